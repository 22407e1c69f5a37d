// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/frequency_sketch.h"

#include <gtest/gtest.h>

namespace warp {
namespace {

std::uint64_t hashOf(std::uint64_t number) {
    return (number + 1) * 0xD6E8FEB86659FD93u;
}

TEST(FrequencySketch, never_counts_too_low_and_seldom_too_high) {
    MemoryPool pool;
    FrequencySketch sketch(pool, 16 << 10);
    EXPECT_EQ(sketch.estimate(7), 0);
    for (std::uint64_t i = 0; i < 2000; ++i) {
        for (std::uint64_t n = 0; n <= i % 5; ++n) sketch.increment(hashOf(i));
    }
    int exact = 0;
    for (std::uint64_t i = 0; i < 2000; ++i) {
        ASSERT_GE(sketch.estimate(hashOf(i)), i % 5 + 1);
        exact += sketch.estimate(hashOf(i)) == i % 5 + 1;
    }
    EXPECT_GT(exact, 1900);
    int phantoms = 0;
    for (std::uint64_t i = 2000; i < 4000; ++i) phantoms += sketch.estimate(hashOf(i)) > 0;
    EXPECT_LT(phantoms, 100);
}

TEST(FrequencySketch, counts_to_fifteen_and_halves) {
    MemoryPool pool;
    FrequencySketch sketch(pool, 1024);
    for (int i = 0; i < 40; ++i) sketch.increment(7);
    EXPECT_EQ(sketch.estimate(7), FrequencySketch::kMost);
    sketch.halve();
    EXPECT_EQ(sketch.estimate(7), 7);
    sketch.raise(7, 200);
    EXPECT_EQ(sketch.estimate(7), FrequencySketch::kMost);
    sketch.raise(7, 3);
    EXPECT_EQ(sketch.estimate(7), FrequencySketch::kMost);
}

}  // namespace
}  // namespace warp
