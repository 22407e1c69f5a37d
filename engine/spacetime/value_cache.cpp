// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/value_cache.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace warp {

namespace {

constexpr std::size_t kFirstCells = 64;
constexpr std::uint64_t kLargestShare = 8;  ///< a value may take an eighth of its part

}  // namespace

ValueCache::Entry* ValueCache::Entry::make(ByteView key, ByteView value, const Observation& read) {
    void* memory = ::operator new(sizeof(Entry) + key.size() + value.size());
    auto* entry = new (memory) Entry{.keySize = static_cast<std::uint32_t>(key.size()),
                                     .valueSize = static_cast<std::uint32_t>(value.size()),
                                     .reads = read};
    char* bytes = static_cast<char*>(memory) + sizeof(Entry);
    std::memcpy(bytes, key.data(), key.size());
    std::memcpy(bytes + key.size(), value.data(), value.size());
    return entry;
}

std::uint64_t ValueCache::Entry::cost() const {
    constexpr std::uint64_t kCellsPerEntry = 2;
    return kCellsPerEntry * sizeof(Cell) + sizeof(Entry) + keySize + valueSize;
}

std::size_t ValueCache::Part::find(ByteView key, std::uint64_t hash) const {
    if (cells.empty()) return kNowhere;
    const std::size_t mask = cells.size() - 1;
    for (std::size_t at = homeOf(hash); cells[at].entry; at = (at + 1) & mask) {
        if (cells[at].hash == hash && cells[at].entry->key() == key) return at;
    }
    return kNowhere;
}

void ValueCache::Part::insert(Cell cell) {
    if ((count + 1) * 2 > cells.size()) grow();
    const std::size_t mask = cells.size() - 1;
    std::size_t at = homeOf(cell.hash);
    while (cells[at].entry) at = (at + 1) & mask;
    cells[at] = std::move(cell);
    ++count;
}

/// Moves later cells of the run up, so that no search meets a hole before its cell.
ValueCache::Cell ValueCache::Part::take(std::size_t at) {
    const std::size_t mask = cells.size() - 1;
    Cell taken = std::move(cells[at]);
    std::size_t hole = at;
    for (at = (at + 1) & mask; cells[at].entry; at = (at + 1) & mask) {
        const std::size_t home = homeOf(cells[at].hash);
        if (((at - home) & mask) < ((at - hole) & mask)) continue;
        cells[hole] = std::move(cells[at]);
        hole = at;
    }
    --count;
    return taken;
}

void ValueCache::Part::grow() {
    std::vector<Cell> old(std::max(cells.size() * 2, kFirstCells));
    old.swap(cells);
    count = 0;
    for (Cell& cell : old) {
        if (cell.entry) insert(std::move(cell));
    }
}

ValueCache::ValueCache(std::uint64_t budget, ObservationTable& observations)
    : m_partBudget(budget / kParts), m_observations(observations) {}

ValueCache::~ValueCache() = default;

std::optional<std::string> ValueCache::observe(ByteView key, std::uint64_t hash, Timestamp now) {
    Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    const std::size_t at = part.find(key, hash);
    if (at == Part::kNowhere) return std::nullopt;
    Entry& entry = *part.cells[at].entry;
    entry.readAgain = true;
    entry.reads.add(entry.reads.version, now);
    return std::string(entry.value());
}

ValueCache::Ticket ValueCache::ticket(std::uint64_t hash) const {
    const Gate& gate = gateOf(hash);
    const std::uint32_t generation = gate.generation.load();
    return {.generation = generation, .open = gate.writers.load() == 0};
}

bool ValueCache::fill(ByteView key, std::uint64_t hash, ByteView value, const Observation& read,
                      Ticket ticket) {
    if (!ticket.open || key.size() + value.size() > m_partBudget / kLargestShare) return false;
    Gate& gate = gateOf(hash);
    Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    // Announced before looking: a writer that comes now either is seen here or sees this and waits at the
    // lock.
    gate.entries.fetch_add(1);
    const bool mayEnter = gate.writers.load() == 0 && gate.generation.load() == ticket.generation &&
                          part.find(key, hash) == Part::kNowhere;
    if (!mayEnter) {
        gate.entries.fetch_sub(1);
        return false;
    }
    Cell cell{.hash = hash, .entry = std::unique_ptr<Entry, FreeEntry>(Entry::make(key, value, read))};
    part.bytes += cell.entry->cost();
    m_bytes.fetch_add(cell.entry->cost(), std::memory_order_relaxed);
    part.insert(std::move(cell));
    makeRoom(part);
    return true;
}

void ValueCache::makeRoom(Part& part) {
    while (part.bytes > m_partBudget) {
        part.hand = (part.hand + 1) & (part.cells.size() - 1);
        Entry* entry = part.cells[part.hand].entry.get();
        if (entry == nullptr) continue;
        if (!entry->readAgain) {
            leave(part, part.hand);
            --part.hand;  // taking one may have moved the next one here
        } else {
            entry->readAgain = false;
        }
    }
}

void ValueCache::leave(Part& part, std::size_t at) {
    const Cell cell = part.take(at);
    if (cell.entry->reads.count > 0) m_observations.add(cell.entry->key(), cell.hash, cell.entry->reads);
    part.bytes -= cell.entry->cost();
    m_bytes.fetch_sub(cell.entry->cost(), std::memory_order_relaxed);
    gateOf(cell.hash).entries.fetch_sub(1);
}

void ValueCache::erase(ByteView key, std::uint64_t hash) {
    Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    if (const std::size_t at = part.find(key, hash); at != Part::kNowhere) leave(part, at);
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
    const std::size_t at = part.find(key, hash);
    if (at == Part::kNowhere || part.cells[at].entry->reads.count == 0) return std::nullopt;
    return part.cells[at].entry->reads;
}

std::size_t ValueCache::handOver(std::size_t limit) {
    std::size_t count = 0;
    for (Part& part : m_parts) {
        const MutexLock lock(part.mutex);
        for (Cell& cell : part.cells) {
            if (count == limit) return count;
            if (!cell.entry || cell.entry->reads.count == 0) continue;
            Observation& reads = cell.entry->reads;
            m_observations.add(cell.entry->key(), cell.hash, reads);
            reads = {.version = reads.version};
            ++count;
        }
    }
    return count;
}

}  // namespace warp
