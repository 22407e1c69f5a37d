// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

class TransferCommands : public WarpProgram {
  protected:
    void SetUp() override { makeUniverse(); }
    std::string list() { return expect(0, {"list", m_universe}).out; }
};

TEST_F(TransferCommands, files_of_every_format_are_imported) {
    writeFile(m_directory / "a.json", "[{\"id\":\"a\"}]");
    writeFile(m_directory / "b.jsonl", "{\"id\":\"b\"}\n");
    writeFile(m_directory / "c.csv", "id,n\nc,5\n");
    const ProcessResult result =
        expect(0, {"import", m_universe, m_directory / "a.json", m_directory / "b.jsonl",
                   m_directory / "c.csv", "--type", "t", "--id", "id", "--json"});
    const JsonDocument report = parsed(result.out);
    EXPECT_EQ(report["imported"], 3);
    EXPECT_EQ(report["batches"], 1);
    EXPECT_EQ(list(), "t:a\nt:b\nt:c\n");
    EXPECT_EQ(expect(0, {"get", m_universe, "t:c", "--json"}).out, "{\"id\":\"c\",\"n\":5}\n");
}

TEST_F(TransferCommands, one_bad_line_keeps_everything_out_and_is_named) {
    writeFile(m_directory / "bad.jsonl", "{\"id\":\"a\"}\n{\"id\": \"b\",}\n{\"x\":1}\n");
    const std::string errors = m_directory / "errors.jsonl";
    const ProcessResult result = expect(3, {"import", m_universe, m_directory / "bad.jsonl", "--type", "t",
                                            "--id", "id", "--errors", errors});
    EXPECT_NE(result.err.find("bad.jsonl:2:12"), std::string::npos) << result.err;
    EXPECT_NE(result.err.find("bad.jsonl:3"), std::string::npos) << result.err;
    EXPECT_EQ(list(), "");
    const auto lines = readFile(systemFileSystem(), errors);
    ASSERT_OK(lines);
    EXPECT_EQ(runProcess({"jq", "-c", "[.line,.code]"}, *lines).out,
              "[2,\"InvalidFormat\"]\n[3,\"InvalidFormat\"]\n");
}

TEST_F(TransferCommands, bad_lines_are_skipped_when_asked) {
    expect(0, {"import", m_universe, "-", "--type", "t", "--skip-bad"}, "1\noops\n3\n");
    EXPECT_EQ(list(), "t:00000001\nt:00000003\n");
}

TEST_F(TransferCommands, hand_broken_files_change_nothing) {
    const std::vector<std::string> broken = {"",           "[",    "[1",       "[1,",    "[1,]",
                                             "{\"a\":1",   "[1]x", "nonsense", "[1 2]",  "\"text\"",
                                             "[\"a\nb\"]", "[{]}", "[}",       "[\xff]", "[1,,2]"};
    for (const std::string& text : broken) {
        writeFile(m_directory / "broken.json", text);
        expect(3, {"import", m_universe, m_directory / "broken.json", "--type", "t"});
    }
    EXPECT_EQ(list(), "");
}

TEST_F(TransferCommands, deep_and_huge_json_is_refused) {
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    expect(3, {"import", m_universe, "-", "--type", "t"}, deep + "\n");
    expect(3, {"put", m_universe, "t:deep", "-"}, deep);
    expect(0, {"put", m_universe, "t:number", "1" + std::string(5000, '0')});
}

TEST_F(TransferCommands, existing_records_are_a_conflict_unless_replaced) {
    expect(0, {"put", m_universe, "t:a", "1"});
    const std::string row = "{\"id\":\"a\"}\n";
    EXPECT_NE(expect(3, {"import", m_universe, "-", "--type", "t", "--id", "id"}, row).err.find("--replace"),
              std::string::npos);
    EXPECT_EQ(expect(0, {"get", m_universe, "t:a"}).out, "1\n");
    expect(0, {"import", m_universe, "-", "--type", "t", "--id", "id", "--replace"}, row);
    EXPECT_EQ(expect(0, {"get", m_universe, "t:a", "--json"}).out, "{\"id\":\"a\"}\n");
}

TEST_F(TransferCommands, a_dry_run_changes_nothing) {
    expect(0, {"import", m_universe, "-", "--type", "t", "--dry-run"}, "1\n");
    EXPECT_EQ(list(), "");
}

