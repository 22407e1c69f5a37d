// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/memory_block.h"

#include <gtest/gtest.h>

#include <cstdint>

namespace warp {
namespace {

TEST(MemoryBlock, is_writable_to_its_last_byte_and_starts_where_a_large_page_may) {
    for (const std::size_t wanted : {std::size_t{1}, MemoryBlock::kUnit, MemoryBlock::kUnit + 1}) {
        MemoryBlock block(wanted);
        ASSERT_GE(block.size(), wanted);
        EXPECT_EQ(block.size() % MemoryBlock::kUnit, 0u);
        EXPECT_EQ(reinterpret_cast<std::uintptr_t>(block.data()) % MemoryBlock::kUnit, 0u);
        block.data()[0] = 'a';
        block.data()[block.size() - 1] = 'z';
        MemoryBlock taken = std::move(block);
        EXPECT_EQ(block.data(), nullptr);
        EXPECT_EQ(taken.data()[taken.size() - 1], 'z');
    }
}

}  // namespace
}  // namespace warp
