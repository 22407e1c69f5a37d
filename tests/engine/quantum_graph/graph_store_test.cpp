// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "engine/quantum_graph/graph_checks.h"
#include "tests/engine/quantum_graph/graph_fixture.h"

namespace warp {
namespace {

constexpr std::int64_t kDay = 86'400'000;

class GraphStoreTest : public ::testing::TestWithParam<bool> {
  protected:
    void nodes(std::initializer_list<const char*> keys) {
        GraphBatch batch;
        for (const char* key : keys) batch.putNode(key, "{}");
        ASSERT_OK(m_graph->apply(batch, Durability::Weak));
    }
    void edge(const EdgeName& name, const EdgeOptions& options = {}) {
        GraphBatch batch;
        batch.putEdge(name, "{}", options);
        ASSERT_OK(m_graph->apply(batch, Durability::Weak));
    }
    std::optional<GraphNode> node(const char* key) {
        const auto found = (*m_graph->view())->node(key);
        EXPECT_OK(found);
        return found.ok() ? *found : std::nullopt;
    }
    std::optional<GraphEdge> edgeNamed(const EdgeName& name) {
        const auto found = (*m_graph->view())->edge(name);
        EXPECT_OK(found);
        return found.ok() ? *found : std::nullopt;
    }
    std::vector<std::string> ends(const char* key, EdgeEnd end) {
        std::vector<std::string> found;
        EXPECT_OK((*m_graph->view())->edgesOf(key, end, [&](const GraphEdge& edge) {
            found.push_back(edge.name.from + ">" + edge.name.to);
            return true;
        }));
        return found;
    }

