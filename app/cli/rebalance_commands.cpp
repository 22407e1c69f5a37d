// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdio>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/progress_line.h"
#include "engine/universe/rebalancing_report.h"

namespace warp::cli {
namespace {

std::string figure(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

std::string triggerLine(const RebalancingTrigger& trigger) {
    const std::string shard(shardId(trigger.shard));
    switch (trigger.kind) {
        case RebalancingTrigger::Kind::OverCapacity:
            return shard + " holds " + countOf(static_cast<std::uint64_t>(trigger.value), "record") +
                   ", above its capacity of " + countText(static_cast<std::uint64_t>(trigger.limit));
        case RebalancingTrigger::Kind::Imbalance:
            return "the loads differ by " + figure(trigger.value) + ", more than " + figure(trigger.limit) +
                   ", and " + shard + " is above the mean";
        case RebalancingTrigger::Kind::Entropy:
            return shard + " has an entropy of " + figure(trigger.value) + " bits over its types, above " +
                   figure(trigger.limit);
    }
    return shard;
}

std::string moveLine(const PlannedMove& move, const MoveRules& rules) {
    return move.key + "\t" + std::string(shardName(move.from)) + " -> " + std::string(shardName(move.to)) +
           "\t" + std::string(moveReasonName(move.reason)) + "\t" + explainMove(move, rules);
}

std::string summary(const RebalancingReport& report, bool dryRun) {
    std::array<std::uint64_t, kShardCount> into = {};
    for (const PlannedMove& move : report.moves) ++into[static_cast<std::size_t>(move.to)];
    std::string text = countOf(report.moves.size(), "record") + (dryRun ? " would move" : " moved");
    const char* separator = ": ";
    for (const Shard shard : kShards) {
        const std::uint64_t count = into[static_cast<std::size_t>(shard)];
        if (count == 0) continue;
        text += separator + countText(count) + " to " + std::string(shardName(shard));
        separator = ", ";
    }
    if (report.skipped > 0) text += "; " + countText(report.skipped) + " changed meanwhile and stay";
    return text + "; imbalance of loads " + figure(report.imbalanceBefore) + " -> " +
           figure(report.imbalanceAfter);
}

void printReport(Console& console, const RebalancingReport& report, const MoveRules& rules, bool dryRun) {
    if (console.json()) {
        const std::string json = rebalancingReportToJson(report);
        return console.printLine("{\"dry_run\":" + std::string(dryRun ? "true," : "false,") + json.substr(1));
    }
    for (const RebalancingTrigger& trigger : report.triggers) console.message(triggerLine(trigger));
    if (dryRun) {
        for (const PlannedMove& move : report.moves) console.printLine(moveLine(move, rules));
    }
    console.message(summary(report, dryRun));
}

Result<ExitCode> rebalance(Context& context, const std::string& directory, bool dryRun) {
    const OpenAs as = dryRun ? OpenAs::WriterOrObserver : OpenAs::WriterOrClient;
    return withUniverse(context, directory, as, [&](Universe& universe) -> Result<ExitCode> {
        ProgressLine line(dryRun ? "Looking at records" : "Rebalancing");
        const Job job = line.job(context.stop);
        WARP_ASSIGN(const auto report,
                    dryRun ? universe.gravity().plan(job) : universe.gravity().rebalance(job));
        const MoveRules rules = moveRulesOf(universe.configuration().values()->topology.rebalancing);
        printReport(context.console, report, rules, dryRun);
        return ExitCode::Done;
    });
}

}  // namespace

void addRebalanceCommands(Commands& commands) {
    auto directory = std::make_shared<std::string>();
    auto dryRun = std::make_shared<bool>(false);
    CLI::App& command =
        commands.add("rebalance", "moves records into the shards where they belong",
                     "  warp rebalance DIR --dry-run\n  warp rebalance DIR --json | jq '.moves | length'\n",
                     [=](Context& context) { return rebalance(context, *directory, *dryRun); });
    addUniverse(command, *directory);
    command.add_flag("--dry-run", *dryRun, "lists the moves with their reasons, moves nothing");
}

}  // namespace warp::cli
