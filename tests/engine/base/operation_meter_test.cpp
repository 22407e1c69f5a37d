// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/operation_meter.h"

#include <memory>
#include <thread>

#include <gtest/gtest.h>

namespace warp {
namespace {

const LatencyCounts& of(const OperationMeter::Totals& totals, Operation operation) {
    return totals[static_cast<std::size_t>(operation)];
}

TEST(LatencyBuckets, what_is_read_out_is_at_most_a_sixteenth_above) {
    for (std::uint64_t ns = 0; ns < (std::uint64_t{1} << 39); ns += 1 + ns / 7) {
        const std::size_t bucket = LatencyBuckets::of(ns);
        ASSERT_GE(LatencyBuckets::longest(bucket), ns);
        ASSERT_LE(LatencyBuckets::longest(bucket) - ns, ns / 16) << ns;
        if (bucket > 0) {
            ASSERT_LT(LatencyBuckets::longest(bucket - 1), ns);
        }
    }
    EXPECT_EQ(LatencyBuckets::of(UINT64_MAX), LatencyBuckets::kCount - 1);
}

TEST(LatencyCounts, quantiles_are_those_of_what_was_timed) {
    LatencyCounts counts;
    EXPECT_FALSE(counts.quantile(0.5));
    for (std::uint64_t us = 1; us <= 100; ++us) {
        ++counts.buckets[LatencyBuckets::of(us * 1000)];
        ++counts.timed;
    }
    const auto us = [&](double share) {
        return std::chrono::duration<double, std::micro>(*counts.quantile(share)).count();
    };
    EXPECT_NEAR(us(0.5), 50, 4);
    EXPECT_NEAR(us(0.99), 99, 7);
    EXPECT_NEAR(us(1), 100, 7);
    EXPECT_GE(us(1), 100);
}

TEST(OperationMeter, counts_of_all_threads_add_up_and_gets_and_puts_are_timed_in_part) {
    OperationMeter meter;
    constexpr int kThreads = 4;
    constexpr std::uint64_t kEach = 64'000;
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i) {
        threads.emplace_back([&] {
            for (std::uint64_t n = 0; n < kEach; ++n) {
                const OperationTiming get(&meter, Operation::Get);
                const OperationTiming put(&meter, Operation::Put);
            }
            OperationTiming batch(&meter, Operation::Batch);
            batch.setItems(7);
        });
    }
    for (std::thread& thread : threads) thread.join();
    auto totals = std::make_unique<OperationMeter::Totals>();
    meter.read(*totals);
    EXPECT_EQ(of(*totals, Operation::Get).operations, kThreads * kEach);
    EXPECT_EQ(of(*totals, Operation::Get).timed, kThreads * kEach / OperationMeter::kGetsPerTiming);
    EXPECT_EQ(of(*totals, Operation::Batch).operations, 4u);
    EXPECT_EQ(of(*totals, Operation::Batch).items, 28u);
    EXPECT_EQ(of(*totals, Operation::Batch).timed, 4u);
    EXPECT_EQ(of(*totals, Operation::Put).operations, kThreads * kEach);
    EXPECT_EQ(of(*totals, Operation::Put).timed, kThreads * kEach / 8);
    EXPECT_EQ(of(*totals, Operation::Peek).operations, 0u);
}

TEST(OperationMeter, a_thread_that_ended_leaves_its_counters_to_the_next) {
    OperationMeter meter;
    for (int i = 0; i < 100; ++i)
        std::thread([&] { const OperationTiming timing(&meter, Operation::Put); }).join();
    auto totals = std::make_unique<OperationMeter::Totals>();
    meter.read(*totals);
    EXPECT_EQ(of(*totals, Operation::Put).operations, 100u);
}

TEST(OperationMeter, meters_of_one_thread_do_not_mix) {
    auto totals = std::make_unique<OperationMeter::Totals>();
    OperationMeter lasting;
    for (int i = 0; i < 10; ++i) {
        OperationMeter meter;
        const auto count = [](OperationMeter& into) { const OperationTiming timing(&into, Operation::Peek); };
        count(meter);
        count(lasting);
        meter.read(*totals);
        ASSERT_EQ(of(*totals, Operation::Peek).operations, 1u);
    }
    lasting.read(*totals);
    EXPECT_EQ(of(*totals, Operation::Peek).operations, 10u);
}

TEST(OperationMeter, a_trace_has_every_get_and_ends) {
    OperationMeter meter;
    const auto trace = std::make_shared<TraceBuffer>(100);
    meter.traceInto(trace);
    for (int i = 0; i < 90; ++i) const OperationTiming timing(&meter, Operation::Get);
    meter.span("step", "maintenance", std::chrono::nanoseconds(1), std::chrono::nanoseconds(2));
    meter.traceInto(nullptr);
    for (int i = 0; i < 90; ++i) const OperationTiming timing(&meter, Operation::Get);
    ASSERT_EQ(trace->spans().size(), 91u);
    EXPECT_EQ(trace->spans().front().name, "get");
    EXPECT_EQ(trace->spans().back().category, "maintenance");
    EXPECT_EQ(trace->threads().size(), 1u);
    meter.traceInto(trace);
    for (int i = 0; i < 90; ++i) const OperationTiming timing(&meter, Operation::Get);
    EXPECT_EQ(trace->spans().size(), 100u);
    EXPECT_EQ(trace->dropped(), 81u);
}

TEST(OperationMeter, nothing_is_counted_without_a_meter_or_when_forgotten) {
    const OperationTiming none(nullptr, Operation::Put);
    OperationMeter meter;
    {
        OperationTiming timing(&meter, Operation::Put);
        timing.forget();
    }
    auto totals = std::make_unique<OperationMeter::Totals>();
    meter.read(*totals);
    EXPECT_EQ(of(*totals, Operation::Put).operations, 0u);
}

}  // namespace
}  // namespace warp
