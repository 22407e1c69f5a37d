// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/setting.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace warp {

namespace {

std::string number(double value) {
    return dumpJson(JsonDocument(value));
}

/// Whole numbers are shown without a fraction.
std::string bound(double value) {
    if (std::trunc(value) == value && std::abs(value) < 1e15)
        return std::to_string(static_cast<long long>(value));
    return number(value);
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

bool isRule(const JsonDocument& rule) {
    if (!rule.is_object() || !rule.contains("pattern") || !rule.contains("partners")) return false;
    const auto& partners = rule["partners"];
    if (!rule["pattern"].is_string() || !partners.is_array() || partners.empty()) return false;
    if (!rule["pattern"].get<std::string>().ends_with(":*")) return false;
    return std::ranges::all_of(partners, [](const JsonDocument& type) {
        return type.is_string() && !type.get<std::string>().empty();
    });
}

bool isAllowed(const Setting& setting, const JsonDocument& value) {
    const auto inRange = [&] {
        const double figure = value.get<double>();
        return figure >= setting.least && figure <= setting.most;
    };
    switch (setting.kind) {
        case SettingKind::Boolean: return value.is_boolean();
        case SettingKind::Integer: return value.is_number_integer() && inRange();
        case SettingKind::Real: return value.is_number() && inRange();
        case SettingKind::Choice:
            return value.is_string() &&
                   std::ranges::find(setting.choices, value.get<std::string>()) != setting.choices.end();
        case SettingKind::Rules: return value.is_array() && std::ranges::all_of(value, isRule);
    }
    return false;
}

std::vector<Setting> gatherSettings() {
    std::vector<Setting> all;
    for (auto&& part : {physicsConstantSettings(), shardTopologySettings(), entanglementRuleSettings(),
                        temporalPolicySettings(), universeParameterSettings()}) {
        std::ranges::copy(part, std::back_inserter(all));
    }
    return all;
}

}  // namespace

std::string Setting::allowed() const {
    switch (kind) {
        case SettingKind::Boolean: return "true or false";
        case SettingKind::Integer: return "a whole number from " + bound(least) + " to " + bound(most);
        case SettingKind::Real: return "a number from " + bound(least) + " to " + bound(most);
        case SettingKind::Choice: return "one of " + joined(choices);
        case SettingKind::Rules: return R"(a list of {"pattern": "type:*", "partners": ["type", ...]})";
    }
    return {};
}

Status Setting::check(const JsonDocument& value) const {
    if (isAllowed(*this, value)) return {};
    return Error{.code = ErrorCode::InvalidFormat, .message = name + " must be " + allowed()};
}

const std::vector<Setting>& allSettings() {
    static const std::vector<Setting> settings = gatherSettings();
    return settings;
}

const Setting* findSetting(std::string_view name) {
    const auto found = std::ranges::find(allSettings(), name, &Setting::name);
    return found == allSettings().end() ? nullptr : &*found;
}

const std::vector<std::string>& configurationFiles() {
    static const std::vector<std::string> files = {"physics_constants", "shard_topology",
                                                   "entanglement_rules", "temporal_policies",
                                                   "universe_parameters"};
    return files;
}

}  // namespace warp
