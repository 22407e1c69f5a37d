// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/bytes.h"

#include <algorithm>
#include <limits>
#include <vector>

#include <gtest/gtest.h>

namespace warp {
namespace {

TEST(Bytes, little_endian_puts_the_low_byte_first) {
    std::string out;
    appendLittle<std::uint32_t>(out, 0x01020304);
    EXPECT_EQ(out, std::string("\x04\x03\x02\x01", 4));
    EXPECT_EQ(loadLittle<std::uint32_t>(out.data()), 0x01020304u);
}

TEST(Bytes, unaligned_places_are_fine) {
    char buffer[11] = {};
    storeLittle<std::uint64_t>(buffer + 3, 0x0102030405060708ULL);
    EXPECT_EQ(loadLittle<std::uint64_t>(buffer + 3), 0x0102030405060708ULL);
    EXPECT_EQ(buffer[2], 0);
}

TEST(Bytes, big_endian_sorts_like_the_numbers) {
    const std::vector<std::uint64_t> numbers = {
        0, 1, 255, 256, 1ULL << 32, (1ULL << 63) - 1, 1ULL << 63, std::numeric_limits<std::uint64_t>::max()};
    std::vector<std::string> encoded;
    for (const std::uint64_t number : numbers) {
        appendBig64(encoded.emplace_back(), number);
        EXPECT_EQ(loadBig64(encoded.back().data()), number);
    }
    EXPECT_TRUE(std::is_sorted(encoded.begin(), encoded.end()));
}

TEST(ByteReader, reads_until_the_end_and_not_past_it) {
    std::string bytes;
    appendLittle<std::uint16_t>(bytes, 513);
    bytes += "abc";
    ByteReader reader(bytes);
    std::uint16_t number = 0;
    ByteView text;
    ASSERT_TRUE(reader.read(number));
    EXPECT_EQ(number, 513);
    ASSERT_TRUE(reader.readBytes(2, text));
    EXPECT_EQ(text, "ab");
    EXPECT_EQ(reader.position(), 4u);
    EXPECT_FALSE(reader.read(number));
    EXPECT_EQ(number, 513);
    EXPECT_FALSE(reader.readBytes(2, text));
    EXPECT_EQ(reader.remaining(), 1u);
}

TEST(ByteReader, a_hostile_length_does_not_wrap_around) {
    ByteReader reader("abcd");
    ByteView text;
    ASSERT_TRUE(reader.readBytes(1, text));
    EXPECT_FALSE(reader.readBytes(std::numeric_limits<std::size_t>::max(), text));
    EXPECT_EQ(reader.remaining(), 3u);
}

}  // namespace
}  // namespace warp
