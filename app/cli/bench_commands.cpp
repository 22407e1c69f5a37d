// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/cli/arguments.h"
#include "app/cli/bench.h"
#include "app/cli/commands.h"
#include "app/cli/json_object.h"

namespace warp::cli {
namespace {

constexpr std::uint64_t kMostRecords = 100'000'000;
constexpr std::uint64_t kMostThreads = 1024;

std::string figureLine(const BenchFigure& figure) {
    char text[160];
    std::snprintf(text, sizeof text, "%-36s %14.1f %s", figure.work.c_str(), figure.value,
                  figure.unit.c_str());
    return text;
}

std::string reportJson(const BenchOptions& options, const std::vector<BenchFigure>& figures) {
    std::vector<std::string> texts;
    for (const BenchFigure& figure : figures) {
        texts.push_back(
            JsonObject().add("work", figure.work).add("value", figure.value).add("unit", figure.unit).text());
    }
    return JsonObject()
        .add("records", options.records)
        .add("threads", options.threads)
        .addJson("figures", jsonArray(texts))
        .text();
}

Result<ExitCode> bench(Context& context, const BenchOptions& options) {
    Console& console = context.console;
    std::vector<BenchFigure> figures;
    const auto tell = [&](const BenchFigure& figure) {
        figures.push_back(figure);
        if (console.json()) return;
        console.printLine(figureLine(figure));
        // Each figure is seen when it is there; a failure to write is told at the end.
        [[maybe_unused]] const Status flushed = console.flush();
    };
    context.interrupt.endAtOnce(ExitCode::Interrupted,
                                "warp: stopped; the bench universe is removed in the background");
    WARP_TRY(runBench(options, tell));
    if (console.json()) console.printLine(reportJson(options, figures));
    return ExitCode::Done;
}

}  // namespace

void addBenchCommands(Commands& commands) {
    auto options = std::make_shared<BenchOptions>();
    CLI::App& command =
        commands.add("bench", "measures the engine in a universe that is made in DIR and removed",
                     "  warp bench /tmp/bench --records 100000\n"
                     "  warp bench /tmp/bench --work put,get,scan --json | jq '.figures[]'\n",
                     [options](Context& context) { return bench(context, *options); });
    std::string works;
    for (const std::string& work : benchWorks()) works += (works.empty() ? "" : "|") + work;
    command.add_option("DIR", options->directory, "where to make the universe")->required();
    addNumber(command, "--records", options->records, 1, "standard records (default 1,000,000)",
              kMostRecords);
    addNumber(command, "--threads", options->threads, 1, "threads of syncput (default 16)", kMostThreads);
    command.add_option("--work", options->works, "only these, separated by commas")
        ->type_name(works)
        ->delimiter(',');
}

}  // namespace warp::cli
