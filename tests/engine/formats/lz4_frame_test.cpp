// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/lz4_frame.h"

#include <random>

#include "tests/engine/formats/real_tool.h"
#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

constexpr std::size_t kNoLimit = std::size_t{1} << 40;

std::string someText(std::size_t size) {
    std::string text;
    for (unsigned i = 0; text.size() < size; ++i) text += "{\"n\":" + std::to_string(i * 2654435761u) + "}\n";
    text.resize(size);
    return text;
}

TEST(Lz4Frame, content_survives_every_size) {
    for (const std::size_t size : {0u, 1u, 500u, 262144u, 262145u, 3'000'000u}) {
        const std::string text = someText(size);
        const std::string frame = lz4Compress(text);
        const auto back = lz4Decompress(frame, 0, size);
        ASSERT_OK(back);
        EXPECT_EQ(*back, text);
        const auto place = findLz4Frame(frame, 0);
        ASSERT_OK(place);
        EXPECT_EQ((*place)->size, frame.size());
    }
}

TEST(Lz4Frame, any_frame_of_several_is_read_alone) {
    std::string file;
    std::vector<std::size_t> offsets;
    for (std::size_t i = 0; i < 20; ++i) {
        offsets.push_back(file.size());
        file += lz4Compress(someText(i * 1000));
    }
    for (std::size_t i = 20; i-- > 0;)
        EXPECT_EQ(*lz4Decompress(file, offsets[i], kNoLimit), someText(i * 1000));
    std::size_t offset = 0;
    std::size_t count = 0;
    while (true) {
        const auto place = findLz4Frame(file, offset);
        ASSERT_OK(place);
        if (!*place) break;
        EXPECT_EQ((*place)->offset, offsets[count]);
        EXPECT_EQ((*place)->contentSize.value_or(0), count * 1000);
        offset += (*place)->size;
        ++count;
    }
    EXPECT_EQ(count, 20u);
}

TEST(Lz4Frame, lz4_reads_appended_frames) {
    const test::TempDirectory dir;
    test::writeBytes(dir / "a.lz4",
                     lz4Compress(someText(300'000)) + lz4Compress("") + lz4Compress("last\n", 12));
    const auto run = test::runTool("lz4 -dc " + (dir / "a.lz4"));
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.output, someText(300'000) + "last\n");
}

TEST(Lz4Frame, reads_what_lz4_writes_with_every_option) {
    const test::TempDirectory dir;
    test::writeBytes(dir / "a", someText(700'000));
    for (const char* options :
         {"-1", "-9", "-B4", "-B7", "-BD", "-BX", "--content-size", "--no-frame-crc -BX"}) {
        const auto run = test::runTool("lz4 -q -c " + std::string(options) + " " + (dir / "a"));
        ASSERT_EQ(run.exitCode, 0);
        const auto content = lz4DecompressAll(run.output + run.output, kNoLimit);
        ASSERT_OK(content);
        EXPECT_EQ(*content, someText(700'000) + someText(700'000)) << options;
    }
}

TEST(Lz4Frame, skippable_frames_are_passed_over) {
    const std::string skippable("\x53\x2A\x4D\x18\x03\x00\x00\x00xyz", 11);
    EXPECT_EQ(
        *lz4DecompressAll(skippable + lz4Compress("a") + skippable + lz4Compress("b") + skippable, kNoLimit),
        "ab");
    EXPECT_ERROR(lz4DecompressAll(skippable.substr(0, 9), kNoLimit), ErrorCode::InvalidFormat);
}

TEST(Lz4Frame, cut_at_every_byte_is_refused) {
    const std::string frame = lz4Compress(someText(300));
    for (std::size_t size = 0; size < frame.size(); ++size) {
        EXPECT_ERROR(lz4Decompress(ByteView(frame).substr(0, size), 0, kNoLimit), ErrorCode::InvalidFormat);
        if (size != 0) {
            const auto all = lz4DecompressAll(lz4Compress("abc") + frame.substr(0, size), kNoLimit);
            EXPECT_ERROR(all, ErrorCode::InvalidFormat);
            EXPECT_EQ(all.error().offset, static_cast<std::int64_t>(lz4Compress("abc").size()));
        }
    }
}

TEST(Lz4Frame, every_flipped_bit_is_found) {
    const std::string frame = lz4Compress(someText(300));
    for (std::size_t at = 0; at < frame.size(); ++at) {
        std::string damaged = frame;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        EXPECT_FALSE(lz4Decompress(damaged, 0, kNoLimit).ok()) << at;
    }
}

TEST(Lz4Frame, bombs_and_false_sizes_are_refused) {
    const std::string bomb = lz4Compress(std::string(50'000'000, '\0'));
    EXPECT_ERROR(lz4Decompress(bomb, 0, 49'999'999), ErrorCode::LimitExceeded);
    EXPECT_OK(lz4Decompress(bomb, 0, 50'000'000));
    EXPECT_ERROR(lz4DecompressAll(bomb + bomb, 60'000'000), ErrorCode::LimitExceeded);
    std::string lying = lz4Compress("small");
    lying.replace(6, 8, "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F", 8);
    EXPECT_FALSE(lz4Decompress(lying, 0, ~std::size_t{0}).ok());
}

TEST(Lz4Frame, bomb_that_states_no_size_is_refused) {
    const test::TempDirectory dir;
    test::writeBytes(dir / "zeros", std::string(5'000'000, '\0'));
    const auto run = test::runTool("lz4 -q -c --no-content-size " + (dir / "zeros"));
    ASSERT_FALSE((*findLz4Frame(run.output, 0))->contentSize.has_value());
    EXPECT_ERROR(lz4Decompress(run.output, 0, 4'000'000), ErrorCode::LimitExceeded);
    EXPECT_EQ(lz4Decompress(run.output, 0, 5'000'000)->size(), 5'000'000u);
}

TEST(Lz4Frame, random_damage_never_crashes) {
    const std::uint64_t seed = test::seed();
    SCOPED_TRACE(seed);
    std::mt19937_64 random(seed);
    const std::string file = lz4Compress(someText(2000)) + lz4Compress("second");
    for (int round = 0; round < 2000; ++round) {
        std::string damaged = file;
        for (int i = 0; i < 3; ++i) damaged[random() % damaged.size()] = static_cast<char>(random());
        const auto result = lz4DecompressAll(damaged, 1 << 20);
        if (!result.ok()) {
            EXPECT_LE(result.error().offset, static_cast<std::int64_t>(file.size()));
        }
    }
}

}  // namespace
}  // namespace warp
