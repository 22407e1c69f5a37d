// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/traversal.h"

#include <algorithm>
#include <deque>

namespace warp {

namespace {

constexpr std::size_t kStopEvery = 1024;
constexpr std::uint8_t kSeen = 1;

/// One walk. Nodes that wait stand in a row, of which breadth first takes the front and depth first the back.
class Walk {
  public:
    Walk(const Adjacency& graph, const TraversalOptions& options)
        : m_graph(graph), m_options(options), m_seen(graph.size()) {}

    Result<std::vector<ReachedNode>> run(NodeIndex start, const Job& job) {
        m_waiting.push_back({.node = start});
        if (breadthFirst()) m_seen[start] = kSeen;
        while (!m_waiting.empty() && m_reached.size() <= m_options.limit) {
            if (m_reached.size() % kStopEvery == 0 && job.stopRequested()) return cancelledError();
            const ReachedNode next = take();
            // Depth first, a node may wait several times: the first to come counts.
            if (!breadthFirst() && std::exchange(m_seen[next.node], kSeen) == kSeen) continue;
            m_reached.push_back(next);
            if (next.depth < m_options.maxDepth) expand(next);
        }
        return std::move(m_reached);
    }

  private:
    bool breadthFirst() const { return m_options.order == TraversalOrder::BreadthFirst; }

    ReachedNode take() {
        const ReachedNode next = breadthFirst() ? m_waiting.front() : m_waiting.back();
        if (breadthFirst()) {
            m_waiting.pop_front();
        } else {
            m_waiting.pop_back();
        }
        return next;
    }

    void expand(const ReachedNode& from) {
        m_steps.clear();
        forEachStep(m_graph, from.node, m_options.edges, [&](const Step& step) {
            if (m_seen[step.to] != kSeen) m_steps.push_back(step);
        });
        std::ranges::stable_sort(m_steps, std::greater(), &Step::strength);
        if (!breadthFirst()) std::ranges::reverse(m_steps);
        for (const Step& step : m_steps) {
            if (breadthFirst() && std::exchange(m_seen[step.to], kSeen) == kSeen) continue;
            m_waiting.push_back({.node = step.to, .depth = from.depth + 1, .by = step});
        }
    }

    const Adjacency& m_graph;
    const TraversalOptions& m_options;
    std::vector<std::uint8_t> m_seen;  ///< by index
    std::deque<ReachedNode> m_waiting;
    std::vector<Step> m_steps;
    std::vector<ReachedNode> m_reached;
};

/// Whether an edge may be taken; what is left of its strength is worked out only where it matters.
std::optional<double> allowed(const AdjacentEdge& edge, const EdgeConditions& conditions) {
    const auto& relations = conditions.relations;
    if (!relations.empty() && std::ranges::find(relations, GraphId{edge.relation}) == relations.end())
        return std::nullopt;
    if (edge.strength < conditions.minStrength) return std::nullopt;
    const double strength = edge.strengthAt(conditions.now);
    if (strength < conditions.minStrength) return std::nullopt;
    if (conditions.accept && !conditions.accept(edge.node)) return std::nullopt;
    return strength;
}

}  // namespace

void forEachStep(const Adjacency& graph, NodeIndex from, const EdgeConditions& conditions,
                 const std::function<void(const Step&)>& visit) {
    const auto follow = [&](std::span<const AdjacentEdge> edges, bool onlyBidirectional, bool backward) {
        for (const AdjacentEdge& edge : edges) {
            if (onlyBidirectional && edge.bidirectional == 0) continue;
            if (edge.node == from && backward) continue;  // a loop, seen from its other end
            const auto strength = allowed(edge, conditions);
            if (!strength) continue;
            visit({.from = from,
                   .to = edge.node,
                   .relation = edge.relation,
                   .backward = backward,
                   .strength = *strength});
        }
    };
    follow(graph.out(from), conditions.direction == Direction::In, false);
    follow(graph.in(from), conditions.direction == Direction::Out, true);
}

Result<std::vector<ReachedNode>> traverse(const Adjacency& graph, NodeIndex start,
                                          const TraversalOptions& options, const Job& job) {
    return Walk(graph, options).run(start, job);
}

}  // namespace warp
