// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

using CommandLine = WarpProgram;

TEST_F(CommandLine, no_command_shows_the_help_and_is_wrong_usage) {
    const ProcessResult result = expect(1, {});
    EXPECT_EQ(result.out, "");
    EXPECT_NE(result.err.find("import"), std::string::npos);
}

TEST_F(CommandLine, an_unknown_command_names_the_nearest) {
    EXPECT_NE(expect(1, {"imprt", "x"}).err.find("\"import\""), std::string::npos);
    EXPECT_NE(expect(1, {"--json", "lst"}).err.find("\"list\""), std::string::npos);
    EXPECT_EQ(expect(1, {"zzzzzzzz"}).err.find("did you mean"), std::string::npos);
}

TEST_F(CommandLine, every_command_has_help_with_examples) {
    for (const std::string name :
         {"init", "put", "get", "delete", "move", "list", "import", "export", "verify", "rebuild", "rescan",
          "repair", "sync", "stats", "health", "cat", "btree", "bench"}) {
        const ProcessResult help = expect(0, {"help", name});
        EXPECT_NE(help.out.find("Examples:"), std::string::npos) << name;
        EXPECT_NE(help.out.find("warp " + name), std::string::npos) << name;
        EXPECT_EQ(expect(0, {name, "--help"}).out, help.out) << name;
    }
    EXPECT_NE(expect(0, {"help", "sample", "packages"}).out.find("Examples:"), std::string::npos);
    EXPECT_NE(expect(0, {"help", "config", "set"}).out.find("Examples:"), std::string::npos);
    expect(1, {"help", "nonsense"});
    expect(0, {"help"});
    expect(0, {"--version"});
}

TEST_F(CommandLine, wrong_arguments_are_wrong_usage) {
    expect(1, {"get"});
    expect(1, {"get", m_universe});
    expect(1, {"list", m_universe, "--limit", "many"});
    expect(1, {"list", m_universe, "--nonsense"});
    expect(1, {"put", m_universe, "a:b", "1", "--shard", "lukewarm"});
    expect(1, {"put", m_universe, "a:b", "1", "surplus"});
    expect(1, {"sample", m_universe});
}

TEST_F(CommandLine, errors_are_one_document_with_json) {
    const ProcessResult result = expect(2, {"get", m_universe, "a:b", "--json"});
    const JsonDocument document = parsed(result.out);
    EXPECT_EQ(document["error"]["code"], "NotFound");
    EXPECT_EQ(document["exit_code"], 2);
    EXPECT_NE(result.err, "");
    EXPECT_EQ(parsed(expect(1, {"--json", "nonsense"}).out)["exit_code"], 1);
}

TEST_F(CommandLine, words_that_look_like_commands_are_arguments_behind_the_first) {
    makeUniverse();
    expect(0, {"put", m_universe, "list", "\"get\""});
    EXPECT_EQ(expect(0, {"get", m_universe, "list"}).out, "\"get\"\n");
}

TEST_F(CommandLine, a_user_of_a_universe_without_users_is_refused) {
    makeUniverse();
    EXPECT_NE(expect(3, {"--user", "eve", "list", m_universe}).err.find("--user"), std::string::npos);
}

}  // namespace
}  // namespace warp::test
