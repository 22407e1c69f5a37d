// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/erlang_codec.h"

#include <cmath>

#include "engine/formats/erlang_text.h"
#include "tests/engine/formats/random_erlang.h"
#include "tests/engine/formats/real_tool.h"
#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using Kind = ErlangTerm::Kind;

constexpr const char* kGoldenTerms[] = {
    "term_ints.erl",  "term_floats.erl",     "term_atoms.erl",  "term_binaries.erl",
    "term_lists.erl", "term_tuples.erl",     "term_maps.erl",   "term_pids.erl",
    "term_mixed.erl", "term_compressed.erl", "term_minor1.erl", "term_mixed_compressed.erl"};

ErlangTerm decodeGolden(const std::string& name) {
    auto term = decodeErlang(test::golden(name));
    EXPECT_OK(term);
    return term.ok() ? std::move(term).value() : ErlangTerm();
}

std::string encoded(ByteView afterVersion) {
    return "\x83" + std::string(afterVersion);
}

TEST(ErlangCodec, golden_integers) {
    const ErlangTerm term = decodeGolden("term_ints.erl");
    const std::string text = erlangText(term);
    EXPECT_TRUE(
        text.starts_with("[0,1,255,256,-1,-2147483648,2147483647,2147483648,-2147483649,9223372036854775808,"
                         "-9223372036854775808,18446744073709551616,10443888814131525066"))
        << text;
    EXPECT_EQ(term.items()[10].kind(), Kind::Integer);
    EXPECT_EQ(term.items()[9].kind(), Kind::BigInteger);
    EXPECT_EQ(erlangText(term.items()[12]).size(), 1234u);
}

TEST(ErlangCodec, golden_floats) {
    const ErlangTerm term = decodeGolden("term_floats.erl");
    EXPECT_EQ(erlangText(term), "[0.0,-0.0,1.5,-1.0e+308,5.0e-324,3.141592653589793]");
    EXPECT_TRUE(std::signbit(term.items()[1].realValue()));
}

TEST(ErlangCodec, golden_atoms) {
    EXPECT_EQ(erlangText(decodeGolden("term_atoms.erl")), "[ok,true,false,nil,undefined,'','héllo','🌌']");
}

TEST(ErlangCodec, golden_binaries) {
    const ErlangTerm term = decodeGolden("term_binaries.erl");
    EXPECT_EQ(term.items()[0], ErlangTerm::binary(""));
    EXPECT_EQ(term.items()[1], ErlangTerm::binary("users:alice"));
    EXPECT_EQ(erlangText(term.items()[2]), "<<\"Zoë\"/utf8>>");
    EXPECT_EQ(term.items()[3].kind(), Kind::Bitstring);
    EXPECT_EQ(term.items()[3].lastBits(), 5u);
    EXPECT_EQ(term.items()[4], ErlangTerm::binary(std::string(70000, 'x')));
}

TEST(ErlangCodec, golden_lists) {
    const ErlangTerm term = decodeGolden("term_lists.erl");
    EXPECT_TRUE(term.items()[0].isEmptyList());
    EXPECT_EQ(term.items()[1].kind(), Kind::String);
    EXPECT_EQ(term.items()[3].items().size(), 300u);
    EXPECT_EQ(term.items()[4].kind(), Kind::ImproperList);
    EXPECT_EQ(erlangText(term.items()[4]), "[a|b]");
    EXPECT_EQ(term.items()[5], ErlangTerm::string(std::string(70000, '\7')));
}

TEST(ErlangCodec, golden_tuples_and_maps) {
    const ErlangTerm tuples = decodeGolden("term_tuples.erl");
    EXPECT_EQ(erlangText(tuples.items()[0]), "{}");
    EXPECT_EQ(tuples.items()[3].items().size(), 300u);
    const ErlangTerm maps = decodeGolden("term_maps.erl");
    EXPECT_EQ(erlangText(maps.items()[0]), "#{}");
    EXPECT_EQ(maps.items()[2].items().size(), 200u);
}

