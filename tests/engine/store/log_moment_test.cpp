// SPDX-License-Identifier: GPL-3.0-or-later
// Which state a time means, and from where the log leads to it.
#include "engine/store/log_moment.h"

#include <algorithm>

#include "engine/io/files.h"
#include "engine/store/snapshot.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/engine/store/store_scenario.h"

namespace warp {
namespace {

using test::putBatch;
using test::SimulatedFileSystem;

constexpr std::int64_t kStart = 1'768'487'400'000;

/// A clock that the test sets.
class SetClock final : public Clock {
  public:
    Timestamp now() const override { return {ms}; }
    std::chrono::nanoseconds monotonic() const override { return std::chrono::milliseconds(ms); }
    std::int64_t ms = kStart;
};

class LogMomentTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(m_fs.makeDirectory("/log"));
        open();
    }
    void open() {
        m_store.reset();
        auto options = test::scenarioOptions(m_fs, m_tree);
        options.clock = &m_clock;
        options.segmentBytes = 1024;
        options.retention = m_retention;
        auto opened = Store::open(std::move(options));
        ASSERT_OK(opened);
        m_store = std::move(*opened);
    }
    /// Commits change n at second n of the test, for the next `count` of them.
    void put(int count) {
        for (int i = 0; i < count; ++i) {
            m_clock.ms += 1000;
            ASSERT_OK(m_store->commit(putBatch("k", valueOf(m_clock.ms)), Durability::Strong));
        }
    }
    static std::string valueOf(std::int64_t ms) { return std::to_string(ms) + std::string(200, 'v'); }
    void archive() {
        ASSERT_OK(m_store->checkpoint({}));
        ASSERT_OK(m_store->archiveLog(true, {}));
    }
    static Timestamp second(double n) { return {kStart + static_cast<std::int64_t>(n * 1000)}; }
    static LogMoment moment(Lsn lsn, double at) { return {.lsn = lsn, .time = second(at)}; }
    LogHistory history() {
        return LogHistory({.fs = &m_fs,
                           .logDirectory = "/log",
                           .durableLsn = [this] { return m_store->status().durableLsn; },
                           .lineage = m_lineage});
    }
    /// The same of a time that there is a way to.
    LogMoment led(const LogMoment& from, double at, std::uint64_t timeline = 1) {
        const auto found = after(from, at, timeline);
        EXPECT_OK(found);
        return found.ok() ? *found : LogMoment{};
    }
    Result<LogMoment> after(const LogMoment& from, double at, std::uint64_t timeline = 1) {
        return logMomentAfter(history(), from, timeline, second(at), {});
    }
    /// What a restore in place does to a closed store: the tree is that of an earlier change.
    void takeBackTo(Lsn lsn, std::uint64_t timeline) {
        ASSERT_OK(m_store->close());
        m_store.reset();
        {
            const auto tree = makeMemoryTree(m_tree);
            auto writer = tree->write();
            ASSERT_OK(writer);
            ASSERT_OK(putAppliedLsn(**writer, lsn));
            ASSERT_OK(putTimeline(**writer, timeline));
            ASSERT_OK((*writer)->put(Space::Records, "k", "restored"));
            ASSERT_OK((*writer)->commit());
        }
        open();
    }

    SimulatedFileSystem m_fs;
    SetClock m_clock;
    LogRetention m_retention{.age = std::chrono::hours(168), .bytes = 1u << 30};
    LogLineage m_lineage;
    std::shared_ptr<MemoryTreeContent> m_tree = makeMemoryTreeContent();
    std::unique_ptr<Store> m_store;
};

TEST_F(LogMomentTest, a_time_means_the_last_commit_at_or_before_it) {
    put(20);
    archive();
    put(20);
    EXPECT_EQ(*logMomentAt(history(), second(1), {}), moment(1, 1));
    EXPECT_EQ(*logMomentAt(history(), second(20.5), {}), moment(20, 20));
    EXPECT_EQ(*logMomentAt(history(), second(21), {}), moment(21, 21));
    EXPECT_EQ(*logMomentAt(history(), second(1000), {}), moment(40, 40));
    EXPECT_ERROR(logMomentAt(history(), second(-1000), {}), ErrorCode::NotFound);
}

