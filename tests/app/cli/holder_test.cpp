// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <csignal>
#include <thread>

#include "engine/backups/backups.h"
#include "engine/universe/universe.h"
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

/// This process holds the universe as the application would; `warp` runs beside it.
class BesideAHolder : public WarpProgram {
  protected:
    void SetUp() override {
        makeUniverse();
        auto opened = Universe::open(m_universe);
        ASSERT_OK(opened);
        m_held = std::move(*opened);
        ASSERT_OK(m_held->spacetime().put("a:1", "1", {.durability = Durability::Strong}));
    }
    void TearDown() override {
        if (m_held) EXPECT_OK(m_held->close());
    }

    std::unique_ptr<Universe> m_held;
};

TEST_F(BesideAHolder, reading_commands_observe) {
    // An observer is at most a second behind.
    ASSERT_TRUE(eventually([&] { return !warp({"list", m_universe}).out.empty(); }));
    EXPECT_EQ(expect(0, {"get", m_universe, "a:1"}).out, "1\n");
    EXPECT_EQ(expect(0, {"list", m_universe}).out, "a:1\n");
    const JsonDocument stats = parsed(expect(0, {"stats", m_universe, "--json"}).out);
    EXPECT_EQ(stats["observer"], true);
    expect(0, {"health", m_universe});
    EXPECT_EQ(m_held->spacetime().peek("a:1")->value().observationCount, 0u);
}

TEST_F(BesideAHolder, writing_commands_are_carried_out_by_the_holder) {
    expect(0, {"put", m_universe, "a:2", "{\"n\":2}"});
    EXPECT_EQ(m_held->spacetime().peek("a:2")->value().value, "{\"n\":2}");
    expect(3, {"put", m_universe, "a:2", "3", "--if-version", "0"});
    expect(0, {"move", m_universe, "a:2", "cold"});
    EXPECT_EQ(m_held->spacetime().peek("a:2")->value().shard, Shard::Cold);
    expect(0, {"delete", m_universe, "a:1"});
    EXPECT_FALSE(m_held->spacetime().peek("a:1")->has_value());
    expect(2, {"delete", m_universe, "a:1"});
    expect(0, {"import", m_universe, "-", "--type", "t"}, "1\n2\n3\n");
    EXPECT_TRUE(m_held->spacetime().peek("t:00000003")->has_value());
    expect(0, {"sync", m_universe});
    expect(0, {"rescan", m_universe});
    expect(0, {"config", "set", m_universe, "shard_topology.hot_data.capacity", "1234"});
}

TEST_F(BesideAHolder, links_and_events_of_a_snapshot_come_back_there) {
    ASSERT_OK(m_held->spacetime().put("a:2", "1", {.durability = Durability::Strong}));
    expect(0, {"event", "append", m_universe, "web", "{\"n\":1}"});
    const auto made = m_held->backups().create({}, {});
    ASSERT_OK(made);
    LinkBatch links;
    links.entangle("a:1", "a:2", 0.3);
    ASSERT_OK(m_held->entanglement().apply(links));
    const std::vector<std::string> command = {"snapshot", "restore",      made->name, m_universe,
                                              "--only",   "links,events", "--json"};
    std::vector<std::string> trial = command;
    trial.push_back("--dry-run");
    for (const auto& arguments : {trial, command}) {
        const JsonDocument told = parsed(expect(0, arguments).out);
        EXPECT_EQ(told["links"]["deleted"], 1);
        EXPECT_EQ(told["superpositions"]["changed"], 0);
        EXPECT_EQ(told["events"]["unchanged"], 1);
        EXPECT_EQ(told["events"]["added"], 0);
    }
    EXPECT_EQ(m_held->entanglement().counts()->explicitLinks, 0u);
}

