// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/ets_dump.h"

#include "engine/formats/erlang_text.h"
#include "tests/engine/formats/random_erlang.h"
#include "tests/engine/formats/real_tool.h"
#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using T = ErlangTerm;

EtsTable decodeGolden(const std::string& name) {
    auto table = decodeEtsDump(test::golden(name));
    EXPECT_OK(table);
    return table.ok() ? std::move(table).value() : EtsTable();
}

EtsTable someTable(std::size_t rows) {
    EtsTable table;
    table.header.name = "cache_state";
    table.header.type = EtsType::OrderedSet;
    for (std::size_t i = 0; i < rows; ++i) {
        table.rows.push_back(
            T::tuple({T::integer(static_cast<std::int64_t>(i)),
                      T::map({{T::atom("hits"), T::integer(static_cast<std::int64_t>(i * i))},
                              {T::atom("value"), T::binary("v" + std::to_string(i))}})}));
    }
    return table;
}

TEST(EtsDump, golden_set) {
    for (const char* name : {"ets_set.erl", "ets_set_extended_info.erl"}) {
        const EtsTable table = decodeGolden(name);
        EXPECT_EQ(table.header.name, "entangled_keys");
        EXPECT_EQ(table.header.type, EtsType::Set);
        EXPECT_EQ(table.header.keyPosition, 1u);
        EXPECT_EQ(table.header.size, 2u);
        ASSERT_EQ(table.rows.size(), 2u);
        EXPECT_EQ(erlangText(table.rows[0]),
                  "{<<\"user:alice\">>,[{<<\"profile:alice\">>,0.9},{<<\"settings:alice\">>,0.8}],#{strength "
                  "=> 0.95}}");
        EXPECT_EQ(erlangText(table.rows[1]), "{<<\"user:bob\">>,[],#{}}");
    }
    EXPECT_TRUE(decodeGolden("ets_set_extended_info.erl").header.md5);
    EXPECT_FALSE(decodeGolden("ets_set.erl").header.md5);
}

TEST(EtsDump, golden_bag_ordered_set_and_empty) {
    const EtsTable bag = decodeGolden("ets_bag.erl");
    EXPECT_EQ(bag.header.type, EtsType::Bag);
    EXPECT_EQ(bag.rows.size(), 100u);
    const EtsTable ordered = decodeGolden("ets_ordered_set.erl");
    EXPECT_EQ(ordered.header.type, EtsType::OrderedSet);
    ASSERT_EQ(ordered.rows.size(), 1000u);
    EXPECT_EQ(*ordered.rows[999].items()[1].find(T::atom("hits")), T::integer(1000));
    EXPECT_TRUE(decodeGolden("ets_empty.erl").rows.empty());
}

TEST(EtsDump, tables_survive_with_and_without_ending) {
    for (const std::size_t rows : {0u, 1u, 1000u}) {
        for (const bool ending : {false, true}) {
            EtsTable table = someTable(rows);
            table.header.objectCount = table.header.md5 = ending;
            const auto bytes = encodeEtsDump(table);
            ASSERT_OK(bytes);
            const auto back = decodeEtsDump(*bytes);
            ASSERT_OK(back);
            EXPECT_EQ(back->rows, table.rows);
            EXPECT_EQ(back->header.name, "cache_state");
            EXPECT_EQ(back->header.type, EtsType::OrderedSet);
            EXPECT_EQ(back->header.size, rows);
            EXPECT_EQ(back->header.objectCount, ending);
        }
    }
}

TEST(EtsDump, cut_at_every_byte_is_refused) {
    for (const char* name : {"ets_set.erl", "ets_set_extended_info.erl", "ets_empty.erl"}) {
        const std::string file = test::golden(name);
        for (std::size_t size = 0; size < file.size(); ++size) {
            const auto table = decodeEtsDump(ByteView(file).substr(0, size));
            EXPECT_ERROR(table, ErrorCode::InvalidFormat);
            EXPECT_LE(table.error().offset, static_cast<std::int64_t>(size));
        }
        EXPECT_ERROR(decodeEtsDump(file + "x"), ErrorCode::InvalidFormat);
    }
}

TEST(EtsDump, no_flipped_bit_gives_another_table) {
    const std::string file = *encodeEtsDump(someTable(5));
    std::size_t found = 0;
    for (std::size_t at = 0; at < file.size(); ++at) {
        std::string damaged = file;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x04);
        const auto table = decodeEtsDump(damaged);
        // Some flips only change how an atom of the ending is written.
        if (table.ok()) {
            EXPECT_EQ(table->rows, someTable(5).rows) << at;
        }
        found += table.ok() ? 0 : 1;
    }
    EXPECT_GE(found + 3, file.size());
}

TEST(EtsDump, missing_and_repeated_rows_are_found_by_the_count) {
    EtsTable table = someTable(3);
    table.header.md5 = false;
    const std::string file = *encodeEtsDump(table);
    const std::string row = encodeErlang(table.rows[1]);
    const std::size_t at = file.find(row) - 8;
    std::string missing = file;
    missing.erase(at, row.size() + 8);
    EXPECT_ERROR(decodeEtsDump(missing), ErrorCode::InvalidFormat);
    std::string repeated = file;
    repeated.insert(at, file.substr(at, row.size() + 8));
    EXPECT_ERROR(decodeEtsDump(repeated), ErrorCode::InvalidFormat);
}

