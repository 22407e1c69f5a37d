// SPDX-License-Identifier: GPL-3.0-or-later
// Every call to the file system fails once, and the power is cut before every call.
#include <gtest/gtest.h>

#include <iostream>

#include "tests/engine/store/store_scenario.h"
#include "tests/support/seed.h"

namespace warp {
namespace {

using test::PowerCut;
using test::SimulatedFileSystem;
using test::StoreScenario;

/// WARP_LONG_TESTS=1 runs the long forms.
int seeds(int brief, int extended) {
    return test::longTests() ? extended : brief;
}

constexpr int kSteps = 60;

std::unique_ptr<SimulatedFileSystem> freshDisk() {
    auto fs = std::make_unique<SimulatedFileSystem>();
    EXPECT_TRUE(fs->makeDirectory("/log").ok());
    EXPECT_TRUE(fs->syncDirectory("/").ok());
    return fs;
}

std::uint64_t callsOfACleanRun(std::uint64_t seed) {
    const auto fs = freshDisk();
    const auto before = fs->faults().calls();
    StoreScenario(*fs, makeMemoryTreeContent(), seed).run(kSteps);
    return fs->faults().calls() - before;
}

struct FaultKind {
    const char* name;
    int errnoValue;
    bool sticky;
    std::uint64_t shortBytes;
};
constexpr FaultKind kKinds[] = {{"EIO once", EIO, false, 0},
                                {"EIO once, after a part was written", EIO, false, 13},
                                {"disk full from then on", ENOSPC, true, 0},
                                {"EIO from then on", EIO, true, 0}};

TEST(StoreFaults, every_call_failing_once_loses_no_acknowledged_commit) {
    std::uint64_t runs = 0;
    for (int seed = 1; seed <= seeds(1, 40); ++seed) {
        const std::uint64_t calls = callsOfACleanRun(static_cast<std::uint64_t>(seed));
        for (const FaultKind& kind : kKinds) {
            for (std::uint64_t n = 1; n <= calls; ++n, ++runs) {
                const auto fs = freshDisk();
                StoreScenario scenario(*fs, makeMemoryTreeContent(), static_cast<std::uint64_t>(seed));
                fs->faults().fail({.nth = n,
                                   .errnoValue = kind.errnoValue,
                                   .sticky = kind.sticky,
                                   .shortBytes = kind.shortBytes});
                scenario.run(kSteps);
                fs->faults().clear();
                const std::size_t all = scenario.commits().size();
                const auto killed = fs->killProcess();
                ASSERT_EQ(scenario.check(*killed, copyMemoryTreeContent(*scenario.tree()), all, false), "")
                    << "seed " << seed << ", call " << n << ": " << kind.name << ", then kill";
                const auto cut = fs->powerCut(PowerCut::LoseUnsynced);
                ASSERT_EQ(scenario.check(*cut, copyMemoryTreeContent(*scenario.tree()), all, true), "")
                    << "seed " << seed << ", call " << n << ": " << kind.name << ", then power cut";
            }
        }
    }
    std::cout << runs << " runs with an injected fault" << std::endl;
}

TEST(StoreFaults, a_power_cut_before_any_call_loses_no_strong_commit) {
    std::uint64_t cuts = 0;
    for (int seed = 1; seed <= seeds(6, 200); ++seed) {
        const auto fs = freshDisk();
        const auto tree = makeMemoryTreeContent();
        StoreScenario scenario(*fs, tree, static_cast<std::uint64_t>(seed));
        /// The state before a call, and how many commits were finished by then.
        struct Moment {
            std::unique_ptr<SimulatedFileSystem> disk;
            std::unique_ptr<SimulatedFileSystem> torn;
            std::unique_ptr<SimulatedFileSystem> kernel;
            std::shared_ptr<MemoryTreeContent> tree;
            std::size_t finished;
        };
        std::vector<Moment> moments;
        std::uint64_t call = 0;
        fs->faults().observe([&](const test::FileCall& made) {
            if (!test::kChanges.contains(made.operation) ||
                ++call % 3 != static_cast<std::uint64_t>(seed % 3))
                return;
            moments.push_back({fs->powerCut(PowerCut::LoseUnsynced),
                               fs->powerCut(PowerCut::TearUnsynced, call), fs->killProcess(),
                               copyMemoryTreeContent(*tree), scenario.commits().size()});
        });
        scenario.run(kSteps);
        fs->faults().observe({});
        for (std::size_t i = 0; i < moments.size(); ++i, cuts += 3) {
            Moment& moment = moments[i];
            ASSERT_EQ(
                scenario.check(*moment.disk, copyMemoryTreeContent(*moment.tree), moment.finished, true), "")
                << "seed " << seed << ", moment " << i << ", unsynced data lost";
            ASSERT_EQ(
                scenario.check(*moment.torn, copyMemoryTreeContent(*moment.tree), moment.finished, true), "")
                << "seed " << seed << ", moment " << i << ", unsynced data torn";
            ASSERT_EQ(
                scenario.check(*moment.kernel, copyMemoryTreeContent(*moment.tree), moment.finished, false),
                "")
                << "seed " << seed << ", moment " << i << ", process killed";
        }
    }
    std::cout << cuts << " power cuts and kills" << std::endl;
}

TEST(StoreFaults, a_kill_while_the_log_is_renewed_loses_nothing_that_was_in_the_kernel) {
    std::uint64_t kills = 0;
    for (int seed = 1; seed <= seeds(2, 20); ++seed) {
        const auto disk = freshDisk();
        StoreScenario(*disk, makeMemoryTreeContent(), static_cast<std::uint64_t>(seed)).run(kSteps);
        const std::uint64_t syncs = disk->faults().calls(test::kSyncs);
        for (std::uint64_t n = 1; n <= syncs; n += 3) {
            const auto fs = freshDisk();
            const auto tree = makeMemoryTreeContent();
            StoreScenario scenario(*fs, tree, static_cast<std::uint64_t>(seed));
            struct Moment {
                std::unique_ptr<SimulatedFileSystem> kernel;
                std::shared_ptr<MemoryTreeContent> tree;
                std::size_t finished;
            };
            std::vector<Moment> moments;
            int left = 25;  // calls after the failed sync: what takes its place is made by then
            fs->faults().observe([&](const test::FileCall& call) {
                if (fs->faults().delivered() == 0 || left == 0 || !test::kChanges.contains(call.operation))
                    return;
                --left;
                moments.push_back(
                    {fs->killProcess(), copyMemoryTreeContent(*tree), scenario.commits().size()});
            });
            fs->faults().fail({.operations = test::kSyncs, .nth = n});
            scenario.run(kSteps);
            fs->faults().observe({});
            for (std::size_t i = 0; i < moments.size(); ++i, ++kills) {
                ASSERT_EQ(scenario.check(*moments[i].kernel, copyMemoryTreeContent(*moments[i].tree),
                                         moments[i].finished, false),
                          "")
                    << "seed " << seed << ", sync " << n << ", moment " << i;
            }
        }
    }
    std::cout << kills << " kills after a failed sync" << std::endl;
}

TEST(StoreFaults, what_a_kill_left_in_the_kernel_is_durable_before_anything_is_built_on_it) {
    const auto fs = freshDisk();
    auto store = Store::open(test::scenarioOptions(*fs, makeMemoryTreeContent()));
    ASSERT_TRUE(store.ok());
    WriteBatch batch;
    batch.put(Space::Records, "before", "kill");
    ASSERT_TRUE((*store)->commit(batch, Durability::Eventual).ok());

    const auto killed = fs->killProcess();
    auto reopened = Store::open(test::scenarioOptions(*killed, makeMemoryTreeContent()));
    ASSERT_TRUE(reopened.ok());
    batch.clear();
    batch.put(Space::Records, "after", "kill");
    ASSERT_TRUE((*reopened)->commit(batch, Durability::Strong).ok());

    const auto cut = killed->powerCut(PowerCut::LoseUnsynced);
    auto last = Store::open(test::scenarioOptions(*cut, makeMemoryTreeContent()));
    ASSERT_TRUE(last.ok()) << last.error().describe();
    EXPECT_TRUE((*last)->get(Space::Records, "before")->has_value());
    EXPECT_TRUE((*last)->get(Space::Records, "after")->has_value());
}

TEST(StoreFaults, the_tree_never_holds_a_change_that_the_log_could_lose) {
    const auto fs = freshDisk();
    auto store = Store::open(test::scenarioOptions(*fs, makeMemoryTreeContent()));
    ASSERT_TRUE(store.ok());
    WriteBatch batch;
    batch.put(Space::Records, "weak", "one");
    ASSERT_TRUE((*store)->commit(batch, Durability::Weak).ok());
    ASSERT_EQ((*store)->status().durableLsn, 0u);
    fs->faults().fail({.operations = test::kSyncs, .sticky = true});
    EXPECT_FALSE((*store)->checkpoint({}).ok());
    EXPECT_EQ((*store)->status().appliedLsn, 0u);
    fs->faults().clear();
    ASSERT_TRUE((*store)->resume().ok());
    EXPECT_EQ((*store)->status().appliedLsn, 1u);
    EXPECT_GE((*store)->status().durableLsn, 1u);
}

}  // namespace
}  // namespace warp
