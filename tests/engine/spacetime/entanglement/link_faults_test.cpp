// SPDX-License-Identifier: GPL-3.0-or-later
// Every call to the file system fails once, and the power is cut, under records and links at work.
#include <iostream>

#include "tests/engine/spacetime/entanglement/entanglement_fixture.h"
#include "tests/engine/spacetime/entanglement/link_model.h"
#include "tests/support/seed.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

using test::PowerCut;
using test::SimulatedFileSystem;

constexpr std::uint64_t kSteps = 80;

std::uint64_t seeds(std::uint64_t brief, std::uint64_t extended) {
    return test::longTests() ? extended : brief;
}

std::unique_ptr<SimulatedFileSystem> freshDisk() {
    auto fs = std::make_unique<SimulatedFileSystem>();
    EXPECT_TRUE(fs->makeDirectory("/log").ok());
    EXPECT_TRUE(fs->syncDirectory("/").ok());
    return fs;
}

/// Records and links over a simulated disk, and the steps that they took.
class LinkScenario {
  public:
    LinkScenario(SimulatedFileSystem& fs, std::shared_ptr<MemoryTreeContent> tree, std::uint64_t seed)
        : m_fs(fs), m_tree(std::move(tree)), m_seed(seed) {}

    bool open() {
        StoreOptions options;
        options.fs = &m_fs;
        options.logDirectory = "/log";
        options.universeId = "test-universe";
        options.tree = makeMemoryTree(m_tree);
        options.backgroundThreads = false;
        options.segmentBytes = 16u << 10;
        return m_parts.open(std::move(options), m_clock);
    }
    void run() {
        if (!open()) return;
        for (std::uint64_t number = 0; number < kSteps; ++number) {
            const test::LinkStep step = test::randomLinkStep(m_seed, number);
            const auto written =
                m_parts.spacetime->applyTogether(step.records, step.links, Durability::Strong);
            if (written.ok()) m_acknowledged.push_back(number);
            if (number % 13 == 12) [[maybe_unused]]
                const Status merged = m_parts.store->checkpoint({});
        }
    }
    const std::vector<std::uint64_t>& acknowledged() const { return m_acknowledged; }
    std::shared_ptr<MemoryTreeContent> tree() const { return m_tree; }

    /// Compares with what the steps whose marks are there make of nothing. Returns: what is wrong.
    std::string check(const std::vector<std::uint64_t>& acknowledged) {
        if (!open()) return "the store does not open";
        test::LinkModel model;
        std::set<std::uint64_t> there;
        for (std::uint64_t number = 0; number < kSteps; ++number) {
            const auto mark = m_parts.spacetime->peek(test::linkMarkOf(number));
            if (!mark.ok()) return mark.error().describe();
            if (!*mark) continue;
            there.insert(number);
            if (!model.apply(test::randomLinkStep(m_seed, number))) return "an impossible step happened";
        }
        for (const std::uint64_t number : acknowledged)
            if (!there.contains(number)) return "lost step " + std::to_string(number);
        return model.compare(*m_parts.entanglement, *m_parts.spacetime);
    }

  private:
    SimulatedFileSystem& m_fs;
    std::shared_ptr<MemoryTreeContent> m_tree;
    const std::uint64_t m_seed;
    test::ManualClock m_clock;
    test::LinkedRecords m_parts;
    std::vector<std::uint64_t> m_acknowledged;
};

std::string checkOn(SimulatedFileSystem& fs, const std::shared_ptr<MemoryTreeContent>& tree,
                    std::uint64_t seed, const std::vector<std::uint64_t>& acknowledged) {
    return LinkScenario(fs, copyMemoryTreeContent(*tree), seed).check(acknowledged);
}

std::uint64_t callsOf(std::uint64_t seed) {
    const auto fs = freshDisk();
    const auto before = fs->faults().calls();
    LinkScenario clean(*fs, makeMemoryTreeContent(), seed);
    clean.run();
    return fs->faults().calls() - before;
}

TEST(LinkFaults, every_call_failing_once_loses_no_batch_and_halves_none) {
    struct FaultKind {
        const char* name;
        int errnoValue;
        bool sticky;
    };
    constexpr FaultKind kKinds[] = {
        {"EIO once", EIO, false}, {"disk full from then on", ENOSPC, true}, {"EIO from then on", EIO, true}};
    std::uint64_t runs = 0;
    for (std::uint64_t seed = 1; seed <= seeds(1, 20); ++seed) {
        const std::uint64_t calls = callsOf(seed);
        for (const FaultKind& kind : kKinds) {
            for (std::uint64_t n = 1; n <= calls; ++n, ++runs) {
                const auto fs = freshDisk();
                LinkScenario scenario(*fs, makeMemoryTreeContent(), seed);
                fs->faults().fail({.nth = n, .errnoValue = kind.errnoValue, .sticky = kind.sticky});
                scenario.run();
                fs->faults().clear();
                for (const bool killed : {true, false}) {
                    const auto left = killed ? fs->killProcess() : fs->powerCut(PowerCut::LoseUnsynced);
                    ASSERT_EQ(checkOn(*left, scenario.tree(), seed, scenario.acknowledged()), "")
                        << "seed " << seed << ", call " << n << ": " << kind.name
                        << (killed ? ", then kill" : ", then power cut");
                }
            }
        }
    }
    std::cout << runs << " runs with an injected fault" << std::endl;
}

}  // namespace
}  // namespace warp
