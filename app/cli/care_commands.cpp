// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli/arguments.h"
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/progress_line.h"

namespace warp::cli {
namespace {

constexpr const char* kRebuildWords = "trees|mirror";

using Directory = std::shared_ptr<std::string>;

// A command whose only argument is the universe.
CLI::App& addDirectory(CLI::App& command, const Directory& directory) {
    addUniverse(command, *directory);
    return command;
}

std::string_view severityName(Finding::Severity severity) {
    switch (severity) {
        case Finding::Severity::Note: return "note";
        case Finding::Severity::Warning: return "warning";
        case Finding::Severity::Damage: return "damage";
    }
    return "";
}

std::string findingLine(const Finding& finding) {
    std::string line = std::string(severityName(finding.severity)) + "\t" + finding.path;
    if (finding.offset != Error::kNoOffset) line += ":" + std::to_string(finding.offset);
    line += "\t" + finding.key + "\t" + finding.what;
    if (!finding.repair.empty()) line += "\t" + finding.repair;
    return line;
}

std::string findingJson(const Finding& finding) {
    JsonObject object;
    object.add("severity", severityName(finding.severity)).add("path", finding.path);
    if (finding.offset != Error::kNoOffset) object.add("offset", finding.offset);
    if (!finding.key.empty()) object.add("key", finding.key);
    return object.add("what", finding.what).add("repair", finding.repair).text();
}

void printFindings(Console& console, const std::vector<Finding>& findings) {
    if (console.json()) {
        std::vector<std::string> texts;
        for (const Finding& finding : findings) texts.push_back(findingJson(finding));
        return console.printLine(JsonObject().addJson("findings", jsonArray(texts)).text());
    }
    for (const Finding& finding : findings) console.printLine(findingLine(finding));
    if (findings.empty()) console.message("nothing is wrong");
}

Result<ExitCode> verify(Context& context, const std::string& directory, bool deep) {
    return withUniverse(
        context, directory, OpenAs::WriterOrObserver, [&](Universe& universe) -> Result<ExitCode> {
            ProgressLine line("Verifying");
            WARP_ASSIGN(const auto findings, universe.verify(deep, line.job(context.stop)));
            printFindings(context.console, findings);
            const bool wrong = std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
                return finding.severity != Finding::Severity::Note;
            });
            return wrong ? ExitCode::Damaged : ExitCode::Done;
        });
}

void addVerify(Commands& commands) {
    auto directory = std::make_shared<std::string>();
    auto deep = std::make_shared<bool>(false);
    CLI::App& command =
        commands.add("verify", "checks trees, mirror, packs and log against each other; one finding a line",
                     "  warp verify DIR --deep || mail -s 'universe damaged' admin\n"
                     "  warp verify DIR --json | jq '.findings[] | .path'\n",
                     [=](Context& context) { return verify(context, *directory, *deep); });
    addDirectory(command, directory).add_flag("--deep", *deep, "also reads every value and file");
}

void tellRebuilt(Console& console, const std::string& what) {
    console.printLine(console.json() ? JsonObject().add("rebuilt", what).text() : "rebuilt the " + what);
}

Result<ExitCode> rebuild(Context& context, const std::string& directory, const std::string& what) {
    if (what != "trees" && what != "mirror") {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "what is rebuilt is " + choiceList(kRebuildWords) + ", not \"" + what + "\""};
    }
    if (what == "mirror") {
        return withUniverse(context, directory, OpenAs::WriterOrClient,
                            [&](Universe& universe) -> Result<ExitCode> {
                                ProgressLine line("Writing the mirror");
                                WARP_TRY(universe.rebuildMirror(line.job(context.stop)));
                                WARP_TRY(universe.sync(line.job(context.stop)));
                                tellRebuilt(context.console, what);
                                return ExitCode::Done;
                            });
    }
    WARP_ASSIGN(const OpenOptions options, openOptions(context));
    ProgressLine line("Rebuilding the trees");
    WARP_TRY(rebuildTrees(directory, options, line.job(context.stop)));
    tellRebuilt(context.console, what);
    return ExitCode::Done;
}

void addRebuild(Commands& commands) {
    auto directory = std::make_shared<std::string>();
    auto what = std::make_shared<std::string>();
    CLI::App& command =
        commands.add("rebuild", "makes the trees from the mirror, or the mirror from the trees",
                     "  warp rebuild DIR mirror\n  warp rebuild DIR trees\n",
                     [=](Context& context) { return rebuild(context, *directory, *what); });
    addDirectory(command, directory)
        .add_option("WHAT", *what, "what to make anew")
        ->type_name(kRebuildWords)
        ->required();
}

