// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/entropy/entropy_text.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "engine/formats/csv.h"
#include "engine/formats/json_value.h"
#include "engine/formats/metrics_file.h"
#include "engine/formats/seal.h"

namespace warp {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::int64_t kForecastMs = 600'000;

JsonDocument numberOrNull(std::optional<double> value) {
    return value ? JsonDocument(*value) : JsonDocument(nullptr);
}

std::optional<double> numberIn(const JsonDocument& json, const char* name) {
    const auto found = json.find(name);
    if (found == json.end() || !found->is_number()) return {};
    return found->get<double>();
}

std::string textIn(const JsonDocument& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

JsonDocument partJson(const LoadPart& part, const char* unit) {
    return {{"used", numberOrNull(part.used)},
            {"budget", part.budget},
            {"unit", unit},
            {"share", numberOrNull(part.share())}};
}

LoadPart partIn(const JsonDocument& parts, const char* name) {
    const auto found = parts.find(name);
    if (found == parts.end() || !found->is_object()) return {};
    return {.used = numberIn(*found, "used"), .budget = numberIn(*found, "budget").value_or(0)};
}

JsonDocument partsJson(const EntropyInput& input) {
    return {{"processor", partJson(input.cores, "cores")},
            {"memory", partJson(input.memory, "bytes")},
            {"log_backlog", partJson(input.logBacklog, "bytes")},
            {"mirror_lag", partJson(input.mirrorLag, "s")},
            {"sync_latency", partJson(input.syncLatency, "s")}};
}

JsonDocument checksJson(const std::vector<VacuumCheck>& checks) {
    JsonDocument list = JsonDocument::array();
    for (const VacuumCheck& check : checks) {
        list.push_back({{"name", check.name},
                        {"weight", check.weight},
                        {"state", checkStateName(check.state)},
                        {"why", check.why}});
    }
    return list;
}

JsonDocument shardsJson(const std::vector<ShardDisorder>& shards) {
    JsonDocument list = JsonDocument::object();
    for (const ShardDisorder& shard : shards)
        list[shard.shard] = {
            {"bits", shard.bits}, {"limit", shard.limit}, {"above", shard.bits > shard.limit}};
    return list;
}

JsonDocument trendJson(const std::optional<Trend>& trend, Timestamp now) {
    if (!trend) return nullptr;
    const Forecast forecast = trend->at({now.ms + kForecastMs});
    return {{"samples", trend->points},
            {"per_hour", trend->perHour},
            {"fit", trend->fit},
            {"noise", trend->noise},
            {"middle", formatTimestamp(trend->middle)},
            {"mean", trend->mean},
            {"spread_hours2", trend->spreadHours2},
            {"forecast",
             {{"time", formatTimestamp(forecast.time)},
              {"value", forecast.value},
              {"low", forecast.low},
              {"high", forecast.high}}}};
}

std::optional<Trend> trendIn(const JsonDocument& json) {
    const auto found = json.find("trend");
    if (found == json.end() || !found->is_object()) return {};
    const auto middle = parseTimestamp(textIn(*found, "middle"));
    const double samples = numberIn(*found, "samples").value_or(0);
    const double spread = numberIn(*found, "spread_hours2").value_or(0);
    if (!middle.ok() || samples < 3 || spread <= 0) return {};
    return Trend{.points = static_cast<std::size_t>(std::min(samples, 1e6)),
                 .middle = *middle,
                 .mean = numberIn(*found, "mean").value_or(0),
                 .perHour = numberIn(*found, "per_hour").value_or(0),
                 .fit = numberIn(*found, "fit").value_or(0),
                 .noise = numberIn(*found, "noise").value_or(0),
                 .spreadHours2 = spread};
}

JsonDocument demonJson(const DemonState& demon) {
    JsonDocument json = {{"enabled", demon.enabled}, {"cooldown_s", demon.cooldown.count()}};
    json["last_wish"] =
        demon.lastWish ? JsonDocument(formatTimestamp(*demon.lastWish)) : JsonDocument(nullptr);
    return json;
}

DemonState demonIn(const JsonDocument& json) {
    DemonState demon;
    const auto found = json.find("maxwells_demon");
    if (found == json.end() || !found->is_object()) return demon;
    if (const auto enabled = found->find("enabled"); enabled != found->end() && enabled->is_boolean())
        demon.enabled = enabled->get<bool>();
    demon.cooldown = std::chrono::seconds(
        static_cast<std::int64_t>(std::clamp(numberIn(*found, "cooldown_s").value_or(300), 0.0, 1e9)));
    if (const auto wish = parseTimestamp(textIn(*found, "last_wish")); wish.ok()) demon.lastWish = *wish;
    return demon;
}

void readChecks(const JsonDocument& json, EntropyState& state) {
    const auto found = json.find("vacuum_checks");
    if (found == json.end() || !found->is_array()) return;
    for (const JsonDocument& check : *found) {
        if (!check.is_object()) continue;
        state.checks.push_back({.name = textIn(check, "name"),
                                .weight = numberIn(check, "weight").value_or(0),
                                .state = parseCheckState(textIn(check, "state")).value_or(CheckState::NoData),
                                .why = textIn(check, "why")});
    }
}

void readShards(const JsonDocument& json, EntropyState& state) {
    const auto found = json.find("shards");
    if (found == json.end() || !found->is_object()) return;
    for (const auto& [name, shard] : found->items()) {
        if (!shard.is_object()) continue;
        state.shards.push_back({.shard = name,
                                .bits = numberIn(shard, "bits").value_or(0),
                                .limit = numberIn(shard, "limit").value_or(0)});
    }
}

void readReasons(const JsonDocument& json, EntropyState& state) {
    const auto found = json.find("no_data");
    if (found == json.end() || !found->is_object()) return;
    for (const auto& [name, why] : found->items()) {
        if (why.is_string()) state.whyNone[name] = why.get<std::string>();
    }
}

EntropyAlarm alarmIn(const JsonDocument& json) {
    const std::string name = textIn(json, "state");
    for (const EntropyAlarm alarm : {EntropyAlarm::Stable, EntropyAlarm::Warning, EntropyAlarm::Rebalance}) {
        if (name == entropyAlarmName(alarm)) return alarm;
    }
    return EntropyAlarm::NoData;
}

std::string fieldOf(std::optional<double> value) {
    if (!value) return {};
    char text[32];
    const int size = std::snprintf(text, sizeof text, "%.6g", *value);
    return {text, static_cast<std::size_t>(size)};
}

double componentOf(CheckState state) {
    switch (state) {
        case CheckState::Passed: return 1;
        case CheckState::Failing: return 0;
        case CheckState::Overdue: return 0.5;
        case CheckState::NoData: return kNone;
    }
    return kNone;
}

}  // namespace

std::string entropyReportText(const EntropyReport& report) {
    const EntropyState& state = report.state;
    JsonDocument json = {{"timestamp", formatTimestamp(state.time)},
                         {"total", numberOrNull(state.levels.total())},
                         {"cpu", numberOrNull(state.levels.cpu)},
                         {"memory", numberOrNull(state.levels.memory)},
                         {"io", numberOrNull(state.levels.io)},
                         {"state", entropyAlarmName(state.alarm)},
                         {"thresholds", {{"warning", state.warning}, {"rebalance", state.threshold}}},
                         {"parts", partsJson(state.input)},
                         {"disorder", numberOrNull(state.disorder.index)},
                         {"disorder_bits", state.disorder.bits},
                         {"disorder_most_bits", state.disorder.mostBits},
                         {"shards", shardsJson(state.shards)},
                         {"vacuum_stability", numberOrNull(state.vacuum)},
                         {"vacuum_checks", checksJson(state.checks)},
                         {"trend", trendJson(report.trend, state.time)},
                         {"maxwells_demon", demonJson(report.demon)},
                         {"no_data", JsonDocument::object()}};
    for (const auto& [name, why] : state.whyNone) json["no_data"][name] = why;
    json["cosmic_background_radiation"] = 2.7;
    return sealedJson(std::move(json));
}

Result<EntropyReport> parseEntropyReport(ByteView text) {
    WARP_ASSIGN(const JsonDocument json, parseJsonDocument(text));
    if (!json.is_object())
        return Error{.code = ErrorCode::InvalidFormat, .message = "the state of entropy is no JSON object"};
    EntropyReport report{.state = {}, .trend = trendIn(json), .demon = demonIn(json)};
    EntropyState& state = report.state;
    WARP_ASSIGN(state.time, parseTimestamp(textIn(json, "timestamp")));
    state.levels = {
        .cpu = numberIn(json, "cpu"), .memory = numberIn(json, "memory"), .io = numberIn(json, "io")};
    state.alarm = alarmIn(json);
    if (const auto limits = json.find("thresholds"); limits != json.end() && limits->is_object()) {
        state.warning = numberIn(*limits, "warning").value_or(state.warning);
        state.threshold = numberIn(*limits, "rebalance").value_or(state.threshold);
    }
    if (const auto parts = json.find("parts"); parts != json.end() && parts->is_object()) {
        state.input = {.cores = partIn(*parts, "processor"),
                       .memory = partIn(*parts, "memory"),
                       .logBacklog = partIn(*parts, "log_backlog"),
                       .mirrorLag = partIn(*parts, "mirror_lag"),
                       .syncLatency = partIn(*parts, "sync_latency")};
    }
    state.disorder = {.bits = numberIn(json, "disorder_bits").value_or(0),
                      .mostBits = numberIn(json, "disorder_most_bits").value_or(0),
                      .index = numberIn(json, "disorder")};
    state.vacuum = numberIn(json, "vacuum_stability");
    readShards(json, state);
    readChecks(json, state);
    readReasons(json, state);
    return report;
}

std::string entropyCsvHeader() {
    std::string header;
    appendCsvRow(header, {"time", "total", "cpu", "memory", "io", "state", "disorder", "disorder_bits",
                          "vacuum_stability"});
    return header;
}

std::string entropyCsvRow(const EntropySample& sample) {
    std::string row;
    appendCsvRow(row, {formatTimestamp(sample.time), fieldOf(sample.levels.total()),
                       fieldOf(sample.levels.cpu), fieldOf(sample.levels.memory), fieldOf(sample.levels.io),
                       std::string(entropyAlarmName(sample.alarm)), fieldOf(sample.disorder.index),
                       fieldOf(sample.disorder.bits), fieldOf(sample.vacuum)});
    return row;
}

std::vector<TrendPoint> totalsInCsv(ByteView text, std::size_t limit) {
    std::vector<TrendPoint> totals;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const ByteView line = text.substr(0, end);
        text.remove_prefix(end == ByteView::npos ? text.size() : end + 1);
        const std::size_t comma = line.find(',');
        if (end == ByteView::npos || comma == ByteView::npos) continue;
        const auto time = parseTimestamp(line.substr(0, comma));
        double total = 0;
        const auto [stop, failure] =
            std::from_chars(line.data() + comma + 1, line.data() + line.size(), total);
        if (time.ok() && failure == std::errc()) totals.push_back({*time, total});
    }
    if (totals.size() > limit)
        totals.erase(totals.begin(), totals.end() - static_cast<std::ptrdiff_t>(limit));
    return totals;
}

std::string vacuumHeader(const std::vector<VacuumCheck>& checks) {
    std::vector<std::string> names;
    for (const VacuumCheck& check : checks) names.push_back(check.name);
    return encodeMetricsHeader(names);
}

std::string vacuumBlock(const EntropySample& sample) {
    MetricsFileSample entry{.time = sample.time, .value = sample.vacuum.value_or(kNone), .components = {}};
    for (const VacuumCheck& check : sample.checks) entry.components.push_back(componentOf(check.state));
    std::string block;
    appendMetricsBlock(block, {entry});
    return block;
}

}  // namespace warp
