// SPDX-License-Identifier: GPL-3.0-or-later
// A process that writes to a graph is killed at random moments; what it had acknowledged must be there,
// whole.
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <random>
#include <thread>

#include "tests/engine/quantum_graph/graph_fixture.h"
#include "tests/engine/quantum_graph/graph_model.h"

namespace warp {
namespace {

constexpr std::uint64_t kCyclesPerGraph = 20;

std::uint64_t cycles() {
    if (const char* asked = std::getenv("WARP_KILL_CYCLES")) return std::strtoull(asked, nullptr, 10);
    return 20;
}

/// A directory with a graph that is opened by one process after the other.
class KilledGraph {
  public:
    explicit KilledGraph(std::uint64_t theSeed) : seed(theSeed) {
        m_files.background = true;
        m_files.memoryBudget = 1u << 20;
        m_files.segmentBytes = 128u << 10;
    }

    /// Runs in the child; ends with it.
    [[noreturn]] void writeForEver(std::uint64_t first, int pipe) {
        open();
        for (std::uint64_t number = first;; ++number) {
            const auto durability = number % 10 == 0 ? Durability::Strong : Durability::Eventual;
            if (!m_graph->apply(test::randomGraphBatch(seed, number), durability).ok()) continue;
            if (::write(pipe, &number, sizeof number) != static_cast<ssize_t>(sizeof number)) std::_Exit(4);
        }
    }
    /// Opens what the child left and compares it. Takes: the first number behind those acknowledged. Returns:
    /// the first number it did not come to.
    std::uint64_t check(std::uint64_t end) {
        open();
        for (; m_next < end; ++m_next) m_model.apply(test::randomGraphBatch(seed, m_next));
        // Of the next batch that is possible it may be that only the answer is missing.
        test::GraphModel after = m_model;
        std::uint64_t next = m_next;
        while (!after.apply(test::randomGraphBatch(seed, next))) ++next;
        const auto view = m_graph->view();
        const auto mark = (*view)->node(test::markOf(next));
        EXPECT_OK(mark);
        if (mark.ok() && *mark) {
            m_model = after;
            m_next = next + 1;
        }
        EXPECT_EQ(m_model.compare(*m_graph), "") << "up to " << m_next;
        m_graph.reset();
        m_store.reset();
        return m_next;
    }

    const std::uint64_t seed;

  private:
    void open() {
        StoreOptions options = m_files.options();
        options.clock = &m_clock;
        m_policies.giveTo(options);
        auto store = Store::open(std::move(options));
        if (!store.ok()) {
            std::cerr << store.error().describe() << std::endl;
            std::_Exit(2);
        }
        m_store = std::move(*store);
        m_graph = std::make_unique<GraphStore>(GraphOptions{.store = m_store.get(), .clock = &m_clock});
    }

    test::StoreFixture m_files{true};
    test::ManualClock m_clock;
    test::GraphPolicies m_policies;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<GraphStore> m_graph;
    test::GraphModel m_model;
    std::uint64_t m_next = 0;
};

TEST(GraphKill, a_killed_writer_loses_no_acknowledged_batch_and_halves_none) {
    std::mt19937_64 random(std::random_device{}());
    std::unique_ptr<KilledGraph> graph;
    std::uint64_t total = 0;
    std::uint64_t first = 0;
    for (std::uint64_t cycle = 0; cycle < cycles(); ++cycle) {
        if (cycle % kCyclesPerGraph == 0) {
            graph = std::make_unique<KilledGraph>(random() % 1'000'000);
            first = 0;
        }
        int ends[2] = {};
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t pid = ::fork();
        if (pid == 0) {
            ::close(ends[0]);
            graph->writeForEver(first, ends[1]);
        }
        ::close(ends[1]);
        std::atomic<bool> begun = false;
        const bool whileOpening = random() % 4 == 0;
        const std::chrono::microseconds delay(random() % 60'000);
        std::thread killer([&begun, whileOpening, delay, pid] {
            while (!whileOpening && !begun) std::this_thread::sleep_for(std::chrono::microseconds(100));
            std::this_thread::sleep_for(delay);
            ::kill(pid, SIGKILL);
        });
        std::uint64_t number = 0;
        std::uint64_t end = first;
        std::uint64_t count = 0;
        while (::read(ends[0], &number, sizeof number) == static_cast<ssize_t>(sizeof number)) {
            end = number + 1;
            begun = true;
            ++count;
        }
        begun = true;
        killer.join();
        ::close(ends[0]);
        int status = 0;
        ASSERT_EQ(::waitpid(pid, &status, 0), pid);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the child ended by itself with " << WEXITSTATUS(status);
        first = graph->check(end);
        total += count;
        ASSERT_FALSE(HasFailure()) << "in cycle " << cycle << ", seed " << graph->seed;
    }
    std::cout << cycles() << " kills, " << total << " acknowledged batches" << std::endl;
}

}  // namespace
}  // namespace warp
