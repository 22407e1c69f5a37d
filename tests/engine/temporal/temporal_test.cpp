// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/temporal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/engine/temporal/temporal_fixture.h"
#include "tests/support/run_process.h"
#include "tests/support/simulated_file_system.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using test::SetClock;
using test::TemporalWorld;
using test::timeOf;
using testing::ElementsAre;

class TemporalTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(m_world.prepare());
        ASSERT_OK(m_world.open());
    }
    /// Appends an event whose member `n` tells how many came before it.
    void add(std::string_view time, std::string_view stream = "web") {
        ASSERT_OK(m_world.append(time, stream, ",\"n\":" + std::to_string(m_count++)));
    }
    std::vector<std::string> numbers(const EventQuery& query = {}) { return m_world.fields("n", query); }

    test::SimulatedFileSystem m_fs;
    SetClock m_clock{"2024-01-15T14:45:00Z"};
    TemporalWorld m_world{m_fs, "/u", m_clock};
    int m_count = 0;
};

TEST_F(TemporalTest, an_event_is_seen_at_once_and_stands_in_the_file_of_its_hour_after_the_merge) {
    add("2024-01-15T14:30:00.123Z");
    EXPECT_THAT(numbers(), ElementsAre("0"));
    const std::string path = "/u/temporal/live/2024-01-15-14/events.jsonl";
    EXPECT_FALSE(m_fs.stat(path)->has_value());
    ASSERT_OK(m_world.merge());
    EXPECT_THAT(numbers(), ElementsAre("0"));
    EXPECT_EQ(*readFile(m_fs, path),
              "{\"timestamp\":\"2024-01-15T14:30:00.123Z\",\"stream\":\"web\",\"type\":\"event\",\"n\":0,"
              "\"lsn\":1}\n");
    const auto partitions = m_world.temporal().partitions();
    ASSERT_EQ(partitions->size(), 1u);
    EXPECT_EQ(partitions->front().path, "temporal/live/2024-01-15-14/events.jsonl");
    EXPECT_EQ(partitions->front().events, 1u);
}

TEST_F(TemporalTest, events_come_in_order_of_time_and_those_of_one_moment_in_order_of_arrival) {
    const char* const same = "2024-01-15T14:30:00Z";
    add(same);
    add("2024-01-15T14:29:59.999Z");
    ASSERT_OK(m_world.merge());
    add(same);
    add("2024-01-15T13:00:00Z");
    ASSERT_OK(m_world.merge());
    add(same);
    add("2024-01-15T15:00:00Z");
    EXPECT_THAT(numbers(), ElementsAre("3", "1", "0", "2", "4", "5"));
    ASSERT_OK(m_world.merge());
    EXPECT_THAT(numbers(), ElementsAre("3", "1", "0", "2", "4", "5"));
    m_world.close();
    ASSERT_OK(m_world.open());
    EXPECT_THAT(numbers(), ElementsAre("3", "1", "0", "2", "4", "5"));
}

TEST_F(TemporalTest, a_range_has_its_first_moment_and_not_its_last) {
    for (int second = 10; second < 20; ++second) {
        add("2024-01-15T14:30:" + std::to_string(second) + "Z");
        if (second == 14) ASSERT_OK(m_world.merge());
    }
    const EventQuery range{.from = timeOf("2024-01-15T14:30:12Z"), .to = timeOf("2024-01-15T14:30:17Z")};
    EXPECT_THAT(numbers(range), ElementsAre("2", "3", "4", "5", "6"));
    EXPECT_TRUE(numbers({.from = range.to, .to = range.to}).empty());
    EXPECT_ERROR(m_world.temporal().query({.from = range.to, .to = range.from}), ErrorCode::InvalidArgument);
}

TEST_F(TemporalTest, streams_are_filtered_counted_and_listed) {
    add("2024-01-15T14:30:00Z", "web");
    add("2024-01-15T14:30:01Z", "shop");
    add("2024-01-15T14:30:02Z", "web");
    ASSERT_OK(m_world.merge());
    EXPECT_THAT(numbers({.streams = {"web"}}), ElementsAre("0", "2"));
    EXPECT_THAT(numbers({.streams = {"s*"}}), ElementsAre("1"));
    const auto streams = m_world.temporal().streams();
    ASSERT_EQ(streams->size(), 2u);
    EXPECT_EQ(streams->front().name, "shop");
    EXPECT_EQ(streams->back().events, 2u);
    EXPECT_EQ(streams->back().last, timeOf("2024-01-15T14:30:02Z"));
    EXPECT_EQ(streams->back().lastLsn, 3u);
}

