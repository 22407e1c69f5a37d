// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/attraction.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace warp {

namespace {

constexpr double kWeightHalfLifeMs = 30.0 * 86'400'000;
constexpr double kMassUnitBytes = 64;
constexpr double kMaxObservationGain = 10;
constexpr double kGainPerObservation = 1.1;

double distance(Shard a, Shard b) {
    return 1 + std::abs(static_cast<int>(a) - static_cast<int>(b));
}

}  // namespace

double Activity::decayedTo(Timestamp now) const {
    if (now <= at || count == 0) return count;
    return count * std::exp2(-static_cast<double>(now.ms - at.ms) / kActivityHalfLifeMs);
}

double priorityFactor(Priority priority) {
    switch (priority) {
        case Priority::Critical: return 5;
        case Priority::High: return 3;
        case Priority::Normal: return 1;
        case Priority::Low: return 0.5;
        case Priority::Background: return 0.1;
    }
    return 1;
}

double recordMass(std::uint64_t valueBytes) {
    return std::log2(1 + static_cast<double>(valueBytes) / kMassUnitBytes);
}

double shardLoad(const ShardPhysics& physics, std::uint64_t records) {
    return physics.capacity > 0 ? static_cast<double>(records) / physics.capacity : 0;
}

Shard wantedShard(AccessPattern pattern, Priority priority) {
    switch (pattern) {
        case AccessPattern::Hot: return Shard::Hot;
        case AccessPattern::Warm: return Shard::Warm;
        case AccessPattern::Cold: return Shard::Cold;
        case AccessPattern::Balanced: break;
    }
    return priority == Priority::Critical || priority == Priority::High ? Shard::Hot : Shard::Warm;
}

double attraction(const AttractedRecord& record, Shard shard, const ShardPhysics& physics,
                  std::uint64_t records) {
    const double d = distance(shard, wantedShard(record.pattern, record.priority));
    return priorityFactor(record.priority) * (1 + record.activity) * recordMass(record.valueBytes) *
           physics.mass / (d * d * (1 + shardLoad(physics, records)));
}

Shard placeNew(const AttractedRecord& record, const ShardPhysicsTable& physics, const ShardRecords& records) {
    const Shard wanted = wantedShard(record.pattern, record.priority);
    if (wanted == Shard::Cold) return Shard::Cold;
    const auto force = [&](Shard shard) {
        const auto index = static_cast<std::size_t>(shard);
        return attraction(record, shard, physics[index], records[index]);
    };
    const Shard other = wanted == Shard::Hot ? Shard::Warm : Shard::Hot;
    return force(other) > force(wanted) ? other : wanted;
}

double temporalWeight(std::uint64_t observations, std::int64_t ageMs) {
    constexpr std::uint64_t kEnough = 25;  // 1.1^25 > 10
    const double gain =
        observations >= kEnough
            ? kMaxObservationGain
            : std::min(kMaxObservationGain, std::pow(kGainPerObservation, static_cast<double>(observations)));
    return gain * std::exp2(-static_cast<double>(std::max<std::int64_t>(ageMs, 0)) / kWeightHalfLifeMs);
}

}  // namespace warp
