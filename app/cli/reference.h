// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

namespace warp::cli {

/// An argument or an option of a command.
struct ArgumentReference {
    std::string name;   ///< "KEY", "--shard"
    std::string value;  ///< what an option takes: "FILE", "hot|warm|cold"; empty for a flag and an argument
    std::string description;
    std::vector<std::string> words;  ///< the only values there are; empty when there are others
    bool required = false;
    bool repeated = false;
};

/// What help, manual and completion say about a command, read from the commands as they are parsed.
struct CommandReference {
    std::string name;     ///< "set"; "warp" for the program
    std::string path;     ///< "warp config set"
    std::string heading;  ///< under which it is listed
    std::string summary;
    std::string examples;  ///< lines, indented by two spaces
    std::vector<ArgumentReference> arguments;
    std::vector<ArgumentReference> options;
    std::vector<CommandReference> commands;
};

/// Describes a command and those below it. Takes: `above`, the path of the command it belongs to.
CommandReference referenceOf(const CLI::App& app, const std::string& above = {});

/// The command or option of that name; null when there is none.
const CommandReference* findCommand(const CommandReference& command, std::string_view name);
const ArgumentReference* findOption(const CommandReference& command, std::string_view name);

/// "warp put DIR KEY [JSON] [OPTION...]"
std::string usageOf(const CommandReference& command);
/// "KEY...", "--shard hot|warm|cold"
std::string shownName(const ArgumentReference& argument);

}  // namespace warp::cli
