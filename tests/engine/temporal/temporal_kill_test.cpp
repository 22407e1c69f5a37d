// SPDX-License-Identifier: GPL-3.0-or-later
// A process that appends, merges and ages events is killed at random moments; what it had acknowledged must
// be there, once.
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <map>
#include <random>
#include <thread>

#include <gtest/gtest.h>

#include "engine/io/files.h"
#include "engine/universe/universe.h"
#include "tests/engine/temporal/temporal_fixture.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

constexpr int kCyclesPerUniverse = 12;
constexpr std::int64_t kSpreadMs = std::int64_t{40} * 86'400'000;  // over all tiers

int cycles() {
    if (const char* asked = std::getenv("WARP_KILL_CYCLES")) return std::atoi(asked);
    return 24;
}

/// Appends batches whose events all have the batch's number, for ever; says each through the pipe.
void appendForEver(Universe& universe, std::uint64_t first, int pipe) {
    std::mt19937_64 random(first);
    for (std::uint64_t number = first;; ++number) {
        EventBatch batch;
        for (int i = 0; i < 3; ++i) {
            const Timestamp time{systemClock().now().ms - static_cast<std::int64_t>(random() % kSpreadMs)};
            const Status added = batch.add(
                "{\"timestamp\":" + std::to_string(time.ms) + ",\"batch\":" + std::to_string(number) + "}",
                {.stream = "s"});
            if (!added.ok()) std::_Exit(5);
        }
        const auto durability = number % 20 == 0 ? Durability::Strong : Durability::Eventual;
        if (!universe.temporal().append(batch, durability).ok()) std::_Exit(3);
        if (::write(pipe, &number, sizeof number) != static_cast<ssize_t>(sizeof number)) std::_Exit(4);
    }
}

[[noreturn]] void child(const std::string& directory, std::uint64_t first, int pipe) {
    auto universe = Universe::open(directory, {.memoryBudget = 1u << 20});
    if (!universe.ok()) {
        std::cerr << universe.error().describe() << std::endl;
        std::_Exit(2);
    }
    std::thread appending([&] { appendForEver(**universe, first, pipe); });
    while (true) {
        const Status aged = (*universe)->maintain({}, "temporal");
        if (!aged.ok()) {
            std::cerr << aged.error().describe() << std::endl;
            std::_Exit(6);
        }
    }
}

void check(const std::string& directory, const std::map<std::uint64_t, bool>& acknowledged) {
    const auto universe = Universe::open(directory, {.backgroundThreads = false});
    ASSERT_OK(universe);
    std::map<std::uint64_t, int> counts;
    const auto events = (*universe)->temporal().query({});
    ASSERT_OK(events);
    while (true) {
        const auto event = (*events)->next();
        ASSERT_OK(event);
        if (!*event) break;
        ++counts[std::stoull(std::string(*eventField((*event)->line, "batch")))];
    }
    for (const auto& [number, count] : counts) ASSERT_EQ(count, 3) << "batch " << number;
    for (const auto& [number, said] : acknowledged)
        ASSERT_TRUE(counts.contains(number)) << "batch " << number;
    ASSERT_OK((*universe)->close());
}

TEST(TemporalKill, a_killed_process_loses_no_acknowledged_event_and_doubles_none) {
    std::mt19937_64 random(std::random_device{}());
    std::unique_ptr<test::TempDirectory> directory;
    std::map<std::uint64_t, bool> acknowledged;
    std::uint64_t total = 0;
    for (int cycle = 0; cycle < cycles(); ++cycle) {
        if (cycle % kCyclesPerUniverse == 0) {
            directory = std::make_unique<test::TempDirectory>();
            acknowledged.clear();
            ASSERT_OK(Universe::create(*directory / "u"));
        }
        int ends[2] = {};
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t pid = ::fork();
        if (pid == 0) {
            ::close(ends[0]);
            child(*directory / "u", static_cast<std::uint64_t>(cycle) * 1'000'000 + 1, ends[1]);
        }
        ::close(ends[1]);
        std::atomic<bool> begun = false;
        const std::chrono::microseconds delay(random() % 300'000);
        std::thread killer([&begun, delay, pid] {
            while (!begun) std::this_thread::sleep_for(std::chrono::microseconds(100));
            std::this_thread::sleep_for(delay);
            ::kill(pid, SIGKILL);
        });
        std::uint64_t number = 0;
        while (::read(ends[0], &number, sizeof number) == static_cast<ssize_t>(sizeof number)) {
            acknowledged[number] = true;
            begun = true;
            ++total;
        }
        begun = true;
        killer.join();
        ::close(ends[0]);
        int status = 0;
        ASSERT_EQ(::waitpid(pid, &status, 0), pid);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the child ended by itself with " << WEXITSTATUS(status);
        check(*directory / "u", acknowledged);
        if (HasFatalFailure()) FAIL() << "in cycle " << cycle;
    }
    std::cout << cycles() << " kills, " << total << " acknowledged batches of events" << std::endl;
}

}  // namespace
}  // namespace warp
