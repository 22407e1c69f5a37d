// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/arrival_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "tests/engine/temporal/temporal_fixture.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

using testing::ElementsAre;

class ArrivalReaderTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(m_world.prepare());
        ASSERT_OK(m_world.open());
    }
    void add(std::string_view time, std::string_view stream = "web") {
        ASSERT_OK(m_world.append(time, stream, ",\"n\":" + std::to_string(m_count++)));
    }
    /// Members `n` of what arrived after `position`, which moves on.
    std::vector<std::string> read(std::size_t limit = 100, const EventQuery& query = {}) {
        std::vector<std::string> found;
        const auto page = m_world.temporal().readAfter(m_position, query, limit);
        EXPECT_OK(page);
        if (!page.ok()) return found;
        for (const Event& event : page->events)
            found.emplace_back(eventField(event.json, "n").value_or("none"));
        m_position = page->position;
        m_more = page->more;
        return found;
    }

    test::SimulatedFileSystem m_fs;
    test::SetClock m_clock{"2024-01-15T14:45:00Z"};
    test::TemporalWorld m_world{m_fs, "/u", m_clock};
    int m_count = 0;
    Lsn m_position = 0;
    bool m_more = false;
};

TEST_F(ArrivalReaderTest, events_come_in_the_order_in_which_they_arrived) {
    add("2024-01-15T14:30:00Z");
    add("2024-01-15T14:10:00Z");
    ASSERT_OK(m_world.merge());
    add("2023-01-15T14:30:00Z");
    add("2024-01-15T14:31:00Z", "shop");
    EXPECT_THAT(read(), ElementsAre("0", "1", "2", "3"));
    EXPECT_TRUE(read().empty());
    EXPECT_EQ(m_position, 4u);
    add("2024-01-15T12:00:00Z");
    ASSERT_OK(m_world.merge());
    ASSERT_OK(m_world.care());
    EXPECT_THAT(read(), ElementsAre("4"));
}

TEST_F(ArrivalReaderTest, pages_end_at_batches_and_nothing_is_met_twice) {
    std::mt19937_64 random(5);
    std::vector<std::string> expected;
    for (int i = 0; i < 300; ++i) {
        m_clock.advance(std::chrono::minutes(7));
        EventBatch batch;
        for (int j = 0; j < 3; ++j) {
            const std::int64_t time = m_clock.now().ms - static_cast<std::int64_t>(random() % 86'400'000);
            ASSERT_OK(
                batch.add("{\"timestamp\":" + std::to_string(time) + ",\"n\":" + std::to_string(i) + "}",
                          {.stream = "s"}));
            expected.push_back(std::to_string(i));
        }
        ASSERT_OK(m_world.temporal().append(batch, Durability::Weak));
        if (i % 40 == 0) ASSERT_OK(m_world.merge());
        if (i % 90 == 0) ASSERT_OK(m_world.care());
    }
    std::vector<std::string> found;
    do {
        const auto page = read(10);
        EXPECT_EQ(page.size() % 3, 0u);
        found.insert(found.end(), page.begin(), page.end());
    } while (m_more);
    EXPECT_EQ(found, expected);
}

TEST_F(ArrivalReaderTest, conditions_hold_as_well_and_the_position_passes_what_they_exclude) {
    add("2024-01-15T14:30:00Z");
    add("2024-01-15T14:31:00Z", "shop");
    EXPECT_THAT(read(10, {.streams = {"shop"}}), ElementsAre("1"));
    EXPECT_TRUE(read(10, {.streams = {"nobody"}}).empty());
    EXPECT_EQ(m_position, 2u);
}

TEST_F(ArrivalReaderTest, the_position_of_a_reader_survives_merges_and_reopening) {
    EXPECT_EQ(*m_world.temporal().readerPosition("billing"), 0u);
    ASSERT_OK(m_world.temporal().keepReaderPosition("billing", 7));
    EXPECT_EQ(*m_world.temporal().readerPosition("billing"), 7u);
    ASSERT_OK(m_world.merge());
    ASSERT_OK(m_world.open());
    EXPECT_EQ(*m_world.temporal().readerPosition("billing"), 7u);
    EXPECT_ERROR(m_world.temporal().keepReaderPosition("", 7), ErrorCode::InvalidArgument);
}

}  // namespace
}  // namespace warp
