// SPDX-License-Identifier: GPL-3.0-or-later
// A universe that is watched: what it measures, writes, cuts, and how it fails.
#include "engine/universe/watch.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/entropy/layout.h"
#include "engine/io/files.h"
#include "engine/observatory/layout.h"
#include "engine/universe/verification_record.h"
#include "engine/wormholes/layout.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_process.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

constexpr std::int64_t kNow = 1'768'487'400'000;  // 2026-01-15T14:30:00Z

/// Time that moves by hand: every look at the monotonic clock a millisecond, so that no two are one moment.
class HandClock final : public Clock {
  public:
    Timestamp now() const override { return {kNow + m_ms.load()}; }
    std::chrono::nanoseconds monotonic() const override { return std::chrono::milliseconds(++m_ms); }
    void pass(std::chrono::milliseconds time) const { m_ms += time.count(); }

  private:
    mutable std::atomic<std::int64_t> m_ms = 0;
};

class WatchTest : public ::testing::Test {
  protected:
    std::string path(std::string_view relative) const { return m_universe / std::string(relative); }
    std::string text(std::string_view relative) {
        const auto read = readFile(systemFileSystem(), path(relative));
        EXPECT_OK(read);
        return read.ok() ? *read : std::string();
    }
    JsonDocument json(std::string_view relative) {
        const auto parsed = parseJsonDocument(text(relative));
        EXPECT_OK(parsed);
        return parsed.ok() ? *parsed : JsonDocument();
    }
    void step(const std::string& name) { ASSERT_OK(m_universe->maintain({}, name)); }
    /// Rounds of maintenance, `every` apart.
    void rounds(int count, std::chrono::seconds every = std::chrono::seconds(30)) {
        for (int i = 0; i < count; ++i) {
            m_clock.pass(every);
            step("update_entropy");
            step("update_analytics");
        }
    }
    bool exists(std::string_view relative) { return systemFileSystem().stat(path(relative))->has_value(); }
    std::vector<Finding> findings(std::string_view relative) {
        auto found = m_universe->verify(true, {});
        EXPECT_OK(found);
        std::erase_if(*found, [&](const Finding& finding) { return finding.path != relative; });
        return *found;
    }
    void damage(std::string_view relative, std::uint64_t offset) {
        auto file = systemFileSystem().open(path(relative), OpenMode::ReadWrite);
        ASSERT_OK(file);
        ASSERT_OK((*file)->writeAt(offset, "\x01"));
    }

    HandClock m_clock;
    test::TempUniverse m_universe{{.clock = &m_clock, .backgroundThreads = false}};
};

TEST_F(WatchTest, rounds_of_maintenance_write_every_file_of_the_specification) {
    ASSERT_OK(m_universe->spacetime().put("users:alice", R"({"n":1})"));
    ASSERT_OK(m_universe->spacetime().observeValue("users:alice"));
    rounds(3);
    for (const std::string_view file : {kRealTimePath, kHistoryPath, kAlertsPath, kHealthCheckPath,
                                        kProfilePath, kEntropyStatePath, kEntropyHistoryPath, kVacuumPath})
        EXPECT_TRUE(exists(file)) << file;
    EXPECT_TRUE(exists("observatory/logs/quantum_db.log"));
    EXPECT_TRUE(exists("observatory/logs/physics_engine.log"));
    const JsonDocument now = json(kRealTimePath);
    EXPECT_EQ(now["state"], "stable");
    EXPECT_EQ(now["metrics"]["records_written_per_second"], 0);
    EXPECT_TRUE(now["entropy"]["total"].is_number()) << now["entropy"];
    EXPECT_TRUE(json(kEntropyStatePath)["memory"].is_number());
    EXPECT_EQ(json(kHealthCheckPath)["checks"][0]["name"], "directory");
}

