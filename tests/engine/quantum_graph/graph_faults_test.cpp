// SPDX-License-Identifier: GPL-3.0-or-later
// Every call to the file system fails once, and the power is cut, under a graph at work.
#include <iostream>

#include "tests/engine/quantum_graph/graph_fixture.h"
#include "tests/engine/quantum_graph/graph_model.h"
#include "tests/support/seed.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

using test::PowerCut;
using test::SimulatedFileSystem;

constexpr std::uint64_t kSteps = 50;

std::uint64_t seeds(std::uint64_t brief, std::uint64_t extended) {
    return test::longTests() ? extended : brief;
}

std::unique_ptr<SimulatedFileSystem> freshDisk() {
    auto fs = std::make_unique<SimulatedFileSystem>();
    EXPECT_TRUE(fs->makeDirectory("/log").ok());
    EXPECT_TRUE(fs->syncDirectory("/").ok());
    return fs;
}

/// A graph over a simulated disk, and the batches that it took.
class GraphScenario {
  public:
    GraphScenario(SimulatedFileSystem& fs, std::shared_ptr<MemoryTreeContent> tree, std::uint64_t seed)
        : m_fs(fs), m_tree(std::move(tree)), m_seed(seed) {}
    ~GraphScenario() { close(); }

    /// Returns: whether the store opens.
    bool open() {
        StoreOptions options;
        options.fs = &m_fs;
        options.clock = &m_clock;
        options.logDirectory = "/log";
        options.universeId = "test-universe";
        options.tree = makeMemoryTree(m_tree);
        options.backgroundThreads = false;
        options.segmentBytes = 16u << 10;
        m_policies.giveTo(options);
        auto store = Store::open(std::move(options));
        if (!store.ok()) return false;
        m_store = std::move(*store);
        m_graph = std::make_unique<GraphStore>(GraphOptions{.store = m_store.get(), .clock = &m_clock});
        return true;
    }
    void close() {
        m_graph.reset();
        m_store.reset();
    }
    void run() {
        if (!open()) return;
        for (std::uint64_t step = 0; step < kSteps; ++step) {
            const auto written = m_graph->apply(test::randomGraphBatch(m_seed, step), Durability::Strong);
            if (written.ok()) m_acknowledged.push_back(step);
            if (step % 17 == 16) [[maybe_unused]]
                const Status merged = m_store->checkpoint({});
        }
    }
    const std::vector<std::uint64_t>& acknowledged() const { return m_acknowledged; }
    std::shared_ptr<MemoryTreeContent> tree() const { return m_tree; }

    /// Compares with what the batches whose marks are there make of an empty graph. Takes: those of the first
    /// life that were acknowledged. Returns: what is wrong.
    std::string check(const std::vector<std::uint64_t>& acknowledged) {
        if (!open()) return "the store does not open";
        const auto view = m_graph->view();
        test::GraphModel model;
        std::set<std::uint64_t> there;
        for (std::uint64_t step = 0; step < kSteps; ++step) {
            const auto mark = (*view)->node(test::markOf(step));
            if (!mark.ok()) return mark.error().describe();
            if (!*mark) continue;
            there.insert(step);
            if (!model.apply(test::randomGraphBatch(m_seed, step))) return "an impossible batch happened";
        }
        for (const std::uint64_t step : acknowledged)
            if (!there.contains(step)) return "lost batch " + std::to_string(step);
        return model.compare(*m_graph);
    }

  private:
    SimulatedFileSystem& m_fs;
    std::shared_ptr<MemoryTreeContent> m_tree;
    const std::uint64_t m_seed;
    test::ManualClock m_clock;
    test::GraphPolicies m_policies;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<GraphStore> m_graph;
    std::vector<std::uint64_t> m_acknowledged;
};

std::string checkOn(SimulatedFileSystem& fs, const std::shared_ptr<MemoryTreeContent>& tree,
                    std::uint64_t seed, const std::vector<std::uint64_t>& acknowledged) {
    return GraphScenario(fs, copyMemoryTreeContent(*tree), seed).check(acknowledged);
}

TEST(GraphFaults, every_call_failing_once_loses_no_batch_and_halves_none) {
    struct FaultKind {
        const char* name;
        int errnoValue;
        bool sticky;
    };
    constexpr FaultKind kKinds[] = {
        {"EIO once", EIO, false}, {"disk full from then on", ENOSPC, true}, {"EIO from then on", EIO, true}};
    std::uint64_t runs = 0;
    for (std::uint64_t seed = 1; seed <= seeds(1, 20); ++seed) {
        std::uint64_t calls = 0;
        {
            const auto fs = freshDisk();
            const auto before = fs->faults().calls();
            GraphScenario clean(*fs, makeMemoryTreeContent(), seed);
            clean.run();
            calls = fs->faults().calls() - before;
        }
        for (const FaultKind& kind : kKinds) {
            for (std::uint64_t n = 1; n <= calls; ++n, ++runs) {
                const auto fs = freshDisk();
                GraphScenario scenario(*fs, makeMemoryTreeContent(), seed);
                fs->faults().fail({.nth = n, .errnoValue = kind.errnoValue, .sticky = kind.sticky});
                scenario.run();
                fs->faults().clear();
                const auto killed = fs->killProcess();
                ASSERT_EQ(checkOn(*killed, scenario.tree(), seed, scenario.acknowledged()), "")
                    << "seed " << seed << ", call " << n << ": " << kind.name << ", then kill";
                const auto cut = fs->powerCut(PowerCut::LoseUnsynced);
                ASSERT_EQ(checkOn(*cut, scenario.tree(), seed, scenario.acknowledged()), "")
                    << "seed " << seed << ", call " << n << ": " << kind.name << ", then power cut";
            }
        }
    }
    std::cout << runs << " runs with an injected fault" << std::endl;
}

TEST(GraphFaults, a_power_cut_before_any_call_loses_no_batch_and_halves_none) {
    std::uint64_t cuts = 0;
    for (std::uint64_t seed = 1; seed <= seeds(3, 100); ++seed) {
        const auto fs = freshDisk();
        const auto tree = makeMemoryTreeContent();
        GraphScenario scenario(*fs, tree, seed);
        struct Moment {
            std::unique_ptr<SimulatedFileSystem> lost;
            std::unique_ptr<SimulatedFileSystem> torn;
            std::shared_ptr<MemoryTreeContent> tree;
            std::vector<std::uint64_t> acknowledged;
        };
        std::vector<Moment> moments;
        std::uint64_t call = 0;
        fs->faults().observe([&](const test::FileCall& made) {
            if (!test::kChanges.contains(made.operation) || ++call % 3 != seed % 3) return;
            moments.push_back({fs->powerCut(PowerCut::LoseUnsynced),
                               fs->powerCut(PowerCut::TearUnsynced, call), copyMemoryTreeContent(*tree),
                               scenario.acknowledged()});
        });
        scenario.run();
        fs->faults().observe({});
        for (Moment& moment : moments) {
            ASSERT_EQ(checkOn(*moment.lost, moment.tree, seed, moment.acknowledged), "") << "seed " << seed;
            ASSERT_EQ(checkOn(*moment.torn, moment.tree, seed, moment.acknowledged), "") << "seed " << seed;
            cuts += 2;
        }
    }
    std::cout << cuts << " power cuts" << std::endl;
}

}  // namespace
}  // namespace warp
