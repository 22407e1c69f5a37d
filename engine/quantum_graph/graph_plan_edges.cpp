// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "engine/formats/key.h"
#include "engine/quantum_graph/graph_checks.h"
#include "engine/quantum_graph/graph_plan.h"

// What a plan does with edges.

namespace warp {

Status GraphPlan::gatherEdges(Space space, GraphId id, std::set<std::string>& keys) {
    const std::string prefix = edgePrefix(id);
    const auto cursor = m_snapshot.cursor(space);
    for (cursor->seek(prefix); cursor->valid() && cursor->key().starts_with(prefix); cursor->next()) {
        if (space == Space::Edges) {
            keys.emplace(cursor->key());
            continue;
        }
        WARP_ASSIGN(const EdgeIds ids, parseReverseEdgeKey(cursor->key()));
        keys.insert(edgeKey(ids));
    }
    return cursor->status();
}

/// All edges of a node, those of the snapshot and those of this batch, at either end.
Status GraphPlan::removeEdgesOf(GraphId id) {
    std::set<std::string> keys;
    WARP_TRY(gatherEdges(Space::Edges, id, keys));
    WARP_TRY(gatherEdges(Space::EdgesIn, id, keys));
    const std::string prefix = edgePrefix(id);
    for (auto at = m_edges.lower_bound(prefix); at != m_edges.end() && at->first.starts_with(prefix); ++at)
        keys.insert(at->first);
    for (auto at = m_reverse.lower_bound(prefix); at != m_reverse.end() && at->starts_with(prefix); ++at) {
        WARP_ASSIGN(const EdgeIds ids, parseReverseEdgeKey(*at));
        keys.insert(edgeKey(ids));
    }
    for (const std::string& key : keys) WARP_TRY(removeEdgeAt(key));
    return {};
}

Status GraphPlan::removeEdgeAt(const std::string& key) {
    WARP_ASSIGN(EdgeDraft * draft, edge(key));
    if (!draft->bytes) return {};
    draft->bytes.reset();
    draft->changed = true;
    ++m_removedEdges;
    return {};
}

Result<GraphPlan::EdgeDraft*> GraphPlan::edge(const std::string& key) {
    const auto [at, isNew] = m_edges.try_emplace(key);
    if (!isNew) return &at->second;
    WARP_ASSIGN(const auto bytes, m_snapshot.get(Space::Edges, key));
    if (bytes) at->second = {.before = true, .bytes = std::string(*bytes)};
    return &at->second;
}

/// The id of an end of an edge that is to be. Errors: NotFound.
Result<GraphId> GraphPlan::end(const std::string& key, bool create) {
    WARP_ASSIGN(NodeDraft * draft, node(key));
    if (draft->id == 0 && !create) return noSuchNode(key);
    if (draft->id == 0) createNode(key, *draft, "{}", {});
    return draft->id;
}

/// A relation by name; with id 0 when it is new and not to be made.
Result<Relation> GraphPlan::relation(const EdgeName& name, bool create) {
    const auto [at, isNew] = m_relations.try_emplace(name.relation);
    Relation& relation = at->second;
    if (isNew) {
        WARP_ASSIGN(const auto id, m_snapshot.get(Space::GraphIds, relationNameKey(name.relation)));
        if (id) {
            WARP_ASSIGN(relation.id, decodeId(*id));
            WARP_ASSIGN(const auto bytes, m_snapshot.get(Space::GraphIds, relationIdKey(relation.id)));
            if (!bytes) return Error{.code = ErrorCode::Corrupt, .message = "a relation has lost its name"};
            WARP_ASSIGN(relation, decodeRelation(relation.id, *bytes));
        }
    }
    if (relation.id == 0 && create) {
        relation = {.id = ++m_ids.relation,
                    .name = name.relation,
                    .types = {std::string(splitKey(name.from).type), std::string(splitKey(name.to).type)}};
        m_newRelations[relation.id] = relation;
    }
    return relation;
}

Status GraphPlan::putEdge(const GraphBatch::Entry& entry) {
    const EdgeOptions& options = entry.edgeOptions;
    WARP_ASSIGN(const EdgeName name, canonicalName(entry.edge));
    WARP_TRY(checkOptions(options));
    std::string storage;
    WARP_ASSIGN(const ByteView json, compactData(entry.json, storage));
    EdgeIds ids;
    WARP_ASSIGN(ids.from, end(name.from, options.createNodes));
    WARP_ASSIGN(ids.to, end(name.to, options.createNodes));
    WARP_ASSIGN(const Relation kind, relation(name, true));
    ids.relation = kind.id;
    WARP_ASSIGN(EdgeDraft * draft, edge(edgeKey(ids)));
    const std::string before = draft->bytes.value_or(std::string());
    StoredEdge stored{.byIds = namedByIds(name, kind.types)};
    if (draft->bytes) {
        WARP_ASSIGN(stored, decodeEdge(before));
    }
    WARP_TRY(checkVersion(options.ifVersion, draft->bytes ? stored.version : 0, "the edge " + spelled(name)));
    stored.version = 0;
    stored.updatedAt = {};
    stored.from = name.from;
    stored.relation = name.relation;
    stored.to = name.to;
    stored.data = json;
    if (options.strength) {
        stored.strength = *options.strength;
        stored.lastTraversed = {};
    }
    stored.decayPerDay = options.decayPerDay.value_or(stored.decayPerDay);
    stored.bidirectional = options.bidirectional.value_or(stored.bidirectional);
    draft->bytes = encodeEdge(stored);
    draft->changed = true;
    m_reverse.insert(reverseEdgeKey(ids));
    return {};
}

/// The ids of an edge by its names; nothing when one of them does not exist.
Result<std::optional<EdgeIds>> GraphPlan::idsOf(const EdgeName& name) {
    EdgeIds ids;
    WARP_ASSIGN(const NodeDraft* from, node(name.from));
    ids.from = from->id;
    WARP_ASSIGN(const NodeDraft* to, node(name.to));
    ids.to = to->id;
    WARP_ASSIGN(const Relation kind, relation(name, false));
    ids.relation = kind.id;
    if (ids.from == 0 || ids.to == 0 || ids.relation == 0) return std::optional<EdgeIds>();
    return std::optional(ids);
}

Status GraphPlan::removeEdge(const EdgeName& given) {
    WARP_ASSIGN(const EdgeName name, canonicalName(given));
    WARP_ASSIGN(const auto ids, idsOf(name));
    if (!ids) return noSuchEdge(name);
    WARP_ASSIGN(const EdgeDraft* draft, edge(edgeKey(*ids)));
    if (!draft->bytes) return noSuchEdge(name);
    return removeEdgeAt(edgeKey(*ids));
}

Status GraphPlan::traverseEdge(const EdgeName& given) {
    WARP_ASSIGN(const EdgeName name, canonicalName(given));
    WARP_ASSIGN(const auto ids, idsOf(name));
    if (!ids) return {};
    WARP_ASSIGN(EdgeDraft * draft, edge(edgeKey(*ids)));
    if (!draft->bytes) return {};
    const std::string before = *draft->bytes;
    WARP_ASSIGN(StoredEdge stored, decodeEdge(before));
    const bool fresh = stored.lastTraversed.ms == 0;  // put by this batch
    const auto passed = std::chrono::milliseconds(fresh ? 0 : m_now.ms - stored.lastTraversed.ms);
    stored.strength =
        std::min(1.0, decayedStrength(stored.strength, stored.decayPerDay, passed) * kStrengthPerTraversal);
    stored.lastTraversed = std::max(stored.lastTraversed, m_now);
    ++stored.traversals;
    draft->bytes = encodeEdge(stored);
    draft->changed = true;
    return {};
}

}  // namespace warp
