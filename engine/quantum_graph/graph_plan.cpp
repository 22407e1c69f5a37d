// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph_plan.h"

#include <algorithm>
#include <cmath>

#include "engine/formats/json_text.h"
#include "engine/formats/key.h"

namespace warp {

namespace {

constexpr double kMostWeight = 10;
constexpr double kWeightPerObservation = 1.1;
constexpr std::size_t kMaxRelationBytes = 200;

Error outOfRange(const std::string& what) {
    return Error{.code = ErrorCode::InvalidArgument, .message = what};
}

Error noNode(const std::string& key) {
    return Error{.code = ErrorCode::NotFound, .message = "there is no node \"" + key + "\""};
}

std::string spelled(const EdgeName& name) {
    return name.from + " -[" + name.relation + "]-> " + name.to;
}

Error noEdge(const EdgeName& name) {
    return Error{.code = ErrorCode::NotFound, .message = "there is no edge " + spelled(name)};
}

Status checkVersion(std::optional<Lsn> wanted, Lsn found, const std::string& what) {
    if (!wanted || *wanted == found) return {};
    if (*wanted == 0) {
        return Error{.code = ErrorCode::Conflict,
                     .message = what + " exists already (version " + std::to_string(found) + ")"};
    }
    return Error{.code = ErrorCode::Conflict,
                 .message = what + " is at version " + std::to_string(found) + ", not " +
                            std::to_string(*wanted) + ": somebody changed it meanwhile"};
}

Status checkOptions(const NodeOptions& options) {
    if (options.weight && !(std::isfinite(*options.weight) && *options.weight > 0))
        return outOfRange("the weight of a node is a number above 0");
    if (!options.coordinates) return {};
    for (const float value : *options.coordinates) {
        if (!(value >= -1 && value <= 1)) return outOfRange("coordinates lie between -1 and 1");
    }
    return {};
}

Status checkOptions(const EdgeOptions& options) {
    if (options.strength && !(*options.strength >= 0 && *options.strength <= 1))
        return outOfRange("the strength of an edge lies between 0 and 1");
    if (options.decayPerDay && !(*options.decayPerDay > 0 && *options.decayPerDay <= 1))
        return outOfRange("what a day leaves of a strength is a factor above 0, at most 1");
    return {};
}

Status checkRelation(const std::string& name) {
    if (name.empty() || name.size() > kMaxRelationBytes)
        return outOfRange("the name of a relation has 1 to 200 bytes");
    const auto valid = canonicalKey(joinKey("relation", name));
    return valid.ok() ? Status() : Status(outOfRange("the name of a relation: " + valid.error().message));
}

Result<EdgeName> canonicalName(const EdgeName& given) {
    EdgeName name{.relation = given.relation};
    WARP_ASSIGN(name.from, canonicalKey(given.from));
    WARP_ASSIGN(name.to, canonicalKey(given.to));
    WARP_TRY(checkRelation(name.relation));
    return name;
}

/// An edge of the batch with the time that the store will give it, near enough.
std::string withTime(const std::string& bytes, Timestamp now) {
    auto edge = decodeEdge(bytes);
    if (edge.ok() && edge->lastTraversed.ms == 0) edge->lastTraversed = now;
    return edge.ok() ? encodeEdge(*edge) : bytes;
}

/// Data as it is stored. Takes: `storage`, which holds it when it had to be made.
Result<ByteView> compactData(const std::string& json, std::string& storage) {
    return compactJson(json, storage, {.maxBytes = kMaxGraphData});
}

}  // namespace

Status GraphPlan::add(const GraphBatch::Entry& entry) {
    using Kind = GraphBatch::Entry::Kind;
    switch (entry.kind) {
        case Kind::PutNode: return putNode(entry);
        case Kind::RemoveNode: return removeNode(entry.node);
        case Kind::ObserveNode: return observeNode(entry.node);
        case Kind::PutEdge: return putEdge(entry);
        case Kind::RemoveEdge: return removeEdge(entry.edge);
        case Kind::TraverseEdge: return traverseEdge(entry.edge);
    }
    return {};
}

/// The draft of a node, with what the snapshot says of it.
Result<GraphPlan::NodeDraft*> GraphPlan::node(const std::string& key) {
    const auto [at, isNew] = m_nodes.try_emplace(key);
    if (!isNew) return &at->second;
    WARP_ASSIGN(const auto bytes, m_snapshot.get(Space::Nodes, key));
    if (!bytes) return &at->second;
    WARP_ASSIGN(const StoredNode stored, decodeNode(*bytes));
    at->second.before = at->second.id = stored.id;
    return &at->second;
}

/// Fills in the bytes of a node that exists.
Status GraphPlan::load(const std::string& key, NodeDraft& draft) {
    if (draft.changed) return {};
    WARP_ASSIGN(const auto bytes, m_snapshot.get(Space::Nodes, key));
    if (!bytes) return noNode(key);
    draft.bytes = *bytes;
    return {};
}

void GraphPlan::createNode(const std::string& key, NodeDraft& draft, ByteView json,
                           const NodeOptions& options) {
    StoredNode stored{.id = ++m_ids.node, .data = json};
    stored.weight = options.weight.value_or(1);
    stored.ownCoordinates = options.coordinates.has_value();
    stored.coordinates = options.coordinates ? *options.coordinates : graphCoordinatesOf(json);
    draft.id = stored.id;
    draft.changed = true;
    draft.bytes = encodeNode(stored);
    m_keys[stored.id] = key;
}

Status GraphPlan::putNode(const GraphBatch::Entry& entry) {
    WARP_ASSIGN(const std::string key, canonicalKey(entry.node));
    WARP_TRY(checkOptions(entry.nodeOptions));
    std::string storage;
    WARP_ASSIGN(const ByteView json, compactData(entry.json, storage));
    WARP_ASSIGN(NodeDraft * draft, node(key));
    if (draft->id == 0) {
        WARP_TRY(checkVersion(entry.nodeOptions.ifVersion, 0, "the node \"" + key + "\""));
        createNode(key, *draft, json, entry.nodeOptions);
        return {};
    }
    WARP_TRY(load(key, *draft));
    const std::string before = std::move(draft->bytes);
    WARP_ASSIGN(StoredNode stored, decodeNode(before));
    WARP_TRY(checkVersion(entry.nodeOptions.ifVersion, stored.version, "the node \"" + key + "\""));
    stored.version = 0;
    stored.updatedAt = {};
    stored.collapsed = false;
    stored.data = json;
    stored.weight = entry.nodeOptions.weight.value_or(stored.weight);
    if (entry.nodeOptions.coordinates) {
        stored.ownCoordinates = true;
        stored.coordinates = *entry.nodeOptions.coordinates;
    } else if (!stored.ownCoordinates) {
        stored.coordinates = graphCoordinatesOf(json);
    }
    draft->bytes = encodeNode(stored);
    draft->changed = true;
    return {};
}

Status GraphPlan::observeNode(const std::string& givenKey) {
    WARP_ASSIGN(const std::string key, canonicalKey(givenKey));
    WARP_ASSIGN(NodeDraft * draft, node(key));
    if (draft->id == 0) return noNode(key);
    WARP_TRY(load(key, *draft));
    const std::string before = std::move(draft->bytes);
    WARP_ASSIGN(StoredNode stored, decodeNode(before));
    stored.collapsed = true;
    stored.weight = std::max(stored.weight, std::min(kMostWeight, stored.weight * kWeightPerObservation));
    ++stored.observations;
    stored.observedAt = m_now;
    draft->bytes = encodeNode(stored);
    draft->changed = true;
    return {};
}

Status GraphPlan::removeNode(const std::string& givenKey) {
    WARP_ASSIGN(const std::string key, canonicalKey(givenKey));
    WARP_ASSIGN(NodeDraft * draft, node(key));
    if (draft->id == 0) return noNode(key);
    WARP_TRY(removeEdgesOf(draft->id));
    if (draft->id == draft->before) {
        m_keys[draft->id] = std::nullopt;
    } else {
        m_keys.erase(draft->id);
    }
    draft->id = 0;
    draft->changed = true;
    draft->bytes.clear();
    return {};
}

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
    if (draft->id == 0 && !create) return noNode(key);
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
    if (!ids) return noEdge(name);
    WARP_ASSIGN(const EdgeDraft* draft, edge(edgeKey(*ids)));
    if (!draft->bytes) return noEdge(name);
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
