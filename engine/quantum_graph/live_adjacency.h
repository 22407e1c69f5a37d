// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/quantum_graph/adjacency.h"
#include "engine/quantum_graph/edge_codec.h"
#include "engine/store/store.h"

namespace warp {

/// The adjacency of a graph that changes: compressed rows with the rows that changed beside them. When those
/// become many, all is compressed anew. Threads: one at a time.
class LiveAdjacency {
  public:
    /// Reads the graph. Errors: Corrupt, Io, Cancelled.
    Status load(StoreSnapshot& snapshot, const Job& job);

    void addNode(GraphId id, ByteView key);
    /// Its edges are erased one by one.
    void removeNode(GraphId id);
    void addRelation(GraphId id, const std::string& name) { m_relations[id] = name; }
    void putEdge(const EdgeIds& ids, const StoredEdge& edge);
    void eraseEdge(const EdgeIds& ids);

    /// As it stands. Cost: a copy of what changed since the rows were made, when that is more than at the
    /// last call.
    std::shared_ptr<const Adjacency> current();

  private:
    Status loadNodes(StoreSnapshot& snapshot, const Job& job);
    Status loadRelations(StoreSnapshot& snapshot);
    Status loadEdges(StoreSnapshot& snapshot, const Job& job);
    static void fillIn(AdjacencyRows& rows, const std::vector<NodeIndex>& sources);
    std::uint32_t typeNumber(ByteView key);
    std::optional<NodeIndex> indexOf(GraphId id) const;
    AdjacencyDelta::Row& touch(NodeIndex index);
    void compress();

    std::shared_ptr<const AdjacencyRows> m_rows = std::make_shared<AdjacencyRows>();
    AdjacencyDelta m_delta;
    std::vector<std::string> m_types;
    std::unordered_map<std::string, std::uint32_t> m_typeNumbers;
    std::map<GraphId, std::string> m_relations;
    std::uint64_t m_edges = 0;
    std::shared_ptr<const Adjacency> m_current;  ///< null when something changed since
};

}  // namespace warp
