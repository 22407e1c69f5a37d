// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/io/memory_pool.h"
#include "engine/spacetime/observation_table.h"

namespace warp {

/// Keys with their values, one behind the other in chunks in the order in which they came. What is removed
/// leaves a hole; a chunk in which nothing is left goes. Threads: one at a time.
class ValueLog {
  public:
    /// Where an entry lies; 0 = nowhere.
    using Place = std::uint32_t;

    /// An entry in one piece of memory, so that a look touches little else: key and value follow the struct.
    struct Entry {
        std::uint64_t hash = 0;
        std::uint32_t keySize = 0;
        std::uint32_t valueSize = 0;
        bool readAgain = false;
        bool removed = false;
        Observation reads;

        const char* bytes() const { return reinterpret_cast<const char*>(this + 1); }
        ByteView key() const { return {bytes(), keySize}; }
        ByteView value() const { return {bytes() + keySize, valueSize}; }
    };

    /// Takes: the pool for its memory, which outlives it; `chunkBytes`, a power of two from
    /// MemoryPool::kSmallest to kLargestChunk.
    ValueLog(MemoryPool& pool, std::size_t chunkBytes) : m_pool(&pool), m_chunkBytes(chunkBytes) {}
    ~ValueLog();
    ValueLog(const ValueLog&) = delete;
    ValueLog& operator=(const ValueLog&) = delete;

    static constexpr std::size_t kLargestChunk = std::size_t{1} << 16;

    Place add(std::uint64_t hash, ByteView key, ByteView value, const Observation& reads);
    /// Valid until the entry is removed.
    Entry& at(Place place) {
        return *reinterpret_cast<Entry*>(m_chunks[place >> kOffsetBits].data +
                                         (place & kOffsetMask) * kAlignment);
    }
    const Entry& at(Place place) const { return const_cast<ValueLog*>(this)->at(place); }
    void remove(Place place);

    /// The entries of the oldest chunk, oldest first. Nothing is added to that chunk any more.
    std::vector<Place> oldest();
    /// Calls `visit` for every entry, oldest chunk first, until it returns false.
    template <typename Visit>
    void forEach(const Visit& visit) {
        for (const Place number : m_order) {
            for (const Place place : placesIn(number)) {
                if (!visit(at(place))) return;
            }
        }
    }
    /// Bytes of all chunks.
    std::uint64_t bytes() const { return m_bytes; }

  private:
    static constexpr std::size_t kAlignment = 16;
    static constexpr unsigned kOffsetBits = 12;  ///< of kLargestChunk in steps of kAlignment
    static constexpr Place kOffsetMask = (Place{1} << kOffsetBits) - 1;

    struct Chunk {
        char* data = nullptr;
        std::size_t size = 0;
        std::size_t used = 0;
        std::size_t entries = 0;  ///< not removed
        bool pooled = false;
    };

    std::vector<Place> placesIn(Place number) const;
    static std::size_t entryBytes(std::size_t keySize, std::size_t valueSize);
    Place beginChunk(std::size_t least);
    void endChunk(Place number);

    MemoryPool* m_pool;
    std::size_t m_chunkBytes;
    std::vector<Chunk> m_chunks = {Chunk{}};  ///< number 0 is none
    std::vector<Place> m_free;                ///< numbers of chunks that have gone
    std::deque<Place> m_order;                ///< numbers of chunks, oldest first
    Place m_filling = 0;                      ///< the chunk that is added to; 0 = none
    std::uint64_t m_bytes = 0;
};

}  // namespace warp