Result<ExitCode> repair(Context& context, const std::string& directory, bool dryRun) {
    WARP_ASSIGN(const OpenOptions options, openOptions(context));
    Result<std::vector<std::string>> report = Error{};
    {
        ProgressLine line("Repairing");
        report = repairUniverse(directory, options, dryRun, line.job(context.stop));
    }
    if (!report.ok()) return std::move(report).error();
    if (context.console.json()) {
        std::vector<std::string> texts;
        for (const std::string& text : *report) texts.push_back(jsonString(text));
        context.console.printLine(
            JsonObject().add("dry_run", dryRun).addJson("report", jsonArray(texts)).text());
    } else {
        for (const std::string& text : *report) context.console.printLine(text);
    }
    return ExitCode::Done;
}

void addRepair(Commands& commands) {
    auto directory = std::make_shared<std::string>();
    auto dryRun = std::make_shared<bool>(false);
    CLI::App& command = commands.add("repair", "salvages what a damaged log still holds, with a report",
                                     "  warp repair DIR --dry-run\n  warp repair DIR\n",
                                     [=](Context& context) { return repair(context, *directory, *dryRun); });
    addDirectory(command, directory).add_flag("--dry-run", *dryRun, "reports, changes nothing");
}

std::string problemJson(const Problem& problem) {
    JsonObject object;
    object.add("path", problem.path).add("key", problem.key).add("what", problem.what);
    if (problem.line > 0) object.add("line", problem.line).add("column", problem.column);
    return object.text();
}

Result<ExitCode> rescan(Context& context, const std::string& directory) {
    return withUniverse(
        context, directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            ProgressLine line("Looking at files");
            WARP_ASSIGN(const std::uint64_t adopted, universe.rescan(line.job(context.stop)));
            const std::vector<Problem> problems = universe.problems();
            std::vector<std::string> texts;
            for (const Problem& problem : problems) {
                texts.push_back(problemJson(problem));
                context.console.message(Error{.message = problem.what,
                                              .path = problem.path,
                                              .line = problem.line,
                                              .column = problem.column}
                                            .describe());
            }
            context.console.printLine(
                context.console.json()
                    ? JsonObject().add("adopted", adopted).addJson("problems", jsonArray(texts)).text()
                    : countOf(adopted, "edited record") + " taken in, " +
                          countOf(problems.size(), "problem"));
            return problems.empty() ? ExitCode::Done : ExitCode::Damaged;
        });
}

Result<ExitCode> sync(Context& context, const std::string& directory) {
    return withUniverse(
        context, directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            ProgressLine line("Waiting for the mirror");
            WARP_TRY(universe.sync(line.job(context.stop)));
            const UniverseStats stats = universe.stats();
            context.console.printLine(context.console.json() ? JsonObject()
                                                                   .add("version", stats.store.appliedLsn)
                                                                   .add("mirror_due", stats.mirrorDue)
                                                                   .text()
                                                             : "log, tree and mirror are level");
            return ExitCode::Done;
        });
}

Result<ExitCode> maintain(Context& context, const std::string& directory, const std::string& step) {
    return withUniverse(
        context, directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            ProgressLine line("Maintaining");
            WARP_TRY(universe.maintain(line.job(context.stop), step));
            context.console.printLine(context.console.json() ? JsonObject().add("step", step).text()
                                      : step.empty()         ? "a round of maintenance was made"
                                                             : "the step " + step + " was made");
            return ExitCode::Done;
        });
}

void addMaintain(Commands& commands) {
    auto directory = std::make_shared<std::string>();
    auto step = std::make_shared<std::string>();
    CLI::App& command =
        commands.add("maintain", "makes the round of maintenance that runs by itself, or one step of it",
                     "  warp maintain DIR\n  warp maintain DIR --step temporal\n",
                     [=](Context& context) { return maintain(context, *directory, *step); });
    addText(addDirectory(command, directory), "--step", *step, "NAME",
            "only this step, e.g. temporal or packs");
}

Result<ExitCode> resume(Context& context, const std::string& directory) {
    return withUniverse(
        context, directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            WARP_TRY(universe.resume());
            context.console.printLine(context.console.json() ? JsonObject().add("read_only", false).text()
                                                             : "the universe takes changes");
            return ExitCode::Done;
        });
}

void addSimple(Commands& commands, const std::string& name, const std::string& summary,
               const std::string& examples, Result<ExitCode> (*action)(Context&, const std::string&)) {
    auto directory = std::make_shared<std::string>();
    addDirectory(
        commands.add(name, summary, examples, [=](Context& context) { return action(context, *directory); }),
        directory);
}

}  // namespace

void addCareCommands(Commands& commands) {
    commands.setHeading("Care");
    addVerify(commands);
    addRepair(commands);
    addRebuild(commands);
    addMaintain(commands);
    addSimple(commands, "rescan", "takes in files that somebody edited by hand",
              "  $EDITOR DIR/spacetime/hot_data/particles/users/alice.json\n  warp rescan DIR\n", rescan);
    addSimple(commands, "sync", "waits until log, tree and mirror are level",
              "  warp sync DIR && tar czf backup.tar.gz DIR\n", sync);
    addSimple(commands, "resume", "goes on writing after a fault, such as a full disk, was removed",
              "  warp delete DIR logs:1 logs:2 && warp resume DIR\n", resume);
}

}  // namespace warp::cli
