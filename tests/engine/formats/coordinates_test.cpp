// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/coordinates.h"

#include <cmath>
#include <string>

#include <gtest/gtest.h>

namespace warp {
namespace {

double distance(const Coordinates& a, const Coordinates& b) {
    double squares = 0;
    for (std::size_t i = 0; i < kDimensions; ++i) squares += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(squares);
}

double length(const Coordinates& a) {
    return distance(a, {});
}

TEST(Coordinates, have_length_one) {
    for (const char* json : {"1", "\"x\"", "true", "null", "{}", "[]", R"({"a":1,"b":[true,"two words"]})"}) {
        EXPECT_NEAR(length(coordinatesOf(json)), 1, 1e-12) << json;
    }
    EXPECT_EQ(length(coordinatesOf("\"\"")), 0);  // says nothing
}

// What records on disk hold: a change here moves every record of every universe.
TEST(Coordinates, are_the_same_on_every_machine) {
    const Coordinates at = coordinatesOf(R"({"name":"Alice","age":30,"tags":["a","b"],"ok":true})");
    const std::array<int, kDimensions> golden = {0, -3, 3, -1, -3, -1, 0, -2};
    for (std::size_t i = 0; i < kDimensions; ++i) EXPECT_EQ(at[i], golden[i] / std::sqrt(33.0)) << i;
}

TEST(Coordinates, do_not_depend_on_order_or_spelling) {
    EXPECT_EQ(coordinatesOf(R"({"a":1,"b":"x y"})"), coordinatesOf(R"({"b":"y X","a":1})"));
    EXPECT_EQ(coordinatesOf(R"(["a","b"])"), coordinatesOf(R"(["b","a"])"));
    EXPECT_EQ(coordinatesOf(R"({"\u0061":"\u0062c"})"), coordinatesOf(R"({"a":"bc"})"));
    EXPECT_EQ(coordinatesOf("[1,1.0,10e-1,-0]"), coordinatesOf("[1,1,1,0]"));
}

TEST(Coordinates, depend_on_where_a_word_stands) {
    EXPECT_NE(coordinatesOf(R"({"a":"word"})"), coordinatesOf(R"({"b":"word"})"));
    EXPECT_NE(coordinatesOf(R"({"a":{"b":1},"c":2})"), coordinatesOf(R"({"a":{"b":1,"c":2}})"));
    EXPECT_NE(coordinatesOf(R"({"a":true})"), coordinatesOf(R"({"a":"true"})"));
}

std::string user(int i, const char* city, int age) {
    return R"({"name":"User )" + std::to_string(i) + R"(","city":")" + city + R"(","age":)" +
           std::to_string(age) +
           R"(,"bio":"writes about maps and trains and the sea","tags":["maps","trains"]})";
}

TEST(Coordinates, similar_values_lie_nearer_than_different_ones) {
    double similar = 0;
    double different = 0;
    for (int i = 0; i < 50; ++i) {
        const Coordinates base = coordinatesOf(user(i, "Oslo", 30));
        similar += distance(base, coordinatesOf(user(i + 1000, "Oslo", 31)));
        different += distance(base, coordinatesOf(R"({"sku":"X)" + std::to_string(i) + R"(","price":19.9,)" +
                                                  R"("stock":[1,2,3],"colour":"red"})"));
    }
    EXPECT_LT(similar * 1.5, different);
}

TEST(Coordinates, near_numbers_share_their_bin) {
    EXPECT_EQ(coordinatesOf("1000000"), coordinatesOf("1000001"));
    EXPECT_NE(coordinatesOf("1000000"), coordinatesOf("-1000000"));
    EXPECT_NE(coordinatesOf("1000"), coordinatesOf("1000000"));
}

TEST(Coordinates, extreme_numbers_are_taken) {
    EXPECT_EQ(coordinatesOf("1e400"), coordinatesOf("2e999"));
    EXPECT_EQ(coordinatesOf("1e-400"), coordinatesOf("0"));
    EXPECT_NE(coordinatesOf("1e400"), coordinatesOf("-1e400"));
    EXPECT_NEAR(length(coordinatesOf(std::string(400, '9'))), 1, 1e-12);
}

}  // namespace
}  // namespace warp
