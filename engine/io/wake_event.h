// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>

#include "engine/base/result.h"
#include "engine/io/descriptor.h"

namespace warp {

/// A descriptor that becomes readable, for good, when a stop is requested; so that poll() can wait for that
/// too.
class WakeEvent {
  public:
    explicit WakeEvent(const std::stop_token& stop);
    int get() const { return m_descriptor.get(); }

  private:
    struct Signal {
        int descriptor;
        void operator()() const;
    };
    Descriptor m_descriptor;
    std::stop_callback<Signal> m_callback;  // after the descriptor: it is deregistered first
};

/// Waits until poll() has one of `events` for `descriptor`, a stop, or the deadline.
/// Returns: false at the deadline. Errors: Cancelled, Io.
Result<bool> waitFor(int descriptor, short events, std::chrono::steady_clock::time_point deadline,
                     const std::stop_token& stop);

}  // namespace warp
