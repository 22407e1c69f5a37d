// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/io/file_system.h"
#include "engine/universe/restore_intent.h"
#include "engine/universe/universe.h"

namespace warp {

// Directories of a restore in place, in the universe.
inline constexpr std::string_view kRestoringName = ".universe.restoring~";  ///< where it is built
inline constexpr std::string_view kPartsName = ".universe.parts~";          ///< of which parts come back
inline constexpr std::string_view kUndoneName =
    ".universe.undone~";  ///< what an undo puts away, to be removed
/// ".universe.before-2~": the regions before the restore that began timeline 2.
std::string regionsBeforeName(std::uint64_t timeline);

/// Carries an intent out, from wherever an earlier call was interrupted: region after region is renamed. The
/// universe's manifest, the last one, is replaced in one step, so that the directory is a universe at every
/// moment. Then what nobody needs any more is removed. For whoever has the universe's lock.
/// Leaves: on failure an intent that the next call goes on with. Errors: Io and the like.
Status carryOutRestore(FileSystem& fs, const std::string& root, RestoreIntent intent);

/// Carries out what an interrupted restore in place, or undo of one, left half done: to be called before
/// anything of a universe is looked at. Costs one look when nothing is left. Takes: options with file system
/// and clock. Errors: InUse (it is under way: names who); ReadOnly for who may only observe what was
/// interrupted; Corrupt; Io.
Status finishRestore(const std::string& root, const OpenOptions& options);

/// Removes what restores left in a universe: directories that no intent names, regions of before that are
/// confirmed. For whoever has the lock.
Status removeRestoreLeftovers(FileSystem& fs, const std::string& root);

}  // namespace warp
