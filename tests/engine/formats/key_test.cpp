// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/key.h"

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

std::string canonical(ByteView key) {
    const auto result = canonicalKey(key);
    return result.ok() ? *result : "error: " + result.error().describe();
}

TEST(Key, without_a_type_is_general) {
    EXPECT_EQ(canonical("foo"), "general:foo");
    EXPECT_EQ(canonical("general:foo"), "general:foo");
}

TEST(Key, is_typed_by_the_text_before_the_first_colon) {
    EXPECT_EQ(canonical("users:alice"), "users:alice");
    const KeyParts parts = splitKey("users:alice:settings");
    EXPECT_EQ(parts.type, "users");
    EXPECT_EQ(parts.id, "alice:settings");
}

TEST(Key, canonical_one_is_not_copied) {
    std::string storage = "untouched";
    const ByteView key = "users:alice";
    const auto result = canonicalKey(key, storage);
    ASSERT_OK(result);
    EXPECT_EQ(result->data(), key.data());
    EXPECT_EQ(storage, "untouched");
}

TEST(Key, empty_parts_are_refused) {
    for (const char* key : {"", ":", ":id", "type:"}) EXPECT_ERROR(canonicalKey(key), ErrorCode::InvalidKey);
    EXPECT_OK(canonicalKey("a::"));  // the id is ":"
}

TEST(Key, length_counts_the_type_that_is_left_out) {
    const std::string longest = "t:" + std::string(kMaxKeyBytes - 2, 'x');
    EXPECT_OK(canonicalKey(longest));
    EXPECT_ERROR(canonicalKey(longest + "x"), ErrorCode::InvalidKey);
    const std::size_t prefix = std::string("general:").size();
    EXPECT_OK(canonicalKey(std::string(kMaxKeyBytes - prefix, 'x')));
    EXPECT_ERROR(canonicalKey(std::string(kMaxKeyBytes - prefix + 1, 'x')), ErrorCode::InvalidKey);
}

TEST(Key, control_characters_are_refused_at_their_offset) {
    const std::vector<std::string> controls = {std::string(1, '\0'), "\n",      "\x1F", "\x7F",
                                               "\xC2\x80",           "\xC2\x9F"};
    for (const std::string& control : controls) {
        const auto result = canonicalKey("users:a" + control + "b");
        EXPECT_ERROR(result, ErrorCode::InvalidKey);
        EXPECT_EQ(result.error().offset, 7);
    }
    EXPECT_OK(canonicalKey("users:\xC2\xA0"));  // a no-break space is none
}

TEST(Key, ill_formed_utf8_is_refused_at_its_offset) {
    const std::vector<std::string> wrong = {"\xFF", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80"};
    for (const std::string& bytes : wrong) {
        const auto result = canonicalKey("Zo\xC3\xAB:" + bytes);
        EXPECT_ERROR(result, ErrorCode::InvalidKey);
        EXPECT_EQ(result.error().offset, 5);
    }
}

bool contains(const KeyRange& range, const std::string& key) {
    return key >= range.from && (range.to.empty() || key < range.to);
}

TEST(KeyRange, of_a_type_holds_its_keys_and_no_others) {
    const KeyRange range = typeRange("users");
    EXPECT_EQ(range.from, "users:");
    EXPECT_EQ(range.to, "users;");
    EXPECT_TRUE(contains(range, "users:a"));
    EXPECT_TRUE(contains(range, "users:\xF4\x8F\xBF\xBF"));
    EXPECT_FALSE(contains(range, "users2:a"));
    EXPECT_FALSE(contains(range, "user:a"));
}

TEST(KeyRange, of_a_prefix_ends_after_its_last_key) {
    EXPECT_TRUE(contains(prefixRange("users:al"), "users:al\xFF\xFF"));
    EXPECT_FALSE(contains(prefixRange("users:al"), "users:am"));
    EXPECT_TRUE(prefixRange("").to.empty());
    EXPECT_TRUE(prefixRange("\xFF\xFF").to.empty());
    EXPECT_EQ(prefixRange("a\xFF").to, "b");
}

}  // namespace
}  // namespace warp
