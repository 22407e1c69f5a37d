// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/move_rules.h"

#include <gtest/gtest.h>

namespace warp {
namespace {

constexpr std::int64_t kHour = 3'600'000;
constexpr Timestamp kNow{1'768'487'400'000};

MovableRecord record(Shard shard, double count, std::int64_t ageMs = 0) {
    StoredRecord stored{.shard = shard, .valueBytes = 300};
    stored.history.activity = {count, {kNow.ms - ageMs}};
    return movableRecord(stored, kNow);
}

MoveSurroundings around(ShardRecords records = {}) {
    return {.records = records, .now = kNow};
}

TEST(MoveRules, activity_falls_below_a_level_after_as_many_half_lives_as_it_takes) {
    // 8 falls to 1 in three hours.
    EXPECT_EQ(belowSince({8, kNow}, 1, {kNow.ms + 10 * kHour}), (Timestamp{kNow.ms + 3 * kHour}));
    EXPECT_FALSE(belowSince({8, kNow}, 1, {kNow.ms + 3 * kHour}));
    EXPECT_EQ(belowSince({0.5, kNow}, 1, {kNow.ms + kHour}), kNow);
    EXPECT_EQ(belowSince({0, kNow}, 1, kNow), kNow);
    EXPECT_FALSE(belowSince({0, kNow}, 0, kNow));
}

TEST(MoveRules, what_is_active_goes_to_hot_from_everywhere) {
    for (const Shard shard : {Shard::Warm, Shard::Cold}) {
        EXPECT_EQ(demandedMove(record(shard, 8), around()), (Verdict{Shard::Hot, MoveReason::Active}));
        EXPECT_FALSE(demandedMove(record(shard, 7.9), around()));
    }
    EXPECT_FALSE(demandedMove(record(Shard::Hot, 100), around()));
}

TEST(MoveRules, what_is_idle_for_a_day_leaves_hot) {
    // 2 falls below 1 after an hour.
    EXPECT_FALSE(demandedMove(record(Shard::Hot, 2, 24 * kHour), around()));
    EXPECT_EQ(demandedMove(record(Shard::Hot, 2, 25 * kHour), around()),
              (Verdict{Shard::Warm, MoveReason::Idle}));
    EXPECT_FALSE(demandedMove(record(Shard::Warm, 2, 25 * kHour), around()));
}

TEST(MoveRules, what_is_untouched_for_a_month_freezes) {
    const std::int64_t month = 30 * 24 * kHour;
    // 1.6 falls to 0.1 in four hours.
    for (const Shard shard : {Shard::Hot, Shard::Warm}) {
        EXPECT_EQ(demandedMove(record(shard, 1.6, month + 4 * kHour), around()),
                  (Verdict{Shard::Cold, MoveReason::Frozen}));
    }
    EXPECT_FALSE(demandedMove(record(Shard::Warm, 1.6, month + 3 * kHour), around()));
    EXPECT_FALSE(demandedMove(record(Shard::Cold, 1.6, 2 * month), around()));
}

TEST(MoveRules, under_pressure_a_record_gets_colder_unless_it_would_come_back) {
    EXPECT_EQ(moveUnderPressure(record(Shard::Hot, 6.3), around()),
              (Verdict{Shard::Warm, MoveReason::OverCapacity}));
    EXPECT_FALSE(moveUnderPressure(record(Shard::Hot, 6.4), around()));
    EXPECT_EQ(moveUnderPressure(record(Shard::Warm, 0.7), around()),
              (Verdict{Shard::Cold, MoveReason::OverCapacity}));
    EXPECT_FALSE(moveUnderPressure(record(Shard::Warm, 0.8), around()));
    EXPECT_FALSE(moveUnderPressure(record(Shard::Cold, 0), around()));
}

TEST(MoveRules, attraction_moves_only_what_is_pulled_clearly_harder) {
    // Warm pulls a balanced record four times as hard at equal masses; hot has twice the mass.
    EXPECT_FALSE(moveByAttraction(record(Shard::Warm, 2), around({0, 25'000, 0})));
    EXPECT_FALSE(moveByAttraction(record(Shard::Warm, 2), around({0, 37'000, 0})));
    EXPECT_EQ(moveByAttraction(record(Shard::Warm, 2), around({0, 38'000, 0})),
              (Verdict{Shard::Hot, MoveReason::Attracted}));
    EXPECT_FALSE(moveByAttraction(record(Shard::Warm, 0.9), around({0, 38'000, 0})));
    EXPECT_EQ(moveByAttraction(record(Shard::Hot, 0.5), around({60'000, 0, 0})),
              (Verdict{Shard::Warm, MoveReason::Attracted}));
    EXPECT_FALSE(moveByAttraction(record(Shard::Hot, 0.8), around({60'000, 0, 0})));
    EXPECT_FALSE(moveByAttraction(record(Shard::Cold, 2), around({0, 38'000, 0})));
}

// Whatever the loads and activities are: what was moved does not want to move back at once.
TEST(MoveRules, no_move_is_taken_back) {
    for (std::uint64_t hot = 0; hot <= 200'000; hot += 10'000) {
        for (std::uint64_t warm = 0; warm <= 200'000; warm += 10'000) {
            for (const double activity : {0.0, 0.5, 0.85, 1.0, 2.0, 6.39, 6.5, 8.0, 20.0}) {
                const MoveSurroundings now = around({hot, warm, 0});
                for (const Shard shard : {Shard::Hot, Shard::Warm}) {
                    const auto first = moveByAttraction(record(shard, activity), now);
                    if (!first) continue;
                    ASSERT_FALSE(demandedMove(record(first->to, activity), now));
                    ASSERT_FALSE(moveByAttraction(record(first->to, activity), now))
                        << hot << ' ' << warm << ' ' << activity;
                }
                const auto pressed = moveUnderPressure(record(Shard::Hot, activity), now);
                ASSERT_FALSE(pressed && demandedMove(record(pressed->to, activity), now));
            }
        }
    }
}

TEST(MoveRules, reasons_are_told_with_their_figures) {
    EXPECT_EQ(explainMove({.reason = MoveReason::Active, .activity = 9.25}, {}),
              "activity 9.25 is at least 8");
    EXPECT_EQ(explainMove({.reason = MoveReason::Idle, .activity = 0.5}, {}),
              "activity 0.5, below 1 for more than 24 h");
    EXPECT_EQ(explainMove({.reason = MoveReason::Frozen}, {}), "activity 0, below 0.1 for more than 30 days");
}

}  // namespace
}  // namespace warp
