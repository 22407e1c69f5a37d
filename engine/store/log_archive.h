// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/base/clock.h"
#include "engine/io/file_system.h"
#include "engine/store/log_archive_format.h"

namespace warp {

/// How much of the log that is in the tree already is kept. Spec: On-disk formats, `.wal`.
struct LogRetention {
    std::chrono::hours age{0};
    std::uint64_t bytes = 0;  ///< of archives, compressed

    /// False: nothing is kept.
    bool enabled() const { return age.count() > 0 && bytes > 0; }
};

/// A file of archived log.
struct ArchivedLog {
    std::string path;
    std::uint64_t fileBytes = 0;
    ArchiveTail tail;
};

/// The archives of a log in order of timeline and LSN. Files that cannot be read are left out and, when
/// `unreadable` is given, told there. Takes: the directory of the log. Errors: NewerFormat, Io.
Result<std::vector<ArchivedLog>> listArchives(FileSystem& fs, const std::string& logDirectory,
                                              std::vector<Error>* unreadable = nullptr);

/// Removes archives whose last change is older than the retention's age and, of the others, the oldest until
/// the rest fits. Returns: how many were removed.
Result<std::uint64_t> pruneArchives(FileSystem& fs, const std::string& logDirectory,
                                    const LogRetention& retention, Timestamp now);

}  // namespace warp