    test::GraphFixture m_graph{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(Trees, GraphStoreTest, ::testing::Bool(),
                         [](const auto& tree) { return tree.param ? "lmdb" : "memory"; });

using Ends = std::vector<std::string>;

TEST_P(GraphStoreTest, a_node_keeps_its_birth_and_gets_a_version_a_change) {
    GraphBatch batch;
    batch.putNode("alice", R"({ "a": 1 })", {.weight = 2.0});
    ASSERT_OK(m_graph->apply(batch, Durability::Strong));
    const auto first = node("alice");
    ASSERT_TRUE(first);
    EXPECT_EQ(first->key, "general:alice");
    EXPECT_EQ(first->data, R"({"a":1})");
    EXPECT_EQ(first->coordinates, graphCoordinatesOf(R"({"a":1})"));
    m_graph.clock.advance(5);
    GraphBatch again;
    again.putNode("general:alice", "2");
    ASSERT_OK(m_graph->apply(again, Durability::Strong));
    const auto second = node("alice");
    EXPECT_EQ(second->id, first->id);
    EXPECT_EQ(second->createdAt, first->createdAt);
    EXPECT_EQ(second->updatedAt.ms, first->updatedAt.ms + 5);
    EXPECT_GT(second->version, first->version);
    EXPECT_EQ(second->weight, 2.0);
    EXPECT_EQ(second->coordinates, graphCoordinatesOf("2"));
}

TEST_P(GraphStoreTest, an_edge_needs_its_ends_unless_they_may_be_made) {
    nodes({"p:a"});
    GraphBatch batch;
    batch.putEdge({"p:a", "r", "p:b"}, "{}");
    EXPECT_ERROR(m_graph->apply(batch, Durability::Strong), ErrorCode::NotFound);
    EXPECT_EQ(m_graph->counts()->edges, 0u);
    edge({"p:a", "r", "p:b"}, {.createNodes = true});
    EXPECT_TRUE(node("p:b"));
    EXPECT_EQ(m_graph->counts()->edges, 1u);
}

TEST_P(GraphStoreTest, a_batch_happens_whole_or_not_at_all) {
    GraphBatch batch;
    batch.putNode("p:a", "{}");
    batch.putNode("p:b", "{}");
    batch.putEdge({"p:a", "r", "p:b"}, "{}");
    batch.removeNode("p:none");
    EXPECT_ERROR(m_graph->apply(batch, Durability::Strong), ErrorCode::NotFound);
    EXPECT_FALSE(node("p:a"));
    EXPECT_EQ(m_graph->counts()->nodes, 0u);
}

TEST_P(GraphStoreTest, a_node_goes_with_its_edges_wherever_they_are_stored) {
    nodes({"p:a", "p:b", "p:c"});
    edge({"p:a", "r", "p:b"});
    edge({"p:c", "r", "p:a"});
    m_graph.merge();
    edge({"p:b", "r", "p:c"});
    edge({"p:b", "s", "p:a"});
    edge({"p:a", "r", "p:a"});
    GraphBatch batch;
    batch.putEdge({"p:c", "t", "p:a"}, "{}");  // made in the same batch
    batch.removeNode("p:a");
    const auto written = m_graph->apply(batch, Durability::Strong);
    ASSERT_OK(written);
    EXPECT_EQ(written->removedEdges, 5u);
    for (int merged = 0; merged < 2; ++merged, m_graph.merge()) {
        EXPECT_FALSE(node("p:a"));
        EXPECT_EQ(ends("p:b", EdgeEnd::From), Ends{"p:b>p:c"});
        EXPECT_EQ(ends("p:b", EdgeEnd::To), Ends{});
        EXPECT_EQ(ends("p:c", EdgeEnd::From), Ends{});
        EXPECT_EQ(ends("p:c", EdgeEnd::To), Ends{"p:b>p:c"});
        EXPECT_EQ(m_graph->counts()->edges, 1u);
        EXPECT_EQ(m_graph->counts()->nodes, 2u);
    }
}

TEST_P(GraphStoreTest, a_node_that_is_made_again_has_none_of_its_old_edges) {
    nodes({"p:a", "p:b"});
    edge({"p:a", "r", "p:b"});
    const GraphId before = node("p:a")->id;
    GraphBatch batch;
    batch.removeNode("p:a");
    batch.putNode("p:a", "{}");
    ASSERT_OK(m_graph->apply(batch, Durability::Strong));
    m_graph.merge();
    EXPECT_NE(node("p:a")->id, before);
    EXPECT_EQ(ends("p:b", EdgeEnd::To), Ends{});
    EXPECT_FALSE((*m_graph->view())->keyOf(before)->has_value());
    EXPECT_EQ(*(*m_graph->view())->keyOf(node("p:a")->id), "p:a");
}

TEST_P(GraphStoreTest, conditions_are_checked) {
    nodes({"p:a", "p:b"});
    GraphBatch exists;
    exists.putNode("p:a", "{}", {.ifVersion = 0});
    EXPECT_ERROR(m_graph->apply(exists, Durability::Strong), ErrorCode::Conflict);
    GraphBatch current;
    current.putNode("p:a", "1", {.ifVersion = node("p:a")->version});
    ASSERT_OK(m_graph->apply(current, Durability::Strong));
    EXPECT_ERROR(m_graph->apply(current, Durability::Strong), ErrorCode::Conflict);
    edge({"p:a", "r", "p:b"}, {.ifVersion = 0});
    GraphBatch again;
    again.putEdge({"p:a", "r", "p:b"}, "{}", {.ifVersion = 0});
    EXPECT_ERROR(m_graph->apply(again, Durability::Strong), ErrorCode::Conflict);
}

TEST_P(GraphStoreTest, what_is_out_of_range_is_refused) {
    nodes({"p:a"});
    const EdgeName loop{"p:a", "r", "p:a"};
    const auto refused = [&](const GraphBatch& batch, ErrorCode code) {
        EXPECT_ERROR(m_graph->apply(batch, Durability::Strong), code);
    };
    GraphBatch one, two, three, four, five, six, seven;
    one.putEdge(loop, "{}", {.strength = 1.01});
    two.putEdge(loop, "{}", {.decayPerDay = 0.0});
    three.putEdge({"p:a", std::string(201, 'r'), "p:a"}, "{}");
    four.putNode("p:b", "{", {});
    five.putNode("p:b", "{}", {.weight = -1.0});
    six.putNode(":b", "{}");
    seven.putNode("p:b", '"' + std::string(kMaxGraphData, 'x') + '"');
    refused(one, ErrorCode::InvalidArgument);
    refused(two, ErrorCode::InvalidArgument);
    refused(three, ErrorCode::InvalidArgument);
    refused(four, ErrorCode::InvalidFormat);
    refused(five, ErrorCode::InvalidArgument);
    refused(six, ErrorCode::InvalidKey);
    refused(seven, ErrorCode::LimitExceeded);
}

TEST_P(GraphStoreTest, strength_decays_while_nobody_goes_by_and_grows_by_a_twentieth) {
    nodes({"p:a", "p:b"});
    const EdgeName name{"p:a", "r", "p:b"};
    edge(name, {.strength = 0.5});
    const Lsn version = edgeNamed(name)->version;
    m_graph.clock.advance(10 * kDay);
    const double left = 0.5 * std::pow(0.98, 10);
    EXPECT_DOUBLE_EQ(edgeNamed(name)->strengthAt(m_graph.clock.now()), left);
    EXPECT_DOUBLE_EQ(edgeNamed(name)->strength, 0.5);
    GraphBatch batch;
    batch.traverseEdge(name);
    ASSERT_OK(m_graph->apply(batch, Durability::Strong));
    const auto walked = edgeNamed(name);
    EXPECT_DOUBLE_EQ(walked->strengthAt(m_graph.clock.now()), left * 1.05);
    EXPECT_EQ(walked->traversals, 1u);
    EXPECT_EQ(walked->version, version) << "a traversal is no edit";
    edge(name, {.strength = 0.99});
    ASSERT_OK(m_graph->apply(batch, Durability::Strong));
    EXPECT_DOUBLE_EQ(edgeNamed(name)->strength, 1);
}

TEST_P(GraphStoreTest, traversing_what_is_gone_changes_nothing) {
    nodes({"p:a"});
    GraphBatch batch;
    batch.traverseEdge({"p:a", "r", "p:b"});
    const auto written = m_graph->apply(batch, Durability::Strong);
    ASSERT_OK(written);
    EXPECT_EQ(written->version, 0u);
}

TEST_P(GraphStoreTest, an_observed_node_collapses_until_it_is_written) {
    nodes({"p:a"});
    EXPECT_FALSE(node("p:a")->collapsed);
    const Lsn version = node("p:a")->version;
    GraphBatch batch;
    batch.observeNode("p:a");
    ASSERT_OK(m_graph->apply(batch, Durability::Strong));
    EXPECT_TRUE(node("p:a")->collapsed);
    EXPECT_EQ(node("p:a")->observations, 1u);
    EXPECT_DOUBLE_EQ(node("p:a")->weight, 1.1);
    EXPECT_EQ(node("p:a")->version, version);
    nodes({"p:a"});
    EXPECT_FALSE(node("p:a")->collapsed);
}

TEST_P(GraphStoreTest, a_relation_keeps_the_types_of_its_first_edge) {
    nodes({"p:a", "p:b", "q:c"});
    edge({"p:a", "r", "q:c"});
    edge({"p:a", "r", "p:b"});
    EXPECT_TRUE(edgeNamed({"p:a", "r", "q:c"})->byIds);
    EXPECT_FALSE(edgeNamed({"p:a", "r", "p:b"})->byIds);
    const auto relations = (*m_graph->view())->relations();
    ASSERT_OK(relations);
    ASSERT_EQ(relations->size(), 1u);
    EXPECT_EQ((*relations)[0].types, (EndpointTypes{"p", "q"}));
}

TEST_P(GraphStoreTest, files_are_owed_for_what_was_written_and_what_went) {
    nodes({"p:a", "p:b"});
    edge({"p:a", "r", "p:b"});
    m_graph.merge();
    const auto due = [&](const std::string& key) -> std::optional<GraphDue> {
        const auto snapshot = m_graph.store().snapshot();
        const auto bytes = (*snapshot)->tree().get(Space::MirrorDue, key);
        if (!*bytes) return std::nullopt;
        return *decodeGraphDue(**bytes);
    };
    ASSERT_TRUE(due("edges/r/p%3Aa_to_p%3Ab"));
    EXPECT_TRUE(due("edges/r/p%3Aa_to_p%3Ab")->write);
    EXPECT_TRUE(due("nodes/p/a")->write);
    GraphBatch batch;
    batch.removeNode("p:a");
    ASSERT_OK(m_graph->apply(batch, Durability::Strong));
    m_graph.merge();
    EXPECT_FALSE(due("nodes/p/a")->write);
    EXPECT_FALSE(due("edges/r/p%3Aa_to_p%3Ab")->write);
    EXPECT_EQ(due("edges/r/p%3Aa_to_p%3Ab")->path, "quantum_graph/edges/r/a_to_b.json");
    EXPECT_TRUE(due("nodes/p/b")->write);
}

TEST_P(GraphStoreTest, everything_is_there_after_reopening) {
    nodes({"p:a", "p:b"});
    edge({"p:a", "r", "p:b"}, {.strength = 0.25, .bidirectional = true});
    m_graph.reopen();
    EXPECT_EQ(edgeNamed({"p:a", "r", "p:b"})->strength, 0.25);
    EXPECT_TRUE(edgeNamed({"p:a", "r", "p:b"})->bidirectional);
    const GraphId last = node("p:b")->id;
    nodes({"p:c"});
    EXPECT_GT(node("p:c")->id, last);
}

}  // namespace
}  // namespace warp
