// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sample_day_command.h"

#include "app/cli/arguments.h"
#include "app/cli/figures.h"
#include "app/cli/json_object.h"
#include "app/cli/progress_line.h"
#include "app/cli/time_argument.h"
#include "engine/universe/sample_day.h"

namespace warp::cli {
namespace {

constexpr std::uint64_t kMostVisits = 100'000;

struct DayArguments {
    std::string directory;
    std::string end = "now";
    std::string round;
    SampleDayOptions options;
};

std::string reportJson(const SampleDayReport& report) {
    return JsonObject()
        .add("from", formatTimestamp(report.from))
        .add("to", formatTimestamp(report.to))
        .add("records", report.records)
        .add("links", report.links)
        .add("nodes", report.nodes)
        .add("edges", report.edges)
        .add("events", report.events)
        .add("reads", report.reads)
        .add("orders", report.orders)
        .add("refused", report.refused)
        .add("edits", report.edits)
        .add("moves", report.moves)
        .add("wormholes", report.wormholes)
        .add("alerts", report.alerts)
        .add("snapshots", report.snapshots)
        .add("rounds", report.rounds)
        .text();
}

void printReport(Console& console, const SampleDayReport& report) {
    if (console.json()) {
        console.printLine(reportJson(report));
        return;
    }
    console.printLine("a day of a bookshop, " + formatTimestamp(report.from) + " to " +
                      formatTimestamp(report.to));
    console.printLine(countOf(report.records, "record") + ", " + countOf(report.links, "link") + ", " +
                      countOf(report.nodes, "node") + ", " + countOf(report.edges, "edge") + ", " +
                      countOf(report.events, "event"));
    console.printLine(countOf(report.reads, "read") + ", " + countOf(report.orders, "order") + ", " +
                      countOf(report.moves, "record") + " moved between shards, " +
                      countOf(report.wormholes, "wormhole") + " open, " + countOf(report.alerts, "alert") +
                      " raised, " + countOf(report.snapshots, "snapshot") + ", " +
                      countOf(report.rounds, "round") + " of maintenance");
}

Result<ExitCode> sampleDayInto(Context& context, const DayArguments& arguments) {
    SampleDayOptions options = arguments.options;
    WARP_ASSIGN(options.end, parseMoment("--end", arguments.end, systemClock().now()));
    if (!arguments.round.empty()) {
        WARP_ASSIGN(const auto round, parseDuration("--round", arguments.round));
        options.round = std::chrono::duration_cast<std::chrono::seconds>(round);
    }
    Result<SampleDayReport> report = Error{};
    {
        ProgressLine line("Simulating a day");
        report = sampleDay(arguments.directory, options, line.job(context.stop));
    }
    if (!report.ok()) return std::move(report).error();
    printReport(context.console, *report);
    return ExitCode::Done;
}

}  // namespace

void addSampleDayCommand(Commands& commands, CLI::App& group) {
    auto arguments = std::make_shared<DayArguments>();
    CLI::App& command = commands.addTo(
        group, "day",
        "a day of a bookshop, lived by the real engine on a simulated clock; makes a new universe",
        "  warp sample day ~/shop\n"
        "  warp sample day ~/shop --seed 7 --end 2026-01-15T20:00:00Z\n"
        "  warp event query ~/shop shop --window 1h\n"
        "  warp alerts ~/shop\n",
        [arguments](Context& context) { return sampleDayInto(context, *arguments); });
    addUniverse(command, arguments->directory);
    addNumber(command, "--seed", arguments->options.seed, 0,
              "the same seed and end give the same records, links, graph and events (1)");
    addText(command, "--end", arguments->end, "TIME", "when the day ends (now)");
    addText(command, "--round", arguments->round, "TIME",
            "simulated time between two rounds of maintenance (1m): more is faster");
    addNumber(command, "--visits", arguments->options.visits, 1, "customers who come (1,500)", kMostVisits);
}

}  // namespace warp::cli
