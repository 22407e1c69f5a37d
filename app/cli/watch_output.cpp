// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch_output.h"

#include "app/cli/figures.h"
#include "app/cli/json_object.h"
#include "engine/formats/csv.h"
#include "engine/observatory/alert_file.h"
#include "engine/observatory/number_text.h"

namespace warp::cli {
namespace {

double valueOf(const MetricSample& sample, MetricId id) {
    return id < sample.values.size() ? sample.values[id] : kNoData;
}

double valueOf(const RealTime& now, Figure figure) {
    return valueOf(now.latest, metricId(figure));
}

std::string padded(std::string text, std::size_t width) {
    if (text.size() < width) text.append(width - text.size(), ' ');
    return text + "  ";
}

std::string rounded(double value) {
    char text[32];
    const int size = std::snprintf(text, sizeof text, "%.3g", value);
    return {text, static_cast<std::size_t>(size)};
}

std::string whyNone(const RealTime& now, MetricId id) {
    const auto known = now.whyNone.find(id);
    return known == now.whyNone.end() ? metricTable()[id].none : known->second;
}

std::string numberJson(std::optional<double> value) {
    return value ? metricJson(*value) : "null";
}

}  // namespace

std::string metricText(const MetricInfo& info, double value) {
    if (!hasData(value)) return "no data";
    if (info.unit == "bytes") return bytesText(static_cast<std::uint64_t>(value));
    if (info.unit == "bytes/s") return bytesText(static_cast<std::uint64_t>(value)) + "/s";
    if (info.unit == "us" && value >= 10'000) return rounded(value / 1000) + " ms";
    const std::string text = value >= 1000 ? countText(static_cast<std::uint64_t>(value)) : rounded(value);
    return info.unit.empty() ? text : text + " " + info.unit;
}

std::string metricJson(double value) {
    std::string text;
    appendFigure(text, value, "null");
    return text;
}

std::string realTimeLines(const RealTime& now, const std::vector<MetricId>& metrics) {
    constexpr std::size_t kNameWidth = 30;
    std::string text = padded("measured", kNameWidth) + formatTimestamp(now.time) + ", " + now.state + "\n";
    for (const MetricId id : metrics) {
        const MetricInfo& info = metricTable()[id];
        const double value = valueOf(now.latest, id);
        text += padded(info.name, kNameWidth) + metricText(info, value);
        if (!hasData(value)) text += ": " + whyNone(now, id);
        text += '\n';
    }
    return text;
}

std::string realTimeJson(const RealTime& now, const std::vector<MetricId>& metrics) {
    JsonObject values;
    JsonObject reasons;
    for (const MetricId id : metrics) {
        const MetricInfo& info = metricTable()[id];
        const double value = valueOf(now.latest, id);
        values.addJson(info.name, metricJson(value));
        if (!hasData(value)) reasons.add(info.name, whyNone(now, id));
    }
    return JsonObject()
        .add("timestamp", now.time)
        .add("state", now.state)
        .addJson("metrics", values.text())
        .addJson("no_data", reasons.text())
        .text();
}

std::string realTimeLine(const RealTime& now) {
    const auto text = [&](MetricId id) { return metricText(metricTable()[id], valueOf(now.latest, id)); };
    const auto figure = [&](Figure wanted) { return text(metricId(wanted)); };
    std::string line = formatTimestamp(now.time) + "  reads " + figure(Figure::Reads) + "  writes " +
                       figure(Figure::RecordsWritten) + "  events " + figure(Figure::TemporalFlowRate);
    if (hasData(valueOf(now.latest, metricId(Operation::Sync, OperationFigure::P99))))
        line += "  sync p99 " + text(metricId(Operation::Sync, OperationFigure::P99));
    line += "  mirror " + figure(Figure::MirrorDue) + " due  entropy " + figure(Figure::EntropyTotal);
    if (hasData(valueOf(now, Figure::VacuumStability))) line += "  vacuum " + figure(Figure::VacuumStability);
    if (now.alertsCritical + now.alertsWarning > 0)
        line += "  alerts " + std::to_string(now.alertsCritical) + " critical, " +
                std::to_string(now.alertsWarning) + " warning";
    return line;
}

std::string historyCsvHeader(const std::vector<MetricId>& metrics) {
    std::vector<std::string> fields = {"time"};
    for (const MetricId id : metrics) fields.push_back(metricTable()[id].name);
    std::string row;
    appendCsvRow(row, fields);
    return row;
}

std::string historyCsvLine(const MetricSample& sample, const std::vector<MetricId>& metrics) {
    std::vector<std::string> fields = {formatTimestamp(sample.time)};
    for (const MetricId id : metrics) fields.push_back(figureText(valueOf(sample, id)));
    std::string row;
    appendCsvRow(row, fields);
    return row;
}

std::string historyJson(const MetricSample& sample, const std::vector<MetricId>& metrics) {
    JsonObject object;
    object.add("time", sample.time);
    for (const MetricId id : metrics) object.addJson(metricTable()[id].name, metricJson(valueOf(sample, id)));
    return object.text();
}

std::string alertLine(const AlertStatus& alert) {
    constexpr std::size_t kStateWidth = 8;
    constexpr std::size_t kNameWidth = 14;
    std::string line = padded(std::string(alertStateName(alert.state)), kStateWidth) +
                       padded(alert.rule.name, kNameWidth) + alert.rule.metric;
    const char* const sign = alert.rule.comparison == AlertComparison::Above ? " >= " : " <= ";
    if (alert.rule.warning) line += std::string(sign) + figureText(*alert.rule.warning);
    if (alert.rule.critical)
        line += " (critical" + std::string(sign) + figureText(*alert.rule.critical) + ")";
    if (alert.value) line += ", now " + figureText(*alert.value);
    if (!alert.why.empty()) line += " (" + alert.why + ")";
    if (alert.silenced) line += ", silenced until " + formatTimestamp(*alert.rule.silencedUntil);
    return line;
}

std::string alertJson(const AlertStatus& alert) {
    return JsonObject()
        .addJson("rule", alertRuleText(alert.rule))
        .add("state", alertStateName(alert.state))
        .add("since", alert.since)
        .addJson("value", numberJson(alert.value))
        .add("why", alert.why)
        .add("silenced", alert.silenced)
        .text();
}

std::string alertEventLine(const AlertEvent& event) {
    std::string line = formatTimestamp(event.time) + "  " + event.rule + ": " +
                       std::string(alertStateName(event.from)) + " -> " +
                       std::string(alertStateName(event.to));
    if (event.value) line += ", " + figureText(*event.value);
    return line;
}

std::string alertEventJson(const AlertEvent& event) {
    return JsonObject()
        .add("time", event.time)
        .add("rule", event.rule)
        .add("from", alertStateName(event.from))
        .add("to", alertStateName(event.to))
        .addJson("value", numberJson(event.value))
        .text();
}

}  // namespace warp::cli
