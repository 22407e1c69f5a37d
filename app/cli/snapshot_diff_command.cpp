// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/snapshot_diff_command.h"

#include "app/cli/arguments.h"
#include "app/cli/diff_output.h"
#include "app/cli/open_universe.h"
#include "app/cli/progress_line.h"
#include "app/cli/snapshot_hint.h"
#include "app/cli/time_argument.h"
#include "engine/backups/backups.h"
#include "engine/universe/snapshots.h"

namespace warp::cli {
namespace {

struct DiffArguments {
    std::string universe;
    std::string since;
    DiffRequest request;
};

Error usage(const std::string& what) {
    return {.code = ErrorCode::InvalidArgument, .message = what};
}

Result<DiffRequest> diffRequest(const DiffArguments& arguments) {
    DiffRequest request = arguments.request;
    const bool named = !arguments.universe.empty();
    if (!arguments.since.empty()) {
        if (!named) return usage("--since needs --universe DIR: its log tells what was done since");
        WARP_ASSIGN(request.since, parseMoment("--since", arguments.since, systemClock().now()));
        return request;
    }
    if (request.before.empty())
        return usage("SNAPSHOT is missing: what is compared, or --since TIME for the state at a time");
    if (!named && request.after.empty())
        return usage("one snapshot is compared with now: --universe DIR says of which universe");
    return request;
}

Result<ExitCode> compare(Context& context, const DiffArguments& arguments) {
    WARP_ASSIGN(const DiffRequest request, diffRequest(arguments));
    SnapshotDiff found;
    if (arguments.universe.empty()) {
        {
            ProgressLine line("Comparing");
            WARP_ASSIGN(found, diffSnapshots(request, {}, line.job(context.stop)));
        }
        printDiff(context.console, found);
        return ExitCode::Done;
    }
    return withUniverse(context, arguments.universe, OpenAs::Observer,
                        [&](Universe& universe) -> Result<ExitCode> {
                            {
                                ProgressLine line("Comparing");
                                WARP_ASSIGN(found, universe.backups().diff(request, line.job(context.stop)));
                            }
                            printDiff(context.console, found);
                            return ExitCode::Done;
                        });
}

Result<ExitCode> diff(Context& context, const DiffArguments& arguments) {
    auto result = compare(context, arguments);
    if (result.ok()) return result;
    const std::string usage = "warp snapshot diff SNAPSHOT [OTHER] --universe ";
    Error error = std::move(result).error();
    for (const std::string& given : {arguments.request.before, arguments.request.after})
        error = hintedAtOrder(std::move(error), given, usage + given);
    return error;
}

}  // namespace

void addSnapshotDiff(Commands& commands, CLI::App& group) {
    const auto arguments = std::make_shared<DiffArguments>();
    CLI::App& command = commands.addTo(
        group, "diff", "tells what is different between two snapshots, or since one or since a time",
        "  warp snapshot diff 2026-01-15-143000-snapshot --universe DIR          since then\n"
        "  warp snapshot diff --since -2h --universe DIR\n"
        "  warp snapshot diff OLD NEW --universe DIR --only users:\n"
        "  warp snapshot diff /mnt/backup/OLD /mnt/backup/NEW --json | jq .records\n",
        [arguments](Context& context) { return diff(context, *arguments); });
    command.add_option("SNAPSHOT", arguments->request.before,
                       "its directory, or with --universe its name; with --since it may be left out");
    command.add_option("OTHER", arguments->request.after, "what it is compared with; without it: now");
    addText(command, "--universe", arguments->universe, "DIR", "the universe whose snapshots they are");
    addText(
        command, "--since", arguments->since, "TIME",
        "the state at this time instead of a snapshot's, with now: what the log says was touched since is "
        "compared. Without SNAPSHOT the log is followed from the newest one before");
    addNumber(command, "--limit", arguments->request.limit, 0,
              "lists at most N; the totals count all of them (1000)");
    addText(command, "--only", arguments->request.prefix, "PREFIX",
            "only records and nodes whose keys begin so");
}

}  // namespace warp::cli
