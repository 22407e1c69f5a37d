// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/mutex.h"
#include "engine/spacetime/observation_table.h"

namespace warp {

/// Hot values, found faster than in the tree, within a budget of bytes. Counts the reads it answers.
///
/// A value here is always the newest one. Two rules keep it so. A writer holds `Writing` around its commit:
/// it drops what is cached of its keys, and until it ends nothing of them comes in. A reader takes a ticket
/// before it reads the store and hands it in with the value: refused when a writer has been there since.
///
/// Replacement: clock; a value read once goes before one read again, so a scan does not flush what is hot.
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
    /// Gives counts of up to `limit` values to the table. Returns: of how many.
    std::size_t handOver(std::size_t limit);

    /// Bytes in use, with what it costs to keep them.
    std::uint64_t bytes() const { return m_bytes.load(std::memory_order_relaxed); }

  private:
    /// A value in one piece of memory with its key and counts, so that a hit touches little else: the key and
    /// the value's bytes follow the struct.
    struct Entry {
        std::uint32_t keySize = 0;
        std::uint32_t valueSize = 0;
        bool readAgain = false;
        Observation reads;

        static Entry* make(ByteView key, ByteView value, const Observation& read);
        const char* bytes() const { return reinterpret_cast<const char*>(this + 1); }
        ByteView key() const { return {bytes(), keySize}; }
        ByteView value() const { return {bytes() + keySize, valueSize}; }
        std::uint64_t cost() const;
    };
    struct FreeEntry {
        void operator()(Entry* entry) const { ::operator delete(entry); }
    };
    struct Cell {
        std::uint64_t hash = 0;
        std::unique_ptr<Entry, FreeEntry> entry;  ///< none = a free cell
    };
    /// Part of the keys, in an open-addressing table with linear probing; the clock's hand goes over its
    /// cells.
    struct Part {
        mutable Mutex mutex;
        std::vector<Cell> cells GUARDED_BY(mutex);  ///< none, or a power of two
        std::size_t count GUARDED_BY(mutex) = 0;
        std::size_t hand GUARDED_BY(mutex) = 0;
        std::uint64_t bytes GUARDED_BY(mutex) = 0;

        static constexpr std::size_t kNowhere = SIZE_MAX;
        std::size_t find(ByteView key, std::uint64_t hash) const REQUIRES(mutex);
        void insert(Cell cell) REQUIRES(mutex);
        Cell take(std::size_t at) REQUIRES(mutex);
        void grow() REQUIRES(mutex);
        std::size_t homeOf(std::uint64_t hash) const REQUIRES(mutex) {
            return (hash >> 8) & (cells.size() - 1);
        }
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

    Part& partOf(std::uint64_t hash) { return m_parts[hash % kParts]; }
    const Part& partOf(std::uint64_t hash) const { return m_parts[hash % kParts]; }
    Gate& gateOf(std::uint64_t hash) const { return m_gates[(hash >> 40) % kGates]; }

    void erase(ByteView key, std::uint64_t hash);
    void leave(Part& part, std::size_t at) REQUIRES(part.mutex);
    void makeRoom(Part& part) REQUIRES(part.mutex);

    const std::uint64_t m_partBudget;
    ObservationTable& m_observations;
    std::array<Part, kParts> m_parts;
    std::unique_ptr<Gate[]> m_gates = std::make_unique<Gate[]>(kGates);
    std::atomic<std::uint64_t> m_bytes = 0;
};

}  // namespace warp
