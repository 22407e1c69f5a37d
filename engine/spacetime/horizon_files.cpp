// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/horizon_files.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "engine/formats/ets_dump.h"
#include "engine/formats/json_value.h"
#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/spacetime/layout.h"

namespace warp {

namespace {

constexpr const char* kTableName = "cache_state";

std::string horizonDirectory(Shard shard) {
    return joinPath(shardDirectory(shard), "event_horizon");
}

std::optional<CacheLevel> parseLevel(ByteView name) {
    for (const CacheLevel level : kCacheLevelOrder) {
        if (cacheLevelName(level) == name) return level;
    }
    return std::nullopt;
}

std::optional<CachedKey> keyOf(const ErlangTerm& row) {
    if (row.kind() != ErlangTerm::Kind::Tuple || row.items().size() != 3) return std::nullopt;
    const ErlangTerm& key = row.items()[0];
    const ErlangTerm& level = row.items()[1];
    const ErlangTerm& frequency = row.items()[2];
    if (key.kind() != ErlangTerm::Kind::Binary || level.kind() != ErlangTerm::Kind::Atom ||
        frequency.kind() != ErlangTerm::Kind::Integer) {
        return std::nullopt;
    }
    const auto known = parseLevel(level.bytes());
    if (!known) return std::nullopt;
    const std::int64_t asked = std::clamp<std::int64_t>(frequency.integerValue(), 0, UINT8_MAX);
    return CachedKey{key.bytes(), *known, static_cast<std::uint8_t>(asked)};
}

}  // namespace

std::string cacheStatePath(Shard shard) {
    return joinPath(horizonDirectory(shard), "cache_state.erl");
}

std::string cacheAnalyticsPath(Shard shard) {
    return joinPath(horizonDirectory(shard), "cache_analytics.json");
}

Result<std::string> encodeCacheState(const std::vector<CachedKey>& keys) {
    EtsTable table{.header = {.name = kTableName}};
    for (const CachedKey& key : keys) {
        table.rows.push_back(
            ErlangTerm::tuple({ErlangTerm::binary(key.key), ErlangTerm::atom(cacheLevelName(key.level)),
                               ErlangTerm::integer(key.frequency)}));
    }
    return encodeEtsDump(table);
}

Result<std::vector<CachedKey>> decodeCacheState(ByteView file, std::size_t limit) {
    WARP_ASSIGN(auto reader, EtsDumpReader::open(file));
    std::vector<CachedKey> keys;
    while (keys.size() < limit) {
        WARP_ASSIGN(const auto row, reader.next());
        if (!row) break;
        if (auto key = keyOf(*row)) keys.push_back(std::move(*key));
    }
    return keys;
}

std::vector<CachedKey> joinCacheStates(std::vector<CachedKey> keys, const std::vector<CachedKey>& before,
                                       std::size_t limit) {
    std::unordered_set<std::string> known;
    for (const CachedKey& key : keys) known.insert(key.key);
    for (const CachedKey& key : before) {
        if (!known.insert(key.key).second) continue;
        keys.push_back({key.key, key.level, static_cast<std::uint8_t>(key.frequency / 2)});
    }
    std::ranges::stable_sort(keys, std::ranges::greater(), &CachedKey::frequency);
    if (keys.size() > limit) keys.resize(limit);
    return keys;
}

std::string cacheAnalyticsText(Shard shard, const CacheFigures& figures, Timestamp since, Timestamp now) {
    JsonDocument levels = JsonDocument::object();
    for (const CacheLevel level : kCacheLevelOrder) {
        const CacheLevelFigures& of = figures.levels[static_cast<std::size_t>(level)];
        levels[std::string(cacheLevelName(level))] = {
            {"entries", of.entries}, {"bytes", of.bytes}, {"hits", of.hits}};
    }
    JsonDocument json = {{"shard_id", shardId(shard)},
                         {"counted_since", formatTimestamp(since)},
                         {"last_updated", formatTimestamp(now)},
                         {"schwarzschild_radius_bytes", figures.budget},
                         {"levels", std::move(levels)},
                         {"hits", figures.hits()},
                         {"misses", figures.misses}};
    const std::uint64_t asked = figures.hits() + figures.misses;
    json["hit_rate"] = nullptr;
    if (asked > 0) json["hit_rate"] = static_cast<double>(figures.hits()) / static_cast<double>(asked);
    json["captured"] = figures.captured;
    json["refused"] = figures.refused;
    json["spaghettified"] = figures.compressed;
    json["compression_ratio"] = nullptr;
    if (figures.deepBytes > 0) {
        json["compression_ratio"] =
            static_cast<double>(figures.deepFullBytes) / static_cast<double>(figures.deepBytes);
    }
    json["hawking_radiation"] = figures.radiated;
    json["invalidated"] = figures.invalidated;
    return sealedJson(std::move(json));
}

}  // namespace warp
