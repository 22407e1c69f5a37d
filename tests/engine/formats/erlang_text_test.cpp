// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/erlang_text.h"

#include "engine/formats/erlang_codec.h"
#include "engine/formats/json_text.h"
#include "tests/engine/formats/random_erlang.h"
#include "tests/engine/formats/real_tool.h"
#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"

namespace warp {
namespace {

using T = ErlangTerm;

TEST(ErlangText, atoms_are_quoted_where_they_must) {
    EXPECT_EQ(erlangText(T::atom("ok_1@X")), "ok_1@X");
    for (const char* name : {"", "Ok", "_a", "1a", "é", "a b", "end", "maybe"}) {
        EXPECT_EQ(erlangText(T::atom(name)), "'" + std::string(name) + "'");
    }
    EXPECT_EQ(erlangText(T::atom("it's\n\\\x01")), "'it\\'s\\n\\\\\\x{01}'");
}

TEST(ErlangText, scalars) {
    EXPECT_EQ(erlangText(T::real(1e300)), "1.0e+300");
    EXPECT_EQ(erlangText(T::real(100)), "100.0");
    EXPECT_EQ(erlangText(T::binary({"\0\xFF", 2})), "<<0,255>>");
    EXPECT_EQ(erlangText(T::binary("a\"b")), "<<\"a\\\"b\">>");
    EXPECT_EQ(erlangText(T::bitstring("a\xE0", 3)), "<<97,7:3>>");
    EXPECT_EQ(erlangText(T::string("abc")), "\"abc\"");
    EXPECT_EQ(erlangText(T::string("\1\2")), "[1,2]");
    EXPECT_EQ(erlangText(T()), "[]");
    EXPECT_EQ(erlangText(T::bigInteger(true, std::string(8, '\xFF'))), "-18446744073709551615");
}

TEST(ErlangText, big_integers_in_decimal_up_to_a_limit) {
    // 2^64, where the inner digits of the conversion are zero-padded.
    EXPECT_EQ(erlangText(T::bigInteger(false, std::string(8, '\0') + "\1")), "18446744073709551616");
    EXPECT_EQ(erlangText(T::bigInteger(false, {"\0\0\0\0\x10\x9F\x4B\xB3\x15\x07\xC9\x7B\xCE\x90\0\0", 16})),
              "2937026294087533629177074030739456");
    const std::string huge = erlangText(T::bigInteger(true, std::string(100'000, '\x0F')));
    EXPECT_TRUE(huge.starts_with("-16#0F0F")) << huge.substr(0, 20);
}

TEST(ErlangText, pretty_breaks_only_what_is_long) {
    const T row = T::tuple({T::binary("users:alice"), T::map({{T::atom("hits"), T::integer(3)}})});
    EXPECT_EQ(prettyErlangText(row), "{<<\"users:alice\">>,#{hits => 3}}");
    const T wide = T::map({{T::atom("rows"), T::list({row, row, row, row})}, {T::atom("n"), T::integer(4)}});
    EXPECT_EQ(
        prettyErlangText(wide),
        "#{\n  rows => [\n    {<<\"users:alice\">>,#{hits => 3}},\n    {<<\"users:alice\">>,#{hits => 3}},\n"
        "    {<<\"users:alice\">>,#{hits => 3}},\n    {<<\"users:alice\">>,#{hits => 3}}\n  ],\n  n => 4\n}");
}

TEST(ErlangJson, terms_become_readable_json) {
    const T term =
        T::map({{T::atom("a"), T::list({T::atom("true"), T::atom("nil"), T::atom("x"), T::real(2)})},
                {T::binary("b"), T::tuple({T::binary("é"), T::string("hi"), T::string("\1\2"), T()})},
                {T::integer(7), T::bigInteger(false, std::string(9, '\xFF'))}});
    EXPECT_EQ(erlangJson(term),
              R"({"a":[true,null,"x",2.0],"b":["é","hi",[1,2],[]],"7":4722366482869645213695})");
    EXPECT_EQ(erlangJson(T::binary("\xFF\xFE")), R"({"base64":"//4="})");
    EXPECT_EQ(erlangJson(T::improperList({T::integer(1)}, T::atom("t"))), R"({"list":[1],"tail":"t"})");
    EXPECT_EQ(erlangJson(T::bitstring("\xE0", 3)), "\"<<7:3>>\"");
}

TEST(ErlangJson, keys_with_the_same_text_stay_apart) {
    const T term = T::map({{T::atom("a"), T::integer(1)}, {T::binary("a"), T::integer(2)}});
    EXPECT_EQ(erlangJson(term), R"({"map":[["a",1],["a",2]]})");
}

TEST(ErlangJson, is_always_strict_json) {
    const std::uint64_t start = test::seed();
    for (std::uint64_t seed = start; seed < start + 500; ++seed) {
        const std::string json = erlangJson(test::RandomErlang(seed).term());
        const auto compact = checkJson(json);
        ASSERT_OK(compact);
        EXPECT_TRUE(*compact) << "seed " << seed;
    }
    for (const char* name : {"term_pids.erl", "term_ints.erl", "term_binaries.erl", "term_maps.erl"}) {
        EXPECT_OK(checkJson(erlangJson(*decodeErlang(test::golden(name)))));
    }
}

}  // namespace
}  // namespace warp
