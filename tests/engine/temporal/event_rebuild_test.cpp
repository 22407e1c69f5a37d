// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_rebuild.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/store/snapshot.h"
#include "tests/engine/temporal/temporal_fixture.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

using testing::ElementsAre;

/// Events in all tiers, then a tree that is lost.
class EventRebuildTest : public testing::Test {
  protected:
    void SetUp() override {
        m_world.emplace(m_fs, "/u", m_clock);
        ASSERT_OK(m_world->prepare());
        ASSERT_OK(m_world->open());
        for (const char* const time :
             {"2023-11-10T00:00:00Z", "2024-01-15T02:00:00Z", "2024-01-15T14:30:00Z"}) {
            for (int i = 0; i < 2; ++i) add(time);
        }
        ASSERT_OK(m_world->merge());
        ASSERT_OK(m_world->care());
        ASSERT_OK(m_world->temporal().keepReaderPosition("billing", 3));
        ASSERT_OK(m_world->merge());
        ASSERT_OK(m_world->care());
    }
    void add(std::string_view time) {
        ASSERT_OK(m_world->append(time, "web", ",\"n\":" + std::to_string(m_count++)));
    }
    /// Makes a new tree from the files as far as `upTo`, and opens it with or without the log.
    RebuiltEvents rebuild(Lsn upTo, bool withLog) {
        m_world->close();
        if (!withLog) EXPECT_OK(removeTree(m_fs, "/u/log"));
        EXPECT_OK(makeDirectories(m_fs, "/u/log"));
        const auto content = makeMemoryTreeContent();
        const auto tree = makeMemoryTree(content);
        const auto writer = tree->write();
        const auto rebuilt = rebuildEventFiles(m_fs, "/u", **writer, upTo, {});
        EXPECT_OK(rebuilt);
        EXPECT_OK(putAppliedLsn(**writer, std::min(upTo, m_applied)));
        EXPECT_OK((*writer)->commit());
        m_world.emplace(m_fs, "/u", m_clock, content);
        EXPECT_OK(m_world->open());
        return rebuilt.ok() ? *rebuilt : RebuiltEvents();
    }

    test::SimulatedFileSystem m_fs;
    test::SetClock m_clock{"2024-01-15T14:45:00Z"};
    std::optional<test::TemporalWorld> m_world;
    int m_count = 0;
    Lsn m_applied = 7;
};

TEST_F(EventRebuildTest, everything_is_found_again_in_the_files) {
    const auto rebuilt = rebuild(UINT64_MAX, false);
    EXPECT_EQ(rebuilt.damagedFiles, 0u);
    EXPECT_EQ(rebuilt.greatestLsn, 6u);
    EXPECT_THAT(m_world->fields("n"), ElementsAre("0", "1", "2", "3", "4", "5"));
    EXPECT_EQ(m_world->temporal().streams()->front().events, 6u);
    EXPECT_EQ(*m_world->temporal().readerPosition("billing"), 3u);
    add("2024-01-15T02:00:00Z");
    ASSERT_OK(m_world->merge());
    ASSERT_OK(m_world->care());
    EXPECT_THAT(m_world->fields("n"), ElementsAre("0", "1", "2", "3", "6", "4", "5"));
}

TEST_F(EventRebuildTest, what_the_log_brings_again_is_there_once) {
    rebuild(0, true);
    EXPECT_THAT(m_world->fields("n"), ElementsAre("0", "1", "2", "3", "4", "5"));
    ASSERT_OK(m_world->merge());
    ASSERT_OK(m_world->care());
    EXPECT_THAT(m_world->fields("n"), ElementsAre("0", "1", "2", "3", "4", "5"));
}

TEST_F(EventRebuildTest, a_damaged_file_is_kept_beside_and_the_others_are_taken_over) {
    const std::string path = "/u/temporal/recent/2024-01-15/compressed.gz";
    ASSERT_OK(replaceFile(m_fs, path, readFile(m_fs, path)->substr(0, 30)));
    EXPECT_EQ(rebuild(UINT64_MAX, false).damagedFiles, 1u);
    EXPECT_THAT(m_world->fields("n"), ElementsAre("0", "1", "4", "5"));
    EXPECT_TRUE(m_fs.stat(path + ".damaged")->has_value());
}

}  // namespace
}  // namespace warp
