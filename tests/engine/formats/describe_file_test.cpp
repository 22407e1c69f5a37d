// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/describe_file.h"

#include "engine/formats/erlang_codec.h"
#include "engine/formats/gzip.h"
#include "engine/formats/hex_dump.h"
#include "engine/formats/json_text.h"
#include "engine/formats/lz4_frame.h"
#include "engine/formats/tar.h"
#include "engine/formats/utf8.h"
#include "tests/engine/formats/real_tool.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

TEST(DescribeFile, forms_are_told_by_first_bytes_then_by_name) {
    const struct {
        const char* name;
        ByteView head;
        FileForm form;
    } cases[] = {{"a/users/alice.json", "{}", FileForm::Json},
                 {"alice.json.gz", "\x1F\x8B\x08", FileForm::Gzip},
                 {"alice.json", "\x1F\x8B\x08", FileForm::Gzip},
                 {"pack-000001.lz4", "\x04\x22\x4D\x18", FileForm::Lz4},
                 {"metrics.erl", "\x83j", FileForm::Erlang},
                 {"cache_state.erl", "\x01\x02\x03\x04", FileForm::EtsDump},
                 {"a.csv", "a,b", FileForm::Csv},
                 {"a.jsonl", "{}", FileForm::JsonLines},
                 {"2026-01-15.wal", "WWAL", FileForm::Log},
                 {"particles.btree", {"\0\0\0\0", 4}, FileForm::Tree},
                 {"a.routes", "WROU", FileForm::Routes},
                 {"b", "WMET", FileForm::Metrics},
                 {"universe.manifest", "{", FileForm::Json},
                 {"README", "hello", FileForm::Text},
                 {"unknown", " \n[1]", FileForm::Json},
                 {"unknown", {"a\0b", 3}, FileForm::Binary},
                 {"empty", "", FileForm::Text}};
    for (const auto& [name, head, form] : cases) {
        EXPECT_EQ(fileFormName(detectFileForm(name, head)), fileFormName(form)) << name;
    }
}

TEST(DescribeFile, json_is_laid_out) {
    const auto described = describeFile("a.json", R"({"a":[1,2],"b":{"c":[[]]}})");
    EXPECT_EQ(described.text, "{\n  \"a\": [1, 2],\n  \"b\": {\n    \"c\": [\n      []\n    ]\n  }\n}\n");
    EXPECT_FALSE(described.problem.has_value());
    EXPECT_FALSE(described.truncated);
}

TEST(DescribeFile, damaged_json_is_shown_with_its_problem) {
    const auto described = describeFile("a.json", "{\"a\": }");
    EXPECT_EQ(described.text, "{\"a\": }\n");
    ASSERT_TRUE(described.problem.has_value());
    EXPECT_EQ(described.problem->offset, 6);
}

TEST(DescribeFile, compressed_files_are_shown_by_their_content) {
    const auto gz = describeFile("a.json.gz", gzipCompress("{\"a\":1}"));
    EXPECT_EQ(gz.form, FileForm::Gzip);
    EXPECT_EQ(gz.content, FileForm::Json);
    EXPECT_EQ(gz.text, "{\"a\": 1}\n");
    const auto lz4 = describeFile("pack-000001.lz4", lz4Compress("{\"a\":1}\n") + lz4Compress("{\"b\":2}\n"));
    EXPECT_EQ(lz4.content, FileForm::JsonLines);
    EXPECT_EQ(lz4.summary, "2 lines");
    EXPECT_EQ(lz4.text, "{\"a\":1}\n{\"b\":2}\n");
}

TEST(DescribeFile, damaged_compressed_files_show_what_could_be_read) {
    std::string lz4 = lz4Compress("{\"a\":1}\n") + lz4Compress("{\"b\":2}\n");
    lz4.resize(lz4.size() - 3);
    const auto described = describeFile("pack-000001.lz4", lz4);
    EXPECT_EQ(described.text, "{\"a\":1}\n");
    EXPECT_TRUE(described.problem.has_value());
    const auto nothing = describeFile("a.json.gz", "\x1F\x8Bgarbage");
    EXPECT_TRUE(nothing.problem.has_value());
    EXPECT_TRUE(nothing.text.starts_with("00000000  1f 8b")) << nothing.text;
}

TEST(DescribeFile, bombs_are_shown_in_part) {
    const auto described = describeFile("a.gz", gzipCompress(std::string(30'000'000, 'x')),
                                        {.maxInput = 1'000'000, .maxText = 1000});
    EXPECT_TRUE(described.truncated);
    EXPECT_FALSE(described.problem.has_value());
    EXPECT_EQ(described.text, std::string(1000, 'x') + "\n");
    EXPECT_TRUE(
        describeFile("a.lz4", lz4Compress(std::string(3'000'000, 'x')), {.maxInput = 1000}).truncated);
}

