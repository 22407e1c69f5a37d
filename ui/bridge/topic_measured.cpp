// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/measured_query.h"
#include "ui/bridge/topic_listers.h"

// The cache, the loads and checks of entropy, metrics and alerts: what is measured.
namespace warp::ui::topics {
namespace {

TopicItem loadItem(const char* id, const std::optional<double>& value, const char* metric) {
    return {.id = id, .value = value, .metric = metric};
}

Result<TopicListing> metricItems(Universe& universe) {
    WARP_ASSIGN(const RealTime now, universe.observatory().realTime());
    std::vector<TopicItem> items;
    const auto& table = metricTable();
    for (MetricId id = 0; id < table.size(); ++id) {
        TopicItem item{.id = table[id].name, .named = true, .metric = table[id].name};
        if (id < now.latest.values.size() && hasData(now.latest.values[id]))
            item.value = now.latest.values[id];
        item.note = table[id].description;
        items.push_back(std::move(item));
    }
    return bounded(std::move(items));
}

}  // namespace

// Figures of the cache are written down at most once a minute; a cache that nobody used has none.
Result<TopicListing> ofSpacetime(Universe& universe, const std::string& topic) {
    WARP_ASSIGN(const auto shards, readCacheShards(universe));
    std::vector<TopicItem> items;
    if (topic == "cache") {
        for (const CacheShard& shard : shards) {
            TopicItem item{.id = std::string(shardId(shard.shard)), .named = true, .count = 0, .bytes = 0};
            for (const CacheLevelFigures& level : shard.levels) {
                *item.count += level.entries;
                *item.bytes += level.bytes;
            }
            item.topic = "cache/" + item.id;
            items.push_back(std::move(item));
        }
        return bounded(std::move(items));
    }
    const auto wanted = below(topic, "cache");
    for (const CacheShard& shard : shards) {
        if (!wanted || *wanted != shardId(shard.shard)) continue;
        for (const CacheLevel level : kCacheLevelOrder) {
            const CacheLevelFigures& figures = shard.levels[static_cast<std::size_t>(level)];
            items.push_back({.id = "levels/" + std::string(cacheLevelName(level)),
                             .count = figures.entries,
                             .bytes = figures.bytes});
        }
        return bounded(std::move(items));
    }
    return unknown(topic);
}

Result<TopicListing> ofEntropy(Universe& universe, const std::string& topic) {
    std::vector<TopicItem> items;
    const auto state = universe.entropy().now();
    if (!state.ok() && state.error().code != ErrorCode::NotFound) return state.error();
    const EntropyState now = state.ok() ? *state : EntropyState();
    if (topic == "checks") {
        for (const VacuumCheck& check : now.checks)
            items.push_back({.id = "checks/" + check.name, .note = std::string(checkStateName(check.state))});
        return bounded(std::move(items));
    }
    if (!topic.empty()) return unknown(topic);
    items = {loadItem("total", now.levels.total(), "entropy_total"),
             loadItem("cpu", now.levels.cpu, "entropy_cpu"),
             loadItem("memory", now.levels.memory, "entropy_memory"),
             loadItem("io", now.levels.io, "entropy_io"),
             loadItem("disorder", now.disorder.index, "disorder"),
             loadItem("vacuum", now.vacuum, "vacuum_stability")};
    items.push_back(
        {.id = "checks", .topic = now.checks.empty() ? "" : "checks", .count = now.checks.size()});
    return bounded(std::move(items));
}

Result<TopicListing> ofObservatory(Universe& universe, const std::string& topic) {
    if (topic == "metrics") return metricItems(universe);
    WARP_ASSIGN(const AlertReport report, universe.observatory().alerts());
    std::vector<TopicItem> items;
    if (topic == "alerts") {
        for (const AlertStatus& alert : report.alerts) {
            items.push_back({.id = "alerts/" + alert.rule.name,
                             .value = alert.value,
                             .metric = alert.rule.metric,
                             .note = std::string(alertStateName(alert.state))});
        }
        return bounded(std::move(items));
    }
    if (!topic.empty()) return unknown(topic);
    items.push_back(
        {.id = "alerts", .topic = report.alerts.empty() ? "" : "alerts", .count = report.alerts.size()});
    items.push_back({.id = "metrics", .topic = "metrics", .count = metricTable().size()});
    return bounded(std::move(items));
}

}  // namespace warp::ui::topics
