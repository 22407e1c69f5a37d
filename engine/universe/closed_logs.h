// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/ids.h"
#include "engine/io/file_system.h"

namespace warp {

// Logs that stay where they are while the tree beside them becomes another one.

/// The greatest timeline that a closed universe's tree, log or archives tell of. What cannot be read tells
/// of none.
std::uint64_t greatestTimeline(FileSystem& fs, const std::string& root);

/// Fits a tree that is to be a closed universe's to the logs that lie there: it begins `timeline`, and the
/// audit trail goes on after the line that is its last now, with what comes after the tree's state. Takes:
/// `tree`, the path of its file. Errors: NoSpace, Io.
Status fitTreeToLogs(FileSystem& fs, const std::string& root, const std::string& tree,
                     std::uint64_t timeline);

}  // namespace warp
