// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_merge.h"

#include <algorithm>
#include <utility>

#include "engine/temporal/event_sources.h"

namespace warp {

/// Order of the heap. Of one time, what is not loaded comes first: it may hold an earlier LSN.
bool EventMerge::comesLater(const Entry& a, const Entry& b) {
    if (a.time != b.time) return a.time > b.time;
    if (a.loaded != b.loaded) return a.loaded;
    if (a.lsn != b.lsn) return a.lsn > b.lsn;
    return a.order > b.order;
}

void EventMerge::push(Entry entry) {
    m_heap.push_back(std::move(entry));
    std::ranges::push_heap(m_heap, comesLater);
}

EventMerge::Entry EventMerge::pop() {
    std::ranges::pop_heap(m_heap, comesLater);
    Entry entry = std::move(m_heap.back());
    m_heap.pop_back();
    return entry;
}

Status EventMerge::addFiles(TreeReader& tree) {
    for (const Tier tier : kTiers) {
        WARP_ASSIGN(const auto partitions, readPartitions(tree, tier));
        for (const auto& [partition, state] : partitions) addPartition(tree, partition, state);
    }
    return {};
}

void EventMerge::addPartition(TreeReader& tree, const Partition& partition, const PartitionState& state) {
    if (state.events == 0 || state.last < m_range.from || state.first >= m_range.to) return;
    push({.time = std::max(state.first, m_range.from),
          .order = m_order++,
          .tree = &tree,
          .partition = partition,
          .runs = state.runs});
}

Status EventMerge::addUnmerged(StoreSnapshot& snapshot) {
    const std::string from = minuteStart(m_range.from);
    const std::string behind = minuteStart(m_range.to) + '\0';  // the minute of `to` may still be needed
    return snapshot.forEachUnmerged(
        Space::Events, from, behind, [&](ByteView key, std::span<const StampedChange> changes) -> Status {
            WARP_ASSIGN(const Timestamp minute, minuteOfKey(key));
            push({.time = std::max(minute, m_range.from),
                  .order = m_order++,
                  .source = std::make_shared<MinuteSource>(changes, m_range.from)});
            return {};
        });
}

Status EventMerge::openPartition(const Entry& entry) {
    WARP_ASSIGN(const auto file, EventFile::open(m_fs, m_root, *entry.tree, entry.partition));
    for (std::uint32_t run = 0; run < entry.runs; ++run) {
        auto source = std::make_shared<RunSource>(file, *entry.tree, run, m_range.from, m_range.filter);
        WARP_TRY(source->status());
        const auto time = source->nextTime();
        if (time && *time < m_range.to)
            push({.time = *time, .order = m_order++, .source = std::move(source)});
    }
    return {};
}

/// Puts a source that was moved on back to where it belongs.
Status EventMerge::settle(Entry entry) {
    WARP_ASSIGN(const bool there, entry.source->advance());
    if (there) {
        const EventView& event = entry.source->current();
        entry.time = event.time;
        entry.lsn = event.lsn;
        push(std::move(entry));
        return {};
    }
    const auto time = entry.source->nextTime();
    if (!time) return {};
    entry.time = *time;
    entry.lsn = 0;
    entry.loaded = false;
    push(std::move(entry));
    return {};
}

Result<std::optional<EventView>> EventMerge::next() {
    if (m_current) {
        Entry current = std::move(*m_current);
        m_current.reset();
        WARP_TRY(settle(std::move(current)));
    }
    while (!m_heap.empty() && m_heap.front().time < m_range.to) {
        Entry entry = pop();
        if (!entry.source) {
            WARP_TRY(openPartition(entry));
            continue;
        }
        if (entry.loaded) {
            m_current = std::move(entry);
            return std::optional<EventView>(m_current->source->current());
        }
        WARP_ASSIGN(const bool there, entry.source->load());
        if (!there) continue;
        entry.loaded = true;
        entry.time = entry.source->current().time;
        entry.lsn = entry.source->current().lsn;
        push(std::move(entry));
    }
    return std::optional<EventView>();
}

}  // namespace warp
