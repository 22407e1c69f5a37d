// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/quantum_graph/similarity.h"
#include "engine/store/store.h"

namespace warp {

// quantum_graph/dimensions/coordinate_index.btree: the tree of points of all nodes, an LMDB file that is
// written as a whole. Derived: without it, or when it is behind the graph, the nodes are read instead.
// Databases (integers little-endian, keys big-endian u32 that count from 0):
//     meta    "index" -> JSON {"layout": 1, "lsn", "points", "boxes", "dimensions": 8}
//     boxes   number -> up to 50 boxes: 8 f32 low, 8 f32 high, u32 left, u32 right, u32 first, u32 count
//     points  number -> up to 100 points: u64 id, 8 f32

/// What the file holds.
struct CoordinateIndex {
    Lsn lsn = 0;  ///< of the graph that it shows
    PointTree tree;
};

/// Replaces the file. Errors: NoSpace, Io. Does nothing where LMDB cannot reach (a simulated file system).
Status writeCoordinateIndex(FileSystem& fs, const std::string& path, const PointTree& tree, Lsn lsn);
/// Errors: NotFound, Corrupt.
Result<CoordinateIndex> readCoordinateIndex(FileSystem& fs, const std::string& path);

/// The points of all nodes of a snapshot, as a tree: from the file where it is not behind, with what is not
/// in the tree of the store yet, otherwise from the nodes. Takes: `path` of the file, empty for none. Errors:
/// Corrupt, Io, Cancelled.
Result<std::unique_ptr<LiveSimilarity>> loadSimilarity(StoreSnapshot& snapshot, FileSystem* fs,
                                                       const std::string& path, const Job& job);

}  // namespace warp
