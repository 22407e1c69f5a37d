// SPDX-License-Identifier: GPL-3.0-or-later
// Help, manual and completion are made from the commands themselves.
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

class Help : public WarpProgram {
  protected:
    /// Every command that does something, as words: {"put"}, {"config", "set"}.
    static void collect(const JsonDocument& command, std::vector<JsonDocument>& into) {
        if (!command.contains("commands")) {
            into.push_back(command);
            return;
        }
        for (const JsonDocument& below : command["commands"]) collect(below, into);
    }
    static std::vector<JsonDocument> allCommands() {
        std::vector<JsonDocument> commands;
        collect(parsed(expect(0, {"help", "--json"}).out), commands);
        return commands;
    }
    static std::vector<std::string> wordsOf(const JsonDocument& command) {
        std::vector<std::string> words;
        std::istringstream text(command["name"].get<std::string>());
        for (std::string word; text >> word;) words.push_back(word);
        words.erase(words.begin());  // "warp"
        return words;
    }
    static bool installed(const std::string& program) {
        return runProcess({"sh", "-c", "command -v " + program}).exitCode == 0;
    }
};

TEST_F(Help, every_command_is_listed_and_explained) {
    const std::string list = expect(0, {"help"}).out;
    const std::vector<JsonDocument> commands = allCommands();
    EXPECT_GE(commands.size(), 22u);
    for (const JsonDocument& command : commands) {
        std::vector<std::string> words = wordsOf(command);
        EXPECT_NE(list.find("\n  " + words.front() + " "), std::string::npos) << words.front();
        std::vector<std::string> asked = words;
        asked.insert(asked.begin(), "help");
        const std::string help = expect(0, asked).out;
        EXPECT_EQ(help.find("Usage: " + command["usage"].get<std::string>()), 0u) << help;
        EXPECT_NE(help.find("\nExamples:\n  "), std::string::npos) << help;
        for (const char* part : {"arguments", "options"}) {
            for (const JsonDocument& argument : command[part]) {
                EXPECT_NE(help.find("\n  " + argument["name"].get<std::string>()), std::string::npos)
                    << argument;
                EXPECT_FALSE(argument["description"].get<std::string>().empty()) << argument;
            }
        }
        words.push_back("--help");
        EXPECT_EQ(expect(0, words).out, help);
    }
}

TEST_F(Help, examples_use_options_that_exist) {
    const JsonDocument program = parsed(expect(0, {"help", "--json"}).out);
    // An example may go on with another command.
    std::string options = program["options"].dump();
    for (const JsonDocument& command : allCommands()) options += command["options"].dump();
    for (const JsonDocument& command : allCommands()) {
        std::istringstream words(command["examples"].get<std::string>());
        for (std::string word; words >> word;) {
            if (!word.starts_with("--") || word == "--" || word == "--unbuffered") continue;  // jq's
            EXPECT_NE(options.find("\"" + word + "\""), std::string::npos) << command["name"] << word;
        }
    }
}

TEST_F(Help, lines_fit_a_terminal) {
    std::string text = expect(0, {"help"}).out;
    for (const JsonDocument& command : allCommands()) {
        std::vector<std::string> words = wordsOf(command);
        words.insert(words.begin(), "help");
        text += expect(0, words).out;
    }
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 110u) << line;
}

/// A name as the manual writes it: its hyphens are minus signs.
std::string inManual(std::string name) {
    for (std::size_t at = 0; (at = name.find('-', at)) != std::string::npos; at += 2) name.insert(at, "\\");
    return name;
}

TEST_F(Help, the_manual_has_every_command_and_option) {
    const std::string manual = expect(0, {"help", "--man"}).out;
    EXPECT_EQ(manual.find(".TH WARP 1 "), 0u);
    for (const JsonDocument& command : allCommands()) {
        EXPECT_NE(manual.find(".SS \"" + inManual(command["name"].get<std::string>()) + "\""),
                  std::string::npos)
            << command["name"];
        for (const JsonDocument& option : command["options"]) {
            const std::string name = inManual(option["name"].get<std::string>());
            EXPECT_NE(manual.find(name), std::string::npos) << name;
        }
    }
}

TEST_F(Help, the_manual_is_right_for_groff_and_mandoc) {
    const std::string manual = expect(0, {"help", "--man"}).out;
    bool checked = false;
    if (installed("groff")) {
        checked = true;
        const ProcessResult groff = runProcess({"groff", "-man", "-ww", "-Tutf8", "-z"}, manual);
        EXPECT_EQ(groff.exitCode, 0);
        EXPECT_EQ(groff.err, "");
    }
    if (installed("mandoc")) {
        checked = true;
        const ProcessResult mandoc = runProcess({"mandoc", "-T", "lint", "-W", "warning"}, manual);
        EXPECT_EQ(mandoc.out + mandoc.err, "");
    }
    if (!checked) GTEST_SKIP() << "neither groff nor mandoc is installed";
}

TEST_F(Help, a_wrong_topic_is_wrong_usage) {
    EXPECT_NE(expect(1, {"help", "imprt"}).err.find("\"import\""), std::string::npos);
    EXPECT_NE(expect(1, {"help", "config", "st"}).err.find("\"set\""), std::string::npos);
    expect(1, {"help", "put", "more"});
}

}  // namespace
}  // namespace warp::test
