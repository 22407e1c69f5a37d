// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/snapshot_restore_commands.h"

#include <filesystem>
#include <utility>

#include "app/cli/arguments.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/progress_line.h"
#include "app/cli/snapshot_hint.h"
#include "app/cli/snapshot_output.h"
#include "app/cli/time_argument.h"
#include "engine/universe/in_place_restore.h"
#include "engine/universe/snapshots.h"

namespace warp::cli {
namespace {

struct RestoreArguments {
    std::string snapshot;  ///< its directory, or with `universe` its name
    std::string target;
    std::string universe;
    std::string until;
    std::vector<std::string> only;
    bool dryRun = false;
    bool inPlace = false;
    bool noSafety = false;

    /// Whether the target is the universe itself.
    bool intoUniverse() const { return inPlace || !only.empty(); }
};

using Arguments = std::shared_ptr<RestoreArguments>;

Error usage(const std::string& what) {
    return {.code = ErrorCode::InvalidArgument, .message = what};
}

/// What the arguments ask for. With a time the snapshot may be left out: the only name is then the target's.
Result<RestoreRequest> restoreRequest(const RestoreArguments& arguments) {
    RestoreRequest request{.snapshot = arguments.snapshot, .target = arguments.target};
    request.only = arguments.only;
    request.dryRun = arguments.dryRun;
    if (!arguments.until.empty()) {
        WARP_ASSIGN(request.until, parseMoment("--until", arguments.until, systemClock().now()));
    }
    if (request.target.empty() && arguments.intoUniverse()) request.target = arguments.universe;
    if (!request.target.empty()) return request;
    if (!request.until || (arguments.universe.empty() && !arguments.intoUniverse()))
        return usage(arguments.intoUniverse()
                         ? "TARGET is missing: the universe that is restored"
                         : "TARGET is missing: a directory that does not exist, or is empty");
    std::swap(request.snapshot, request.target);
    return request;
}

Result<ExitCode> restoreInPlace(Context& context, const RestoreArguments& arguments,
                                const RestoreRequest& request) {
    WARP_TRY(requireUniverse(request.target));
    WARP_ASSIGN(const OpenOptions options, openOptions(context));
    InPlaceReport report;
    {
        ProgressLine line("Restoring");
        WARP_ASSIGN(report,
                    restoreInPlace(
                        request.target,
                        {.snapshot = request.snapshot, .until = request.until, .safety = !arguments.noSafety},
                        options, line.job(context.stop)));
    }
    printRestoredInPlace(context.console, report);
    return ExitCode::Done;
}

/// Only some parts, into the universe that may be open in another process.
Result<ExitCode> restoreParts(Context& context, RestoreRequest request) {
    const std::string directory = std::exchange(request.target, {});
    // The process that has the universe may be in another directory.
    if (request.snapshot.find('/') != std::string::npos)
        request.snapshot = std::filesystem::absolute(request.snapshot).lexically_normal();
    return withUniverse(
        context, directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            RestoreReport report;
            {
                ProgressLine line("Restoring");
                WARP_ASSIGN(report, universe.backups().restore(request, line.job(context.stop)));
            }
            printRestoredParts(context.console, report, request.dryRun);
            return ExitCode::Done;
        });
}

Result<ExitCode> carryOut(Context& context, const RestoreArguments& arguments,
                          const RestoreRequest& request) {
    if (arguments.inPlace && !arguments.only.empty())
        return usage("--only and --in-place exclude each other: parts come back into the universe anyway");
    if (arguments.dryRun && arguments.only.empty()) return usage("--dry-run needs --only");
    if (arguments.inPlace) return restoreInPlace(context, arguments, request);
    if (!arguments.only.empty()) return restoreParts(context, request);
    ProgressLine line("Restoring");
    const Job job = line.job(context.stop);
    if (arguments.universe.empty()) {
        WARP_ASSIGN(const auto report, restoreSnapshot(request, {}, job));
        printRestored(context.console, report);
        return ExitCode::Done;
    }
    return withUniverse(context, arguments.universe, OpenAs::WriterOrObserver,
                        [&](Universe& universe) -> Result<ExitCode> {
                            context.interrupt.tellToken();
                            WARP_ASSIGN(const auto report, universe.backups().restore(request, job));
                            printRestored(context.console, report);
                            return ExitCode::Done;
                        });
}

Result<ExitCode> restore(Context& context, const RestoreArguments& arguments) {
    WARP_ASSIGN(const RestoreRequest request, restoreRequest(arguments));
    auto result = carryOut(context, arguments, request);
    if (result.ok()) return result;
    return hintedAtOrder(std::move(result).error(), request.snapshot,
                         "it comes second, as in warp snapshot restore SNAPSHOT " + request.snapshot);
}

Result<ExitCode> confirm(Context& context, const RestoreArguments& arguments) {
    WARP_TRY(requireUniverse(arguments.universe));
    WARP_ASSIGN(const OpenOptions options, openOptions(context));
    WARP_TRY(confirmRestore(arguments.universe, options));
    context.console.printLine(context.console.json() ? JsonObject().add("confirmed", true).text()
                                                     : "what was kept from before the restore is removed");
    return ExitCode::Done;
}

Result<ExitCode> undo(Context& context, const RestoreArguments& arguments) {
    WARP_TRY(requireUniverse(arguments.universe));
    WARP_ASSIGN(const OpenOptions options, openOptions(context));
    std::string safety;
    {
        ProgressLine line("Undoing");
        WARP_ASSIGN(safety,
                    undoRestore(arguments.universe, !arguments.noSafety, options, line.job(context.stop)));
    }
    if (context.console.json()) {
        context.console.printLine(JsonObject().add("undone", true).add("safety_snapshot", safety).text());
        return ExitCode::Done;
    }
    context.console.printLine("the universe is again what it was before the restore");
    if (!safety.empty()) context.console.message("what was written since is in the snapshot " + safety);
    return ExitCode::Done;
}

void addRestore(Commands& commands, CLI::App& group) {
    const auto arguments = std::make_shared<RestoreArguments>();
    CLI::App& command = commands.addTo(
        group, "restore", "makes a new universe of a snapshot, or a universe again what it was",
        "  warp snapshot restore /mnt/backup/2026-01-15-143000-snapshot NEW\n"
        "  warp snapshot restore 2026-01-15-143000-snapshot NEW --universe DIR\n"
        "  warp snapshot restore NEW --universe DIR --until 2026-01-15T14:55:00Z\n"
        "  warp snapshot restore 2026-01-15-143000-snapshot DIR --in-place\n"
        "  warp snapshot restore DIR --in-place --until -2h\n"
        "  warp snapshot restore 2026-01-15-143000-snapshot DIR --only users,graph --dry-run\n"
        "  warp snapshot restore DIR --only users:alice --until -10m\n",
        [arguments](Context& context) { return restore(context, *arguments); });
    command
        .add_option("SNAPSHOT", arguments->snapshot,
                    "its directory, or with --universe, --in-place or --only its name")
        ->required();
    command.add_option(
        "TARGET", arguments->target,
        "a directory that does not exist, or is empty; with --in-place or --only the universe");
    addText(command, "--universe", arguments->universe, "DIR", "the universe whose snapshot it is");
    addText(command, "--until", arguments->until, "TIME",
            "the state at this time: what the log has after the snapshot is done again; without SNAPSHOT "
            "from the newest one before. Settings, users, schemas and wormholes, of which the log has no "
            "values, are those of the snapshot");
    command
        .add_option("--only", arguments->only,
                    "only these parts, back into the universe: keys (users:alice), types (users), "
                    "records, graph, links (what people entangled, and superpositions), events (those "
                    "that are missing); a type of such a name with a colon (links:)")
        ->type_name("PARTS")
        ->delimiter(',')
        ->expected(1)
        ->take_all();
    command.add_flag("--dry-run", arguments->dryRun, "with --only: says what would change");
    command.add_flag("--in-place", arguments->inPlace,
                     "the universe, which must be closed, becomes what it was; its log and snapshots stay");
    command.add_flag("--no-safety", arguments->noSafety,
                     "with --in-place: takes no snapshot of the universe before");
}

CLI::App& addAfterwards(Commands& commands, CLI::App& group, const std::string& name,
                        const std::string& summary, const Arguments& arguments,
                        Result<ExitCode> (*action)(Context&, const RestoreArguments&)) {
    CLI::App& command =
        commands.addTo(group, name, summary, "  warp snapshot " + name + " DIR\n",
                       [arguments, action](Context& context) { return action(context, *arguments); });
    addUniverse(command, arguments->universe);
    return command;
}

}  // namespace

void addSnapshotRestore(Commands& commands, CLI::App& group) {
    addRestore(commands, group);
    addAfterwards(commands, group, "confirm", "removes what a restore in place kept of before",
                  std::make_shared<RestoreArguments>(), confirm);
    const auto arguments = std::make_shared<RestoreArguments>();
    addAfterwards(commands, group, "undo", "takes a restore in place back", arguments, undo)
        .add_flag("--no-safety", arguments->noSafety, "takes no snapshot of the universe before");
}

}  // namespace warp::cli
