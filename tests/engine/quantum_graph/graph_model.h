// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "engine/quantum_graph/graph.h"

namespace warp::test {

/// A graph in two maps, against which the real one is compared.
class GraphModel {
  public:
    struct Node {
        std::string data;
        std::uint64_t observations = 0;
        friend bool operator==(const Node&, const Node&) = default;
    };
    struct Edge {
        std::string data;
        double strength = 1;
        bool bidirectional = false;
        std::uint64_t traversals = 0;
        friend bool operator==(const Edge&, const Edge&) = default;
    };

    /// Returns: whether the batch is possible; otherwise nothing changed. The clock stands still.
    bool apply(const GraphBatch& batch);
    /// Returns: what differs, empty when nothing does. Both indexes of edges and the ids are looked at.
    std::string compare(QuantumGraph& graph) const;

    bool hasNode(const std::string& key) const { return m_nodes.contains(key); }
    std::size_t edgeCount() const { return m_edges.size(); }

  private:
    bool applyEntry(const GraphBatch::Entry& entry);
    bool putEdge(const GraphBatch::Entry& entry);
    std::string compareEnds(GraphView& view, const std::string& key) const;

    std::map<std::string, Node> m_nodes;
    std::map<EdgeName, Edge> m_edges;
};

/// A batch of a few random changes, the same for the same number. Some are impossible. It makes the node
/// markOf(number).
GraphBatch randomGraphBatch(std::uint64_t seed, std::uint64_t number);
std::string markOf(std::uint64_t number);

}  // namespace warp::test
