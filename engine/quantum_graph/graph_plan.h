// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <unordered_map>

#include "engine/quantum_graph/graph.h"
#include "engine/quantum_graph/graph_changes.h"

namespace warp {

/// The last ids that were given.
struct GraphIdCounters {
    GraphId node = 0;
    GraphId relation = 0;
};

/// Works out what a batch of the graph does to the store: ids, ends of edges, the edges that go with a node.
/// Nobody else may write to the graph between the snapshot and the commit. Threads: one.
class GraphPlan {
  public:
    /// Takes: `snapshot`, which outlives the plan; `now`, for what is left of strengths.
    GraphPlan(StoreSnapshot& snapshot, Timestamp now, GraphIdCounters ids)
        : m_snapshot(snapshot), m_now(now), m_ids(ids) {}

    /// Adds an entry. Errors: as QuantumGraph::apply; the plan is of no use then.
    Status add(const GraphBatch::Entry& entry);

    /// Everything, as one batch of the store; empty when nothing changes.
    WriteBatch batch() const;
    GraphIdCounters ids() const { return m_ids; }
    std::uint64_t removedEdges() const { return m_removedEdges; }
    /// The same for what is kept in memory.
    GraphChanges changes() const;

  private:
    /// A node as the batch leaves it.
    struct NodeDraft {
        GraphId before = 0;  ///< id it had; 0 = there was none
        GraphId id = 0;      ///< id it has; 0 = there is none
        bool changed = false;
        std::string bytes;  ///< encodeNode, when it is changed and stays
    };
    struct EdgeDraft {
        bool before = false;  ///< it was there
        bool changed = false;
        std::optional<std::string> bytes;  ///< encodeEdge; nothing = there is none
    };

    Status putNode(const GraphBatch::Entry& entry);
    Status removeNode(const std::string& givenKey);
    Status observeNode(const std::string& givenKey);
    Status putEdge(const GraphBatch::Entry& entry);
    Status removeEdge(const EdgeName& given);
    Status traverseEdge(const EdgeName& given);

    Result<NodeDraft*> node(const std::string& key);
    Status load(const std::string& key, NodeDraft& draft);
    void createNode(const std::string& key, NodeDraft& draft, ByteView json, const NodeOptions& options);
    Result<GraphId> end(const std::string& key, bool create);
    Result<EdgeDraft*> edge(const std::string& key);
    Result<std::optional<EdgeIds>> idsOf(const EdgeName& name);
    Result<Relation> relation(const EdgeName& name, bool create);
    Status removeEdgesOf(GraphId id);
    Status removeEdgeAt(const std::string& key);
    Status gatherEdges(Space space, GraphId id, std::set<std::string>& keys);

    StoreSnapshot& m_snapshot;
    const Timestamp m_now;
    GraphIdCounters m_ids;
    std::unordered_map<std::string, NodeDraft> m_nodes;     ///< by key
    std::map<GraphId, std::optional<std::string>> m_keys;   ///< new ids and those that go
    std::map<std::string, EdgeDraft> m_edges;               ///< by key of Edges
    std::set<std::string> m_reverse;                        ///< keys of EdgesIn of edges put here
    std::unordered_map<std::string, Relation> m_relations;  ///< by name
    std::map<GraphId, Relation> m_newRelations;
    std::uint64_t m_removedEdges = 0;
};

}  // namespace warp