TEST_F(LogMomentTest, the_log_leads_from_a_snapshot_to_every_later_time) {
    put(20);
    archive();
    put(20);
    EXPECT_EQ(led(moment(10, 10.2), 10.2), moment(10, 10.2));
    EXPECT_EQ(led(moment(10, 10.2), 10.9), moment(10, 10.2));
    EXPECT_EQ(led(moment(10, 10.2), 11), moment(11, 11));
    EXPECT_EQ(led(moment(10, 10.2), 25.7), moment(25, 25));
    EXPECT_EQ(led(moment(10, 10.2), 999), moment(40, 40));
    EXPECT_EQ(led(moment(40, 40.1), 999), moment(40, 40.1));
    const auto before = after(moment(10, 10.2), 9);
    EXPECT_ERROR(before, ErrorCode::NotFound);
    ASSERT_FALSE(before.ok());
    EXPECT_NE(
        before.error().message.find(formatTimestamp(second(10.2)) + " to " + formatTimestamp(second(40))),
        std::string::npos)
        << before.error().message;
}

TEST_F(LogMomentTest, a_gap_in_the_log_is_named_with_what_can_be_had) {
    put(20);
    archive();
    put(20);
    archive();
    put(20);
    const auto archives = listArchives(m_fs, "/log");
    ASSERT_OK(archives);
    const auto chosen = std::ranges::find_if(
        *archives, [](const ArchivedLog& archive) { return archive.tail.lastLsn >= 20; });
    ASSERT_NE(chosen, archives->end());
    const ArchiveTail& gone = chosen->tail;
    ASSERT_GT(gone.firstLsn, 12u);
    ASSERT_OK(m_fs.removeFile(chosen->path));
    EXPECT_EQ(led(moment(5, 5.5), 12), moment(12, 12));
    const auto behind = after(moment(5, 5.5), 50);
    EXPECT_ERROR(behind, ErrorCode::NotFound);
    ASSERT_FALSE(behind.ok());
    for (const std::string& part :
         {"changes " + std::to_string(gone.firstLsn) + " to " + std::to_string(gone.lastLsn),
          formatTimestamp(second(5.5)), formatTimestamp(second(static_cast<double>(gone.firstLsn) - 1))})
        EXPECT_NE(behind.error().message.find(part), std::string::npos) << behind.error().message;
    // A snapshot behind the gap leads on.
    EXPECT_EQ(led(moment(gone.lastLsn, 40.1), 50), moment(50, 50));
}

