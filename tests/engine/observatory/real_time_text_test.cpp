// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/real_time_text.h"

#include <gtest/gtest.h>

#include "engine/formats/json_value.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

MetricSample sampleAt(std::int64_t ms, double entropy) {
    MetricSample sample{.time = {ms}, .values = std::vector<double>(metricTable().size(), kNoData)};
    sample.values[metricId(Figure::EntropyTotal)] = entropy;
    sample.values[metricId(Figure::DiskFreeBytes)] = 1e12;
    return sample;
}

RealTime example() {
    RealTime now{.time = {1'768'487'400'000},
                 .universeId = "u",
                 .state = "stable",
                 .processId = 4711,
                 .openedAt = {1'768'487'000'000},
                 .intervalSeconds = 1};
    now.latest = sampleAt(now.time.ms, 1.85);
    now.whyNone[metricId(Figure::Wormholes)] = "no wormhole was learned yet";
    now.seconds = {sampleAt(now.time.ms - 1000, 1.5), now.latest};
    now.alertsCritical = 2;
    return now;
}

TEST(RealTimeText, has_the_members_of_the_specification) {
    const auto json = parseJsonDocument(realTimeText(example()));
    ASSERT_OK(json);
    EXPECT_EQ((*json)["timestamp"], "2026-01-15T14:30:00.000Z");
    EXPECT_EQ((*json)["entropy"]["total"], 1.85);
    EXPECT_TRUE((*json)["entropy"]["cpu"].is_null());
    EXPECT_TRUE((*json)["vacuum_stability"].is_null());
    EXPECT_EQ((*json)["cosmic_background_radiation"], 2.7);
    EXPECT_EQ((*json)["metrics"]["disk_free_bytes"], 1'000'000'000'000);
}

TEST(RealTimeText, every_metric_is_there_and_one_without_data_has_a_reason) {
    const auto json = parseJsonDocument(realTimeText(example()));
    ASSERT_OK(json);
    for (const MetricInfo& info : metricTable()) {
        ASSERT_TRUE((*json)["metrics"].contains(info.name)) << info.name;
        EXPECT_EQ((*json)["metrics"][info.name].is_null(), (*json)["no_data"].contains(info.name));
    }
    EXPECT_EQ((*json)["no_data"]["wormholes"], "no wormhole was learned yet");
}

TEST(RealTimeText, is_read_back) {
    const RealTime now = example();
    const auto read = parseRealTime(realTimeText(now));
    ASSERT_OK(read);
    EXPECT_EQ(read->time, now.time);
    EXPECT_EQ(read->processId, 4711);
    EXPECT_EQ(read->intervalSeconds, 1u);
    EXPECT_EQ(read->alertsCritical, 2u);
    ASSERT_EQ(read->seconds.size(), 2u);
    EXPECT_EQ(read->seconds[0].values[metricId(Figure::EntropyTotal)], 1.5);
    EXPECT_EQ(read->latest.values[metricId(Figure::DiskFreeBytes)], 1e12);
    EXPECT_FALSE(hasData(read->latest.values[metricId(Figure::Wormholes)]));
    EXPECT_EQ(read->whyNone.at(metricId(Figure::Wormholes)), "no wormhole was learned yet");
}

TEST(RealTimeText, of_another_version_or_hostile_it_is_read_as_far_as_it_goes) {
    const auto read = parseRealTime(
        R"({"timestamp":"2026-01-15T14:30:00Z","metrics":{"unknown":1,"records":"x","wormholes":3},
            "last_120_seconds":{"time":["2026-01-15T14:30:00Z"],"records":[1,2,3],"commits_per_second":{}},
            "no_data":[],"process_id":-5,"interval_seconds":1e99})");
    ASSERT_OK(read);
    EXPECT_EQ(read->latest.values[metricId(Figure::Wormholes)], 3);
    EXPECT_EQ(read->seconds.size(), 1u);
    EXPECT_EQ(read->processId, 0);
    EXPECT_ERROR(parseRealTime("{}"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(parseRealTime("[]"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(parseRealTime(R"({"timestamp":"2026-01-15T14:30:00Z","last_120_seconds":{"time":[1]}})"),
                 ErrorCode::InvalidFormat);
}

}  // namespace
}  // namespace warp
