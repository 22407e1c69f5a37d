// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/quantum_graph/graph_ids.h"
#include "engine/quantum_graph/live_adjacency.h"
#include "engine/quantum_graph/node_codec.h"
#include "engine/quantum_graph/similarity.h"

namespace warp {

/// What one batch, or several, changed: for what is kept of the graph in memory.
struct GraphChanges {
    std::vector<std::pair<GraphId, std::string>> added;  ///< nodes: id and key
    std::vector<GraphId> removed;
    std::vector<std::pair<GraphId, GraphCoordinates>> placed;  ///< nodes that were written
    std::vector<Relation> relations;
    std::vector<std::pair<EdgeIds, std::optional<std::string>>> edges;  ///< encodeEdge; nothing = erased

    /// Brings what is kept up to date. Changes that it has seen do no harm.
    void applyTo(LiveAdjacency& adjacency) const;
    void applyTo(LiveSimilarity& similarity) const;
};

/// Reads the present state of entries that may have changed. Takes: keys of GraphIds, Nodes, Edges.
/// Errors: Corrupt, Io.
Result<GraphChanges> readChanges(StoreSnapshot& snapshot, const std::vector<std::string>& idKeys,
                                 const std::vector<std::string>& nodeKeys,
                                 const std::vector<std::string>& edgeKeys);

}  // namespace warp