TEST_F(BesideAHolder, parts_of_a_snapshot_come_back_there) {
    const auto made = m_held->backups().create({}, {});
    ASSERT_OK(made);
    ASSERT_OK(m_held->spacetime().put("a:1", "2", {.durability = Durability::Strong}));
    const JsonDocument preview = parsed(
        expect(0, {"snapshot", "restore", made->name, m_universe, "--only", "a", "--dry-run", "--json"}).out);
    EXPECT_EQ(preview["records"]["changed"], 1);
    EXPECT_EQ(m_held->spacetime().peek("a:1")->value().value, "2");
    expect(0, {"snapshot", "restore", made->name, m_universe, "--only", "a:1", "--only", "graph"});
    EXPECT_EQ(m_held->spacetime().peek("a:1")->value().value, "1");
    expect(6, {"snapshot", "restore", made->name, m_universe, "--in-place"});
}

TEST_F(BesideAHolder, events_are_appended_there_and_followed_here) {
    expect(0, {"event", "append", m_universe, "web", "{\"n\":1}"});
    const auto events = m_held->temporal().query({.streams = {"web"}});
    ASSERT_OK(events);
    EXPECT_TRUE((*events)->next()->has_value());
    // Goes on until the reader of the pipe has enough.
    std::jthread appending([this](std::stop_token stop) {
        while (!stop.stop_requested()) {
            EventBatch batch;
            EXPECT_OK(batch.add("{\"n\":2}", {.stream = "web", .time = systemClock().now()}));
            EXPECT_OK(m_held->temporal().append(batch, Durability::Strong));
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    });
    const ProcessResult followed =
        runProcess({"sh", "-c",
                    std::string(WARP_PROGRAM) + " event query " + m_universe + " web --follow | head -n 20"});
    appending.request_stop();
    EXPECT_EQ(countLines(followed.out), 20u) << followed.err;
    expect(0, {"event", "read", m_universe, "billing", "web", "--limit", "1"});
    EXPECT_GT(*m_held->temporal().readerPosition("billing"), 0u);
}

TEST_F(BesideAHolder, a_read_counts_only_where_nobody_else_has_the_universe) {
    const auto observations = [this] {
        return parsed(expect(0, {"get", m_universe, "a:1", "--record", "--peek", "--json"})
                          .out)["quantum_properties"]["observation_count"];
    };
    expect(0, {"sync", m_universe});
    expect(0, {"get", m_universe, "a:1"});
    EXPECT_EQ(observations(), 0);
    EXPECT_OK(m_held->close());
    m_held.reset();
    expect(0, {"get", m_universe, "a:1"});
    EXPECT_EQ(observations(), 1);
    EXPECT_EQ(observations(), 1);
}

TEST_F(BesideAHolder, commands_at_once_wait_for_each_other) {
    EXPECT_OK(m_held->close());
    m_held.reset();
    std::vector<std::unique_ptr<ChildProcess>> puts;
    for (int i = 0; i < 24; ++i) {
        puts.push_back(std::make_unique<ChildProcess>(
            command({"put", m_universe, "c:" + std::to_string(i), std::to_string(i)})));
    }
    for (const auto& put : puts) {
        const ProcessResult result = put->wait();
        EXPECT_EQ(result.exitCode, 0) << result.err;
    }
    EXPECT_EQ(countLines(expect(0, {"list", m_universe, "c:"}).out), 24u);
}

TEST_F(BesideAHolder, a_holder_that_does_not_answer_is_said_so) {
    EXPECT_OK(m_held->close());
    m_held.reset();
    ChildProcess holder(command({"import", m_universe, "-", "--type", "t"}));
    holder.write("1\n");
    // It holds the universe while it waits for more rows. Asking by a look, not by a command that takes the
    // universe itself: that could come first and send the holder away.
    ASSERT_TRUE(eventually([&] {
        return parsed(warp({"stats", m_universe, "--json"}).out).contains("writer");
    }));
    expect(6, {"rebuild", m_universe, "trees"});
    holder.send(SIGSTOP);
    const ProcessResult refused = expect(6, {"put", m_universe, "a:9", "9"});
    EXPECT_NE(refused.err.find("process"), std::string::npos) << refused.err;
    holder.send(SIGCONT);
    holder.closeInput();
    EXPECT_EQ(holder.wait().exitCode, 0);
}

}  // namespace
}  // namespace warp::test
