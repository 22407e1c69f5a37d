// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/community_learning.h"

#include <algorithm>

#include "engine/quantum_graph/analysis.h"

namespace warp {

namespace {

// A reader that pauses longer begins anew.
constexpr std::int64_t kSessionGapMs = 600'000;
// Of the time, a twentieth at most goes into communities.
constexpr int kRestPerWork = 20;
// By so much of its nodes or edges a graph may differ before its communities are found anew.
constexpr std::uint64_t kToleratedPart = 20;
// Edges may have been exchanged for others.
constexpr std::chrono::hours kLongest{1};

bool differs(std::uint64_t before, std::uint64_t now) {
    return std::max(before, now) - std::min(before, now) > before / kToleratedPart;
}

}  // namespace

void CommunityLearning::see(NotedRead read) {
    const MutexLock lock(m_mutex);
    if (m_reads.size() < kMostReads) m_reads.push_back(std::move(read));
}

Status CommunityLearning::learn(std::uint64_t mostEdges, const Job& job) {
    const MutexLock learning(m_learning);
    std::vector<NotedRead> reads;
    {
        const MutexLock lock(m_mutex);
        reads.swap(m_reads);
    }
    if (reads.empty()) return {};
    WARP_TRY(findCommunities(mostEdges, job));
    if (m_regionOf.empty()) return {};
    WARP_ASSIGN(const auto crossings, follow(reads));
    m_wormholes.learn(crossings);
    return {};
}

Status CommunityLearning::findCommunities(std::uint64_t mostEdges, const Job& job) {
    WARP_ASSIGN(const GraphCounts counts, m_graph.counts());
    if (counts.nodes > mostEdges || counts.edges > mostEdges) {
        if (counts.edges > kMostEdges || counts.nodes > kMostEdges) m_regionOf.clear();
        return {};
    }
    WARP_ASSIGN(const auto graph, m_graph.adjacency(job));
    const auto started = m_clock.monotonic();
    const bool mayRest = m_known && started - m_foundAt < kRestPerWork * m_cost;
    if (graph == m_known || mayRest || !isOutdated(*graph)) return {};
    WARP_ASSIGN(const NodeGroups groups, communities(*graph, m_clock.now(), job));
    WARP_TRY(nameCommunities(*graph, groups.groupOf, groups.sizes));
    m_known = graph;
    m_foundAt = m_clock.monotonic();
    m_cost = m_foundAt - started;
    return {};
}

bool CommunityLearning::isOutdated(const Adjacency& graph) const {
    return !m_known || differs(m_known->nodeCount(), graph.nodeCount()) ||
           differs(m_known->edgeCount(), graph.edgeCount()) || m_clock.monotonic() - m_foundAt >= kLongest;
}

/// By the node with the most edges, among those with as many the oldest: names outlive small changes.
Status CommunityLearning::nameCommunities(const Adjacency& graph, const std::vector<std::uint32_t>& groupOf,
                                          const std::vector<std::uint64_t>& sizes) {
    std::vector<std::optional<NodeIndex>> hubs(sizes.size());
    for (NodeIndex index = 0; index < groupOf.size(); ++index) {
        if (groupOf[index] == kNoGroup) continue;
        auto& hub = hubs[groupOf[index]];
        if (!hub || graph.degree(index) > graph.degree(*hub)) hub = index;
    }
    std::vector<std::string> names(sizes.size());
    WARP_ASSIGN(const auto view, m_graph.view());
    for (std::size_t group = 0; group < sizes.size(); ++group) {
        if (sizes[group] < kSmallest || !hubs[group]) continue;
        WARP_ASSIGN(const auto key, view->keyOf(graph.idAt(*hubs[group])));
        if (key) names[group] = std::string(kGraphShard) + "/" + *key;
    }
    m_regionOf.clear();
    m_last.clear();  // a community that has another name now was not left
    for (NodeIndex index = 0; index < groupOf.size(); ++index) {
        const std::uint32_t group = groupOf[index];
        if (group != kNoGroup && !names[group].empty()) m_regionOf[graph.idAt(index)] = names[group];
    }
    return {};
}

Result<std::vector<Crossing>> CommunityLearning::follow(const std::vector<NotedRead>& reads) {
    std::vector<Crossing> crossings;
    WARP_ASSIGN(const auto view, m_graph.view());
    for (const NotedRead& read : reads) {
        WARP_ASSIGN(const auto node, view->node(read.key));
        const auto found = node ? m_regionOf.find(node->id) : m_regionOf.end();
        if (found == m_regionOf.end()) continue;
        Place& last = m_last[read.reader];
        const bool goesOn = !last.region.empty() && read.at.ms - last.at.ms <= kSessionGapMs;
        if (goesOn && last.region != found->second)
            crossings.push_back({.from = last.region, .to = found->second, .at = read.at});
        last = {.region = found->second, .at = read.at};
    }
    const std::int64_t oldest = m_clock.now().ms - kSessionGapMs;
    std::erase_if(m_last, [oldest](const auto& each) { return each.second.at.ms < oldest; });
    return crossings;
}

}  // namespace warp
