// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/setting.h"

namespace warp {

std::vector<Setting> universeParameterSettings() {
    return {
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
}

}  // namespace warp
