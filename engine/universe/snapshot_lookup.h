// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/backups/snapshot.h"
#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/universe/snapshot_items.h"

namespace warp {

/// A record, node or edge that was found in an archive.
struct FoundItem {
    ItemHead head;     ///< `gone`: an increment says that it was deleted; then the rest is empty
    std::string path;  ///< inside the archive
    std::string text;  ///< of its file
};

/// Looks one up in one archive, which for an increment means: among what changed. It unpacks the few blocks
/// in which the search for it ends, not the archive. Takes: part and key. Returns: nothing when it is not
/// there. Errors: Corrupt, Cancelled, Io.
Result<std::optional<FoundItem>> findInArchive(FileSystem& fs, const SnapshotInfo& info, DiffPart part,
                                               const std::string& key, const Job& job);
/// The same in what a chain of them gives (snapshotChain): from the newest one down. Returns: nothing when it
/// was not there at that moment.
Result<std::optional<FoundItem>> findInChain(FileSystem& fs, const std::vector<SnapshotInfo>& chain,
                                             DiffPart part, const std::string& key, const Job& job);

}  // namespace warp
