// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/alert_file.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/formats/json_text.h"
#include "engine/formats/json_value.h"
#include "engine/formats/seal.h"
#include "engine/observatory/metric_table.h"

namespace warp {

namespace {

constexpr std::size_t kMostRules = 1000;
constexpr std::size_t kMostName = 64;
constexpr std::int64_t kMostSeconds = 30 * 86'400;
constexpr std::array<std::string_view, 11> kFields = {"name",           "metric",  "comparison", "warning",
                                                      "critical",       "clear",   "for_s",      "recovery_s",
                                                      "silenced_until", "enabled", "description"};

Error wrongField(const std::string& field, const std::string& what) {
    return {.code = ErrorCode::InvalidFormat, .message = field + ": " + what};
}

/// The fields of one rule, with the places they stand at.
class RuleReader {
  public:
    RuleReader(ByteView whole, std::string place) : m_whole(whole), m_place(std::move(place)) {}

    Result<AlertRule> read(ByteView object) {
        m_at = object;
        auto members = jsonMembers(object);
        if (!members.ok()) return at(object, wrongField(m_place, "a rule is a JSON object"));
        m_members = std::move(members).value();
        for (const JsonMember& member : m_members) {
            if (std::ranges::find(kFields, member.key) == kFields.end())
                return at(member.value, wrongField(m_place + "." + member.key, "rules have no such field"));
        }
        AlertRule rule;
        WARP_TRY(readTexts(rule));
        WARP_TRY(readNumbers(rule));
        if (const Status sound = checkAlertRule(rule); !sound.ok()) return semantic(sound.error());
        return rule;
    }

  private:
    Error at(ByteView value, Error error) const {
        error.offset = value.data() - m_whole.data();
        return withLineAndColumn(std::move(error), m_whole);
    }

    /// The first word of a check's message is the field it is about.
    Error semantic(const Error& error) const {
        const std::string field = error.message.substr(0, error.message.find(':'));
        const ByteView* value = find(field);
        return at(value ? *value : m_at,
                  wrongField(m_place + "." + field, error.message.substr(field.size() + 2)));
    }

    const ByteView* find(std::string_view name) const {
        const auto found = std::ranges::find(m_members, name, &JsonMember::key);
        return found == m_members.end() || found->value == "null" ? nullptr : &found->value;
    }

    Status text(std::string_view name, std::string& into) const {
        const ByteView* value = find(name);
        if (!value) return {};
        if (!value->starts_with('"')) return at(*value, wrongField(fieldName(name), "this is to be a text"));
        into = decodedJsonString(value->substr(1, value->size() - 2));
        return {};
    }

    Status number(std::string_view name, std::optional<double>& into) const {
        const ByteView* value = find(name);
        if (!value) return {};
        const auto parsed = parseJsonDocument(*value);
        if (!parsed.ok() || !parsed->is_number())
            return at(*value, wrongField(fieldName(name), "this is to be a number"));
        into = parsed->get<double>();
        return {};
    }

    Status seconds(std::string_view name, std::chrono::seconds& into) const {
        std::optional<double> value;
        WARP_TRY(number(name, value));
        if (!value) return {};
        if (!(*value >= 0 && *value <= static_cast<double>(kMostSeconds)) || *value != std::trunc(*value))
            return at(*find(name), wrongField(fieldName(name), "whole seconds from 0 to 2592000"));
        into = std::chrono::seconds(static_cast<std::int64_t>(*value));
        return {};
    }

    Status readTexts(AlertRule& rule) const {
        std::string comparison = "above";
        std::string silenced;
        WARP_TRY(text("name", rule.name));
        WARP_TRY(text("metric", rule.metric));
        WARP_TRY(text("description", rule.description));
        WARP_TRY(text("comparison", comparison));
        WARP_TRY(text("silenced_until", silenced));
        if (comparison != "above" && comparison != "below")
            return at(*find("comparison"), wrongField(fieldName("comparison"), "\"above\" or \"below\""));
        rule.comparison = comparison == "above" ? AlertComparison::Above : AlertComparison::Below;
        if (silenced.empty()) return {};
        const auto until = parseTimestamp(silenced);
        if (!until.ok())
            return at(*find("silenced_until"), wrongField(fieldName("silenced_until"),
                                                          "a time such as 2026-01-15T14:30:00Z, or null"));
        rule.silencedUntil = *until;
        return {};
    }

