// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <utility>

namespace warp {

/// Lets the mirror make way for commits: beside files that are created as fast as they can be, a synced
/// commit waits ten times as long for processor, journal and disk. Threads: all methods may be called from
/// any thread.
class MirrorBrake {
  public:
    /// Takes: `busy`, true while commits wait or waited a moment ago; null: the brake is never on.
    explicit MirrorBrake(std::function<bool()> busy) : m_busy(std::move(busy)) {}

    bool on() const { return m_busy && m_busy(); }
    /// Called before every file. Returns at once while nobody waits, otherwise when nobody waits any more or
    /// two milliseconds later: under commits that never end the mirror still writes some hundred files a
    /// second.
    void pause(std::stop_token stop);
    /// How many files one settlement covers: few enough that a syncfs of them is short for commits and for a
    /// stop, many enough to pay for it.
    std::size_t settleFiles() const;
    /// How often a worker had to wait.
    std::uint64_t pauses() const { return m_pauses.load(std::memory_order_relaxed); }

  private:
    const std::function<bool()> m_busy;
    std::atomic<std::uint64_t> m_pauses = 0;
};

}  // namespace warp
