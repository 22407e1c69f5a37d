// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/progress.h"
#include "engine/quantum_graph/adjacency.h"

namespace warp {

/// A graph in figures.
struct GraphStatistics {
    std::uint64_t nodes = 0;
    std::uint64_t edges = 0;
    std::vector<std::pair<std::string, std::uint64_t>> types;      ///< nodes of each type, most first
    std::vector<std::pair<std::string, std::uint64_t>> relations;  ///< edges of each relation, most first
    double density = 0;     ///< edges / (nodes * (nodes - 1)); 0 below two nodes
    double meanDegree = 0;  ///< edges at a node
    std::size_t greatestDegree = 0;
    std::optional<NodeIndex> hub;  ///< the oldest node that has it
    double meanStrength = 0;       ///< what is left of edges
    std::uint64_t components = 0;
    std::uint64_t largestComponent = 0;  ///< nodes in it
    std::uint32_t greatestCore = 0;      ///< see coreNumbers
};

/// Errors: Cancelled, LimitExceeded.
Result<GraphStatistics> statisticsOf(const Adjacency& graph, Timestamp now, const Job& job);

/// The indexes with the greatest values, greatest first; of equal ones the older node.
std::vector<NodeIndex> greatest(const Adjacency& graph, const std::vector<double>& values, std::size_t count);

}  // namespace warp
