// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "engine/quantum_graph/traversal.h"

namespace warp {

/// A way from one node to another.
struct WeightedPath {
    std::vector<Step> steps;
    double cost = 0;  ///< sum of 1 / strength

    friend bool operator==(const WeightedPath& a, const WeightedPath& b);
};

struct PathOptions {
    EdgeConditions edges;
    std::uint32_t maxSteps = 0;  ///< 0 = any number
};

/// The way of least cost, where an edge costs 1 / (what is left of its strength); edges without strength lead
/// nowhere. Of ways that cost the same, the one found first in order of the nodes' age. Dijkstra, from one
/// end. Returns: nothing when there is no way. Errors: Cancelled.
Result<std::optional<WeightedPath>> shortestPath(const Adjacency& graph, NodeIndex from, NodeIndex to,
                                                 const PathOptions& options, const Job& job);

/// Up to `count` ways of least cost, cheapest first, no node twice in one of them, all of them through
/// different rows of nodes. Yen's algorithm. Errors: Cancelled.
Result<std::vector<WeightedPath>> shortestPaths(const Adjacency& graph, NodeIndex from, NodeIndex to,
                                                std::size_t count, const PathOptions& options,
                                                const Job& job);

}  // namespace warp
