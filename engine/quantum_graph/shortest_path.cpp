// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/shortest_path.h"

#include <algorithm>
#include <limits>
#include <queue>
#include <set>

namespace warp {

namespace {

constexpr std::size_t kStopEvery = 1024;
constexpr double kUnreached = std::numeric_limits<double>::infinity();

using Hop = std::pair<NodeIndex, NodeIndex>;

/// What a search must go round.
struct Barred {
    std::set<Hop> hops;
    std::set<NodeIndex> nodes;
};

/// One search. A state is a node, or with a limit of steps a node and the steps that led to it.
class Search {
  public:
    Search(const Adjacency& graph, const PathOptions& options, const Barred& barred)
        : m_graph(graph), m_options(options), m_barred(barred), m_layers(options.maxSteps) {
        const std::size_t states = graph.size() * (m_layers > 0 ? m_layers + 1 : 1);
        m_cost.assign(states, kUnreached);
        m_by.resize(states);
    }

    Result<std::optional<WeightedPath>> run(NodeIndex from, NodeIndex to, const Job& job) {
        if (m_barred.nodes.contains(from)) return std::optional<WeightedPath>();
        reach(from, 0, 0, {});
        for (std::size_t taken = 1; !m_queue.empty(); ++taken) {
            if (taken % kStopEvery == 0 && job.stopRequested()) return cancelledError();
            const auto [cost, state] = m_queue.top();
            m_queue.pop();
            if (cost > m_cost[state]) continue;
            if (nodeOf(state) == to) return std::optional(pathTo(state, from));
            expand(state);
        }
        return std::optional<WeightedPath>();
    }

  private:
    using State = std::size_t;

    NodeIndex nodeOf(State state) const { return static_cast<NodeIndex>(state % m_graph.size()); }
    std::size_t stepsOf(State state) const { return state / m_graph.size(); }

    void reach(NodeIndex node, std::size_t steps, double cost, const Step& by) {
        const State state = m_layers > 0 ? steps * m_graph.size() + node : node;
        if (cost >= m_cost[state]) return;
        m_cost[state] = cost;
        m_by[state] = by;
        m_queue.emplace(cost, state);
    }

    void expand(State state) {
        const std::size_t steps = stepsOf(state);
        if (m_layers > 0 && steps == m_layers) return;
        forEachStep(m_graph, nodeOf(state), m_options.edges, [&](const Step& step) {
            if (step.strength <= 0 || step.to == step.from) return;
            if (m_barred.nodes.contains(step.to) || m_barred.hops.contains({step.from, step.to})) return;
            reach(step.to, steps + 1, m_cost[state] + 1 / step.strength, step);
        });
    }

    WeightedPath pathTo(State state, NodeIndex from) const {
        WeightedPath path{.cost = m_cost[state]};
        while (nodeOf(state) != from || stepsOf(state) > 0) {
            path.steps.push_back(m_by[state]);
            const std::size_t before = m_layers > 0 ? stepsOf(state) - 1 : 0;
            state = before * m_graph.size() + m_by[state].from;
        }
        std::ranges::reverse(path.steps);
        return path;
    }

    const Adjacency& m_graph;
    const PathOptions& m_options;
    const Barred& m_barred;
    const std::size_t m_layers;
    std::vector<double> m_cost;
    std::vector<Step> m_by;
    std::priority_queue<std::pair<double, State>, std::vector<std::pair<double, State>>, std::greater<>>
        m_queue;
};

std::vector<NodeIndex> nodesOf(const WeightedPath& path) {
    std::vector<NodeIndex> nodes;
    for (const Step& step : path.steps) {
        if (nodes.empty()) nodes.push_back(step.from);
        nodes.push_back(step.to);
    }
    return nodes;
}

/// Cheapest first; what costs the same in order of the nodes.
bool comesBefore(const WeightedPath& a, const WeightedPath& b) {
    return a.cost != b.cost ? a.cost < b.cost : nodesOf(a) < nodesOf(b);
}

/// Yen: every further way leaves one of those found at some node.
class PathRow {
  public:
    PathRow(const Adjacency& graph, NodeIndex from, NodeIndex to, const PathOptions& options, const Job& job)
        : m_graph(graph), m_from(from), m_to(to), m_options(options), m_job(job) {}

    Result<std::vector<WeightedPath>> run(std::size_t count) {
        WARP_ASSIGN(auto first, shortestPath(m_graph, m_from, m_to, m_options, m_job));
        if (!first || count == 0) return std::move(m_found);
        m_found.push_back(*std::move(first));
        while (m_found.size() < count && m_from != m_to) {
            WARP_TRY(branchOff(m_found.back()));
            if (m_candidates.empty()) break;
            const auto best = std::ranges::min_element(m_candidates, comesBefore);
            m_found.push_back(std::move(*best));
            m_candidates.erase(best);
        }
        return std::move(m_found);
    }

  private:
    Status branchOff(const WeightedPath& last) {
        const std::vector<NodeIndex> nodes = nodesOf(last);
        WeightedPath root;
        for (std::size_t at = 0; at + 1 < nodes.size(); ++at) {
            WARP_TRY(branchAt(nodes, at, root));
            root.steps.push_back(last.steps[at]);
            root.cost += 1 / last.steps[at].strength;
        }
        return {};
    }

    Status branchAt(const std::vector<NodeIndex>& nodes, std::size_t at, const WeightedPath& root) {
        Barred barred;
        for (std::size_t i = 0; i < at; ++i) barred.nodes.insert(nodes[i]);
        for (const auto* known : {&m_found, &m_candidates}) {
            for (const WeightedPath& path : *known) {
                const auto others = nodesOf(path);
                if (others.size() > at + 1 &&
                    std::equal(nodes.begin(), nodes.begin() + 1 + static_cast<std::ptrdiff_t>(at),
                               others.begin()))
                    barred.hops.insert({others[at], others[at + 1]});
            }
        }
        PathOptions rest = m_options;
        if (rest.maxSteps > 0) {
            if (rest.maxSteps <= at) return {};
            rest.maxSteps -= static_cast<std::uint32_t>(at);
        }
        WARP_ASSIGN(auto spur, Search(m_graph, rest, barred).run(nodes[at], m_to, m_job));
        if (!spur) return {};
        WeightedPath path = root;
        path.steps.insert(path.steps.end(), spur->steps.begin(), spur->steps.end());
        path.cost += spur->cost;
        m_candidates.push_back(std::move(path));
        return {};
    }

    const Adjacency& m_graph;
    const NodeIndex m_from;
    const NodeIndex m_to;
    const PathOptions& m_options;
    const Job& m_job;
    std::vector<WeightedPath> m_found;
    std::vector<WeightedPath> m_candidates;
};

}  // namespace

bool operator==(const WeightedPath& a, const WeightedPath& b) {
    return a.cost == b.cost && nodesOf(a) == nodesOf(b);
}

Result<std::optional<WeightedPath>> shortestPath(const Adjacency& graph, NodeIndex from, NodeIndex to,
                                                 const PathOptions& options, const Job& job) {
    return Search(graph, options, {}).run(from, to, job);
}

Result<std::vector<WeightedPath>> shortestPaths(const Adjacency& graph, NodeIndex from, NodeIndex to,
                                                std::size_t count, const PathOptions& options,
                                                const Job& job) {
    return PathRow(graph, from, to, options, job).run(count);
}

}  // namespace warp
