// SPDX-License-Identifier: GPL-3.0-or-later
// A watched universe whose process is killed at random moments, and one whose disk is full.
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <random>
#include <thread>

#include <gtest/gtest.h>

#include "engine/entropy/layout.h"
#include "engine/io/files.h"
#include "engine/observatory/layout.h"
#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/small_disk.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

int cycles() {
    if (const char* asked = std::getenv("WARP_KILL_CYCLES")) return std::atoi(asked);
    return 12;
}

/// A clock that runs a thousand times as fast: a minute of metrics every 60 ms.
class FastClock final : public Clock {
  public:
    Timestamp now() const override { return {m_start + monotonic().count() / 1'000'000}; }
    std::chrono::nanoseconds monotonic() const override {
        return 1000 * (std::chrono::steady_clock::now() - m_begin);
    }

  private:
    const std::int64_t m_start = systemClock().now().ms;
    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

[[noreturn]] void child(const std::string& directory, int pipe) {
    const FastClock clock;
    const auto universe = Universe::open(directory, {.clock = &clock, .backgroundThreads = false});
    if (!universe.ok()) {
        std::cerr << universe.error().describe() << std::endl;
        std::_Exit(2);
    }
    for (int i = 0;; ++i) {
        if (!(*universe)->spacetime().put("k:" + std::to_string(i % 100), std::to_string(i)).ok())
            std::_Exit(3);
        if (!(*universe)->maintain({}, "update_entropy").ok()) std::_Exit(4);
        if (!(*universe)->maintain({}, "update_analytics").ok()) std::_Exit(5);
        const char done = 1;
        if (::write(pipe, &done, 1) != 1) std::_Exit(6);
    }
}

TEST(WatchKill, after_every_kill_the_files_are_whole) {
    const test::TempDirectory directory;
    ASSERT_OK(Universe::create(directory / "u"));
    std::mt19937_64 random(std::random_device{}());
    for (int cycle = 0; cycle < cycles(); ++cycle) {
        int ends[2] = {};
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t pid = ::fork();
        if (pid == 0) child(directory / "u", ends[1]);
        ::close(ends[1]);
        char begun = 0;
        ASSERT_EQ(::read(ends[0], &begun, 1), 1) << "the child ended by itself";
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 300'000));
        ::kill(pid, SIGKILL);
        int status = 0;
        ASSERT_EQ(::waitpid(pid, &status, 0), pid);
        ::close(ends[0]);
        ASSERT_TRUE(WIFSIGNALED(status)) << WEXITSTATUS(status);
        const auto universe = Universe::open(directory / "u", {.backgroundThreads = false});
        ASSERT_OK(universe);
        const auto findings = (*universe)->verify(true, {});
        ASSERT_OK(findings);
        for (const Finding& finding : *findings)
            EXPECT_FALSE(finding.path.starts_with("observatory") || finding.path.starts_with("entropy"))
                << finding.path << ": " << finding.what;
        ASSERT_OK((*universe)->observatory().history({0}, {INT64_MAX}, SIZE_MAX, {}));
        ASSERT_OK((*universe)->close());
        if (HasFailure()) FAIL() << "in cycle " << cycle;
    }
    std::cout << cycles() << " kills" << std::endl;
}

TEST(WatchDiskFull, commits_go_on_while_nothing_can_be_written_down) {
    const test::SmallDisk disk(64);
    if (!disk.available()) GTEST_SKIP() << disk.reason();
    ASSERT_OK(Universe::create(disk / "u"));
    const auto universe = Universe::open(disk / "u", {.backgroundThreads = false});
    ASSERT_OK(universe);
    ASSERT_OK((*universe)->spacetime().put("a:1", "1"));
    // No room for a file, but the log has its own.
    disk.fillUpTo(0);
    [[maybe_unused]] const Status entropy = (*universe)->maintain({}, "update_entropy");
    [[maybe_unused]] const Status analytics = (*universe)->maintain({}, "update_analytics");
    for (int i = 0; i < 100; ++i) ASSERT_OK((*universe)->spacetime().put("a:" + std::to_string(i), "2"));
    const auto health = (*universe)->health();
    EXPECT_EQ(std::ranges::find(health, "observatory", &HealthCheck::name)->level, HealthLevel::Warning);
    disk.empty();
    EXPECT_OK((*universe)->maintain({}, "update_entropy"));
    EXPECT_OK((*universe)->maintain({}, "update_analytics"));
    EXPECT_TRUE(systemFileSystem().stat(disk / "u/" + std::string(kEntropyHistoryPath))->has_value());
    EXPECT_OK((*universe)->close());
}

}  // namespace
}  // namespace warp
