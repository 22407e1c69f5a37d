// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/snapshot_commands.h"

#include "app/cli/arguments.h"
#include "app/cli/figures.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/progress_line.h"
#include "app/cli/snapshot_diff_command.h"
#include "app/cli/snapshot_hint.h"
#include "app/cli/snapshot_output.h"
#include "app/cli/snapshot_restore_commands.h"
#include "engine/universe/snapshots.h"

namespace warp::cli {
namespace {

struct SnapshotArguments {
    std::string directory;  ///< of the universe
    std::string snapshot;   ///< its directory, or with `universe` its name
    std::string universe;
    std::string note;
    bool verify = false;
    bool incremental = false;
    bool scheduled = false;
    std::string base;
    bool deep = false;
    bool dryRun = false;
    RetentionRule rule;
};

using Arguments = std::shared_ptr<SnapshotArguments>;

Result<ExitCode> create(Context& context, const SnapshotArguments& arguments) {
    return withUniverse(
        context, arguments.directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            const bool incremental = arguments.incremental || !arguments.base.empty();
            const SnapshotRequest request{
                .kind = incremental ? SnapshotKind::Incremental : SnapshotKind::Full,
                .base = arguments.base,
                .note = arguments.note,
                .origin = arguments.scheduled ? SnapshotOrigin::Schedule : SnapshotOrigin::Manual,
                .verify = arguments.verify};
            SnapshotInfo info;
            {
                ProgressLine line("Taking a snapshot");
                WARP_ASSIGN(info, universe.backups().create(request, line.job(context.stop)));
            }
            if (incremental && info.kind == SnapshotKind::Full)
                context.console.message(
                    "there is nothing to build upon, or the log since then is not kept: "
                    "a full snapshot was taken");
            if (context.console.json()) {
                context.console.printLine(snapshotJson(info));
                return ExitCode::Done;
            }
            context.console.printLine(info.name);
            context.console.message(countOf(info.counts.records, "record") + " in " +
                                    bytesText(info.archiveBytes) + ", as of change " + countText(info.lsn));
            return ExitCode::Done;
        });
}

Result<ExitCode> list(Context& context, const SnapshotArguments& arguments) {
    return withUniverse(context, arguments.directory, OpenAs::Observer,
                        [&](Universe& universe) -> Result<ExitCode> {
                            WARP_ASSIGN(const auto all, universe.backups().list());
                            printSnapshots(context.console, all);
                            return ExitCode::Done;
                        });
}

Result<ExitCode> show(Context& context, const SnapshotArguments& arguments) {
    if (arguments.universe.empty()) {
        WARP_ASSIGN(const SnapshotInfo info, showSnapshot(arguments.snapshot, {}));
        printSnapshot(context.console, info);
        return ExitCode::Done;
    }
    return withUniverse(context, arguments.universe, OpenAs::Observer,
                        [&](Universe& universe) -> Result<ExitCode> {
                            WARP_ASSIGN(const auto info, universe.backups().show(arguments.snapshot));
                            printSnapshot(context.console, info);
                            return ExitCode::Done;
                        });
}

ExitCode told(Context& context, const SnapshotCheck& check) {
    printCheck(context.console, check);
    return check.sound() ? ExitCode::Done : ExitCode::Damaged;
}

Result<ExitCode> verify(Context& context, const SnapshotArguments& arguments) {
    if (arguments.universe.empty()) {
        SnapshotCheck check;
        {
            ProgressLine line("Verifying");
            WARP_ASSIGN(check,
                        verifySnapshot(arguments.snapshot, arguments.deep, {}, line.job(context.stop)));
        }
        return told(context, check);
    }
    return withUniverse(
        context, arguments.universe, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            SnapshotCheck check;
            {
                ProgressLine line("Verifying");
                WARP_ASSIGN(check, universe.backups().verify(arguments.snapshot, arguments.deep,
                                                             line.job(context.stop)));
            }
            return told(context, check);
        });
}

Result<ExitCode> remove(Context& context, const SnapshotArguments& arguments) {
    return withUniverse(
        context, arguments.directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            WARP_TRY(universe.backups().remove(arguments.snapshot));
            context.console.printLine(context.console.json()
                                          ? JsonObject().add("removed", arguments.snapshot).text()
                                          : "removed " + arguments.snapshot);
            return ExitCode::Done;
        });
}

Result<ExitCode> prune(Context& context, const SnapshotArguments& arguments) {
    return withUniverse(
        context, arguments.directory, arguments.dryRun ? OpenAs::Observer : OpenAs::WriterOrClient,
        [&](Universe& universe) -> Result<ExitCode> {
            WARP_ASSIGN(const auto report,
                        universe.backups().prune(arguments.rule, arguments.dryRun, {.stop = context.stop}));
            printPruned(context.console, report, arguments.dryRun);
            return ExitCode::Done;
        });
}

Result<ExitCode> schedule(Context& context, const SnapshotArguments& arguments) {
    return withUniverse(context, arguments.directory, OpenAs::Observer,
                        [&](Universe& universe) -> Result<ExitCode> {
                            WARP_ASSIGN(const auto status, universe.backups().schedule());
                            WARP_ASSIGN(const auto all, universe.backups().list());
                            printSchedule(context.console, status, all);
                            return ExitCode::Done;
                        });
}

/// The action, with a hint where a universe was given instead of a snapshot.
template <auto kAction>
Result<ExitCode> hinted(Context& context, const SnapshotArguments& arguments) {
    auto result = kAction(context, arguments);
    if (result.ok()) return result;
    const std::string& given = arguments.snapshot;
    const std::string usage = arguments.directory.empty()
                                  ? "give SNAPSHOT --universe " + given
                                  : "it comes first, as in warp snapshot delete " + given + " NAME";
    return hintedAtOrder(std::move(result).error(), given, usage);
}

