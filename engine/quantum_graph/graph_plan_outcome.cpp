// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph_plan.h"

// What comes of a plan: the batch for the store and the changes of what is kept in memory.

namespace warp {

namespace {

/// An edge of the batch with the time that the store will give it, near enough.
std::string withTime(const std::string& bytes, Timestamp now) {
    auto edge = decodeEdge(bytes);
    if (edge.ok() && edge->lastTraversed.ms == 0) edge->lastTraversed = now;
    return edge.ok() ? encodeEdge(*edge) : bytes;
}

}  // namespace

WriteBatch GraphPlan::batch() const {
    WriteBatch batch;
    for (const auto& [key, draft] : m_nodes) {
        if (!draft.changed) continue;
        if (draft.id != 0) {
            batch.put(Space::Nodes, key, draft.bytes);
        } else if (draft.before != 0) {
            batch.erase(Space::Nodes, key);
        }
    }
    for (const auto& [id, key] : m_keys) {
        if (key) {
            batch.put(Space::GraphIds, nodeIdKey(id), *key);
        } else {
            batch.erase(Space::GraphIds, nodeIdKey(id));
        }
    }
    for (const auto& [id, relation] : m_newRelations) {
        batch.put(Space::GraphIds, relationIdKey(id), encodeRelation(relation));
        batch.put(Space::GraphIds, relationNameKey(relation.name), encodeId(id));
    }
    for (const auto& [key, draft] : m_edges) {
        if (!draft.changed) continue;
        const auto ids = parseEdgeKey(key);
        if (draft.bytes) {
            batch.put(Space::Edges, key, *draft.bytes);
            if (!draft.before) batch.put(Space::EdgesIn, reverseEdgeKey(*ids), kReverseValue);
        } else if (draft.before) {
            batch.erase(Space::Edges, key);
            batch.erase(Space::EdgesIn, reverseEdgeKey(*ids));
        }
    }
    return batch;
}

GraphChanges GraphPlan::changes() const {
    GraphChanges changes;
    for (const auto& [id, key] : m_keys) {
        if (key) {
            changes.added.emplace_back(id, *key);
        } else {
            changes.removed.push_back(id);
        }
    }
    for (const auto& [key, draft] : m_nodes) {
        if (!draft.changed || draft.id == 0) continue;
        const auto node = decodeNode(draft.bytes);
        if (node.ok()) changes.placed.emplace_back(draft.id, node->coordinates);
    }
    for (const auto& [id, relation] : m_newRelations) changes.relations.push_back(relation);
    for (const auto& [key, draft] : m_edges) {
        if (!draft.changed || (!draft.before && !draft.bytes)) continue;
        const auto ids = parseEdgeKey(key);
        auto bytes = draft.bytes;
        if (bytes) bytes = withTime(*bytes, m_now);
        changes.edges.emplace_back(*ids, std::move(bytes));
    }
    return changes;
}

}  // namespace warp
