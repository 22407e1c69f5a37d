// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_text.h"

#include <random>

#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"

namespace warp {
namespace {

std::string repeated(std::size_t count, ByteView text) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) out.append(text);
    return out;
}

// The offset that the check of `text` complains about; -1 when it does not.
std::int64_t wrongAt(ByteView text) {
    const auto result = checkJson(text);
    return result.ok() ? -1 : result.error().offset;
}

TEST(JsonText, every_kind_of_value_stands_alone) {
    for (const char* text : {"0", "-0", "12.5e-3", "1E+9", "true", "false", "null", "\"\"", "[]", "{}",
                             R"("\u00e9\ud83c\udf30\n\/")", "\"héllo 🌰\"", "[[],[{}],{\"a\":[]}]"}) {
        const auto compact = checkJson(text);
        ASSERT_OK(compact);
        EXPECT_TRUE(*compact) << text;
    }
}

TEST(JsonText, whitespace_outside_strings_goes_and_everything_else_stays) {
    const auto compact = compactJson(" {\r\n\t\"b\" : 1.0 , \"a\":[ 1 ,\t-2e5, \" x \\\" y \" ] }\n");
    ASSERT_OK(compact);
    EXPECT_EQ(*compact, R"({"b":1.0,"a":[1,-2e5," x \" y "]})");
}

TEST(JsonText, compact_text_is_not_copied) {
    const std::string text = R"({"a":"b c"})";
    std::string storage = "untouched";
    const auto view = compactJson(text, storage);
    ASSERT_OK(view);
    EXPECT_EQ(view->data(), text.data());
    EXPECT_EQ(storage, "untouched");
}

TEST(JsonText, numbers_of_any_size_stay_as_written) {
    const std::string text = "[9223372036854775808,18446744073709551616,0.10000000000000000055,1e400,-0.0," +
                             repeated(500, "9") + "]";
    const auto compact = compactJson(" " + text);
    ASSERT_OK(compact);
    EXPECT_EQ(*compact, text);
}

TEST(JsonText, first_wrong_character_is_named) {
    const std::pair<const char*, int> cases[] = {{"", 0},
                                                 {" ", 1},
                                                 {"{", 1},
                                                 {"[1,]", 3},
                                                 {"[1 2]", 3},
                                                 {"{\"a\" 1}", 5},
                                                 {"{\"a\":1,}", 7},
                                                 {"{a:1}", 1},
                                                 {"01", 1},
                                                 {"-", 1},
                                                 {"-a", 1},
                                                 {"1.", 2},
                                                 {"1.e5", 2},
                                                 {"1e", 2},
                                                 {"1e+x", 3},
                                                 {"+1", 0},
                                                 {".5", 0},
                                                 {"nul", 3},
                                                 {"nulL", 3},
                                                 {"NaN", 0},
                                                 {"Infinity", 0},
                                                 {"-Infinity", 1},
                                                 {"[1]x", 3},
                                                 {"\"a", 2},
                                                 {"\"\\x\"", 2},
                                                 {"\"\\", 2},
                                                 {"\"\\u12g4\"", 1},
                                                 {"\"\n\"", 1},
                                                 {"[1}", 2},
                                                 {"{\"a\":1]", 6},
                                                 {"\xEF\xBB\xBF{}", 0},
                                                 {"'a'", 0},
                                                 {"[1]]", 3},
                                                 {"{\"a\"}", 4},
                                                 {"\v1", 0},
                                                 {"{,}", 1},
                                                 {"[,]", 1},
                                                 {"// c\n1", 0},
                                                 {"1\f", 1},
                                                 {"\"\x1f\"", 1}};
    for (const auto& [text, offset] : cases) {
        EXPECT_ERROR(checkJson(text), ErrorCode::InvalidFormat);
        EXPECT_EQ(wrongAt(text), offset) << text;
    }
    EXPECT_EQ(wrongAt(ByteView("[1,\0]", 5)), 3);
}

