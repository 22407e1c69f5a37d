// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/layout.h"

#include <chrono>

#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::int64_t kMsPerHour = 3'600'000;
constexpr std::int64_t kMsPerDay = 24 * kMsPerHour;
constexpr std::string_view kRoot = "temporal";

// "2026-01-15T14:30..." is cut to what names the partition.
constexpr std::array<std::size_t, 3> kNameBytes = {13, 10, 7};
constexpr std::size_t kHourMark = 10;  // where the text of a time has 'T'

std::int64_t floorTo(std::int64_t ms, std::int64_t unit) {
    const std::int64_t rest = ms % unit;
    return ms - (rest < 0 ? rest + unit : rest);
}

std::chrono::year_month_day dayOf(Timestamp time) {
    return std::chrono::sys_days{
        std::chrono::days{static_cast<int>(floorTo(time.ms, kMsPerDay) / kMsPerDay)}};
}

Timestamp startOf(std::chrono::year_month month) {
    const std::chrono::sys_days day{month / std::chrono::day{1}};
    return {day.time_since_epoch().count() * kMsPerDay};
}

std::size_t indexOf(Tier tier) {
    return static_cast<std::size_t>(tier);
}

std::string fileIn(const Partition& partition, std::string_view name) {
    return joinPath(partitionDirectory(partition), name);
}

}  // namespace

std::string_view tierName(Tier tier) {
    constexpr std::array<std::string_view, 3> names = {"live", "recent", "historical"};
    return names[indexOf(tier)];
}

Partition partitionOf(Tier tier, Timestamp time) {
    switch (tier) {
        case Tier::Live: return {tier, {floorTo(time.ms, kMsPerHour)}};
        case Tier::Recent: return {tier, {floorTo(time.ms, kMsPerDay)}};
        case Tier::Historical: break;
    }
    const auto day = dayOf(time);
    return {tier, startOf(day.year() / day.month())};
}

Timestamp partitionEnd(const Partition& partition) {
    switch (partition.tier) {
        case Tier::Live: return {partition.begin.ms + kMsPerHour};
        case Tier::Recent: return {partition.begin.ms + kMsPerDay};
        case Tier::Historical: break;
    }
    const auto day = dayOf(partition.begin);
    return startOf(day.year() / day.month() + std::chrono::months{1});
}

std::string partitionName(const Partition& partition) {
    std::string name = formatTimestamp(partition.begin).substr(0, kNameBytes[indexOf(partition.tier)]);
    if (partition.tier == Tier::Live) name[kHourMark] = '-';
    return name;
}

std::optional<Partition> parsePartitionName(Tier tier, std::string_view name) {
    if (name.size() != kNameBytes[indexOf(tier)]) return {};
    std::string text(name);
    if (tier == Tier::Historical) text += "-01";
    if (tier == Tier::Live) {
        text[kHourMark] = 'T';
    } else {
        text += "T00";
    }
    const auto time = parseTimestamp(text + ":00:00Z");
    if (!time.ok()) return {};
    const Partition partition = partitionOf(tier, *time);
    if (partitionName(partition) != name) return {};
    return partition;
}

std::string partitionId(const Partition& partition) {
    return joinPath(tierName(partition.tier), partitionName(partition));
}

std::optional<Partition> parsePartitionId(std::string_view id) {
    for (const Tier tier : kTiers) {
        const std::string_view name = tierName(tier);
        if (id.size() > name.size() && id.starts_with(name) && id[name.size()] == '/')
            return parsePartitionName(tier, id.substr(name.size() + 1));
    }
    return {};
}

std::string tierDirectory(Tier tier) {
    return joinPath(kRoot, tierName(tier));
}

std::string partitionDirectory(const Partition& partition) {
    return joinPath(kRoot, partitionId(partition));
}

std::string eventsPath(const Partition& partition) {
    constexpr std::array<std::string_view, 3> names = {"events.jsonl", "compressed.gz", "compressed.lz4"};
    return fileIn(partition, names[indexOf(partition.tier)]);
}

std::string replacementPath(const Partition& partition) {
    return eventsPath(partition) + ".new";
}

std::string summaryPath(const Partition& partition) {
    return fileIn(partition, partition.tier == Tier::Recent ? "aggregated.json" : "summary.json");
}

std::string metricsPath(const Partition& partition) {
    return fileIn(partition, "metrics.erl");
}

std::string analyticsPath(const Partition& partition) {
    return fileIn(partition, "analytics.json");
}

std::string indexPath(const Partition& partition) {
    return fileIn(partition, "indices.btree");
}

std::string currentStreamsPath() {
    return joinPath(tierDirectory(Tier::Live), "current_streams.state");
}

std::string retentionPolicyPath() {
    return joinPath(tierDirectory(Tier::Recent), "retention_policy.json");
}

std::string archivePolicyPath() {
    return joinPath(tierDirectory(Tier::Historical), "archive_policy.json");
}

}  // namespace warp
