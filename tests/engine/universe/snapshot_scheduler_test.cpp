// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots that a universe takes by itself, by a clock that is moved by hand.
#include <cstdio>
#include <filesystem>
#include <thread>

#include <gtest/gtest.h>

#include "engine/backups/backups.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/universe/simulated_clock.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

const Timestamp kBegin = *parseTimestamp("2026-01-15T01:50:00Z");

class ScheduledSnapshots : public testing::Test {
  protected:
    ScheduledSnapshots() : m_clock(kBegin), m_universe({.clock = &m_clock, .backgroundThreads = false}) {
        EXPECT_OK(m_universe->spacetime().put("users:alice", R"({"n":1})"));
        set("snapshots.make_up", "true");
    }

    void set(const std::string& name, const std::string& value) {
        EXPECT_OK(m_universe->configuration().set("universe_parameters." + name, value));
    }
    void pass(milliseconds time) { m_clock.moveTo({m_clock.now().ms + time.count()}); }
    void round() { EXPECT_OK(m_universe->maintain({}, "snapshots")); }
    std::vector<SnapshotInfo> all() {
        const auto list = m_universe->backups().list();
        EXPECT_OK(list);
        return list.ok() ? *list : std::vector<SnapshotInfo>();
    }
    ScheduleStatus status() {
        const auto status = m_universe->backups().schedule();
        EXPECT_OK(status);
        return status.ok() ? *status : ScheduleStatus();
    }
    std::string healthLevel() {
        for (const HealthCheck& check : m_universe->health()) {
            if (check.name == "snapshots")
                return check.level == HealthLevel::Ok ? "ok" : "warning: " + check.why;
        }
        return "none";
    }
    VacuumCheck vacuumCheck() {
        const auto now = m_universe->entropy().now();
        EXPECT_OK(now);
        if (!now.ok()) return {};
        for (const VacuumCheck& check : now->checks) {
            if (check.name == "snapshot") return check;
        }
        return {};
    }

    SimulatedClock m_clock;
    test::TempUniverse m_universe;
};

TEST_F(ScheduledSnapshots, none_is_taken_until_somebody_wants_them) {
    round();
    EXPECT_TRUE(all().empty());
    EXPECT_FALSE(status().standing.next);
    EXPECT_EQ(healthLevel(), "ok");
}

TEST_F(ScheduledSnapshots, one_is_taken_when_it_is_due_and_the_next_holds_what_changed) {
    set("snapshots.every", "daily");
    round();
    ASSERT_EQ(all().size(), 1u) << "a new schedule begins at once";
    EXPECT_EQ(all()[0].origin, SnapshotOrigin::Schedule);
    EXPECT_EQ(all()[0].kind, SnapshotKind::Full);
    EXPECT_TRUE(all()[0].verifiedDeep);
    round();
    EXPECT_EQ(all().size(), 1u);
    ASSERT_OK(m_universe->spacetime().put("users:bob", R"({"n":2})"));
    pass(minutes(9));
    round();
    EXPECT_EQ(all().size(), 1u) << "one minute before it is due";
    pass(minutes(1));
    round();
    ASSERT_EQ(all().size(), 2u);
    EXPECT_EQ(all()[1].kind, SnapshotKind::Incremental);
    EXPECT_EQ(all()[1].counts.records, 1u);
    EXPECT_EQ(formatTimestamp(*status().standing.next), "2026-01-16T02:00:00.000Z");
}

TEST_F(ScheduledSnapshots, one_that_was_missed_is_made_up_for_when_the_universe_is_open_again) {
    set("snapshots.every", "daily");
    round();
    m_universe.close();
    pass(hours(50));
    m_universe.open();
    EXPECT_EQ(formatTimestamp(*status().standing.missed), "2026-01-17T02:00:00.000Z");
    EXPECT_TRUE(healthLevel().starts_with("warning")) << healthLevel();
    round();
    EXPECT_EQ(all().size(), 2u);
    EXPECT_FALSE(status().standing.missed);
    EXPECT_EQ(healthLevel(), "ok");
}

TEST_F(ScheduledSnapshots, one_that_is_not_made_up_for_stays_told) {
    set("snapshots.every", "daily");
    round();
    set("snapshots.make_up", "false");
    pass(hours(50));
    round();
    EXPECT_EQ(all().size(), 1u);
    EXPECT_TRUE(healthLevel().starts_with("warning")) << healthLevel();
}

TEST_F(ScheduledSnapshots, those_past_their_time_go_and_those_of_people_stay) {
    set("snapshots.every", "daily");
    set("snapshots.full_every", "1");
    for (const char* span : {"hourly", "daily", "weekly", "monthly", "yearly"})
        set("snapshot_retention." + std::string(span), "0");
    set("snapshot_retention.last", "2");
    ASSERT_OK(m_universe->backups().create({.note = "by hand"}, {}));
    for (int day = 0; day < 5; ++day) {
        pass(hours(24));
        round();
    }
    const auto kept = all();
    ASSERT_EQ(kept.size(), 3u);
    EXPECT_EQ(kept[0].note, "by hand");
    EXPECT_EQ(kept[1].origin, SnapshotOrigin::Schedule);
    EXPECT_EQ(kept[2].createdAt, m_clock.now());
}

