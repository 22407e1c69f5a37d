// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph_view.h"

#include <algorithm>

#include "engine/formats/key.h"

namespace warp {

namespace {

class SnapshotGraphView final : public GraphView {
  public:
    explicit SnapshotGraphView(std::unique_ptr<StoreSnapshot> snapshot) : m_snapshot(std::move(snapshot)) {}

    Lsn lsn() const override { return m_snapshot->lsn(); }

    Result<std::optional<GraphNode>> node(ByteView given) override {
        WARP_ASSIGN(const std::string key, canonicalKey(given));
        WARP_ASSIGN(const auto bytes, m_snapshot->get(Space::Nodes, key));
        if (!bytes) return std::optional<GraphNode>();
        WARP_ASSIGN(const StoredNode stored, decodeNode(*bytes));
        return std::optional(graphNodeOf(key, stored));
    }

    Result<std::optional<GraphEdge>> edge(const EdgeName& name) override {
        EdgeIds ids;
        WARP_ASSIGN(ids.from, idOf(name.from));
        WARP_ASSIGN(ids.to, idOf(name.to));
        WARP_ASSIGN(const auto relation, m_snapshot->get(Space::GraphIds, relationNameKey(name.relation)));
        if (ids.from == 0 || ids.to == 0 || !relation) return std::optional<GraphEdge>();
        WARP_ASSIGN(ids.relation, decodeId(*relation));
        return edgeAt(edgeKey(ids));
    }

    Result<std::optional<std::string>> keyOf(GraphId id) override {
        WARP_ASSIGN(const auto key, m_snapshot->get(Space::GraphIds, nodeIdKey(id)));
        return key ? std::optional(std::string(*key)) : std::nullopt;
    }

    Status scanNodes(ByteView from, ByteView to,
                     const std::function<bool(const GraphNode&)>& visit) override {
        const auto cursor = m_snapshot->cursor(Space::Nodes);
        for (cursor->seek(from); cursor->valid() && (to.empty() || cursor->key() < to); cursor->next()) {
            WARP_ASSIGN(const StoredNode stored, decodeNode(cursor->value()));
            if (!visit(graphNodeOf(cursor->key(), stored))) return {};
        }
        return cursor->status();
    }

    Status scanEdges(const std::function<bool(const GraphEdge&)>& visit) override {
        const auto cursor = m_snapshot->cursor(Space::Edges);
        for (cursor->first(); cursor->valid(); cursor->next()) {
            WARP_ASSIGN(const EdgeIds ids, parseEdgeKey(cursor->key()));
            WARP_ASSIGN(const StoredEdge stored, decodeEdge(cursor->value()));
            if (!visit(graphEdgeOf(ids, stored))) return {};
        }
        return cursor->status();
    }

    Status edgesOf(ByteView key, EdgeEnd end, const std::function<bool(const GraphEdge&)>& visit) override {
        WARP_ASSIGN(const GraphId id, idOf(key));
        if (id == 0) {
            return Error{.code = ErrorCode::NotFound,
                         .message = "there is no node \"" + std::string(key) + "\""};
        }
        const std::string prefix = edgePrefix(id);
        const auto cursor = m_snapshot->cursor(end == EdgeEnd::From ? Space::Edges : Space::EdgesIn);
        for (cursor->seek(prefix); cursor->valid() && cursor->key().starts_with(prefix); cursor->next()) {
            std::string edge(cursor->key());
            if (end == EdgeEnd::To) {
                WARP_ASSIGN(const EdgeIds ids, parseReverseEdgeKey(edge));
                edge = edgeKey(ids);
            }
            WARP_ASSIGN(const auto found, edgeAt(edge));
            if (!found)
                return Error{.code = ErrorCode::Corrupt, .message = "an edge is missing from its index"};
            if (!visit(*found)) return {};
        }
        return cursor->status();
    }

