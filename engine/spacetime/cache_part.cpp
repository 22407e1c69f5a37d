// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/cache_part.h"

#include <algorithm>
#include <bit>

#include "engine/formats/lz4_block.h"

namespace warp {

namespace {

constexpr std::uint64_t kStayShare = 4;    // of the part may go round again before everything leaves
constexpr std::uint64_t kPhotonShare = 20;  // of a shard's bytes is its photon sphere
constexpr std::uint64_t kDeepShare = 8;     // of a shard's bytes may be its deep cache
constexpr std::uint64_t kNearlyFull = 8;    // of the part free: values need no admission yet
constexpr std::uint64_t kBytesPerSketchByte = 64;
constexpr std::uint64_t kSamplesPerEntry = 12;
constexpr std::uint64_t kFewEntries = 64;
constexpr std::uint32_t kLeaveShare = 4;        // of what the horizon holds is asked for least
constexpr std::uint8_t kWorthCompressing = 2;   // asked for so often
constexpr std::size_t kCompressedFrom = 256;    // bytes: smaller ones hardly shrink
constexpr unsigned kMostHalvings = 7;
constexpr std::uint8_t kMostFrequency = 15;  // as the sketch counts
constexpr std::uint32_t kForgetShare = 16;   // of what was seen of the horizon with every chunk of it

bool isCompressed(const ValueLog::Entry& entry) {
    return entry.fullSize != 0;
}

std::uint64_t sizeOf(const ValueLog::Entry& entry) {
    return entry.keySize + entry.valueSize;
}

}  // namespace

CachePart::CachePart(Options options)
    : m_budget(options.budget - options.budget / kBytesPerSketchByte),
      m_shares(options.shares),
      m_chunkBytes(options.chunkBytes),
      m_onLeave(std::move(options.onLeave)),
      m_table(*options.pool),
      m_log(*options.pool, options.chunkBytes),
      m_sketch(*options.pool, std::bit_floor(options.budget / kBytesPerSketchByte)) {}

CachePart::Place CachePart::find(ByteView key, std::uint64_t hash) const {
    return m_table.find(hash, [&](Place place) {
        const ValueLog::Entry& entry = m_log.at(place);
        return entry.hash == hash && entry.key() == key;
    });
}

ValueLog::Entry* CachePart::entry(ByteView key, std::uint64_t hash) {
    const Place place = find(key, hash);
    return place == 0 ? nullptr : &m_log.at(place);
}

std::uint8_t CachePart::frequencyOf(const ValueLog::Entry& entry) const {
    const auto epochs = static_cast<std::uint8_t>(m_epoch - entry.epoch);
    return static_cast<std::uint8_t>(entry.frequency >> std::min<unsigned>(epochs, kMostHalvings));
}

void CachePart::touch(ValueLog::Entry& entry) {
    ++m_accesses;
    if (entry.epoch != m_epoch) {
        entry.frequency = frequencyOf(entry);
        entry.epoch = m_epoch;
    }
    if (entry.frequency < kMostFrequency) ++entry.frequency;
    entry.askedAgain = true;
}

std::optional<std::string> CachePart::observe(ByteView key, std::uint64_t hash, Timestamp now,
                                              bool counted) {
    const Place place = find(key, hash);
    if (place == 0) return std::nullopt;
    ValueLog::Entry& found = m_log.at(place);
    touch(found);
    if (counted) found.reads.add(found.reads.version, now);
    ++m_hits[m_log.laneOf(place)];
    if (found.ahead) [[unlikely]] {
        found.ahead = false;
        ++m_hitsAhead;
    }
    if (isCompressed(found)) [[unlikely]]
        return rise(place);
    return std::string(found.value());
}

/// Brings a value back from the deep cache.
std::string CachePart::rise(Place place) {
    const ValueLog::Entry entry = m_log.at(place);
    const std::string key(m_log.at(place).key());
    std::string value = lz4UnpackBlock(m_log.at(place).value(), entry.fullSize);
    const auto shard = static_cast<Shard>(shardOf(m_log.laneOf(place)));
    ValueLog::Entry form = entry;
    form.fullSize = 0;
    m_valueBytes += value.size() - entry.valueSize;
    countDeep(shard, entry, false);
    const Place risen = m_log.add(laneOf(shard, CacheLevel::EventHorizon), form, key, value);
    m_table.replace(entry.hash, place, risen);
    m_log.remove(place);
    makeRoom();
    return value;
}

void CachePart::insert(Shard shard, std::uint64_t hash, ByteView key, ByteView value,
                       const Observation& read, std::uint8_t frequency) {
    ++m_accesses;
    if (m_accesses >= kSamplesPerEntry * std::max<std::uint64_t>(m_table.count(), kFewEntries)) age();
    m_sketch.increment(hash);
    // What is brought in before anybody asks for it was not missed.
    if (read.count > 0) ++m_figures[static_cast<std::size_t>(shard)].misses;
    const ValueLog::Entry form{.hash = hash,
                               .frequency = std::max(m_sketch.estimate(hash), frequency),
                               .epoch = m_epoch,
                               .reads = read};
    m_table.insert(hash, m_log.add(laneOf(shard, CacheLevel::PhotonSphere), form, key, value));
    m_valueBytes += value.size();
    settle(shard);
    makeRoom();
}

bool CachePart::erase(ByteView key, std::uint64_t hash) {
    const Place place = find(key, hash);
    if (place == 0) return false;
    ++m_figures[shardOf(m_log.laneOf(place))].invalidated;
    leave(place);
    return true;
}

/// Everything counts half from now on, and what the horizons hold is looked at anew: while little comes in,
/// nothing else shows that it is asked for less.
void CachePart::age() {
    m_sketch.halve();
    ++m_epoch;
    m_accesses = 0;
    for (const Shard shard : kShards) {
        Horizon& horizon = m_horizons[static_cast<std::size_t>(shard)];
        horizon.seen = {};
        m_log.forEach(laneOf(shard, CacheLevel::EventHorizon), [&](const ValueLog::Entry& entry) {
            see(horizon, entry);
            return true;
        });
        settleThreshold(horizon);
    }
}

std::uint64_t CachePart::bytesOf(Shard shard) const {
    std::uint64_t bytes = 0;
    for (const CacheLevel level : kCacheLevelOrder) bytes += m_log.bytes(laneOf(shard, level));
    return bytes;
}

/// How often it was asked for; half when not since its turn came the last time, and less for values larger
/// than most, whose room serves several.
std::uint8_t CachePart::worthOf(const ValueLog::Entry& entry) const {
    const std::uint64_t mean = m_valueBytes / std::max<std::uint64_t>(m_table.count(), 1) + 1;
    const auto times = static_cast<unsigned>(std::bit_width(entry.valueSize / (2 * mean))) +
                       (entry.askedAgain ? 0 : 1);
    return static_cast<std::uint8_t>(frequencyOf(entry) >> std::min(times, kMostHalvings));
}

/// As long as there is room, what overflows the photon sphere belongs to the horizon.
void CachePart::settle(Shard shard) {
    const Lane photon = laneOf(shard, CacheLevel::PhotonSphere);
    while (bytes() + m_budget / kNearlyFull <= m_budget &&
           m_log.bytes(photon) > std::max<std::uint64_t>(m_chunkBytes, bytesOf(shard) / kPhotonShare)) {
        m_log.moveOldest(photon, laneOf(shard, CacheLevel::EventHorizon));
    }
}

void CachePart::makeRoom() {
    Room room{.mayStay = m_budget / kStayShare};
    while (bytes() > m_budget) radiate(fullestShard(), room);
}

/// The shard that exceeds its share most.
Shard CachePart::fullestShard() const {
    constexpr double kNoShare = 1e-9;
    Shard fullest = Shard::Hot;
    double most = -1;
    for (const Shard shard : kShards) {
        const std::uint64_t bytes = bytesOf(shard);
        const double fill =
            static_cast<double>(bytes) / std::max(m_shares[static_cast<std::size_t>(shard)], kNoShare);
        if (bytes > 0 && fill > most) {
            most = fill;
            fullest = shard;
        }
    }
    return fullest;
}

void CachePart::radiate(Shard shard, Room& room) {
    const std::uint64_t bytes = bytesOf(shard);
    const std::uint64_t photon = m_log.bytes(laneOf(shard, CacheLevel::PhotonSphere));
    const std::uint64_t deep = m_log.bytes(laneOf(shard, CacheLevel::DeepCache));
    const bool onlyPhotons = photon == bytes;
    if (onlyPhotons || photon > std::max<std::uint64_t>(m_chunkBytes, bytes / kPhotonShare)) {
        passPhotonSphere(shard, room);
    } else if (deep > bytes / kDeepShare || photon + deep == bytes) {
        passDeepCache(shard, room);
    } else {
        passHorizon(shard, room);
    }
}

/// Goes on to the end of a lane, if there is room for that.
bool CachePart::goesOn(Place place, Lane lane, Room& room) {
    const ValueLog::Entry& entry = m_log.at(place);
    if (sizeOf(entry) > room.mayStay) return false;
    room.mayStay -= sizeOf(entry);
    ValueLog::Entry form = entry;
    form.frequency = frequencyOf(entry);
    form.epoch = m_epoch;
    form.askedAgain = false;
    m_table.replace(entry.hash, place, m_log.add(lane, form, entry.key(), entry.value()));
    m_log.remove(place);
    return true;
}

void CachePart::passPhotonSphere(Shard shard, Room& room) {
    const auto s = static_cast<std::size_t>(shard);
    const Lane horizon = laneOf(shard, CacheLevel::EventHorizon);
    for (const Place place : m_log.oldest(laneOf(shard, CacheLevel::PhotonSphere))) {
        const bool wanted = worthOf(m_log.at(place)) > m_horizons[s].threshold;
        if (wanted && goesOn(place, horizon, room)) {
            ++m_figures[s].captured;
        } else {
            sinkOrLeave(place, laneOf(shard, CacheLevel::DeepCache), m_figures[s].refused);
        }
    }
}

void CachePart::passHorizon(Shard shard, Room& room) {
    const auto s = static_cast<std::size_t>(shard);
    const Lane lane = laneOf(shard, CacheLevel::EventHorizon);
    const std::vector<Place> places = m_log.oldest(lane);
    learn(m_horizons[s], places);
    for (const Place place : places) {
        const bool wanted = worthOf(m_log.at(place)) > m_horizons[s].threshold;
        if (!wanted || !goesOn(place, lane, room))
            sinkOrLeave(place, laneOf(shard, CacheLevel::DeepCache), m_figures[s].radiated);
    }
}

void CachePart::passDeepCache(Shard shard, Room& room) {
    const auto s = static_cast<std::size_t>(shard);
    const Lane lane = laneOf(shard, CacheLevel::DeepCache);
    for (const Place place : m_log.oldest(lane)) {
        const bool wanted = worthOf(m_log.at(place)) > m_horizons[s].threshold;
        if (wanted && goesOn(place, lane, room)) continue;
        ++m_figures[s].radiated;
        leave(place);
    }
}

void CachePart::learn(Horizon& horizon, const std::vector<Place>& places) {
    for (std::uint32_t& count : horizon.seen) count -= count / kForgetShare;
    for (const Place place : places) see(horizon, m_log.at(place));
    settleThreshold(horizon);
}

void CachePart::see(Horizon& horizon, const ValueLog::Entry& entry) const {
    ++horizon.seen[std::min<std::size_t>(worthOf(entry), kFrequencies - 1)];
}

/// Moves the threshold to where a quarter of the values that were seen lately are.
void CachePart::settleThreshold(Horizon& horizon) {
    std::uint32_t total = 0;
    for (const std::uint32_t count : horizon.seen) total += count;
    std::uint32_t below = 0;
    for (std::size_t frequency = 0; frequency < kFrequencies; ++frequency) {
        below += horizon.seen[frequency];
        if (below * kLeaveShare < total) continue;
        horizon.threshold = static_cast<std::uint8_t>(frequency);
        return;
    }
}

void CachePart::sinkOrLeave(Place place, Lane deep, std::uint64_t& left) {
    const ValueLog::Entry entry = m_log.at(place);
    const ByteView value = m_log.at(place).value();
    std::string packed;
    if (frequencyOf(entry) >= kWorthCompressing && value.size() >= kCompressedFrom)
        packed = lz4PackBlock(value, value.size() * 3 / 4);
    if (packed.empty()) {
        ++left;
        return leave(place);
    }
    ++m_figures[shardOf(deep)].compressed;
    ValueLog::Entry form = entry;
    form.frequency = frequencyOf(entry);
    form.epoch = m_epoch;
    form.fullSize = entry.valueSize;
    m_valueBytes -= value.size() - packed.size();
    const Place sunk = m_log.add(deep, form, m_log.at(place).key(), packed);
    countDeep(static_cast<Shard>(shardOf(deep)), m_log.at(sunk), true);
    m_table.replace(entry.hash, place, sunk);
    m_log.remove(place);
}

void CachePart::countDeep(Shard shard, const ValueLog::Entry& entry, bool comes) {
    CacheFigures& figures = m_figures[static_cast<std::size_t>(shard)];
    const std::uint64_t packed = entry.valueSize;
    const std::uint64_t full = entry.fullSize;
    figures.deepBytes += comes ? packed : -packed;
    figures.deepFullBytes += comes ? full : -full;
}

void CachePart::leave(Place place) {
    const ValueLog::Entry& entry = m_log.at(place);
    // What was learned of it by hits is remembered as if it had been missed so often.
    m_sketch.raise(entry.hash, frequencyOf(entry));
    m_onLeave(entry);
    if (isCompressed(entry)) countDeep(static_cast<Shard>(shardOf(m_log.laneOf(place))), entry, false);
    m_valueBytes -= entry.valueSize;
    m_table.remove(entry.hash, place);
    m_log.remove(place);
}

void CachePart::forEach(const std::function<bool(ValueLog::Entry&, Shard, CacheLevel)>& visit) {
    bool goOn = true;
    for (Lane lane = 0; lane < ValueLog::kLanes && goOn; ++lane) {
        const auto shard = static_cast<Shard>(shardOf(lane));
        const auto level = static_cast<CacheLevel>(lane % kCacheLevels);
        m_log.forEach(lane, [&](ValueLog::Entry& entry) { return goOn = visit(entry, shard, level); });
    }
}

CacheFigures CachePart::figures(Shard shard) const {
    const auto s = static_cast<std::size_t>(shard);
    CacheFigures figures = m_figures[s];
    figures.budget = static_cast<std::uint64_t>(static_cast<double>(m_budget) * m_shares[s]);
    for (const CacheLevel level : kCacheLevelOrder) {
        const Lane lane = laneOf(shard, level);
        figures.levels[static_cast<std::size_t>(level)] = {
            .entries = m_log.entries(lane), .bytes = m_log.bytes(lane), .hits = m_hits[lane]};
    }
    return figures;
}

}  // namespace warp