TEST(DescribeFile, erlang_as_text_and_as_json) {
    const std::string term = test::golden("term_maps.erl");
    EXPECT_TRUE(describeFile("metrics.erl", term).text.starts_with("[\n  #{},\n"));
    EXPECT_OK(checkJson(describeFile("metrics.erl", term, {.erlangAsJson = true}).text));
    const std::string ets = test::golden("ets_set.erl");
    const auto described = describeFile("entangled_keys.erl", ets);
    EXPECT_EQ(described.summary, "set entangled_keys, 2 rows");
    EXPECT_TRUE(described.text.ends_with("{<<\"user:bob\">>,[],#{}}\n"));
    EXPECT_TRUE(describeFile("entangled_keys.erl", ets, {.erlangAsJson = true})
                    .text.ends_with("[\"user:bob\",[],{}]\n"));
}

TEST(DescribeFile, a_cut_table_shows_its_whole_rows) {
    const std::string ets = test::golden("ets_set.erl");
    const auto described = describeFile("entangled_keys.erl", ByteView(ets).substr(0, ets.size() - 1));
    EXPECT_TRUE(described.text.starts_with("{<<\"user:alice\">>"));
    EXPECT_TRUE(described.problem.has_value());
}

TEST(DescribeFile, a_packed_tar_is_shown_as_a_list_of_its_members) {
    std::string tar;
    appendTarHeader(tar, "configuration/access.json", 3, Timestamp{1'768'487'400'000});
    tar += "{}\n";
    appendTarPadding(tar, 3);
    appendTarHeader(tar, "a.txt", 0, Timestamp{0});
    appendTarEnd(tar);
    const auto whole = describeFile("universe.tar.gz", gzipCompress(tar));
    EXPECT_EQ(whole.text,
              "3\t2026-01-15T14:30:00.000Z\tconfiguration/access.json\n0\t1970-01-01T00:00:00.000Z\ta.txt\n");
    EXPECT_EQ(whole.summary, "2 members");
    EXPECT_FALSE(whole.problem);
    const auto cut = describeFile("universe.tar.gz", gzipCompress(tar), {.maxInput = 1100});
    EXPECT_EQ(cut.summary, "more than 1 member");
    EXPECT_TRUE(cut.truncated && !cut.problem);
    const auto torn = describeFile("universe.tar.gz", gzipCompress(tar.substr(0, 1100)));
    EXPECT_TRUE(torn.problem);
    EXPECT_TRUE(torn.text.ends_with("access.json\n"));
}

TEST(DescribeFile, text_that_is_too_long_is_cut_at_a_character) {
    for (std::size_t most = 10; most < 14; ++most) {
        const auto described = describeFile("a.txt", "🌰🌰🌰🌰🌰🌰", {.maxText = most});
        EXPECT_TRUE(described.truncated);
        EXPECT_EQ(described.text, most < 12 ? "🌰🌰\n" : "🌰🌰🌰\n");
    }
}

TEST(DescribeFile, streams_are_read_no_further_than_allowed) {
    std::size_t given = 0;
    const ByteSource endless = [&given](char* buffer, std::size_t size) -> Result<std::size_t> {
        std::fill_n(buffer, size, 'x');
        given += size;
        return size;
    };
    const auto described = describeFile("a.log", endless, {.maxInput = 100'000, .maxText = 1000});
    ASSERT_OK(described);
    EXPECT_TRUE(described->truncated);
    EXPECT_EQ(given, 100'001u);
    const auto whole = describeFile("a.log", sourceOf("abc\n", 1), {.maxInput = 4});
    ASSERT_OK(whole);
    EXPECT_FALSE(whole->truncated);
    EXPECT_EQ(whole->text, "abc\n");
}

TEST(DescribeFile, every_golden_file_cut_anywhere_gives_utf8) {
    for (const char* name :
         {"ets_set.erl", "ets_set_extended_info.erl", "term_atoms.erl", "term_mixed.erl"}) {
        const std::string file = test::golden(name);
        for (std::size_t size = 0; size < file.size(); ++size) {
            const auto described = describeFile(name, ByteView(file).substr(0, size));
            EXPECT_TRUE(isUtf8(described.text));
        }
    }
}

TEST(HexDump, lines_show_offset_bytes_and_text) {
    EXPECT_EQ(hexLine("{\"a\":1}\nz", 16),
              "00000010  7b 22 61 22 3a 31 7d 0a  7a                       |{\"a\":1}.z|");
    EXPECT_EQ(hexLine(std::string(16, '\xFF'), 0x123456789ABu),
              "123456789ab  ff ff ff ff ff ff ff ff  ff ff ff ff ff ff ff ff  |................|");
    EXPECT_TRUE(hexLine("\x1F\x7F\x80", 0).ends_with("|...|"));
    EXPECT_EQ(hexDump(""), "");
    EXPECT_EQ(hexDump(std::string(17, 'a')),
              "00000000  61 61 61 61 61 61 61 61  61 61 61 61 61 61 61 61  |aaaaaaaaaaaaaaaa|\n"
              "00000010  61                                                |a|\n");
}

}  // namespace
}  // namespace warp
