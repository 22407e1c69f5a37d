// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

class RecordCommands : public WarpProgram {
  protected:
    void SetUp() override { makeUniverse(); }
};

TEST_F(RecordCommands, a_value_comes_back_as_it_was_written) {
    const std::string value = "{\"z\":1,\"a\":[1.50,123456789012345678901234567890],\"é\":\"\\u0000\"}";
    EXPECT_NE(expect(0, {"put", m_universe, "users:alice", value}).out.find("users:alice version "),
              std::string::npos);
    EXPECT_EQ(expect(0, {"get", m_universe, "users:alice", "--json"}).out, value + "\n");
    EXPECT_GT(countLines(expect(0, {"get", m_universe, "users:alice", "--record"}).out), 5u);
    const JsonDocument record =
        parsed(expect(0, {"get", m_universe, "users:alice", "--record", "--json"}).out);
    EXPECT_EQ(record["key"], "users:alice");
}

TEST_F(RecordCommands, a_value_is_read_from_stdin) {
    expect(0, {"put", m_universe, "a:b", "-"}, " [1, 2]\n");
    expect(0, {"put", m_universe, "a:c"}, "\"c\"");
    EXPECT_EQ(expect(0, {"get", m_universe, "a:b", "--json"}).out, "[1,2]\n");
    EXPECT_EQ(expect(0, {"get", m_universe, "a:c", "--json"}).out, "\"c\"\n");
}

TEST_F(RecordCommands, put_tells_version_and_shard) {
    const JsonDocument written =
        parsed(expect(0, {"put", m_universe, "bob", "1", "--shard", "cold", "--json"}).out);
    EXPECT_EQ(written["key"], "general:bob");
    EXPECT_EQ(written["shard"], "cold");
    EXPECT_GT(written["version"].get<std::uint64_t>(), 0u);
}

TEST_F(RecordCommands, a_version_that_does_not_hold_is_refused) {
    const JsonDocument first =
        parsed(expect(0, {"put", m_universe, "a:b", "1", "--if-version", "0", "--json"}).out);
    const std::string version = std::to_string(first["version"].get<std::uint64_t>());
    expect(3, {"put", m_universe, "a:b", "2", "--if-version", "0"});
    expect(0, {"put", m_universe, "a:b", "3", "--if-version", version});
    expect(3, {"put", m_universe, "a:b", "4", "--if-version", version});
    EXPECT_EQ(expect(0, {"get", m_universe, "a:b"}).out, "3\n");
}

TEST_F(RecordCommands, bad_json_names_line_and_column_and_writes_nothing) {
    const ProcessResult result =
        expect(3, {"put", m_universe, "a:b", "-", "--json"}, "{\n  \"a\": 1,\n  \"a\": 2}");
    const JsonDocument error = parsed(result.out)["error"];
    EXPECT_EQ(error["code"], "InvalidFormat");
    EXPECT_EQ(error["line"], 3);
    EXPECT_EQ(error["column"], 3);
    EXPECT_NE(result.err.find("standard input:3:3"), std::string::npos);
    expect(2, {"get", m_universe, "a:b"});
    expect(3, {"put", m_universe, "a:b", "{\"a\":NaN}"});
    expect(3, {"put", m_universe, "a:b", ""});
}

TEST_F(RecordCommands, hostile_keys_are_refused_or_stay_inside) {
    expect(1, {"put", m_universe, "", "1"});
    expect(1, {"put", m_universe, "a:", "1"});
    expect(1, {"put", m_universe, ":a", "1"});
    expect(1, {"put", m_universe, "a:\xff", "1"});
    expect(1, {"put", m_universe, "a:\x01", "1"});
    expect(1, {"put", m_universe, "a:" + std::string(500, 'x'), "1"});
    for (const std::string key : {"../../x:../../y", "[a,b]:[c]", "a:--help", "t:%n%s", "nul:con", "~:*"}) {
        expect(0, {"put", m_universe, key, "1"});
        EXPECT_EQ(expect(0, {"get", m_universe, key}).out, "1\n") << key;
        expect(0, {"delete", m_universe, key});
    }
    EXPECT_EQ(expect(0, {"list", m_universe}).out, "");
    EXPECT_EQ(systemFileSystem().list(m_directory.path())->size(), 1u);
}

