// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/ids.h"
#include "engine/io/file_system.h"
#include "engine/store/log_history.h"
#include "engine/universe/manifest.h"

namespace warp {

// Logs that stay where they are while the tree beside them becomes another one.

/// The greatest timeline that a closed universe's tree, log or archives tell of. What cannot be read tells
/// of none.
std::uint64_t greatestTimeline(FileSystem& fs, const std::string& root);

/// The log of a universe that this process does not have open, as far as it is known to be whole.
LogHistory logOf(FileSystem& fs, const std::string& root, const Manifest& manifest);

/// Archives the log that a closed universe has beside its tree, as long as its settings keep any. It stays
/// where it is as well. Takes: `manifest`, the universe's. For whoever has the lock. Errors: NoSpace;
/// Corrupt; Cancelled; Io.
Status archiveClosedLog(FileSystem& fs, const Clock& clock, const std::string& root, const Manifest& manifest,
                        const Job& job);

/// The last change that the audit trail tells of, by what a tree says of itself. Takes: the path of its file.
/// Returns: the greatest number there is where it cannot be read.
Lsn auditedLsn(FileSystem& fs, const std::string& tree);

/// Fits a tree that is to be a closed universe's to the logs that lie there: it begins `timeline`, and the
/// audit trail and the universe's events go on after their last lines of now, the trail with the changes of
/// the tree's history that come after `audited` or its state. Takes: `tree`, the path of its file. Errors:
/// NoSpace, Io.
Status fitTreeToLogs(FileSystem& fs, const std::string& root, const std::string& tree, std::uint64_t timeline,
                     Lsn audited);

}  // namespace warp
