// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/schema_number.h"

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

SchemaNumber number(const std::string& text) {
    const auto document = parseJsonDocument(text);
    EXPECT_OK(document);
    const auto parsed = schemaNumber(*document);
    EXPECT_TRUE(parsed.has_value()) << text;
    return parsed.value_or(SchemaNumber());
}

TEST(SchemaNumber, one_number_has_one_text_however_it_is_written) {
    for (const char* text : {"120", "1.2e2", "120.0", "12e1", "120000e-3"})
        EXPECT_EQ(number(text).text(), "12e1") << text;
    for (const char* text : {"0", "-0", "0.000", "0e9"}) EXPECT_EQ(number(text).text(), "0") << text;
    EXPECT_EQ(number("-0.5").text(), "-5e-1");
    EXPECT_FALSE(schemaNumber(JsonDocument("12")).has_value());
}

TEST(SchemaNumber, neighbours_that_a_double_cannot_tell_apart_are_told_apart) {
    const std::vector<std::string> rising = {"-123456789012345678901234567891",
                                             "-123456789012345678901234567890",
                                             "-1.5",
                                             "-1",
                                             "0",
                                             "1e-400",
                                             "0.1",
                                             "9007199254740992",
                                             "9007199254740993",
                                             "18446744073709551615",
                                             "18446744073709551616",
                                             "1e400"};
    for (std::size_t i = 0; i < rising.size(); ++i) {
        for (std::size_t j = 0; j < rising.size(); ++j)
            EXPECT_EQ(compare(number(rising[i]), number(rising[j])), i <=> j)
                << rising[i] << " " << rising[j];
    }
}

TEST(SchemaNumber, whole_numbers_are_whole_however_they_are_written) {
    for (const char* text : {"1", "1.0", "1e3", "123456789012345678901234567890", "12.50e1"})
        EXPECT_TRUE(number(text).isInteger()) << text;
    for (const char* text : {"0.5", "1e-1", "123456789012345678901234567890.5"})
        EXPECT_FALSE(number(text).isInteger()) << text;
}

TEST(SchemaNumber, multiples_are_exact_in_tenths) {
    EXPECT_EQ(isMultipleOf(number("0.3"), number("0.1")), true);
    EXPECT_EQ(isMultipleOf(number("1.05"), number("0.1")), false);
    EXPECT_EQ(isMultipleOf(number("123456789012345678901234567890"), number("3")), true);
    EXPECT_EQ(isMultipleOf(number("123456789012345678901234567891"), number("3")), false);
    EXPECT_EQ(isMultipleOf(number("0"), number("7")), true);
    EXPECT_EQ(isMultipleOf(number("1e400"), number("1e300")), true);
    EXPECT_FALSE(isMultipleOf(number("1e999999999"), number("7")).has_value());
    EXPECT_FALSE(isMultipleOf(number("1"), number("0")).has_value());
}

}  // namespace
}  // namespace warp
