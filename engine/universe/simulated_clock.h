// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>

#include "engine/base/clock.h"

namespace warp {

/// Time that passes when it is told to: both kinds of it go on together.
/// Threads: all methods may be called from any thread.
class SimulatedClock final : public Clock {
  public:
    explicit SimulatedClock(Timestamp begin) : m_ms(begin.ms) {}

    Timestamp now() const override { return {m_ms.load()}; }
    std::chrono::nanoseconds monotonic() const override { return std::chrono::milliseconds(m_ms.load()); }
    /// Takes: a moment that is not before now.
    void moveTo(Timestamp moment) { m_ms = moment.ms; }

  private:
    std::atomic<std::int64_t> m_ms;
};

}  // namespace warp
