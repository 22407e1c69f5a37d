// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_difference.h"

#include <gtest/gtest.h>

namespace warp {
namespace {

/// "/a 1 -> 2, /b + 3, /c - 4"
std::string shown(ByteView before, ByteView after, const JsonDifferenceLimits& limits = {}) {
    const JsonDifferences found = jsonDifferences(before, after, limits);
    std::string text;
    for (const JsonDifference& field : found.list) {
        if (!text.empty()) text += ", ";
        text += field.pointer + ' ';
        if (field.before.empty()) {
            text += "+ " + field.after;
        } else if (field.after.empty()) {
            text += "- " + field.before;
        } else {
            text += field.before + " -> " + field.after;
        }
        if (field.cut) text += " (cut)";
    }
    return found.more ? text + ", more" : text;
}

TEST(JsonDifference, members_are_told_by_their_names) {
    EXPECT_EQ(shown(R"({"a":1,"b":2})", R"({"a":1,"b":2})"), "");
    EXPECT_EQ(shown(R"({"a":1,"b":2})", R"({"b":2,"a":1})"), "");
    EXPECT_EQ(shown(R"({"a":1,"b":2,"c":4})", R"({"a":1,"b":3,"d":{}})"), "/b 2 -> 3, /d + {}, /c - 4");
    EXPECT_EQ(shown(R"({"a":{"b":{"c":1}}})", R"({"a":{"b":{"c":"1"}}})"), R"(/a/b/c 1 -> "1")");
    EXPECT_EQ(shown(R"({"a":{"b":1}})", R"({"a":[1]})"), R"(/a {"b":1} -> [1])");
    EXPECT_EQ(shown(R"({"a/b":1,"c~d":2,"":3})", R"({"a/b":2,"c~d":3,"":4})"),
              "/a~1b 1 -> 2, /c~0d 2 -> 3, / 3 -> 4");
    EXPECT_EQ(shown(R"({"\u0061":1})", R"({"a":1})"), "");
}

TEST(JsonDifference, values_that_are_no_objects_differ_as_a_whole) {
    EXPECT_EQ(shown("1", "1.0"), " 1 -> 1.0");
    EXPECT_EQ(shown("null", "[]"), " null -> []");
}

TEST(JsonDifference, elements_are_told_by_their_places_between_equal_ends) {
    EXPECT_EQ(shown("[1,2,3]", "[1,9,3]"), "/1 2 -> 9");
    EXPECT_EQ(shown("[1,2,3]", "[0,1,2,3]"), "/0 + 0");
    EXPECT_EQ(shown("[1,2,3]", "[1,3]"), "/1 - 2");
    EXPECT_EQ(shown("[1,2,3]", "[]"), "/0 - 1, /1 - 2, /2 - 3");
    EXPECT_EQ(shown("[1,1]", "[1]"), "/1 - 1");
    EXPECT_EQ(shown(R"([{"a":1},{"b":2}])", R"([{"a":1},{"b":3}])"), "/1/b 2 -> 3");
    EXPECT_EQ(shown("[1,2]", "[3,4,5]"), "/0 1 -> 3, /1 2 -> 4, /2 + 5");
}

TEST(JsonDifference, what_is_over_the_limits_is_said) {
    EXPECT_EQ(shown("[1,2,3]", "[4,5,6]", {.most = 2}), "/0 1 -> 4, /1 2 -> 5, more");
    EXPECT_EQ(shown("[1,2]", "[4,5]", {.most = 2}), "/0 1 -> 4, /1 2 -> 5");
    EXPECT_EQ(shown(R"("abcdef")", "1", {.textBytes = 3}), R"( "ab -> 1 (cut))");
}

}  // namespace
}  // namespace warp
