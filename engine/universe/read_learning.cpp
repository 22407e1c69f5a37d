// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/read_learning.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include "engine/formats/key.h"
#include "engine/spacetime/record_codec.h"
#include "engine/wormholes/wormhole_files.h"

namespace warp {

namespace {

using std::chrono::milliseconds;

// While reads come, and while none do.
constexpr milliseconds kBusyPause{20};
constexpr milliseconds kIdlePause{200};
// Of the time, a twentieth at most goes into learning.
constexpr int kRestPerWork = 19;
// A reader that pauses longer begins anew.
constexpr std::int64_t kSessionGapMs = 600'000;
constexpr std::size_t kMostAhead = 4;

}  // namespace

void ReadLearning::start() {
    m_thread = NamedThread("learning", [this](std::stop_token stop) { loop(stop); });
}

void ReadLearning::stop() {
    m_thread.stop();
}

void ReadLearning::loop(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any wake;
    while (!stop.stop_requested()) {
        const auto begun = std::chrono::steady_clock::now();
        // Learning goes on with the next reads.
        m_failure.tell(learn());
        const auto work = std::chrono::steady_clock::now() - begun;
        bool read = false;
        {
            const MutexLock lock(m_mutex);
            read = m_read;
        }
        const auto pause = std::max<std::chrono::steady_clock::duration>(read ? kBusyPause : kIdlePause,
                                                                         kRestPerWork * work);
        std::unique_lock lock(mutex);
        wake.wait_for(lock, stop, pause, [] { return false; });
    }
}

Status ReadLearning::learn() {
    const MutexLock lock(m_mutex);
    const std::vector<NotedRead> reads = drainReads();
    m_read = !reads.empty();
    if (reads.empty()) return {};
    m_links.see(reads, m_storage.links().laws());
    std::vector<Crossing> crossings;
    Status followed;
    {
        WARP_ASSIGN(const auto snapshot, m_storage.store().snapshot());
        followed = follow(*snapshot, reads, crossings);
    }
    m_storage.wormholes().learn(crossings);
    const Status fetched = prefetchNext();
    forgetReaders();
    return followed.ok() ? fetched : followed;
}

/// Reads of records; those of nodes are kept for a round of maintenance.
std::vector<NotedRead> ReadLearning::drainReads() {
    std::vector<NotedRead> reads = m_storage.readOrder().drain();
    std::erase_if(reads, [this](NotedRead& read) {
        if (!read.key.starts_with(Storage::kNodeRead)) return false;
        read.key.erase(0, 1);
        m_communities.see(std::move(read));
        return true;
    });
    return reads;
}

/// "hot_data/users"; nothing for a key that is none any more. Errors: Corrupt, Io.
Result<std::optional<std::string>> ReadLearning::regionOf(StoreSnapshot& snapshot, const std::string& key) {
    WARP_ASSIGN(const auto bytes, snapshot.get(Space::Records, key));
    if (!bytes) return std::optional<std::string>();
    StoredHead head;
    WARP_TRY(decodeHead(*bytes, head));
    return std::optional(std::string(shardId(head.shard)).append("/").append(splitKey(key).type));
}

/// Leaves: on failure the other reads followed. Errors: the first one of regionOf.
Status ReadLearning::follow(StoreSnapshot& snapshot, const std::vector<NotedRead>& reads,
                            std::vector<Crossing>& crossings) {
    Status outcome;
    for (const NotedRead& read : reads) {
        if (read.key.empty()) {
            m_last.erase(read.reader);
            continue;
        }
        Place& last = m_last[read.reader];
        if (last.read.key == read.key) {
            last.read.at = read.at;
            continue;
        }
        auto found = regionOf(snapshot, read.key);
        if (!found.ok() && outcome.ok()) outcome = found.error();
        auto region = found.ok() ? std::move(*found) : std::optional<std::string>();
        const bool goesOn = !last.read.key.empty() && read.at.ms - last.read.at.ms <= kSessionGapMs;
        if (goesOn && region && last.region && *region != *last.region) {
            crossings.push_back({.from = *last.region,
                                 .to = *region,
                                 .fromKey = last.read.key,
                                 .toKey = read.key,
                                 .sameId = splitKey(last.read.key).id == splitKey(read.key).id,
                                 .at = read.at});
        }
        last = {read, std::move(region)};
    }
    return outcome;
}

Status ReadLearning::prefetchNext() {
    for (const auto& [reader, last] : m_last) {
        if (!last.region) continue;
        const auto next = m_storage.wormholes().likelyNext(*last.region, last.read.key, kMostAhead);
        for (const std::string& key : next) WARP_TRY(m_storage.spacetime().prefetch(key));
    }
    return {};
}

void ReadLearning::forgetReaders() {
    const std::int64_t oldest = m_clock.now().ms - kSessionGapMs;
    std::erase_if(m_last, [oldest](const auto& each) { return each.second.read.at.ms < oldest; });
}

Status ReadLearning::saveLinks() {
    const LinkBatch learned = m_links.take(m_storage.links().laws());
    if (learned.empty()) return {};
    const auto written = m_storage.entanglement().apply(learned, Durability::Weak);
    return written.ok() ? Status() : Status(written.error());
}

Status ReadLearning::saveWormholes(std::size_t maxHops) {
    const SpacetimeStats stats = m_storage.spacetime().stats();
    WormholeStore& wormholes = m_storage.wormholes();
    wormholes.countPrefetches(stats.prefetches, stats.prefetchHits);
    WARP_ASSIGN(const bool changed, wormholes.save());
    place();
    return changed ? writeWormholes(maxHops) : Status();
}

Status ReadLearning::writeWormholes(std::size_t maxHops) {
    const WormholeState state = m_storage.wormholes().saved();
    if (state.generation == 0) return {};
    return writeWormholeFiles(m_fs, m_root, state, maxHops, m_clock.now());
}

/// New records without a hint go where use says that they are read.
void ReadLearning::place() {
    std::map<std::string, Shard, std::less<>> placements;
    for (const auto& [type, shardName] : m_storage.wormholes().placements()) {
        if (const auto shard = parseShard(shardName)) placements[type] = *shard;
    }
    m_storage.policy().setPlacements(std::move(placements));
}

}  // namespace warp
