// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/help_text.h"
#include "app/cli/manual.h"
#include "app/cli/usage_error.h"

namespace warp::cli {
namespace {

struct HelpArguments {
    std::vector<std::string> path;
    bool manual = false;
};

// The command that `path` names, e.g. {"config", "set"}.
Result<const CommandReference*> commandAt(const CommandReference& program,
                                          const std::vector<std::string>& path) {
    const CommandReference* command = &program;
    for (const std::string& name : path) {
        const CommandReference* next = findCommand(*command, name);
        if (!next) return unknownCommand(*command, name);
        command = next;
    }
    return command;
}

Result<ExitCode> help(Context& context, const CommandReference& program, const HelpArguments& arguments) {
    Console& console = context.console;
    WARP_ASSIGN(const CommandReference* command, commandAt(program, arguments.path));
    if (arguments.manual) {
        console.print(manualPage(program));
    } else if (console.json()) {
        console.printLine(referenceJson(*command));
    } else {
        console.print(command == &program ? programHelp(program) : commandHelp(program, *command));
    }
    return ExitCode::Done;
}

}  // namespace

void addHelpCommands(Commands& commands) {
    auto arguments = std::make_shared<HelpArguments>();
    commands.setHeading("Help");
    CLI::App& command = commands.add("help", "shows the commands, or one with its arguments and examples",
                                     "  warp help import\n"
                                     "  warp help config set\n"
                                     "  warp help --man | man -l -\n",
                                     [arguments, &commands](Context& context) {
                                         return help(context, referenceOf(commands.program()), *arguments);
                                     });
    command.add_option("COMMAND", arguments->path, "the command");
    command.add_flag("--man", arguments->manual, "the whole manual page, for man");
}

}  // namespace warp::cli
