// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

class Interrupts : public WarpProgram {
  protected:
    void SetUp() override { makeUniverse(); }
};

TEST_F(Interrupts, an_interrupted_import_leaves_nothing) {
    for (const int signal : {SIGINT, SIGTERM}) {
        ChildProcess import(command({"import", m_universe, "-", "--type", "t", "--skip-bad"}));
        for (int i = 0; i < 10'000; ++i) import.write("{\"n\":" + std::to_string(i) + "}\n");
        import.send(signal);
        EXPECT_EQ(import.wait().exitCode, 130);
        EXPECT_EQ(expect(0, {"list", m_universe}).out, "");
    }
}

TEST_F(Interrupts, a_put_that_waits_for_stdin_can_be_stopped) {
    ChildProcess put(command({"put", m_universe, "a:b", "-"}));
    put.write("{\"half\":");
    put.send(SIGINT);
    EXPECT_EQ(put.wait().exitCode, 130);
    expect(2, {"get", m_universe, "a:b"});
}

TEST_F(Interrupts, watching_ends_with_the_signal) {
    ChildProcess watch(command({"stats", m_universe, "--watch", "--json"}));
    const std::string line = watch.readLine();
    EXPECT_EQ(parsed(line)["records"], 0);
    watch.send(SIGINT);
    EXPECT_EQ(watch.wait().exitCode, 0);
}

TEST_F(Interrupts, a_stopped_export_leaves_no_file) {
    std::string rows;
    for (int i = 0; i < 200'000; ++i) rows += "{\"some\":\"text\"}\n";
    expect(0, {"import", m_universe, "-", "--type", "t"}, rows);
    ChildProcess exporting(command({"export", m_universe, "t", m_directory / "out.json"}));
    while (systemFileSystem().list(m_directory.path())->size() < 2) {
    }
    exporting.send(SIGINT);
    EXPECT_EQ(exporting.wait().exitCode, 130);
    EXPECT_EQ(systemFileSystem().list(m_directory.path())->size(), 1u);
}

TEST_F(Interrupts, a_stopped_bench_is_removed) {
    const std::string place = m_directory / "place";
    const auto entries = [&] {
        const auto listed = systemFileSystem().list(place);
        return listed.ok() ? listed->size() : 0;
    };
    for (const int signal : {SIGINT, SIGTERM, SIGKILL}) {
        ChildProcess bench(command({"bench", place, "--records", "1000000", "--work", "put"}));
        while (entries() == 0) {
        }
        bench.send(signal);
        EXPECT_EQ(bench.wait().exitCode, signal == SIGKILL ? 128 + SIGKILL : 130);
        while (entries() != 0) {
        }
    }
}

TEST_F(Interrupts, a_signal_that_was_ignored_stays_ignored) {
    ChildProcess put({"sh", "-c", "trap '' INT HUP; exec \"$0\" put \"$1\" a:b -", WARP_PROGRAM, m_universe});
    put.write("{\"whole\":");
    while (runProcess({"sh", "-c",
                       "grep -q '^State:.*sleeping' /proc/" + std::to_string(put.id()) +
                           "/status && readlink /proc/" + std::to_string(put.id()) + "/exe"})
               .out.find("/warp\n") == std::string::npos) {
    }
    put.send(SIGINT);
    put.send(SIGHUP);
    put.write("1}");
    put.closeInput();
    EXPECT_EQ(put.wait().exitCode, 0);
    EXPECT_EQ(expect(0, {"get", m_universe, "a:b", "--json"}).out, "{\"whole\":1}\n");
}

TEST_F(Interrupts, a_killed_import_leaves_all_or_nothing) {
    ChildProcess import(command({"import", m_universe, "-", "--type", "t"}));
    for (int i = 0; i < 2000; ++i) import.write("{\"n\":" + std::to_string(i) + "}\n");
    import.closeInput();
    import.send(SIGKILL);
    EXPECT_EQ(import.wait().exitCode, 128 + SIGKILL);
    const std::size_t records = countLines(expect(0, {"list", m_universe}).out);
    EXPECT_TRUE(records == 0 || records == 2000) << records;
    expect(0, {"verify", m_universe});
}

}  // namespace
}  // namespace warp::test