CLI::App& add(Commands& commands, CLI::App& group, const Arguments& arguments, const std::string& name,
              const std::string& summary, const std::string& examples,
              Result<ExitCode> (*action)(Context&, const SnapshotArguments&)) {
    return commands.addTo(group, name, summary, examples,
                          [arguments, action](Context& context) { return action(context, *arguments); });
}

/// The argument that says which snapshot: its directory, or its name in a universe.
void addSnapshot(CLI::App& command, const Arguments& arguments) {
    command.add_option("SNAPSHOT", arguments->snapshot, "its directory, or with --universe its name")
        ->required();
    addText(command, "--universe", arguments->universe, "DIR", "the universe whose snapshot it is");
}

void addCreate(Commands& commands, CLI::App& group, const Arguments& arguments) {
    CLI::App& command = add(commands, group, arguments, "create",
                            "freezes the universe as it is now, while others go on writing",
                            "  warp snapshot create DIR --note 'before the import'\n"
                            "  warp snapshot create DIR --incremental\n"
                            "  warp snapshot create DIR --verify --json | jq -r .path\n",
                            create);
    addUniverse(command, arguments->directory);
    command.add_flag("--incremental", arguments->incremental, "only what changed since the newest one");
    addText(command, "--base", arguments->base, "NAME", "what changed since this one");
    addText(command, "--note", arguments->note, "TEXT", "one line for people");
    command.add_flag("--verify", arguments->verify, "reads it back before it counts");
    command.add_flag("--scheduled", arguments->scheduled,
                     "marks it as one of a timer, which retention may remove by itself");
}

void addLooks(Commands& commands, CLI::App& group, const Arguments& arguments) {
    addUniverse(
        add(commands, group, arguments, "list", "prints the snapshots, oldest first",
            "  warp snapshot list DIR\n  warp snapshot list DIR --json | jq -r '.snapshots[-1].path'\n",
            list),
        arguments->directory);
    addSnapshot(add(commands, group, arguments, "show", "tells what a snapshot holds",
                    "  warp snapshot show 2026-01-15-143000-snapshot --universe DIR\n"
                    "  warp snapshot show /mnt/backup/2026-01-15-143000-snapshot\n",
                    hinted<show>),
                arguments);
    CLI::App& verifying = add(commands, group, arguments, "verify", "holds a snapshot against its checksums",
                              "  warp snapshot verify SNAPSHOT --universe DIR --deep\n"
                              "  (cd SNAPSHOT && md5sum -c verification.md5)\n",
                              hinted<verify>);
    addSnapshot(verifying, arguments);
    verifying.add_flag("--deep", arguments->deep, "also unpacks it and compares every file");
}

void addRemovals(Commands& commands, CLI::App& group, const Arguments& arguments) {
    CLI::App& removing = add(commands, group, arguments, "delete", "removes a snapshot",
                             "  warp snapshot delete DIR 2026-01-15-143000-snapshot\n", hinted<remove>);
    addUniverse(removing, arguments->directory);
    removing.add_option("NAME", arguments->snapshot, "the name of the snapshot")->required();
    CLI::App& pruning =
        add(commands, group, arguments, "prune", "removes the snapshots that a rule does not keep",
            "  warp snapshot prune DIR --last 3 --daily 7 --weekly 4 --monthly 12 --dry-run\n"
            "  warp snapshot prune DIR --daily 7\n",
            prune);
    addUniverse(pruning, arguments->directory);
    addNumber(pruning, "--last", arguments->rule.last, 0, "keeps the newest N");
    addNumber(pruning, "--hourly", arguments->rule.hourly, 0, "keeps the newest of each of N hours");
    addNumber(pruning, "--daily", arguments->rule.daily, 0, "keeps the newest of each of N days (UTC)");
    addNumber(pruning, "--weekly", arguments->rule.weekly, 0, "keeps the newest of each of N weeks");
    addNumber(pruning, "--monthly", arguments->rule.monthly, 0, "keeps the newest of each of N months");
    addNumber(pruning, "--yearly", arguments->rule.yearly, 0, "keeps the newest of each of N years");
    pruning.add_flag("--scheduled-only", arguments->rule.scheduledOnly,
                     "keeps all that people or restores took");
    pruning.add_flag("--dry-run", arguments->dryRun, "says what would be removed, removes nothing");
}

void addSchedule(Commands& commands, CLI::App& group, const Arguments& arguments) {
    addUniverse(add(commands, group, arguments, "schedule", "tells when snapshots are taken by themselves",
                    "  warp config set DIR universe_parameters.snapshots.every daily\n"
                    "  warp config set DIR universe_parameters.snapshots.hour 3\n"
                    "  warp config set DIR universe_parameters.snapshot_retention.daily 14\n"
                    "  warp snapshot schedule DIR\n",
                    schedule),
                arguments->directory);
}

}  // namespace

void addSnapshotCommands(Commands& commands) {
    CLI::App& group =
        commands.addGroup("snapshot", "takes, lists, compares, verifies and restores snapshots");
    const auto arguments = std::make_shared<SnapshotArguments>();
    addCreate(commands, group, arguments);
    addLooks(commands, group, arguments);
    addSnapshotDiff(commands, group);
    addSnapshotRestore(commands, group);
    addRemovals(commands, group, arguments);
    addSchedule(commands, group, arguments);
}

}  // namespace warp::cli
