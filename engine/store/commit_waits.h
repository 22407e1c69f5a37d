// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>

namespace warp {

/// Counts the commits that wait for a sync, so that work in the background can make way for them.
/// Threads: all methods may be called from any thread.
class CommitWaits {
  public:
    /// One commit that waits, as long as this lives.
    class Wait {
      public:
        explicit Wait(CommitWaits& waits) : m_waits(waits) {
            m_waits.m_waiting.fetch_add(1, std::memory_order_relaxed);
        }
        ~Wait() {
            m_waits.m_lastEnd.store(now().count(), std::memory_order_relaxed);
            m_waits.m_waiting.fetch_sub(1, std::memory_order_relaxed);
        }
        Wait(const Wait&) = delete;
        Wait& operator=(const Wait&) = delete;

      private:
        CommitWaits& m_waits;
    };

    /// Whether a commit waits now or waited within the last `moment`: between two commits of one writer lie
    /// some microseconds in which none waits.
    bool within(std::chrono::nanoseconds moment) const {
        if (m_waiting.load(std::memory_order_relaxed) > 0) return true;
        const auto end = m_lastEnd.load(std::memory_order_relaxed);
        return end != 0 && now() - std::chrono::nanoseconds(end) < moment;
    }

  private:
    static std::chrono::nanoseconds now() { return std::chrono::steady_clock::now().time_since_epoch(); }

    std::atomic<unsigned> m_waiting = 0;
    std::atomic<std::chrono::nanoseconds::rep> m_lastEnd = 0;  ///< steady clock; 0 = none waited yet
};

}  // namespace warp
