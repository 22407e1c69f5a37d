// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/base/clock.h"
#include "engine/quantum_graph/edge_codec.h"
#include "engine/quantum_graph/graph_ids.h"

namespace warp {

/// The place of a node in an adjacency: dense, from 0. Good for one adjacency only.
using NodeIndex = std::uint32_t;

/// An edge as one of its ends sees it: 24 bytes.
struct AdjacentEdge {
    NodeIndex node = 0;  ///< the other end
    std::uint32_t relation : 31 = 0;
    std::uint32_t bidirectional : 1 = 0;
    float strength = 1;  ///< at the last traversal
    float decayPerDay = 1;
    std::int64_t lastTraversedMs = 0;

    double strengthAt(Timestamp now) const {
        return decayedStrength(strength, decayPerDay, std::chrono::milliseconds(now.ms - lastTraversedMs));
    }
};

/// All nodes and edges at one moment, compressed: what edges leave and reach node n lies in one row each.
struct AdjacencyRows {
    std::vector<GraphId> ids;          ///< ascending
    std::vector<std::uint32_t> types;  ///< of each node, an index into Adjacency::types
    std::vector<std::uint64_t> outStart;
    std::vector<AdjacentEdge> out;
    std::vector<std::uint64_t> inStart;
    std::vector<AdjacentEdge> in;
};

/// What changed since the rows were made.
struct AdjacencyDelta {
    struct Row {
        std::vector<AdjacentEdge> out;
        std::vector<AdjacentEdge> in;
    };
    std::unordered_map<NodeIndex, Row> rows;  ///< whole rows of the nodes whose edges changed
    std::vector<GraphId> newIds;              ///< nodes behind those of the rows
    std::vector<std::uint32_t> newTypes;
    std::unordered_map<GraphId, NodeIndex> newIndexes;
    std::unordered_set<NodeIndex> removed;
};

/// Who is joined to whom, in memory: for traversals and algorithms. An unchanging value.
/// Threads: all methods may be called from any thread.
class Adjacency {
  public:
    Adjacency(std::shared_ptr<const AdjacencyRows> rows, std::shared_ptr<const AdjacencyDelta> delta,
              std::vector<std::string> types, std::map<GraphId, std::string> relations, std::uint64_t edges);

    /// Indexes run below it; some may stand for nodes that are gone.
    std::size_t size() const { return m_rows->ids.size() + m_delta->newIds.size(); }
    std::size_t nodeCount() const { return size() - m_delta->removed.size(); }
    std::uint64_t edgeCount() const { return m_edges; }
    bool exists(NodeIndex index) const { return index < size() && !m_delta->removed.contains(index); }

    GraphId idAt(NodeIndex index) const;
    std::optional<NodeIndex> indexOf(GraphId id) const;
    std::uint32_t typeAt(NodeIndex index) const;
    const std::vector<std::string>& types() const { return m_types; }
    /// Names of relations by id.
    const std::map<GraphId, std::string>& relations() const { return m_relations; }

    std::span<const AdjacentEdge> out(NodeIndex index) const;
    std::span<const AdjacentEdge> in(NodeIndex index) const;
    /// Edges at a node; a loop counts twice.
    std::size_t degree(NodeIndex index) const { return out(index).size() + in(index).size(); }

  private:
    const std::shared_ptr<const AdjacencyRows> m_rows;
    const std::shared_ptr<const AdjacencyDelta> m_delta;
    const std::vector<std::string> m_types;
    const std::map<GraphId, std::string> m_relations;
    const std::uint64_t m_edges;
};

/// Where an id stands in ascending ids.
std::optional<NodeIndex> indexIn(const std::vector<GraphId>& ids, GraphId id);

}  // namespace warp
