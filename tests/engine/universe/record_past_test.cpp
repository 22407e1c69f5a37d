// SPDX-License-Identifier: GPL-3.0-or-later
// What log, snapshots and the record itself tell of the past of a record.
#include <gtest/gtest.h>

#include "engine/backups/backups.h"
#include "engine/io/files.h"
#include "engine/universe/simulated_clock.h"
#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

using Kind = RecordVersion::Kind;
using Source = RecordVersion::Source;

constexpr Timestamp kBegin{1'768'478'400'000};  // 2026-01-15T12:00:00Z

/// A universe whose time is told in minutes since kBegin.
class RecordPastTest : public testing::Test {
  protected:
    static Timestamp at(int minute) { return {kBegin.ms + minute * 60'000}; }
    void put(int minute, const std::string& key, const std::string& json) {
        m_clock.moveTo(at(minute));
        ASSERT_OK(m_universe->spacetime().put(key, json, {.durability = Durability::Strong}));
    }
    void remove(int minute, const std::string& key) {
        m_clock.moveTo(at(minute));
        ASSERT_OK(m_universe->spacetime().remove(key));
    }
    SnapshotInfo take(int minute, SnapshotKind kind = SnapshotKind::Full) {
        m_clock.moveTo(at(minute));
        const auto info = m_universe->backups().create({.kind = kind}, {});
        EXPECT_OK(info);
        if (!info.ok()) return {};
        EXPECT_EQ(info->kind, kind);
        return *info;
    }
    /// Whatever log there is goes.
    void forgetLog(int minute) {
        m_clock.moveTo(at(minute));
        ASSERT_OK(m_universe->configuration().set("universe_parameters.wal_retention.size", "0"));
        m_universe.reopen();
        ASSERT_OK(m_universe->sync({}));
        ASSERT_OK(m_universe->maintain({}));
        m_universe.reopen();
    }
    RecordHistory history(const std::string& key) {
        auto found = m_universe->recordHistory(key, 100, {});
        EXPECT_OK(found);
        return found.ok() ? std::move(*found) : RecordHistory();
    }
    /// The value, "none" where there was no record, "?" where nobody knows.
    std::string asOf(int minute, const std::string& key) {
        const auto found = m_universe->recordAsOf(key, at(minute), {});
        if (!found.ok()) {
            EXPECT_ERROR(found, ErrorCode::NotFound);
            return "?";
        }
        return found->json.value_or("none");
    }

    SimulatedClock m_clock{kBegin};
    test::TempUniverse m_universe{{.clock = &m_clock, .backgroundThreads = false}};
};

TEST_F(RecordPastTest, the_log_tells_every_moment_since_its_beginning) {
    put(1, "a:1", "1");
    put(3, "a:1", "2");
    m_clock.moveTo(at(4));
    ASSERT_OK(m_universe->spacetime().move("a:1", Shard::Cold));
    remove(5, "a:1");
    put(7, "a:1", "3");
    put(9, "a:2", "9");
    ASSERT_OK(m_universe->sync({}));
    EXPECT_EQ(asOf(0, "a:1"), "none");
    EXPECT_EQ(asOf(1, "a:1"), "1");
    EXPECT_EQ(asOf(2, "a:1"), "1");
    EXPECT_EQ(asOf(4, "a:1"), "2");
    EXPECT_EQ(asOf(6, "a:1"), "none");
    EXPECT_EQ(asOf(8, "a:1"), "3");
    EXPECT_EQ(asOf(9, "a:nobody"), "none");
    const auto moved = m_universe->recordAsOf("a:1", at(4), {});
    ASSERT_OK(moved);
    EXPECT_EQ(moved->since, at(4));
    EXPECT_EQ(moved->source, Source::Log);
    EXPECT_ERROR(m_universe->recordAsOf("a:1", at(10), {}), ErrorCode::InvalidArgument);
    EXPECT_ERROR(m_universe->recordAsOf("a:", at(1), {}), ErrorCode::InvalidKey);
    for (const RecordVersion& version : history("a:1").versions) {
        EXPECT_EQ(version.source, Source::Log);
        EXPECT_FALSE(version.afterGap);
    }
}

TEST_F(RecordPastTest, where_the_log_is_gone_snapshots_tell_their_moments) {
    put(1, "a:1", "1");
    put(1, "a:kept", "\"as it was\"");
    put(1, "a:gone", "5");
    const SnapshotInfo first = take(2);
    put(3, "a:1", "2");
    put(4, "a:1", "3");
    const SnapshotInfo second = take(5, SnapshotKind::Incremental);
    put(6, "a:1", "4");
    remove(6, "a:gone");
    take(7, SnapshotKind::Incremental);
    put(8, "a:1", "5");
    forgetLog(20);

    const RecordHistory past = history("a:1");
    ASSERT_EQ(past.versions.size(), 4u);
    EXPECT_EQ(past.versions[0].source, Source::Snapshot);
    EXPECT_EQ(past.versions[0].snapshot, first.name);
    EXPECT_EQ(past.versions[0].time, at(1));
    EXPECT_EQ(past.versions[1].snapshot, second.name);
    EXPECT_EQ(past.versions[1].time, at(4));
    EXPECT_TRUE(past.versions[1].afterGap);
    EXPECT_EQ(past.versions[3].source, Source::Now);
    const std::vector<std::string> values = {"1", "3", "4", "5"};
    for (std::size_t i = 0; i < values.size(); ++i)
        EXPECT_EQ(m_universe->loggedValue("a:1", past.versions[i].lsn, {}).value(), values[i]);

    EXPECT_EQ(asOf(0, "a:1"), "?");
    EXPECT_EQ(asOf(1, "a:1"), "1");
    EXPECT_EQ(asOf(2, "a:1"), "1");
    EXPECT_EQ(asOf(3, "a:1"), "?");  // 2, which nothing tells of any more
    EXPECT_EQ(asOf(4, "a:1"), "3");
    EXPECT_EQ(asOf(6, "a:1"), "4");
    EXPECT_EQ(asOf(8, "a:1"), "5");
    EXPECT_EQ(asOf(3, "a:kept"), "\"as it was\"");
    EXPECT_EQ(asOf(4, "a:gone"), "5");
    EXPECT_EQ(asOf(7, "a:gone"), "none");
    EXPECT_EQ(asOf(6, "a:gone"), "?");
    const auto refused = m_universe->recordAsOf("a:1", at(3), {});
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().message.find("2026-01-15T12:02:00.000Z to 2026-01-15T12:07:00.000Z"),
              std::string::npos)
        << refused.error().message;

    const RecordHistory gone = history("a:gone");
    ASSERT_EQ(gone.versions.size(), 2u);
    EXPECT_EQ(gone.versions[1].kind, Kind::Delete);
    EXPECT_EQ(gone.versions[1].time, at(7));
    EXPECT_EQ(history("a:kept").versions.size(), 1u);
    EXPECT_TRUE(history("a:nobody").versions.empty());
}

TEST_F(RecordPastTest, log_and_snapshots_go_together) {
    put(1, "a:1", "1");
    put(1, "a:2", "1");
    const SnapshotInfo first = take(2);
    put(3, "a:2", "\"lost\"");
    forgetLog(4);
    ASSERT_OK(m_universe->configuration().set("universe_parameters.wal_retention.size", "1024"));
    m_universe.reopen();
    take(5);
    put(6, "a:1", "2");
    put(8, "b:1", "8");
    ASSERT_OK(m_universe->sync({}));
    const RecordHistory past = history("a:1");
    ASSERT_EQ(past.versions.size(), 2u);
    EXPECT_EQ(past.versions[0].snapshot, first.name);
    EXPECT_EQ(past.versions[1].source, Source::Log);
    EXPECT_FALSE(past.versions[1].afterGap);  // the second snapshot shows that nothing was in between
    EXPECT_EQ(asOf(5, "a:1"), "1");
    EXPECT_EQ(asOf(7, "a:1"), "2");
    EXPECT_EQ(asOf(3, "a:1"), "1");
    EXPECT_EQ(asOf(2, "a:2"), "1");
    EXPECT_EQ(asOf(7, "a:2"), "\"lost\"");
}

TEST_F(RecordPastTest, a_damaged_snapshot_leaves_the_others) {
    put(1, "a:1", "1");
    const SnapshotInfo first = take(2);
    put(3, "a:1", "2");
    const SnapshotInfo second = take(4);
    put(5, "a:1", "3");
    forgetLog(6);
    std::string archive = *readFile(systemFileSystem(), first.path + "/universe.tar.gz");
    for (std::size_t i = 0; i < archive.size(); i += 40) archive[i] = static_cast<char>(archive[i] ^ 0x55);
    ASSERT_OK(replaceFile(systemFileSystem(), first.path + "/universe.tar.gz", archive));
    const RecordHistory past = history("a:1");
    ASSERT_EQ(past.versions.size(), 2u);
    EXPECT_EQ(past.versions[0].snapshot, second.name);
    EXPECT_EQ(asOf(4, "a:1"), "2");
    EXPECT_EQ(asOf(2, "a:1"), "?");
}

}  // namespace
}  // namespace warp
