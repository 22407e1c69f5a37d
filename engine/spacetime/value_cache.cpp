// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/value_cache.h"

#include <algorithm>
#include <bit>

namespace warp {

namespace {

constexpr std::uint64_t kMostParts = 64;
constexpr std::uint64_t kBytesPerPart = 1u << 20;  // smaller parts know too little of what is asked for
constexpr std::uint64_t kChunksOfPart = 64;
constexpr std::uint64_t kBytesPerFilterBit = 256;

std::size_t chunkBytes(std::uint64_t partBudget) {
    return std::clamp(std::bit_floor(static_cast<std::size_t>(partBudget / kChunksOfPart)),
                      MemoryPool::kSmallest, ValueLog::kLargestChunk);
}

}  // namespace

ValueCache::ValueCache(std::uint64_t budget, ObservationTable& observations, const CacheShares& shares)
    : m_observations(observations) {
    const std::uint64_t parts = std::bit_floor(std::clamp<std::uint64_t>(budget / kBytesPerPart, 1, kMostParts));
    const std::uint64_t partBudget = budget / parts;
    m_partMask = static_cast<std::size_t>(parts - 1);
    for (std::uint64_t i = 0; i < parts; ++i) {
        m_parts.push_back(std::make_unique<Part>(
            m_pool, static_cast<std::size_t>(partBudget / kBytesPerFilterBit),
            CachePart::Options{.pool = &m_pool,
                               .budget = partBudget,
                               .shares = shares,
                               .chunkBytes = chunkBytes(partBudget),
                               .onLeave = [this](const ValueLog::Entry& entry) { left(entry); }}));
    }
}

ValueCache::~ValueCache() = default;

std::optional<std::string> ValueCache::observe(ByteView key, std::uint64_t hash, Timestamp now,
                                               bool counted) {
    Part& part = partOf(hash);
    // Without the lock: a value that is read for the first time waits for no memory of the cache.
    if (!part.filter.mayHold(ValueTable::tagOf(hash))) {
        part.values.prefetch(hash);
        return std::nullopt;
    }
    const MutexLock lock(part.mutex);
    return part.values.observe(key, hash, now, counted);
}

ValueCache::Ticket ValueCache::ticket(std::uint64_t hash) const {
    const Gate& gate = gateOf(hash);
    const std::uint32_t generation = gate.generation.load();
    return {.generation = generation, .open = gate.writers.load() == 0};
}

bool ValueCache::fill(Shard shard, ByteView key, std::uint64_t hash, ByteView value, const Observation& read,
                      Ticket ticket, std::uint8_t frequency) {
    if (!ticket.open) return false;
    Gate& gate = gateOf(hash);
    Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    if (key.size() + value.size() > part.values.largestValue()) return false;
    // Announced before looking: a writer that comes now either is seen here or sees this and waits at the
    // lock.
    gate.entries.fetch_add(1);
    const bool mayEnter = gate.writers.load() == 0 && gate.generation.load() == ticket.generation &&
                          !part.values.holds(key, hash);
    if (!mayEnter) {
        gate.entries.fetch_sub(1);
        return false;
    }
    part.filter.note(ValueTable::tagOf(hash));
    part.values.insert(shard, hash, key, value, read, frequency);
    if (part.removed > part.values.table().count()) renewFilter(part);
    return true;
}

/// Called by a part, under its lock, before a value goes.
void ValueCache::left(const ValueLog::Entry& entry) {
    if (entry.reads.count > 0) m_observations.add(entry.key(), entry.hash, entry.reads);
    gateOf(entry.hash).entries.fetch_sub(1);
    ++partOf(entry.hash).removed;
}

void ValueCache::renewFilter(Part& part) {
    part.filter.clear();
    part.values.table().forEachTag([&](std::uint32_t tag) { part.filter.note(tag); });
    part.removed = 0;
}

void ValueCache::erase(ByteView key, std::uint64_t hash) {
    Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    if (part.values.erase(key, hash) && part.removed > part.values.table().count()) renewFilter(part);
}

ValueCache::Writing::Writing(ValueCache& cache, ByteView key, std::uint64_t hash)
    : m_cache(&cache), m_hash(hash) {
    Gate& gate = cache.gateOf(hash);
    gate.writers.fetch_add(1);
    // Most writes are of keys that nobody reads: no lock for them.
    if (gate.entries.load() > 0) cache.erase(key, hash);
}

ValueCache::Writing::~Writing() {
    if (m_cache == nullptr) return;
    Gate& gate = m_cache->gateOf(m_hash);
    gate.generation.fetch_add(1);
    gate.writers.fetch_sub(1);
}

bool ValueCache::holds(ByteView key, std::uint64_t hash) const {
    const Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    return part.values.holds(key, hash);
}

void ValueCache::prefetch(Shard shard, ByteView key, std::uint64_t hash, ByteView value, Lsn version,
                          Ticket ticket) {
    // A read of no times, which says which version it was.
    if (!fill(shard, key, hash, value, {.version = version}, ticket)) return;
    Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    ValueLog::Entry* const entry = part.values.entry(key, hash);
    if (entry == nullptr || entry->reads.count > 0) return;  // it left or was read meanwhile
    entry->ahead = true;
    m_prefetches.fetch_add(1, std::memory_order_relaxed);
}

std::uint64_t ValueCache::prefetchHits() const {
    std::uint64_t hits = 0;
    for (const auto& part : m_parts) {
        const MutexLock lock(part->mutex);
        hits += part->values.hitsAhead();
    }
    return hits;
}

std::optional<Observation> ValueCache::pending(ByteView key, std::uint64_t hash) const {
    Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    const ValueLog::Entry* const entry = part.values.entry(key, hash);
    if (entry == nullptr || entry->reads.count == 0) return std::nullopt;
    return entry->reads;
}

std::size_t ValueCache::handOver(std::size_t limit,
                                 const std::function<void(ByteView key, const Observation& reads)>& take) {
    std::size_t count = 0;
    const std::size_t first = m_handOverFrom.load();
    for (std::size_t i = 0; i < m_parts.size() && count < limit; ++i) {
        const std::size_t number = (first + i) & m_partMask;
        Part& part = *m_parts[number];
        const MutexLock lock(part.mutex);
        part.values.forEach([&](ValueLog::Entry& entry, Shard, CacheLevel) {
            if (count == limit) return false;
            if (entry.reads.count == 0) return true;
            take(entry.key(), entry.reads);
            entry.reads = {.version = entry.reads.version};
            ++count;
            return true;
        });
        m_handOverFrom = number;
    }
    return count;
}

std::uint64_t ValueCache::bytes() const {
    std::uint64_t bytes = 0;
    for (const auto& part : m_parts) {
        const MutexLock lock(part->mutex);
        bytes += part->values.bytes();
    }
    return bytes;
}

std::array<CacheFigures, kShardCount> ValueCache::figures() const {
    std::array<CacheFigures, kShardCount> all;
    for (const auto& part : m_parts) {
        const MutexLock lock(part->mutex);
        for (const Shard shard : kShards) all[static_cast<std::size_t>(shard)] += part->values.figures(shard);
    }
    return all;
}

std::vector<CachedKey> ValueCache::hottest(Shard shard, std::size_t limit) const {
    std::array<std::size_t, UINT8_MAX + 1> counts = {};
    const auto forEach = [&](const auto& visit) {
        for (const auto& part : m_parts) {
            const MutexLock lock(part->mutex);
            part->values.forEach([&](ValueLog::Entry& entry, Shard of, CacheLevel level) {
                if (of == shard) visit(entry, level, part->values.frequencyOf(entry));
                return true;
            });
        }
    };
    forEach([&](const ValueLog::Entry&, CacheLevel, std::uint8_t frequency) { ++counts[frequency]; });
    // Of those that are asked for as often as the last one that fits, some.
    std::size_t least = UINT8_MAX;
    std::size_t above = 0;
    while (least > 0 && above + counts[least] < limit) above += counts[least--];
    std::size_t some = limit - above;
    std::vector<CachedKey> keys;
    forEach([&](const ValueLog::Entry& entry, CacheLevel level, std::uint8_t frequency) {
        if (frequency < least || (frequency == least && some == 0)) return;
        if (frequency == least) --some;
        keys.push_back({std::string(entry.key()), level, frequency});
    });
    std::ranges::stable_sort(keys, std::ranges::greater(), &CachedKey::frequency);
    if (keys.size() > limit) keys.resize(limit);
    return keys;
}

}  // namespace warp
