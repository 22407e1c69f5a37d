// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/progress_line.h"
#include "app/cli/sample_day_command.h"
#include "engine/universe/sample_package_graph.h"
#include "engine/universe/sample_package_log.h"
#include "engine/universe/sample_packages.h"

namespace warp::cli {
namespace {

struct PackagesArguments {
    std::string directory;
    SamplePackagesOptions options;
};

void printReport(Console& console, const SamplePackagesReport& report, const PackageGraphReport& graph,
                 std::uint64_t events) {
    for (const std::string& list : report.skippedLists) {
        console.message(list + ": left out, its compression is not read");
    }
    if (console.json()) {
        console.printLine(JsonObject()
                              .add("packages", report.packages)
                              .add("available", report.available)
                              .add("sections", report.sections)
                              .add("maintainers", report.maintainers)
                              .add("written", report.written)
                              .add("removed", report.removed)
                              .add("nodes", graph.nodes)
                              .add("edges", graph.edges)
                              .add("events", events)
                              .text());
        return;
    }
    std::string text = countOf(report.packages, "package") + " of this computer";
    if (report.available > 0) text += " and " + countText(report.available) + " available ones";
    console.printLine(text + ": " + countOf(report.written, "record") + " written, " +
                      countText(report.removed) + " removed; " + countText(graph.edges) +
                      (graph.edges == 1 ? " dependency" : " dependencies") + " in the graph; " +
                      countOf(events, "event") + " of dpkg's log appended");
}

Result<ExitCode> samplePackagesInto(Context& context, const PackagesArguments& arguments) {
    WARP_TRY(Universe::create(arguments.directory));
    return withUniverse(context, arguments.directory, OpenAs::WriterOrClient,
                        [&](Universe& universe) -> Result<ExitCode> {
                            Result<SamplePackagesReport> report = Error{};
                            Result<PackageGraphReport> graph = Error{};
                            Result<std::uint64_t> events = std::uint64_t{0};
                            {
                                ProgressLine line("Reading packages");
                                report = samplePackages(universe.spacetime(), systemFileSystem(),
                                                        arguments.options, line.job(context.stop));
                                if (!report.ok()) return std::move(report).error();
                                graph = samplePackageGraph(universe.graph(), systemFileSystem(),
                                                           arguments.options.root, {.stop = context.stop});
                                if (!graph.ok()) return std::move(graph).error();
                                events = samplePackageLog(universe.temporal(), systemFileSystem(),
                                                          arguments.options, {.stop = context.stop});
                            }
                            if (!events.ok()) return std::move(events).error();
                            printReport(context.console, *report, *graph, *events);
                            return ExitCode::Done;
                        });
}

}  // namespace

void addSampleCommands(Commands& commands) {
    CLI::App& group =
        commands.addGroup("sample", "fills a universe: with real data of this computer, or a simulated day");
    addSampleDayCommand(commands, group);
    auto arguments = std::make_shared<PackagesArguments>();
    CLI::App& command = commands.addTo(
        group, "packages",
        "this computer's packages and their dependencies, from dpkg; makes the universe when there is none",
        "  warp sample packages ~/packages\n"
        "  warp sample packages ~/packages --available\n"
        "  warp list ~/packages packages: --limit 10\n"
        "  warp graph traverse ~/packages packages:bash --depth 2\n"
        "  warp event query ~/packages dpkg --window 1d\n",
        [arguments](Context& context) { return samplePackagesInto(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_flag("--available", arguments->options.available, "also what apt could install");
    addText(command, "--root", arguments->options.root, "DIR",
            "describes the system under this directory instead");
}

}  // namespace warp::cli
