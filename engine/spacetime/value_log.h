// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/io/memory_pool.h"
#include "engine/spacetime/observation_table.h"

namespace warp {

/// Keys with their values, one behind the other in chunks, in several lanes in the order in which they came
/// to each. What is removed leaves a hole; a chunk in which nothing is left goes. Threads: one at a time.
class ValueLog {
  public:
    /// Where an entry lies; 0 = nowhere.
    using Place = std::uint32_t;
    using Lane = std::uint8_t;
    static constexpr std::size_t kLanes = 9;

    /// An entry in one piece of memory, so that a look touches little else: key and value follow the struct.
    struct Entry {
        std::uint64_t hash = 0;
        std::uint32_t keySize = 0;
        std::uint32_t valueSize = 0;  ///< as it lies here
        std::uint32_t fullSize = 0;   ///< of a compressed value; 0 = the value lies here as it is
        std::uint8_t frequency = 0;   ///< how often it was asked for, as of `epoch`
        std::uint8_t epoch = 0;
        bool askedAgain = false;      ///< since its turn came the last time
        bool removed = false;
        bool ahead = false;  ///< brought in before it was asked for, and not read since
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

    /// Takes: `form`, an entry with everything but the sizes of key and value.
    Place add(Lane lane, const Entry& form, ByteView key, ByteView value);
    /// Valid until the entry is removed.
    Entry& at(Place place) {
        return *reinterpret_cast<Entry*>(m_chunks[place >> kOffsetBits].data +
                                         (place & kOffsetMask) * kAlignment);
    }
    const Entry& at(Place place) const { return const_cast<ValueLog*>(this)->at(place); }
    void remove(Place place);
    Lane laneOf(Place place) const { return m_chunks[place >> kOffsetBits].lane; }

    /// The entries of a lane's oldest chunk, oldest first. Nothing is added to that chunk any more.
    std::vector<Place> oldest(Lane lane);
    /// Makes the oldest chunk of a lane the newest of another one.
    void moveOldest(Lane from, Lane to);
    /// Calls `visit` for every entry of a lane, oldest chunk first, until it returns false.
    template <typename Visit>
    void forEach(Lane lane, const Visit& visit) {
        for (const Place number : m_lanes[lane].order) {
            for (const Place place : placesIn(number)) {
                if (!visit(at(place))) return;
            }
        }
    }
    /// Bytes of all chunks.
    std::uint64_t bytes() const { return m_bytes; }
    /// Bytes of the chunks of a lane.
    std::uint64_t bytes(Lane lane) const { return m_lanes[lane].bytes; }
    /// Entries of a lane.
    std::uint64_t entries(Lane lane) const { return m_lanes[lane].entries; }

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
        Lane lane = 0;
    };
    struct LaneOrder {
        std::deque<Place> order;  ///< numbers of chunks, oldest first
        Place filling = 0;        ///< the chunk that is added to; 0 = none
        std::uint64_t bytes = 0;
        std::uint64_t entries = 0;
    };

    std::vector<Place> placesIn(Place number) const;
    static std::size_t entryBytes(std::size_t keySize, std::size_t valueSize);
    Place beginChunk(Lane lane, std::size_t least);
    void endChunk(Place number);

    MemoryPool* m_pool;
    std::size_t m_chunkBytes;
    std::vector<Chunk> m_chunks = {Chunk{}};  ///< number 0 is none
    std::vector<Place> m_free;                ///< numbers of chunks that have gone
    std::array<LaneOrder, kLanes> m_lanes;
    std::uint64_t m_bytes = 0;
};

}  // namespace warp
