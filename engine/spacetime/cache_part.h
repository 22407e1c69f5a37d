// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/spacetime/cache_figures.h"
#include "engine/spacetime/frequency_sketch.h"
#include "engine/spacetime/value_log.h"
#include "engine/spacetime/value_table.h"

namespace warp {

/// A part of the values of ValueCache, with the policy of what stays. Of every shard there are three levels:
///
///     new -> photon sphere -> event horizon -> deep cache -> radiated
///
/// A value comes into the photon sphere. When its turn comes there, it is captured by the event horizon if it
/// was asked for more often than the least asked for there, by all that is known of it: hits, and the sketch
/// of misses before. So a scan passes through. Over the budget, the shard that exceeds its share most
/// radiates: its oldest chunk is gone through, what is asked for least for its size leaves or, when it was
/// asked for several times and shrinks, sinks into the deep cache; the rest goes round again. A hit in the
/// deep cache brings the value back. What a shard leaves of its share, others may use.
///
/// Threads: one at a time, except for `prefetch`.
class CachePart {
  public:
    struct Options {
        MemoryPool* pool = nullptr;  ///< outlives it
        std::uint64_t budget = 0;    ///< bytes
        CacheShares shares = kDefaultCacheShares;
        std::size_t chunkBytes = ValueLog::kLargestChunk;
        std::function<void(const ValueLog::Entry&)> onLeave;  ///< told of every value before it goes
    };
    explicit CachePart(Options options);

    /// The value. Takes: `counted`, whether the read is one of the record's; the cache counts it all the same.
    std::optional<std::string> observe(ByteView key, std::uint64_t hash, Timestamp now, bool counted = true);
    bool holds(ByteView key, std::uint64_t hash) const { return find(key, hash) != 0; }
    /// Takes: a key that is not held; a value of at most `largestValue` bytes with its key.
    void insert(Shard shard, std::uint64_t hash, ByteView key, ByteView value, const Observation& read,
                std::uint8_t frequency);
    /// Drops the key. Returns: whether it was held.
    bool erase(ByteView key, std::uint64_t hash);
    /// The entry of a key, or null. Valid until the part changes.
    ValueLog::Entry* entry(ByteView key, std::uint64_t hash);
    /// Calls `visit` for every entry until it returns false.
    void forEach(const std::function<bool(ValueLog::Entry&, Shard, CacheLevel)>& visit);
    /// How often the entry was asked for lately.
    std::uint8_t frequencyOf(const ValueLog::Entry& entry) const;

    /// Asks for the memory where the hash will be inserted and counted. Threads: any, at any time.
    void prefetch(std::uint64_t hash) const {
        m_table.prefetch(hash);
        m_sketch.prefetch(hash);
    }
    const ValueTable& table() const { return m_table; }
    std::uint64_t largestValue() const { return m_budget / kLargestShare; }
    /// Values that were brought in before they were asked for, and then were.
    std::uint64_t hitsAhead() const { return m_hitsAhead; }
    std::uint64_t bytes() const { return m_table.bytes() + m_log.bytes(); }
    CacheFigures figures(Shard shard) const;

  private:
    using Place = ValueLog::Place;
    using Lane = ValueLog::Lane;
    static constexpr std::uint64_t kLargestShare = 8;  ///< a value may take an eighth of the part
    static constexpr std::size_t kFrequencies = 16;
    static_assert(ValueLog::kLanes == kShardCount * kCacheLevels);

    /// What the horizon of a shard knows of how often its values are asked for.
    struct Horizon {
        std::array<std::uint32_t, kFrequencies> seen = {};  ///< values by frequency, the latest count most
        std::uint8_t threshold = 0;                         ///< up to this a value is asked for least
    };
    struct Room {
        std::uint64_t mayStay = 0;  ///< bytes that may go round before everything leaves
    };

    static Lane laneOf(Shard shard, CacheLevel level) {
        return static_cast<Lane>(static_cast<std::size_t>(shard) * kCacheLevels +
                                 static_cast<std::size_t>(level));
    }
    static std::size_t shardOf(Lane lane) { return lane / kCacheLevels; }

    Place find(ByteView key, std::uint64_t hash) const;
    void touch(ValueLog::Entry& entry);
    void age();
    std::uint64_t bytesOf(Shard shard) const;
    std::uint8_t worthOf(const ValueLog::Entry& entry) const;
    std::string rise(Place place);
    void settle(Shard shard);
    void makeRoom();
    Shard fullestShard() const;
    void radiate(Shard shard, Room& room);
    void passPhotonSphere(Shard shard, Room& room);
    void passHorizon(Shard shard, Room& room);
    void passDeepCache(Shard shard, Room& room);
    void learn(Horizon& horizon, const std::vector<Place>& places);
    void see(Horizon& horizon, const ValueLog::Entry& entry) const;
    static void settleThreshold(Horizon& horizon);
    bool goesOn(Place place, Lane lane, Room& room);
    void sinkOrLeave(Place place, Lane deep, std::uint64_t& left);
    void countDeep(Shard shard, const ValueLog::Entry& entry, bool comes);
    void leave(Place place);

    const std::uint64_t m_budget;
    const CacheShares m_shares;
    const std::size_t m_chunkBytes;
    const std::function<void(const ValueLog::Entry&)> m_onLeave;

    ValueTable m_table;
    ValueLog m_log;
    FrequencySketch m_sketch;
    std::uint64_t m_accesses = 0;  ///< since the last ageing
    std::uint64_t m_valueBytes = 0;
    std::uint64_t m_hitsAhead = 0;
    std::uint8_t m_epoch = 0;  ///< frequencies halve with every one
    std::array<Horizon, kShardCount> m_horizons;
    std::array<std::uint64_t, ValueLog::kLanes> m_hits = {};
    std::array<CacheFigures, kShardCount> m_figures;  ///< what is counted as it happens
};

}  // namespace warp
