// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

class CommandCompletion : public WarpProgram {
  protected:
    using Words = std::vector<std::string>;

    void SetUp() override {
        makeUniverse();
        for (const std::string key : {"users:alice", "users:al fresco", "orders:1", "orders:12"})
            expect(0, {"put", m_universe, key, "1"});
        // What the shells start as "warp".
        ASSERT_OK(makeDirectories(systemFileSystem(), m_bin));
        ASSERT_EQ(runProcess({"ln", "-s", WARP_PROGRAM, m_bin + "/warp"}).exitCode, 0);
        writeFile(m_directory / "file.json", "1");
    }

    /// What the program itself offers for the last word.
    static Words offered(Words words) {
        words.insert(words.begin(), "__complete");
        Words candidates;
        std::istringstream lines(expect(0, words).out);
        for (std::string line; std::getline(lines, line);)
            candidates.push_back(line.substr(0, line.find('\t')));
        return candidates;
    }

    /// What a shell makes of a line: the script gets it as $1, the directory of the programs as $2.
    Words shell(const Words& command, const std::string& line) const {
        Words words = command;
        words.insert(words.end(), {line, m_bin, m_directory.path()});
        const ProcessResult result = runProcess(words);
        EXPECT_EQ(result.err, "") << line;
        Words candidates;
        std::istringstream lines(result.out);
        for (std::string text; std::getline(lines, text);) candidates.push_back(text);
        return candidates;
    }

    const std::string m_bin = m_directory / "bin";
};

TEST_F(CommandCompletion, commands_options_and_words_are_offered) {
    EXPECT_EQ(offered({"im"}), (Words{"import", ":words"}));
    EXPECT_EQ(offered({"config", ""}), (Words{"get", "set", "list", ":words"}));
    EXPECT_EQ(offered({"put", "d", "k", "--sh"}), (Words{"--shard", ":words"}));
    EXPECT_EQ(offered({"put", "d", "k", "--js"}), (Words{"--json", ":words"}));
    EXPECT_EQ(offered({"put", "d", "k", "--shard", ""}), (Words{"hot", "warm", "cold", ":words"}));
    EXPECT_EQ(offered({"put", "d", "k", "--shard=w"}), (Words{"--shard=warm", ":words"}));
    EXPECT_EQ(offered({"put", "d", "k", "--shard", "hot", "--pri"}), (Words{"--priority", ":words"}));
    EXPECT_EQ(offered({"rebuild", "d", ""}), (Words{"trees", "mirror", ":words"}));
    EXPECT_EQ(offered({"help", "config", "s"}), (Words{"set", ":words"}));
    EXPECT_EQ(offered({"get", ""}), (Words{":directories"}));
    EXPECT_EQ(offered({"cat", ""}), (Words{":files"}));
    EXPECT_EQ(offered({"nonsense", ""}), offered({""}));
    EXPECT_EQ(offered({}), offered({""}));
}

TEST_F(CommandCompletion, keys_types_and_settings_come_from_the_universe) {
    EXPECT_EQ(offered({"get", m_universe, ""}), (Words{"orders:", "users:", ":unfinished"}));
    EXPECT_EQ(offered({"get", m_universe, "orders:"}), (Words{"orders:1", "orders:12", ":words"}));
    EXPECT_EQ(offered({"delete", m_universe, "orders:1", "users:al"}),
              (Words{"users:al fresco", "users:alice", ":words"}));
    EXPECT_EQ(offered({"export", m_universe, "us"}), (Words{"users", ":words"}));
    EXPECT_EQ(offered({"config", "get", m_universe, "shard_topology.hot_data.cap"}),
              (Words{"shard_topology.hot_data.capacity", ":words"}));
    EXPECT_EQ(offered({"get", "'" + m_universe + "'", "orders:12"}), (Words{"orders:12", ":words"}));
    EXPECT_EQ(offered({"get", m_directory.path(), "orders:1"}), (Words{":words"}));
    EXPECT_EQ(offered({"get", m_directory / "missing", ""}), (Words{":unfinished"}));
}

TEST_F(CommandCompletion, completing_a_key_counts_as_no_read) {
    offered({"get", m_universe, "orders:"});
    const std::string record = expect(0, {"get", m_universe, "orders:1", "--record", "--peek", "--json"}).out;
    EXPECT_EQ(parsed(record)["quantum_properties"]["observation_count"], 0);
}

