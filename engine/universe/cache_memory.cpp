// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/cache_memory.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include "engine/formats/ets_dump.h"
#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/spacetime/horizon_files.h"

namespace warp {

namespace {

constexpr std::uint64_t kStateLimit = std::uint64_t{64} << 20;
constexpr std::int64_t kTellEveryMs = 60'000;
constexpr std::chrono::milliseconds kBeforeWarming{500};

}  // namespace

CacheMemory::CacheMemory(FileSystem& fs, std::string root, const Clock& clock, SpacetimeImpl& records,
                         RecentLog& log)
    : m_fs(fs),
      m_root(std::move(root)),
      m_clock(clock),
      m_records(records),
      m_since(clock.now()),
      m_unreadable(log) {}

void CacheMemory::startWarming() {
    m_warming = NamedThread("cache-warming", [this](std::stop_token stop) {
        std::mutex mutex;
        std::condition_variable_any wake;
        {
            std::unique_lock lock(mutex);
            wake.wait_for(lock, stop, kBeforeWarming, [] { return false; });
        }
        // Only a stop ends it early: what cannot be read is passed over.
        if (!stop.stop_requested()) [[maybe_unused]]
            const auto warmed = warm({.stop = stop});
    });
}

std::vector<CachedKey> CacheMemory::readState(Shard shard) {
    const std::string path = joinPath(m_root, cacheStatePath(shard));
    const auto file = readFile(m_fs, path, kStateLimit);
    if (!file.ok() && file.error().code == ErrorCode::NotFound) return {};
    auto keys = file.ok() ? decodeCacheState(*file, kKeys) : Result<std::vector<CachedKey>>(file.error());
    if (keys.ok()) return std::move(*keys);
    Error error = keys.error();
    error.path = path;
    m_unreadable.tell(error);
    return {};
}

Result<std::size_t> CacheMemory::warm(const Job& job) {
    std::size_t count = 0;
    for (const Shard shard : kShards) {
        std::vector<CachedKey> keys = readState(shard);
        // In the order of the tree: neighbours share pages.
        std::ranges::sort(keys, {}, &CachedKey::key);
        for (const CachedKey& key : keys) {
            if (job.stopRequested()) return cancelledError();
            const Status warmed = m_records.warm(key.key, key.frequency);
            m_unreadable.tell(warmed);
            if (warmed.ok()) ++count;
        }
    }
    return count;
}

bool CacheMemory::wasUsed() const {
    return std::ranges::any_of(m_records.cacheFigures(), [](const CacheFigures& figures) {
        return figures.hits() + figures.misses > 0;
    });
}

Status CacheMemory::tellFigures() {
    const Timestamp now = m_clock.now();
    const bool told = m_toldAt && now >= *m_toldAt && now.ms - m_toldAt->ms < kTellEveryMs;
    bool sound = true;
    if (m_doubted.exchange(false)) {
        WARP_ASSIGN(sound, mendFiles());
    }
    if (told && sound) return {};
    m_toldAt = now;
    return writeFigures();
}

/// States that cannot be read are written anew. Returns: whether the figures are as they were written.
Result<bool> CacheMemory::mendFiles() {
    bool sound = true;
    for (const Shard shard : kShards) {
        const auto figures = readFile(m_fs, joinPath(m_root, cacheAnalyticsPath(shard)), kStateLimit);
        if (!figures.ok() || !checkSealedJson(*figures).ok()) {
            m_told[static_cast<std::size_t>(shard)].clear();
            sound = false;
        }
        const auto state = readFile(m_fs, joinPath(m_root, cacheStatePath(shard)), kStateLimit);
        const bool missing = !state.ok() && state.error().code == ErrorCode::NotFound;
        if (!missing && !(state.ok() && decodeEtsDump(*state).ok())) WARP_TRY(saveState(shard));
    }
    return sound;
}

Status CacheMemory::writeFigures() {
    const auto figures = m_records.cacheFigures();
    for (const Shard shard : kShards) {
        const auto s = static_cast<std::size_t>(shard);
        std::string said = cacheAnalyticsText(shard, figures[s], m_since, m_since);
        if (said == m_told[s]) continue;
        WARP_TRY(replaceFile(m_fs, joinPath(m_root, cacheAnalyticsPath(shard)),
                             cacheAnalyticsText(shard, figures[s], m_since, m_clock.now())));
        m_told[s] = std::move(said);
    }
    return {};
}

Status CacheMemory::saveState(Shard shard) {
    const auto keys = joinCacheStates(m_records.hottestKeys(shard, kKeys), readState(shard), kKeys);
    WARP_ASSIGN(const std::string file, encodeCacheState(keys));
    return replaceFile(m_fs, joinPath(m_root, cacheStatePath(shard)), file);
}

Status CacheMemory::save() {
    if (!wasUsed()) return {};
    for (const Shard shard : kShards) WARP_TRY(saveState(shard));
    return writeFigures();
}

}  // namespace warp
