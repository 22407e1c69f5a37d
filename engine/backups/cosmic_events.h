// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/mutex.h"
#include "engine/formats/json_value.h"
#include "engine/store/appended_files.h"

namespace warp {

/// `cosmic_events.jsonl`: what happened to a universe as a whole, one event per line, oldest first:
///
///     {"timestamp":"2026-01-15T14:30:00.123Z","event":"rebalanced","records":12}
///
/// Events wait in memory until they are written, so that telling one costs nothing. A full file is moved
/// aside. Threads: all methods may be called from any thread. Spec: cosmic_events.jsonl.
class CosmicEvents {
  public:
    static constexpr std::uint64_t kMostFileBytes = std::uint64_t{16} << 20;
    static constexpr std::size_t kMostWaiting = 1000;  ///< what comes then is only counted

    /// Opening and closing are of interest beside other events: a session in which nothing else happened
    /// leaves no line.
    enum class Weight { Routine, Significant };

    /// Takes: what outlives it; `root`, the universe; `tree`, for AppendedFiles; `mostBytes`, of a file.
    CosmicEvents(FileSystem& fs, const Clock& clock, std::string root, TreeAccess tree,
                 std::uint64_t mostBytes = kMostFileBytes);

    /// Takes: `event`, one word, "rebalanced"; `details`, further members of the line, an object or null.
    void tell(std::string_view event, const JsonDocument& details = nullptr,
              Weight weight = Weight::Significant);
    /// The same for something of an earlier moment.
    void tellOf(Timestamp time, std::string_view event, const JsonDocument& details = nullptr,
                Weight weight = Weight::Significant);

    /// Appends what waits. Leaves: on failure everything waiting. Errors: NoSpace, Io.
    Status write();
    /// The same, unless this session had nothing but routine.
    Status writeLast();

  private:
    Status beginAnewWhenFull();

    FileSystem& m_fs;
    const Clock& m_clock;
    const std::string m_root;
    const std::uint64_t m_mostBytes;

    Mutex m_writing;  ///< one writer at a time
    AppendedFiles m_appended GUARDED_BY(m_writing);
    Mutex m_mutex;
    std::vector<std::string> m_waiting GUARDED_BY(m_mutex);  ///< lines
    std::uint64_t m_missed GUARDED_BY(m_mutex) = 0;
    bool m_significant GUARDED_BY(m_mutex) = false;  ///< something of this session was
};

}  // namespace warp
