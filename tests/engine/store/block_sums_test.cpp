// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/block_sums.h"

#include <random>

#include <gtest/gtest.h>

#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

std::string randomBytes(std::size_t size) {
    std::mt19937_64 random(7);
    std::string bytes(size, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    return bytes;
}

BlockSums sumsOf(ByteView bytes) {
    BlockSums sums;
    sums.add(bytes);
    return sums;
}

TEST(BlockSums, do_not_depend_on_the_pieces_that_were_added) {
    const std::string bytes = randomBytes(3 * BlockSums::kMostBlocks * BlockSums::kLeastBlock + 77);
    BlockSums sums;
    std::mt19937_64 random(3);
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t size = 1 + random() % 5000;
        sums.add(ByteView(bytes).substr(at, size));
        at += size;
    }
    EXPECT_EQ(sums, sumsOf(bytes));
    EXPECT_EQ(sums.length(), bytes.size());
    EXPECT_LE(sums.encode().size(), 16 + 4 * BlockSums::kMostBlocks);
}

TEST(BlockSums, name_the_block_of_one_changed_byte) {
    for (const std::size_t size :
         {std::size_t{1}, std::size_t{1024}, std::size_t{2000}, std::size_t{300'000}, std::size_t{900'001}}) {
        const std::string bytes = randomBytes(size);
        const BlockSums sums = sumsOf(bytes);
        EXPECT_FALSE(sums.firstDifference(sumsOf(bytes)));
        for (const std::size_t at : {std::size_t{0}, size / 2, size - 1}) {
            std::string changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            const auto range = sums.firstDifference(sumsOf(changed));
            ASSERT_TRUE(range) << size << " " << at;
            EXPECT_LE(range->begin, at);
            EXPECT_GT(range->end, at);
            EXPECT_LE(range->end - range->begin, std::max<std::size_t>(1024, 2 * size / 128));
        }
        EXPECT_TRUE(sums.firstDifference(sumsOf(bytes.substr(0, size - 1))));
    }
}

TEST(BlockSums, come_back_from_bytes_and_from_a_file) {
    const std::string bytes = randomBytes(700'000);
    const BlockSums sums = sumsOf(bytes);
    const auto decoded = BlockSums::decode(sums.encode());
    ASSERT_OK(decoded);
    EXPECT_EQ(*decoded, sums);
    const std::string encoded = sums.encode();
    for (std::size_t size = 0; size < encoded.size(); ++size)
        EXPECT_ERROR(BlockSums::decode(ByteView(encoded).substr(0, size)), ErrorCode::Corrupt);
    test::SimulatedFileSystem fs;
    ASSERT_OK(makeDirectories(fs, "/u"));
    ASSERT_OK(replaceFile(fs, "/u/a", bytes + "more"));
    EXPECT_EQ(*BlockSums::ofFile(fs, "/u/a", bytes.size(), {}), sums);
    EXPECT_EQ(BlockSums::ofFile(fs, "/u/a", 1'000'000, {})->length(), bytes.size() + 4);
}

}  // namespace
}  // namespace warp
