// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/measured_query.h"

#include <algorithm>

#include "engine/formats/json_value.h"
#include "engine/spacetime/horizon_files.h"

namespace warp::ui {
namespace {

constexpr std::size_t kMostFile = std::size_t{64} << 10;

MeasuredLine lineOf(const Result<RealTime>& now, Figure figure) {
    MeasuredLine line;
    if (!now.ok()) {
        line.whyNone = now.error().message;
        return line;
    }
    const MetricId id = metricId(figure);
    const auto valueIn = [id](const MetricSample& sample) {
        return id < sample.values.size() ? sample.values[id] : kNoData;
    };
    if (const double value = valueIn(now->latest); hasData(value)) line.now = value;
    const auto why = now->whyNone.find(id);
    line.whyNone = why == now->whyNone.end() ? metricTable()[id].none : why->second;
    const bool any =
        std::ranges::any_of(now->seconds, [&](const auto& row) { return hasData(valueIn(row)); });
    if (any) std::ranges::transform(now->seconds, std::back_inserter(line.seconds), valueIn);
    return line;
}

bool mayReadEvents(const Universe& universe) {
    constexpr std::array kTiers = {Permission::Live, Permission::Recent, Permission::Historical};
    return std::ranges::any_of(kTiers, [&](Permission tier) { return universe.may(tier).ok(); });
}

void countStreams(Universe& universe, Measured& measured) {
    const auto streams = universe.temporal().streams();
    if (!streams.ok()) return;
    measured.streams = streams->size();
    for (const StreamInfo& stream : *streams) measured.eventsKept += stream.events;
}

std::uint64_t countIn(const JsonDocument& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? found->get<std::uint64_t>() : 0;
}

Result<CacheShard> readCacheShard(Universe& universe, Shard shard) {
    const std::string path = cacheAnalyticsPath(shard);
    WARP_ASSIGN(const std::string text, universe.readFileBytes(path, 0, kMostFile));
    WARP_ASSIGN(const JsonDocument json, parseJsonDocument(text));
    CacheShard cache{.shard = shard,
                     .budget = countIn(json, "schwarzschild_radius_bytes"),
                     .hits = countIn(json, "hits"),
                     .misses = countIn(json, "misses")};
    const auto levels = json.find("levels");
    for (const CacheLevel level : kCacheLevelOrder) {
        if (levels == json.end() || !levels->is_object()) break;
        const auto found = levels->find(std::string(cacheLevelName(level)));
        if (found == levels->end() || !found->is_object()) continue;
        cache.levels[static_cast<std::size_t>(level)] = {.entries = countIn(*found, "entries"),
                                                         .bytes = countIn(*found, "bytes"),
                                                         .hits = countIn(*found, "hits")};
    }
    return cache;
}

}  // namespace

Result<std::vector<CacheShard>> readCacheShards(Universe& universe) {
    std::vector<CacheShard> shards;
    for (const Shard shard : kShards) {
        if (!universe.mayLookAt(cacheAnalyticsPath(shard)).ok()) continue;
        auto read = readCacheShard(universe, shard);
        if (read.ok())
            shards.push_back(std::move(read).value());
        else if (read.error().code != ErrorCode::NotFound)
            return read.error();
    }
    return shards;
}

Measured readMeasured(Universe& universe) {
    Measured measured;
    const auto now = universe.observatory().realTime();
    measured.entropy = lineOf(now, Figure::EntropyTotal);
    measured.cacheHitRate = lineOf(now, Figure::CacheHitRate);
    measured.events = lineOf(now, Figure::TemporalFlowRate);
    measured.prefetchHits = lineOf(now, Figure::WormholeEfficiency);
    if (auto state = universe.entropy().now(); state.ok()) measured.entropyState = std::move(state).value();
    if (auto trend = universe.entropy().trend(); trend.ok()) measured.entropyTrend = *trend;
    if (auto cache = readCacheShards(universe); cache.ok()) measured.cache = std::move(cache).value();
    measured.wormholes = {universe.wormholes().wormholes().size(), universe.wormholes().figures()};
    if (mayReadEvents(universe)) countStreams(universe, measured);
    if (auto alerts = universe.observatory().alerts(); alerts.ok())
        measured.alerts = std::move(alerts).value();
    return measured;
}

bool isFiring(const AlertStatus& alert) {
    return alert.state == AlertState::Warning || alert.state == AlertState::Critical;
}

AlertTally tallyOf(const AlertReport& report) {
    AlertTally tally{.firing = {}, .silenced = 0, .rules = report.alerts.size()};
    for (const AlertStatus& alert : report.alerts) {
        if (!isFiring(alert)) continue;
        if (alert.silenced)
            ++tally.silenced;
        else
            tally.firing.push_back(alert);
    }
    std::ranges::stable_sort(tally.firing, [](const AlertStatus& one, const AlertStatus& other) {
        if (one.state != other.state) return one.state > other.state;
        return one.since < other.since;
    });
    return tally;
}

}  // namespace warp::ui