TEST_F(WatchTest, what_is_done_is_counted) {
    step("update_analytics");
    for (int i = 0; i < 10; ++i)
        ASSERT_OK(m_universe->spacetime().put("users:" + std::to_string(i), R"({"n":1})"));
    for (int i = 0; i < 30; ++i) ASSERT_OK(m_universe->spacetime().observeValue("users:1"));
    EventBatch events;
    ASSERT_OK(events.add(R"({"a":1})", {.stream = "s", .time = m_clock.now()}));
    ASSERT_OK(events.add(R"({"a":2})", {.stream = "s", .time = m_clock.now()}));
    ASSERT_OK(m_universe->temporal().append(events));
    m_clock.pass(std::chrono::minutes(1));
    step("update_analytics");
    const auto rows = m_universe->observatory().history({0}, {kNow * 2}, 10, {});
    ASSERT_OK(rows);
    double puts = 0;
    double gets = 0;
    double flow = 0;
    for (const MetricSample& row : *rows) {
        puts = std::max(puts, row.values[metricId(Operation::Put, OperationFigure::PerSecond)]);
        gets = std::max(gets, row.values[metricId(Figure::Reads)]);
        flow = std::max(flow, row.values[metricId(Figure::TemporalFlowRate)]);
    }
    EXPECT_NEAR(puts, 10.0 / 60, 0.02);
    EXPECT_NEAR(gets, 30.0 / 60, 0.05);
    EXPECT_NEAR(flow, 2.0 / 60, 0.005);
    EXPECT_NE(text(kProfilePath).find("event_append"), std::string::npos);
}

TEST_F(WatchTest, minutes_go_to_the_history_and_are_read_by_an_observer) {
    rounds(10);
    const auto observer =
        Universe::open(m_universe.path(), {.as = OpenAs::Observer, .backgroundThreads = false});
    ASSERT_OK(observer);
    const auto rows = (*observer)->observatory().history({0}, {kNow * 2}, 100, {});
    ASSERT_OK(rows);
    EXPECT_GE(rows->size(), 3u);
    EXPECT_TRUE(hasData(rows->back().values[metricId(Figure::DiskFreeBytes)]));
    const auto now = (*observer)->observatory().realTime();
    ASSERT_OK(now);
    EXPECT_EQ(now->state, "stable");
    EXPECT_OK((*observer)->entropy().now());
    EXPECT_ERROR((*observer)->observatory().removeAlert("entropy"), ErrorCode::ReadOnly);
    EXPECT_ERROR((*observer)->observatory().recordTrace(std::chrono::seconds(1), {}), ErrorCode::ReadOnly);
}

TEST_F(WatchTest, the_dashboard_has_the_members_of_the_specification_and_invents_nothing) {
    rounds(2);
    const auto dashboard = parseJsonDocument(*m_universe->observatory().dashboard());
    ASSERT_OK(dashboard);
    for (const char* member :
         {"universe_health", "spacetime_metrics", "quantum_entanglement_status", "temporal_flow_rate",
          "entropy_levels", "wormhole_efficiency", "vacuum_stability", "cosmic_background_radiation"})
        EXPECT_TRUE(dashboard->contains(member)) << member;
    EXPECT_TRUE((*dashboard)["quantum_entanglement_status"].is_null());
    EXPECT_EQ((*dashboard)["no_data"]["quantum_entanglement_status"],
              "links are counted by the next round of maintenance");
    EXPECT_EQ((*dashboard)["no_data"]["wormhole_efficiency"], "nothing was prefetched yet");
    EXPECT_EQ(json(kRealTimePath)["metrics"]["wormholes"], 0);
    EXPECT_EQ((*dashboard)["cosmic_background_radiation"], 2.7);
}

TEST_F(WatchTest, other_parts_of_the_engine_tell_their_figures) {
    Observatory& observatory = m_universe->observatory();
    observatory.provide(Figure::WormholeEfficiency, [] { return Measured::of(0.83); });
    observatory.provide(Figure::Wormholes, [] { return Measured::none("none was learned yet"); });
    observatory.provideSection("quantum_entanglement_status", [] { return Section{{{"links", 3}}, {}}; });
    rounds(2);
    const JsonDocument now = json(kRealTimePath);
    EXPECT_EQ(now["wormhole_efficiency"], 0.83);
    EXPECT_EQ(now["no_data"]["wormholes"], "none was learned yet");
    const auto dashboard = parseJsonDocument(*observatory.dashboard());
    EXPECT_EQ((*dashboard)["quantum_entanglement_status"]["links"], 3);
    EXPECT_EQ((*dashboard)["wormhole_efficiency"], 0.83);
}

