// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/snapshot_schedule.h"

#include <gtest/gtest.h>

namespace warp {
namespace {

Timestamp at(const std::string& time) {
    return *parseTimestamp(time + ":00Z");
}

std::string shown(const std::optional<Timestamp>& time) {
    return time ? formatTimestamp(*time).substr(0, 16) : "never";
}

SnapshotInfo taken(const std::string& time, SnapshotOrigin origin = SnapshotOrigin::Schedule,
                   const std::string& base = {}) {
    const Timestamp moment = at(time);
    return {.name = time,
            .kind = base.empty() ? SnapshotKind::Full : SnapshotKind::Incremental,
            .origin = origin,
            .lsn = static_cast<Lsn>(moment.ms),
            .createdAt = moment,
            .base = base};
}

const SnapshotSchedule kDaily = {.every = SnapshotEvery::Day, .hour = 2, .minute = 30};

TEST(SnapshotSchedule, is_due_at_its_time_of_the_hour_the_day_the_week_and_the_month) {
    const Timestamp now = at("2026-01-15T14:10");  // a Thursday
    struct Row {
        SnapshotSchedule schedule;
        const char* last;
        const char* next;
    };
    const std::vector<Row> rows = {
        {{.every = SnapshotEvery::Never}, "never", "never"},
        {{.every = SnapshotEvery::Hour, .minute = 10}, "2026-01-15T14:10", "2026-01-15T15:10"},
        {{.every = SnapshotEvery::Hour, .minute = 11}, "2026-01-15T13:11", "2026-01-15T14:11"},
        {{.every = SnapshotEvery::Day, .hour = 2, .minute = 30}, "2026-01-15T02:30", "2026-01-16T02:30"},
        {{.every = SnapshotEvery::Day, .hour = 23}, "2026-01-14T23:00", "2026-01-15T23:00"},
        {{.every = SnapshotEvery::Week, .weekday = 7, .hour = 2}, "2026-01-11T02:00", "2026-01-18T02:00"},
        {{.every = SnapshotEvery::Week, .weekday = 4, .hour = 2}, "2026-01-15T02:00", "2026-01-22T02:00"},
        {{.every = SnapshotEvery::Week, .weekday = 4, .hour = 20}, "2026-01-08T20:00", "2026-01-15T20:00"},
        {{.every = SnapshotEvery::Month, .hour = 2}, "2026-01-01T02:00", "2026-02-01T02:00"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(shown(lastSnapshotDue(row.schedule, now)), row.last);
        EXPECT_EQ(shown(nextSnapshotDue(row.schedule, now)), row.next);
    }
}

TEST(SnapshotSchedule, follows_the_calendar_over_ends_of_months_and_years) {
    const SnapshotSchedule monthly = {.every = SnapshotEvery::Month, .hour = 2};
    EXPECT_EQ(shown(nextSnapshotDue(monthly, at("2026-12-31T23:59"))), "2027-01-01T02:00");
    EXPECT_EQ(shown(lastSnapshotDue(monthly, at("2027-01-01T01:59"))), "2026-12-01T02:00");
    EXPECT_EQ(shown(nextSnapshotDue(kDaily, at("2028-02-29T03:00"))), "2028-03-01T02:30");
    EXPECT_EQ(shown(lastSnapshotDue(kDaily, at("1970-01-01T00:00"))), "1969-12-31T02:30");
}

TEST(SnapshotSchedule, one_is_taken_when_none_was_since_it_was_due) {
    const auto before = taken("2026-01-14T02:30");
    auto standing = scheduleStanding(kDaily, {before}, at("2026-01-15T02:29"));
    EXPECT_FALSE(standing.due);
    EXPECT_EQ(shown(standing.next), "2026-01-15T02:30");
    standing = scheduleStanding(kDaily, {before}, at("2026-01-15T02:30"));
    EXPECT_TRUE(standing.due);
    EXPECT_EQ(shown(standing.missed), "never");
    standing = scheduleStanding(kDaily, {before, taken("2026-01-15T02:31")}, at("2026-01-15T02:32"));
    EXPECT_FALSE(standing.due);
    EXPECT_EQ(shown(standing.last), "2026-01-15T02:31");
}

TEST(SnapshotSchedule, a_missed_one_is_told_and_made_up_for_only_where_that_is_wanted) {
    const std::vector all = {taken("2026-01-12T02:30")};
    SnapshotSchedule schedule = kDaily;
    auto standing = scheduleStanding(schedule, all, at("2026-01-15T09:00"));
    EXPECT_EQ(shown(standing.missed), "2026-01-15T02:30");
    EXPECT_TRUE(standing.due);
    schedule.makeUp = false;
    standing = scheduleStanding(schedule, all, at("2026-01-15T09:00"));
    EXPECT_EQ(shown(standing.missed), "2026-01-15T02:30");
    EXPECT_FALSE(standing.due);
    EXPECT_TRUE(scheduleStanding(schedule, all, at("2026-01-16T02:35")).due);
}

TEST(SnapshotSchedule, a_new_schedule_begins_at_once_and_has_missed_nothing) {
    const auto standing = scheduleStanding(kDaily, {}, at("2026-01-15T09:00"));
    EXPECT_TRUE(standing.due);
    EXPECT_TRUE(standing.full);
    EXPECT_EQ(shown(standing.missed), "never");
}

TEST(SnapshotSchedule, those_of_people_do_not_count_nor_partial_ones_nor_those_of_a_wrong_clock) {
    auto partial = taken("2026-01-15T02:31");
    partial.state = SnapshotState::Partial;
    const std::vector all = {taken("2026-01-14T02:30"), taken("2026-01-15T03:00", SnapshotOrigin::Manual),
                             partial, taken("2031-01-01T00:00")};
    const auto standing = scheduleStanding(kDaily, all, at("2026-01-15T04:00"));
    EXPECT_TRUE(standing.due);
    EXPECT_EQ(shown(standing.last), "2026-01-14T02:30");
}

TEST(SnapshotSchedule, after_so_many_that_build_upon_each_other_comes_a_full_one) {
    SnapshotSchedule schedule = kDaily;
    schedule.fullEvery = 3;
    std::vector all = {taken("2026-01-10T02:30")};
    EXPECT_FALSE(scheduleStanding(schedule, all, at("2026-01-11T02:30")).full);
    all.push_back(taken("2026-01-11T02:30", SnapshotOrigin::Schedule, "2026-01-10T02:30"));
    EXPECT_FALSE(scheduleStanding(schedule, all, at("2026-01-12T02:30")).full);
    all.push_back(taken("2026-01-12T02:30", SnapshotOrigin::Schedule, "2026-01-11T02:30"));
    EXPECT_TRUE(scheduleStanding(schedule, all, at("2026-01-13T02:30")).full);
    schedule.fullEvery = 1;
    EXPECT_TRUE(scheduleStanding(schedule, {all.front()}, at("2026-01-11T02:30")).full);
}

TEST(SnapshotSchedule, names_of_intervals_are_read_back) {
    for (const auto every : {SnapshotEvery::Never, SnapshotEvery::Hour, SnapshotEvery::Day,
                             SnapshotEvery::Week, SnapshotEvery::Month})
        EXPECT_EQ(parseSnapshotEvery(snapshotEveryName(every)), every);
    EXPECT_FALSE(parseSnapshotEvery("sometimes"));
}

}  // namespace
}  // namespace warp