TEST(ErlangCodec, golden_mixed_plain_compressed_and_old) {
    const ErlangTerm mixed = decodeGolden("term_mixed.erl");
    EXPECT_EQ(erlangText(test::sorted(mixed)),
              "#{atom_list => [a,true,nil],ops => "
              "[{scan,<<\"users\">>},{filter,1.5,-3,12345678901234567890}],query "
              "=> <<\"x\">>}");
    const ErlangTerm compressed = decodeGolden("term_mixed_compressed.erl");
    EXPECT_EQ(compressed.items().size(), 100u);
    EXPECT_EQ(compressed.items().back(), ErlangTerm::binary("abc"));
    EXPECT_EQ(erlangText(decodeGolden("term_minor1.erl")), "#{atom => 1.5}");
    const ErlangTerm* query = mixed.find(ErlangTerm::atom("query"));
    ASSERT_NE(query, nullptr);
    EXPECT_EQ(query->text(), "x");
    EXPECT_EQ(mixed.find(ErlangTerm::atom("none")), nullptr);
}

TEST(ErlangCodec, pids_references_and_funs_survive_byte_for_byte) {
    const std::string file = test::golden("term_pids.erl");
    const ErlangTerm term = decodeGolden("term_pids.erl");
    for (const ErlangTerm& item : term.items()) {
        ASSERT_EQ(item.kind(), Kind::Opaque);
        EXPECT_NE(file.find(item.bytes()), std::string::npos);
    }
    EXPECT_EQ(encodeErlang(term), file);
    EXPECT_TRUE(erlangText(term).starts_with("[#Pid<")) << erlangText(term);
}

TEST(ErlangCodec, both_float_encodings_are_read) {
    std::string old =
        "\x63"
        "1.50000000000000000000e+00";
    old.resize(32, '\0');
    EXPECT_EQ(decodeErlang(encoded(old))->realValue(), 1.5);
    EXPECT_EQ(decodeErlang(encoded({"\x46\x3f\xf8\0\0\0\0\0\0", 9}))->realValue(), 1.5);
    old.replace(1, 3, "nan");
    EXPECT_ERROR(decodeErlang(encoded(old)), ErrorCode::InvalidFormat);
    EXPECT_ERROR(decodeErlang(encoded({"\x46\x7f\xf0\0\0\0\0\0\0", 9})), ErrorCode::InvalidFormat);
}

TEST(ErlangCodec, every_atom_encoding_is_read) {
    EXPECT_TRUE(decodeErlang(encoded({"d\0\2\xE9z", 5}))->isAtom("éz"));
    EXPECT_TRUE(decodeErlang(encoded("s\2\xE9z"))->isAtom("éz"));
    EXPECT_TRUE(decodeErlang(encoded({"v\0\3é!", 6}))->isAtom("é!"));
    EXPECT_TRUE(decodeErlang(encoded("w\3é!"))->isAtom("é!"));
    EXPECT_ERROR(decodeErlang(encoded("w\1\xE9")), ErrorCode::InvalidFormat);
    EXPECT_ERROR(decodeErlang(encoded({"v\1\0", 3}) + std::string(256, 'a')), ErrorCode::InvalidFormat);
}

TEST(ErlangCodec, equal_values_have_one_form) {
    EXPECT_EQ(ErlangTerm::list({ErlangTerm::integer(1), ErlangTerm::integer(255)}),
              ErlangTerm::string("\x01\xFF"));
    EXPECT_EQ(ErlangTerm::list({}), ErlangTerm());
    EXPECT_EQ(ErlangTerm::string(""), ErlangTerm());
    EXPECT_EQ(ErlangTerm::bigInteger(true, std::string("\0\0\0\0\0\0\0\x80\0\0", 10)),
              ErlangTerm::integer(INT64_MIN));
    EXPECT_EQ(ErlangTerm::bigInteger(false, std::string("\0\0\0\0\0\0\0\x80", 8)).kind(), Kind::BigInteger);
    EXPECT_EQ(ErlangTerm::bitstring("ab", 8), ErlangTerm::binary("ab"));
    EXPECT_EQ(ErlangTerm::bitstring("\xFF", 3), ErlangTerm::bitstring("\xE0", 3));
    EXPECT_EQ(ErlangTerm::improperList({ErlangTerm::integer(1)}, ErlangTerm::string("\x02")),
              ErlangTerm::string("\1\2"));
    EXPECT_EQ(ErlangTerm::improperList({ErlangTerm::atom("a")}, ErlangTerm()),
              ErlangTerm::list({ErlangTerm::atom("a")}));
}

