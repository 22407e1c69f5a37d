// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/pack_format.h"

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

TEST(PackFormat, names_round_trip_and_others_are_refused) {
    EXPECT_EQ(packFileName(1), "pack-000001.lz4");
    EXPECT_EQ(packFileName(12'345'678), "pack-12345678.lz4");
    EXPECT_EQ(parsePackFileName("pack-000042.lz4"), 42u);
    EXPECT_EQ(parsePackFileName(packFileName(4'000'000'000u)), 4'000'000'000u);
    for (const char* name :
         {"pack-42.lz4", "pack-000000.lz4", "pack-00004x.lz4", "pack-0000042.lz4", "pack-.lz4",
          "pack-000042.lz4.tmp~", "Pack-000042.lz4", "pack-99999999999.lz4", "pack-", ""}) {
        EXPECT_EQ(parsePackFileName(name), std::nullopt) << name;
    }
}

TEST(PackFormat, a_place_round_trips_and_is_refused_when_cut) {
    const PackLocation location{.pack = 7, .lineOffset = 300, .lineBytes = 512, .frameOffset = 1ull << 40};
    std::string bytes;
    appendPackLocation(bytes, location);
    ASSERT_EQ(bytes.size(), PackLocation::kEncodedBytes);
    EXPECT_EQ(*parsePackLocation(bytes + "rest"), location);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_ERROR(parsePackLocation(bytes.substr(0, size)), ErrorCode::Corrupt);
}

TEST(PackFormat, a_state_round_trips_and_is_refused_when_cut_or_newer) {
    const PackState state{.length = 1, .liveBytes = 2, .deadBytes = 3, .tombstoneBytes = 4, .retired = true};
    std::string bytes = encodePackState(state);
    EXPECT_EQ(*parsePackState(bytes), state);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_ERROR(parsePackState(bytes.substr(0, size)), ErrorCode::Corrupt);
    bytes[0] = 2;
    EXPECT_ERROR(parsePackState(bytes), ErrorCode::NewerFormat);
}

TEST(PackFormat, a_tombstone_says_key_and_version) {
    const std::string key = "users:\"quoted\\\"\n Zoë";
    const std::string line = packTombstone(key, 1234);
    EXPECT_EQ(packTombstone("users:alice", 5), R"({"key":"users:alice","deleted":5})");
    EXPECT_EQ(line.find('\n'), std::string::npos);
    const auto parsed = parsePackLine(line);
    ASSERT_OK(parsed);
    EXPECT_EQ(parsed->key, key);
    EXPECT_EQ(parsed->deleted, 1234u);
}

TEST(PackFormat, a_record_line_is_no_tombstone) {
    const auto parsed = parsePackLine(R"({"key":"a:b","value":{"deleted":5},"x":1})");
    ASSERT_OK(parsed);
    EXPECT_EQ(parsed->key, "a:b");
    EXPECT_EQ(parsed->deleted, std::nullopt);
}

TEST(PackFormat, lines_that_are_no_records_are_refused) {
    for (const char* line :
         {"", "{}", "[]", R"({"key":"a)", R"({"key":"a:b","deleted":})", R"({"key":"a:b","deleted":-1})",
          R"({"key":"a:b","deleted":1x})", R"({"kez":"a:b"})", R"({"key":"\u12"})", R"({"key":"a\"})",
          R"({"key":"a:b","deleted":99999999999999999999})"}) {
        EXPECT_ERROR(parsePackLine(line), ErrorCode::Corrupt);
    }
}

}  // namespace
}  // namespace warp