    Result<std::vector<Relation>> relations() override {
        std::vector<Relation> relations;
        const auto cursor = m_snapshot->cursor(Space::GraphIds);
        for (cursor->seek(kRelationIdPrefix); cursor->valid(); cursor->next()) {
            const auto id = idOfKey(cursor->key(), kRelationIdPrefix);
            if (!id) break;
            WARP_ASSIGN(relations.emplace_back(), decodeRelation(*id, cursor->value()));
        }
        WARP_TRY(cursor->status());
        std::ranges::sort(relations, {}, &Relation::name);
        return relations;
    }

  private:
    /// The id of a node; 0 when there is none.
    Result<GraphId> idOf(ByteView given) {
        WARP_ASSIGN(const std::string key, canonicalKey(given));
        WARP_ASSIGN(const auto bytes, m_snapshot->get(Space::Nodes, key));
        if (!bytes) return GraphId{0};
        WARP_ASSIGN(const StoredNode stored, decodeNode(*bytes));
        return stored.id;
    }

    Result<std::optional<GraphEdge>> edgeAt(const std::string& key) {
        WARP_ASSIGN(const auto bytes, m_snapshot->get(Space::Edges, key));
        if (!bytes) return std::optional<GraphEdge>();
        WARP_ASSIGN(const EdgeIds ids, parseEdgeKey(key));
        WARP_ASSIGN(const StoredEdge stored, decodeEdge(*bytes));
        return std::optional(graphEdgeOf(ids, stored));
    }

    const std::unique_ptr<StoreSnapshot> m_snapshot;
};

}  // namespace

GraphNode graphNodeOf(ByteView key, const StoredNode& stored) {
    GraphNode node{.id = stored.id,
                   .key = std::string(key),
                   .data = std::string(stored.data),
                   .weight = stored.weight,
                   .collapsed = stored.collapsed,
                   .observations = stored.observations,
                   .coordinates = stored.coordinates,
                   .ownCoordinates = stored.ownCoordinates,
                   .version = stored.version,
                   .createdAt = stored.createdAt,
                   .updatedAt = stored.updatedAt};
    if (stored.observations > 0) node.observedAt = stored.observedAt;
    return node;
}

GraphEdge graphEdgeOf(const EdgeIds& ids, const StoredEdge& stored) {
    return {.ids = ids,
            .name = stored.name(),
            .data = std::string(stored.data),
            .strength = stored.strength,
            .decayPerDay = stored.decayPerDay,
            .bidirectional = stored.bidirectional,
            .lastTraversed = stored.lastTraversed,
            .traversals = stored.traversals,
            .byIds = stored.byIds,
            .version = stored.version,
            .createdAt = stored.createdAt,
            .updatedAt = stored.updatedAt};
}

StoredNode storedNodeOf(const GraphNode& node) {
    return {.id = node.id,
            .collapsed = node.collapsed,
            .ownCoordinates = node.ownCoordinates,
            .version = node.version,
            .createdAt = node.createdAt,
            .updatedAt = node.updatedAt,
            .weight = node.weight,
            .observations = node.observations,
            .observedAt = node.observedAt.value_or(Timestamp()),
            .coordinates = node.coordinates,
            .data = node.data};
}

StoredEdge storedEdgeOf(const GraphEdge& edge) {
    return {.bidirectional = edge.bidirectional,
            .byIds = edge.byIds,
            .version = edge.version,
            .createdAt = edge.createdAt,
            .updatedAt = edge.updatedAt,
            .strength = edge.strength,
            .decayPerDay = edge.decayPerDay,
            .lastTraversed = edge.lastTraversed,
            .traversals = edge.traversals,
            .from = edge.name.from,
            .relation = edge.name.relation,
            .to = edge.name.to,
            .data = edge.data};
}

std::unique_ptr<GraphView> makeGraphView(std::unique_ptr<StoreSnapshot> snapshot) {
    return std::make_unique<SnapshotGraphView>(std::move(snapshot));
}

}  // namespace warp
