// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/gzip_block.h"

#include <random>

#include <gtest/gtest.h>

#include "engine/formats/gzip.h"
#include "tests/engine/formats/real_tool.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

std::string randomBytes(std::size_t size) {
    std::mt19937 random(7);
    std::string bytes(size, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    return bytes;
}

std::vector<std::string> contents() {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += "{\"key\": \"users:" + std::to_string(i) + "\"}\n";
    return {"",
            "x",
            text,
            randomBytes(300'000),
            std::string(kMaxGzipBlockContent, 'a'),
            randomBytes(kMaxGzipBlockContent)};
}

TEST(GzipBlock, a_block_comes_back_and_its_header_tells_its_length) {
    for (const std::string& content : contents()) {
        const std::string block = compressGzipBlock(content, content.size() == 1);
        const auto header = readGzipBlock(block);
        ASSERT_TRUE(header);
        EXPECT_EQ(header->bytes, block.size());
        EXPECT_EQ(header->contentBytes, content.size());
        EXPECT_EQ(header->goesOn, content.size() == 1);
        const auto back = decompressGzipBlock(block);
        ASSERT_OK(back);
        EXPECT_TRUE(*back == content) << content.size();
    }
}

TEST(GzipBlock, zcat_reads_blocks_one_behind_the_other) {
    std::string file;
    std::string all;
    for (const std::string& content : contents()) {
        file += compressGzipBlock(content, false);
        all += content;
    }
    const test::TempDirectory directory;
    test::writeBytes(directory / "x.gz", file);
    EXPECT_TRUE(test::runTool("zcat " + directory / "x.gz").output == all);
    const auto own = gzipDecompress(file, all.size());
    ASSERT_OK(own);
    EXPECT_TRUE(*own == all);
}

TEST(GzipBlock, a_member_of_gzip_is_no_block) {
    EXPECT_FALSE(readGzipBlock(gzipCompress("hello")));
    EXPECT_FALSE(readGzipBlock("short"));
}

TEST(GzipBlock, damage_at_any_byte_is_found) {
    const std::string content = "{\"key\": \"users:alice\", \"value\": {\"name\": \"Alice\"}}";
    const std::string block = compressGzipBlock(content, false);
    for (std::size_t at = 0; at < block.size(); ++at) {
        for (const char bit : {1, 16}) {
            std::string flipped = block;
            flipped[at] = static_cast<char>(flipped[at] ^ bit);
            const bool isFlag = at == 24;
            if (!isFlag) EXPECT_ERROR(decompressGzipBlock(flipped), ErrorCode::Corrupt);
        }
        EXPECT_ERROR(decompressGzipBlock(ByteView(block).substr(0, at)), ErrorCode::Corrupt);
    }
}

}  // namespace
}  // namespace warp