TEST(ErlangCodec, random_terms_survive_plain_and_compressed) {
    const std::uint64_t start = test::seed();
    for (std::uint64_t seed = start; seed < start + 500; ++seed) {
        const ErlangTerm term = test::RandomErlang(seed).term();
        const auto back = decodeErlang(encodeErlang(term));
        ASSERT_OK(back);
        ASSERT_EQ(*back, term) << "seed " << seed;
        const auto fromCompressed = decodeErlang(encodeErlangCompressed(term));
        ASSERT_OK(fromCompressed);
        ASSERT_EQ(*fromCompressed, term) << "seed " << seed;
    }
}

TEST(ErlangCodec, lengths_around_a_byte_survive) {
    for (const std::size_t size : {127u, 128u, 129u}) {
        std::string name;
        for (std::size_t i = 0; i < size; ++i) name += "é";
        EXPECT_TRUE(decodeErlang(encodeErlang(ErlangTerm::atom(name)))->isAtom(name)) << size;
    }
    for (const std::size_t size : {255u, 256u}) {
        const ErlangTerm tuple = ErlangTerm::tuple(ErlangTerm::Terms(size, ErlangTerm::atom("a")));
        EXPECT_EQ(*decodeErlang(encodeErlang(tuple)), tuple);
        const ErlangTerm big = ErlangTerm::bigInteger(true, std::string(size, '\7'));
        EXPECT_EQ(*decodeErlang(encodeErlang(big)), big);
    }
}

TEST(ErlangCodec, a_list_without_items_is_its_tail) {
    EXPECT_TRUE(decodeErlang(encoded({"l\0\0\0\0w\1a", 8}))->isAtom("a"));
    EXPECT_TRUE(decodeErlang(encoded({"l\0\0\0\0j", 6}))->isEmptyList());
}

