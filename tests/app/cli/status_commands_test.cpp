// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include "engine/universe/universe.h"
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

class StatusCommands : public WarpProgram {
  protected:
    void SetUp() override {
        makeUniverse();
        expect(0, {"put", m_universe, "a:1", "{\"n\":1}", "--shard", "hot"});
    }

    JsonDocument stats() { return parsed(expect(0, {"stats", m_universe, "--json"}).out); }
    /// The check of that name among those of `warp health`; null when there is none.
    static JsonDocument checkOf(const std::string& json, const std::string& name) {
        const JsonDocument health = parsed(json);
        for (const JsonDocument& check : health["checks"]) {
            if (check["name"] == name) return check;
        }
        return {};
    }
    /// A process that has the universe open, as the application would, until its input ends.
    std::unique_ptr<ChildProcess> holder() {
        auto child = std::make_unique<ChildProcess>(command({"import", m_universe, "-", "--type", "t"}));
        child->write("1\n");
        while (stats()["state"] != "stable") {
        }
        return child;
    }
};

TEST_F(StatusCommands, the_state_is_that_of_the_universe) {
    EXPECT_EQ(stats()["state"], "closed");
    EXPECT_NE(expect(0, {"stats", m_universe}).out.find("closed"), std::string::npos);
    const auto held = holder();
    const JsonDocument open = stats();
    EXPECT_EQ(open["state"], "stable");
    EXPECT_EQ(open["observer"], true);
    EXPECT_NE(open["writer"].get<std::string>().find("process "), std::string::npos);
    EXPECT_TRUE(open.contains("log_bytes"));
    held->send(SIGKILL);
    held->wait();
    EXPECT_EQ(stats()["state"], "not closed");
    expect(0, {"sync", m_universe});
    EXPECT_EQ(stats()["state"], "closed");
}

TEST_F(StatusCommands, health_beside_a_holder_is_what_the_holder_knows) {
    const std::string alone = expect(0, {"health", m_universe, "--json"}).out;
    EXPECT_TRUE(checkOf(alone, "log").is_null());
    EXPECT_EQ(checkOf(alone, "observer")["level"], "ok");
    const auto held = holder();
    const std::string beside = expect(0, {"health", m_universe, "--json"}).out;
    for (const char* name : {"directory", "state", "log", "mirror", "maintenance", "tree", "disk_space",
                             "disk_inodes", "external_edits", "observer"}) {
        EXPECT_EQ(checkOf(beside, name)["level"], "ok") << name << "\n" << beside;
    }
    EXPECT_EQ(checkOf(beside, "state")["why"], "stable");
    held->closeInput();
    EXPECT_EQ(held->wait().exitCode, 0);
}

TEST_F(StatusCommands, a_holder_that_hangs_is_critical) {
    const auto held = holder();
    held->send(SIGSTOP);
    const ProcessResult health = expect(4, {"health", m_universe, "--json"});
    EXPECT_EQ(checkOf(health.out, "holder")["level"], "critical");
    EXPECT_EQ(stats()["state"], "unknown");
    held->send(SIGCONT);
    held->closeInput();
    EXPECT_EQ(held->wait().exitCode, 0);
    EXPECT_TRUE(checkOf(expect(0, {"health", m_universe, "--json"}).out, "holder").is_null());
}

TEST_F(StatusCommands, a_universe_that_was_not_closed_is_a_warning) {
    auto held = holder();
    held->send(SIGKILL);
    held->wait();
    EXPECT_EQ(checkOf(expect(0, {"health", m_universe, "--json"}).out, "observer")["level"], "warning");
}

TEST_F(StatusCommands, every_check_says_what_was_measured) {
    const JsonDocument health = parsed(expect(0, {"health", m_universe, "--json"}).out);
    for (const JsonDocument& check : health["checks"]) {
        EXPECT_FALSE(check["why"].get<std::string>().empty()) << check;
        EXPECT_EQ(check["level"] == "ok", check["fix"].get<std::string>().empty()) << check;
    }
    EXPECT_GE(countLines(expect(0, {"health", m_universe}).out), 7u);
}

TEST_F(StatusCommands, watching_follows_the_changes_of_others) {
    ChildProcess watch(command({"stats", m_universe, "--watch", "--json"}));
    EXPECT_EQ(parsed(watch.readLine())["records"], 1);
    expect(0, {"put", m_universe, "a:2", "2"});
    JsonDocument seen;
    do {
        seen = parsed(watch.readLine());
    } while (seen["records"] != 2);
    EXPECT_TRUE(seen.contains("changes_per_second"));
    ASSERT_OK(systemFileSystem().rename(m_universe, m_directory / "elsewhere"));
    EXPECT_EQ(watch.wait().exitCode, 2);
}

TEST_F(StatusCommands, watching_ends_with_its_reader) {
    const ProcessResult result = runProcess({"sh", "-c",
                                             "{ \"$0\" stats \"$1\" --watch --json; echo \"exit $?\" >&2; } "
                                             "| head -n 1",
                                             WARP_PROGRAM, m_universe});
    EXPECT_EQ(parsed(result.out)["records"], 1);
    EXPECT_EQ(result.err, "exit 0\n");
}

}  // namespace
}  // namespace warp::test
