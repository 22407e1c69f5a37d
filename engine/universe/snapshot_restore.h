// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/backups/backups.h"
#include "engine/base/clock.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"
#include "engine/universe/snapshot_build.h"

namespace warp {

/// Makes a new universe of a plan. Its snapshots are verified first, and nothing is written before; then the
/// tree is filled directly, and the directory gets its name when it is whole. An interrupted call leaves a
/// directory beside it, "TARGET.restoring~", which the next call to the same place removes. Takes: `target`,
/// a directory that does not exist or is empty, whose parent exists. Errors: as Backups::restore.
Result<RestoreReport> restoreToNewDirectory(FileSystem& fs, const Clock& clock, const RestorePlan& plan,
                                            const std::string& target, const Job& job);

}  // namespace warp
