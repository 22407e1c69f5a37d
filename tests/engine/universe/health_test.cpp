// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/health.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/universe/maintenance.h"
#include "engine/universe/observer_lag.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

HealthFigures healthy() {
    HealthFigures figures;
    figures.stats.disk = {
        .totalBytes = 100ull << 30, .freeBytes = 50ull << 30, .freeInodes = 900, .totalInodes = 1000};
    figures.memoryBudget = 100;
    return figures;
}

HealthCheck check(const HealthFigures& figures, const std::string& name) {
    const auto checks = assessHealth(figures, {});
    const auto found = std::ranges::find(checks, name, &HealthCheck::name);
    EXPECT_NE(found, checks.end()) << name;
    return found == checks.end() ? HealthCheck{} : *found;
}

void expectTrouble(const HealthFigures& figures, const std::string& name, HealthLevel level) {
    EXPECT_EQ(check(healthy(), name).level, HealthLevel::Ok) << name;
    EXPECT_EQ(check(figures, name).level, level) << name;
    EXPECT_FALSE(check(figures, name).fix.empty()) << name;
}

TEST(Health, each_trouble_is_seen_and_has_a_remedy) {
    HealthFigures figures = healthy();
    figures.directoryError = Error{.message = "gone"};
    figures.stats.store.backgroundError = Error{.message = "sync failed"};
    figures.stats.store.memoryBytes = 95;
    figures.mirrorError = Error{.message = "disk full"};
    figures.stats.store.archiveError = Error{.message = "disk full"};
    figures.maintenanceError = Error{.message = "step failed"};
    figures.stats.problems = 2;
    figures.stats.disk.freeInodes = 5;
    figures.stats.disk.freeBytes = 100ull << 20;
    expectTrouble(figures, "directory", HealthLevel::Critical);
    expectTrouble(figures, "state", HealthLevel::Critical);
    expectTrouble(figures, "log", HealthLevel::Warning);
    expectTrouble(figures, "log_archive", HealthLevel::Warning);
    expectTrouble(figures, "mirror", HealthLevel::Warning);
    expectTrouble(figures, "maintenance", HealthLevel::Warning);
    expectTrouble(figures, "external_edits", HealthLevel::Warning);
    expectTrouble(figures, "disk_inodes", HealthLevel::Critical);
    expectTrouble(figures, "disk_space", HealthLevel::Critical);
}

TEST(Health, what_was_not_measured_is_no_data) {
    HealthFigures figures = healthy();
    figures.diskMeasured = false;
    EXPECT_EQ(check(figures, "disk_space").level, HealthLevel::NoData);
}

TEST(Health, a_snapshot_that_failed_or_was_missed_is_told) {
    HealthFigures figures = healthy();
    EXPECT_EQ(check(figures, "snapshots").level, HealthLevel::NoData) << "they could not be listed";
    figures.snapshots.emplace();
    EXPECT_EQ(check(figures, "snapshots").level, HealthLevel::Ok);
    ScheduleStatus& status = *figures.snapshots;
    status.schedule.every = SnapshotEvery::Day;
    status.standing.next = Timestamp{2000};
    EXPECT_EQ(check(figures, "snapshots").level, HealthLevel::Ok);
    status.standing.missed = Timestamp{1000};
    EXPECT_EQ(check(figures, "snapshots").level, HealthLevel::Warning);
    status.running = true;
    EXPECT_EQ(check(figures, "snapshots").level, HealthLevel::Ok) << "it is being made up for";
    status.failure = Error{.message = "no room"};
    EXPECT_EQ(check(figures, "snapshots").level, HealthLevel::Warning);
    EXPECT_NE(check(figures, "snapshots").why.find("no room"), std::string::npos);
}

TEST(Health, an_observer_is_judged_by_how_far_it_is_behind) {
    HealthFigures figures = healthy();
    figures.stats.observer = true;
    figures.stats.writer = "process 7";
    figures.stats.behindMs = 300;
    EXPECT_EQ(check(figures, "observer").level, HealthLevel::Ok);
    figures.stats.behindMs = 9000;
    EXPECT_EQ(check(figures, "observer").level, HealthLevel::Warning);
}

TEST(Health, an_observer_says_when_the_last_writer_did_not_close) {
    HealthFigures figures = healthy();
    figures.stats.observer = true;
    EXPECT_EQ(check(figures, "observer").level, HealthLevel::Ok);
    figures.closedCleanly = false;
    EXPECT_EQ(check(figures, "observer").level, HealthLevel::Warning);
    EXPECT_FALSE(check(figures, "observer").fix.empty());
}

