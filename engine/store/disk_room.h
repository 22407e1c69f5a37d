// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <limits>
#include <string>

#include "engine/base/error.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"

namespace warp {

/// Room on the disk that is given up when there is no other, so that deletions still work. Both may be empty.
/// Threads: both are called from any thread, also with locks of the store held: they must not call the store.
struct DiskReserve {
    std::function<void()> release;    ///< gives it up; fine when there is none
    std::function<Status()> restore;  ///< fine when it stands. Errors: NoSpace while there is too little room
};

/// How much room there is on the disk of the log and the tree, and what follows from it.
/// Threads: all methods may be called from any thread.
class DiskRoom {
  public:
    DiskRoom(FileSystem& fs, std::string directory, DiskReserve reserve);

    /// Looks at the disk; costs one system call.
    void measure();
    /// How many bytes may wait for the tree: `budget`, or less on a disk that gets full, because a merge
    /// writes every page it touches anew before the old ones are free.
    std::uint64_t unmergedLimit(std::uint64_t budget) const;
    /// Whether a failure means that the disk is full. LMDB reports a write that fitted in part as Io.
    bool meansFull(const Error& failure) const;

    void releaseReserve() const;
    /// Errors: NoSpace while the disk is too full to go on.
    Status restoreReserve() const;

  private:
    FileSystem& m_fs;
    const std::string m_directory;
    const DiskReserve m_reserve;
    std::atomic<std::uint64_t> m_freeBytes = std::numeric_limits<std::uint64_t>::max();
};

}  // namespace warp
