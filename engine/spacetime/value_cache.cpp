// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/value_cache.h"

#include <algorithm>
#include <cstring>

namespace warp {

namespace {

constexpr std::size_t kFirstCells = 64;
constexpr std::uint64_t kLargestShare = 8;  ///< a value may take an eighth of its part

}  // namespace

const std::uint32_t* ValueCache::Index::find(std::uint64_t hash, ByteView key,
                                             const std::vector<Entry>& entries) const {
    if (m_cells.empty()) return nullptr;
    const std::size_t mask = m_cells.size() - 1;
    for (std::size_t at = homeOf(hash); m_cells[at] != kFree; at = (at + 1) & mask) {
        const Entry& entry = entries[m_cells[at]];
        if (entry.hash == hash && entry.key() == key) return &m_cells[at];
    }
    return nullptr;
}

void ValueCache::Index::insert(std::uint64_t hash, std::uint32_t place, const std::vector<Entry>& entries) {
    if (m_cells.empty() || (m_count + 1) * 2 > m_cells.size()) grow(entries);
    const std::size_t mask = m_cells.size() - 1;
    std::size_t at = homeOf(hash);
    while (m_cells[at] != kFree) at = (at + 1) & mask;
    m_cells[at] = place;
    ++m_count;
}

/// Moves later cells of the run up, so that no search meets a hole before its cell.
void ValueCache::Index::erase(const std::uint32_t* cell, const std::vector<Entry>& entries) {
    const std::size_t mask = m_cells.size() - 1;
    auto hole = static_cast<std::size_t>(cell - m_cells.data());
    for (std::size_t at = (hole + 1) & mask; m_cells[at] != kFree; at = (at + 1) & mask) {
        const std::size_t home = homeOf(entries[m_cells[at]].hash);
        if (((at - home) & mask) < ((at - hole) & mask)) continue;
        m_cells[hole] = m_cells[at];
        hole = at;
    }
    m_cells[hole] = kFree;
    --m_count;
}

void ValueCache::Index::grow(const std::vector<Entry>& entries) {
    std::vector<std::uint32_t> old(std::max(m_cells.size() * 2, kFirstCells), kFree);
    old.swap(m_cells);
    m_count = 0;
    for (const std::uint32_t place : old) {
        if (place != kFree) insert(entries[place].hash, place, entries);
    }
}

ValueCache::ValueCache(std::uint64_t budget, ObservationTable& observations)
    : m_partBudget(budget / kParts), m_observations(observations) {}

ValueCache::~ValueCache() = default;

std::optional<std::string> ValueCache::observe(ByteView key, std::uint64_t hash, Timestamp now) {
    Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    const std::uint32_t* cell = part.index.find(hash, key, part.entries);
    if (cell == nullptr) return std::nullopt;
    Entry& entry = part.entries[*cell];
    entry.readAgain = true;
    entry.reads.add(entry.reads.version, now);
    return std::string(entry.value());
}

ValueCache::Ticket ValueCache::ticket(std::uint64_t hash) const {
    const Gate& gate = gateOf(hash);
    const std::uint32_t generation = gate.generation.load();
    return {.generation = generation, .open = gate.writers.load() == 0};
}

void ValueCache::fill(ByteView key, std::uint64_t hash, ByteView value, Lsn version, Ticket ticket) {
    if (!ticket.open || key.size() + value.size() > m_partBudget / kLargestShare) return;
    Gate& gate = gateOf(hash);
    Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    // Announced before looking: a writer that comes now either is seen here or sees this and waits at the
    // lock.
    gate.entries.fetch_add(1);
    const bool mayEnter = gate.writers.load() == 0 && gate.generation.load() == ticket.generation &&
                          part.index.find(hash, key, part.entries) == nullptr;
    if (!mayEnter) {
        gate.entries.fetch_sub(1);
        return;
    }
    insert(part, key, hash, value, version);
    makeRoom(part);
}

void ValueCache::insert(Part& part, ByteView key, std::uint64_t hash, ByteView value, Lsn version) {
    std::uint32_t place = 0;
    if (part.freePlaces.empty()) {
        place = static_cast<std::uint32_t>(part.entries.size());
        part.entries.emplace_back();
    } else {
        place = part.freePlaces.back();
        part.freePlaces.pop_back();
    }
    Entry& entry = part.entries[place];
    entry.hash = hash;
    entry.bytes = std::make_unique_for_overwrite<char[]>(key.size() + value.size());
    entry.keySize = static_cast<std::uint32_t>(key.size());
    entry.valueSize = static_cast<std::uint32_t>(value.size());
    entry.readAgain = false;
    entry.reads = {.version = version};
    std::memcpy(entry.bytes.get(), key.data(), key.size());
    std::memcpy(entry.bytes.get() + key.size(), value.data(), value.size());
    part.index.insert(hash, place, part.entries);
    part.bytes += entry.cost();
    m_bytes.fetch_add(entry.cost(), std::memory_order_relaxed);
}

void ValueCache::makeRoom(Part& part) {
    while (part.bytes > m_partBudget) {
        Entry& entry = part.entries[part.hand];
        if (entry.bytes && !entry.readAgain) {
            leave(part, part.index.find(entry.hash, entry.key(), part.entries));
        }
        entry.readAgain = false;
        part.hand = (part.hand + 1) % part.entries.size();
    }
}

void ValueCache::leave(Part& part, const std::uint32_t* cell) {
    const std::uint32_t place = *cell;
    part.index.erase(cell, part.entries);
    Entry& entry = part.entries[place];
    if (entry.reads.count > 0) m_observations.add(entry.key(), entry.hash, entry.reads);
    part.bytes -= entry.cost();
    m_bytes.fetch_sub(entry.cost(), std::memory_order_relaxed);
    gateOf(entry.hash).entries.fetch_sub(1);
    entry.bytes.reset();
    part.freePlaces.push_back(place);
}

void ValueCache::erase(ByteView key, std::uint64_t hash) {
    Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    if (const std::uint32_t* cell = part.index.find(hash, key, part.entries)) leave(part, cell);
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

std::optional<Observation> ValueCache::pending(ByteView key, std::uint64_t hash) const {
    const Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    const std::uint32_t* cell = part.index.find(hash, key, part.entries);
    if (cell == nullptr || part.entries[*cell].reads.count == 0) return std::nullopt;
    return part.entries[*cell].reads;
}

std::size_t ValueCache::handOver(std::size_t limit) {
    std::size_t count = 0;
    for (Part& part : m_parts) {
        const MutexLock lock(part.mutex);
        for (Entry& entry : part.entries) {
            if (count == limit) return count;
            if (!entry.bytes || entry.reads.count == 0) continue;
            m_observations.add(entry.key(), entry.hash, entry.reads);
            entry.reads = {.version = entry.reads.version};
            ++count;
        }
    }
    return count;
}

}  // namespace warp
