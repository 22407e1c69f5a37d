// SPDX-License-Identifier: GPL-3.0-or-later
// A process that writes is killed at random moments, again and again; what it had acknowledged must be there.
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <random>
#include <thread>
#include <vector>

#include "tests/engine/store/store_fixture.h"

namespace warp {
namespace {

constexpr int kWriters = 3;
constexpr int kSlots = 40;
constexpr int kCyclesPerUniverse = 25;

/// What the child says through the pipe after each acknowledged batch. Written in one call: pipes keep it
/// whole.
struct Acknowledgement {
    std::uint32_t writer;
    std::uint32_t slot;
    std::uint64_t number;
};

/// Greatest acknowledged number per writer and slot.
using Acknowledged = std::array<std::array<std::uint64_t, kSlots>, kWriters>;

std::string slotKey(const char* type, std::uint32_t writer, std::uint32_t slot) {
    return std::string(type) + ":" + std::to_string(writer) + "-" + std::to_string(slot);
}

int cycles() {
    if (const char* asked = std::getenv("WARP_KILL_CYCLES")) return std::atoi(asked);
    return 40;
}

void writeForEver(Store& store, std::uint32_t writer, std::uint64_t first, int pipe) {
    std::mt19937_64 random(writer + first);
    for (std::uint64_t number = first;; ++number) {
        const auto slot = static_cast<std::uint32_t>(random() % kSlots);
        const std::string value = std::to_string(number) + ":" + std::string(random() % 2000, 'x');
        WriteBatch batch;
        batch.put(Space::Records, slotKey("one", writer, slot), value);
        batch.put(Space::Records, slotKey("two", writer, slot), value);
        const auto durability = random() % 20 == 0 ? Durability::Strong : Durability::Eventual;
        if (!store.commit(batch, durability).ok()) std::_Exit(3);
        const Acknowledgement said{writer, slot, number};
        if (::write(pipe, &said, sizeof said) != static_cast<ssize_t>(sizeof said)) std::_Exit(4);
    }
}

[[noreturn]] void child(test::StoreFixture& fixture, std::uint64_t first, int pipe) {
    auto store = Store::open(fixture.options());
    if (!store.ok()) {
        std::cerr << store.error().describe() << std::endl;
        std::_Exit(2);
    }
    std::vector<std::thread> writers;
    for (std::uint32_t writer = 0; writer < kWriters; ++writer)
        writers.emplace_back([&, writer] { writeForEver(**store, writer, first, pipe); });
    for (std::thread& writer : writers) writer.join();
    std::_Exit(0);
}

/// Reads what the child acknowledged until the pipe ends.
std::uint64_t collect(int pipe, Acknowledged& acknowledged, std::atomic<bool>& begun) {
    Acknowledgement said;
    std::uint64_t count = 0;
    while (::read(pipe, &said, sizeof said) == static_cast<ssize_t>(sizeof said)) {
        std::uint64_t& known = acknowledged[said.writer][said.slot];
        known = std::max(known, said.number);
        begun = true;
        ++count;
    }
    return count;
}

std::uint64_t numberOf(const std::optional<std::string>& value) {
    return value ? std::stoull(*value) : 0;
}

void check(test::StoreFixture& fixture, Acknowledged& acknowledged) {
    const auto store = fixture.open();
    ASSERT_TRUE(store);
    for (std::uint32_t writer = 0; writer < kWriters; ++writer) {
        for (std::uint32_t slot = 0; slot < kSlots; ++slot) {
            const auto one = store->get(Space::Records, slotKey("one", writer, slot));
            const auto two = store->get(Space::Records, slotKey("two", writer, slot));
            ASSERT_TRUE(one.ok() && two.ok());
            ASSERT_EQ(*one, *two) << "half a batch: writer " << writer << ", slot " << slot;
            ASSERT_GE(numberOf(*one), acknowledged[writer][slot])
                << "lost: writer " << writer << ", slot " << slot;
            acknowledged[writer][slot] = numberOf(*one);
        }
    }
}

TEST(StoreKill, a_killed_writer_loses_no_acknowledged_batch) {
    std::mt19937_64 random(std::random_device{}());
    std::uint64_t total = 0;
    std::unique_ptr<test::StoreFixture> fixture;
    Acknowledged acknowledged{};
    for (int cycle = 0; cycle < cycles(); ++cycle) {
        if (cycle % kCyclesPerUniverse == 0) {
            fixture = std::make_unique<test::StoreFixture>(true);
            fixture->background = true;
            fixture->memoryBudget = 1u << 20;  // so that kills meet merges and new segments too
            fixture->segmentBytes = 128u << 10;
            acknowledged = {};
        }
        int ends[2] = {};
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t pid = ::fork();
        if (pid == 0) {
            ::close(ends[0]);
            child(*fixture, static_cast<std::uint64_t>(cycle) * 1'000'000 + 1, ends[1]);
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
        total += collect(ends[0], acknowledged, begun);
        begun = true;
        killer.join();
        ::close(ends[0]);
        int status = 0;
        ASSERT_EQ(::waitpid(pid, &status, 0), pid);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the child ended by itself with " << WEXITSTATUS(status);
        check(*fixture, acknowledged);
        if (HasFatalFailure()) FAIL() << "in cycle " << cycle;
    }
    std::cout << cycles() << " kills, " << total << " acknowledged batches" << std::endl;
}

}  // namespace
}  // namespace warp
