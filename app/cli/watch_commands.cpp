// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/time_argument.h"
#include "app/cli/watch_output.h"
#include "engine/observatory/alert_file.h"

namespace warp::cli {
namespace {

struct MetricsArguments {
    std::string directory;
    std::string from;
    std::string to;
    std::vector<std::string> names;
    bool list = false;
    bool dashboard = false;
};

Result<std::vector<MetricId>> metricsOf(const std::vector<std::string>& names) {
    std::vector<MetricId> metrics;
    for (const std::string& name : names) {
        const auto id = findMetric(name);
        if (!id)
            return Error{
                .code = ErrorCode::InvalidArgument,
                .message = "there is no metric \"" + name + "\"; `warp metrics DIR --list` shows them"};
        metrics.push_back(*id);
    }
    for (MetricId id = 0; names.empty() && id < metricTable().size(); ++id) metrics.push_back(id);
    return metrics;
}

ExitCode listMetrics(Console& console) {
    std::vector<std::string> texts;
    for (const MetricInfo& info : metricTable()) {
        texts.push_back(JsonObject()
                            .add("name", info.name)
                            .add("unit", info.unit)
                            .add("description", info.description)
                            .text());
        if (console.json()) continue;
        console.printLine(info.name + (info.unit.empty() ? "" : " [" + info.unit + "]") + ": " +
                          info.description);
    }
    if (console.json()) console.printLine(JsonObject().addJson("metrics", jsonArray(texts)).text());
    return ExitCode::Done;
}

Result<ExitCode> printHistory(Context& context, Universe& universe, const MetricsArguments& arguments,
                              const std::vector<MetricId>& metrics) {
    const Timestamp now = systemClock().now();
    Timestamp to{now.ms + 1};
    WARP_ASSIGN(const Timestamp from,
                parseMoment("--from", arguments.from.empty() ? "-1h" : arguments.from, now));
    if (!arguments.to.empty()) {
        WARP_ASSIGN(to, parseMoment("--to", arguments.to, now));
    }
    WARP_ASSIGN(const auto rows,
                universe.observatory().history(from, to, std::numeric_limits<std::size_t>::max(),
                                               {.stop = context.stop}));
    Console& console = context.console;
    if (!console.json()) console.print(historyCsvHeader(metrics));
    for (const MetricSample& row : rows) {
        if (!console.open()) break;
        if (console.json())
            console.printLine(historyJson(row, metrics));
        else
            console.print(historyCsvLine(row, metrics));
    }
    return ExitCode::Done;
}

Result<ExitCode> metrics(Context& context, const MetricsArguments& arguments) {
    if (arguments.list) return listMetrics(context.console);
    WARP_ASSIGN(const auto wanted, metricsOf(arguments.names));
    return withUniverse(
        context, arguments.directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
            if (!arguments.from.empty() || !arguments.to.empty())
                return printHistory(context, universe, arguments, wanted);
            if (arguments.dashboard) {
                WARP_ASSIGN(const std::string dashboard, universe.observatory().dashboard());
                context.console.printLine(context.console.json() ? dashboard : prettyJson(dashboard));
                return ExitCode::Done;
            }
            WARP_ASSIGN(const RealTime now, universe.observatory().realTime());
            if (context.console.json())
                context.console.printLine(realTimeJson(now, wanted));
            else
                context.console.print(realTimeLines(now, wanted));
            return ExitCode::Done;
        });
}

void addMetrics(Commands& commands) {
    auto arguments = std::make_shared<MetricsArguments>();
    CLI::App& command = commands.add("metrics", "shows what is measured: now, or minutes of the past as CSV",
                                     "  warp metrics DIR\n"
                                     "  warp metrics DIR --metric get_p99_us --metric entropy_total --json\n"
                                     "  warp metrics DIR --from -1d --metric temporal_flow_rate > flow.csv\n"
                                     "  warp metrics DIR --dashboard\n",
                                     [arguments](Context& context) { return metrics(context, *arguments); });
    addUniverse(command, arguments->directory);
    addText(command, "--from", arguments->from, "TIME", "2026-01-15T14:30:00Z, 2026-01-15, now or -90m");
    addText(command, "--to", arguments->to, "TIME", "the first moment behind the range");
    command.add_option("--metric", arguments->names, "only this one")
        ->type_name("NAME")
        ->allow_extra_args(false);
    command.add_flag("--dashboard", arguments->dashboard, "the dashboard of the universe as JSON");
    command.add_flag("--list", arguments->list, "names, units and meanings of all metrics");
}

struct AlertsArguments {
    std::string directory;
    std::string set;
    std::string remove;
    std::string silence;
    std::string length;
    bool history = false;
};

Result<ExitCode> printAlerts(Context& context, Universe& universe, bool history) {
    WARP_ASSIGN(const AlertReport report, universe.observatory().alerts());
    Console& console = context.console;
    if (report.fileError)
        console.message("warp: " + report.fileError->describe() +
                        "; until it is corrected the last good rules are in force");
    std::vector<std::string> texts;
    for (const AlertStatus& alert : report.alerts) {
        if (console.json()) texts.push_back(alertJson(alert));
        if (!console.json() && !history) console.printLine(alertLine(alert));
    }
    std::vector<std::string> events;
    for (const AlertEvent& event : report.history) {
        if (console.json()) events.push_back(alertEventJson(event));
        if (!console.json() && history) console.printLine(alertEventLine(event));
    }
    if (console.json())
        console.printLine(
            JsonObject().addJson("alerts", jsonArray(texts)).addJson("history", jsonArray(events)).text());
    return report.fileError ? ExitCode::Damaged : ExitCode::Done;
}

Status changeAlerts(Universe& universe, const AlertsArguments& arguments, std::optional<Timestamp> until) {
    Observatory& observatory = universe.observatory();
    if (!arguments.set.empty()) {
        WARP_ASSIGN(const AlertRule rule, parseAlertRule(arguments.set));
        WARP_TRY(observatory.setAlert(rule));
    }
    if (!arguments.remove.empty()) WARP_TRY(observatory.removeAlert(arguments.remove));
    if (!arguments.silence.empty()) WARP_TRY(observatory.silenceAlert(arguments.silence, until));
    return {};
}

Result<ExitCode> alerts(Context& context, const AlertsArguments& arguments) {
    const bool changes = !arguments.set.empty() || !arguments.remove.empty() || !arguments.silence.empty();
    if (!changes) {
        return withUniverse(context, arguments.directory, OpenAs::Observer, [&](Universe& universe) {
            return printAlerts(context, universe, arguments.history);
        });
    }
    std::optional<Timestamp> until;
    if (!arguments.length.empty() && arguments.length != "0") {
        WARP_ASSIGN(const auto length, parseDuration("--for", arguments.length));
        until = Timestamp{systemClock().now().ms + length.count()};
    }
    return withUniverse(context, arguments.directory, OpenAs::WriterOrClient,
                        [&](Universe& universe) -> Result<ExitCode> {
                            WARP_TRY(changeAlerts(universe, arguments, until));
                            return printAlerts(context, universe, arguments.history);
                        });
}

void addAlerts(Commands& commands) {
    auto arguments = std::make_shared<AlertsArguments>();
    CLI::App& command = commands.add(
        "alerts", "shows the alerts and their states, and changes their rules",
        "  warp alerts DIR\n"
        "  warp alerts DIR --set '{\"name\":\"busy\",\"metric\":\"put_p99_us\",\"warning\":20000}'\n"
        "  warp alerts DIR --silence disk_space --for 2h\n"
        "  warp alerts DIR --history --json | jq '.history[-1]'\n",
        [arguments](Context& context) { return alerts(context, *arguments); });
    addUniverse(command, arguments->directory);
    addText(command, "--set", arguments->set, "RULE",
            "adds or replaces a rule: JSON with name, metric, comparison, warning, critical, clear, for_s, "
            "recovery_s, silenced_until, enabled, description");
    addText(command, "--remove", arguments->remove, "NAME", "removes a rule");
    addText(command, "--silence", arguments->silence, "NAME", "tells nobody of this alert for a while");
    addText(command, "--for", arguments->length, "LENGTH",
            "with --silence: 30m, 2h, 7d; without it, the silence ends");
    command.add_flag("--history", arguments->history, "alerts that began, ended or changed");
}

struct TraceArguments {
    std::string directory;
    std::string length = "5s";
};

Result<ExitCode> trace(Context& context, const TraceArguments& arguments) {
    WARP_ASSIGN(const auto length, parseDuration("--for", arguments.length));
    if (length > std::chrono::minutes(10))
        return Error{.code = ErrorCode::InvalidArgument, .message = "--for is at most 10m"};
    return withUniverse(
        context, arguments.directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            WARP_ASSIGN(const std::string path,
                        universe.observatory().recordTrace(length, {.stop = context.stop}));
            context.console.printLine(context.console.json() ? JsonObject().add("path", path).text() : path);
            return ExitCode::Done;
        });
}

void addTrace(Commands& commands) {
    auto arguments = std::make_shared<TraceArguments>();
    CLI::App& command = commands.add(
        "trace", "records what the engine does for a while, for chrome://tracing or Perfetto",
        "  warp trace DIR --for 10s\n", [arguments](Context& context) { return trace(context, *arguments); });
    addUniverse(command, arguments->directory);
    addText(command, "--for", arguments->length, "LENGTH", "how long: 500ms, 5s (default), up to 10m");
}

}  // namespace

void addWatchCommands(Commands& commands) {
    addMetrics(commands);
    addAlerts(commands);
    addTrace(commands);
    addObserveLive(commands);
}

}  // namespace warp::cli
