// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/backups/snapshot.h"
#include "engine/io/file_system.h"

namespace warp {

/// The snapshots that one needs to be restored: the full one first, each the base of the next, itself last.
/// Bases are looked for beside it, as `backups/snapshots` has them or all in one directory.
/// Takes: the snapshot's directory. Errors: NotFound (no snapshot there); Corrupt (it is damaged, or a base
/// is missing, damaged or another than it was: says which, and what can still be restored); Io.
Result<std::vector<SnapshotInfo>> snapshotChain(FileSystem& fs, const std::string& directory);

}  // namespace warp
