// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph_plan.h"

#include <algorithm>

#include "engine/formats/key.h"
#include "engine/quantum_graph/graph_checks.h"

namespace warp {

namespace {

constexpr double kMostWeight = 10;
constexpr double kWeightPerObservation = 1.1;

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
    if (!bytes) return noSuchNode(key);
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
    if (draft->id == 0) return noSuchNode(key);
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
    if (draft->id == 0) return noSuchNode(key);
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

}  // namespace warp
