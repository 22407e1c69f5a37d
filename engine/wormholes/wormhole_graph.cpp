// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wormholes/wormhole_graph.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace warp {

WormholeGraph::WormholeGraph(const std::vector<Wormhole>& wormholes) {
    for (const Wormhole& wormhole : wormholes) {
        const Node from = nodeOf(wormhole.from);
        const Node to = nodeOf(wormhole.to);
        if (wormhole.strength > 0) m_steps[from].push_back({.to = to, .cost = 1 / wormhole.strength});
    }
}

WormholeGraph::Node WormholeGraph::nodeOf(const std::string& region) {
    const auto [at, isNew] = m_nodes.try_emplace(region, static_cast<Node>(m_names.size()));
    if (isNew) {
        m_names.push_back(region);
        m_steps.emplace_back();
    }
    return at->second;
}

std::vector<std::string> WormholeGraph::regions() const {
    std::vector<std::string> names;
    for (const auto& [name, node] : m_nodes) names.push_back(name);
    return names;
}

/// Dijkstra over pairs of region and hops: a cheaper way may have too many hops to be gone on with, so a
/// region is settled once for each number of hops.
WormholeGraph::Layers WormholeGraph::reach(Node from, std::size_t maxHops) const {
    using Entry = std::tuple<double, std::size_t, Node, Node>;  // cost, hops, region, the one before
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> waiting;
    Layers layers(maxHops + 1);
    waiting.emplace(0, 0, from, from);
    while (!waiting.empty()) {
        const auto [cost, hops, node, before] = waiting.top();
        waiting.pop();
        if (!layers[hops].try_emplace(node, Reached{cost, before}).second || hops == maxHops) continue;
        for (const Step& step : m_steps[node]) {
            if (!layers[hops + 1].contains(step.to))
                waiting.emplace(cost + step.cost, hops + 1, step.to, node);
        }
    }
    return layers;
}

WormholeRoute WormholeGraph::wayTo(const Layers& layers, Node to, std::size_t hops) const {
    WormholeRoute route{.cost = layers[hops].at(to).cost};
    for (Node node = to;; --hops) {
        route.regions.push_back(m_names[node]);
        if (hops == 0) break;
        node = layers[hops].at(node).before;
    }
    std::ranges::reverse(route.regions);
    return route;
}

std::optional<WormholeRoute> WormholeGraph::bestWay(const Layers& layers, Node from, Node to) const {
    std::optional<std::size_t> best;
    for (std::size_t hops = 1; hops < layers.size(); ++hops) {
        const auto found = layers[hops].find(to);
        if (found != layers[hops].end() && (!best || found->second.cost < layers[*best].at(to).cost))
            best = hops;
    }
    if (!best || from == to) return std::nullopt;
    return wayTo(layers, to, *best);
}

std::optional<WormholeRoute> WormholeGraph::route(const std::string& from, const std::string& to,
                                                  std::size_t maxHops) const {
    const auto start = m_nodes.find(from);
    const auto end = m_nodes.find(to);
    if (start == m_nodes.end() || end == m_nodes.end()) return std::nullopt;
    return bestWay(reach(start->second, maxHops), start->second, end->second);
}

std::vector<WormholeRoute> WormholeGraph::routesFrom(const std::string& from, std::size_t maxHops) const {
    std::vector<WormholeRoute> routes;
    const auto start = m_nodes.find(from);
    if (start == m_nodes.end()) return routes;
    const Layers layers = reach(start->second, maxHops);
    for (const auto& [name, node] : m_nodes) {
        if (auto route = bestWay(layers, start->second, node)) routes.push_back(std::move(*route));
    }
    return routes;
}

}  // namespace warp
