// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/shard.h"

#include <gtest/gtest.h>

#include "engine/spacetime/record.h"

namespace warp {
namespace {

TEST(Shard, is_read_from_its_id_and_its_name) {
    for (const Shard shard : kShards) {
        EXPECT_EQ(parseShard(shardId(shard)), shard);
        EXPECT_EQ(parseShard(shardName(shard)), shard);
    }
    EXPECT_EQ(shardId(Shard::Hot), "hot_data");
    EXPECT_EQ(shardName(Shard::Cold), "cold");
    EXPECT_FALSE(parseShard("Hot"));
    EXPECT_FALSE(parseShard(""));
}

TEST(Shard, patterns_and_priorities_round_trip) {
    for (int i = 0; i < 4; ++i) {
        const auto pattern = static_cast<AccessPattern>(i);
        EXPECT_EQ(parseAccessPattern(accessPatternName(pattern)), pattern);
    }
    for (int i = 0; i < 5; ++i) {
        const auto priority = static_cast<Priority>(i);
        EXPECT_EQ(parsePriority(priorityName(priority)), priority);
    }
    EXPECT_FALSE(parseAccessPattern("hottest"));
    EXPECT_FALSE(parsePriority("urgent"));
}

TEST(QuantumState, is_named_as_in_files) {
    EXPECT_EQ(quantumStateName(QuantumState::Superposition), "superposition");
    EXPECT_EQ(quantumStateName(QuantumState::Collapsed), "collapsed");
}

}  // namespace
}  // namespace warp
