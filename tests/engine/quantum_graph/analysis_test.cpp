// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/analysis.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

#include "engine/quantum_graph/statistics.h"
#include "tests/engine/quantum_graph/adjacency_fixture.h"

namespace warp {
namespace {

class Analysis : public ::testing::Test {
  protected:
    /// Two rings of five joined by one weak edge, and a node alone.
    void twoRings() {
        for (int ring = 0; ring < 2; ++ring) {
            for (int i = 0; i < 5; ++i) {
                for (int j = 0; j < i; ++j)
                    m_graph.edge(std::to_string(10 * ring + i), std::to_string(10 * ring + j));
            }
        }
        m_graph.edge("0", "10", 0.1);
        m_graph.node("alone");
    }
    std::uint32_t groupOf(const NodeGroups& groups, const std::string& name) {
        return groups.groupOf[m_graph.index(name)];
    }

    test::AdjacencyFixture m_graph;
};

TEST_F(Analysis, communities_are_what_hangs_together_and_the_same_every_time) {
    twoRings();
    const auto groups = communities(*m_graph.adjacency(), m_graph.now(), {});
    ASSERT_OK(groups);
    EXPECT_EQ(groups->sizes, (std::vector<std::uint64_t>{5, 5, 1}));
    EXPECT_EQ(groupOf(*groups, "1"), groupOf(*groups, "4"));
    EXPECT_EQ(groupOf(*groups, "11"), groupOf(*groups, "14"));
    EXPECT_NE(groupOf(*groups, "1"), groupOf(*groups, "11"));
    EXPECT_EQ(groupOf(*groups, "alone"), 2u);
    EXPECT_GT(groups->modularity, 0.4);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(communities(*m_graph.adjacency(), m_graph.now(), {})->groupOf, groups->groupOf);
}

TEST_F(Analysis, components_ignore_directions_and_count_nodes_alone) {
    twoRings();
    m_graph.edge("x", "y");
    m_graph.adjacency();  // so that the node that goes keeps its place
    m_graph.remove("14");
    const auto parts = components(*m_graph.adjacency(), {});
    ASSERT_OK(parts);
    EXPECT_EQ(parts->sizes, (std::vector<std::uint64_t>{9, 2, 1}));
    EXPECT_EQ(groupOf(*parts, "0"), groupOf(*parts, "11"));
    const auto gone = std::ranges::count(parts->groupOf, kNoGroup);
    EXPECT_EQ(gone, 1);
}

TEST_F(Analysis, pagerank_sums_to_one_and_follows_strength) {
    m_graph.edge("a", "b", 0.9);
    m_graph.edge("a", "c", 0.1);
    m_graph.edge("b", "a");
    m_graph.edge("c", "a");
    const auto ranks = pageRank(*m_graph.adjacency(), m_graph.now(), {});
    ASSERT_OK(ranks);
    EXPECT_NEAR(std::accumulate(ranks->begin(), ranks->end(), 0.0), 1, 1e-9);
    // Solved by hand: a = 0.05 + 0.85 (b + c), b = 0.05 + 0.85 * 0.9 a, c = 0.05 + 0.85 * 0.1 a.
    const double a = 0.135 / (1 - 0.7225);
    EXPECT_NEAR((*ranks)[m_graph.index("a")], a, 1e-6);
    EXPECT_NEAR((*ranks)[m_graph.index("b")], 0.05 + 0.765 * a, 1e-6);
    EXPECT_NEAR((*ranks)[m_graph.index("c")], 0.05 + 0.085 * a, 1e-6);
}

TEST_F(Analysis, pagerank_follows_bidirectional_edges_both_ways) {
    m_graph.edge("a", "b", 1, "r", true);
    const auto ranks = pageRank(*m_graph.adjacency(), m_graph.now(), {});
    ASSERT_OK(ranks);
    EXPECT_NEAR((*ranks)[0], 0.5, 1e-9);
}

TEST_F(Analysis, cores_are_the_dense_parts) {
    twoRings();
    m_graph.edge("tail", "0");
    const auto cores = coreNumbers(*m_graph.adjacency(), {});
    ASSERT_OK(cores);
    EXPECT_EQ((*cores)[m_graph.index("3")], 4u);
    EXPECT_EQ((*cores)[m_graph.index("tail")], 1u);
    EXPECT_EQ((*cores)[m_graph.index("alone")], 0u);
}

TEST_F(Analysis, an_empty_graph_has_results_too) {
    const auto graph = m_graph.adjacency();
    EXPECT_TRUE(pageRank(*graph, {}, {})->empty());
    EXPECT_TRUE(communities(*graph, {}, {})->sizes.empty());
    EXPECT_TRUE(components(*graph, {})->sizes.empty());
    EXPECT_TRUE(coreNumbers(*graph, {})->empty());
    const auto statistics = statisticsOf(*graph, {}, {});
    ASSERT_OK(statistics);
    EXPECT_EQ(statistics->components, 0u);
    EXPECT_FALSE(statistics->hub);
}

TEST_F(Analysis, statistics_count_what_is_there) {
    twoRings();
    const auto statistics = statisticsOf(*m_graph.adjacency(), m_graph.now(), {});
    ASSERT_OK(statistics);
    EXPECT_EQ(statistics->nodes, 11u);
    EXPECT_EQ(statistics->edges, 21u);
    EXPECT_EQ(statistics->types, (std::vector<std::pair<std::string, std::uint64_t>>{{"p", 11}}));
    EXPECT_EQ(statistics->relations, (std::vector<std::pair<std::string, std::uint64_t>>{{"r", 21}}));
    EXPECT_DOUBLE_EQ(statistics->density, 21.0 / 110);
    EXPECT_EQ(statistics->greatestDegree, 5u);
    EXPECT_EQ(statistics->components, 2u);
    EXPECT_EQ(statistics->largestComponent, 10u);
    EXPECT_EQ(statistics->greatestCore, 4u);
    EXPECT_NEAR(statistics->meanStrength, 20.1 / 21, 1e-6);
}

TEST_F(Analysis, a_stop_ends_a_long_call) {
    std::mt19937_64 random(1);
    GraphBatch batch;
    for (int i = 0; i < 40'000; ++i) {
        batch.putEdge({"p:" + std::to_string(random() % 8000), "r", "p:" + std::to_string(random() % 8000)},
                      "{}", {.createNodes = true});
    }
    ASSERT_OK(m_graph.graph->apply(batch, Durability::Weak));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_ERROR(communities(*m_graph.adjacency(), m_graph.now(), {.stop = stop.get_token()}),
                 ErrorCode::Cancelled);
    EXPECT_OK(communities(*m_graph.adjacency(), m_graph.now(), {}));
}

}  // namespace
}  // namespace warp
