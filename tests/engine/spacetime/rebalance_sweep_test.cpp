// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/rebalance_sweep.h"

#include <set>

#include <gtest/gtest.h>

#include "engine/store/memory_tree.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

constexpr Timestamp kNow{1'768'487'400'000};

class RebalanceSweepTest : public ::testing::Test {
  protected:
    void add(const std::string& key, Shard shard, double activity, std::string json = "1") {
        StoredRecord stored{.shard = shard, .version = 7, .createdAt = kNow, .updatedAt = kNow};
        stored.value = json;
        stored.valueBytes = json.size();
        stored.history = {.activity = {activity, kNow}};
        auto writer = m_tree->write();
        ASSERT_OK(writer);
        ASSERT_OK((*writer)->put(Space::Records, key, encodeRecord(stored)));
        ASSERT_OK((*writer)->commit());
    }
    /// Walks once through everything in steps. Returns: how many there were.
    int walk(RebalanceSweep& sweep, const SweepWishes& wishes, std::size_t budget) {
        for (int steps = 1;; ++steps) {
            const auto through = sweep.advance(**m_tree->read(), {.now = kNow}, wishes, budget);
            EXPECT_OK(through);
            if (!through.ok() || *through) return steps;
        }
    }
    static std::set<std::string> keysOf(const std::vector<PlannedMove>& moves) {
        std::set<std::string> keys;
        for (const PlannedMove& move : moves) keys.insert(move.key);
        return keys;
    }

    std::unique_ptr<Tree> m_tree = makeMemoryTree(makeMemoryTreeContent());
};

TEST_F(RebalanceSweepTest, small_steps_find_what_one_step_finds) {
    for (int i = 0; i < 500; ++i) add("a:" + std::to_string(i), Shard::Warm, i % 10);
    RebalanceSweep whole(1000);
    EXPECT_EQ(walk(whole, {}, 10'000), 1);
    const auto expected = keysOf(whole.takeCandidates());
    EXPECT_EQ(expected.size(), 100u);  // 8 and 9
    RebalanceSweep steps(1000);
    EXPECT_GE(walk(steps, {}, 7), 500 / 7);
    EXPECT_EQ(keysOf(steps.takeCandidates()), expected);
    EXPECT_FALSE(steps.hasCandidates());
}

TEST_F(RebalanceSweepTest, a_walk_begins_anew_after_the_last_record) {
    add("a:1", Shard::Warm, 9);
    RebalanceSweep sweep(10);
    walk(sweep, {}, 10);
    EXPECT_EQ(sweep.takeCandidates().size(), 1u);
    walk(sweep, {}, 10);
    const auto again = sweep.takeCandidates();
    ASSERT_EQ(again.size(), 1u);
    EXPECT_EQ(again[0].to, Shard::Hot);
    EXPECT_EQ(again[0].version, 7u);
}

TEST_F(RebalanceSweepTest, the_least_attracted_come_out_least_first_at_the_end_of_a_walk) {
    for (int i = 0; i < 100; ++i)
        add("a:" + std::to_string(i), Shard::Warm, 0.5, "\"" + std::string(static_cast<std::size_t>(500 - i), 'x') + "\"");
    SweepWishes wishes;
    wishes.underPressure[static_cast<std::size_t>(Shard::Warm)] = true;
    RebalanceSweep sweep(5);
    const auto early = sweep.advance(**m_tree->read(), {.now = kNow}, wishes, 50);
    EXPECT_FALSE(early.value());
    EXPECT_FALSE(sweep.hasCandidates());
    walk(sweep, wishes, 50);
    const auto least = sweep.takeCandidates();
    ASSERT_EQ(least.size(), 5u);
    for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(least[i].key, "a:" + std::to_string(99 - i));
    EXPECT_EQ(least[0].to, Shard::Cold);
}

TEST_F(RebalanceSweepTest, what_is_remembered_is_bounded) {
    for (int i = 0; i < 100; ++i) add("a:" + std::to_string(i), Shard::Warm, 9);
    RebalanceSweep sweep(10);
    walk(sweep, {}, 1000);
    EXPECT_EQ(sweep.takeCandidates().size(), 10u);
}

TEST_F(RebalanceSweepTest, fields_are_measured_once_the_walk_is_through) {
    add("a:1", Shard::Hot, 1, std::string(64, '1'));  // mass 1
    add("a:2", Shard::Hot, 3, std::string(64, '1'));
    RebalanceSweep sweep(10);
    EXPECT_FALSE(sweep.advance(**m_tree->read(), {.now = kNow}, {}, 1).value());
    EXPECT_FALSE(sweep.fields()[0]);
    walk(sweep, {}, 10);
    const AttractionField& field = *sweep.fields()[0];
    EXPECT_EQ(field.records, 2u);
    EXPECT_DOUBLE_EQ(field.least, 1);     // (1 + 1) * 2 / 2^2
    EXPECT_DOUBLE_EQ(field.greatest, 2);  // (1 + 3) * 2 / 2^2
    EXPECT_DOUBLE_EQ(field.mean, 1.5);
    EXPECT_DOUBLE_EQ(field.meanActivity, 2);
    EXPECT_EQ(sweep.fields()[1]->records, 0u);
}

TEST_F(RebalanceSweepTest, a_damaged_record_is_an_error) {
    auto writer = m_tree->write();
    ASSERT_OK((*writer)->put(Space::Records, "a:1", "?"));
    ASSERT_OK((*writer)->commit());
    RebalanceSweep sweep(10);
    EXPECT_FALSE(sweep.advance(**m_tree->read(), {.now = kNow}, {}, 1).ok());
}

}  // namespace
}  // namespace warp
