// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/layout.h"

#include <random>

#include <gtest/gtest.h>

#include "tests/engine/temporal/temporal_fixture.h"

namespace warp {
namespace {

using test::timeOf;

TEST(TemporalLayout, names_are_those_of_the_specification) {
    const Timestamp time = timeOf("2024-01-15T14:30:00.123Z");
    const Partition hour = partitionOf(Tier::Live, time);
    const Partition day = partitionOf(Tier::Recent, time);
    const Partition month = partitionOf(Tier::Historical, time);
    EXPECT_EQ(eventsPath(hour), "temporal/live/2024-01-15-14/events.jsonl");
    EXPECT_EQ(summaryPath(hour), "temporal/live/2024-01-15-14/summary.json");
    EXPECT_EQ(metricsPath(hour), "temporal/live/2024-01-15-14/metrics.erl");
    EXPECT_EQ(eventsPath(day), "temporal/recent/2024-01-15/compressed.gz");
    EXPECT_EQ(summaryPath(day), "temporal/recent/2024-01-15/aggregated.json");
    EXPECT_EQ(analyticsPath(day), "temporal/recent/2024-01-15/analytics.json");
    EXPECT_EQ(eventsPath(month), "temporal/historical/2024-01/compressed.lz4");
    EXPECT_EQ(indexPath(month), "temporal/historical/2024-01/indices.btree");
    EXPECT_EQ(summaryPath(month), "temporal/historical/2024-01/summary.json");
    EXPECT_EQ(currentStreamsPath(), "temporal/live/current_streams.state");
    EXPECT_EQ(retentionPolicyPath(), "temporal/recent/retention_policy.json");
    EXPECT_EQ(archivePolicyPath(), "temporal/historical/archive_policy.json");
}

TEST(TemporalLayout, every_moment_lies_in_its_partition_and_names_are_read_back) {
    std::mt19937_64 random(7);
    std::uniform_int_distribution<std::int64_t> any(kFirstEventTime.ms, kLastEventTime.ms);
    for (int i = 0; i < 2000; ++i) {
        const Timestamp time{any(random)};
        for (const Tier tier : kTiers) {
            const Partition partition = partitionOf(tier, time);
            EXPECT_LE(partition.begin, time);
            EXPECT_GT(partitionEnd(partition), time);
            EXPECT_EQ(partitionOf(tier, partition.begin), partition);
            EXPECT_EQ(parsePartitionName(tier, partitionName(partition)), partition);
            EXPECT_EQ(parsePartitionId(partitionId(partition)), partition);
        }
    }
}

TEST(TemporalLayout, months_and_leap_years_end_where_the_next_begins) {
    const auto endOf = [](std::string_view time) {
        return formatTimestamp(partitionEnd(partitionOf(Tier::Historical, timeOf(time))));
    };
    EXPECT_EQ(endOf("2024-02-10T00:00:00Z"), "2024-03-01T00:00:00.000Z");
    EXPECT_EQ(endOf("2023-12-31T23:59:59.999Z"), "2024-01-01T00:00:00.000Z");
    EXPECT_EQ(partitionName(partitionOf(Tier::Recent, timeOf("2024-02-29T23:59:59.999Z"))), "2024-02-29");
    EXPECT_EQ(partitionName(partitionOf(Tier::Recent, timeOf("1969-12-31T23:00:00Z"))), "1969-12-31");
}

TEST(TemporalLayout, other_names_are_no_partitions) {
    for (const std::string name :
         {"", "2024-13", "2024-1", "2024-02-30", "2024-01-15-24", "2024-01-15T14", "a"}) {
        for (const Tier tier : kTiers) EXPECT_FALSE(parsePartitionName(tier, name)) << name;
    }
    EXPECT_FALSE(parsePartitionId("lively/2024-01"));
    EXPECT_FALSE(parsePartitionId("recent/2024-01"));
    EXPECT_FALSE(parsePartitionId("../2024-01"));
}

}  // namespace
}  // namespace warp
