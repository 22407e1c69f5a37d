// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/lz4_block.h"

#include <gtest/gtest.h>

namespace warp {
namespace {

TEST(Lz4Block, comes_back_whole_and_only_when_it_is_small_enough) {
    std::string text;
    for (int i = 0; i < 100; ++i) text += "the same words again, ";
    const std::string block = lz4PackBlock(text, text.size() / 2);
    ASSERT_FALSE(block.empty());
    EXPECT_LT(block.size(), text.size() / 4);
    EXPECT_EQ(lz4UnpackBlock(block, text.size()), text);
    EXPECT_EQ(lz4PackBlock(text, 10), "");
}

TEST(Lz4Block, anything_else_is_refused) {
    const std::string text(1000, 'x');
    const std::string block = lz4PackBlock(text, 500);
    EXPECT_EQ(lz4UnpackBlock(block, 999), "");
    EXPECT_EQ(lz4UnpackBlock(block, 1001), "");
    for (std::size_t size = 0; size < block.size(); ++size)
        EXPECT_EQ(lz4UnpackBlock(block.substr(0, size), 1000), "") << size;
    EXPECT_EQ(lz4UnpackBlock("\xff\xff\xff\xff", 1000), "");
}

}  // namespace
}  // namespace warp
