// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "tests/engine/quantum_graph/graph_fixture.h"

namespace warp::test {

/// A graph of named nodes, for tests of what works on adjacencies. Nodes are "p:<name>".
class AdjacencyFixture {
  public:
    GraphFixture graph{false};

    void edge(const std::string& from, const std::string& to, double strength = 1,
              const std::string& relation = "r", bool bidirectional = false) {
        GraphBatch batch;
        batch.putEdge({"p:" + from, relation, "p:" + to}, "{}",
                      {.strength = strength, .bidirectional = bidirectional, .createNodes = true});
        ASSERT_OK(graph->apply(batch, Durability::Weak));
    }
    void node(const std::string& name) {
        GraphBatch batch;
        batch.putNode("p:" + name, "{}");
        ASSERT_OK(graph->apply(batch, Durability::Weak));
    }
    void remove(const std::string& name) {
        GraphBatch batch;
        batch.removeNode("p:" + name);
        ASSERT_OK(graph->apply(batch, Durability::Weak));
    }
    std::shared_ptr<const Adjacency> adjacency() {
        auto result = graph->adjacency({});
        EXPECT_OK(result);
        return *result;
    }
    NodeIndex index(const std::string& name) {
        const auto node = (*graph->view())->node("p:" + name);
        return adjacency()->indexOf((**node).id).value();
    }
    std::string name(NodeIndex index) {
        return (*(*graph->view())->keyOf(adjacency()->idAt(index))).value().substr(2);
    }
    Timestamp now() { return graph.clock.now(); }
};

}  // namespace warp::test
