// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/setting.h"

#include <algorithm>
#include <iterator>

namespace warp {

namespace {

Setting snapshotInterval() {
    Setting setting{
        .name = "universe_parameters.snapshots.every",
        .kind = SettingKind::Choice,
        .choices = {"never", "hourly", "daily", "weekly", "monthly"},
        .description = "How often a snapshot is taken by itself while the universe is open for writing"};
    setting.read = [](const ConfigurationValues& v) { return JsonDocument(v.universe.snapshots.every); };
    setting.write = [](ConfigurationValues& v, const JsonDocument& value) {
        v.universe.snapshots.every = value.get<std::string>();
    };
    return setting;
}

std::vector<Setting> snapshotSettings() {
    return {
        snapshotInterval(),
        makeSetting("universe_parameters.snapshots.weekday", 1, 7,
                    [](auto& v) -> auto& { return v.universe.snapshots.weekday; },
                    {"", "Day of weekly snapshots: 1 is Monday, 7 is Sunday"}),
        makeSetting(
            "universe_parameters.snapshots.hour", 0, 23,
            [](auto& v) -> auto& { return v.universe.snapshots.hour; },
            {"", "Hour (UTC) of daily, weekly and monthly snapshots; monthly ones are due on the first"}),
        makeSetting("universe_parameters.snapshots.minute", 0, 59,
                    [](auto& v) -> auto& { return v.universe.snapshots.minute; },
                    {"", "Minute of the hour at which a snapshot is due"}),
        makeSwitch(
            "universe_parameters.snapshots.make_up",
            [](auto& v) -> auto& { return v.universe.snapshots.makeUp; },
            "Whether a snapshot that was missed is taken as soon as the universe is open again"),
        makeSetting(
            "universe_parameters.snapshots.full_every", 1, 1000,
            [](auto& v) -> auto& { return v.universe.snapshots.fullEvery; },
            {"snapshots", "Of so many the first is full and the others hold what changed; 1 = all are full"}),
        makeSwitch(
            "universe_parameters.snapshots.verify",
            [](auto& v) -> auto& { return v.universe.snapshots.verify; },
            "Whether a scheduled snapshot is read back before it counts"),
        makeSwitch(
            "universe_parameters.snapshots.prune",
            [](auto& v) -> auto& { return v.universe.snapshots.prune; },
            "Whether scheduled snapshots that the rule of retention does not keep are removed after each new "
            "one"),
    };
}

std::vector<Setting> retentionSettings() {
    return {
        makeSetting("universe_parameters.snapshot_retention.last", 0, 10000,
                    [](auto& v) -> auto& { return v.universe.snapshots.keepLast; },
                    {"snapshots", "How many of the newest scheduled snapshots are kept"}),
        makeSetting("universe_parameters.snapshot_retention.hourly", 0, 10000,
                    [](auto& v) -> auto& { return v.universe.snapshots.keepHourly; },
                    {"hours", "Of how many hours the newest snapshot is kept"}),
        makeSetting("universe_parameters.snapshot_retention.daily", 0, 10000,
                    [](auto& v) -> auto& { return v.universe.snapshots.keepDaily; },
                    {"days", "Of how many days the newest snapshot is kept"}),
        makeSetting("universe_parameters.snapshot_retention.weekly", 0, 10000,
                    [](auto& v) -> auto& { return v.universe.snapshots.keepWeekly; },
                    {"weeks", "Of how many weeks the newest snapshot is kept"}),
        makeSetting("universe_parameters.snapshot_retention.monthly", 0, 10000,
                    [](auto& v) -> auto& { return v.universe.snapshots.keepMonthly; },
                    {"months", "Of how many months the newest snapshot is kept"}),
        makeSetting("universe_parameters.snapshot_retention.yearly", 0, 10000,
                    [](auto& v) -> auto& { return v.universe.snapshots.keepYearly; },
                    {"years", "Of how many years the newest snapshot is kept"}),
    };
}

}  // namespace

std::vector<Setting> universeParameterSettings() {
    std::vector<Setting> settings = {
        makeSetting("universe_parameters.maintenance.interval", 1, 86400,
                    [](auto& v) -> auto& { return v.universe.maintenanceIntervalSeconds; },
                    {"s", "Time between two rounds of maintenance"}),
        afterReopening(makeSetting("universe_parameters.storage.memory_budget", 16, 65536,
                                   [](auto& v) -> auto& { return v.universe.memoryBudgetMiB; },
                                   {"MiB",
                                    "Changes that may wait for the tree before writers are slowed; bounds "
                                    "the time of opening after a kill"})),
        afterReopening(
            makeSetting("universe_parameters.storage.cache_budget", 0, 1048576,
                        [](auto& v) -> auto& { return v.universe.cacheBudgetMiB; },
                        {"MiB", "Memory for cached values; 0 = a quarter of the RAM, at most 1024"})),
        makeSetting("universe_parameters.wal_retention.age", 0, 3650,
                    [](auto& v) -> auto& { return v.universe.walRetentionDays; },
                    {"days", "How long the log is kept for history and for restoring any moment"}),
        makeSetting("universe_parameters.wal_retention.size", 0, 1048576,
                    [](auto& v) -> auto& { return v.universe.walRetentionMiB; },
                    {"MiB", "How much archived log is kept at most"}),
        makeSetting("universe_parameters.health.disk_space_warning", 0, 1048576,
                    [](auto& v) -> auto& { return v.universe.diskSpaceWarningMiB; },
                    {"MiB", "Free disk space below which the health page warns"}),
        makeSetting("universe_parameters.health.disk_space_critical", 0, 1048576,
                    [](auto& v) -> auto& { return v.universe.diskSpaceCriticalMiB; },
                    {"MiB", "Free disk space below which the health page says critical"}),
        makeSetting(
            "universe_parameters.health.mirror_lag_warning", 1, 86400,
            [](auto& v) -> auto& { return v.universe.mirrorLagWarningSeconds; },
            {"s", "Age of the oldest record file still to be written from which the health page warns"}),
        afterReopening(makeSwitch(
            "universe_parameters.other_processes.serve",
            [](auto& v) -> auto& { return v.universe.serveOtherProcesses; },
            "Whether writing commands of other processes are carried out by the process that has the "
            "universe open")),
        makeSetting("universe_parameters.wormholes.gain_per_use", 1, 10,
                    [](auto& v) -> auto& { return v.universe.wormholeGainPerUse; },
                    {"", "Factor of a wormhole's strength per use"}),
        makeSetting("universe_parameters.wormholes.half_life", 0.01, 8760,
                    [](auto& v) -> auto& { return v.universe.wormholeHalfLifeHours; },
                    {"hours", "Time without use in which a wormhole loses half its strength"}),
        makeSetting("universe_parameters.wormholes.close_below", 0, 10,
                    [](auto& v) -> auto& { return v.universe.wormholeCloseBelow; },
                    {"", "Strength below which a wormhole closes"}),
        makeSetting("universe_parameters.wormholes.max_hops", 1, 100,
                    [](auto& v) -> auto& { return v.universe.wormholeMaxHops; }, {"", "Longest route"}),
    };
    std::ranges::copy(snapshotSettings(), std::back_inserter(settings));
    std::ranges::copy(retentionSettings(), std::back_inserter(settings));
    return settings;
}

}  // namespace warp
