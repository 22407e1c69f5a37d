// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include "engine/observatory/layout.h"
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

class WatchCommands : public WarpProgram {
  protected:
    void SetUp() override {
        makeUniverse();
        expect(0, {"put", m_universe, "a:1", "{\"n\":1}"});
    }

    std::string path(std::string_view relative) const { return m_universe + "/" + std::string(relative); }
    /// A process that has the universe open, as the application would, until its input ends.
    std::unique_ptr<ChildProcess> holder() {
        auto child = std::make_unique<ChildProcess>(command({"import", m_universe, "-", "--type", "t"}));
        child->write("1\n");
        EXPECT_TRUE(eventually([&] {
            return parsed(expect(0, {"stats", m_universe, "--json"}).out)["state"] == "stable";
        }));
        return child;
    }
};

TEST_F(WatchCommands, metrics_are_those_that_a_round_of_maintenance_measured) {
    expect(2, {"metrics", m_universe});
    expect(0, {"maintain", m_universe});
    const JsonDocument now = parsed(expect(0, {"metrics", m_universe, "--json"}).out);
    EXPECT_EQ(now["state"], "closed");
    EXPECT_EQ(now["metrics"]["records"], 1);
    EXPECT_EQ(now["metrics"]["wormholes"], 0);
    EXPECT_TRUE(now["metrics"]["wormhole_efficiency"].is_null());
    EXPECT_EQ(now["no_data"]["wormhole_efficiency"], "nothing was prefetched yet");
    const JsonDocument one =
        parsed(expect(0, {"metrics", m_universe, "--json", "--metric", "disk_free_bytes"}).out);
    EXPECT_EQ(one["metrics"].size(), 1u);
    const std::string text = expect(0, {"metrics", m_universe}).out;
    EXPECT_NE(text.find("no data: "), std::string::npos);
    expect(1, {"metrics", m_universe, "--metric", "nonsense"});
    EXPECT_GT(countLines(expect(0, {"metrics", m_universe, "--list"}).out), 80u);
    const JsonDocument dashboard = parsed(expect(0, {"metrics", m_universe, "--dashboard", "--json"}).out);
    EXPECT_TRUE(dashboard.contains("universe_health"));
}

TEST_F(WatchCommands, the_past_is_csv_or_json_lines) {
    const std::string csv =
        "time,disk_free_bytes\r\n2026-01-15T14:30:00.000Z,7\r\n2026-01-15T14:31:00.000Z,\r\n";
    writeFile(path(kHistoryPath), csv);
    EXPECT_EQ(expect(0, {"metrics", m_universe, "--from", "2026-01-01", "--metric", "disk_free_bytes"}).out,
              csv);
    const std::string lines = expect(0, {"metrics", m_universe, "--from", "2026-01-01", "--to",
                                         "2026-01-15T14:31:00Z", "--metric", "disk_free_bytes", "--json"})
                                  .out;
    EXPECT_EQ(parsed(lines)["disk_free_bytes"], 7);
    expect(1, {"metrics", m_universe, "--from", "yesterday"});
}

TEST_F(WatchCommands, alerts_are_listed_set_silenced_and_removed) {
    EXPECT_NE(expect(0, {"alerts", m_universe}).out.find("entropy_total >= 2"), std::string::npos);
    const std::string rule = R"({"name":"any","metric":"disk_free_bytes","warning":1})";
    expect(0, {"alerts", m_universe, "--set", rule});
    expect(0, {"alerts", m_universe, "--silence", "any", "--for", "2h"});
    const JsonDocument alerts = parsed(expect(0, {"alerts", m_universe, "--json"}).out)["alerts"];
    EXPECT_EQ(alerts.back()["rule"]["name"], "any");
    EXPECT_TRUE(alerts.back()["rule"]["silenced_until"].is_string());
    expect(0, {"alerts", m_universe, "--remove", "any"});
    expect(2, {"alerts", m_universe, "--remove", "any"});
    expect(3, {"alerts", m_universe, "--set", R"({"name":"any","metric":"nonsense","warning":1})"});
}

TEST_F(WatchCommands, rules_are_changed_by_the_process_that_has_the_universe_open) {
    const auto held = holder();
    expect(0, {"alerts", m_universe, "--set", R"({"name":"any","metric":"records","warning":1})"});
    const JsonDocument alerts = parsed(expect(0, {"alerts", m_universe, "--json"}).out)["alerts"];
    EXPECT_EQ(alerts.back()["rule"]["name"], "any");
    expect(2, {"alerts", m_universe, "--remove", "none"});
    held->closeInput();
    EXPECT_EQ(held->wait().exitCode, 0);
}

TEST_F(WatchCommands, a_hostile_alerts_file_is_told_with_its_place) {
    expect(0, {"maintain", m_universe, "--step", "update_analytics"});
    writeFile(path(kAlertsPath), "{\"rules\": [\n{\"name\": \"x\"}]}");
    const ProcessResult result = expect(4, {"alerts", m_universe});
    EXPECT_NE(result.err.find(":2:"), std::string::npos) << result.err;
    EXPECT_NE(result.err.find("rules[0]"), std::string::npos) << result.err;
    expect(4, {"verify", m_universe});
}

TEST_F(WatchCommands, a_trace_is_recorded_and_shown) {
    const auto held = holder();
    const std::string file = parsed(expect(0, {"trace", m_universe, "--for", "100ms", "--json"}).out)["path"];
    EXPECT_EQ(file, kTracePath);
    EXPECT_TRUE(parsed(expect(0, {"cat", path(file)}).out).contains("traceEvents"));
    expect(1, {"trace", m_universe, "--for", "1h"});
    held->closeInput();
    EXPECT_EQ(held->wait().exitCode, 0);
}

TEST_F(WatchCommands, samples_of_the_vacuum_are_shown_as_json) {
    expect(0, {"maintain", m_universe, "--step", "update_entropy"});
    const JsonDocument samples = parsed(expect(0, {"cat", path("entropy/vacuum_stability.metrics")}).out);
    EXPECT_EQ(samples["samples"].size(), 1u);
    EXPECT_TRUE(samples["samples"][0].contains("disk_space"));
}

TEST_F(WatchCommands, observers_see_changes_and_figures_of_another_process) {
    const auto held = holder();
    ChildProcess live(command({"observe-live", m_universe, "--json"}));
    bool change = false;
    bool figures = false;
    for (int i = 0; !(change && figures); ++i) {
        expect(0, {"put", m_universe, "a:2", std::to_string(i)});
        const JsonDocument line = parsed(live.readLine());
        change |= line["type"] == "change" && line["key"] == "a:2";
        figures |= line["type"] == "metrics" && line["now"]["metrics"].contains("entropy_total");
    }
    live.send(SIGINT);
    EXPECT_EQ(live.wait().exitCode, 0);
    held->closeInput();
    EXPECT_EQ(held->wait().exitCode, 0);
}

}  // namespace
}  // namespace warp::test