TEST_F(LogMomentTest, what_a_restore_took_back_is_neither_replayed_nor_led_to) {
    put(20);
    archive();
    put(20);
    m_clock.ms += 100'000;
    takeBackTo(15, 2);
    EXPECT_EQ(*m_store->get(Space::Records, "k"), "restored");
    EXPECT_EQ(m_store->status().visibleLsn, 15u);
    m_clock.ms = kStart + 199'000;
    put(5);  // changes 16 to 20 of the new timeline, at seconds 200 to 204
    EXPECT_EQ(m_store->status().visibleLsn, 20u);
    for (int round = 0; round < 3; ++round) {
        EXPECT_EQ(*history().kept(), (std::vector<LsnRange>{{1, 20}}));
        EXPECT_EQ(led(moment(10, 10.2), 13, 1), moment(13, 13));
        EXPECT_EQ(led(moment(10, 10.2), 202.5, 1), moment(18, 202));
        EXPECT_EQ(led(moment(15, 150), 999, 2), moment(20, 204));
        EXPECT_ERROR(after(moment(30, 30.2), 202, 1), ErrorCode::Conflict);
        if (round == 0) archive();
        if (round == 1) open();
    }
    EXPECT_EQ(*m_store->get(Space::Records, "k"), valueOf(kStart + 204'000));
}

TEST_F(LogMomentTest, the_log_of_a_restore_that_was_undone_is_passed_over) {
    put(40);
    open();
    archive();
    m_clock.ms = kStart + 199'000;
    takeBackTo(15, 2);
    put(5);  // changes 16 to 20 of timeline 2, at seconds 200 to 204
    m_clock.ms = kStart + 299'000;
    takeBackTo(40, 3);
    put(5);  // changes 41 to 45 of timeline 3, at seconds 300 to 304
    m_lineage.stages = {{1, 40}, {3, LogLineage::kNoEnd}};
    for (int round = 0; round < 3; ++round) {
        EXPECT_EQ(*history().kept(), (std::vector<LsnRange>{{1, 45}}));
        EXPECT_EQ(led(moment(10, 10.2), 18.5, 1), moment(18, 18));
        EXPECT_EQ(led(moment(10, 10.2), 202, 1), moment(40, 40));
        EXPECT_EQ(led(moment(10, 10.2), 302.5, 1), moment(43, 302));
        EXPECT_EQ(led(moment(40, 250), 999, 3), moment(45, 304));
        EXPECT_ERROR(after(moment(18, 202.2), 303, 2), ErrorCode::Conflict);
        // The rest of timeline 2 ends before timeline 3 begins: that is no damage.
        if (round == 0) archive();
        if (round == 1) open();
        EXPECT_FALSE(m_store->status().archiveError);
    }
    EXPECT_EQ(*m_store->get(Space::Records, "k"), valueOf(kStart + 304'000));
}

TEST_F(LogMomentTest, changes_that_no_log_has_are_named_where_nothing_comes_behind_them) {
    m_retention = {};
    open();
    put(20);
    open();  // what is in the tree is dropped
    archive();
    EXPECT_TRUE(history().kept()->empty());
    const auto lost = after(moment(10, 10.2), 15);
    EXPECT_ERROR(lost, ErrorCode::NotFound);
    EXPECT_NE(lost.error().message.find("changes 11 to 20"), std::string::npos) << lost.error().message;
    EXPECT_EQ(led(moment(10, 10.2), 10.2), moment(10, 10.2));
    EXPECT_EQ(led(moment(20, 20.2), 999), moment(20, 20.2));
    put(1);
    EXPECT_EQ(led(moment(20, 20.2), 999).lsn, 21u);
    EXPECT_ERROR(after(moment(10, 10.2), 999), ErrorCode::NotFound);
}

TEST(LogLineage, what_was_taken_back_does_not_count) {
    const LogLineage none;
    EXPECT_TRUE(none.holds(7, 1'000));
    const LogLineage undone{.stages = {{2, 40}, {4, LogLineage::kNoEnd}}};
    EXPECT_EQ(undone.endOf(1), 40u);
    EXPECT_EQ(undone.endOf(2), 40u);
    EXPECT_EQ(undone.endOf(3), 0u);
    EXPECT_EQ(undone.endOf(4), LogLineage::kNoEnd);
    EXPECT_EQ(undone.endOf(5), LogLineage::kNoEnd);
}

TEST_F(LogMomentTest, a_restore_goes_back_behind_later_epochs) {
    put(10);
    open();  // an epoch that begins at change 11
    put(2);
    open();
    takeBackTo(4, 2);
    open();
    EXPECT_EQ(m_store->status().visibleLsn, 4u);
    EXPECT_EQ(*m_store->get(Space::Records, "k"), "restored");
    put(1);
    open();
    EXPECT_EQ(m_store->status().visibleLsn, 5u);
    EXPECT_EQ(*m_store->get(Space::Records, "k"), valueOf(m_clock.ms));
    EXPECT_EQ(*history().kept(), (std::vector<LsnRange>{{1, 5}}));
}

TEST_F(LogMomentTest, a_crash_before_the_new_timeline_has_a_segment_brings_nothing_back) {
    put(10);
    takeBackTo(4, 2);
    // As it was before that opening: the tree restored, the log that of the old timeline.
    m_store.reset();
    const auto segments = listSegments(m_fs, "/log");
    ASSERT_OK(segments);
    for (const SegmentInfo& segment : *segments) {
        if (segment.header.timeline == 2) ASSERT_OK(m_fs.removeFile(segment.path));
    }
    open();
    EXPECT_EQ(m_store->status().visibleLsn, 4u);
    EXPECT_EQ(*m_store->get(Space::Records, "k"), "restored");
    put(1);
    open();
    EXPECT_EQ(m_store->status().visibleLsn, 5u);
    EXPECT_EQ(*m_store->get(Space::Records, "k"), valueOf(m_clock.ms));
}

}  // namespace
}  // namespace warp
