// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reference.h"

#include <algorithm>

#include "app/cli/choices.h"

namespace warp::cli {
namespace {

ArgumentReference argumentOf(const CLI::Option& option) {
    const bool positional = option.get_positional();
    ArgumentReference argument;
    argument.name = positional ? option.get_name(true) : "--" + option.get_lnames().front();
    argument.description = option.get_description();
    argument.required = option.get_required();
    argument.repeated = option.get_expected_max() > 1;
    argument.words = choiceWords(option.get_type_name());
    const bool flag = option.get_items_expected_max() == 0;
    if (!positional && !flag) argument.value = option.get_type_name();
    return argument;
}

}  // namespace

CommandReference referenceOf(const CLI::App& app, const std::string& above) {
    CommandReference command;
    command.name = app.get_name();
    command.path = above.empty() ? app.get_name() : above + " " + app.get_name();
    command.heading = app.get_group();
    command.summary = app.get_description();
    command.examples = app.get_footer();
    for (const CLI::Option* option : app.get_options({})) {
        if (option == app.get_help_ptr() && app.get_parent() != nullptr) continue;
        (option->get_positional() ? command.arguments : command.options).push_back(argumentOf(*option));
    }
    for (const CLI::App* below : app.get_subcommands([](const CLI::App*) { return true; })) {
        command.commands.push_back(referenceOf(*below, command.path));
    }
    return command;
}

const CommandReference* findCommand(const CommandReference& command, std::string_view name) {
    const auto found = std::ranges::find(command.commands, name, &CommandReference::name);
    return found == command.commands.end() ? nullptr : &*found;
}

const ArgumentReference* findOption(const CommandReference& command, std::string_view name) {
    const auto found = std::ranges::find(command.options, name, &ArgumentReference::name);
    return found == command.options.end() ? nullptr : &*found;
}

std::string usageOf(const CommandReference& command) {
    std::string usage = command.path;
    if (!command.commands.empty()) usage += " COMMAND";
    for (const ArgumentReference& argument : command.arguments) {
        const std::string name = shownName(argument);
        usage += argument.required ? " " + name : " [" + name + "]";
    }
    if (!command.options.empty()) usage += " [OPTION...]";
    return usage;
}

std::string shownName(const ArgumentReference& argument) {
    std::string text = argument.name;
    if (!argument.value.empty()) text += " " + argument.value;
    return argument.repeated ? text + "..." : text;
}

}  // namespace warp::cli