    Status readNumbers(AlertRule& rule) const {
        WARP_TRY(number("warning", rule.warning));
        WARP_TRY(number("critical", rule.critical));
        WARP_TRY(number("clear", rule.clear));
        WARP_TRY(seconds("for_s", rule.holdsFor));
        WARP_TRY(seconds("recovery_s", rule.recovery));
        const ByteView* enabled = find("enabled");
        if (!enabled) return {};
        if (*enabled != "true" && *enabled != "false")
            return at(*enabled, wrongField(fieldName("enabled"), "true or false"));
        rule.enabled = *enabled == "true";
        return {};
    }

    std::string fieldName(std::string_view name) const { return m_place + "." + std::string(name); }

    const ByteView m_whole;
    const std::string m_place;
    ByteView m_at;
    std::vector<JsonMember> m_members;
};

Error wrongRule(const char* field, const std::string& what) {
    return {.code = ErrorCode::InvalidArgument, .message = std::string(field) + ": " + what};
}

bool isName(const std::string& name) {
    return !name.empty() && name.size() <= kMostName && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

JsonDocument numberOrNull(std::optional<double> value) {
    return value ? JsonDocument(*value) : JsonDocument(nullptr);
}

JsonDocument timeOrNull(std::optional<Timestamp> time) {
    return time ? JsonDocument(formatTimestamp(*time)) : JsonDocument(nullptr);
}

JsonDocument ruleJson(const AlertRule& rule) {
    return {{"name", rule.name},
            {"metric", rule.metric},
            {"comparison", rule.comparison == AlertComparison::Above ? "above" : "below"},
            {"warning", numberOrNull(rule.warning)},
            {"critical", numberOrNull(rule.critical)},
            {"clear", numberOrNull(rule.clear)},
            {"for_s", rule.holdsFor.count()},
            {"recovery_s", rule.recovery.count()},
            {"silenced_until", timeOrNull(rule.silencedUntil)},
            {"enabled", rule.enabled},
            {"description", rule.description}};
}

std::string textIn(const JsonDocument& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

void readStates(ByteView text, AlertFile& file) {
    const auto json = parseJsonDocument(text);
    if (!json.ok() || !json->is_array()) return;
    for (const JsonDocument& entry : *json) {
        if (!entry.is_object()) continue;
        const auto state = parseAlertState(textIn(entry, "state"));
        const auto since = parseTimestamp(textIn(entry, "since"));
        if (!state || !since.ok()) continue;
        AlertStatus& status = file.states.emplace_back();
        status.rule.name = textIn(entry, "rule");
        status.state = *state;
        status.since = *since;
    }
}

void readHistory(ByteView text, AlertFile& file) {
    const auto json = parseJsonDocument(text);
    if (!json.ok() || !json->is_array()) return;
    for (const JsonDocument& entry : *json) {
        if (!entry.is_object()) continue;
        const auto time = parseTimestamp(textIn(entry, "time"));
        const auto from = parseAlertState(textIn(entry, "from"));
        const auto to = parseAlertState(textIn(entry, "to"));
        if (!time.ok() || !from || !to) continue;
        AlertEvent event{.time = *time, .rule = textIn(entry, "rule"), .from = *from, .to = *to, .value = {}};
        if (const auto value = entry.find("value"); value != entry.end() && value->is_number())
            event.value = value->get<double>();
        file.history.push_back(event);
    }
}

Status readRules(ByteView whole, ByteView text, AlertFile& file) {
    const auto elements = jsonElements(text);
    if (!elements.ok()) {
        Error error = wrongField("rules", "this is to be a list");
        error.offset = text.data() - whole.data();
        return withLineAndColumn(std::move(error), whole);
    }
    if (elements->size() > kMostRules) return wrongField("rules", "more than 1000 rules");
    for (std::size_t i = 0; i < elements->size(); ++i) {
        const std::string place = "rules[" + std::to_string(i) + "]";
        WARP_ASSIGN(AlertRule rule, RuleReader(whole, place).read((*elements)[i]));
        if (std::ranges::find(file.rules, rule.name, &AlertRule::name) != file.rules.end()) {
            Error error = wrongField(place + ".name", "there is a rule \"" + rule.name + "\" already");
            error.offset = (*elements)[i].data() - whole.data();
            return withLineAndColumn(std::move(error), whole);
        }
        file.rules.push_back(std::move(rule));
    }
    return {};
}

}  // namespace

Status checkAlertRule(const AlertRule& rule) {
    if (!isName(rule.name)) return wrongRule("name", "1 to 64 of a-z, 0-9, _ and -");
    if (!findMetric(rule.metric))
        return wrongRule("metric",
                         "there is no metric \"" + rule.metric + "\"; `warp metrics DIR` lists them");
    if (!rule.warning && !rule.critical)
        return wrongRule("warning", "a rule has a level for warning, critical or both");
    const bool above = rule.comparison == AlertComparison::Above;
    const auto beyond = [above](double level, double other) { return above ? level > other : level < other; };
    if (rule.warning && rule.critical && !beyond(*rule.critical, *rule.warning))
        return wrongRule("critical", above ? "greater than warning" : "less than warning");
    const double lowest = rule.warning ? *rule.warning : *rule.critical;
    if (rule.clear && beyond(*rule.clear, lowest))
        return wrongRule("clear", above ? "not above the level at which the alert begins"
                                        : "not below the level at which the alert begins");
    return {};
}

std::string alertRuleText(const AlertRule& rule) {
    return dumpJson(ruleJson(rule));
}

Result<AlertRule> parseAlertRule(ByteView text) {
    WARP_TRY(checkJson(text));
    return RuleReader(text, "rule").read(text);
}

std::string alertFileText(const AlertFile& file) {
    JsonDocument json = {{"description",
                          "Edit the rules; states and history are written by the engine. A rule: an alert is "
                          "raised when the metric reaches a level for for_s seconds, and ends when it was on "
                          "the other side of clear for recovery_s seconds."},
                         {"rules", JsonDocument::array()},
                         {"states", JsonDocument::array()},
                         {"history", JsonDocument::array()}};
    for (const AlertRule& rule : file.rules) json["rules"].push_back(ruleJson(rule));
    for (const AlertStatus& status : file.states) {
        json["states"].push_back({{"rule", status.rule.name},
                                  {"state", alertStateName(status.state)},
                                  {"since", formatTimestamp(status.since)},
                                  {"value", numberOrNull(status.value)},
                                  {"silenced", status.silenced},
                                  {"why", status.why}});
    }
    for (const AlertEvent& event : file.history) {
        json["history"].push_back({{"time", formatTimestamp(event.time)},
                                   {"rule", event.rule},
                                   {"from", alertStateName(event.from)},
                                   {"to", alertStateName(event.to)},
                                   {"value", numberOrNull(event.value)}});
    }
    return sealedJson(std::move(json));
}

Result<AlertFile> parseAlertFile(ByteView text) {
    WARP_TRY(checkJson(text));
    WARP_ASSIGN(const auto members, jsonMembers(text));
    AlertFile file;
    bool rules = false;
    for (const JsonMember& member : members) {
        if (member.key == "rules") {
            rules = true;
            WARP_TRY(readRules(text, member.value, file));
        }
        if (member.key == "states") readStates(member.value, file);
        if (member.key == "history") readHistory(member.value, file);
    }
    if (!rules) return wrongField("rules", "the file has no list of rules");
    return file;
}

}  // namespace warp
