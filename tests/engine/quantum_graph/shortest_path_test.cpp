// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/shortest_path.h"

#include <algorithm>
#include <random>

#include "tests/engine/quantum_graph/adjacency_fixture.h"

namespace warp {
namespace {

class ShortestPath : public ::testing::Test {
  protected:
    /// "2: a b d" for each way: cost and nodes.
    std::vector<std::string> ways(const std::string& from, const std::string& to, std::size_t count,
                                  PathOptions options = {}) {
        options.edges.now = m_graph.now();
        const auto paths =
            shortestPaths(*m_graph.adjacency(), m_graph.index(from), m_graph.index(to), count, options, {});
        EXPECT_OK(paths);
        std::vector<std::string> texts;
        for (const WeightedPath& path : *paths) {
            char cost[32];
            std::snprintf(cost, sizeof cost, "%.4g:", path.cost);
            std::string text = cost + (" " + from);
            for (const Step& step : path.steps) text += " " + m_graph.name(step.to);
            texts.push_back(text);
        }
        return texts;
    }

    test::AdjacencyFixture m_graph;
};

using Ways = std::vector<std::string>;

TEST_F(ShortestPath, takes_strong_edges_even_when_they_are_more) {
    m_graph.edge("a", "d", 0.25);
    m_graph.edge("a", "b");
    m_graph.edge("b", "c");
    m_graph.edge("c", "d");
    EXPECT_EQ(ways("a", "d", 1), Ways{"3: a b c d"});
    EXPECT_EQ(ways("a", "d", 5), (Ways{"3: a b c d", "4: a d"}));
    EXPECT_EQ(ways("a", "d", 1, {.maxSteps = 2}), Ways{"4: a d"});
    EXPECT_EQ(ways("d", "a", 1), Ways{});
    EXPECT_EQ(ways("a", "a", 3), Ways{"0: a"});
}

TEST_F(ShortestPath, the_stronger_of_parallel_edges_counts) {
    m_graph.edge("a", "b", 0.5);
    m_graph.edge("a", "b", 0.8, "s");
    EXPECT_EQ(ways("a", "b", 3), Ways{"1.25: a b"});
}

TEST_F(ShortestPath, edges_without_strength_lead_nowhere) {
    m_graph.edge("a", "b", 0);
    EXPECT_EQ(ways("a", "b", 1), Ways{});
}

// Every simple way, found by trying all.
void allWays(const Adjacency& graph, const EdgeConditions& conditions, NodeIndex at, NodeIndex to,
             std::vector<NodeIndex>& nodes, double cost, std::size_t maxSteps,
             std::map<std::vector<NodeIndex>, double>& found) {
    if (at == to) {
        const auto [known, isNew] = found.try_emplace(nodes, cost);
        if (!isNew) known->second = std::min(known->second, cost);
        return;
    }
    if (maxSteps > 0 && nodes.size() > maxSteps) return;
    forEachStep(graph, at, conditions, [&](const Step& step) {
        if (step.strength <= 0 || std::ranges::find(nodes, step.to) != nodes.end()) return;
        nodes.push_back(step.to);
        allWays(graph, conditions, step.to, to, nodes, cost + 1 / step.strength, maxSteps, found);
        nodes.pop_back();
    });
}

TEST_F(ShortestPath, the_first_k_are_those_that_trying_all_finds) {
    std::mt19937_64 random(5);
    for (int round = 0; round < 30; ++round) {
        test::AdjacencyFixture graph;
        for (int i = 0; i < 8; ++i) graph.node(std::to_string(i));
        for (int i = 0; i < 18; ++i) {
            graph.edge(std::to_string(random() % 8), std::to_string(random() % 8),
                       static_cast<double>(random() % 20) / 20, random() % 5 == 0 ? "s" : "r",
                       random() % 4 == 0);
        }
        const auto adjacency = graph.adjacency();
        PathOptions options{.edges = {.now = graph.now()}, .maxSteps = random() % 2 == 0 ? 0u : 4u};
        std::map<std::vector<NodeIndex>, double> all;
        std::vector<NodeIndex> start = {0};
        allWays(*adjacency, options.edges, 0, 7, start, 0, options.maxSteps, all);
        std::vector<double> costs;
        for (const auto& [nodes, cost] : all) costs.push_back(cost);
        std::ranges::sort(costs);
        const auto paths = shortestPaths(*adjacency, 0, 7, 6, options, {});
        ASSERT_OK(paths);
        ASSERT_EQ(paths->size(), std::min<std::size_t>(6, costs.size())) << "round " << round;
        for (std::size_t i = 0; i < paths->size(); ++i) {
            EXPECT_NEAR((*paths)[i].cost, costs[i], 1e-9) << "round " << round << ", way " << i;
            std::vector<NodeIndex> nodes = {0};
            for (const Step& step : (*paths)[i].steps) nodes.push_back(step.to);
            EXPECT_TRUE(all.contains(nodes));
        }
    }
}

}  // namespace
}  // namespace warp
