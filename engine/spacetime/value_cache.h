// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/mutex.h"
#include "engine/io/memory_pool.h"
#include "engine/spacetime/cache_part.h"
#include "engine/spacetime/observation_table.h"
#include "engine/spacetime/value_filter.h"

namespace warp {

/// Hot values, found faster than in the tree, within a budget of bytes that the shards share; what stays is
/// decided by CachePart. Counts the reads it answers.
///
/// A value here is always the newest one. Two rules keep it so. A writer holds `Writing` around its commit:
/// it drops what is cached of its keys, and until it ends nothing of them comes in. A reader takes a ticket
/// before it reads the store and hands it in with the value: refused when a writer has been there since.
///
/// Threads: all methods may be called from any thread. Spec: semantics, Event horizon.
class ValueCache {
  public:
    /// Takes: `budget` in bytes, 0 = keep nothing; `observations`, which gets the counts of values that
    /// leave.
    ValueCache(std::uint64_t budget, ObservationTable& observations,
               const CacheShares& shares = kDefaultCacheShares);
    ~ValueCache();

    /// The value, or nothing. Takes: `counted`, whether the read is one of the record's.
    std::optional<std::string> observe(ByteView key, std::uint64_t hash, Timestamp now, bool counted = true);

    /// Leave to bring in a value that is read after it was taken.
    struct Ticket {
        std::uint32_t generation = 0;
        bool open = false;
    };
    Ticket ticket(std::uint64_t hash) const;
    /// Brings in a value of a shard that was just read, with that read counted, unless its key may have been
    /// written since `ticket` or it is too large. Takes: `frequency`, how often it was asked for as far as is
    /// known from elsewhere. Returns: whether it came in.
    bool fill(Shard shard, ByteView key, std::uint64_t hash, ByteView value, const Observation& read,
              Ticket ticket, std::uint8_t frequency = 0);

    /// Held by a writer from before its commit until after it.
    class Writing {
      public:
        Writing(ValueCache& cache, ByteView key, std::uint64_t hash);
        ~Writing();
        Writing(Writing&& other) noexcept
            : m_cache(std::exchange(other.m_cache, nullptr)), m_hash(other.m_hash) {}
        Writing(const Writing&) = delete;
        Writing& operator=(const Writing&) = delete;

      private:
        ValueCache* m_cache;
        std::uint64_t m_hash;
    };

    /// Reads counted here that the table does not know yet.
    std::optional<Observation> pending(ByteView key, std::uint64_t hash) const;
    /// Gives up the counts of up to `limit` values: calls `take` with key and counts. The next call goes on
    /// where this one ended. Returns: of how many.
    std::size_t handOver(std::size_t limit,
                         const std::function<void(ByteView key, const Observation& reads)>& take);

    bool holds(ByteView key, std::uint64_t hash) const;
    /// Brings in a value that will be read soon, as `fill` does; counts as no read.
    void prefetch(Shard shard, ByteView key, std::uint64_t hash, ByteView value, Lsn version, Ticket ticket);
    /// Values that came in ahead of need, and those of them that were read.
    std::uint64_t prefetches() const { return m_prefetches.load(std::memory_order_relaxed); }
    std::uint64_t prefetchHits() const;

    /// Bytes in use, with what it costs to keep them.
    std::uint64_t bytes() const;
    /// Index: Shard.
    std::array<CacheFigures, kShardCount> figures() const;
    /// The keys of a shard that were asked for most lately, at most `limit`, most asked for first.
    std::vector<CachedKey> hottest(Shard shard, std::size_t limit) const;

  private:
    /// Some of the keys.
    struct Part {
        Part(MemoryPool& pool, std::size_t filterBits, CachePart::Options options)
            : filter(pool, filterBits), values(std::move(options)) {}

        mutable Mutex mutex;
        ValueFilter filter;                         ///< changed under the lock, read without
        CachePart values GUARDED_BY(mutex);         ///< `prefetch` is called without
        std::size_t removed GUARDED_BY(mutex) = 0;  ///< since the filter was made
    };
    /// Who writes keys of a group, and how often it was written. Groups are many: keys rarely share one by
    /// chance.
    struct Gate {
        std::atomic<std::uint32_t> writers = 0;
        std::atomic<std::uint32_t> generation = 0;
        std::atomic<std::uint32_t> entries = 0;
    };
    static constexpr std::size_t kGates = 4096;

    Part& partOf(std::uint64_t hash) const { return *m_parts[hash & m_partMask]; }
    Gate& gateOf(std::uint64_t hash) const { return m_gates[(hash >> 40) % kGates]; }
    void left(const ValueLog::Entry& entry);
    void erase(ByteView key, std::uint64_t hash);
    static void renewFilter(Part& part) REQUIRES(part.mutex);

    ObservationTable& m_observations;
    MemoryPool m_pool;
    std::unique_ptr<Gate[]> m_gates = std::make_unique<Gate[]>(kGates);
    std::vector<std::unique_ptr<Part>> m_parts;  ///< a power of two
    std::size_t m_partMask = 0;
    std::atomic<std::uint64_t> m_prefetches = 0;
    std::atomic<std::size_t> m_handOverFrom = 0;  ///< the part where the next hand-over begins
};

}  // namespace warp
