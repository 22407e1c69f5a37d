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

TEST_F(CommandLine, help_and_version_need_no_command) {
    expect(0, {"--version"});
    EXPECT_EQ(parsed(expect(0, {"--version", "--json"}).out).size(), 1u);
    EXPECT_EQ(expect(0, {"--help"}).out, expect(0, {"help"}).out);
}

TEST_F(CommandLine, an_unknown_option_names_the_nearest) {
    const auto err = [](std::vector<std::string> words) { return expect(1, std::move(words)).err; };
    EXPECT_NE(err({"put", "d", "k", "1", "--shrd", "hot"}).find("\"--shard\""), std::string::npos);
    EXPECT_NE(err({"list", "--limt", "5"}).find("\"--limit\""), std::string::npos);
    EXPECT_NE(err({"config", "set", "d", "n", "v", "--jason"}).find("\"--json\""), std::string::npos);
    EXPECT_NE(err({"list", "d", "--limit=many"}).find("--limit is a whole number"), std::string::npos);
    EXPECT_NE(err({"list", "d", "--limit", "-1"}).find("--limit is a whole number"), std::string::npos);
    EXPECT_NE(err({"list", "d", "--limit"}).find("--limit needs a value"), std::string::npos);
    EXPECT_NE(err({"list", "d", "--limit", "99999999999999999999"}).find("whole number"), std::string::npos);
    EXPECT_EQ(err({"list", "d", "--zzzzzzzz"}).find("did you mean"), std::string::npos);
}

TEST_F(CommandLine, what_is_missing_or_too_much_is_named_with_the_usage) {
    const std::string missing = expect(1, {"get", "d"}).err;
    EXPECT_EQ(missing, "warp: get: KEY is missing; usage: warp get DIR KEY [OPTION...]\n");
    const std::string surplus = expect(1, {"get", "d", "k", "surplus"}).err;
    EXPECT_NE(surplus.find("\"surplus\" is one argument too many"), std::string::npos) << surplus;
    EXPECT_NE(expect(1, {"config"}).err.find("get, set, list"), std::string::npos);
    EXPECT_NE(expect(1, {"config", "st"}).err.find("\"set\""), std::string::npos);
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
