// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/quantum_graph/graph.h"

namespace warp {

/// A node as the region shows it. Takes: what decodeNode gave.
GraphNode graphNodeOf(ByteView key, const StoredNode& stored);
GraphEdge graphEdgeOf(const EdgeIds& ids, const StoredEdge& stored);
/// The other way round. The views point into what is given.
StoredNode storedNodeOf(const GraphNode& node);
StoredEdge storedEdgeOf(const GraphEdge& edge);

/// The graph as a snapshot has it.
std::unique_ptr<GraphView> makeGraphView(std::unique_ptr<StoreSnapshot> snapshot);

}  // namespace warp
