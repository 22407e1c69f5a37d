// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "engine/base/clock.h"
#include "engine/spacetime/shard.h"

namespace warp {

// The physics of where records lie: pure functions, no state. Spec: semantics, Spacetime.

/// What a shard is like; the defaults are those of a new universe.
struct ShardPhysics {
    double mass = 1;      ///< gravitational mass
    double capacity = 0;  ///< records before pressure; 0 = none
    double timeDilation = 1;
    double entropyLimit = 2;  ///< bits
};
/// Index: Shard.
using ShardPhysicsTable = std::array<ShardPhysics, kShardCount>;
inline constexpr ShardPhysicsTable kDefaultPhysics = {{
    {.mass = 2.0, .capacity = 50'000, .timeDilation = 0.5, .entropyLimit = 1.5},
    {.mass = 1.0, .capacity = 25'000, .timeDilation = 1.0, .entropyLimit = 2.0},
    {.mass = 0.3, .capacity = 0, .timeDilation = 2.0, .entropyLimit = 3.0},
}};

/// Records per shard, from the counters. Index: Shard.
using ShardRecords = std::array<std::uint64_t, kShardCount>;

inline constexpr double kActivityPerRead = 1;
inline constexpr double kActivityPerWrite = 2;
inline constexpr double kActivityHalfLifeMs = 3'600'000;

/// How often a record was touched lately: a count that halves every hour.
struct Activity {
    double count = 0;  ///< as of `at`
    Timestamp at;

    /// The count as of `now`; a clock that went back does not make it grow.
    double decayedTo(Timestamp now) const;
    /// The same record, touched once more.
    Activity touched(double weight, Timestamp now) const { return {decayedTo(now) + weight, now}; }
};

/// critical 5, high 3, normal 1, low 0.5, background 0.1.
double priorityFactor(Priority priority);
/// log2(1 + bytes / 64).
double recordMass(std::uint64_t valueBytes);
/// records / capacity; 0 without a capacity.
double shardLoad(const ShardPhysics& physics, std::uint64_t records);
/// The shard that the pattern asks for; balanced: critical and high hot, the others warm.
Shard wantedShard(AccessPattern pattern, Priority priority);

/// What attraction depends on, besides the shard.
struct AttractedRecord {
    Priority priority = Priority::Normal;
    AccessPattern pattern = AccessPattern::Balanced;
    std::uint64_t valueBytes = 0;
    double activity = 0;  ///< decayed to now
};

/// F = p * (1 + a) * m * M / (d^2 * (1 + load)) with d = 1 in the wanted shard and 1 more per step away.
double attraction(const AttractedRecord& record, Shard shard, const ShardPhysics& physics,
                  std::uint64_t records);

/// Where a new record goes when its writer chose no shard: the greatest attraction; cold only when asked for.
Shard placeNew(const AttractedRecord& record, const ShardPhysicsTable& physics, const ShardRecords& records);

/// min(10, 1.1^observations) * 2^(-age / 30 days).
double temporalWeight(std::uint64_t observations, std::int64_t ageMs);

}  // namespace warp
