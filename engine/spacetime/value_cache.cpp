// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/value_cache.h"

#include <algorithm>
#include <bit>

namespace warp {

namespace {

constexpr std::uint64_t kLargestShare = 8;  ///< a value may take an eighth of its part
constexpr std::uint64_t kChunksOfPart = 16;
constexpr std::uint64_t kBytesPerFilterBit = 256;
constexpr std::uint64_t kStayShare = 4;  ///< of a part may go round again before something leaves

std::size_t chunkBytes(std::uint64_t partBudget) {
    return std::clamp(std::bit_floor(static_cast<std::size_t>(partBudget / kChunksOfPart)),
                      MemoryPool::kSmallest, ValueLog::kLargestChunk);
}

/// Keeps the figure of all parts right while one of them changes.
class ByteCount {
  public:
    ByteCount(std::atomic<std::uint64_t>& total, std::uint64_t before) : m_total(total), m_before(before) {}
    void now(std::uint64_t bytes) { m_total.fetch_add(bytes - m_before, std::memory_order_relaxed); }

  private:
    std::atomic<std::uint64_t>& m_total;
    const std::uint64_t m_before;
};

}  // namespace

ValueLog::Place ValueCache::Part::find(ByteView key, std::uint64_t hash) const {
    return table.find(hash, [&](ValueLog::Place place) REQUIRES(mutex) {
        const ValueLog::Entry& entry = log.at(place);
        return entry.hash == hash && entry.key() == key;
    });
}

void ValueCache::Part::renewFilter() {
    filter.clear();
    table.forEachTag([&](std::uint32_t tag) { filter.note(tag); });
    removed = 0;
}

ValueCache::ValueCache(std::uint64_t budget, ObservationTable& observations)
    : m_partBudget(budget / kParts), m_observations(observations) {
    for (auto& part : m_parts) {
        part = std::make_unique<Part>(m_pool, chunkBytes(m_partBudget),
                                      static_cast<std::size_t>(m_partBudget / kBytesPerFilterBit));
    }
}

ValueCache::~ValueCache() = default;

std::optional<std::string> ValueCache::observe(ByteView key, std::uint64_t hash, Timestamp now) {
    Part& part = partOf(hash);
    // Without the lock: a value that is read for the first time waits for no memory of the cache.
    if (!part.filter.mayHold(ValueTable::tagOf(hash))) {
        part.table.prefetch(hash);
        return std::nullopt;
    }
    const MutexLock lock(part.mutex);
    const ValueLog::Place place = part.find(key, hash);
    if (place == 0) return std::nullopt;
    ValueLog::Entry& entry = part.log.at(place);
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
    const bool mayEnter =
        gate.writers.load() == 0 && gate.generation.load() == ticket.generation && part.find(key, hash) == 0;
    if (!mayEnter) {
        gate.entries.fetch_sub(1);
        return false;
    }
    ByteCount count(m_bytes, part.bytes());
    part.table.insert(hash, part.log.add(hash, key, value, read));
    part.filter.note(ValueTable::tagOf(hash));
    makeRoom(part);
    count.now(part.bytes());
    return true;
}

void ValueCache::makeRoom(Part& part) {
    std::uint64_t mayStay = m_partBudget / kStayShare;
    while (part.bytes() > m_partBudget) {
        for (const ValueLog::Place place : part.log.oldest()) {
            const ValueLog::Entry& entry = part.log.at(place);
            const std::uint64_t size = entry.keySize + entry.valueSize;
            if (entry.readAgain && size <= mayStay) {
                mayStay -= size;
                stay(part, place);
            } else {
                leave(part, place);
            }
        }
    }
}

/// Goes to the end of the log, and leaves when it comes to its beginning without having been read again.
void ValueCache::stay(Part& part, ValueLog::Place place) {
    const ValueLog::Entry& entry = part.log.at(place);
    const std::uint64_t hash = entry.hash;
    part.table.replace(hash, place, part.log.add(hash, entry.key(), entry.value(), entry.reads));
    part.log.remove(place);
}

void ValueCache::leave(Part& part, ValueLog::Place place) {
    const ValueLog::Entry& entry = part.log.at(place);
    const std::uint64_t hash = entry.hash;
    if (entry.reads.count > 0) m_observations.add(entry.key(), hash, entry.reads);
    part.table.remove(hash, place);
    part.log.remove(place);
    gateOf(hash).entries.fetch_sub(1);
    if (++part.removed > part.table.count()) part.renewFilter();
}

void ValueCache::erase(ByteView key, std::uint64_t hash) {
    Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    const ValueLog::Place place = part.find(key, hash);
    if (place == 0) return;
    ByteCount count(m_bytes, part.bytes());
    leave(part, place);
    count.now(part.bytes());
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
    const ValueLog::Place place = part.find(key, hash);
    if (place == 0 || part.log.at(place).reads.count == 0) return std::nullopt;
    return part.log.at(place).reads;
}

std::size_t ValueCache::handOver(std::size_t limit,
                                 const std::function<void(ByteView key, const Observation& reads)>& take) {
    std::size_t count = 0;
    for (const auto& part : m_parts) {
        const MutexLock lock(part->mutex);
        part->log.forEach([&](ValueLog::Entry& entry) {
            if (count == limit) return false;
            if (entry.reads.count == 0) return true;
            take(entry.key(), entry.reads);
            entry.reads = {.version = entry.reads.version};
            ++count;
            return true;
        });
        if (count == limit) return count;
    }
    return count;
}

}  // namespace warp
