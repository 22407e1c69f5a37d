// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

#include "engine/base/progress.h"
#include "engine/quantum_graph/adjacency.h"

namespace warp {

// Algorithms over a whole graph, carried out by igraph. Vectors have one element for each index of the
// adjacency. The same graph gives the same result every time: what igraph decides at random starts from a
// fixed seed. igraph works on one graph at a time in a process; calls wait for each other.

/// The group of indexes that stand for nodes that are gone.
inline constexpr std::uint32_t kNoGroup = std::numeric_limits<std::uint32_t>::max();

/// Nodes in groups, the largest first (of the same size, the one with the oldest node).
struct NodeGroups {
    std::vector<std::uint32_t> groupOf;
    std::vector<std::uint64_t> sizes;
    double modularity = 0;  ///< of communities: -0.5 to 1, how much better than chance
};

/// PageRank with damping 0.85 along the edges, weighted by what is left of their strengths; sums to 1.
/// Errors: Cancelled, LimitExceeded (memory).
Result<std::vector<double>> pageRank(const Adjacency& graph, Timestamp now, const Job& job);

/// Communities by the Louvain method, whatever the direction of edges, weighted by their strengths. Errors:
/// as above.
Result<NodeGroups> communities(const Adjacency& graph, Timestamp now, const Job& job);

/// What hangs together, whatever the direction of edges. Errors: as above.
Result<NodeGroups> components(const Adjacency& graph, const Job& job);

/// The greatest k for which a node belongs to a part in which every node has k edges. Errors: as above.
Result<std::vector<std::uint32_t>> coreNumbers(const Adjacency& graph, const Job& job);

}  // namespace warp
