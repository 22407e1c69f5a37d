// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/memory_table.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#include "engine/base/hash.h"
#include "engine/store/entry_sort.h"

namespace warp {

namespace {

bool sameKey(const MemoryEntry& entry, Space space, ByteView key) {
    return entry.space == space && entry.key() == key;
}

bool inOrder(const MemoryEntry* a, const MemoryEntry* b) {
    const int order = a->key().compare(b->key());
    return order != 0 ? order < 0 : a->stamp.lsn < b->stamp.lsn;
}

using Run = MemoryTable::Run;

/// Joins the newest runs while they are of similar size, so that their number stays logarithmic.
void joinRuns(std::vector<std::shared_ptr<const Run>>& runs) {
    while (runs.size() >= 2) {
        const Run& older = *runs[runs.size() - 2];
        const Run& newer = *runs.back();
        if (older.size() > 4 * newer.size()) return;
        auto joined = std::make_shared<Run>(older.size() + newer.size());
        std::merge(older.begin(), older.end(), newer.begin(), newer.end(), joined->begin(), inOrder);
        runs.pop_back();
        runs.back() = std::move(joined);
    }
}

}  // namespace

std::uint64_t memoryHash(Space space, ByteView key) {
    return hash64(key, static_cast<std::uint64_t>(space));
}

char* MemoryTable::Arena::allocate(std::size_t size) {
    size = (size + alignof(MemoryEntry) - 1) & ~(alignof(MemoryEntry) - 1);
    if (size > m_left) {
        m_blocks.emplace_back(std::max(MemoryBlock::kUnit, size));
        m_next = m_blocks.back().data();
        m_left = m_blocks.back().size();
    }
    char* const at = m_next;
    m_next += size;
    m_left -= size;
    m_bytes += size;
    return at;
}

MemoryTable::EntryList::Directory::~Directory() {
    for (auto& chunk : chunks) delete chunk.load(std::memory_order_relaxed);
}

void MemoryTable::EntryList::push(const MemoryEntry* entry) {
    if (!m_directory) m_directory = std::make_unique<Directory>();
    const std::size_t index = m_size.load(std::memory_order_relaxed);
    std::atomic<Chunk*>& slot = m_directory->chunks[index >> kChunkBits];
    Chunk* chunk = slot.load(std::memory_order_relaxed);
    if (!chunk) {
        chunk = new Chunk;
        slot.store(chunk, std::memory_order_release);
    }
    chunk->entries[index & (kChunk - 1)] = entry;
    m_size.store(index + 1, std::memory_order_release);
}

const MemoryEntry* MemoryTable::EntryList::at(std::size_t index) const {
    const Chunk* chunk = m_directory->chunks[index >> kChunkBits].load(std::memory_order_acquire);
    return chunk->entries[index & (kChunk - 1)];
}

MemoryTable::MemoryTable() : m_buckets(std::make_unique<std::atomic<const MemoryEntry*>[]>(kBuckets)) {}

void MemoryTable::insert(const Change& change, const ChangeStamp& stamp, bool awaited) {
    auto* const entry =
        new (m_arena.allocate(sizeof(MemoryEntry) + change.key.size() + change.value.size())) MemoryEntry;
    entry->hash = memoryHash(change.space, change.key);
    entry->stamp = stamp;
    entry->valueSize = static_cast<std::uint32_t>(change.value.size());
    entry->keySize = static_cast<std::uint16_t>(change.key.size());
    entry->kind = change.kind;
    entry->space = change.space;
    entry->awaited = awaited;
    char* const bytes = reinterpret_cast<char*>(entry + 1);
    std::memcpy(bytes, change.key.data(), change.key.size());
    if (!change.value.empty())
        std::memcpy(bytes + change.key.size(), change.value.data(), change.value.size());

    std::atomic<const MemoryEntry*>& bucket = m_buckets[entry->hash & (kBuckets - 1)];
    entry->olderInBucket = bucket.load(std::memory_order_relaxed);
    bucket.store(entry, std::memory_order_release);
    m_spaces[static_cast<std::size_t>(change.space)].inserted.push(entry);
    if (m_count.load(std::memory_order_relaxed) == 0) m_firstLsn = stamp.lsn;
    m_lastLsn = stamp.lsn;
    m_bytes.store(m_arena.bytes(), std::memory_order_relaxed);
    m_count.fetch_add(1, std::memory_order_release);
}

void MemoryTable::voidChanges(Lsn lsn) {
    for (const SpaceOrder& order : m_spaces) {
        for (std::size_t i = order.inserted.size(); i-- > 0;) {
            const MemoryEntry* entry = order.inserted.at(i);
            if (entry->stamp.lsn < lsn) break;
            if (entry->stamp.lsn == lsn)
                const_cast<MemoryEntry*>(entry)->voided.store(true, std::memory_order_relaxed);
        }
    }
}

const MemoryEntry* MemoryTable::find(Space space, ByteView key, std::uint64_t hash, Lsn upTo) const {
    const MemoryEntry* entry = m_buckets[hash & (kBuckets - 1)].load(std::memory_order_acquire);
    for (; entry; entry = entry->olderInBucket) {
        if (entry->hash == hash && sameKey(*entry, space, key) && entry->visibleAt(upTo)) return entry;
    }
    return nullptr;
}

const MemoryEntry* MemoryTable::older(const MemoryEntry& entry) {
    for (const MemoryEntry* next = entry.olderInBucket; next; next = next->olderInBucket) {
        if (next->hash == entry.hash && sameKey(*next, entry.space, entry.key()) &&
            next->visibleAt(entry.stamp.lsn)) {
            return next;
        }
    }
    return nullptr;
}

std::vector<std::shared_ptr<const MemoryTable::Run>> MemoryTable::sortedRuns(Space space) const {
    const SpaceOrder& order = m_spaces[static_cast<std::size_t>(space)];
    const MutexLock lock(order.mutex);
    const std::size_t published = order.inserted.size();
    if (published > order.sorted) {
        auto run = std::make_shared<Run>();
        run->reserve(published - order.sorted);
        for (std::size_t i = order.sorted; i < published; ++i) run->push_back(order.inserted.at(i));
        sortEntries(*run);  // inserted in order of LSN: the newest of a key comes last
        order.runs.push_back(std::move(run));
        order.sorted = published;
        joinRuns(order.runs);
    }
    return order.runs;
}

}  // namespace warp
