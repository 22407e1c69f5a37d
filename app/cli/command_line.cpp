// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <algorithm>
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/interrupt.h"

namespace warp::cli {
namespace {

constexpr const char* kDescription =
    "warp: WarpEngine universes on the command line. DIR is the directory of a universe.";
constexpr const char* kFooter =
    "`warp help COMMAND` shows examples. Exit codes: 0 done, 1 wrong usage, 2 not found, 3 refused,\n"
    "4 damaged data found, 5 input/output error, 6 in use, 130 interrupted (nothing half done).";

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

std::vector<const CLI::App*> commandsOf(const CLI::App& app) {
    return app.get_subcommands([](const CLI::App*) { return true; });
}

const CLI::App* commandNamed(const CLI::App& app, const std::string& name) {
    for (const CLI::App* command : commandsOf(app)) {
        if (command->get_name() == name) return command;
    }
    return nullptr;
}

std::vector<std::string> commandNames(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : commandsOf(app)) names.push_back(command->get_name());
    return names;
}

Error unknownCommand(const CLI::App& app, const std::string& word) {
    const std::string near = nearestWord(word, commandNames(app));
    return Error{.code = ErrorCode::InvalidArgument,
                 .message = "there is no command \"" + word + "\"" +
                            (near.empty() ? "; `warp help` lists them" : "; did you mean \"" + near + "\"?")};
}

// The command that `path` names, e.g. {"config", "set"}.
Result<const CLI::App*> findCommand(const CLI::App& app, const std::vector<std::string>& path) {
    const CLI::App* command = &app;
    for (const std::string& name : path) {
        const CLI::App* next = commandNamed(*command, name);
        if (!next) return unknownCommand(*command, name);
        command = next;
    }
    return command;
}

void addHelp(Commands& commands, const CLI::App& app) {
    auto path = std::make_shared<std::vector<std::string>>();
    const auto showHelp = [path, &app](Context& context) -> Result<ExitCode> {
        WARP_ASSIGN(const CLI::App* command, findCommand(app, *path));
        context.console.print(command->help());
        return ExitCode::Done;
    };
    commands
        .add("help", "shows the commands, or one with examples",
             "  warp help import\n  warp help config set\n", showHelp)
        .add_option("COMMAND", *path, "the command");
}

void addAllCommands(Commands& commands, const CLI::App& app) {
    addRecordCommands(commands);
    addListCommands(commands);
    addTransferCommands(commands);
    addSampleCommands(commands);
    addCareCommands(commands);
    addStatusCommands(commands);
    addFileCommands(commands);
    addConfigCommands(commands);
    addBenchCommands(commands);
    addHelp(commands, app);
}

// The first word that is no option, when it is no command either.
std::optional<std::string> unknownWord(const CLI::App& app, int argc, char** argv) {
    for (int at = 1; at < argc; ++at) {
        const std::string word = argv[at];
        if (word == "--user") {
            ++at;
        } else if (!word.starts_with('-')) {
            return commandNamed(app, word) ? std::nullopt : std::optional(word);
        }
    }
    return std::nullopt;
}

// CLI11 takes a word like "[a,b]" for a list of two and would make two keys of one. A mark in front, never
// met by accident, keeps it whole; the option takes the mark off again.
constexpr char kWholeWord = '\x01';

std::vector<std::string> protectedWords(int argc, char** argv) {
    std::vector<std::string> words(argv + 1, argv + argc);
    for (std::string& word : words) {
        if (word.starts_with('[') && word.ends_with(']')) word.insert(word.begin(), kWholeWord);
    }
    std::reverse(words.begin(), words.end());  // the order in which CLI11 takes them
    return words;
}

void unprotectOptions(CLI::App& app) {
    for (CLI::Option* option : app.get_options()) {
        option->transform([](std::string word) {
            if (word.starts_with("\x01[")) word.erase(0, 1);
            return word;
        });
    }
    for (CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        unprotectOptions(*command);
    }
}

// Parses the command line. Returns: an exit code when the command line alone decides it (help, version).
Result<std::optional<ExitCode>> parse(CLI::App& app, Console& console, int argc, char** argv) {
    if (const auto word = unknownWord(app, argc, argv)) return unknownCommand(app, *word);
    try {
        unprotectOptions(app);
        app.parse(protectedWords(argc, argv));
    } catch (const CLI::CallForHelp&) {
        const auto parsed = app.get_subcommands();
        console.print(parsed.empty() ? app.help() : parsed.front()->help());
        return std::optional(ExitCode::Done);
    } catch (const CLI::CallForVersion&) {
        console.printLine("warp " WARP_VERSION);
        return std::optional(ExitCode::Done);
    } catch (const CLI::ParseError& error) {
        const auto parsed = app.get_subcommands();
        const std::string name = parsed.empty() ? "" : parsed.front()->get_name();
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = (name.empty() ? "" : name + ": ") + error.what() + "; see `warp help" +
                                (name.empty() ? "" : " " + name) + "`"};
    }
    if (!app.get_subcommands().empty()) return std::optional<ExitCode>();
    console.message(app.help());
    return std::optional(ExitCode::Usage);
}

int report(Console& console, const Error& error) {
    const ExitCode code = exitCodeOf(error.code);
    console.error(error, static_cast<int>(code));
    return static_cast<int>(code);
}

// `--json` counts even when the rest of the command line is wrong.
bool asksForJson(int argc, char** argv) {
    char** const end = std::find(argv, argv + argc, std::string_view("--"));
    return std::find(argv, end, std::string_view("--json")) != end;
}

int finish(Console& console, ExitCode code) {
    const Status flushed = console.flush();
    return flushed.ok() ? static_cast<int>(code) : report(console, flushed.error());
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

int runCommandLine(int argc, char** argv) {
    const Interrupt interrupt;
    Console console;
    Context context{.console = console, .stop = interrupt.token()};
    bool json = asksForJson(argc, argv);
    console.setJson(json);

    CLI::App app(kDescription, "warp");
    app.require_subcommand(0, 1);
    app.set_version_flag("--version", WARP_VERSION);
    app.add_flag("--json", json, "results as one JSON document, or JSON lines for streams");
    app.add_option("--user", context.user, "the user of the universe, where it has users");
    app.footer(kFooter);
    Commands commands(app);
    addAllCommands(commands, app);

    auto decided = parse(app, console, argc, argv);
    if (!decided.ok()) return report(console, decided.error());
    if (*decided) return finish(console, **decided);
    const Result<ExitCode> result = commands.selected()(context);
    if (!result.ok()) return report(console, result.error());
    return finish(console, *result);
}

}  // namespace warp::cli
