// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"

#include <algorithm>

#include "app/cli/exit_code.h"
#include "app/cli/json_object.h"

namespace warp::cli {
namespace {

constexpr std::size_t kWidth = 100;
constexpr std::size_t kNameColumn = 28;

std::string entry(const std::string& name, const std::string& description) {
    std::string line = "  " + name;
    if (line.size() + 2 > kNameColumn) {
        line += "\n" + std::string(kNameColumn, ' ');
    } else {
        line.resize(kNameColumn, ' ');
    }
    return line + wrapped(description, kNameColumn, kWidth - kNameColumn) + "\n";
}

std::string entries(const std::string& heading, const std::vector<ArgumentReference>& arguments) {
    if (arguments.empty()) return {};
    std::string text = "\n" + heading + ":\n";
    for (const ArgumentReference& argument : arguments) {
        text += entry(shownName(argument), argument.description);
    }
    return text;
}

// "writes a record" -> "Writes a record."
std::string sentence(std::string text) {
    if (text.empty()) return text;
    if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text + ".";
}

std::string commandList(const CommandReference& command) {
    std::vector<std::string> headings;
    for (const CommandReference& below : command.commands) {
        if (std::ranges::find(headings, below.heading) == headings.end()) headings.push_back(below.heading);
    }
    std::string text;
    for (const std::string& heading : headings) {
        text += "\n" + heading + ":\n";
        for (const CommandReference& below : command.commands) {
            if (below.heading == heading) text += entry(below.name, below.summary);
        }
    }
    return text;
}

std::string exitCodes() {
    std::string text = "Exit codes:";
    for (const ExitMeaning& exit : kExitMeanings) {
        text += (text.back() == ':' ? " " : ", ") + std::to_string(static_cast<int>(exit.code)) + " " +
                std::string(exit.meaning);
    }
    return wrapped(text + ".", 0, kWidth) + "\n";
}

std::string argumentJson(const ArgumentReference& argument) {
    std::vector<std::string> words;
    for (const std::string& word : argument.words) words.push_back(jsonString(word));
    JsonObject object;
    object.add("name", argument.name);
    if (!argument.value.empty()) object.add("value", argument.value);
    object.add("description", argument.description);
    object.add("required", argument.required).add("repeated", argument.repeated);
    if (!words.empty()) object.addJson("words", jsonArray(words));
    return object.text();
}

std::string argumentsJson(const std::vector<ArgumentReference>& arguments) {
    std::vector<std::string> texts;
    for (const ArgumentReference& argument : arguments) texts.push_back(argumentJson(argument));
    return jsonArray(texts);
}

}  // namespace

std::string wrapped(const std::string& text, std::size_t indent, std::size_t width) {
    std::string result;
    std::size_t column = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const std::size_t length = end - begin;
        if (column > 0 && column + 1 + length > width) {
            result += "\n" + std::string(indent, ' ');
            column = 0;
        } else if (column > 0) {
            result += ' ';
            ++column;
        }
        result.append(text, begin, length);
        column += length;
        begin = end + 1;
    }
    return result;
}

std::string programHelp(const CommandReference& program) {
    return program.summary + "\n\nUsage: " + usageOf(program) + "\n" + commandList(program) +
           entries("Options of every command", program.options) +
           "\n`warp help COMMAND` shows its arguments and examples.\n" + exitCodes();
}

std::string commandHelp(const CommandReference& program, const CommandReference& command) {
    std::string text =
        "Usage: " + usageOf(command) + "\n\n" + wrapped(sentence(command.summary), 0, kWidth) + "\n";
    if (!command.commands.empty()) text += "\nCommands:\n";
    for (const CommandReference& below : command.commands) text += entry(below.name, below.summary);
    text += entries("Arguments", command.arguments);
    text += entries("Options", command.options);
    std::vector<ArgumentReference> common = program.options;
    std::erase_if(common, [](const ArgumentReference& option) { return option.name == "--version"; });
    text += entries("Options of every command", common);
    if (!command.examples.empty()) text += "\nExamples:\n" + command.examples;
    return text;
}

std::string referenceJson(const CommandReference& command) {
    std::vector<std::string> commands;
    for (const CommandReference& below : command.commands) commands.push_back(referenceJson(below));
    JsonObject object;
    object.add("name", command.path).add("summary", command.summary).add("usage", usageOf(command));
    object.addJson("arguments", argumentsJson(command.arguments));
    object.addJson("options", argumentsJson(command.options));
    if (!commands.empty()) object.addJson("commands", jsonArray(commands));
    return object.add("examples", command.examples).text();
}

}  // namespace warp::cli
