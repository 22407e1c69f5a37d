// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph_changes.h"

namespace warp {

void GraphChanges::applyTo(LiveAdjacency& adjacency) const {
    for (const auto& [id, key] : added) adjacency.addNode(id, key);
    for (const Relation& relation : relations) adjacency.addRelation(relation.id, relation.name);
    for (const auto& [ids, bytes] : edges) {
        if (!bytes) {
            adjacency.eraseEdge(ids);
            continue;
        }
        const auto edge = decodeEdge(*bytes);
        if (edge.ok()) adjacency.putEdge(ids, *edge);
    }
    for (const GraphId id : removed) adjacency.removeNode(id);
}

void GraphChanges::applyTo(LiveSimilarity& similarity) const {
    for (const auto& [id, at] : placed) similarity.moved(id, at);
    for (const GraphId id : removed) similarity.moved(id, std::nullopt);
}

Result<GraphChanges> readChanges(StoreSnapshot& snapshot, const std::vector<std::string>& idKeys,
                                 const std::vector<std::string>& nodeKeys,
                                 const std::vector<std::string>& edgeKeys) {
    GraphChanges changes;
    for (const std::string& key : idKeys) {
        const auto node = idOfKey(key, kNodeIdPrefix);
        const auto relation = idOfKey(key, kRelationIdPrefix);
        if (!node && !relation) continue;
        WARP_ASSIGN(const auto value, snapshot.get(Space::GraphIds, key));
        if (node && value) {
            changes.added.emplace_back(*node, *value);
        } else if (node) {
            changes.removed.push_back(*node);
        } else if (value) {
            WARP_ASSIGN(changes.relations.emplace_back(), decodeRelation(*relation, *value));
        }
    }
    for (const std::string& key : nodeKeys) {
        WARP_ASSIGN(const auto value, snapshot.get(Space::Nodes, key));
        if (!value) continue;
        WARP_ASSIGN(const StoredNode node, decodeNode(*value));
        changes.placed.emplace_back(node.id, node.coordinates);
    }
    for (const std::string& key : edgeKeys) {
        WARP_ASSIGN(const EdgeIds ids, parseEdgeKey(key));
        WARP_ASSIGN(const auto value, snapshot.get(Space::Edges, key));
        changes.edges.emplace_back(ids, value ? std::optional(std::string(*value)) : std::nullopt);
    }
    return changes;
}

}  // namespace warp
