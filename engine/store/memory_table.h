// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/io/memory_block.h"
#include "engine/store/space_policy.h"
#include "engine/store/write_batch.h"

namespace warp {

/// One change in the memory table. Lives as long as its table; never changes except for `voided`.
struct MemoryEntry {
    const MemoryEntry* olderInBucket = nullptr;
    std::uint64_t hash = 0;
    ChangeStamp stamp;
    std::uint32_t valueSize = 0;
    std::uint16_t keySize = 0;
    ChangeKind kind = ChangeKind::Put;
    Space space = Space::Records;
    std::atomic<bool> voided = false;  ///< its commit failed after it was seen: reads pass it over
    bool awaited = false;              ///< its writer waits for a sync: not acknowledged before

    const char* bytes() const { return reinterpret_cast<const char*>(this + 1); }
    ByteView key() const { return {bytes(), keySize}; }
    ByteView value() const { return {bytes() + keySize, valueSize}; }
    Change change() const { return {kind, space, key(), value()}; }
    bool visibleAt(Lsn lsn) const { return stamp.lsn <= lsn && !voided.load(std::memory_order_relaxed); }
};

/// Hash under which a key of a space is found.
std::uint64_t memoryHash(Space space, ByteView key);

/// Changes that are in the log but not yet in the tree: one generation, filled by one writer at a time, then
/// frozen and merged. Entries are found by hash; an ordered view is sorted when somebody asks for it, so that
/// a write costs neither. Threads: insert and voidChanges by one thread at a time; everything else by any
/// thread at any time.
class MemoryTable {
  public:
    /// Entries in order of (key, newest last), all of one space.
    using Run = std::vector<const MemoryEntry*>;

    MemoryTable();
    MemoryTable(const MemoryTable&) = delete;
    MemoryTable& operator=(const MemoryTable&) = delete;

    void insert(const Change& change, const ChangeStamp& stamp, bool awaited = false);
    /// Makes the entries of `lsn` invisible for good.
    void voidChanges(Lsn lsn);

    /// The newest visible entry of a key with LSN <= `upTo`, or null.
    const MemoryEntry* find(Space space, ByteView key, std::uint64_t hash, Lsn upTo) const;
    /// The next older visible entry of the same key, or null.
    static const MemoryEntry* older(const MemoryEntry& entry);

    /// Everything inserted so far in `space` as a few sorted runs. Entries above a reader's LSN may be among
    /// them.
    std::vector<std::shared_ptr<const Run>> sortedRuns(Space space) const;

    std::uint64_t bytes() const { return m_bytes.load(std::memory_order_relaxed); }
    std::uint64_t count() const { return m_count.load(std::memory_order_acquire); }
    Lsn firstLsn() const { return m_firstLsn; }
    Lsn lastLsn() const { return m_lastLsn; }

  private:
    /// Hands out memory in large blocks that are freed together.
    class Arena {
      public:
        char* allocate(std::size_t size);
        std::uint64_t bytes() const { return m_bytes; }

      private:
        std::vector<MemoryBlock> m_blocks;
        char* m_next = nullptr;
        std::size_t m_left = 0;
        std::uint64_t m_bytes = 0;
    };

    /// An append-only list that one thread extends while others read what is published.
    class EntryList {
      public:
        void push(const MemoryEntry* entry);
        std::size_t size() const { return m_size.load(std::memory_order_acquire); }
        const MemoryEntry* at(std::size_t index) const;

      private:
        static constexpr std::size_t kChunkBits = 12;
        static constexpr std::size_t kChunk = std::size_t{1} << kChunkBits;
        static constexpr std::size_t kMaxChunks = std::size_t{1} << 15;  // 134 M entries
        struct Chunk {
            std::array<const MemoryEntry*, kChunk> entries;
        };
        struct Directory {
            std::array<std::atomic<Chunk*>, kMaxChunks> chunks = {};
            ~Directory();
        };
        std::unique_ptr<Directory> m_directory;
        std::atomic<std::size_t> m_size = 0;
    };

    struct SpaceOrder {
        EntryList inserted;
        mutable Mutex mutex;
        mutable std::size_t sorted GUARDED_BY(mutex) = 0;  ///< how many of `inserted` are in runs
        mutable std::vector<std::shared_ptr<const Run>> runs GUARDED_BY(mutex);
    };

    static constexpr std::size_t kBuckets = std::size_t{1} << 18;

    std::unique_ptr<std::atomic<const MemoryEntry*>[]> m_buckets;
    Arena m_arena;
    std::array<SpaceOrder, kSpaceCount> m_spaces;
    std::atomic<std::uint64_t> m_bytes = 0;
    std::atomic<std::uint64_t> m_count = 0;
    Lsn m_firstLsn = 0;
    Lsn m_lastLsn = 0;
};

}  // namespace warp
