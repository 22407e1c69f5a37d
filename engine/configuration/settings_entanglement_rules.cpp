// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/setting.h"

namespace warp {

namespace {

JsonDocument rulesToJson(const std::vector<EntanglementRule>& rules) {
    JsonDocument list = JsonDocument::array();
    for (const EntanglementRule& rule : rules) {
        list.push_back(JsonDocument{{"pattern", rule.pattern}, {"partners", rule.partners}});
    }
    return list;
}

std::vector<EntanglementRule> rulesFromJson(const JsonDocument& list) {
    std::vector<EntanglementRule> rules;
    for (const JsonDocument& rule : list) {
        rules.push_back(
            {rule["pattern"].get<std::string>(), rule["partners"].get<std::vector<std::string>>()});
    }
    return rules;
}

Setting ruleList() {
    Setting setting{.name = "entanglement_rules.rules",
                    .kind = SettingKind::Rules,
                    .description =
                        "Records of a type are entangled with those of other types that have the same id, "
                        "once both exist"};
    setting.read = [](const ConfigurationValues& v) { return rulesToJson(v.entanglement.rules); };
    setting.write = [](ConfigurationValues& v, const JsonDocument& value) {
        v.entanglement.rules = rulesFromJson(value);
    };
    return setting;
}

}  // namespace

std::vector<Setting> entanglementRuleSettings() {
    return {
        ruleList(),
        makeSetting("entanglement_rules.rule_strength", 0, 1,
                    [](auto& v) -> auto& { return v.entanglement.ruleStrength; },
                    {"", "Strength of links that a rule makes"}),
        makeSwitch(
            "entanglement_rules.learning.enabled", [](auto& v) -> auto& { return v.entanglement.learning; },
            "Whether keys that one client observes together become entangled"),
        makeSetting("entanglement_rules.learning.window", 1, 60000,
                    [](auto& v) -> auto& { return v.entanglement.learningWindowMs; },
                    {"ms", "How near in time two observations must be"}),
        makeSetting("entanglement_rules.learning.gain", 0, 1,
                    [](auto& v) -> auto& { return v.entanglement.learningGain; },
                    {"", "Share of the missing strength that each such pair gains"}),
        makeSetting("entanglement_rules.learning.half_life", 0.01, 3650,
                    [](auto& v) -> auto& { return v.entanglement.learningHalfLifeDays; },
                    {"days", "Time in which a learned link that is not used loses half its strength"}),
        makeSetting("entanglement_rules.learning.vanish_below", 0, 1,
                    [](auto& v) -> auto& { return v.entanglement.vanishBelow; },
                    {"", "Strength below which a learned link is removed"}),
        makeSetting(
            "entanglement_rules.colocate_from", 0, 1,
            [](auto& v) -> auto& { return v.entanglement.colocateFrom; },
            {"", "Strength from which partners are pulled into the same shard and count as entangled"}),
        makeSetting("entanglement_rules.observe.min_strength", 0, 1,
                    [](auto& v) -> auto& { return v.entanglement.observeMinStrength; },
                    {"", "Weakest partner that an observation returns, unless it says otherwise"}),
        makeSetting("entanglement_rules.observe.max_partners", 0, 1000,
                    [](auto& v) -> auto& { return v.entanglement.observeMaxPartners; },
                    {"", "Most partners that an observation returns, unless it says otherwise"}),
    };
}

}  // namespace warp
