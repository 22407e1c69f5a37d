// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/adjacency.h"

#include <random>
#include <set>

#include "engine/quantum_graph/graph_view.h"
#include "tests/engine/quantum_graph/adjacency_fixture.h"
#include "tests/engine/quantum_graph/graph_model.h"

namespace warp {
namespace {

/// All edges of an adjacency as "from relation to strength bidirectional", each seen from both ends.
std::pair<std::multiset<std::string>, std::multiset<std::string>> edgesOf(const Adjacency& graph,
                                                                          Timestamp now) {
    std::multiset<std::string> out;
    std::multiset<std::string> in;
    const auto text = [&](NodeIndex from, NodeIndex to, const AdjacentEdge& edge) {
        return std::to_string(graph.idAt(from)) + " " + std::to_string(edge.relation) + " " +
               std::to_string(graph.idAt(to)) + " " +
               std::to_string(static_cast<float>(edge.strengthAt(now))) +
               (edge.bidirectional != 0 ? " both" : "");
    };
    for (NodeIndex index = 0; index < graph.size(); ++index) {
        for (const AdjacentEdge& edge : graph.out(index)) out.insert(text(index, edge.node, edge));
        for (const AdjacentEdge& edge : graph.in(index)) in.insert(text(edge.node, index, edge));
    }
    return {out, in};
}

/// The same read from the store.
std::multiset<std::string> edgesOf(QuantumGraph& graph, Timestamp now) {
    std::multiset<std::string> edges;
    EXPECT_OK((*graph.view())->scanEdges([&](const GraphEdge& edge) {
        edges.insert(std::to_string(edge.ids.from) + " " + std::to_string(edge.ids.relation) + " " +
                     std::to_string(edge.ids.to) + " " +
                     std::to_string(static_cast<float>(edge.strengthAt(now))) +
                     (edge.bidirectional ? " both" : ""));
        return true;
    }));
    return edges;
}

void expectSame(test::GraphFixture& graph, const Adjacency& adjacency, std::uint64_t step) {
    const auto [out, in] = edgesOf(adjacency, graph.clock.now());
    const auto stored = edgesOf(*graph, graph.clock.now());
    ASSERT_EQ(out, stored) << "step " << step;
    ASSERT_EQ(in, stored) << "step " << step;
    const auto counts = graph->counts();
    ASSERT_EQ(adjacency.nodeCount(), counts->nodes);
    ASSERT_EQ(adjacency.edgeCount(), counts->edges);
}

TEST(Adjacency, follows_random_changes_of_the_graph) {
    test::GraphFixture graph(false);
    for (std::uint64_t step = 0; step < 400; ++step) {
        [[maybe_unused]] const auto written =
            graph->apply(test::randomGraphBatch(11, step), Durability::Weak);
        if (step % 50 == 3) {
            const auto adjacency = graph->adjacency({});
            ASSERT_OK(adjacency);
            expectSame(graph, **adjacency, step);
        }
        if (step % 90 == 89) graph.reopen();
    }
}

TEST(Adjacency, is_compressed_anew_when_much_has_changed) {
    test::GraphFixture graph(false);
    ASSERT_OK(graph->adjacency({}));
    std::mt19937_64 random(3);
    for (int round = 0; round < 4; ++round) {
        GraphBatch batch;
        for (int i = 0; i < 6000; ++i) {
            batch.putEdge(
                {"p:" + std::to_string(random() % 5000), "r", "q:" + std::to_string(random() % 5000)}, "{}",
                {.createNodes = true});
        }
        ASSERT_OK(graph->apply(batch, Durability::Weak));
        GraphBatch removal;
        std::set<std::string> keys;
        ASSERT_OK((*graph->view())->scanNodes("q:", "q;", [&](const GraphNode& node) {
            if (node.id % 7 == 0) keys.insert(node.key);
            return true;
        }));
        for (const std::string& key : keys) removal.removeNode(key);
        ASSERT_OK(graph->apply(removal, Durability::Weak));
        const auto adjacency = graph->adjacency({});
        ASSERT_OK(adjacency);
        expectSame(graph, **adjacency, static_cast<std::uint64_t>(round));
    }
}

TEST(Adjacency, one_that_was_handed_out_does_not_change) {
    test::AdjacencyFixture graph;
    graph.edge("a", "b");
    const auto before = graph.adjacency();
    graph.edge("a", "c");
    graph.remove("b");
    EXPECT_EQ(before->nodeCount(), 2u);
    EXPECT_EQ(before->edgeCount(), 1u);
    EXPECT_EQ(before->out(0).size(), 1u);
    EXPECT_EQ(graph.adjacency()->nodeCount(), 2u);
    EXPECT_EQ(graph.adjacency()->edgeCount(), 1u);
}

TEST(Adjacency, knows_the_types_of_nodes) {
    test::GraphFixture graph(false);
    GraphBatch batch;
    batch.putNode("a:1", "{}");
    batch.putNode("b:1", "{}");
    batch.putNode("a:2", "{}");
    ASSERT_OK(graph->apply(batch, Durability::Weak));
    const auto adjacency = *graph->adjacency({});
    EXPECT_EQ(adjacency->types()[adjacency->typeAt(0)], "a");
    EXPECT_EQ(adjacency->types()[adjacency->typeAt(1)], "b");
    EXPECT_EQ(adjacency->typeAt(2), adjacency->typeAt(0));
}

TEST(Adjacency, ids_are_found_among_gaps) {
    const std::vector<GraphId> ids = {3, 4, 5, 9, 10, 50};
    for (NodeIndex i = 0; i < ids.size(); ++i) EXPECT_EQ(indexIn(ids, ids[i]), i);
    for (const GraphId missing : {1u, 2u, 6u, 8u, 11u, 49u, 51u}) EXPECT_FALSE(indexIn(ids, missing));
    EXPECT_FALSE(indexIn({}, 1));
}

TEST(Adjacency, a_stop_leaves_the_graph_usable) {
    test::AdjacencyFixture graph;
    GraphBatch batch;
    for (int i = 0; i < 10'000; ++i) batch.putNode("p:" + std::to_string(i), "{}");
    ASSERT_OK(graph.graph->apply(batch, Durability::Weak));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_ERROR(graph.graph->adjacency({.stop = stop.get_token()}), ErrorCode::Cancelled);
    graph.edge("1", "2");
    EXPECT_EQ(graph.adjacency()->nodeCount(), 10'000u);
    EXPECT_EQ(graph.adjacency()->edgeCount(), 1u);
}

}  // namespace
}  // namespace warp
