// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/store/tree.h"

namespace warp {

struct RebuiltEvents {
    std::uint64_t damagedFiles = 0;
    Lsn greatestLsn = 0;  ///< of all events that were taken over
};

/// Makes what the tree knows of events anew from their files: every file is written again, without the events
/// that the log will bring (LSN above `upTo`), which a merge may have written without having committed.
/// A damaged file is kept beside as `<name>.damaged`; what can be read of it is taken over.
/// Takes: a tree without events. Leaves: on failure some files written anew, all of them readable by another
/// attempt. Errors: Cancelled, NoSpace, Io.
Result<RebuiltEvents> rebuildEventFiles(FileSystem& fs, const std::string& root, TreeWriter& tree, Lsn upTo,
                                        const Job& job);

}  // namespace warp
