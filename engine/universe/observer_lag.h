// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/mutex.h"

namespace warp {

/// How long an observer has been behind the writer. Threads: all methods may be called from any thread.
class ObserverLag {
  public:
    explicit ObserverLag(const Clock& clock) : m_clock(clock) {}

    /// Takes: the last change seen here, and the last one the writer has made durable.
    /// Returns: milliseconds since the observer was first found behind; 0 when it is level.
    std::int64_t measure(Lsn seen, Lsn durable);

  private:
    const Clock& m_clock;
    Mutex m_mutex;
    std::optional<std::chrono::nanoseconds> m_behindSince GUARDED_BY(m_mutex);
    Lsn m_target GUARDED_BY(m_mutex) = 0;  ///< what must be seen to have caught up with the first look
};

}  // namespace warp
