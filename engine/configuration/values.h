// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace warp {

// What is configured, with its defaults. `settings_*.cpp` say how each value is named, bounded and explained.

/// physics_constants.json. Spec: Core constants, Spacetime.
struct PhysicsConstants {
    double entropyRebalanceThreshold = 2.5;
    double entropyWarningThreshold = 2.0;
    double cosmicBackgroundTemperature = 2.7;
    double activityHalfLifeHours = 1;
    double activityPerRead = 1;
    double activityPerWrite = 2;
    double massUnitBytes = 64;
    double priorityCritical = 5;
    double priorityHigh = 3;
    double priorityNormal = 1;
    double priorityLow = 0.5;
    double priorityBackground = 0.1;
    double temporalWeightGrowth = 1.1;
    double temporalWeightLimit = 10;
    double temporalWeightHalfLifeDays = 30;
    // Fundamental constants: shown and kept for formulas of applications.
    double planckTimeNs = 5.39e-26;
    double lightSpeedOpsPerSec = 299792458;
    double planckConstant = 6.62607015e-34;
    double reducedPlanck = 1.054571817e-34;
    double boltzmannConstant = 1.380649e-23;
    double gravitationalConstant = 6.67430e-11;
    double fineStructureConstant = 7.2973525693e-3;
    double avogadroNumber = 6.02214076e23;
};

/// The laws of one shard.
struct ShardLaws {
    std::string consistencyModel;  ///< "strong", "eventual" or "weak"
    double timeDilation = 1;
    double gravitationalMass = 1;
    std::uint64_t capacity = 0;  ///< records before pressure; 0 = none
    double entropyLimit = 2;     ///< bits
    double cacheShare = 0;       ///< of the cache budget, 0..1
};

/// When records move between shards by themselves.
struct RebalancingRules {
    bool enabled = true;
    double promoteActivity = 8;
    double demoteActivity = 1;
    double demoteAfterHours = 24;
    double freezeActivity = 0.1;
    double freezeAfterDays = 30;
    double hysteresis = 0.8;
    double imbalance = 0.3;
    std::uint64_t batchSize = 100;
    std::uint64_t cooldownSeconds = 300;
};

/// shard_topology.json. `shards` is indexed by Shard: hot, warm, cold.
struct ShardTopology {
    std::array<ShardLaws, 3> shards = {
        ShardLaws{"strong", 0.5, 2.0, 50'000, 1.5, 0.6},
        ShardLaws{"eventual", 1.0, 1.0, 25'000, 2.0, 0.3},
        ShardLaws{"weak", 2.0, 0.3, 0, 3.0, 0.1},
    };
    RebalancingRules rebalancing;
};

/// Records of a type belong to the records of other types with the same id.
struct EntanglementRule {
    std::string pattern;                ///< "users:*"
    std::vector<std::string> partners;  ///< types: "profiles", "settings"

    friend bool operator==(const EntanglementRule&, const EntanglementRule&) = default;
};

/// entanglement_rules.json
struct EntanglementRules {
    std::vector<EntanglementRule> rules = {
        {"users:*", {"profiles", "settings", "sessions"}},
        {"orders:*", {"customers", "products", "payments"}},
        {"posts:*", {"authors", "comments", "tags"}},
        {"products:*", {"reviews", "inventory", "pricing"}},
        {"projects:*", {"teams", "tasks", "milestones"}},
        {"articles:*", {"authors", "categories", "related"}},
    };
    double ruleStrength = 0.8;
    bool learning = true;
    std::uint64_t learningWindowMs = 50;
    double learningGain = 0.05;
    double learningHalfLifeDays = 7;
    double vanishBelow = 0.1;
    double colocateFrom = 0.8;
    double observeMinStrength = 0.1;
    std::uint64_t observeMaxPartners = 10;
};

/// temporal_policies.json
struct TemporalPolicies {
    std::uint64_t liveWindowHours = 1;
    std::uint64_t recentWindowHours = 24;
    std::uint64_t archiveAfterDays = 30;
    std::uint64_t expireAfterDays = 0;  ///< 0 = never
    double edgeDecayPerDay = 0.98;
    double edgeGainPerTraversal = 1.05;
    double edgeFloor = 0.01;
};

/// When snapshots are taken by themselves, and which of those are kept. Times are UTC.
struct SnapshotParameters {
    std::string every = "never";  ///< or "hourly", "daily", "weekly", "monthly"
    std::uint64_t weekday = 7;    ///< 1 Monday to 7 Sunday
    std::uint64_t hour = 2;
    std::uint64_t minute = 0;
    bool makeUp = true;
    std::uint64_t fullEvery = 7;
    bool verify = true;
    bool prune = true;
    std::uint64_t keepLast = 3;
    std::uint64_t keepHourly = 24;
    std::uint64_t keepDaily = 7;
    std::uint64_t keepWeekly = 4;
    std::uint64_t keepMonthly = 12;
    std::uint64_t keepYearly = 0;
};

/// universe_parameters.json
struct UniverseParameters {
    std::uint64_t maintenanceIntervalSeconds = 30;
    std::uint64_t memoryBudgetMiB = 256;
    std::uint64_t cacheBudgetMiB = 0;  ///< 0 = a quarter of the RAM, at most 1 GiB
    std::uint64_t walRetentionDays = 7;
    std::uint64_t walRetentionMiB = 1024;
    std::uint64_t diskSpaceWarningMiB = 1024;
    std::uint64_t diskSpaceCriticalMiB = 128;
    std::uint64_t mirrorLagWarningSeconds = 60;
    bool serveOtherProcesses = true;
    double wormholeGainPerUse = 1.1;
    double wormholeHalfLifeHours = 24;
    double wormholeCloseBelow = 0.1;
    std::uint64_t wormholeMaxHops = 5;
    SnapshotParameters snapshots;
};

/// Everything under `configuration/`, checked.
struct ConfigurationValues {
    PhysicsConstants physics;
    ShardTopology topology;
    EntanglementRules entanglement;
    TemporalPolicies temporal;
    UniverseParameters universe;
};

}  // namespace warp
