// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/result.h"
#include "engine/io/file_system.h"
#include "engine/store/tree.h"

namespace warp {

/// Brings the wormholes of a lost tree back from their files. Returns: how many files could not be read; what
/// is lost with them is learned anew. Takes: the writer of an otherwise finished tree.
Result<std::uint64_t> rebuildWormholes(FileSystem& fs, const std::string& root, TreeWriter& writer);

}  // namespace warp