TEST_F(TemporalTest, a_batch_over_many_hours_is_one_change) {
    EventBatch batch;
    for (int hour = 0; hour < 24; ++hour) {
        const std::string text = (hour < 10 ? "0" : "") + std::to_string(hour);
        ASSERT_OK(
            batch.add("{\"timestamp\":\"2024-01-14T" + text + ":00:00Z\",\"n\":" + std::to_string(hour) + "}",
                      {.stream = "s"}));
    }
    ASSERT_OK(m_world.temporal().append(batch));
    EXPECT_EQ(m_world.store().status().visibleLsn, 1u);
    EXPECT_EQ(numbers().size(), 24u);
    ASSERT_OK(m_world.merge());
    EXPECT_EQ(numbers().size(), 24u);
    EXPECT_EQ(m_world.temporal().partitions()->size(), 24u);
}

TEST_F(TemporalTest, lines_that_trickle_in_share_a_block_and_late_ones_begin_a_run) {
    for (int second = 10; second < 15; ++second) {
        add("2024-01-15T14:30:" + std::to_string(second) + "Z");
        ASSERT_OK(m_world.merge());
    }
    const Partition hour = partitionOf(Tier::Live, timeOf("2024-01-15T14:00:00Z"));
    const auto state = [&] { return *readPartitionState(**m_world.tree().read(), hour); };
    EXPECT_EQ(state().blocks, 1u);
    EXPECT_EQ(state().runs, 1u);
    add("2024-01-15T14:30:11Z");
    ASSERT_OK(m_world.merge());
    EXPECT_EQ(state().runs, 2u);
    EXPECT_THAT(numbers(), ElementsAre("0", "1", "5", "2", "3", "4"));
}

TEST_F(TemporalTest, blocks_before_the_range_are_not_read) {
    const std::string filler = ",\"text\":\"" + std::string(1000, 'x') + "\"";
    EventBatch batch;
    for (int i = 0; i < 1000; ++i) {
        ASSERT_OK(batch.add(
            "{\"timestamp\":" + std::to_string(timeOf("2024-01-15T14:00:00Z").ms + i * 1000) + filler + "}",
            {.stream = "s"}));
    }
    ASSERT_OK(m_world.temporal().append(batch));
    ASSERT_OK(m_world.merge());
    std::uint64_t bytes = 0;
    m_fs.faults().observe([&](const test::FileCall& call) {
        if (call.operation == test::FileOperation::Read) bytes += call.bytes;
    });
    const auto events = m_world.temporal().query({.from = timeOf("2024-01-15T14:10:00Z")});
    ASSERT_OK(events);
    ASSERT_TRUE((*events)->next()->has_value());
    m_fs.faults().observe({});
    EXPECT_GT(bytes, 0u);
    EXPECT_LT(bytes, 3 * kPlainBlockBytes);
}

TEST_F(TemporalTest, what_a_transaction_left_that_never_committed_is_cut) {
    add("2024-01-15T14:30:00Z");
    ASSERT_OK(m_world.merge());
    const std::string path = "/u/temporal/live/2024-01-15-14/events.jsonl";
    m_world.close();
    const std::string sound = *readFile(m_fs, path);
    ASSERT_OK((*m_fs.open(path, OpenMode::ReadWrite))->append("{\"timestamp\":\"2024-"));
    ASSERT_OK(m_world.open());
    EXPECT_EQ(*readFile(m_fs, path), sound);
    EXPECT_EQ(m_world.report.cut.size(), 1u);
    m_world.close();
    ASSERT_OK((*m_fs.open(path, OpenMode::ReadWrite))->truncate(10));
    ASSERT_OK(m_world.open());
    EXPECT_EQ(m_world.report.damaged.size(), 1u);
    EXPECT_ERROR(m_world.lines(), ErrorCode::Corrupt);
}

TEST(TemporalFiles, events_open_with_jq) {
    const test::TempDirectory directory;
    SetClock clock("2024-01-15T14:45:00Z");
    TemporalWorld world(systemFileSystem(), directory.path(), clock);
    ASSERT_OK(world.prepare());
    ASSERT_OK(world.open());
    ASSERT_OK(world.append("2024-01-15T14:30:00Z", "web", ",\"user\":\"Zoë\""));
    ASSERT_OK(world.append("2024-01-15T14:31:00Z", "web", ",\"user\":\"bob\""));
    ASSERT_OK(world.merge());
    const auto shown =
        test::runProcess({"jq", "-r", ".user", directory / "temporal/live/2024-01-15-14/events.jsonl"});
    EXPECT_EQ(shown.out, "Zoë\nbob\n");
}

}  // namespace
}  // namespace warp
