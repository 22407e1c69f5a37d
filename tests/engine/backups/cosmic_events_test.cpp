// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/cosmic_events.h"

#include <gtest/gtest.h>

#include "engine/backups/layout.h"
#include "engine/io/files.h"
#include "engine/store/memory_tree.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

constexpr std::uint64_t kMostBytes = 200;

class FixedClock final : public Clock {
  public:
    Timestamp now() const override { return {1'768'487'400'123}; }
    std::chrono::nanoseconds monotonic() const override { return {}; }
};

class CosmicEventsTest : public ::testing::Test {
  protected:
    CosmicEventsTest() { EXPECT_OK(makeDirectories(m_fs, "/u/backups/cosmic_logs")); }

    std::string text(const std::string& path = cosmicEventsPath()) {
        const auto read = readFile(m_fs, "/u/" + path);
        return read.ok() ? *read : std::string();
    }
    TreeAccess tree() {
        return {.read = [this]() -> Result<std::shared_ptr<TreeReader>> {
                    WARP_ASSIGN(auto reader, m_tree->read());
                    return std::shared_ptr<TreeReader>(std::move(reader));
                },
                .update = [this](const auto& change) -> Status {
                    WARP_ASSIGN(auto writer, m_tree->write());
                    WARP_TRY(change(*writer));
                    return writer->commit();
                }};
    }

    test::SimulatedFileSystem m_fs;
    FixedClock m_clock;
    std::unique_ptr<Tree> m_tree = makeMemoryTree(makeMemoryTreeContent());
    CosmicEvents m_events{m_fs, m_clock, "/u", tree(), kMostBytes};
};

TEST_F(CosmicEventsTest, what_happened_stands_on_lines_in_its_order) {
    m_events.tellOf({0}, "created", {{"universe_id", "x"}}, CosmicEvents::Weight::Routine);
    m_events.tell("rebalanced", {{"records", 12}});
    ASSERT_OK(m_events.write());
    EXPECT_EQ(text(),
              "{\"timestamp\":\"1970-01-01T00:00:00.000Z\",\"event\":\"created\",\"universe_id\":\"x\"}\n"
              "{\"timestamp\":\"2026-01-15T14:30:00.123Z\",\"event\":\"rebalanced\",\"records\":12}\n");
    ASSERT_OK(m_events.write());
    EXPECT_EQ(std::ranges::count(text(), '\n'), 2);
    const auto reader = m_tree->read();
    ASSERT_OK(reader);
    EXPECT_EQ(AppendedFiles::lengths(**reader)->at(cosmicEventsPath()), text().size());
}

TEST_F(CosmicEventsTest, a_session_of_routine_leaves_nothing_and_one_with_more_leaves_all) {
    m_events.tell("opened", nullptr, CosmicEvents::Weight::Routine);
    m_events.tell("closed", nullptr, CosmicEvents::Weight::Routine);
    ASSERT_OK(m_events.writeLast());
    EXPECT_EQ(text(), "");
    m_events.tell("recovered");
    ASSERT_OK(m_events.writeLast());
    EXPECT_EQ(std::ranges::count(text(), '\n'), 3);
    m_events.tell("closed", nullptr, CosmicEvents::Weight::Routine);
    ASSERT_OK(m_events.writeLast());
    EXPECT_EQ(std::ranges::count(text(), '\n'), 4);
}

TEST_F(CosmicEventsTest, what_cannot_be_written_waits_and_is_written_once) {
    m_events.tell("verified");
    ASSERT_OK(m_fs.removeDirectory("/u/backups/cosmic_logs"));
    EXPECT_ERROR(m_events.write(), ErrorCode::NotFound);
    m_events.tell("rebalanced");
    ASSERT_OK(makeDirectories(m_fs, "/u/backups/cosmic_logs"));
    ASSERT_OK(m_events.write());
    EXPECT_EQ(std::ranges::count(text(), '\n'), 2);
}

TEST_F(CosmicEventsTest, a_full_file_is_moved_aside) {
    for (int i = 0; i < 8; ++i) {
        m_events.tell("rebalanced", {{"records", i}});
        ASSERT_OK(m_events.write());
    }
    EXPECT_GE(text(fullCosmicEventsPath(1)).size(), kMostBytes);
    EXPECT_GE(text(fullCosmicEventsPath(2)).size(), kMostBytes);
    EXPECT_EQ(std::ranges::count(text(fullCosmicEventsPath(1)) + text(fullCosmicEventsPath(2)) + text(), '\n'),
              8);
    EXPECT_NE(text().find("\"records\":7"), std::string::npos);
}

TEST_F(CosmicEventsTest, more_than_can_wait_is_counted) {
    for (std::size_t i = 0; i < CosmicEvents::kMostWaiting + 5; ++i) m_events.tell("rebalanced");
    ASSERT_OK(m_events.write());
    EXPECT_NE(text().find("\"event\":\"missed\",\"events\":5"), std::string::npos);
    EXPECT_EQ(std::ranges::count(text(), '\n'), CosmicEvents::kMostWaiting + 1);
}

}  // namespace
}  // namespace warp
