// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_value.h"

#include <cmath>
#include <limits>

#include "tests/engine/formats/real_tool.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

TEST(JsonValue, documents_come_back_as_they_were) {
    const std::string text =
        R"({"z":1,"a":[true,false,null,-5,18446744073709551615,"é\n"],"o":{},"e":[],"d":0.1,"f":1.0})";
    const auto document = parseJsonDocument(text);
    ASSERT_OK(document);
    EXPECT_EQ(dumpJson(*document), text);
    EXPECT_EQ(document->begin().key(), "z");
    EXPECT_EQ((*document)["a"][4].get<std::uint64_t>(), 18446744073709551615u);
}

TEST(JsonValue, whitespace_is_no_part_of_it) {
    const auto document = parseJsonDocument(" { \"a\" : [ 1 , { } , [ ] ] ,\n\"b\" : \"x\" } \n");
    ASSERT_OK(document);
    EXPECT_EQ(dumpJson(*document), R"({"a":[1,{},[]],"b":"x"})");
}

TEST(JsonValue, numbers_that_no_machine_type_holds_keep_their_text) {
    for (const char* text : {"18446744073709551616", "-9223372036854775809", "1e400", "-1e-400",
                             "0.123456789012345678901", "3.14159265358979323846264338327950288e-3"}) {
        const auto document = parseJsonDocument(text);
        ASSERT_OK(document);
        EXPECT_TRUE(isExactNumber(*document)) << text;
        EXPECT_EQ(dumpJson(*document), text);
    }
}

TEST(JsonValue, usual_numbers_are_usual_values) {
    EXPECT_EQ(parseJsonDocument("9007199254740993")->get<std::int64_t>(), 9007199254740993);
    EXPECT_EQ(parseJsonDocument("-9223372036854775808")->get<std::int64_t>(),
              std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(parseJsonDocument("1.50")->get<double>(), 1.5);
    EXPECT_EQ(parseJsonDocument("100000000000000000000000e0")->get<double>(), 1e23);
    EXPECT_EQ(dumpJson(*parseJsonDocument("-0")), "-0.0");
    EXPECT_TRUE(std::signbit(parseJsonDocument("-0")->get<double>()));
}

TEST(JsonValue, errors_have_line_and_column) {
    const auto document = parseJsonDocument("{\n \"a\": 1,\n \"a\": 2}");
    EXPECT_ERROR(document, ErrorCode::InvalidFormat);
    EXPECT_EQ(document.error().line, 3);
    EXPECT_EQ(document.error().column, 2);
    EXPECT_ERROR(parseJsonDocument(std::string(10000, '[')), ErrorCode::LimitExceeded);
}

TEST(JsonValue, deepest_allowed_document_is_built) {
    const std::string text = std::string(512, '[') + std::string(512, ']');
    const auto document = parseJsonDocument(text);
    ASSERT_OK(document);
    EXPECT_EQ(dumpJson(*document), text);
}

TEST(JsonValue, dump_never_writes_invalid_json) {
    JsonDocument document;
    document["nan"] = std::nan("");
    document["inf"] = -INFINITY;
    document["text"] = "a\xFFz\x01";
    document["bytes"] = JsonDocument::binary({1, 255});
    const std::string text = dumpJson(document);
    ASSERT_OK(checkJson(text));
    EXPECT_EQ(text, "{\"nan\":null,\"inf\":null,\"text\":\"a\xEF\xBF\xBDz\\u0001\",\"bytes\":[1,255]}");
}

TEST(JsonValue, an_object_with_many_keys_is_built_in_linear_time) {
    std::string text = "{";
    for (int i = 0; i < 200'000; ++i) text += "\"k" + std::to_string(i) + "\":" + std::to_string(i) + ",";
    text += "\"last\":0}";
    const auto document = parseJsonDocument(text);
    ASSERT_OK(document);
    EXPECT_EQ(document->size(), 200'001u);
    EXPECT_EQ(dumpJson(*document), text);
}

TEST(JsonValue, jq_reads_what_is_written) {
    const test::TempDirectory dir;
    const auto document = parseJsonDocument(R"({"a":[1,-2.5,"é🌰\u0001"],"b":{"c":[[],{}]}})");
    ASSERT_OK(document);
    test::writeBytes(dir / "a.json", dumpJsonPretty(*document));
    const auto run = test::runTool("jq -c . " + (dir / "a.json"));
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.output, dumpJson(*document) + "\n");
}

}  // namespace
}  // namespace warp
