// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/formats/coordinates.h"
#include "engine/quantum_graph/graph_ids.h"

namespace warp {

/// Coordinates as the graph keeps and compares them. Single precision is far finer than what they mean, and
/// halves the index.
using GraphCoordinates = std::array<float, kDimensions>;

/// Where a value lies: coordinatesOf in single precision.
GraphCoordinates graphCoordinatesOf(ByteView json);

/// A node as tree and log keep it, space Nodes. Little-endian:
///
///     u8   layout version (1)
///     u8   bit 0 collapsed, bit 1 coordinates of its own
///     u64  id
///     u64  version, i64 created, i64 updated (ms since 1970); 0 in the log: those of the batch
///     f64  weight
///     u64  observations, i64 time of the last one (0 without any)
///     f32  eight coordinates
///     the data's compact JSON to the end
struct StoredNode {
    GraphId id = 0;
    bool collapsed = false;       ///< observed since it was last written
    bool ownCoordinates = false;  ///< given by the writer, not by the data
    Lsn version = 0;              ///< LSN of the last change of data, weight or coordinates
    Timestamp createdAt;
    Timestamp updatedAt;
    double weight = 1;
    std::uint64_t observations = 0;
    Timestamp observedAt;
    GraphCoordinates coordinates = {};
    ByteView data;
};

std::string encodeNode(const StoredNode& node);
/// The view points into `bytes`. Errors: Corrupt with the offset; NewerFormat.
Result<StoredNode> decodeNode(ByteView bytes);

}  // namespace warp