TEST(ErlangCodec, long_strings_survive) {
    for (const std::size_t size : {65535u, 65536u, 200'000u}) {
        const ErlangTerm term = ErlangTerm::string(std::string(size, 'q'));
        EXPECT_EQ(*decodeErlang(encodeErlang(term)), term);
    }
}

TEST(ErlangCodec, cut_at_every_byte_is_refused) {
    for (const char* name : kGoldenTerms) {
        const std::string file = test::golden(name);
        const std::size_t step = file.size() > 2000 ? file.size() / 300 : 1;
        for (std::size_t size = 0; size < file.size(); size += step) {
            const auto result = decodeErlang(ByteView(file).substr(0, size));
            EXPECT_ERROR(result, ErrorCode::InvalidFormat);
            EXPECT_LE(result.error().offset, static_cast<std::int64_t>(size));
        }
        EXPECT_ERROR(decodeErlang(file + "x"), ErrorCode::InvalidFormat);
    }
}

TEST(ErlangCodec, huge_lengths_allocate_nothing) {
    const ByteView kHuge = "\xFF\xFF\xFF\xFF";
    for (const char tag : {'i', 'l', 'm', 't', 'o', 'p'}) {
        const auto result =
            decodeErlang(encoded(std::string(1, tag) + std::string(kHuge) + std::string(100, 'j')));
        EXPECT_ERROR(result, ErrorCode::InvalidFormat);
    }
    EXPECT_ERROR(decodeErlang(encoded("M" + std::string(kHuge) + "\1abc")), ErrorCode::InvalidFormat);
}

TEST(ErlangCodec, nested_huge_lengths_allocate_little) {
    std::string bytes = "\x83";
    for (int i = 0; i < 500; ++i) bytes += std::string("l\0\x0F\0\0", 5);
    bytes += std::string(0x0F0000, 'j');
    EXPECT_FALSE(decodeErlang(bytes).ok());
}

TEST(ErlangCodec, depth_and_number_of_parts_are_limited) {
    std::string deep = "\x83";
    for (int i = 0; i < 10'000; ++i) deep += "h\1";
    deep += 'j';
    EXPECT_ERROR(decodeErlang(deep), ErrorCode::LimitExceeded);
    std::string tail = "\x83";
    for (int i = 0; i < 1'000'000; ++i) tail += std::string("l\0\0\0\1j", 6);
    EXPECT_ERROR(decodeErlang(tail), ErrorCode::LimitExceeded);
    const std::string wide = encoded({"l\0\0\1\0", 5}) + std::string(257, 'j');
    EXPECT_OK(decodeErlang(wide));
    EXPECT_ERROR(decodeErlang(wide, {.maxTerms = 256}), ErrorCode::LimitExceeded);
}

TEST(ErlangCodec, compression_bombs_are_refused) {
    const std::string bomb = encodeErlangCompressed(ErlangTerm::binary(std::string(20'000'000, '\0')), 9);
    ASSERT_LT(bomb.size(), 50'000u);
    EXPECT_OK(decodeErlang(bomb));
    EXPECT_ERROR(decodeErlang(bomb, {.maxBytes = 1'000'000}), ErrorCode::LimitExceeded);
    std::string lying = bomb;
    lying[2] = lying[3] = '\0';
    EXPECT_ERROR(decodeErlang(lying), ErrorCode::InvalidFormat);
    lying[2] = '\x05';
    EXPECT_ERROR(decodeErlang(lying), ErrorCode::InvalidFormat);
}

TEST(ErlangCodec, wrong_bytes_are_named_by_offset) {
    const struct {
        std::string bytes;
        int offset;
    } cases[] = {{"", 0},
                 {"\x82j", 0},
                 {encoded("\xFA"), 1},
                 {encoded("h\2j\xFA"), 4},
                 {encoded("n\1\2\7"), 3},
                 {encoded({"M\0\0\0\1\x9q", 7}), 6},
                 {encoded({"M\0\0\0\0\3", 6}), 6},
                 {encoded({"t\0\0\0\2a\1ja\1j", 11}), 1},
                 {encoded({"gja\0\0\0\0\0\0\0\0\0", 12}), 2}};
    for (const auto& [bytes, offset] : cases) {
        const auto result = decodeErlang(bytes);
        EXPECT_ERROR(result, ErrorCode::InvalidFormat);
        EXPECT_EQ(result.error().offset, offset) << testing::PrintToString(bytes);
    }
}

TEST(ErlangCodec, random_damage_never_crashes) {
    const std::uint64_t seed = test::seed();
    SCOPED_TRACE(seed);
    std::mt19937_64 random(seed);
    for (int round = 0; round < 5000; ++round) {
        std::string bytes = encodeErlang(test::RandomErlang(random()).term());
        for (int i = 0; i < 3; ++i) bytes[random() % bytes.size()] = static_cast<char>(random());
        const auto term = decodeErlang(bytes);
        if (term.ok()) {
            EXPECT_EQ(*decodeErlang(encodeErlang(*term)), *term);
        } else {
            EXPECT_LE(term.error().offset, static_cast<std::int64_t>(bytes.size()));
        }
    }
}

// One long-lived Erlang would be quicker, a fresh one is simpler.
class RealErlang : public testing::Test {
  protected:
    void SetUp() override {
        if (!test::erlangExpected()) GTEST_SKIP() << "WARP_WITHOUT_ERLANG=1";
        ASSERT_EQ(test::runErlang("io:put_chars(\"here\")").output, "here") << "install erlang-base";
    }

    static ErlangTerm randomList(std::uint64_t seed, int count) {
        ErlangTerm::Terms terms;
        for (int i = 0; i < count; ++i)
            terms.push_back(test::RandomErlang(seed + static_cast<unsigned>(i)).term());
        return ErlangTerm::tuple(std::move(terms));
    }

    test::TempDirectory m_dir;
};

TEST_F(RealErlang, reads_our_terms_and_we_read_its_answer) {
    const std::uint64_t seed = test::seed();
    SCOPED_TRACE(seed);
    const ErlangTerm terms = randomList(seed, 500);
    test::writeBytes(m_dir / "ours", encodeErlang(terms));
    test::writeBytes(m_dir / "ours.z", encodeErlangCompressed(terms));
    const auto run = test::runErlang(
        "{ok,A}=file:read_file(\"" + (m_dir / "ours") + "\"),{ok,B}=file:read_file(\"" + (m_dir / "ours.z") +
        "\"),T=binary_to_term(A),T=binary_to_term(B),file:write_file(\"" + (m_dir / "theirs") +
        "\",term_to_binary(T)),file:write_file(\"" + (m_dir / "theirs.z") +
        "\",term_to_binary(T,[{compressed,9},{minor_version,1}])),io:put_chars(\"done\")");
    ASSERT_EQ(run.output, "done");
    for (const char* name : {"theirs", "theirs.z"}) {
        const auto back = decodeErlang(test::readBytes(m_dir / name));
        ASSERT_OK(back);
        EXPECT_EQ(test::sorted(*back), test::sorted(terms)) << name;
    }
}

TEST_F(RealErlang, golden_terms_written_again_are_equal_to_it) {
    for (const char* name : kGoldenTerms) {
        test::writeBytes(m_dir / name, encodeErlang(decodeGolden(name)));
    }
    std::string check = "Read=fun(F)->{ok,B}=file:read_file(F),binary_to_term(B) end,";
    for (const char* name : kGoldenTerms) {
        check += "true=Read(\"" + (m_dir / name) + "\")=:=Read(\"" + test::goldenPath(name) + "\"),";
    }
    EXPECT_EQ(test::runErlang(check + "io:put_chars(\"equal\")").output, "equal");
}

TEST_F(RealErlang, parses_our_text_as_the_same_terms) {
    const std::uint64_t seed = test::seed();
    SCOPED_TRACE(seed);
    const ErlangTerm terms = randomList(seed, 300);
    test::writeBytes(m_dir / "term", encodeErlang(terms));
    test::writeBytes(m_dir / "flat", erlangText(terms) + ".");
    test::writeBytes(m_dir / "pretty", prettyErlangText(terms) + ".");
    const auto parsed = [this](const char* name) {
        return std::string("{ok,X") + name + "}=file:read_file(\"" + (m_dir / name) + "\"),{ok,S" + name +
               ",_}=erl_scan:string(unicode:characters_to_list(X" + name + ")),{ok,T" + name +
               "}=erl_parse:parse_term(S" + name + "),";
    };
    const auto run =
        test::runErlang(parsed("flat") + parsed("pretty") + "{ok,B}=file:read_file(\"" + (m_dir / "term") +
                        "\"),T=binary_to_term(B),true=T==Tflat,true=T==Tpretty,io:put_chars(\"equal\")");
    EXPECT_EQ(run.output, "equal");
}

TEST_F(RealErlang, pids_we_kept_are_alive_there) {
    const auto run = test::runErlang("file:write_file(\"" + (m_dir / "a") +
                                     "\",term_to_binary({self(),make_ref(),fun lists:map/2,fun(X)->X end,"
                                     "hd(erlang:ports())})),io:put_chars(\"done\")");
    ASSERT_EQ(run.output, "done");
    const std::string bytes = test::readBytes(m_dir / "a");
    const auto term = decodeErlang(bytes);
    ASSERT_OK(term);
    for (const ErlangTerm& item : term->items()) EXPECT_EQ(item.kind(), Kind::Opaque);
    EXPECT_NE(encodeErlang(*term).find(term->items()[3].bytes()), std::string::npos);
}

}  // namespace
}  // namespace warp
