// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/read_order.h"

#include <memory>
#include <thread>

#include <gtest/gtest.h>

namespace warp {
namespace {

TEST(ReadOrder, gives_reads_back_in_order_once) {
    ReadOrder order;
    order.note("a:1", {10});
    order.note("a:2", {11});
    const auto reads = order.drain();
    ASSERT_EQ(reads.size(), 2u);
    EXPECT_EQ(reads[0].key, "a:1");
    EXPECT_EQ(reads[1].at, Timestamp{11});
    EXPECT_EQ(reads[0].reader, reads[1].reader);
    EXPECT_TRUE(order.drain().empty());
}

TEST(ReadOrder, a_full_ring_takes_nothing_until_it_is_emptied) {
    ReadOrder order;
    for (std::size_t i = 0; i < ReadOrder::kSlots + 100; ++i) order.note("a:" + std::to_string(i), {});
    EXPECT_EQ(order.drain().size(), ReadOrder::kSlots);
    order.note("b:1", {});
    EXPECT_EQ(order.drain().at(0).key, "b:1");
}

TEST(ReadOrder, a_key_too_long_is_noted_without_its_name) {
    ReadOrder order;
    order.note("a:" + std::string(100, 'x'), {5});
    ASSERT_EQ(order.drain().at(0).key, "");
}

TEST(ReadOrder, each_thread_is_a_reader_and_what_ended_threads_read_is_kept) {
    ReadOrder order;
    std::thread([&] { order.note("a:1", {}); }).join();
    std::thread([&] { order.note("a:2", {}); }).join();
    const auto reads = order.drain();
    ASSERT_EQ(reads.size(), 2u);
    EXPECT_NE(reads[0].reader, reads[1].reader);
}

TEST(ReadOrder, two_orders_do_not_mix_and_one_may_end_before_its_threads) {
    auto first = std::make_unique<ReadOrder>();
    first->note("a:1", {});
    ReadOrder second;
    second.note("b:1", {});
    first->note("a:2", {});
    EXPECT_EQ(first->drain().size(), 2u);
    first.reset();
    second.note("b:2", {});
    EXPECT_EQ(second.drain().size(), 2u);
}

TEST(ReadOrder, threads_write_while_one_drains_and_no_read_is_torn) {
    ReadOrder order;
    std::atomic<bool> stop = false;
    std::vector<std::jthread> readers;
    for (int reader = 0; reader < 3; ++reader) {
        readers.emplace_back([&, reader] {
            const std::string key(static_cast<std::size_t>(10 + reader * 10),
                                  static_cast<char>('a' + reader));
            while (!stop) order.note(key, {reader});
        });
    }
    for (int round = 0; round < 200; ++round) {
        for (const NotedRead& read : order.drain()) {
            const auto reader = static_cast<std::size_t>(read.at.ms);
            ASSERT_EQ(read.key, std::string(10 + reader * 10, static_cast<char>('a' + reader)));
        }
    }
    stop = true;
}

}  // namespace
}  // namespace warp
