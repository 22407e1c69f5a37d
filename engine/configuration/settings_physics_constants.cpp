// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/setting.h"

#include <algorithm>
#include <iterator>

namespace warp {

namespace {

std::vector<Setting> entropyAndActivitySettings() {
    return {
        makeSetting("physics_constants.entropy_rebalance_threshold", 0, 3,
                    [](auto& v) -> auto& { return v.physics.entropyRebalanceThreshold; },
                    {"", "Total entropy (cpu + memory + io, 0 to 3) above which shards are rebalanced"}),
        makeSetting("physics_constants.entropy_warning_threshold", 0, 3,
                    [](auto& v) -> auto& { return v.physics.entropyWarningThreshold; },
                    {"", "Total entropy above which the health page warns"}),
        makeSetting("physics_constants.cosmic_background_temp", 0, 1000,
                    [](auto& v) -> auto& { return v.physics.cosmicBackgroundTemperature; },
                    {"K", "Temperature of the cosmic background radiation; always shown as it is here"}),
        makeSetting("physics_constants.activity_half_life", 0.01, 8760,
                    [](auto& v) -> auto& { return v.physics.activityHalfLifeHours; },
                    {"hours", "Time in which a record's activity falls by half"}),
        makeSetting("physics_constants.activity_per_read", 0, 1000,
                    [](auto& v) -> auto& { return v.physics.activityPerRead; },
                    {"", "What one observation adds to a record's activity"}),
        makeSetting("physics_constants.activity_per_write", 0, 1000,
                    [](auto& v) -> auto& { return v.physics.activityPerWrite; },
                    {"", "What one write adds to a record's activity"}),
        makeSetting("physics_constants.mass_unit", 1, 1048576,
                    [](auto& v) -> auto& { return v.physics.massUnitBytes; },
                    {"bytes", "Size of a value of mass 1: mass is log2(1 + bytes / unit)"}),
    };
}

std::vector<Setting> weightSettings() {
    return {
        makeSetting("physics_constants.priority.critical", 0.001, 1000,
                    [](auto& v) -> auto& { return v.physics.priorityCritical; },
                    {"", "Weight of records of priority critical in gravitational attraction"}),
        makeSetting("physics_constants.priority.high", 0.001, 1000,
                    [](auto& v) -> auto& { return v.physics.priorityHigh; },
                    {"", "Weight of records of priority high in gravitational attraction"}),
        makeSetting("physics_constants.priority.normal", 0.001, 1000,
                    [](auto& v) -> auto& { return v.physics.priorityNormal; },
                    {"", "Weight of records of priority normal in gravitational attraction"}),
        makeSetting("physics_constants.priority.low", 0.001, 1000,
                    [](auto& v) -> auto& { return v.physics.priorityLow; },
                    {"", "Weight of records of priority low in gravitational attraction"}),
        makeSetting("physics_constants.priority.background", 0.001, 1000,
                    [](auto& v) -> auto& { return v.physics.priorityBackground; },
                    {"", "Weight of records of priority background in gravitational attraction"}),
        makeSetting("physics_constants.temporal_weight.growth", 1, 10,
                    [](auto& v) -> auto& { return v.physics.temporalWeightGrowth; },
                    {"", "Factor of the temporal weight per observation"}),
        makeSetting("physics_constants.temporal_weight.limit", 1, 1000,
                    [](auto& v) -> auto& { return v.physics.temporalWeightLimit; },
                    {"", "Largest temporal weight before age reduces it"}),
        makeSetting("physics_constants.temporal_weight.half_life", 0.01, 36500,
                    [](auto& v) -> auto& { return v.physics.temporalWeightHalfLifeDays; },
                    {"days", "Age in which the temporal weight falls by half"}),
    };
}

/// Constants of the specification that nothing is computed with.
std::vector<Setting> shownSettings() {
    return {
        makeSetting("physics_constants.planck_time_ns", 0, 1e30,
                    [](auto& v) -> auto& { return v.physics.planckTimeNs; },
                    {"ns", "Shown and kept for applications; no calculation of the engine uses it"}),
        makeSetting(
            "physics_constants.light_speed_ops_per_sec", 0, 1e30,
            [](auto& v) -> auto& { return v.physics.lightSpeedOpsPerSec; },
            {"operations/s", "Shown and kept for applications; no calculation of the engine uses it"}),
        makeSetting("physics_constants.planck_constant", 0, 1e30,
                    [](auto& v) -> auto& { return v.physics.planckConstant; },
                    {"J s", "Shown and kept for applications; no calculation of the engine uses it"}),
        makeSetting("physics_constants.reduced_planck", 0, 1e30,
                    [](auto& v) -> auto& { return v.physics.reducedPlanck; },
                    {"J s", "Shown and kept for applications; no calculation of the engine uses it"}),
        makeSetting("physics_constants.boltzmann_constant", 0, 1e30,
                    [](auto& v) -> auto& { return v.physics.boltzmannConstant; },
                    {"J/K", "Shown and kept for applications; no calculation of the engine uses it"}),
        makeSetting("physics_constants.gravitational_constant", 0, 1e30,
                    [](auto& v) -> auto& { return v.physics.gravitationalConstant; },
                    {"m3/(kg s2)", "Shown and kept for applications; no calculation of the engine uses it"}),
        makeSetting("physics_constants.fine_structure_constant", 0, 1e30,
                    [](auto& v) -> auto& { return v.physics.fineStructureConstant; },
                    {"", "Shown and kept for applications; no calculation of the engine uses it"}),
        makeSetting("physics_constants.avogadro_number", 0, 1e30,
                    [](auto& v) -> auto& { return v.physics.avogadroNumber; },
                    {"1/mol", "Shown and kept for applications; no calculation of the engine uses it"}),
    };
}

}  // namespace

std::vector<Setting> physicsConstantSettings() {
    std::vector<Setting> settings = entropyAndActivitySettings();
    for (auto&& part : {weightSettings(), shownSettings()})
        std::ranges::copy(part, std::back_inserter(settings));
    return settings;
}

}  // namespace warp