TEST(EtsDump, rows_without_key_and_later_versions_are_refused) {
    EtsTable table = someTable(1);
    table.header.keyPosition = 3;
    EXPECT_ERROR(decodeEtsDump(*encodeEtsDump(table)), ErrorCode::InvalidFormat);
    table.rows = {T::atom("row")};
    EXPECT_ERROR(decodeEtsDump(*encodeEtsDump(table)), ErrorCode::InvalidFormat);
    std::string later = *encodeEtsDump(someTable(1));
    const std::size_t version = later.find("major_version") + std::string("major_version").size();
    later[version + 1] = '\x02';
    EXPECT_ERROR(decodeEtsDump(later), ErrorCode::NewerFormat);
}

TEST(EtsDump, random_damage_never_crashes) {
    const std::uint64_t seed = test::seed();
    SCOPED_TRACE(seed);
    std::mt19937_64 random(seed);
    const std::string files[] = {test::golden("ets_set.erl"), test::golden("ets_set_extended_info.erl"),
                                 *encodeEtsDump(someTable(10))};
    for (int round = 0; round < 3000; ++round) {
        std::string damaged = files[random() % std::size(files)];
        for (int i = 0; i < 3; ++i) damaged[random() % damaged.size()] = static_cast<char>(random());
        const auto table = decodeEtsDump(damaged);
        if (!table.ok()) {
            EXPECT_LE(table.error().offset, static_cast<std::int64_t>(damaged.size()));
        }
    }
}

class EtsRealErlang : public testing::Test {
  protected:
    void SetUp() override {
        if (!test::erlangExpected()) GTEST_SKIP() << "WARP_WITHOUT_ERLANG=1";
        ASSERT_EQ(test::runErlang("io:put_chars(\"here\")").output, "here") << "install erlang-base";
    }

    test::TempDirectory m_dir;
};

TEST_F(EtsRealErlang, reads_our_tables_of_every_type_verified) {
    for (const EtsType type : {EtsType::Set, EtsType::OrderedSet, EtsType::Bag, EtsType::DuplicateBag}) {
        for (const bool ending : {false, true}) {
            EtsTable table = someTable(300);
            table.header.type = type;
            table.header.name = "our table";
            table.header.objectCount = table.header.md5 = ending;
            test::writeBytes(m_dir / "ours", *encodeEtsDump(table));
            const auto run = test::runErlang(
                "{ok,T}=ets:file2tab(\"" + (m_dir / "ours") +
                "\",[{verify,true}]),{ok,I}=ets:tabfile_info(\"" + (m_dir / "ours") +
                "\"),300=proplists:get_value(size,I),'our table'=ets:info(T,name)," + etsTypeName(type) +
                "=ets:info(T,type),public=ets:info(T,protection),file:write_file(\"" + (m_dir / "rows") +
                "\",term_to_binary(lists:sort(ets:tab2list(T)))),io:put_chars(\"done\")");
            ASSERT_EQ(run.output, "done") << etsTypeName(type) << ending;
            const auto rows = decodeErlang(test::readBytes(m_dir / "rows"));
            ASSERT_OK(rows);
            EXPECT_EQ(rows->items(), table.rows);
        }
    }
}

TEST_F(EtsRealErlang, rows_around_the_size_that_is_checked_go_both_ways) {
    EtsTable table;
    table.header.type = EtsType::OrderedSet;
    for (std::int64_t size = 65510; size < 65530; ++size) {
        table.rows.push_back(
            T::tuple({T::integer(size), T::binary(std::string(static_cast<std::size_t>(size), 'x'))}));
    }
    table.rows.push_back(T::tuple({T::integer(300'000), T::binary(std::string(300'000, 'y'))}));
    test::writeBytes(m_dir / "ours", *encodeEtsDump(table));
    const auto run = test::runErlang("{ok,T}=ets:file2tab(\"" + (m_dir / "ours") +
                                     "\",[{verify,true}]),ok=ets:tab2file(T,\"" + (m_dir / "theirs") +
                                     "\",[{extended_info,[object_count,md5sum]}]),io:put_chars(\"done\")");
    ASSERT_EQ(run.output, "done");
    const auto back = decodeEtsDump(test::readBytes(m_dir / "theirs"));
    ASSERT_OK(back);
    EXPECT_EQ(back->rows, table.rows);
}

TEST_F(EtsRealErlang, finds_the_damage_that_we_find) {
    std::string file = *encodeEtsDump(someTable(50));
    file[file.size() / 2] = static_cast<char>(file[file.size() / 2] ^ 1);
    test::writeBytes(m_dir / "damaged", file);
    EXPECT_FALSE(decodeEtsDump(file).ok());
    const auto run = test::runErlang("{error,_}=ets:file2tab(\"" + (m_dir / "damaged") +
                                     "\",[{verify,true}]),io:put_chars(\"refused\")");
    EXPECT_EQ(run.output, "refused");
}

TEST_F(EtsRealErlang, its_fresh_dumps_are_read) {
    const auto run = test::runErlang(
        "T=ets:new(links,[duplicate_bag,private,{keypos,2}]),[ets:insert(T,{a,I,self(),1.0*I})||I<-lists:seq("
        "1,500)],"
        "ok=ets:tab2file(T,\"" +
        (m_dir / "a") + "\"),ok=ets:tab2file(T,\"" + (m_dir / "b") +
        "\",[{extended_info,[md5sum]},{sync,true}]),io:put_chars(\"done\")");
    ASSERT_EQ(run.output, "done");
    for (const char* name : {"a", "b"}) {
        const auto table = decodeEtsDump(test::readBytes(m_dir / name));
        ASSERT_OK(table);
        EXPECT_EQ(table->header.keyPosition, 2u);
        EXPECT_EQ(table->header.type, EtsType::DuplicateBag);
        EXPECT_EQ(table->header.protection, "private");
        EXPECT_FALSE(table->header.named);
        EXPECT_EQ(table->rows.size(), 500u);
    }
}

}  // namespace
}  // namespace warp