TEST(JsonText, line_and_column_count_characters) {
    const auto result = checkJson("{\n  \"Zoë\": \"🌰\",\n  \"né\": x}");
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().line, 3);
    EXPECT_EQ(result.error().column, 9);
}

TEST(JsonText, ill_formed_utf8_is_refused_where_it_starts) {
    for (const char* bytes :
         {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF0\x80\x80\xAF",
          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xC3", "\xE2\x82", "\xF0\x9F\x8C"}) {
        // The same place at different distances from the end: both ways of skipping see it.
        EXPECT_EQ(wrongAt("\"ab" + std::string(bytes) + "\""), 3) << bytes;
        EXPECT_EQ(wrongAt("\"ab" + std::string(bytes) + repeated(40, "z") + "\""), 3) << bytes;
        EXPECT_EQ(wrongAt("{\"" + std::string(bytes) + "\":1}"), 2) << bytes;
    }
}

TEST(JsonText, lone_surrogates_are_refused) {
    EXPECT_EQ(wrongAt(R"("\ud800")"), 1);
    EXPECT_EQ(wrongAt(R"("\udc00")"), 1);
    EXPECT_EQ(wrongAt(R"("a\ud83c\u0041")"), 2);
    EXPECT_EQ(wrongAt(R"("a\ud83cxxxxxx")"), 2);
    EXPECT_EQ(wrongAt(R"("a\ud83c\udf30")"), -1);
}

TEST(JsonText, key_twice_in_one_object_is_named_at_its_second_place) {
    const auto result = checkJson(R"({"one":1,"two":{"one":1},"one":2})");
    EXPECT_ERROR(result, ErrorCode::InvalidFormat);
    EXPECT_EQ(result.error().offset, 25);
    EXPECT_NE(result.error().message.find("\"one\""), std::string::npos);
}

TEST(JsonText, same_key_in_different_objects_is_fine) {
    EXPECT_OK(checkJson(R"([{"a":1},{"a":{"a":[{"a":1},{"a":2}]}}])"));
}

TEST(JsonText, escaped_and_plain_spelling_of_a_key_are_the_same_key) {
    EXPECT_EQ(wrongAt(R"({"a":1,"\u0061":2})"), 7);
    EXPECT_EQ(wrongAt(R"({"\u0061":1,"a":2})"), 12);
    EXPECT_EQ(wrongAt(R"({"\ud83c\udf30":1,"🌰":2})"), 18);
    EXPECT_EQ(wrongAt(R"({"a\/b":1,"a/b":2})"), 10);
    EXPECT_OK(checkJson(R"({"a\\u":1,"au":2,"a\tu":3,"a u":4})"));
}

TEST(JsonText, repeated_key_is_found_at_any_place_of_objects_of_any_size) {
    for (const std::size_t count : {2, 15, 16, 17, 18, 64, 65, 200}) {
        std::string text = "{";
        for (std::size_t i = 0; i < count; ++i)
            text += "\"a key number " + std::to_string(i) + "\":{\"x\":0},";
        EXPECT_OK(checkJson(text + "\"last\":1}"));
        for (std::size_t i = 0; i < count; ++i) {
            const std::string key = "\"a key number " + std::to_string(i) + "\":1}";
            EXPECT_EQ(wrongAt(text + key), static_cast<std::int64_t>(text.size())) << count << " " << i;
        }
    }
}

TEST(JsonText, keys_that_look_alike_are_told_apart) {
    // Equal first and last eight bytes and equal length: the quick comparison cannot tell these apart.
    EXPECT_OK(checkJson(R"({"12345678a12345678":1,"12345678b12345678":2})"));
    EXPECT_OK(checkJson(R"({"":1,"a":2,"aa":3,"aaa":4,"aaaa":5,"aaaaa":6,"aaaaaaaaa":7})"));
    EXPECT_OK(checkJson("{\"\\u0000\":1,\"\":2,\"\\u0000\\u0000\":3}"));
}

TEST(JsonText, depth_is_limited_without_recursion) {
    const auto nested = [](std::size_t depth) { return repeated(depth, "[") + repeated(depth, "]"); };
    EXPECT_OK(checkJson(nested(512)));
    EXPECT_ERROR(checkJson(nested(513)), ErrorCode::LimitExceeded);
    EXPECT_ERROR(checkJson(nested(10'000)), ErrorCode::LimitExceeded);
    EXPECT_ERROR(checkJson(repeated(1'000'000, "{\"a\":")), ErrorCode::LimitExceeded);
    EXPECT_ERROR(checkJson(nested(4), {.maxDepth = 3}), ErrorCode::LimitExceeded);
    EXPECT_ERROR(checkJson(nested(1000), {.maxDepth = 2000}), ErrorCode::LimitExceeded);
}

TEST(JsonText, size_is_limited) {
    EXPECT_OK(checkJson("12345", {.maxBytes = 5}));
    EXPECT_ERROR(checkJson("123456", {.maxBytes = 5}), ErrorCode::LimitExceeded);
}

TEST(JsonText, cut_at_every_byte_is_refused_at_the_cut) {
    const std::string text = R"({"a":[1.5e+3,-7,"x\u00e9\n\ud83c\udf30"],"b":{"c":null,"d":true},"é":false})";
    for (std::size_t size = 0; size < text.size(); ++size) {
        const auto result = checkJson(ByteView(text).substr(0, size));
        EXPECT_ERROR(result, ErrorCode::InvalidFormat);
        EXPECT_LE(result.error().offset, static_cast<std::int64_t>(size)) << size;
    }
}

TEST(JsonText, pretty_keeps_short_scalar_containers_on_one_line) {
    EXPECT_EQ(
        prettyJson(R"({"key":"users:alice","value":{"name":"Alice"},"at":[0.12,-0.5],"n":[[1],{}],"e":[]})"),
        "{\n  \"key\": \"users:alice\",\n  \"value\": {\"name\": \"Alice\"},\n  \"at\": [0.12, -0.5],\n"
        "  \"n\": [\n    [1],\n    {}\n  ],\n  \"e\": []\n}");
    const std::string longArray = "[" + repeated(50, "12,") + "1]";
    EXPECT_EQ(prettyJson(longArray).find("[\n  12,\n  12,"), 0u);
}

TEST(JsonText, pretty_inside_a_document_is_indented) {
    std::string out = "  \"value\": ";
    appendPrettyJson(out, R"({"a":{"b":[{}]}})", 2);
    EXPECT_EQ(out, "  \"value\": {\n    \"a\": {\n      \"b\": [\n        {}\n      ]\n    }\n  }");
}

// A random document, with whitespace or without.
class RandomJson {
  public:
    RandomJson(std::uint64_t seed, bool spaced) : m_random(seed), m_spaced(spaced) {}

    std::string value(int depth = 0) {
        const int kind = pick(depth > 5 ? 4 : 6);
        if (kind == 0) return pick(2) ? "true" : "null";
        if (kind == 1) return std::to_string(static_cast<std::int64_t>(m_random())) + (pick(2) ? "e-7" : "");
        if (kind == 2) return "-0." + std::to_string(m_random());
        if (kind == 3) return string();
        std::string out(1, kind == 4 ? '[' : '{');
        const int count = pick(30);
        for (int i = 0; i < count; ++i) {
            out += (i ? "," : "") + space();
            if (kind == 5) out += jsonString(std::to_string(i) + "k") + space() + ":" + space();
            out += value(depth + 1 + count / 8) + space();
        }
        return out + space() + (kind == 4 ? ']' : '}');
    }

  private:
    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    std::string space() {
        const int kind = m_extra() % 4;
        return m_spaced ? std::string(kind == 0 ? "\n  " : kind == 1 ? "\t" : "") : "";
    }
    std::string string() {
        constexpr const char* kPieces[] = {"a",  " ", "[1,2]", "{",    "\"", "\\",
                                           "\n", "é", "🌰",     "\x01", ": ", "long plain text "};
        std::string text;
        for (int i = pick(12); i > 0; --i) text += kPieces[pick(12)];
        return jsonString(text);
    }

    std::mt19937_64 m_random;
    std::minstd_rand m_extra;
    bool m_spaced;
};

TEST(JsonText, random_documents_survive_spacing_and_pretty_printing) {
    const std::uint64_t start = test::seed();
    for (std::uint64_t seed = start; seed < start + 300; ++seed) {
        const std::string compact = RandomJson(seed, false).value();
        const auto info = checkJson(compact);
        ASSERT_OK(info);
        ASSERT_TRUE(*info) << "seed " << seed;
        const auto fromSpaced = compactJson(" " + RandomJson(seed, true).value());
        ASSERT_OK(fromSpaced);
        ASSERT_EQ(*fromSpaced, compact) << "seed " << seed;
        const auto fromPretty = compactJson(prettyJson(compact));
        ASSERT_OK(fromPretty);
        ASSERT_EQ(*fromPretty, compact) << "seed " << seed;
        ASSERT_EQ(prettyJson(prettyJson(compact)), prettyJson(compact)) << "seed " << seed;
    }
}

TEST(JsonText, random_damage_never_crashes) {
    const std::uint64_t seed = test::seed();
    SCOPED_TRACE(seed);
    std::mt19937_64 random(seed);
    for (int round = 0; round < 2000; ++round) {
        std::string text = RandomJson(random(), round % 2).value(3);
        for (int i = 0; i < 3; ++i) text[random() % text.size()] = static_cast<char>(random());
        const auto result = compactJson(text);
        if (result.ok()) {
            EXPECT_TRUE(*checkJson(*result));
        } else {
            EXPECT_LE(result.error().offset, static_cast<std::int64_t>(text.size()));
        }
    }
}

TEST(JsonText, strings_are_escaped_and_decoded) {
    const std::string text("q\" b\\ n\n t\t \x01 é 🌰 /\0.", 25);
    const std::string quoted = jsonString(text);
    ASSERT_OK(checkJson(quoted));
    EXPECT_EQ(decodedJsonString(ByteView(quoted).substr(1, quoted.size() - 2)), text);
    EXPECT_EQ(decodedJsonString(R"(\ud83c\udf30\u00e9\/)"), "🌰é/");
    EXPECT_EQ(jsonString("a\xFFz"), "\"a\xEF\xBF\xBDz\"");
}

TEST(JsonText, members_are_split_as_text) {
    const auto members = jsonMembers(R"( { "a" : 1.0 , "b\n":{"x":[1, 2]},"c":"},\"" , "d": [ ] } )");
    ASSERT_OK(members);
    ASSERT_EQ(members->size(), 4u);
    EXPECT_EQ((*members)[0].value, "1.0");
    EXPECT_EQ((*members)[1].key, "b\n");
    EXPECT_EQ((*members)[1].value, R"({"x":[1, 2]})");
    EXPECT_EQ((*members)[2].value, R"("},\"")");
    EXPECT_EQ((*members)[3].value, "[ ]");
    EXPECT_TRUE(jsonMembers("{ }")->empty());
    EXPECT_ERROR(jsonMembers("[1]"), ErrorCode::InvalidFormat);
}

TEST(JsonText, elements_are_split_as_text) {
    const auto elements = jsonElements(R"([1 , [2,3],"a,b" ,{"x":[]},null])");
    ASSERT_OK(elements);
    EXPECT_EQ(*elements, (std::vector<ByteView>{"1", "[2,3]", "\"a,b\"", R"({"x":[]})", "null"}));
    EXPECT_TRUE(jsonElements("[ ]")->empty());
    EXPECT_ERROR(jsonElements("{}"), ErrorCode::InvalidFormat);
}

}  // namespace
}  // namespace warp
