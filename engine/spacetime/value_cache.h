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

#include "engine/base/bytes.h"
#include "engine/base/mutex.h"
#include "engine/io/memory_pool.h"
#include "engine/spacetime/observation_table.h"
#include "engine/spacetime/value_filter.h"
#include "engine/spacetime/value_log.h"
#include "engine/spacetime/value_table.h"

namespace warp {

/// Hot values, found faster than in the tree, within a budget of bytes. Counts the reads it answers.
///
/// A value here is always the newest one. Two rules keep it so. A writer holds `Writing` around its commit:
/// it drops what is cached of its keys, and until it ends nothing of them comes in. A reader takes a ticket
/// before it reads the store and hands it in with the value: refused when a writer has been there since.
///
/// Replacement: a value read once goes before one read again, so a scan does not flush what is hot.
/// Threads: all methods may be called from any thread.
class ValueCache {
  public:
    /// Takes: `budget` in bytes, 0 = keep nothing; `observations`, which gets the counts of values that
    /// leave.
    ValueCache(std::uint64_t budget, ObservationTable& observations);
    ~ValueCache();

    /// The value, and one read of it counted; or nothing.
    std::optional<std::string> observe(ByteView key, std::uint64_t hash, Timestamp now);

    /// Leave to bring in a value that is read after it was taken.
    struct Ticket {
        std::uint32_t generation = 0;
        bool open = false;
    };
    Ticket ticket(std::uint64_t hash) const;
    /// Brings in a value that was just read, with that read counted, unless its key may have been written
    /// since `ticket` or it is too large. Returns: whether it came in.
    bool fill(ByteView key, std::uint64_t hash, ByteView value, const Observation& read, Ticket ticket);

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
    /// Gives up the counts of up to `limit` values: calls `take` with key and counts. Returns: of how many.
    std::size_t handOver(std::size_t limit,
                         const std::function<void(ByteView key, const Observation& reads)>& take);

    /// Bytes in use, with what it costs to keep them.
    std::uint64_t bytes() const { return m_bytes.load(std::memory_order_relaxed); }

  private:
    /// Part of the keys. Values leave in the order in which they came, but those that were read again, which
    /// go to the end once more.
    struct Part {
        Part(MemoryPool& pool, std::size_t chunkBytes, std::size_t filterBits)
            : filter(pool, filterBits), table(pool), log(pool, chunkBytes) {}

        mutable Mutex mutex;
        ValueFilter filter;  ///< changed under the lock, read without
        ValueTable table GUARDED_BY(mutex);
        ValueLog log GUARDED_BY(mutex);
        std::size_t removed GUARDED_BY(mutex) = 0;  ///< since the filter was made

        ValueLog::Place find(ByteView key, std::uint64_t hash) const REQUIRES(mutex);
        void renewFilter() REQUIRES(mutex);
        std::uint64_t bytes() const REQUIRES(mutex) { return table.bytes() + log.bytes(); }
    };
    /// Who writes keys of a group, and how often it was written. Groups are many: keys rarely share one by
    /// chance.
    struct Gate {
        std::atomic<std::uint32_t> writers = 0;
        std::atomic<std::uint32_t> generation = 0;
        std::atomic<std::uint32_t> entries = 0;
    };
    static constexpr std::size_t kParts = 64;
    static constexpr std::size_t kGates = 4096;

    Part& partOf(std::uint64_t hash) const { return *m_parts[hash % kParts]; }
    Gate& gateOf(std::uint64_t hash) const { return m_gates[(hash >> 40) % kGates]; }

    void erase(ByteView key, std::uint64_t hash);
    void leave(Part& part, ValueLog::Place place) REQUIRES(part.mutex);
    void stay(Part& part, ValueLog::Place place) REQUIRES(part.mutex);
    void makeRoom(Part& part) REQUIRES(part.mutex);

    const std::uint64_t m_partBudget;
    ObservationTable& m_observations;
    MemoryPool m_pool;
    std::array<std::unique_ptr<Part>, kParts> m_parts;
    std::unique_ptr<Gate[]> m_gates = std::make_unique<Gate[]>(kGates);
    std::atomic<std::uint64_t> m_bytes = 0;
};

}  // namespace warp