TEST_F(WatchTest, the_dashboard_tells_how_entangled_the_records_are) {
    for (const char* key : {"users:alice", "profiles:alice", "carts:1"})
        ASSERT_OK(m_universe->spacetime().put(key, "{}"));
    LinkBatch links;
    links.entangle("users:alice", "carts:1", 0.4);
    ASSERT_OK(m_universe->entanglement().apply(links));
    step("entanglement");
    rounds(2);
    const auto dashboard = parseJsonDocument(*m_universe->observatory().dashboard());
    ASSERT_OK(dashboard);
    const JsonDocument& status = (*dashboard)["quantum_entanglement_status"];
    EXPECT_EQ(status["links"], 2);
    EXPECT_EQ(status["explicit"], 1);
    EXPECT_EQ(status["rule"], 1);
    EXPECT_EQ(status["strong"], 1);
    EXPECT_NEAR(status["mean_strength"].get<double>(), 0.6, 1e-6);
    EXPECT_FALSE((*dashboard)["no_data"].contains("quantum_entanglement_status"));
    EXPECT_EQ(json(kRealTimePath)["metrics"]["entanglements"], 2);
}

TEST_F(WatchTest, an_alert_is_raised_told_and_part_of_health) {
    ASSERT_OK(m_universe->observatory().setAlert({.name = "any", .metric = "disk_free_bytes", .warning = 1}));
    rounds(2);
    const auto report = m_universe->observatory().alerts();
    const auto alert = std::ranges::find_if(
        report->alerts, [](const AlertStatus& status) { return status.rule.name == "any"; });
    ASSERT_NE(alert, report->alerts.end());
    EXPECT_EQ(alert->state, AlertState::Warning);
    EXPECT_NE(text("observatory/logs/quantum_db.log").find("alert any"), std::string::npos);
    const auto health = m_universe->health();
    const auto check = std::ranges::find(health, "alerts", &HealthCheck::name);
    ASSERT_NE(check, health.end());
    EXPECT_EQ(check->level, HealthLevel::Warning);
    EXPECT_NE(check->why.find("any"), std::string::npos);
}

TEST_F(WatchTest, a_hostile_alerts_file_is_told_and_left_alone) {
    rounds(1);
    const std::string hostile = "{\"rules\": [\n{\"name\": 7}]}";
    ASSERT_OK(replaceFile(systemFileSystem(), path(kAlertsPath), hostile));
    EXPECT_ERROR(m_universe->maintain({}, "update_analytics"), ErrorCode::InvalidFormat);
    const auto report = m_universe->observatory().alerts();
    ASSERT_TRUE(report->fileError);
    EXPECT_EQ(report->fileError->line, 2);
    EXPECT_EQ(report->alerts.size(), defaultAlertRules().size());
    EXPECT_EQ(text(kAlertsPath), hostile);
    const auto health = m_universe->health();
    EXPECT_EQ(std::ranges::find(health, "observatory", &HealthCheck::name)->level, HealthLevel::Warning);
    ASSERT_EQ(findings(kAlertsPath).size(), 1u);
}

TEST_F(WatchTest, verification_finds_damage_in_what_was_written) {
    rounds(8);
    EXPECT_TRUE(findings(kHistoryPath).empty());
    EXPECT_TRUE(findings(kVacuumPath).empty());
    EXPECT_TRUE(findings(kEntropyHistoryPath).empty());
    damage(kVacuumPath, text(kVacuumPath).size() - 30);
    EXPECT_EQ(findings(kVacuumPath).size(), 1u);
    damage(kHistoryPath, text(kHistoryPath).find("\r\n") + 4);  // inside the first row's time
    EXPECT_EQ(findings(kHistoryPath).size(), 1u);
    const std::string csv = text(kEntropyHistoryPath);
    ASSERT_OK(replaceFile(systemFileSystem(), path(kEntropyHistoryPath), csv.substr(0, csv.size() - 5)));
    const auto cut = findings(kEntropyHistoryPath);
    ASSERT_FALSE(cut.empty());
    EXPECT_EQ(cut[0].severity, Finding::Severity::Warning);
}

