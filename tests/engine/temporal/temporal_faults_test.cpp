// SPDX-License-Identifier: GPL-3.0-or-later
// Every call to the file system fails once, and the power is cut before every call.
#include <gtest/gtest.h>

#include <iostream>

#include "tests/engine/temporal/temporal_scenario.h"
#include "tests/support/seed.h"

namespace warp {
namespace {

using test::PowerCut;
using test::SimulatedFileSystem;
using test::TemporalScenario;

/// WARP_LONG_TESTS=1 runs the long forms.
std::uint64_t seeds(std::uint64_t brief, std::uint64_t extended) {
    return test::longTests() ? extended : brief;
}

constexpr int kSteps = 50;

std::unique_ptr<SimulatedFileSystem> freshDisk() {
    auto fs = std::make_unique<SimulatedFileSystem>();
    test::SetClock clock("2024-01-01T00:00:00Z");
    EXPECT_OK(test::TemporalWorld(*fs, "/u", clock).prepare());
    return fs;
}

struct FaultKind {
    const char* name;
    int errnoValue;
    bool sticky;
    std::uint64_t shortBytes;
};
constexpr FaultKind kKinds[] = {{"EIO once", EIO, false, 0},
                                {"EIO once, after a part was written", EIO, false, 13},
                                {"disk full from then on", ENOSPC, true, 0}};

TEST(TemporalFaults, every_call_failing_once_loses_no_acknowledged_event) {
    std::uint64_t runs = 0;
    for (std::uint64_t seed = 1; seed <= seeds(1, 30); ++seed) {
        const auto clean = freshDisk();
        const auto before = clean->faults().calls();
        TemporalScenario(*clean, seed).run(kSteps);
        const std::uint64_t calls = clean->faults().calls() - before;
        for (const FaultKind& kind : kKinds) {
            for (std::uint64_t n = 1; n <= calls; ++n, ++runs) {
                const auto fs = freshDisk();
                TemporalScenario scenario(*fs, seed);
                fs->faults().fail({.nth = n,
                                   .errnoValue = kind.errnoValue,
                                   .sticky = kind.sticky,
                                   .shortBytes = kind.shortBytes});
                scenario.run(kSteps);
                fs->faults().clear();
                const auto killed = fs->killProcess();
                ASSERT_EQ(scenario.check(*killed, copyMemoryTreeContent(*scenario.tree()), scenario.appends(),
                                         false),
                          "")
                    << "seed " << seed << ", call " << n << ": " << kind.name << ", then kill";
                const auto cut = fs->powerCut(PowerCut::LoseUnsynced);
                ASSERT_EQ(
                    scenario.check(*cut, copyMemoryTreeContent(*scenario.tree()), scenario.appends(), true),
                    "")
                    << "seed " << seed << ", call " << n << ": " << kind.name << ", then power cut";
            }
        }
    }
    std::cout << runs << " runs with an injected fault" << std::endl;
}

TEST(TemporalFaults, a_power_cut_before_any_call_loses_no_strong_event) {
    std::uint64_t cuts = 0;
    for (std::uint64_t seed = 1; seed <= seeds(3, 100); ++seed) {
        const auto fs = freshDisk();
        TemporalScenario scenario(*fs, seed);
        /// The state before a call, and how many appends were finished by then.
        struct Moment {
            std::unique_ptr<SimulatedFileSystem> lost;
            std::unique_ptr<SimulatedFileSystem> torn;
            std::unique_ptr<SimulatedFileSystem> kernel;
            std::shared_ptr<MemoryTreeContent> tree;
            std::size_t finished;
        };
        std::vector<Moment> moments;
        std::uint64_t call = 0;
        fs->faults().observe([&](const test::FileCall& made) {
            if (!test::kChanges.contains(made.operation) || ++call % 3 != seed % 3) return;
            moments.push_back({fs->powerCut(PowerCut::LoseUnsynced),
                               fs->powerCut(PowerCut::TearUnsynced, call), fs->killProcess(),
                               copyMemoryTreeContent(*scenario.tree()), scenario.appends()});
        });
        scenario.run(kSteps);
        fs->faults().observe({});
        for (std::size_t i = 0; i < moments.size(); ++i, cuts += 3) {
            Moment& moment = moments[i];
            const auto wrong = [&](SimulatedFileSystem& disk, bool powerCut) {
                return scenario.check(disk, copyMemoryTreeContent(*moment.tree), moment.finished, powerCut);
            };
            ASSERT_EQ(wrong(*moment.lost, true), "")
                << "seed " << seed << ", moment " << i << ", unsynced lost";
            ASSERT_EQ(wrong(*moment.torn, true), "")
                << "seed " << seed << ", moment " << i << ", unsynced torn";
            ASSERT_EQ(wrong(*moment.kernel, false), "") << "seed " << seed << ", moment " << i << ", killed";
        }
    }
    std::cout << cuts << " power cuts and kills" << std::endl;
}

}  // namespace
}  // namespace warp
