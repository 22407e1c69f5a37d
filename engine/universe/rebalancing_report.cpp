// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/rebalancing_report.h"

#include <algorithm>
#include <array>

#include "engine/formats/json_value.h"

namespace warp {

namespace {

using Kind = RebalancingTrigger::Kind;

Error noReport(const std::string& what) {
    return Error{.code = ErrorCode::InvalidFormat, .message = "the report of rebalancing has no " + what};
}

Result<double> numberOf(const JsonDocument& json, const char* name) {
    const auto found = json.find(name);
    if (found == json.end() || !found->is_number()) return noReport(name);
    return found->get<double>();
}

Result<std::uint64_t> countOf(const JsonDocument& json, const char* name) {
    const auto found = json.find(name);
    const bool isCount = found != json.end() && found->is_number_integer() &&
                         (found->is_number_unsigned() || found->get<std::int64_t>() >= 0);
    if (!isCount) return noReport(name);
    return found->get<std::uint64_t>();
}

Result<std::string> textOf(const JsonDocument& json, const char* name) {
    const auto found = json.find(name);
    if (found == json.end() || !found->is_string()) return noReport(name);
    return found->get<std::string>();
}

Result<Shard> shardOf(const JsonDocument& json, const char* name) {
    WARP_ASSIGN(const std::string text, textOf(json, name));
    const auto shard = parseShard(text);
    if (!shard) return noReport(name);
    return *shard;
}

/// The value of an enumeration that begins at 0.
template <typename Enum, typename NameOf>
Result<Enum> namedOf(const JsonDocument& json, const char* name, std::size_t count, NameOf nameOf) {
    WARP_ASSIGN(const std::string text, textOf(json, name));
    for (std::size_t i = 0; i < count; ++i) {
        if (nameOf(static_cast<Enum>(i)) == text) return static_cast<Enum>(i);
    }
    return noReport(name);
}

JsonDocument toJson(const RebalancingTrigger& trigger) {
    return {{"kind", triggerKindName(trigger.kind)},
            {"shard", shardId(trigger.shard)},
            {"value", trigger.value},
            {"limit", trigger.limit}};
}

JsonDocument toJson(const PlannedMove& move) {
    return {{"key", move.key},
            {"from", shardId(move.from)},
            {"to", shardId(move.to)},
            {"reason", moveReasonName(move.reason)},
            {"activity", move.activity},
            {"attraction_from", move.attractionFrom},
            {"attraction_to", move.attractionTo},
            {"version", move.version}};
}

Result<RebalancingTrigger> triggerOf(const JsonDocument& json) {
    RebalancingTrigger trigger;
    WARP_ASSIGN(trigger.kind, namedOf<Kind>(json, "kind", 3, triggerKindName));
    WARP_ASSIGN(trigger.shard, shardOf(json, "shard"));
    WARP_ASSIGN(trigger.value, numberOf(json, "value"));
    WARP_ASSIGN(trigger.limit, numberOf(json, "limit"));
    return trigger;
}

Result<PlannedMove> moveOf(const JsonDocument& json) {
    PlannedMove move;
    WARP_ASSIGN(move.key, textOf(json, "key"));
    WARP_ASSIGN(move.from, shardOf(json, "from"));
    WARP_ASSIGN(move.to, shardOf(json, "to"));
    WARP_ASSIGN(move.reason, namedOf<MoveReason>(json, "reason", kMoveReasonCount, moveReasonName));
    WARP_ASSIGN(move.activity, numberOf(json, "activity"));
    WARP_ASSIGN(move.attractionFrom, numberOf(json, "attraction_from"));
    WARP_ASSIGN(move.attractionTo, numberOf(json, "attraction_to"));
    WARP_ASSIGN(move.version, countOf(json, "version"));
    return move;
}

template <typename T, typename Parse>
Status readList(const JsonDocument& json, const char* name, std::vector<T>& into, Parse parse) {
    const auto list = json.find(name);
    if (list == json.end() || !list->is_array()) return noReport(name);
    for (const JsonDocument& element : *list) {
        WARP_ASSIGN(into.emplace_back(), parse(element));
    }
    return {};
}

}  // namespace

MoveRules moveRulesOf(const RebalancingRules& rules) {
    constexpr double kMsPerHour = 3'600'000;
    constexpr double kHoursPerDay = 24;
    return {.promoteActivity = rules.promoteActivity,
            .demoteActivity = rules.demoteActivity,
            .demoteAfterMs = static_cast<std::int64_t>(rules.demoteAfterHours * kMsPerHour),
            .freezeActivity = rules.freezeActivity,
            .freezeAfterMs = static_cast<std::int64_t>(rules.freezeAfterDays * kHoursPerDay * kMsPerHour),
            .hysteresis = rules.hysteresis};
}

std::string_view triggerKindName(Kind kind) {
    constexpr std::array<std::string_view, 3> kNames = {"over_capacity", "imbalance", "entropy"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::string rebalancingReportToJson(const RebalancingReport& report) {
    JsonDocument json = {{"triggers", JsonDocument::array()}, {"moves", JsonDocument::array()}};
    for (const RebalancingTrigger& trigger : report.triggers) json["triggers"].push_back(toJson(trigger));
    for (const PlannedMove& move : report.moves) json["moves"].push_back(toJson(move));
    json["skipped"] = report.skipped;
    json["imbalance_before"] = report.imbalanceBefore;
    json["imbalance_after"] = report.imbalanceAfter;
    return dumpJson(json);
}

Result<RebalancingReport> rebalancingReportFromJson(ByteView text) {
    WARP_ASSIGN(const JsonDocument json, parseJsonDocument(text));
    if (!json.is_object()) return noReport("members");
    RebalancingReport report;
    WARP_TRY(readList(json, "triggers", report.triggers, triggerOf));
    WARP_TRY(readList(json, "moves", report.moves, moveOf));
    WARP_ASSIGN(report.skipped, countOf(json, "skipped"));
    WARP_ASSIGN(report.imbalanceBefore, numberOf(json, "imbalance_before"));
    WARP_ASSIGN(report.imbalanceAfter, numberOf(json, "imbalance_after"));
    return report;
}

}  // namespace warp
