// SPDX-License-Identifier: GPL-3.0-or-later
// A process that writes records and links is killed at random moments; what it had acknowledged must be
// there, whole: no link without its records, no batch by half.
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <random>
#include <thread>

#include "tests/engine/spacetime/entanglement/entanglement_fixture.h"
#include "tests/engine/spacetime/entanglement/link_model.h"

namespace warp {
namespace {

constexpr std::uint64_t kCyclesPerStore = 20;

std::uint64_t cycles() {
    if (const char* asked = std::getenv("WARP_KILL_CYCLES")) return std::strtoull(asked, nullptr, 10);
    return 20;
}

/// A directory with records and links that is opened by one process after the other.
class KilledLinks {
  public:
    explicit KilledLinks(std::uint64_t theSeed) : seed(theSeed) {
        m_files.background = true;
        m_files.memoryBudget = 1u << 20;
        m_files.segmentBytes = 128u << 10;
    }

    /// Runs in the child; ends with it.
    [[noreturn]] void writeForEver(std::uint64_t first, int pipe) {
        open();
        for (std::uint64_t number = first;; ++number) {
            const test::LinkStep step = test::randomLinkStep(seed, number);
            const auto durability = number % 10 == 0 ? Durability::Strong : Durability::Eventual;
            if (!m_parts->spacetime->applyTogether(step.records, step.links, durability).ok()) continue;
            if (::write(pipe, &number, sizeof number) != static_cast<ssize_t>(sizeof number)) std::_Exit(4);
        }
    }
    /// Opens what the child left and compares it. Takes: the first number behind those acknowledged. Returns:
    /// the first number it did not come to.
    std::uint64_t check(std::uint64_t end) {
        open();
        for (; m_next < end; ++m_next) m_model.apply(test::randomLinkStep(seed, m_next));
        // Of the next step that is possible it may be that only the answer is missing.
        test::LinkModel after = m_model;
        std::uint64_t next = m_next;
        while (!after.apply(test::randomLinkStep(seed, next))) ++next;
        const auto mark = m_parts->spacetime->peek(test::linkMarkOf(next));
        EXPECT_OK(mark);
        if (mark.ok() && *mark) {
            m_model = after;
            m_next = next + 1;
        }
        EXPECT_EQ(m_model.compare(*m_parts->entanglement, *m_parts->spacetime), "") << "up to " << m_next;
        m_parts.reset();
        return m_next;
    }

    const std::uint64_t seed;

  private:
    void open() {
        m_parts = std::make_unique<test::LinkedRecords>();
        if (!m_parts->open(m_files.options(), m_clock)) std::_Exit(2);
    }

    test::StoreFixture m_files{true};
    test::ManualClock m_clock;
    std::unique_ptr<test::LinkedRecords> m_parts;
    test::LinkModel m_model;
    std::uint64_t m_next = 0;
};

/// Lets a child write until it is killed. Returns: the first number behind those it acknowledged.
std::uint64_t runAndKill(KilledLinks& store, std::uint64_t first, std::mt19937_64& random,
                         std::uint64_t& count) {
    int ends[2] = {};
    EXPECT_EQ(::pipe(ends), 0);
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::close(ends[0]);
        store.writeForEver(first, ends[1]);
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
    while (::read(ends[0], &number, sizeof number) == static_cast<ssize_t>(sizeof number)) {
        end = number + 1;
        begun = true;
        ++count;
    }
    begun = true;
    killer.join();
    ::close(ends[0]);
    int status = 0;
    EXPECT_EQ(::waitpid(pid, &status, 0), pid);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child ended by itself with " << WEXITSTATUS(status);
    return end;
}

TEST(LinkKill, a_killed_writer_loses_no_acknowledged_batch_and_halves_none) {
    std::mt19937_64 random(std::random_device{}());
    std::unique_ptr<KilledLinks> store;
    std::uint64_t total = 0;
    std::uint64_t first = 0;
    for (std::uint64_t cycle = 0; cycle < cycles(); ++cycle) {
        if (cycle % kCyclesPerStore == 0) {
            store = std::make_unique<KilledLinks>(random() % 1'000'000);
            first = 0;
        }
        first = store->check(runAndKill(*store, first, random, total));
        ASSERT_FALSE(HasFailure()) << "in cycle " << cycle << ", seed " << store->seed;
    }
    std::cout << cycles() << " kills, " << total << " acknowledged batches" << std::endl;
}

}  // namespace
}  // namespace warp