TEST_F(ScheduledSnapshots, none_goes_where_removing_is_switched_off) {
    set("snapshots.every", "daily");
    set("snapshots.prune", "false");
    set("snapshot_retention.last", "1");
    set("snapshot_retention.hourly", "0");
    set("snapshot_retention.daily", "0");
    for (int day = 0; day < 4; ++day) {
        pass(hours(24));
        round();
    }
    EXPECT_EQ(all().size(), 4u);
}

TEST_F(ScheduledSnapshots, a_failed_one_is_told_and_tried_again_after_a_while) {
    set("snapshots.every", "daily");
    // A file stands where the directory of snapshots is to be.
    round();
    ASSERT_EQ(all().size(), 1u);
    const std::string incremental = m_universe / "backups/snapshots/incremental";
    std::filesystem::remove_all(incremental);
    ASSERT_EQ(std::fclose(std::fopen(incremental.c_str(), "w")), 0);
    pass(hours(24));
    round();
    ASSERT_TRUE(status().failure) << healthLevel();
    EXPECT_TRUE(healthLevel().starts_with("warning"));
    std::filesystem::remove(incremental);
    std::filesystem::create_directory(incremental);
    pass(minutes(30));
    round();
    EXPECT_EQ(all().size(), 1u) << "too early";
    pass(minutes(30));
    round();
    EXPECT_EQ(all().size(), 2u);
    EXPECT_FALSE(status().failure);
}

TEST_F(ScheduledSnapshots, older_ones_that_cannot_be_removed_are_told_for_themselves_and_tried_again) {
    set("snapshots.every", "daily");
    set("snapshots.full_every", "1");
    for (const char* span : {"hourly", "daily", "weekly", "monthly", "yearly"})
        set("snapshot_retention." + std::string(span), "0");
    set("snapshot_retention.last", "1");
    round();
    ASSERT_EQ(all().size(), 1u);
    // A file stands where the snapshot is put before it is removed.
    const std::string oldest = all()[0].name;
    const std::string way = m_universe / ("backups/snapshots/" + partialName(oldest));
    ASSERT_EQ(std::fclose(std::fopen(way.c_str(), "w")), 0);
    pass(hours(24) + minutes(30));  // the next is due in a day
    const Timestamp taken = m_clock.now();
    round();
    EXPECT_EQ(all().size(), 2u);
    EXPECT_FALSE(status().failure);
    ASSERT_TRUE(status().pruneFailure);
    EXPECT_EQ(status().pruneFailedAt, taken);
    EXPECT_EQ(status().pruneAgainAt.ms, taken.ms + milliseconds(hours(1)).count());
    EXPECT_NE(healthLevel().find("it was taken, but older ones could not be removed"), std::string::npos)
        << healthLevel();
    EXPECT_EQ(healthLevel().find("one failed"), std::string::npos);
    std::filesystem::remove(way);
    pass(minutes(59));
    round();
    EXPECT_EQ(all().size(), 2u) << "too early";
    pass(minutes(1));
    round();
    ASSERT_EQ(all().size(), 1u);
    EXPECT_NE(all()[0].name, oldest);
    EXPECT_FALSE(status().pruneFailure);
    EXPECT_EQ(healthLevel(), "ok");
}

TEST_F(ScheduledSnapshots, the_vacuum_counts_the_last_verified_snapshot) {
    ASSERT_OK(m_universe->maintain({}));
    EXPECT_EQ(vacuumCheck().state, CheckState::NoData);
    set("snapshots.every", "daily");
    ASSERT_OK(m_universe->maintain({}));
    pass(minutes(1));
    ASSERT_OK(m_universe->maintain({}));
    EXPECT_EQ(vacuumCheck().state, CheckState::Passed) << vacuumCheck().why;
    set("snapshots.every", "never");
    pass(hours(8 * 24));
    ASSERT_OK(m_universe->maintain({}));
    EXPECT_EQ(vacuumCheck().state, CheckState::Overdue) << vacuumCheck().why;
}

TEST(ScheduledSnapshotsByThemselves, are_taken_beside_the_work_and_end_with_the_universe) {
    test::TempUniverse universe;
    ASSERT_OK(universe->spacetime().put("users:alice", R"({"n":1})"));
    ASSERT_OK(universe->configuration().set("universe_parameters.snapshots.every", "hourly"));
    ASSERT_OK(universe->maintain({}, "snapshots"));
    // Whole, or nothing: never a part of one.
    universe.reopen();
    ASSERT_OK(universe->maintain({}, "snapshots"));
    for (;;) {
        const auto all = universe->backups().list();
        ASSERT_OK(all);
        for (const SnapshotInfo& info : *all) {
            if (info.state == SnapshotState::Complete) return;
        }
        std::this_thread::yield();
    }
}

}  // namespace
}  // namespace warp
