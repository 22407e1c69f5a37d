// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/attraction.h"

#include <gtest/gtest.h>

namespace warp {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kDayMs = 24 * kHourMs;

TEST(Activity, halves_every_hour) {
    const Activity activity{8, {1000}};
    EXPECT_DOUBLE_EQ(activity.decayedTo({1000}), 8);
    EXPECT_DOUBLE_EQ(activity.decayedTo({1000 + kHourMs}), 4);
    EXPECT_DOUBLE_EQ(activity.decayedTo({1000 + 3 * kHourMs}), 1);
}

TEST(Activity, does_not_grow_when_the_clock_goes_back) {
    const Activity activity{8, {kHourMs}};
    EXPECT_DOUBLE_EQ(activity.decayedTo({0}), 8);
}

TEST(Activity, touching_adds_after_decay) {
    const Activity touched = Activity{8, {0}}.touched(kActivityPerWrite, {kHourMs});
    EXPECT_DOUBLE_EQ(touched.count, 6);
    EXPECT_EQ(touched.at.ms, kHourMs);
}

TEST(Attraction, mass_is_the_logarithm_of_size) {
    EXPECT_DOUBLE_EQ(recordMass(0), 0);
    EXPECT_DOUBLE_EQ(recordMass(64), 1);
    EXPECT_DOUBLE_EQ(recordMass(448), 3);
}

TEST(Attraction, follows_the_formula) {
    // p 3, a 1, m 3, M 2, d 1, load 25,000 / 50,000 = 0.5: 3 * 2 * 3 * 2 / 1.5 = 24.
    const AttractedRecord hot{Priority::High, AccessPattern::Balanced, 448, 1};
    EXPECT_DOUBLE_EQ(attraction(hot, Shard::Hot, kDefaultPhysics[0], 25'000), 24);
    // One step away: d 2, M 1, no load: 3 * 2 * 3 * 1 / 4 = 4.5.
    EXPECT_DOUBLE_EQ(attraction(hot, Shard::Warm, kDefaultPhysics[1], 0), 4.5);
    // Two steps away; cold has no capacity, so no load: 3 * 2 * 3 * 0.3 / 9 = 0.6.
    EXPECT_DOUBLE_EQ(attraction(hot, Shard::Cold, kDefaultPhysics[2], 1'000'000'000), 0.6);
}

TEST(Attraction, pattern_says_which_shard_is_wanted) {
    EXPECT_EQ(wantedShard(AccessPattern::Hot, Priority::Background), Shard::Hot);
    EXPECT_EQ(wantedShard(AccessPattern::Warm, Priority::Critical), Shard::Warm);
    EXPECT_EQ(wantedShard(AccessPattern::Cold, Priority::Critical), Shard::Cold);
    EXPECT_EQ(wantedShard(AccessPattern::Balanced, Priority::Critical), Shard::Hot);
    EXPECT_EQ(wantedShard(AccessPattern::Balanced, Priority::High), Shard::Hot);
    EXPECT_EQ(wantedShard(AccessPattern::Balanced, Priority::Normal), Shard::Warm);
    EXPECT_EQ(wantedShard(AccessPattern::Balanced, Priority::Low), Shard::Warm);
}

TEST(Placement, goes_to_the_greatest_attraction) {
    const AttractedRecord normal{Priority::Normal, AccessPattern::Balanced, 64, 0};
    EXPECT_EQ(placeNew(normal, kDefaultPhysics, {0, 0, 0}), Shard::Warm);
    // Warm: 1 / (1 + 1) = 0.5. Hot: 2 / 4 = 0.5. The wanted one wins a tie; one record more tips it.
    EXPECT_EQ(placeNew(normal, kDefaultPhysics, {0, 25'000, 0}), Shard::Warm);
    EXPECT_EQ(placeNew(normal, kDefaultPhysics, {0, 25'001, 0}), Shard::Hot);
    const AttractedRecord high{Priority::High, AccessPattern::Balanced, 64, 0};
    // Hot: 2 / (1 + load), warm: 1 / 4: hot until its load is 7.
    EXPECT_EQ(placeNew(high, kDefaultPhysics, {350'000, 0, 0}), Shard::Hot);
    EXPECT_EQ(placeNew(high, kDefaultPhysics, {350'001, 0, 0}), Shard::Warm);
}

TEST(Placement, is_cold_only_when_asked_for) {
    const AttractedRecord cold{Priority::Normal, AccessPattern::Cold, 64, 0};
    EXPECT_EQ(placeNew(cold, kDefaultPhysics, {0, 0, 1'000'000'000}), Shard::Cold);
    const AttractedRecord normal{Priority::Normal, AccessPattern::Balanced, 64, 0};
    EXPECT_NE(placeNew(normal, kDefaultPhysics, {1'000'000'000, 1'000'000'000, 0}), Shard::Cold);
}

TEST(TemporalWeight, grows_with_observations_and_halves_in_30_days) {
    EXPECT_DOUBLE_EQ(temporalWeight(0, 0), 1);
    EXPECT_NEAR(temporalWeight(2, 0), 1.21, 1e-12);
    EXPECT_NEAR(temporalWeight(24, 0), 9.84973, 1e-5);
    EXPECT_DOUBLE_EQ(temporalWeight(25, 0), 10);
    EXPECT_DOUBLE_EQ(temporalWeight(UINT64_MAX, 30 * kDayMs), 5);
    EXPECT_DOUBLE_EQ(temporalWeight(0, 60 * kDayMs), 0.25);
    EXPECT_DOUBLE_EQ(temporalWeight(0, -kDayMs), 1);
}

}  // namespace
}  // namespace warp