TEST_F(TransferCommands, wrong_options_are_wrong_usage) {
    expect(1, {"import", m_universe, "-", "--id", "id"}, "1\n");
    expect(1, {"import", m_universe, "-", "--type", "a:b"}, "1\n");
    expect(1, {"import", m_universe, "-", "--type", "t", "--format", "xml"}, "1\n");
    writeFile(m_directory / "a.xyz", "1");
    expect(1, {"import", m_universe, m_directory / "a.xyz", "--type", "t"});
    expect(2, {"import", m_universe, m_directory / "missing.json", "--type", "t"});
}

TEST_F(TransferCommands, a_universe_goes_through_a_pipe_into_another) {
    expect(0, {"put", m_universe, "t:a", "{\"n\":1.50}", "--shard", "hot"});
    expect(0, {"put", m_universe, "t:b", "[2]", "--shard", "cold"});
    const std::string other = m_directory / "other";
    expect(0, {"init", other});
    const ProcessResult piped = runProcess(
        {"sh", "-c", "\"$0\" export \"$1\" t - | \"$0\" import \"$2\" -", WARP_PROGRAM, m_universe, other});
    EXPECT_EQ(piped.exitCode, 0) << piped.err;
    EXPECT_EQ(expect(0, {"export", other, "t", "-"}).out, expect(0, {"export", m_universe, "t", "-"}).out);
    EXPECT_EQ(expect(0, {"list", other, "--shard", "cold"}).out, "t:b\n");
}

TEST_F(TransferCommands, exports_are_whole_files) {
    const std::string path = m_directory / "out.csv";
    expect(2, {"export", m_universe, "t", path});
    expect(0, {"put", m_universe, "t:a", "{\"n\":1,\"s\":\"x,y\"}"});
    expect(0, {"export", m_universe, "t", path});
    EXPECT_EQ(*readFile(systemFileSystem(), path), "key,n,s\r\nt:a,1,\"x,y\"\r\n");
    expect(3, {"export", m_universe, "t", path});
    expect(0, {"export", m_universe, "t", path, "--replace", "--format", "json", "--values"});
    EXPECT_EQ(runProcess({"jq", "-c", "."}, *readFile(systemFileSystem(), path)).out,
              "[{\"n\":1,\"s\":\"x,y\"}]\n");
    expect(1, {"export", m_universe, "t", m_directory / "out.xyz"});
    expect(2, {"export", m_universe, "t", m_directory / "missing/out.csv"});
}

TEST_F(TransferCommands, this_computers_packages_fill_a_universe) {
    const std::string packages = m_directory / "packages";
    const JsonDocument report = parsed(expect(0, {"sample", "packages", packages, "--json"}).out);
    EXPECT_GT(report["packages"].get<int>(), 50);
    const JsonDocument dpkg = parsed(expect(0, {"get", packages, "packages:dpkg", "--json"}).out);
    EXPECT_EQ(dpkg["essential"], true);
    const JsonDocument again = parsed(expect(0, {"sample", "packages", packages, "--json"}).out);
    EXPECT_EQ(again["written"], 0);
    expect(2, {"sample", "packages", packages, "--root", m_universe});
}

TEST_F(TransferCommands, a_day_is_simulated_in_a_new_directory) {
    const std::string shop = m_directory / "shop";
    const JsonDocument report =
        parsed(expect(0, {"sample", "day", shop, "--visits", "20", "--round", "2h", "--end",
                          "2026-01-15T14:30:00Z", "--json"})
                   .out);
    EXPECT_EQ(report["from"], "2026-01-14T14:30:00.000Z");
    EXPECT_EQ(report["edits"], 1);
    const JsonDocument stats = parsed(expect(0, {"stats", shop, "--json"}).out);
    EXPECT_EQ(stats["records"], report["records"]);
    EXPECT_EQ(expect(0, {"verify", shop, "--deep"}).out, "");
    expect(3, {"sample", "day", shop});
    expect(1, {"sample", "day", m_directory / "other", "--round", "soon"});
    EXPECT_FALSE(systemFileSystem().stat(m_directory / "other")->has_value());
}

}  // namespace
}  // namespace warp::test
