// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/memory_view.h"

#include <algorithm>

namespace warp {

namespace {

std::size_t lowerBound(const MemoryTable::Run& run, ByteView key) {
    const auto found = std::lower_bound(
        run.begin(), run.end(), key, [](const MemoryEntry* entry, ByteView k) { return entry->key() < k; });
    return static_cast<std::size_t>(found - run.begin());
}

}  // namespace

const MemoryEntry* MemoryView::newest(Space space, ByteView key) const {
    const std::uint64_t hash = memoryHash(space, key);
    const auto& tables = m_generations->tables;
    for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
        if ((*table)->count() == 0) continue;
        const MemoryEntry* entry = (*table)->find(space, key, hash, m_upTo);
        if (entry) return entry->stamp.lsn > m_above ? entry : nullptr;
    }
    return nullptr;
}

std::vector<StampedChange> MemoryView::changes(Space space, ByteView key) const {
    std::vector<StampedChange> found;
    const std::uint64_t hash = memoryHash(space, key);
    const auto& tables = m_generations->tables;
    for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
        const MemoryEntry* entry = (*table)->find(space, key, hash, m_upTo);
        for (; entry && entry->stamp.lsn > m_above; entry = MemoryTable::older(*entry))
            found.push_back({entry->change(), entry->stamp});
    }
    std::reverse(found.begin(), found.end());
    return found;
}

std::vector<std::shared_ptr<const MemoryTable::Run>> MemoryView::runs(Space space) const {
    std::vector<std::shared_ptr<const MemoryTable::Run>> all;
    for (const auto& table : m_generations->tables) {
        if (table->count() == 0) continue;
        for (auto& run : table->sortedRuns(space)) all.push_back(std::move(run));
    }
    return all;
}

RunMerge::RunMerge(const MemoryView& view, Space space) : m_view(view) {
    for (auto& run : view.runs(space)) {
        if (!run->empty()) m_runs.push_back({std::move(run), 0});
    }
}

void RunMerge::seek(ByteView key) {
    for (Position& position : m_runs) position.at = lowerBound(*position.run, key);
    gatherForward();
}

void RunMerge::seekEnd() {
    for (Position& position : m_runs) position.at = position.run->size();
    m_changes.clear();
}

/// Positions stand at the first entry of the current key or beyond it; moves past it.
void RunMerge::next() {
    prefetch();
    if (valid()) {
        const ByteView current = key();
        for (Position& position : m_runs) {
            while (position.at < position.run->size() && (*position.run)[position.at]->key() <= current)
                ++position.at;
        }
    }
    gatherForward();
}

/// Entries in order of their keys lie anywhere: without a hint each one is waited for (a quarter of a merge).
void RunMerge::prefetch() const {
    constexpr std::size_t kAhead = 8;
    constexpr std::size_t kLine = 64;
    for (const Position& position : m_runs) {
        if (position.at + kAhead >= position.run->size()) continue;
        const char* const entry = reinterpret_cast<const char*>((*position.run)[position.at + kAhead]);
        for (std::size_t line = 0; line < 7; ++line) __builtin_prefetch(entry + line * kLine);
    }
}

void RunMerge::gatherForward() {
    m_changes.clear();
    while (m_changes.empty()) {
        const MemoryEntry* smallest = nullptr;
        for (const Position& position : m_runs) {
            if (position.at == position.run->size()) continue;
            const MemoryEntry* entry = (*position.run)[position.at];
            if (!smallest || entry->key() < smallest->key()) smallest = entry;
        }
        if (!smallest) return;
        gather(smallest->key());
        if (!m_changes.empty()) return;
        for (Position& position : m_runs) {  // nothing of this key is seen: on to the next one
            while (position.at < position.run->size() &&
                   (*position.run)[position.at]->key() == smallest->key())
                ++position.at;
        }
    }
}

void RunMerge::previous() {
    gatherBackward();
}

/// Positions stand at the first entry of the current key or beyond it, so the key before ends right there.
void RunMerge::gatherBackward() {
    m_changes.clear();
    while (m_changes.empty()) {
        const MemoryEntry* greatest = nullptr;
        for (const Position& position : m_runs) {
            if (position.at == 0) continue;
            const MemoryEntry* entry = (*position.run)[position.at - 1];
            if (!greatest || entry->key() > greatest->key()) greatest = entry;
        }
        if (!greatest) return;
        for (Position& position : m_runs) {
            while (position.at > 0 && (*position.run)[position.at - 1]->key() == greatest->key())
                --position.at;
        }
        gather(greatest->key());
    }
}

/// Collects what is seen of `key` at the positions, which stand at its first entries.
void RunMerge::gather(ByteView key) {
    for (const Position& position : m_runs) {
        for (std::size_t i = position.at; i < position.run->size() && (*position.run)[i]->key() == key; ++i) {
            const MemoryEntry& entry = *(*position.run)[i];
            if (m_view.sees(entry)) m_changes.push_back({entry.change(), entry.stamp});
        }
    }
    std::stable_sort(m_changes.begin(), m_changes.end(), [](const StampedChange& a, const StampedChange& b) {
        return a.stamp.lsn < b.stamp.lsn;
    });
}

}  // namespace warp
