// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/real_time_text.h"

#include <algorithm>

#include "engine/formats/json_text.h"
#include "engine/formats/json_value.h"
#include "engine/formats/seal.h"
#include "engine/observatory/number_text.h"

namespace warp {

namespace {

void addText(std::string& out, std::string_view name, std::string_view value) {
    out.append("  \"").append(name).append("\": ");
    appendJsonString(out, value);
    out += ",\n";
}

void addNumber(std::string& out, std::string_view name, double value) {
    out.append("  \"").append(name).append("\": ");
    appendFigure(out, value, "null");
    out += ",\n";
}

double valueOf(const RealTime& now, Figure figure) {
    const MetricId id = metricId(figure);
    return id < now.latest.values.size() ? now.latest.values[id] : kNoData;
}

void addEntropy(std::string& out, const RealTime& now) {
    out += "  \"entropy\": {\"total\": ";
    appendFigure(out, valueOf(now, Figure::EntropyTotal), "null");
    out += ", \"cpu\": ";
    appendFigure(out, valueOf(now, Figure::EntropyCpu), "null");
    out += ", \"memory\": ";
    appendFigure(out, valueOf(now, Figure::EntropyMemory), "null");
    out += ", \"io\": ";
    appendFigure(out, valueOf(now, Figure::EntropyIo), "null");
    out += "},\n";
}

void addMetrics(std::string& out, const RealTime& now) {
    out += "  \"metrics\": {";
    for (MetricId id = 0; id < metricTable().size(); ++id) {
        out.append(id == 0 ? "\n    \"" : ",\n    \"").append(metricTable()[id].name).append("\": ");
        appendFigure(out, id < now.latest.values.size() ? now.latest.values[id] : kNoData, "null");
    }
    out += "\n  },\n";
}

void addReasons(std::string& out, const RealTime& now) {
    out += "  \"no_data\": {";
    for (MetricId id = 0; id < metricTable().size(); ++id) {
        if (id < now.latest.values.size() && hasData(now.latest.values[id])) continue;
        const auto known = now.whyNone.find(id);
        out.append(out.back() == '{' ? "\n    \"" : ",\n    \"")
            .append(metricTable()[id].name)
            .append("\": ");
        appendJsonString(out, known == now.whyNone.end() ? metricTable()[id].none : known->second);
    }
    out += "\n  },\n";
}

void addSeconds(std::string& out, const RealTime& now) {
    out += "  \"last_120_seconds\": {\n    \"time\": [";
    for (const MetricSample& sample : now.seconds) {
        out += out.back() == '[' ? "\"" : ", \"";
        appendTimestamp(out, sample.time);
        out += '"';
    }
    out += ']';
    for (MetricId id = 0; id < metricTable().size(); ++id) {
        if (!metricTable()[id].live) continue;
        out.append(",\n    \"").append(metricTable()[id].name).append("\": [");
        for (const MetricSample& sample : now.seconds) {
            if (out.back() != '[') out += ", ";
            appendFigure(out, sample.values[id], "null");
        }
        out += ']';
    }
    out += "\n  }\n}\n";
}

const JsonDocument* memberOf(const JsonDocument& json, const char* name) {
    const auto found = json.find(name);
    return found == json.end() ? nullptr : &*found;
}

std::string textOf(const JsonDocument& json, const char* name) {
    const JsonDocument* found = memberOf(json, name);
    return found && found->is_string() ? found->get<std::string>() : std::string();
}

double numberOf(const JsonDocument& json) {
    return json.is_number() ? json.get<double>() : kNoData;
}

std::uint64_t countOf(const JsonDocument& json, const char* name) {
    const JsonDocument* found = memberOf(json, name);
    if (!found || !found->is_number_integer()) return 0;
    return static_cast<std::uint64_t>(std::max<std::int64_t>(0, found->get<std::int64_t>()));
}

void readMetrics(const JsonDocument& json, RealTime& now) {
    now.latest.values.assign(metricTable().size(), kNoData);
    if (const JsonDocument* metrics = memberOf(json, "metrics"); metrics && metrics->is_object()) {
        for (const auto& [name, value] : metrics->items()) {
            if (const auto id = findMetric(name)) now.latest.values[*id] = numberOf(value);
        }
    }
    const JsonDocument* reasons = memberOf(json, "no_data");
    if (!reasons || !reasons->is_object()) return;
    for (const auto& [name, why] : reasons->items()) {
        const auto id = findMetric(name);
        if (id && why.is_string()) now.whyNone[*id] = why.get<std::string>();
    }
}

Status readSeconds(const JsonDocument& json, RealTime& now) {
    const JsonDocument* seconds = memberOf(json, "last_120_seconds");
    if (!seconds || !seconds->is_object()) return {};
    const JsonDocument* times = memberOf(*seconds, "time");
    if (!times || !times->is_array()) return {};
    for (const JsonDocument& time : *times) {
        MetricSample& sample = now.seconds.emplace_back();
        if (!time.is_string()) return Error{.code = ErrorCode::InvalidFormat, .message = "a time is no text"};
        WARP_ASSIGN(sample.time, parseTimestamp(time.get<std::string>()));
        sample.values.assign(metricTable().size(), kNoData);
    }
    for (const auto& [name, values] : seconds->items()) {
        const auto id = findMetric(name);
        if (!id || !values.is_array()) continue;
        const std::size_t count = std::min(values.size(), now.seconds.size());
        for (std::size_t i = 0; i < count; ++i) now.seconds[i].values[*id] = numberOf(values[i]);
    }
    return {};
}

}  // namespace

std::string realTimeText(const RealTime& now) {
    std::string out = "{\n";
    out.reserve(std::size_t{32} << 10);
    addText(out, "timestamp", formatTimestamp(now.time));
    addText(out, "universe_id", now.universeId);
    addText(out, "state", now.state);
    addNumber(out, "process_id", static_cast<double>(now.processId));
    addText(out, "opened_at", formatTimestamp(now.openedAt));
    addNumber(out, "interval_seconds", now.intervalSeconds);
    addEntropy(out, now);
    addNumber(out, "vacuum_stability", valueOf(now, Figure::VacuumStability));
    addNumber(out, "wormhole_efficiency", valueOf(now, Figure::WormholeEfficiency));
    out += "  \"cosmic_background_radiation\": 2.7,\n";
    addNumber(out, "alerts_warning", static_cast<double>(now.alertsWarning));
    addNumber(out, "alerts_critical", static_cast<double>(now.alertsCritical));
    addMetrics(out, now);
    addReasons(out, now);
    addSeconds(out, now);
    return sealedJsonText(std::move(out));
}

Result<RealTime> parseRealTime(ByteView text) {
    WARP_ASSIGN(const JsonDocument json, parseJsonDocument(text));
    if (!json.is_object())
        return Error{.code = ErrorCode::InvalidFormat, .message = "the metrics are no JSON object"};
    RealTime now;
    WARP_ASSIGN(now.time, parseTimestamp(textOf(json, "timestamp")));
    now.latest.time = now.time;
    now.universeId = textOf(json, "universe_id");
    now.state = textOf(json, "state");
    now.processId = static_cast<std::int64_t>(countOf(json, "process_id"));
    if (const auto opened = parseTimestamp(textOf(json, "opened_at")); opened.ok()) now.openedAt = *opened;
    now.intervalSeconds = static_cast<unsigned>(countOf(json, "interval_seconds"));
    now.alertsWarning = countOf(json, "alerts_warning");
    now.alertsCritical = countOf(json, "alerts_critical");
    readMetrics(json, now);
    WARP_TRY(readSeconds(json, now));
    return now;
}

}  // namespace warp
