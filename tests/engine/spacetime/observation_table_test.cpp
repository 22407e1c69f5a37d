// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/observation_table.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace warp {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;

Observation readAt(std::int64_t ms, Lsn version) {
    Observation read;
    read.add(version, {ms});
    return read;
}

TEST(Observation, adds_up_with_decay) {
    Observation reads = readAt(0, 5);
    reads.add(readAt(kHourMs, 6));
    EXPECT_EQ(reads.count, 2u);
    EXPECT_EQ(reads.at.ms, kHourMs);
    EXPECT_EQ(reads.version, 6u);
    EXPECT_DOUBLE_EQ(reads.activity.count, 1.5);

    Observation inOtherOrder = readAt(kHourMs, 6);
    inOtherOrder.add(readAt(0, 5));
    EXPECT_EQ(inOtherOrder.at, reads.at);
    EXPECT_DOUBLE_EQ(inOtherOrder.activity.count, reads.activity.count);
}

StoredRecord writtenAt(std::int64_t ms, Lsn version) {
    StoredRecord record{.version = version, .updatedAt = {ms}};
    record.history = History::ofNew({ms});
    return record;
}

TEST(Observation, laid_over_a_record_collapses_it) {
    StoredRecord record = writtenAt(0, 5);
    readAt(kHourMs, 5).applyTo(record);
    EXPECT_TRUE(record.collapsed);
    EXPECT_EQ(record.history.observations, 1u);
    EXPECT_EQ(record.history.observedAt, Timestamp{kHourMs});
    EXPECT_DOUBLE_EQ(record.history.activity.count, 2);  // the write halved, and the read
}

TEST(Observation, before_the_last_write_does_not_collapse) {
    StoredRecord record = writtenAt(1000, 6);
    readAt(1000, 5).applyTo(record);  // the same millisecond, but the version before
    EXPECT_FALSE(record.collapsed);
    EXPECT_EQ(record.history.observations, 1u);
}

TEST(Observation, of_a_record_that_was_moved_since_still_collapses) {
    StoredRecord record = writtenAt(1000, 7);
    readAt(1001, 6).applyTo(record);
    EXPECT_TRUE(record.collapsed);
}

TEST(ObservationTable, gathers_per_key_until_taken) {
    ObservationTable table;
    for (int i = 0; i < 3; ++i) table.add("users:a", recordHash("users:a"), readAt(i, 1));
    table.add("users:b", recordHash("users:b"), readAt(9, 1));
    EXPECT_EQ(table.find("users:a", recordHash("users:a"))->count, 3u);
    auto taken = table.take(10);
    std::sort(taken.begin(), taken.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    ASSERT_EQ(taken.size(), 2u);
    EXPECT_EQ(taken[0].first, "users:a");
    EXPECT_EQ(taken[0].second.count, 3u);
    EXPECT_FALSE(table.find("users:a", recordHash("users:a")));
    EXPECT_TRUE(table.take(10).empty());
}

TEST(ObservationTable, take_keeps_what_is_over_the_limit) {
    ObservationTable table;
    for (int i = 0; i < 100; ++i) {
        const std::string key = "users:" + std::to_string(i);
        table.add(key, recordHash(key), readAt(0, 1));
    }
    EXPECT_EQ(table.take(30).size(), 30u);
    EXPECT_EQ(table.take(1000).size(), 70u);
}

TEST(ObservationTable, full_table_counts_what_it_drops) {
    ObservationTable table(64);  // one key per part
    for (int i = 0; i < 1000; ++i) {
        const std::string key = "users:" + std::to_string(i);
        table.add(key, recordHash(key), readAt(0, 1));
    }
    const std::uint64_t kept = table.take(1000).size();
    EXPECT_LE(kept, 64u);
    EXPECT_EQ(kept + table.dropped(), 1000u);
}

TEST(ObservationTable, removed_record_is_forgotten) {
    ObservationTable table;
    table.add("users:a", recordHash("users:a"), readAt(0, 1));
    table.erase("users:a", recordHash("users:a"));
    EXPECT_FALSE(table.find("users:a", recordHash("users:a")));
}

}  // namespace
}  // namespace warp