TEST_F(CommandCompletion, bash_completes_what_is_typed) {
    // What readline does: splits the line into words as bash does and calls the function for the command.
    const std::string script = WARP_COMPLETIONS "/warp.bash";
    ASSERT_EQ(runProcess({"bash", "-n", script}).exitCode, 0);
    const std::string driver = R"(PATH=$2:$PATH; cd "$3"; . )" + script + R"(
        COMP_LINE=$1; COMP_POINT=${#COMP_LINE}; COMP_WORDS=()
        rest=$COMP_LINE
        while [[ $rest =~ ^[[:space:]]*([:=]+|[^:=[:space:]]+)(.*)$ ]]; do
            COMP_WORDS+=("${BASH_REMATCH[1]}"); rest=${BASH_REMATCH[2]}
        done
        [[ $COMP_LINE != *' ' ]] || COMP_WORDS+=("")
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _warp
        [ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\n' "${COMPREPLY[@]}")";
    const Words bash = {"bash", "--norc", "-c", driver, "bash"};
    EXPECT_EQ(shell(bash, "warp im"), Words{"import"});
    EXPECT_EQ(shell(bash, "warp config s"), Words{"set"});
    EXPECT_EQ(shell(bash, "warp get universe "), (Words{"orders:", "users:"}));
    EXPECT_EQ(shell(bash, "warp get universe orders:"), (Words{"1", "12"}));
    EXPECT_EQ(shell(bash, "warp get universe users:al"), (Words{"al\\ fresco", "alice"}));
    EXPECT_EQ(shell(bash, "warp put universe a:b --shard=w"), Words{"warm"});
    EXPECT_EQ(shell(bash, "warp list universe users: --sh"), Words{"--shard"});
    EXPECT_EQ(shell(bash, "warp get univ"), Words{"universe"});
    EXPECT_EQ(shell(bash, "warp cat fi"), Words{"file.json"});
    EXPECT_EQ(shell(bash, "warp import --format "),
              (Words{"json", "jsonl", "csv", "graphml", "gexf", "dot"}));
    EXPECT_EQ(shell(bash, "warp nonsense --zzz"), Words{});
}

TEST_F(CommandCompletion, fish_completes_what_is_typed) {
    if (runProcess({"sh", "-c", "command -v fish"}).exitCode != 0) GTEST_SKIP() << "fish is not installed";
    const Words fish = {"fish", "--no-config", "-c",
                        "set PATH $argv[2] $PATH; cd $argv[3]; source " WARP_COMPLETIONS
                        "/warp.fish; complete -C $argv[1] | string replace -r '\\t.*' ''"};
    EXPECT_EQ(shell(fish, "warp im"), Words{"import"});
    EXPECT_EQ(shell(fish, "warp get universe orders:"), (Words{"orders:1", "orders:12"}));
    EXPECT_EQ(shell(fish, "warp list universe users: --sh"), Words{"--shard"});
    EXPECT_EQ(shell(fish, "warp get univ"), Words{"universe/"});
    EXPECT_EQ(shell(fish, "warp cat fi"), Words{"file.json"});
}

TEST_F(CommandCompletion, zsh_completes_what_is_typed) {
    if (runProcess({"sh", "-c", "command -v zsh"}).exitCode != 0) GTEST_SKIP() << "zsh is not installed";
    ASSERT_EQ(runProcess({"zsh", "-n", WARP_COMPLETIONS "/_warp"}).exitCode, 0);
    // The functions of the completion system are replaced by ones that print what they are given.
    const Words zsh = {"zsh", "-f", "-c", R"(PATH=$2:$PATH; cd $3
        compadd() { local at=$#; print -rl -- "${(@P)${@[-1]}}" }
        _files() { print -r -- "files $*" }
        words=("${(@z)1}"); [[ $1 != *' ' ]] || words+=(''); CURRENT=$#words
        _warp() { . )" WARP_COMPLETIONS R"(/_warp }; _warp)",
                       "zsh"};
    EXPECT_EQ(shell(zsh, "warp im"), Words{"import"});
    EXPECT_EQ(shell(zsh, "warp get universe orders:"), (Words{"orders:1", "orders:12"}));
    EXPECT_EQ(shell(zsh, "warp list universe users: --sh"), Words{"--shard"});
    EXPECT_EQ(shell(zsh, "warp get univ"), Words{"files -/"});
    EXPECT_EQ(shell(zsh, "warp cat fi"), Words{"files "});
}

}  // namespace
}  // namespace warp::test