TEST(Health, what_the_holder_knows_takes_the_place_of_what_an_observer_sees) {
    HealthFigures figures = healthy();
    figures.stats.observer = true;
    const auto observed = assessHealth(figures, {});
    const std::vector<HealthCheck> told = {{.name = "log", .level = HealthLevel::Warning, .why = "slow"}};
    const auto checks = withHolderHealth(observed, told);
    ASSERT_EQ(checks.size(), 2u);
    EXPECT_EQ(checks[0].why, "slow");
    EXPECT_EQ(checks[1].name, "observer");
}

TEST(Health, a_holder_that_does_not_answer_is_critical_beside_what_is_seen) {
    HealthFigures figures = healthy();
    figures.stats.observer = true;
    const auto observed = assessHealth(figures, {});
    auto checks = withHolderHealth(observed, Error{.code = ErrorCode::InUse, .message = "silent"});
    ASSERT_EQ(checks.size(), observed.size() + 1);
    EXPECT_EQ(checks.back().level, HealthLevel::Critical);
    EXPECT_FALSE(checks.back().fix.empty());
    checks = withHolderHealth(observed, Error{.code = ErrorCode::InvalidArgument, .message = "what?"});
    EXPECT_EQ(checks.back().level, HealthLevel::NoData);
}

class SteppedClock final : public Clock {
  public:
    Timestamp now() const override { return {}; }
    std::chrono::nanoseconds monotonic() const override { return time; }
    std::chrono::nanoseconds time{0};
};

TEST(ObserverLag, counts_from_the_oldest_change_not_seen) {
    SteppedClock clock;
    ObserverLag lag(clock);
    EXPECT_EQ(lag.measure(5, 5), 0);
    EXPECT_EQ(lag.measure(5, 9), 0);
    clock.time = std::chrono::milliseconds(400);
    EXPECT_EQ(lag.measure(7, 20), 400);
    clock.time = std::chrono::milliseconds(600);
    EXPECT_EQ(lag.measure(9, 20), 0);  // what was missing at first has come; the rest is newer
    EXPECT_EQ(lag.measure(20, 20), 0);
}

TEST(Maintenance, a_failing_step_is_told_and_does_not_stop_the_others) {
    RecentLog log(systemClock());
    int ran = 0;
    Maintenance maintenance(
        systemClock(), log,
        {{"one", [](const Job&) -> Status { return Error{.code = ErrorCode::Io, .message = "x"}; }},
         {"two", [&](const Job&) -> Status {
              ++ran;
              return {};
          }}});
    EXPECT_ERROR(maintenance.runAll({}), ErrorCode::Io);
    EXPECT_EQ(ran, 1);
    EXPECT_TRUE(maintenance.lastTimings()[0].error);
    EXPECT_FALSE(maintenance.lastTimings()[1].error);
    EXPECT_EQ(log.lines(10).size(), 1u);
    EXPECT_OK(maintenance.runStep("two", {}));
    EXPECT_ERROR(maintenance.runStep("three", {}), ErrorCode::NotFound);
}

TEST(Maintenance, a_stop_leaves_out_what_has_not_begun) {
    RecentLog log(systemClock());
    std::stop_source stop;
    int ran = 0;
    Maintenance maintenance(systemClock(), log,
                            {{"one",
                              [&](const Job&) -> Status {
                                  stop.request_stop();
                                  return {};
                              }},
                             {"two", [&](const Job&) -> Status {
                                  ++ran;
                                  return {};
                              }}});
    EXPECT_ERROR(maintenance.runAll({.stop = stop.get_token()}), ErrorCode::Cancelled);
    EXPECT_EQ(ran, 0);
}

TEST(RecentLog, keeps_the_last_lines_and_one_of_equal_errors) {
    RecentLog log(systemClock());
    for (std::size_t i = 0; i < RecentLog::kCapacity + 5; ++i) log.info(std::to_string(i));
    EXPECT_EQ(log.lines(SIZE_MAX).size(), RecentLog::kCapacity);
    EXPECT_EQ(log.lines(2)[1].text, std::to_string(RecentLog::kCapacity + 4));
    log.error({.message = "again"});
    log.error({.message = "again"});
    EXPECT_EQ(log.lines(2)[0].text, std::to_string(RecentLog::kCapacity + 4));
}

}  // namespace
}  // namespace warp
