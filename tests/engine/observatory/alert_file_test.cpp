// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/alert_file.h"

#include <gtest/gtest.h>

#include "engine/observatory/metric_table.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

/// A file with one rule, whose JSON is given.
std::string fileWith(const std::string& rule) {
    return "{\n  \"rules\": [\n    " + rule + "\n  ]\n}\n";
}

/// Checks that a rule is refused at the place of a value, for a field.
void expectRefused(const std::string& rule, const std::string& value, const std::string& field) {
    const auto column = static_cast<std::int64_t>(5 + rule.rfind(value));
    const auto file = parseAlertFile(fileWith(rule));
    ASSERT_FALSE(file.ok()) << rule;
    EXPECT_EQ(file.error().code, ErrorCode::InvalidFormat);
    EXPECT_EQ(file.error().line, 3) << rule;
    EXPECT_EQ(file.error().column, column) << rule << "\n" << file.error().message;
    EXPECT_NE(file.error().message.find(field), std::string::npos) << file.error().message;
}

TEST(AlertFile, the_defaults_are_sound_and_read_back) {
    AlertFile file;
    file.rules = defaultAlertRules();
    for (const AlertRule& rule : file.rules) {
        EXPECT_OK(checkAlertRule(rule));
        EXPECT_FALSE(rule.description.empty());
    }
    file.states.push_back({.rule = file.rules[0], .state = AlertState::Critical, .since = {5000}});
    file.history.push_back({.time = {5000},
                            .rule = "entropy",
                            .from = AlertState::Pending,
                            .to = AlertState::Critical,
                            .value = 2.75});
    const auto read = parseAlertFile(alertFileText(file));
    ASSERT_OK(read);
    EXPECT_EQ(read->rules, file.rules);
    ASSERT_EQ(read->states.size(), 1u);
    EXPECT_EQ(read->states[0].state, AlertState::Critical);
    EXPECT_EQ(read->states[0].since.ms, 5000);
    ASSERT_EQ(read->history.size(), 1u);
    EXPECT_EQ(read->history[0].value, 2.75);
}

TEST(AlertFile, what_is_wrong_is_told_with_line_column_and_field) {
    expectRefused(R"({"name": "A b", "metric": "records", "warning": 1})", "\"A b\"", "rules[0].name");
    expectRefused(R"({"name": "a", "metric": "nonsense", "warning": 1})", "\"nonsense\"", "rules[0].metric");
    expectRefused(R"({"name": "a", "metric": "records"})", "{", "rules[0].warning");
    expectRefused(R"({"name": "a", "metric": "records", "warning": "x"})", "\"x\"", "rules[0].warning");
    expectRefused(R"({"name": "a", "metric": "records", "warning": 2, "critical": 1})", "1}",
                  "rules[0].critical");
    expectRefused(R"({"name": "a", "metric": "records", "warning": 2, "clear": 3})", "3}", "rules[0].clear");
    expectRefused(R"({"name": "a", "metric": "records", "warning": 2, "for_s": -1})", "-1", "rules[0].for_s");
    expectRefused(R"({"name": "a", "metric": "records", "warning": 2, "for_s": 0.5})", "0.5",
                  "rules[0].for_s");
    expectRefused(R"({"name": "a", "metric": "records", "warning": 2, "enabled": 1})", "1}",
                  "rules[0].enabled");
    expectRefused(R"({"name": "a", "metric": "records", "warning": 2, "comparison": "over"})", "\"over\"",
                  "rules[0].comparison");
    expectRefused(R"({"name": "a", "metric": "records", "warning": 2, "silenced_until": "soon"})", "\"soon\"",
                  "rules[0].silenced_until");
    expectRefused(R"({"name": "a", "metric": "records", "warning": 2, "warnning": 3})", "3}",
                  "rules[0].warnning");
    expectRefused(R"(7)", "7", "rules[0]");
}

TEST(AlertFile, below_has_its_levels_the_other_way_round) {
    const std::string below = R"({"name": "a", "metric": "records", "comparison": "below", )";
    EXPECT_OK(parseAlertRule(below + R"("warning": 2, "critical": 1, "clear": 3})"));
    EXPECT_ERROR(parseAlertRule(below + R"("warning": 1, "critical": 2})"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(parseAlertRule(below + R"("warning": 2, "clear": 1})"), ErrorCode::InvalidFormat);
}

TEST(AlertFile, a_name_twice_and_a_file_without_rules_are_refused) {
    const std::string rule = R"({"name": "a", "metric": "records", "warning": 1})";
    EXPECT_ERROR(parseAlertFile(fileWith(rule + "," + rule)), ErrorCode::InvalidFormat);
    EXPECT_ERROR(parseAlertFile("{}"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(parseAlertFile("[]"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(parseAlertFile(R"({"rules": {}})"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(parseAlertFile(R"({"rules": [)"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(parseAlertFile(""), ErrorCode::InvalidFormat);
}

TEST(AlertFile, hostile_states_and_history_are_left_out) {
    const auto file = parseAlertFile(
        R"({"rules": [], "states": [7, {"rule": 1, "state": "ok"}, {"state": "burning", "since": "x"}],
            "history": {"a": [1e999]}})");
    ASSERT_OK(file);
    EXPECT_TRUE(file->states.empty());
    EXPECT_TRUE(file->history.empty());
}

TEST(MetricTable, names_are_unique_and_every_metric_is_explained) {
    std::map<std::string, int> names;
    for (const MetricInfo& info : metricTable()) {
        EXPECT_EQ(++names[info.name], 1) << info.name;
        EXPECT_FALSE(info.description.empty());
        EXPECT_FALSE(info.none.empty());
        EXPECT_EQ(*findMetric(info.name), static_cast<MetricId>(&info - metricTable().data()));
    }
    EXPECT_EQ(metricTable()[metricId(Figure::WormholeEfficiency)].name, "wormhole_efficiency");
    EXPECT_EQ(metricTable()[metricId(Operation::Merge, OperationFigure::Max)].name, "merge_max_us");
    EXPECT_FALSE(findMetric("nonsense"));
}

}  // namespace
}  // namespace warp