TEST_F(WatchTest, what_stands_behind_the_recorded_length_is_cut_at_opening) {
    rounds(4);
    const std::string before = text(kHistoryPath);
    ASSERT_FALSE(before.empty());
    m_universe.close();
    for (const std::string_view file : {kHistoryPath, kEntropyHistoryPath, kVacuumPath}) {
        auto opened = systemFileSystem().open(path(file), OpenMode::ReadWrite);
        ASSERT_OK(opened);
        ASSERT_OK((*opened)->append("torn,"));
    }
    m_universe.open();
    EXPECT_EQ(text(kHistoryPath), before);
    EXPECT_TRUE(findings(kVacuumPath).empty());
    EXPECT_TRUE(findings(kEntropyHistoryPath).empty());
    rounds(2);
    EXPECT_TRUE(findings(kHistoryPath).empty());
}

TEST_F(WatchTest, a_verification_is_remembered_and_part_of_the_vacuum) {
    rounds(1);
    EXPECT_EQ(json(kEntropyStatePath)["vacuum_checks"][0]["state"], "no data");
    ASSERT_OK(m_universe->verify(true, {}));
    m_universe.reopen();
    rounds(1);
    const JsonDocument checks = json(kEntropyStatePath)["vacuum_checks"];
    for (const JsonDocument& check : checks)
        EXPECT_EQ(check["state"], check["name"] == "snapshot" ? "no data" : "passed") << check;
    EXPECT_EQ(json(kEntropyStatePath)["vacuum_stability"], 1.0);
    m_clock.pass(std::chrono::days(8));
    rounds(1);
    // Only disk space is still known to be sound: 2 of 8.
    EXPECT_NEAR(json(kEntropyStatePath)["vacuum_stability"].get<double>(), 2.0 / 8, 1e-9);
}

TEST_F(WatchTest, a_verification_on_a_short_visit_leaves_the_figures_that_were_measured) {
    ASSERT_OK(m_universe->spacetime().put("users:alice", R"({"n":1})"));
    ASSERT_OK(m_universe->sync({}));
    rounds(3);
    const JsonDocument before = json(kHealthCheckPath);
    ASSERT_TRUE(before["dashboard"]["spacetime_metrics"]["reads_per_second"].is_number()) << before;
    m_universe.reopen();
    m_clock.pass(std::chrono::minutes(5));
    ASSERT_OK(m_universe->verify(true, {}));
    const JsonDocument after = json(kHealthCheckPath);
    EXPECT_EQ(after["dashboard"], before["dashboard"]);
    EXPECT_NE(after["last_verification"], before["last_verification"]);
    EXPECT_NE(after["timestamp"], before["timestamp"]);
}

TEST_F(WatchTest, a_verification_measures_what_was_never_measured) {
    ASSERT_OK(m_universe->spacetime().put("users:alice", R"({"n":1})"));
    ASSERT_OK(m_universe->sync({}));
    ASSERT_OK(m_universe->verify(false, {}));
    const JsonDocument dashboard = json(kHealthCheckPath)["dashboard"];
    EXPECT_EQ(dashboard["spacetime_metrics"]["types"], 1);
    EXPECT_TRUE(dashboard["entropy_levels"]["memory"].is_number()) << dashboard;
}

TEST(VerificationRecord, wrong_files_of_wormholes_fail_the_topology_and_other_warnings_nothing) {
    VerificationRecord record;
    const Timestamp now = systemClock().now();
    record.add({{.severity = Finding::Severity::Warning, .path = std::string(kTopologyPath)},
                {.severity = Finding::Severity::Warning, .path = "quantum_graph/entanglements/x"}},
               true, now);
    for (const VacuumCheck& check : verificationChecks(record, now, now))
        EXPECT_EQ(check.state, check.name == "topology" ? CheckState::Failing : CheckState::Passed)
            << check.name << " " << check.why;
}

