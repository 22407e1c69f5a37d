// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/memory_pool.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstring>
#include <map>
#include <random>

namespace warp {
namespace {

TEST(MemoryPool, pieces_in_use_do_not_overlap_whatever_comes_and_goes) {
    MemoryPool pool;
    std::mt19937_64 random(3);
    std::map<char*, std::size_t> inUse;
    const auto expectFree = [&](char* piece, std::size_t size) {
        const auto after = inUse.lower_bound(piece);
        if (after != inUse.end()) {
            ASSERT_LE(piece + size, after->first);
        }
        if (after != inUse.begin()) {
            ASSERT_LE(std::prev(after)->first + std::prev(after)->second, piece);
        }
    };
    for (int i = 0; i < 3000; ++i) {
        if (inUse.size() > 20 && random() % 2 == 0) {
            const auto at = std::next(inUse.begin(), static_cast<std::ptrdiff_t>(random() % inUse.size()));
            pool.give(at->first, at->second);
            inUse.erase(at);
            continue;
        }
        const std::size_t size = MemoryPool::kSmallest << (random() % 200 == 0 ? 12 : random() % 9);
        char* const piece = pool.take(size);
        ASSERT_EQ(reinterpret_cast<std::uintptr_t>(piece) % MemoryPool::kSmallest, 0u);
        ASSERT_NO_FATAL_FAILURE(expectFree(piece, size));
        std::memset(piece, 'x', size);
        inUse[piece] = size;
    }
}

TEST(MemoryPool, what_is_given_back_is_handed_out_again) {
    MemoryPool pool;
    char* const first = pool.take(4096);
    pool.give(first, 4096);
    EXPECT_EQ(pool.take(4096), first);
    EXPECT_NE(pool.take(4096), first);
}

}  // namespace
}  // namespace warp
