// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/shard_balance.h"

#include <gtest/gtest.h>

namespace warp {
namespace {

TEST(ShardBalance, imbalance_is_the_deviation_of_loads_over_their_mean) {
    EXPECT_EQ(loadImbalance(kDefaultPhysics, {}), 0);
    EXPECT_EQ(loadImbalance(kDefaultPhysics, {50'000, 25'000, 1'000'000}), 0);
    EXPECT_DOUBLE_EQ(loadImbalance(kDefaultPhysics, {50'000, 0, 0}), 1);
    // Loads of 1 and 0.5: mean 0.75, deviation 0.25.
    EXPECT_DOUBLE_EQ(loadImbalance(kDefaultPhysics, {50'000, 12'500, 0}), 1.0 / 3);
}

TEST(ShardBalance, entropy_counts_the_types_of_a_shard) {
    std::vector<TypeCounts> counts(4);
    EXPECT_EQ(loadEntropy(counts, Shard::Hot), 0);
    counts[0].records = {10, 7, 0};
    EXPECT_EQ(loadEntropy(counts, Shard::Hot), 0);
    for (TypeCounts& type : counts) type.records[0] = 10;
    EXPECT_DOUBLE_EQ(loadEntropy(counts, Shard::Hot), 2);
    EXPECT_EQ(loadEntropy(counts, Shard::Warm), 0);
    EXPECT_EQ(loadEntropy(counts, Shard::Cold), 0);
}

TEST(ShardBalance, configured_capacities_are_floors) {
    EXPECT_EQ(effectiveCapacity(50'000, 0, 0, 0), 50'000);
    EXPECT_EQ(effectiveCapacity(50'000, 1 << 20, 1000, 304'000), 50'000);
    EXPECT_EQ(effectiveCapacity(50'000, 400'000'000, 1000, 304'000), 1'000'000);
    EXPECT_EQ(effectiveCapacity(0, 400'000'000, 1000, 304'000), 0);
}

}  // namespace
}  // namespace warp
