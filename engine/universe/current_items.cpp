// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/current_items.h"

#include "engine/quantum_graph/graph_view.h"
#include "engine/spacetime/entanglement/superposition.h"
#include "engine/spacetime/record_completion.h"
#include "engine/store/snapshot.h"
#include "engine/temporal/partition_state.h"
#include "engine/universe/logged_changes.h"

namespace warp {

namespace {

Space spaceOf(DiffPart part) {
    switch (part) {
        case DiffPart::Record: return Space::Records;
        case DiffPart::Node: return Space::Nodes;
        case DiffPart::Edge: break;
    }
    return Space::Edges;
}

/// Those in files, and those that are not in files yet.
Result<std::uint64_t> countEvents(StoreSnapshot& snapshot) {
    std::uint64_t events = 0;
    for (const Tier tier : kTiers) {
        WARP_ASSIGN(const auto partitions, readPartitions(snapshot.tree(), tier));
        for (const auto& [partition, state] : partitions) events += state.events;
    }
    LoggedTotals unmerged;
    WARP_TRY(snapshot.forEachUnmerged(Space::Events, {}, {},
                                      [&](ByteView, std::span<const StampedChange> changes) -> Status {
                                          for (const StampedChange& stamped : changes)
                                              unmerged.add(stamped.change);
                                          return {};
                                      }));
    return events + unmerged.events;
}

}  // namespace

Result<std::unique_ptr<CurrentItems>> CurrentItems::begin(Storage& storage) {
    std::unique_ptr<CurrentItems> items(new CurrentItems(storage));
    items->m_packs = storage.packs().pin();
    WARP_ASSIGN(items->m_snapshot, storage.store().snapshot());
    WARP_ASSIGN(items->m_timeline, timelineOf(items->m_snapshot->tree()));
    items->m_cursor = items->m_snapshot->cursor(Space::Records);
    items->m_cursor->first();
    WARP_TRY(items->settle());
    return items;
}

Status CurrentItems::next() {
    if (!m_head) return {};
    m_cursor->next();
    return settle();
}

/// Describes where the cursor stands; at the end of a part the next one follows.
Status CurrentItems::settle() {
    m_head.reset();
    while (!m_cursor->valid()) {
        WARP_TRY(m_cursor->status());
        if (m_part == DiffPart::Edge) return {};
        m_part = m_part == DiffPart::Record ? DiffPart::Node : DiffPart::Edge;
        m_cursor = m_snapshot->cursor(spaceOf(m_part));
        m_cursor->first();
    }
    WARP_ASSIGN(const Lsn version, versionOf(m_cursor->value()));
    m_head = ItemHead{.part = m_part, .key = std::string(m_cursor->key()), .version = version};
    return {};
}

Result<Lsn> CurrentItems::versionOf(ByteView value) const {
    if (m_part == DiffPart::Record) return recordVersion(value);
    if (m_part == DiffPart::Node) {
        WARP_ASSIGN(const StoredNode node, decodeNode(value));
        return node.version;
    }
    WARP_ASSIGN(const StoredEdge edge, decodeEdge(value));
    return edge.version;
}

Result<ComparedContent> CurrentItems::content() {
    // The copy: looking up what belongs to it may move what the cursor shows.
    return contentOf(m_part, m_head->key, std::string(m_cursor->value()));
}

Result<ComparedContent> CurrentItems::contentOf(DiffPart part, ByteView key, ByteView value) {
    if (part == DiffPart::Record) return recordOf(key, value);
    if (part == DiffPart::Node) {
        WARP_ASSIGN(const StoredNode node, decodeNode(value));
        return comparedNode(graphNodeOf(key, node));
    }
    WARP_ASSIGN(const EdgeIds ids, parseEdgeKey(key));
    WARP_ASSIGN(const StoredEdge edge, decodeEdge(value));
    return comparedEdge(graphEdgeOf(ids, edge));
}

Result<ComparedContent> CurrentItems::recordOf(ByteView key, ByteView value) {
    WARP_ASSIGN(const StoredRecord stored, decodeRecord(value));
    Record record{.key = std::string(key)};
    WARP_ASSIGN(record.value, loadValue(key, stored, m_storage.policy().packs()));
    record.shard = stored.shard;
    record.version = stored.version;
    record.priority = stored.priority;
    WARP_ASSIGN(const auto bytes, m_snapshot->get(Space::Superpositions, key));
    if (!bytes) return comparedRecord(record);
    WARP_ASSIGN(Superposition superposition, decodeSuperposition(*bytes));
    if (superposition.version == stored.version) record.candidates = std::move(superposition.candidates);
    return comparedRecord(record);
}

Result<std::optional<ComparedContent>> CurrentItems::find(DiffPart part, const std::string& key) {
    WARP_ASSIGN(const auto value, m_snapshot->get(spaceOf(part), key));
    if (!value) return std::optional<ComparedContent>();
    WARP_ASSIGN(ComparedContent content, contentOf(part, key, std::string(*value)));
    return std::optional(std::move(content));
}

Result<SnapshotCounts> CurrentItems::counts() {
    SnapshotCounts counts;
    WARP_ASSIGN(counts.records, countKeys(*m_snapshot, Space::Records));
    WARP_ASSIGN(counts.nodes, countKeys(*m_snapshot, Space::Nodes));
    WARP_ASSIGN(counts.edges, countKeys(*m_snapshot, Space::Edges));
    WARP_ASSIGN(counts.links, countKeys(*m_snapshot, Space::LinksIn));
    WARP_ASSIGN(counts.events, countEvents(*m_snapshot));
    return counts;
}

Result<std::optional<Shard>> CurrentItems::shardOf(const std::string& key) {
    WARP_ASSIGN(const auto value, m_snapshot->get(Space::Records, key));
    if (!value) return std::optional<Shard>();
    StoredHead head;
    WARP_TRY(decodeHead(*value, head));
    return std::optional(head.shard);
}

}  // namespace warp
