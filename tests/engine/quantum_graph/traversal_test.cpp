// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/traversal.h"

#include "tests/engine/quantum_graph/adjacency_fixture.h"

namespace warp {
namespace {

class Traversal : public ::testing::Test {
  protected:
    /// "a0 b1 c1": nodes with their depths, in order.
    std::string walk(const std::string& from, TraversalOptions options = {}) {
        options.edges.now = m_graph.now();
        const auto reached = traverse(*m_graph.adjacency(), m_graph.index(from), options, {});
        EXPECT_OK(reached);
        std::string text;
        for (const ReachedNode& node : *reached)
            text += (text.empty() ? "" : " ") + m_graph.name(node.node) + std::to_string(node.depth);
        return text;
    }
    static TraversalOptions along(Direction direction) { return {.edges = {.direction = direction}}; }

    test::AdjacencyFixture m_graph;
};

TEST_F(Traversal, breadth_first_comes_in_order_of_depth_strongest_first) {
    m_graph.edge("a", "b", 0.5);
    m_graph.edge("a", "c", 0.9);
    m_graph.edge("b", "d");
    m_graph.edge("c", "b");
    m_graph.edge("d", "a");
    m_graph.edge("d", "e");
    EXPECT_EQ(walk("a"), "a0 c1 b1 d2 e3");
    EXPECT_EQ(walk("a", {.maxDepth = 1}), "a0 c1 b1");
    EXPECT_EQ(walk("a", {.maxDepth = 0}), "a0");
    EXPECT_EQ(walk("a", {.limit = 2}), "a0 c1 b1");
}

TEST_F(Traversal, depth_first_goes_down_before_it_goes_on) {
    m_graph.edge("a", "b", 0.9);
    m_graph.edge("a", "c", 0.5);
    m_graph.edge("b", "d");
    m_graph.edge("d", "c");
    EXPECT_EQ(walk("a", {.order = TraversalOrder::DepthFirst}), "a0 b1 d2 c3");
    EXPECT_EQ(walk("a", {.order = TraversalOrder::DepthFirst, .maxDepth = 2}), "a0 b1 d2 c1");
}

TEST_F(Traversal, directions_and_bidirectional_edges) {
    m_graph.edge("a", "b");
    m_graph.edge("c", "a");
    m_graph.edge("d", "a", 1, "r", true);
    m_graph.edge("a", "e", 0.5, "r", true);
    EXPECT_EQ(walk("a", along(Direction::Out)), "a0 b1 d1 e1");
    EXPECT_EQ(walk("a", along(Direction::In)), "a0 c1 d1 e1");
    EXPECT_EQ(walk("a", along(Direction::Both)), "a0 b1 c1 d1 e1");
}

TEST_F(Traversal, a_step_tells_which_way_its_edge_is_stored) {
    m_graph.edge("a", "b", 0.5);
    const auto reached = traverse(*m_graph.adjacency(), m_graph.index("b"),
                                  {.edges = {.direction = Direction::In, .now = m_graph.now()}}, {});
    ASSERT_OK(reached);
    ASSERT_EQ(reached->size(), 2u);
    const Step step = (*reached)[1].by.value();
    EXPECT_TRUE(step.backward);
    EXPECT_EQ(m_graph.name(step.from), "b");
    EXPECT_EQ(m_graph.name(step.to), "a");
    EXPECT_FLOAT_EQ(static_cast<float>(step.strength), 0.5F);
}

TEST_F(Traversal, conditions_keep_edges_and_nodes_out) {
    m_graph.edge("a", "b", 0.5);
    m_graph.edge("a", "c", 1, "s");
    m_graph.edge("b", "d");
    m_graph.edge("c", "d");
    TraversalOptions onlyS;
    for (const auto& [id, name] : m_graph.adjacency()->relations())
        if (name == "s") onlyS.edges.relations.push_back(id);
    EXPECT_EQ(walk("a", onlyS), "a0 c1");
    EXPECT_EQ(walk("a", {.edges = {.minStrength = 0.6}}), "a0 c1 d2");
    const NodeIndex barred = m_graph.index("c");
    EXPECT_EQ(walk("a", {.edges = {.accept = [&](NodeIndex node) { return node != barred; }}}), "a0 b1 d2");
}

TEST_F(Traversal, strength_is_what_time_has_left_of_it) {
    m_graph.edge("a", "b", 0.5);
    ASSERT_EQ(walk("a", {.edges = {.minStrength = 0.4}}), "a0 b1");
    m_graph.graph.clock.advance(30LL * 86'400'000);
    EXPECT_EQ(walk("a", {.edges = {.minStrength = 0.4}}), "a0");
}

TEST_F(Traversal, loops_and_parallel_edges_do_no_harm) {
    m_graph.edge("a", "a");
    m_graph.edge("a", "a", 1, "r2", true);
    m_graph.edge("a", "b");
    m_graph.edge("a", "b", 1, "s");
    EXPECT_EQ(walk("a", along(Direction::Both)), "a0 b1");
}

TEST_F(Traversal, a_stop_ends_it) {
    m_graph.edge("a", "b");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_ERROR(traverse(*m_graph.adjacency(), 0, {}, {.stop = stop.get_token()}), ErrorCode::Cancelled);
}

}  // namespace
}  // namespace warp
