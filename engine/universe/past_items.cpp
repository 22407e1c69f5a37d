// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/past_items.h"

#include "engine/quantum_graph/edge_codec.h"
#include "engine/quantum_graph/graph_view.h"
#include "engine/quantum_graph/node_codec.h"

namespace warp {

namespace {

Result<std::optional<ComparedContent>> recordOver(const LoggedItem& item, const std::string& key,
                                                  std::optional<ComparedContent> before,
                                                  const ShardNow& shardNow) {
    if (item.anew) before.reset();
    if (!before && !item.value) return std::optional<ComparedContent>();
    Record record = before ? std::move(*before->record) : Record{.key = key};
    if (item.version != 0) {
        record.version = item.version;
        record.candidates.clear();  // those of before are void
    }
    if (item.value) record.value = *item.value;
    record.priority = item.priority.value_or(record.priority);
    if (item.superposition) {
        const bool valid = item.superposition->version == record.version;
        record.candidates = valid ? item.superposition->candidates : std::vector<Candidate>();
    }
    if (item.shard) {
        record.shard = *item.shard;
    } else if (!before) {
        WARP_ASSIGN(const auto shard, shardNow(key));
        record.shard = shard.value_or(record.shard);
    }
    return std::optional(comparedRecord(record));
}

}  // namespace

Result<std::optional<ComparedContent>> laidOver(const LoggedItem& item, DiffPart part, const std::string& key,
                                                std::optional<ComparedContent> before,
                                                const ShardNow& shardNow) {
    if (item.gone) return std::optional<ComparedContent>();
    if (part == DiffPart::Record) return recordOver(item, key, std::move(before), shardNow);
    std::optional<ComparedContent> content;
    if (part == DiffPart::Node) {
        WARP_ASSIGN(const StoredNode node, decodeNode(item.stored));
        content = comparedNode(graphNodeOf(key, node));
    } else {
        WARP_ASSIGN(const EdgeIds ids, parseEdgeKey(key));
        WARP_ASSIGN(const StoredEdge edge, decodeEdge(item.stored));
        content = comparedEdge(graphEdgeOf(ids, edge));
    }
    content->version = item.version;
    return content;
}

std::vector<ItemHead> placesOf(const SnapshotChanges& changes) {
    std::vector<ItemHead> places;
    places.reserve(changes.size());
    for (const std::string& key : changes.records) places.push_back({.part = DiffPart::Record, .key = key});
    for (const std::string& key : changes.nodes) places.push_back({.part = DiffPart::Node, .key = key});
    for (const std::string& key : changes.edges) places.push_back({.part = DiffPart::Edge, .key = key});
    return places;
}

Result<std::unique_ptr<PickedItems>> PickedItems::begin(std::vector<ItemHead> places, Finder find,
                                                        const Job& job) {
    std::unique_ptr<PickedItems> items(new PickedItems(std::move(places), std::move(find), job));
    WARP_TRY(items->settle());
    return items;
}

/// Stands on the first place from here on where something is.
Status PickedItems::settle() {
    for (; m_at < m_places.size(); ++m_at) {
        if (m_job.stopRequested()) return cancelledError();
        WARP_ASSIGN(m_content, m_find(m_places[m_at].part, m_places[m_at].key));
        if (!m_content) continue;
        m_places[m_at].version = m_content->version;
        return {};
    }
    return {};
}

Status PickedItems::next() {
    if (m_at == m_places.size()) return {};
    ++m_at;
    return settle();
}

PastItems::PastItems(Sources sources) : m_sources(std::move(sources)) {
    for (const DiffPart part : kDiffParts)
        for (const auto& [key, unused] : m_sources.logged.items[static_cast<std::size_t>(part)])
            m_logged.push_back({.part = part, .key = key});
}

Result<std::unique_ptr<PastItems>> PastItems::begin(Sources sources) {
    std::unique_ptr<PastItems> items(new PastItems(std::move(sources)));
    WARP_TRY(items->settle());
    return items;
}

bool PastItems::isWanted(const ItemHead& head) const {
    const SnapshotChanges& only = *m_sources.only;
    switch (head.part) {
        case DiffPart::Record: return only.records.contains(head.key);
        case DiffPart::Node: return only.nodes.contains(head.key);
        case DiffPart::Edge: break;
    }
    return only.edges.contains(head.key);
}

Status PastItems::passOthers() {
    ItemStream& row = *m_sources.snapshot;
    while (row.head() != nullptr && !isWanted(*row.head())) {
        if (m_sources.job->stopRequested()) return cancelledError();
        WARP_TRY(row.next());
    }
    return {};
}

/// Stands on the nearest one that there was.
Status PastItems::settle() {
    m_head.reset();
    m_content.reset();
    while (!m_head) {
        if (m_sources.job->stopRequested()) return cancelledError();
        WARP_TRY(passOthers());
        const ItemHead* stored = m_sources.snapshot->head();
        if (m_at == m_logged.size()) {
            if (stored != nullptr) m_head = *stored;
            return {};
        }
        const ItemHead place = m_logged[m_at];
        if (stored != nullptr && stored->place() < place.place()) {
            m_head = *stored;
            return {};
        }
        ++m_at;
        const bool inSnapshot = stored != nullptr && stored->place() == place.place();
        WARP_TRY(takeLogged(place, *m_sources.logged.find(place.part, place.key), inSnapshot));
    }
    return {};
}

Status PastItems::takeLogged(const ItemHead& place, const LoggedItem& item, bool inSnapshot) {
    std::optional<ComparedContent> before;
    if (inSnapshot && place.part == DiffPart::Record && !item.anew) {
        WARP_ASSIGN(before, m_sources.snapshot->content());
    }
    if (inSnapshot) WARP_TRY(m_sources.snapshot->next());
    WARP_ASSIGN(m_content, laidOver(item, place.part, place.key, std::move(before), m_sources.shardNow));
    if (m_content) m_head = ItemHead{.part = place.part, .key = place.key, .version = m_content->version};
    return {};
}

Status PastItems::next() {
    if (!m_head) return {};
    if (!m_content) WARP_TRY(m_sources.snapshot->next());
    return settle();
}

Result<ComparedContent> PastItems::content() {
    if (m_content) return *m_content;
    return m_sources.snapshot->content();
}

}  // namespace warp
