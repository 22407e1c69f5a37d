// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/temporal_files.h"

#include <gtest/gtest.h>

#include "engine/formats/json_value.h"
#include "tests/engine/temporal/temporal_fixture.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

class TemporalFilesTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(m_world.prepare());
        ASSERT_OK(m_world.open());
    }
    JsonDocument json(const std::string& relative) {
        const auto text = readFile(m_fs, "/u/" + relative);
        EXPECT_OK(text);
        return text.ok() ? *parseJsonDocument(*text) : JsonDocument();
    }

    test::SimulatedFileSystem m_fs;
    test::SetClock m_clock{"2024-01-15T14:45:00Z"};
    test::TemporalWorld m_world{m_fs, "/u", m_clock};
};

TEST_F(TemporalFilesTest, open_streams_and_readers_are_listed_with_their_offsets) {
    ASSERT_OK(m_world.append("2024-01-15T14:30:00Z", "web"));
    ASSERT_OK(m_world.append("2024-01-15T14:31:00Z", "web"));
    ASSERT_OK(m_world.append("2024-01-10T00:00:00Z", "quiet"));
    ASSERT_OK(m_world.temporal().keepReaderPosition("billing", 2));
    ASSERT_OK(m_world.merge());
    ASSERT_OK(m_world.care());
    const JsonDocument state = json(currentStreamsPath());
    ASSERT_EQ(state["streams"].size(), 1u);
    EXPECT_EQ(state["streams"][0]["stream"], "web");
    EXPECT_EQ(state["streams"][0]["offset"], 2);
    EXPECT_EQ(state["streams"][0]["lsn"], 2);
    EXPECT_EQ(state["readers"][0]["reader"], "billing");
    EXPECT_EQ(state["readers"][0]["lsn"], 2);
}

TEST_F(TemporalFilesTest, policies_say_what_is_in_force_and_what_is_kept) {
    ASSERT_OK(m_world.append("2023-11-10T00:00:00Z", "web"));
    ASSERT_OK(m_world.merge());
    ASSERT_OK(m_world.care({.expireAfter = std::chrono::days(400)}));
    EXPECT_EQ(json(retentionPolicyPath())["expire_after_days"], 400);
    EXPECT_EQ(json(retentionPolicyPath())["kept"]["historical"]["events"], 1);
    EXPECT_EQ(json(retentionPolicyPath())["kept"]["historical"]["oldest"], "2023-11");
    EXPECT_EQ(json(archivePolicyPath())["months"][0]["archived"], true);
    EXPECT_EQ(json(archivePolicyPath())["months"][0]["due"], "2023-12-31T00:00:00.000Z");
}

TEST_F(TemporalFilesTest, files_that_say_the_same_are_left_alone) {
    ASSERT_OK(m_world.care());
    std::uint64_t renames = 0;
    m_fs.faults().observe([&](const test::FileCall& call) {
        if (call.operation == test::FileOperation::Rename) ++renames;
    });
    ASSERT_OK(m_world.care());
    m_fs.faults().observe({});
    EXPECT_EQ(renames, 0u);
}

}  // namespace
}  // namespace warp
