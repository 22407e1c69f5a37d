// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usage_error.h"

#include <algorithm>
#include <optional>

namespace warp::cli {
namespace {

std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

Error wrongUsage(std::string message) {
    return Error{.code = ErrorCode::InvalidArgument, .message = std::move(message)};
}

std::string didYouMean(std::string_view word, const std::vector<std::string>& candidates,
                       const std::string& otherwise) {
    const std::string near = nearestWord(word, candidates);
    return near.empty() ? "; " + otherwise : "; did you mean \"" + near + "\"?";
}

// The program's name is no part of what the user has to look up.
std::string helpCommand(const CommandReference& command) {
    return "`warp help" + command.path.substr(std::string_view("warp").size()) + "`";
}

// "put: " for a command of the program, "" for the program itself.
std::string prefixOf(const CommandReference& command) {
    constexpr std::size_t kProgram = std::string_view("warp ").size();
    return command.path.size() > kProgram ? command.path.substr(kProgram) + ": " : "";
}

Error unknownOption(const CommandReference& program, const CommandReference& command,
                    const std::string& word) {
    const std::string name = word.substr(0, word.find('='));
    std::vector<std::string> names;
    for (const ArgumentReference& option : command.options) names.push_back(option.name);
    for (const ArgumentReference& option : program.options) names.push_back(option.name);
    return wrongUsage(prefixOf(command) + "there is no option \"" + name + "\"" +
                      didYouMean(name, names, helpCommand(command) + " lists them"));
}

// The first word that fits nowhere and looks like an option.
std::optional<std::string> strangeOption(const std::vector<std::string>& words) {
    const auto found = std::ranges::find_if(
        words, [](const std::string& word) { return word.starts_with("-") && word.size() > 1; });
    return found == words.end() ? std::nullopt : std::optional(*found);
}

Error missingPart(const CommandReference& command, const CLI::ParseError& failure) {
    if (!command.commands.empty()) {
        std::string names;
        for (const CommandReference& below : command.commands)
            names += (names.empty() ? "" : ", ") + below.name;
        return wrongUsage(prefixOf(command) + "say which: " + names);
    }
    const std::string text = failure.what();
    const std::string name = text.substr(0, text.find(' '));
    return wrongUsage(prefixOf(command) + name + " is missing; usage: " + usageOf(command));
}

}  // namespace

std::string nearestWord(std::string_view word, const std::vector<std::string>& candidates) {
    std::string nearest;
    std::size_t least = word.size() / 3 + 2;
    for (const std::string& candidate : candidates) {
        const std::size_t distance = candidate.starts_with(word) ? 1 : editDistance(word, candidate);
        if (distance >= least) continue;
        least = distance;
        nearest = candidate;
    }
    return nearest;
}

Error unknownCommand(const CommandReference& above, const std::string& word) {
    std::vector<std::string> names;
    for (const CommandReference& command : above.commands) names.push_back(command.name);
    return wrongUsage(prefixOf(above) + "there is no command \"" + word + "\"" +
                      didYouMean(word, names, helpCommand(above) + " lists them"));
}

const CLI::App& parsedCommand(const CLI::App& app) {
    const CLI::App* command = &app;
    while (!command->get_subcommands().empty()) command = command->get_subcommands().front();
    return *command;
}

Error usageError(const CLI::App& app, const CLI::ParseError& failure) {
    const CLI::App& parsed = parsedCommand(app);
    std::string above;
    for (const CLI::App* parent = parsed.get_parent(); parent; parent = parent->get_parent()) {
        above = parent->get_name() + (above.empty() ? "" : " ") + above;
    }
    const CommandReference program = referenceOf(app);
    const CommandReference command = referenceOf(parsed, above);
    const std::vector<std::string> extra = app.remaining(true);
    if (const auto option = strangeOption(extra)) return unknownOption(program, command, *option);
    if (!command.commands.empty() && !extra.empty()) return unknownCommand(command, extra.front());
    if (dynamic_cast<const CLI::RequiredError*>(&failure)) return missingPart(command, failure);
    if (dynamic_cast<const CLI::ExtrasError*>(&failure) && !extra.empty()) {
        return wrongUsage(prefixOf(command) + "\"" + extra.front() +
                          "\" is one argument too many; usage: " + usageOf(command));
    }
    std::string text = failure.what();
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&failure) && text.ends_with(" missing")) {
        text = text.substr(0, text.find(':')) + " needs a value";
    } else if (dynamic_cast<const CLI::ValidationError*>(&failure)) {
        // "--limit: is a number" -> "--limit is a number"
        if (const std::size_t colon = text.find(": "); colon != std::string::npos) text.erase(colon, 1);
    }
    return wrongUsage(prefixOf(command) + text + "; see " + helpCommand(command));
}

}  // namespace warp::cli
