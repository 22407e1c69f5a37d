// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/entropy/entropy_monitor.h"

#include <gtest/gtest.h>

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

/// A state whose total is `total`, at `seconds`.
EntropyState loaded(double total, std::int64_t seconds) {
    EntropyState state{.time = {seconds * 1000}};
    const double share = total / 3;
    state.input.cores = {.used = share, .budget = 1};
    state.input.memory = {.used = share, .budget = 1};
    state.input.logBacklog = {.used = share, .budget = 1};
    state.checks = {{.name = "checksums", .weight = 1, .state = CheckState::Passed, .why = ""}};
    return state;
}

TEST(EntropyMonitor, judges_by_the_thresholds) {
    EntropyMonitor monitor;
    EXPECT_ERROR(monitor.now(), ErrorCode::NotFound);
    const auto alarmAt = [&](double total) {
        monitor.measure(loaded(total, 1));
        return monitor.now()->alarm;
    };
    EXPECT_EQ(alarmAt(1.9), EntropyAlarm::Stable);
    EXPECT_EQ(alarmAt(2.1), EntropyAlarm::Warning);
    EXPECT_EQ(alarmAt(2.6), EntropyAlarm::Rebalance);
    monitor.setLimits({.warning = 0.5, .threshold = 1});
    EXPECT_EQ(alarmAt(0.6), EntropyAlarm::Warning);
    EXPECT_EQ(monitor.now()->threshold, 1);
    EntropyState unknown = loaded(1, 2);
    unknown.input.cores.used.reset();
    monitor.measure(unknown);
    EXPECT_EQ(monitor.now()->alarm, EntropyAlarm::NoData);
    EXPECT_EQ(monitor.now()->vacuum, 1.0);
}

TEST(EntropyMonitor, a_round_writes_means_down_and_only_what_was_measured_since) {
    EntropyMonitor monitor;
    EXPECT_FALSE(monitor.endRound());
    monitor.measure(loaded(1, 1));
    monitor.measure(loaded(2, 2));
    const auto sample = monitor.endRound();
    ASSERT_TRUE(sample);
    EXPECT_NEAR(*sample->levels.total(), 1.5, 1e-9);
    EXPECT_EQ(sample->time.ms, 2000);
    EXPECT_FALSE(monitor.endRound());
}

TEST(EntropyMonitor, the_demon_asks_once_in_a_cooldown_and_only_when_enabled) {
    EntropyMonitor monitor;
    std::vector<RebalanceWish> wishes;
    monitor.onRebalanceWanted([&](const RebalanceWish& wish) {
        wishes.push_back(wish);
        EXPECT_OK(monitor.now());  // it may look
    });
    const auto round = [&](double total, std::int64_t seconds) {
        monitor.measure(loaded(total, seconds));
        return monitor.endRound();
    };
    round(2.4, 0);
    EXPECT_TRUE(wishes.empty());
    round(2.6, 30);
    ASSERT_EQ(wishes.size(), 1u);
    EXPECT_NEAR(wishes[0].total, 2.6, 1e-9);
    round(2.7, 60);
    round(2.7, 329);
    EXPECT_EQ(wishes.size(), 1u);
    round(2.7, 330);
    EXPECT_EQ(wishes.size(), 2u);
    EXPECT_EQ(monitor.demon().lastWish->ms, 330'000);
    round(2.7, 10);  // the clock was put back
    EXPECT_EQ(wishes.size(), 3u);
    monitor.setLimits({.demonEnabled = false});
    round(3, 10'000);
    EXPECT_EQ(wishes.size(), 3u);
}

TEST(EntropyMonitor, the_trend_goes_over_sessions_and_keeps_the_last_hundred) {
    EntropyMonitor monitor;
    std::vector<TrendPoint> before;
    for (int i = 0; i < 150; ++i) before.push_back({.time = {i * 30'000}, .value = i * 0.001});
    monitor.remember(before);
    EXPECT_EQ((*monitor.trend())->points, 100u);
    EXPECT_NEAR((*monitor.trend())->perHour, 0.12, 1e-6);
    for (int i = 150; i < 250; ++i) {
        monitor.measure(loaded(1, i * 30));
        monitor.endRound();
    }
    EXPECT_EQ((*monitor.trend())->points, 100u);
    EXPECT_NEAR((*monitor.trend())->perHour, 0, 1e-6);
}

}  // namespace
}  // namespace warp
