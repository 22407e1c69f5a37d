// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/temporal/partition_move.h"

namespace warp {

/// The files that show a day or a month in figures: `aggregated.json` and `analytics.json`, or `summary.json`
/// and `indices.btree`. All is in the tree that they say.

/// Writes them anew. Errors: NoSpace, Corrupt (of the tree), Io.
Status writePartitionFiles(const EventFiles& files, TreeReader& tree, const Partition& partition);

/// One that does not say what would be written now.
struct WrongPartitionFile {
    std::string path;  ///< relative to the universe
    Error error;       ///< NotFound, InvalidFormat with its place, Corrupt
};
/// Errors: Corrupt (of the tree), Io.
Result<std::vector<WrongPartitionFile>> wrongPartitionFiles(FileSystem& fs, const std::string& root,
                                                            TreeReader& tree, const Partition& partition);

}  // namespace warp
