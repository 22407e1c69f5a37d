// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/quantum_graph/adjacency.h"

namespace warp {

/// Which way edges are followed. A bidirectional edge is followed either way in all cases.
enum class Direction : std::uint8_t { Out, In, Both };

/// Which edges a traversal takes.
struct EdgeConditions {
    Direction direction = Direction::Out;
    std::vector<GraphId> relations;  ///< empty = all
    double minStrength = 0;          ///< of what is left at `now`
    Timestamp now;
    /// Whether a node may be entered; null = all.
    std::function<bool(NodeIndex)> accept;
};

/// An edge as it was followed.
struct Step {
    NodeIndex from = 0;  ///< as it was walked
    NodeIndex to = 0;
    GraphId relation = 0;
    bool backward = false;  ///< the edge is stored the other way round
    double strength = 0;    ///< what is left of it
};

/// Calls `visit` for every step that can be taken from a node.
void forEachStep(const Adjacency& graph, NodeIndex from, const EdgeConditions& conditions,
                 const std::function<void(const Step&)>& visit);

enum class TraversalOrder : std::uint8_t { BreadthFirst, DepthFirst };

struct TraversalOptions {
    EdgeConditions edges;
    TraversalOrder order = TraversalOrder::BreadthFirst;
    std::uint32_t maxDepth = 3;
    std::size_t limit = 10'000;  ///< nodes, the start not counted
};

/// A node that was reached.
struct ReachedNode {
    NodeIndex node = 0;
    std::uint32_t depth = 0;
    std::optional<Step> by;  ///< the step that reached it; none for the start
};

/// Walks from a node, each node once: breadth first in order of depth, so that the step to a node is the last
/// of a shortest way; depth first in order of the walk, in which a node is taken at the depth where it is
/// first met. Neighbours come strongest first. Returns: the start, then what was reached; `limit` ends it.
/// Errors: Cancelled.
Result<std::vector<ReachedNode>> traverse(const Adjacency& graph, NodeIndex start,
                                          const TraversalOptions& options, const Job& job);

}  // namespace warp