TEST_F(RecordCommands, deletes_are_all_or_nothing) {
    expect(0, {"put", m_universe, "a:1", "1"});
    expect(0, {"put", m_universe, "a:2", "2"});
    expect(2, {"delete", m_universe, "a:1", "a:3"});
    EXPECT_EQ(countLines(expect(0, {"list", m_universe}).out), 2u);
    expect(0, {"delete", m_universe, "a:1", "a:2"});
    EXPECT_EQ(expect(0, {"list", m_universe}).out, "");
}

TEST_F(RecordCommands, a_record_moves_between_shards) {
    expect(0, {"put", m_universe, "a:1", "{\"n\":1}", "--shard", "hot"});
    for (const std::string shard : {"cold", "warm", "hot"}) {
        expect(0, {"move", m_universe, "a:1", shard});
        EXPECT_EQ(expect(0, {"list", m_universe, "--shard", shard}).out, "a:1\n");
        EXPECT_EQ(expect(0, {"get", m_universe, "a:1", "--json"}).out, "{\"n\":1}\n");
    }
    expect(1, {"move", m_universe, "a:1", "boiling"});
    expect(2, {"move", m_universe, "a:9", "hot"});
}

TEST_F(RecordCommands, keys_are_listed_in_order_and_by_pages) {
    for (const std::string key : {"b:2", "a:1", "b:1", "ba:1", "b:3"})
        expect(0, {"put", m_universe, key, "1"});
    EXPECT_EQ(expect(0, {"list", m_universe}).out, "a:1\nb:1\nb:2\nb:3\nba:1\n");
    EXPECT_EQ(expect(0, {"list", m_universe, "b:"}).out, "b:1\nb:2\nb:3\n");
    EXPECT_EQ(expect(0, {"list", m_universe, "b:", "--limit", "2"}).out, "b:1\nb:2\n");
    EXPECT_EQ(expect(0, {"list", m_universe, "b:", "--limit", "2", "--after", "b:2"}).out, "b:3\n");
    EXPECT_EQ(expect(0, {"list", m_universe, "b:", "--after", "c:1"}).out, "");
    EXPECT_EQ(expect(0, {"list", m_universe, "zzz"}).out, "");
    const std::string lines = expect(0, {"list", m_universe, "a:", "--json"}).out;
    EXPECT_EQ(countLines(lines), 1u);
    EXPECT_EQ(parsed(lines)["key"], "a:1");
}

TEST_F(RecordCommands, json_output_is_read_by_jq) {
    expect(0, {"put", m_universe, "a:1", "{\"n\":[1,\"\\u2028\"]}"});
    const std::string record = expect(0, {"get", m_universe, "a:1", "--record", "--json"}).out;
    EXPECT_EQ(runProcess({"jq", "-r", ".key"}, record).out, "a:1\n");
    const std::string lines = expect(0, {"list", m_universe, "--json"}).out;
    EXPECT_EQ(runProcess({"jq", "-r", ".key"}, lines).out, "a:1\n");
    EXPECT_EQ(runProcess({"jq", "-r", ".records"}, expect(0, {"stats", m_universe, "--json"}).out).out,
              "1\n");
}

TEST_F(RecordCommands, a_reader_that_goes_away_is_no_failure) {
    std::string rows;
    for (int i = 0; i < 20'000; ++i) rows += "{\"some\":\"text that fills the pipe\"}\n";
    expect(0, {"import", m_universe, "-", "--type", "rows"}, rows);
    ChildProcess list(command({"list", m_universe, "--json"}));
    EXPECT_NE(list.readLine().find("rows:00000001"), std::string::npos);
    list.closeOutput();
    const ProcessResult result = list.wait();
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(result.err, "");
}

TEST_F(RecordCommands, an_output_that_takes_nothing_is_an_io_failure) {
    expect(0, {"put", m_universe, "a:1", "1"});
    const ProcessResult result =
        runProcess({"sh", "-c", "exec \"$0\" list \"$1\" > /dev/full", WARP_PROGRAM, m_universe});
    EXPECT_EQ(result.exitCode, 5);
    EXPECT_NE(result.err.find("standard output"), std::string::npos);
}

}  // namespace
}  // namespace warp::test
