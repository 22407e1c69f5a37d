// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"

namespace warp {

/// Somebody who did not get in.
struct FailedSignIn {
    std::string user;    ///< as given; anything
    bool known = false;  ///< there is such a user: the password was wrong
};

/// Failed sign-ins on their way into the audit trail. Who is refused has no universe open whose log could
/// take it, so a line goes into a small file beside the log, from where the process that has the universe
/// open for writing, or the next one, takes it:
///
///     {"at":"2026-01-15T14:30:00.123Z","known":true,"process":4711,"user":"alice"}
///
/// They cannot fill the disk: the file takes kMostBytes and what comes when it is full is only counted as
/// "more"; of what it holds kMostTold get a line in the trail, the rest is one line. With a round of
/// maintenance every 30 s that is at most 10 MB a day, and every attempt costs its maker a password hash.
/// Threads: all methods may be called from any thread and process.
class FailedSignIns {
  public:
    static constexpr std::uint64_t kMostBytes = std::uint64_t{64} << 10;
    static constexpr std::size_t kMostTold = 10;
    static constexpr std::size_t kLongestName = 64;  ///< what is longer is cut

    /// Takes: `root`, the universe.
    FailedSignIns(FileSystem& fs, std::string root, const Clock& clock)
        : m_fs(fs), m_root(std::move(root)), m_clock(clock) {}

    /// Errors: InUse when others keep the file for a second; ReadOnly, NoSpace, Io.
    Status note(const FailedSignIn& attempt);

    /// Has `keep` take what was noted, in words, and forgets it then. After a crash in between it is taken
    /// again. Errors: those of `keep`; Io. Somebody who is just noting is left to the next call.
    Status take(const std::function<Status(const std::vector<std::string>& words)>& keep);

  private:
    Result<std::unique_ptr<FileLock>> lock();
    std::string path() const;

    FileSystem& m_fs;
    const std::string m_root;
    const Clock& m_clock;
};

}  // namespace warp
