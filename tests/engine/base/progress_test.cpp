// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/progress.h"

#include <type_traits>
#include <vector>

#include <gtest/gtest.h>

namespace warp {
namespace {

static_assert(std::is_constructible_v<ProgressMeter, const Job&, std::uint64_t>);
static_assert(!std::is_constructible_v<ProgressMeter, Job, std::uint64_t>, "the job would be gone");

TEST(ProgressMeter, finish_reports_the_whole) {
    std::vector<Progress> reports;
    Job job;
    job.onProgress = [&](const Progress& progress) { reports.push_back(progress); };
    ProgressMeter meter(job, 4);
    EXPECT_TRUE(meter.advance(3, 300));
    EXPECT_TRUE(meter.advance(1, 100));
    meter.finish();
    ASSERT_FALSE(reports.empty());
    EXPECT_EQ(reports.back().items, 4u);
    EXPECT_EQ(reports.back().bytes, 400u);
    EXPECT_EQ(reports.back().totalItems, 4u);
    EXPECT_DOUBLE_EQ(reports.back().fraction, 1.0);
}

TEST(ProgressMeter, an_unknown_whole_has_a_negative_fraction) {
    Progress last;
    Job job;
    job.onProgress = [&](const Progress& progress) { last = progress; };
    ProgressMeter meter(job, 0);
    EXPECT_TRUE(meter.advance(5));
    meter.finish();
    EXPECT_LT(last.fraction, 0);
    EXPECT_EQ(last.items, 5u);
    EXPECT_FALSE(last.eta.has_value());
}

TEST(ProgressMeter, known_bytes_decide_the_fraction) {
    Progress last;
    Job job;
    job.onProgress = [&](const Progress& progress) { last = progress; };
    ProgressMeter meter(job, 0, 400);
    EXPECT_TRUE(meter.advance(7, 100));
    meter.finish();
    EXPECT_DOUBLE_EQ(last.fraction, 0.25);
    EXPECT_EQ(last.items, 7u);
}

TEST(ProgressMeter, more_items_than_announced_is_still_the_whole) {
    Progress last;
    Job job;
    job.onProgress = [&](const Progress& progress) { last = progress; };
    ProgressMeter meter(job, 2);
    EXPECT_TRUE(meter.advance(3));
    meter.finish();
    EXPECT_DOUBLE_EQ(last.fraction, 1.0);
    EXPECT_GE(last.eta->count(), 0);
}

TEST(ProgressMeter, a_stop_ends_the_work) {
    std::stop_source source;
    const Job job{.stop = source.get_token()};
    ProgressMeter meter(job, 10);
    EXPECT_TRUE(meter.advance(1));
    source.request_stop();
    EXPECT_FALSE(meter.advance(1));
}

TEST(ProgressMeter, many_small_steps_make_few_reports) {
    int reports = 0;
    Job job;
    job.onProgress = [&](const Progress&) { ++reports; };
    ProgressMeter meter(job, 100'000);
    for (int i = 0; i < 100'000; ++i) ASSERT_TRUE(meter.advance(1));
    EXPECT_LT(reports, 100'000 / 10);
}

TEST(Job, an_empty_one_never_stops) {
    const Job job;
    EXPECT_FALSE(job.stopRequested());
    EXPECT_EQ(cancelledError().code, ErrorCode::Cancelled);
}

}  // namespace
}  // namespace warp
