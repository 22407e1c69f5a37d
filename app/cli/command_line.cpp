// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <algorithm>
#include <optional>

#include "app/cli/access_commands.h"
#include "app/cli/commands.h"
#include "app/cli/completion.h"
#include "app/cli/help_text.h"
#include "app/cli/interrupt.h"
#include "app/cli/json_object.h"
#include "app/cli/schema_commands.h"
#include "app/cli/snapshot_commands.h"
#include "app/cli/usage_error.h"

namespace warp::cli {
namespace {

constexpr const char* kDescription =
    "warp: WarpEngine universes on the command line. DIR is the directory of a universe.";

// What the completion scripts start: no command for people.
constexpr std::string_view kComplete = "__complete";

void addAllCommands(Commands& commands) {
    addInitCommands(commands);
    addSampleCommands(commands);
    addRecordCommands(commands);
    addEntanglementCommands(commands);
    addWormholeCommands(commands);
    addListCommands(commands);
    addTransferCommands(commands);
    addGraphCommands(commands);
    addEventCommands(commands);
    addCareCommands(commands);
    addRebalanceCommands(commands);
    addSnapshotCommands(commands);
    addStatusCommands(commands);
    addWatchCommands(commands);
    addFileCommands(commands);
    addConfigCommands(commands);
    addSchemaCommands(commands);
    addAccessCommands(commands);
    addBenchCommands(commands);
    addHelpCommands(commands);
}

// The first word that is no option, when it is no command either.
std::optional<std::string> unknownWord(const CommandReference& program, int argc, char** argv) {
    for (int at = 1; at < argc; ++at) {
        const std::string word = argv[at];
        if (word == "--user" || word == "--password-file") {
            ++at;
        } else if (!word.starts_with('-')) {
            return findCommand(program, word) ? std::nullopt : std::optional(word);
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

void printVersion(Console& console) {
    console.printLine(console.json() ? JsonObject().add("version", WARP_VERSION).text()
                                     : "warp " WARP_VERSION);
}

// Parses the command line. Returns: an exit code when the command line alone decides it (help, version).
Result<std::optional<ExitCode>> parse(CLI::App& app, Console& console, int argc, char** argv) {
    const CommandReference program = referenceOf(app);
    if (const auto word = unknownWord(program, argc, argv)) return unknownCommand(program, *word);
    try {
        unprotectOptions(app);
        app.parse(protectedWords(argc, argv));
    } catch (const CLI::CallForHelp&) {
        console.print(parsedCommand(app).help());
        return std::optional(ExitCode::Done);
    } catch (const CLI::CallForVersion&) {
        printVersion(console);
        return std::optional(ExitCode::Done);
    } catch (const CLI::ParseError& failure) {
        return usageError(app, failure);
    }
    if (!app.get_subcommands().empty()) return std::optional<ExitCode>();
    console.message(programHelp(program));
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

// Tells the result, then tidies up. Whoever stops that has the result already.
int conclude(Context& context, const Result<ExitCode>& result) {
    Console& console = context.console;
    const int code = result.ok() ? finish(console, *result) : report(console, result.error());
    if (!context.universe) return code;
    // What cannot be printed has been told.
    [[maybe_unused]] const Status flushed = console.flush();
    context.interrupt.endAtOnce(static_cast<ExitCode>(code), {});
    const Status closed = context.universe->close();
    return closed.ok() || code != 0 ? code : report(console, closed.error());
}

// One wording of help, whichever way it is asked for.
std::string helpOf(const CLI::App& program, const CLI::App* command) {
    const CommandReference reference = referenceOf(program);
    if (command == &program) return programHelp(reference);
    std::string above;
    for (const CLI::App* parent = command->get_parent(); parent; parent = parent->get_parent()) {
        above = parent->get_name() + (above.empty() ? "" : " ") + above;
    }
    return commandHelp(reference, referenceOf(*command, above));
}

void setUp(CLI::App& app, Context& context, bool& json) {
    app.require_subcommand(0, 1);
    app.set_help_flag("-h,--help", "shows help");
    app.set_version_flag("--version", WARP_VERSION, "shows the version");
    app.add_flag("--json", json, "results as one JSON document, or JSON lines for streams");
    app.add_option("--user", context.user, "the user of the universe, where it has users")->type_name("NAME");
    app.add_option("--password-file", context.passwordFile,
                   "its first line is the user's password; without it WARP_PASSWORD, or it is asked for")
        ->type_name("FILE");
    app.formatter_fn([&app](const CLI::App* command, const std::string&, CLI::AppFormatMode) {
        return helpOf(app, command);
    });
}

}  // namespace

int runCommandLine(int argc, char** argv) {
    Console console;
    Interrupt interrupt;
    Context context{.console = console, .interrupt = interrupt, .stop = interrupt.token()};
    bool json = asksForJson(argc, argv);
    console.setJson(json);

    CLI::App app(kDescription, "warp");
    setUp(app, context, json);
    Commands commands(app);
    addAllCommands(commands);
    if (argc > 1 && argv[1] == kComplete) {
        console.print(completionText(completionOf(referenceOf(app), {argv + 2, argv + argc})));
        return finish(console, ExitCode::Done);
    }
    auto decided = parse(app, console, argc, argv);
    if (!decided.ok()) return report(console, decided.error());
    if (*decided) return finish(console, **decided);
    return conclude(context, commands.selected()(context));
}

}  // namespace warp::cli
