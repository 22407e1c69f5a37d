// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/live_adjacency.h"

#include <algorithm>

#include "engine/formats/key.h"

namespace warp {

namespace {

// Below this it does not pay to make the rows anew; above, an eighth of all rows may stand beside them.
constexpr std::size_t kFewRows = 4096;
constexpr std::size_t kRowsPerChanged = 8;
constexpr std::uint64_t kStopEvery = 4096;

AdjacentEdge adjacent(NodeIndex node, GraphId relation, const StoredEdge& edge) {
    return {.node = node,
            .relation = static_cast<std::uint32_t>(relation) & 0x7FFF'FFFFu,
            .bidirectional = edge.bidirectional ? 1u : 0u,
            .strength = static_cast<float>(edge.strength),
            .decayPerDay = static_cast<float>(edge.decayPerDay),
            .lastTraversedMs = edge.lastTraversed.ms};
}

std::vector<AdjacentEdge>::iterator findEdge(std::vector<AdjacentEdge>& row, NodeIndex node,
                                             GraphId relation) {
    return std::ranges::find_if(
        row, [&](const AdjacentEdge& edge) { return edge.node == node && edge.relation == relation; });
}

void putInto(std::vector<AdjacentEdge>& row, const AdjacentEdge& edge) {
    const auto found = findEdge(row, edge.node, edge.relation);
    if (found == row.end()) {
        row.push_back(edge);
    } else {
        *found = edge;
    }
}

bool eraseFrom(std::vector<AdjacentEdge>& row, NodeIndex node, GraphId relation) {
    const auto found = findEdge(row, node, relation);
    if (found == row.end()) return false;
    row.erase(found);
    return true;
}

std::vector<std::uint64_t> startsOf(std::vector<std::uint64_t> counts) {
    std::uint64_t sum = 0;
    for (std::uint64_t& count : counts) sum += std::exchange(count, sum);
    return counts;
}

}  // namespace

Status LiveAdjacency::load(StoreSnapshot& snapshot, const Job& job) {
    m_rows = std::make_shared<AdjacencyRows>();
    m_delta = {};
    m_types.clear();
    m_typeNumbers.clear();
    m_relations.clear();
    m_edges = 0;
    m_current.reset();
    WARP_TRY(loadNodes(snapshot, job));
    WARP_TRY(loadRelations(snapshot));
    return loadEdges(snapshot, job);
}

Status LiveAdjacency::loadNodes(StoreSnapshot& snapshot, const Job& job) {
    auto rows = std::make_shared<AdjacencyRows>();
    const auto cursor = snapshot.cursor(Space::GraphIds);
    for (cursor->seek(kNodeIdPrefix); cursor->valid(); cursor->next()) {
        const auto id = idOfKey(cursor->key(), kNodeIdPrefix);
        if (!id) break;
        rows->ids.push_back(*id);
        rows->types.push_back(typeNumber(cursor->value()));
        if (rows->ids.size() % kStopEvery == 0 && job.stopRequested()) return cancelledError();
    }
    m_rows = std::move(rows);
    return cursor->status();
}

Status LiveAdjacency::loadRelations(StoreSnapshot& snapshot) {
    const auto cursor = snapshot.cursor(Space::GraphIds);
    for (cursor->seek(kRelationIdPrefix); cursor->valid(); cursor->next()) {
        const auto id = idOfKey(cursor->key(), kRelationIdPrefix);
        if (!id) break;
        WARP_ASSIGN(const Relation relation, decodeRelation(*id, cursor->value()));
        m_relations[*id] = relation.name;
    }
    return cursor->status();
}

/// Edges come in order of the nodes that they leave.
Status LiveAdjacency::loadEdges(StoreSnapshot& snapshot, const Job& job) {
    auto rows = std::make_shared<AdjacencyRows>(*m_rows);
    const std::size_t nodes = rows->ids.size();
    std::vector<std::uint64_t> counts(nodes + 1);
    std::vector<NodeIndex> sources;
    const auto cursor = snapshot.cursor(Space::Edges);
    for (cursor->first(); cursor->valid(); cursor->next()) {
        WARP_ASSIGN(const EdgeIds ids, parseEdgeKey(cursor->key()));
        const auto from = indexIn(rows->ids, ids.from);
        const auto to = indexIn(rows->ids, ids.to);
        if (!from || !to) continue;  // damage, which verification names
        WARP_ASSIGN(const StoredEdge edge, decodeEdge(cursor->value()));
        rows->out.push_back(adjacent(*to, ids.relation, edge));
        sources.push_back(*from);
        ++counts[*from];
        if (rows->out.size() % kStopEvery == 0 && job.stopRequested()) return cancelledError();
    }
    WARP_TRY(cursor->status());
    rows->outStart = startsOf(std::move(counts));
    fillIn(*rows, sources);
    m_edges = rows->out.size();
    m_rows = std::move(rows);
    return {};
}

/// Makes the rows of edges that reach a node out of those that leave one. Takes: the node that each of them
/// leaves.
void LiveAdjacency::fillIn(AdjacencyRows& rows, const std::vector<NodeIndex>& sources) {
    std::vector<std::uint64_t> counts(rows.ids.size() + 1);
    for (const AdjacentEdge& edge : rows.out) ++counts[edge.node];
    rows.inStart = startsOf(std::move(counts));
    std::vector<std::uint64_t> next = rows.inStart;
    rows.in.resize(rows.out.size());
    for (std::size_t i = 0; i < rows.out.size(); ++i) {
        AdjacentEdge edge = rows.out[i];
        const NodeIndex target = edge.node;
        edge.node = sources[i];
        rows.in[next[target]++] = edge;
    }
}

std::uint32_t LiveAdjacency::typeNumber(ByteView key) {
    const std::string_view type = splitKey(key).type;
    if (!m_types.empty() && m_types.back() == type) return static_cast<std::uint32_t>(m_types.size() - 1);
    const auto [found, isNew] =
        m_typeNumbers.try_emplace(std::string(type), static_cast<std::uint32_t>(m_types.size()));
    if (isNew) m_types.emplace_back(type);
    return found->second;
}

std::optional<NodeIndex> LiveAdjacency::indexOf(GraphId id) const {
    const auto index = indexIn(m_rows->ids, id);
    if (index) return index;
    const auto found = m_delta.newIndexes.find(id);
    return found == m_delta.newIndexes.end() ? std::nullopt : std::optional(found->second);
}

AdjacencyDelta::Row& LiveAdjacency::touch(NodeIndex index) {
    m_current.reset();
    const auto [found, isNew] = m_delta.rows.try_emplace(index);
    if (isNew && index < m_rows->ids.size()) {
        const auto copy = [index](const auto& starts, const auto& edges) {
            return std::vector<AdjacentEdge>(edges.begin() + static_cast<std::ptrdiff_t>(starts[index]),
                                             edges.begin() + static_cast<std::ptrdiff_t>(starts[index + 1]));
        };
        found->second.out = copy(m_rows->outStart, m_rows->out);
        found->second.in = copy(m_rows->inStart, m_rows->in);
    }
    return found->second;
}

void LiveAdjacency::addNode(GraphId id, ByteView key) {
    if (indexOf(id)) return;
    m_current.reset();
    m_delta.newIndexes[id] = static_cast<NodeIndex>(m_rows->ids.size() + m_delta.newIds.size());
    m_delta.newIds.push_back(id);
    m_delta.newTypes.push_back(typeNumber(key));
}

void LiveAdjacency::removeNode(GraphId id) {
    const auto index = indexOf(id);
    if (!index) return;
    m_current.reset();
    m_delta.removed.insert(*index);
}

void LiveAdjacency::putEdge(const EdgeIds& ids, const StoredEdge& edge) {
    const auto from = indexOf(ids.from);
    const auto to = indexOf(ids.to);
    if (!from || !to) return;
    auto& out = touch(*from).out;
    const std::size_t before = out.size();
    putInto(out, adjacent(*to, ids.relation, edge));
    m_edges += out.size() - before;
    putInto(touch(*to).in, adjacent(*from, ids.relation, edge));
}

void LiveAdjacency::eraseEdge(const EdgeIds& ids) {
    const auto from = indexOf(ids.from);
    const auto to = indexOf(ids.to);
    if (!from || !to) return;
    if (eraseFrom(touch(*from).out, *to, ids.relation)) --m_edges;
    eraseFrom(touch(*to).in, *from, ids.relation);
}

std::shared_ptr<const Adjacency> LiveAdjacency::current() {
    if (m_current) return m_current;
    const std::size_t changed = m_delta.rows.size() + m_delta.newIds.size() + m_delta.removed.size();
    if (changed > std::max(kFewRows, m_rows->ids.size() / kRowsPerChanged)) compress();
    m_current = std::make_shared<const Adjacency>(m_rows, std::make_shared<const AdjacencyDelta>(m_delta),
                                                  m_types, m_relations, m_edges);
    return m_current;
}

/// Makes the rows anew, without the nodes that are gone. Ids are given in ascending order, so new nodes stand
/// behind the others.
void LiveAdjacency::compress() {
    const Adjacency old(m_rows, std::make_shared<const AdjacencyDelta>(m_delta), m_types, m_relations,
                        m_edges);
    auto rows = std::make_shared<AdjacencyRows>();
    std::vector<std::pair<GraphId, NodeIndex>> kept;
    for (NodeIndex index = 0; index < old.size(); ++index)
        if (old.exists(index)) kept.emplace_back(old.idAt(index), index);
    std::ranges::sort(kept);
    std::vector<NodeIndex> places(old.size());
    for (NodeIndex place = 0; place < kept.size(); ++place) {
        places[kept[place].second] = place;
        rows->ids.push_back(kept[place].first);
        rows->types.push_back(old.typeAt(kept[place].second));
    }
    std::vector<std::uint64_t> counts(kept.size() + 1);
    std::vector<NodeIndex> sources;
    for (NodeIndex place = 0; place < kept.size(); ++place) {
        for (AdjacentEdge edge : old.out(kept[place].second)) {
            edge.node = places[edge.node];
            rows->out.push_back(edge);
            sources.push_back(place);
            ++counts[place];
        }
    }
    rows->outStart = startsOf(std::move(counts));
    fillIn(*rows, sources);
    m_rows = std::move(rows);
    m_delta = {};
}

}  // namespace warp
