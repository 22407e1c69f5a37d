// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "engine/entropy/disorder.h"
#include "engine/entropy/entropy_levels.h"
#include "engine/entropy/trend.h"
#include "engine/entropy/vacuum.h"

namespace warp {
namespace {

EntropyInput idle() {
    EntropyInput input;
    input.cores = {.used = 0.5, .budget = 2};
    input.memory = {.used = 100, .budget = 400};
    input.logBacklog = {.used = 10, .budget = 100};
    input.mirrorLag = {.used = 6, .budget = 60};
    return input;
}

TEST(EntropyLevels, each_is_a_share_and_io_the_greatest_of_its_parts) {
    EntropyInput input = idle();
    EXPECT_DOUBLE_EQ(*entropyLevels(input).cpu, 0.25);
    EXPECT_DOUBLE_EQ(*entropyLevels(input).memory, 0.25);
    EXPECT_DOUBLE_EQ(*entropyLevels(input).io, 0.1);
    EXPECT_DOUBLE_EQ(*entropyLevels(input).total(), 0.6);
    input.syncLatency = {.used = 0.05, .budget = 0.1};
    EXPECT_DOUBLE_EQ(*entropyLevels(input).io, 0.5);
    input.mirrorLag.used = 120;
    EXPECT_DOUBLE_EQ(*entropyLevels(input).io, 1);
}

TEST(EntropyLevels, what_is_not_known_is_no_data_and_so_is_the_sum) {
    EntropyInput input = idle();
    input.cores.used.reset();
    EXPECT_FALSE(entropyLevels(input).cpu);
    EXPECT_FALSE(entropyLevels(input).total());
    EXPECT_TRUE(entropyLevels(input).io);
    EXPECT_FALSE(entropyLevels({}).io);
}

TEST(Disorder, even_loads_have_none_and_lopsided_ones_much) {
    EXPECT_DOUBLE_EQ(*disorderOf(std::array<std::uint64_t, 4>{5, 5, 5, 5}).index, 0);
    EXPECT_DOUBLE_EQ(disorderOf(std::array<std::uint64_t, 4>{5, 5, 5, 5}).bits, 2);
    const Disorder lopsided = disorderOf(std::array<std::uint64_t, 3>{3, 1, 0});
    EXPECT_NEAR(lopsided.bits, 0.811278, 1e-6);
    EXPECT_DOUBLE_EQ(lopsided.mostBits, 1);
    EXPECT_NEAR(*lopsided.index, 0.188722, 1e-6);
}

TEST(Disorder, nothing_to_compare_is_no_data) {
    EXPECT_FALSE(disorderOf({}).index);
    EXPECT_FALSE(disorderOf(std::array<std::uint64_t, 2>{7, 0}).index);
    EXPECT_EQ(disorderOf(std::array<std::uint64_t, 2>{7, 0}).bits, 0);
}

TEST(Vacuum, is_the_weighted_share_of_checks_that_pass) {
    std::vector<VacuumCheck> checks = {{.name = "a", .weight = 3, .state = CheckState::Passed, .why = ""},
                                       {.name = "b", .weight = 1, .state = CheckState::Failing, .why = ""},
                                       {.name = "c", .weight = 9, .state = CheckState::NoData, .why = ""}};
    EXPECT_DOUBLE_EQ(*vacuumStability(checks), 0.75);
    checks[0].state = CheckState::Overdue;
    EXPECT_DOUBLE_EQ(*vacuumStability(checks), 0);
    EXPECT_FALSE(vacuumStability({checks[2]}));
}

TEST(Trend, finds_the_line_and_says_how_sure_it_is) {
    std::vector<TrendPoint> points;
    constexpr std::int64_t kStart = 1'700'000'000'000;
    for (int i = 0; i < 100; ++i)
        points.push_back({.time = {kStart + i * 36'000}, .value = 1 + i * 0.01 + (i % 2 == 0 ? 0.1 : -0.1)});
    const auto trend = trendOf(points);
    ASSERT_TRUE(trend);
    EXPECT_NEAR(trend->perHour, 1, 0.01);
    EXPECT_NEAR(trend->noise, 0.1, 0.01);
    EXPECT_GT(trend->fit, 0.85);
    const Forecast soon = trend->at({kStart + 100 * 36'000});
    EXPECT_NEAR(soon.value, 2, 0.02);
    EXPECT_NEAR(soon.high - soon.value, 1.98 * 0.1, 0.02);
    EXPECT_NEAR(soon.high - soon.value, soon.value - soon.low, 1e-9);
    const Forecast late = trend->at({kStart + 10'000 * 36'000});
    EXPECT_GT(late.high - late.low, soon.high - soon.low);
}

TEST(Trend, an_exact_line_has_no_band) {
    const std::vector<TrendPoint> points = {{{0}, 1}, {{3'600'000}, 2}, {{7'200'000}, 3}};
    const Forecast next = trendOf(points)->at({10'800'000});
    EXPECT_NEAR(next.value, 4, 1e-9);
    EXPECT_NEAR(next.high - next.low, 0, 1e-6);
}

TEST(Trend, too_little_or_one_moment_is_no_data) {
    EXPECT_FALSE(trendOf(std::vector<TrendPoint>{{{0}, 1}, {{1}, 2}}));
    EXPECT_FALSE(trendOf(std::vector<TrendPoint>{{{5}, 1}, {{5}, 2}, {{5}, 3}}));
}

}  // namespace
}  // namespace warp
