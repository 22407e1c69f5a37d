// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/statistics.h"

#include <algorithm>
#include <map>

#include "engine/quantum_graph/analysis.h"

namespace warp {

namespace {

using Counts = std::vector<std::pair<std::string, std::uint64_t>>;

Counts mostFirst(const std::map<std::string, std::uint64_t>& counted) {
    Counts counts(counted.begin(), counted.end());
    std::ranges::stable_sort(counts, std::greater(), &Counts::value_type::second);
    return counts;
}

void countNodes(const Adjacency& graph, GraphStatistics& statistics) {
    std::map<std::string, std::uint64_t> types;
    for (NodeIndex index = 0; index < graph.size(); ++index) {
        if (!graph.exists(index)) continue;
        ++types[graph.types()[graph.typeAt(index)]];
        const std::size_t degree = graph.degree(index);
        if (statistics.hub && degree <= statistics.greatestDegree) continue;
        statistics.greatestDegree = degree;
        statistics.hub = index;
    }
    statistics.types = mostFirst(types);
}

void countEdges(const Adjacency& graph, Timestamp now, GraphStatistics& statistics) {
    std::map<std::uint32_t, std::uint64_t> counted;
    double strength = 0;
    for (NodeIndex index = 0; index < graph.size(); ++index) {
        for (const AdjacentEdge& edge : graph.out(index)) {
            ++counted[edge.relation];
            strength += edge.strengthAt(now);
        }
    }
    std::map<std::string, std::uint64_t> relations;
    for (const auto& [id, count] : counted) {
        const auto name = graph.relations().find(id);
        if (name != graph.relations().end()) relations[name->second] = count;
    }
    statistics.relations = mostFirst(relations);
    if (statistics.edges > 0) statistics.meanStrength = strength / static_cast<double>(statistics.edges);
}

}  // namespace

Result<GraphStatistics> statisticsOf(const Adjacency& graph, Timestamp now, const Job& job) {
    GraphStatistics statistics{.nodes = graph.nodeCount(), .edges = graph.edgeCount()};
    countNodes(graph, statistics);
    countEdges(graph, now, statistics);
    const auto nodes = static_cast<double>(statistics.nodes);
    const auto edges = static_cast<double>(statistics.edges);
    if (statistics.nodes > 1) statistics.density = edges / (nodes * (nodes - 1));
    if (statistics.nodes > 0) statistics.meanDegree = 2 * edges / nodes;
    WARP_ASSIGN(const NodeGroups parts, components(graph, job));
    statistics.components = parts.sizes.size();
    if (!parts.sizes.empty()) statistics.largestComponent = parts.sizes.front();
    WARP_ASSIGN(const auto cores, coreNumbers(graph, job));
    for (const std::uint32_t core : cores) statistics.greatestCore = std::max(statistics.greatestCore, core);
    return statistics;
}

std::vector<NodeIndex> greatest(const Adjacency& graph, const std::vector<double>& values,
                                std::size_t count) {
    std::vector<NodeIndex> indexes;
    for (NodeIndex index = 0; index < graph.size(); ++index)
        if (graph.exists(index)) indexes.push_back(index);
    const std::size_t wanted = std::min(count, indexes.size());
    const auto before = [&](NodeIndex a, NodeIndex b) {
        return values[a] != values[b] ? values[a] > values[b] : a < b;
    };
    std::partial_sort(indexes.begin(), indexes.begin() + static_cast<std::ptrdiff_t>(wanted), indexes.end(),
                      before);
    indexes.resize(wanted);
    return indexes;
}

}  // namespace warp