TEST_F(WatchTest, a_trace_is_recorded_on_demand) {
    std::jthread work([&](const std::stop_token& stop) {
        for (int i = 0; !stop.stop_requested(); ++i)
            EXPECT_OK(m_universe->spacetime().put("t:" + std::to_string(i % 10), "1"));
    });
    const auto file = m_universe->observatory().recordTrace(std::chrono::milliseconds(50), {});
    ASSERT_OK(file);
    work.request_stop();
    work.join();
    const JsonDocument trace = json(*file);
    EXPECT_TRUE(std::ranges::any_of(trace["traceEvents"],
                                    [](const JsonDocument& event) { return event["name"] == "put"; }));
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_ERROR(m_universe->observatory().recordTrace(std::chrono::hours(1), {.stop = stopped.get_token()}),
                 ErrorCode::Cancelled);
    EXPECT_OK(m_universe->observatory().recordTrace(std::chrono::milliseconds(1), {}));
}

TEST_F(WatchTest, the_state_says_closed_afterwards) {
    rounds(1);
    m_universe.close();
    EXPECT_EQ(json(kRealTimePath)["state"], "closed");
    m_universe.open();
}

TEST_F(WatchTest, real_tools_open_what_was_written) {
    rounds(8);
    const auto run = [](const std::vector<std::string>& command) { return test::runProcess(command); };
    EXPECT_EQ(run({"jq", "-r", ".cosmic_background_radiation", path(kRealTimePath)}).out, "2.7\n");
    EXPECT_EQ(run({"jq", "-e", ".rules | length > 3", path(kAlertsPath)}).exitCode, 0);
    EXPECT_EQ(run({"jq", "-e", ".checks | length > 5", path(kHealthCheckPath)}).exitCode, 0);
    EXPECT_EQ(run({"jq", "-es", "length > 0", path("observatory/logs/quantum_db.log")}).exitCode, 0);
    const auto python = run({"python3", "-c",
                             "import csv,sys\n"
                             "rows=list(csv.DictReader(open(sys.argv[1],newline='')))\n"
                             "assert len(rows)>=2 and all(float(r['disk_free_bytes'])>0 for r in rows)\n",
                             path(kHistoryPath)});
    EXPECT_EQ(python.exitCode, 0) << python.err;
    const auto erlang = run({"erl", "-noshell", "-eval",
                             "{ok,B}=file:read_file(\"" + path(kProfilePath) +
                                 "\"),#{<<\"operations\">>:=#{<<\"view\">>:=#{<<\"count\">>:=C}}}="
                                 "binary_to_term(B),io:format(\"~p\",[is_integer(C)]),halt()."});
    EXPECT_EQ(erlang.out, "true") << erlang.err;
}

TEST(VerificationRecord, sorts_damage_by_region_and_reads_checksums_only_deep) {
    VerificationRecord record;
    const Timestamp created{0};
    const Timestamp now{86'400'000};
    const auto stateOf = [&](const char* name, Timestamp when) {
        for (const VacuumCheck& check : verificationChecks(record, created, when)) {
            if (check.name == name) return check.state;
        }
        return CheckState::NoData;
    };
    EXPECT_EQ(stateOf("checksums", now), CheckState::NoData);
    EXPECT_EQ(stateOf("checksums", {now.ms * 9}), CheckState::Overdue);
    record.add({}, false, now);
    EXPECT_EQ(stateOf("links", now), CheckState::Passed);
    EXPECT_EQ(stateOf("checksums", now), CheckState::NoData);
    record.add({{.severity = Finding::Severity::Damage, .path = "quantum_graph/edges/a/b.json"}}, true, now);
    EXPECT_EQ(stateOf("links", now), CheckState::Failing);
    EXPECT_EQ(stateOf("checksums", now), CheckState::Passed);
    record = verificationFromJson(verificationToJson(record));
    EXPECT_EQ(stateOf("links", now), CheckState::Failing);
    EXPECT_EQ(stateOf("checksums", {now.ms * 9}), CheckState::Overdue);
    EXPECT_TRUE(
        verificationFromJson(JsonDocument::parse(R"({"links":{"checked_at":3},"x":1})")).parts.empty());
}

}  // namespace
}  // namespace warp
