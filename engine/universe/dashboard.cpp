// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/dashboard.h"

#include <algorithm>

#include "engine/spacetime/counters.h"
#include "engine/universe/holder_status.h"

namespace warp {

namespace {

double valueOf(const DashboardFigures& figures, Figure figure) {
    const MetricId id = metricId(figure);
    return id < figures.metrics.values.size() ? figures.metrics.values[id] : kNoData;
}

JsonDocument numberOrNull(double value) {
    return hasData(value) ? JsonDocument(value) : JsonDocument(nullptr);
}

JsonDocument numberOrNull(std::optional<double> value) {
    return value ? JsonDocument(*value) : JsonDocument(nullptr);
}

JsonDocument healthJson(const DashboardFigures& figures) {
    std::map<HealthLevel, int> counts;
    for (const HealthCheck& check : figures.health) ++counts[check.level];
    HealthLevel worst = HealthLevel::Ok;
    for (const HealthLevel level : {HealthLevel::Warning, HealthLevel::Critical}) {
        if (counts[level] > 0) worst = level;
    }
    return {{"universe_id", figures.universeId},
            {"state", figures.state},
            {"level", healthLevelName(worst)},
            {"checks_ok", counts[HealthLevel::Ok]},
            {"checks_warning", counts[HealthLevel::Warning]},
            {"checks_critical", counts[HealthLevel::Critical]},
            {"checks_without_data", counts[HealthLevel::NoData]}};
}

JsonDocument spacetimeJson(const DashboardFigures& figures) {
    const ShardRecords records = totalRecords(figures.counts);
    JsonDocument shards = JsonDocument::object();
    for (const Shard shard : kShards) {
        const auto at = static_cast<std::size_t>(shard);
        std::uint64_t bytes = 0;
        for (const TypeCounts& type : figures.counts) bytes += type.valueBytes[at];
        shards[std::string(shardId(shard))] = {{"records", records[at]}, {"value_bytes", bytes}};
    }
    return {{"shards", std::move(shards)},
            {"types", figures.counts.size()},
            {"reads_per_second", numberOrNull(valueOf(figures, Figure::Reads))},
            {"records_written_per_second", numberOrNull(valueOf(figures, Figure::RecordsWritten))},
            {"cache_hit_rate", numberOrNull(valueOf(figures, Figure::CacheHitRate))},
            {"mirror_due", numberOrNull(valueOf(figures, Figure::MirrorDue))}};
}

JsonDocument entropyJson(const EntropyState& entropy) {
    return {{"total", numberOrNull(entropy.levels.total())},    {"cpu", numberOrNull(entropy.levels.cpu)},
            {"memory", numberOrNull(entropy.levels.memory)},    {"io", numberOrNull(entropy.levels.io)},
            {"disorder", numberOrNull(entropy.disorder.index)}, {"state", entropyAlarmName(entropy.alarm)}};
}

/// A member that another part of the engine tells.
JsonDocument sectionOf(const DashboardFigures& figures, const std::string& member, JsonDocument& noData) {
    const auto section = figures.sections.find(member);
    if (section != figures.sections.end() && !section->second.json.is_null()) return section->second.json;
    noData[member] =
        section != figures.sections.end() ? section->second.whyNone : "no part of the engine measures it";
    return nullptr;
}

JsonDocument wormholesJson(const DashboardFigures& figures, JsonDocument& noData) {
    const double efficiency = valueOf(figures, Figure::WormholeEfficiency);
    if (hasData(efficiency)) return efficiency;
    return sectionOf(figures, "wormhole_efficiency", noData);
}

}  // namespace

JsonDocument dashboardJson(const DashboardFigures& figures) {
    JsonDocument noData = JsonDocument::object();
    JsonDocument json = {{"timestamp", formatTimestamp(figures.time)},
                         {"universe_health", healthJson(figures)},
                         {"spacetime_metrics", spacetimeJson(figures)}};
    json["quantum_entanglement_status"] = sectionOf(figures, "quantum_entanglement_status", noData);
    json["temporal_flow_rate"] = numberOrNull(valueOf(figures, Figure::TemporalFlowRate));
    if (json["temporal_flow_rate"].is_null())
        noData["temporal_flow_rate"] = "a rate takes two looks a second apart";
    json["entropy_levels"] = figures.entropy ? entropyJson(*figures.entropy) : JsonDocument(nullptr);
    if (!figures.entropy) noData["entropy_levels"] = "nothing was measured yet";
    json["wormhole_efficiency"] = wormholesJson(figures, noData);
    const auto vacuum = figures.entropy ? figures.entropy->vacuum : std::nullopt;
    json["vacuum_stability"] = numberOrNull(vacuum);
    if (!vacuum) noData["vacuum_stability"] = "nothing was checked yet";
    json["cosmic_background_radiation"] = 2.7;
    json["no_data"] = std::move(noData);
    return json;
}

}  // namespace warp
