// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/alert_board.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

constexpr const char* kPath = "/alerts.json";

AlertRule ruleOf(const std::string& name, double warning) {
    return {.name = name, .metric = "entropy_total", .warning = warning, .silencedUntil = {}};
}

class AlertBoardTest : public ::testing::Test {
  protected:
    std::vector<AlertEvent> look(AlertBoard& board, double total) {
        MetricSample sample{.time = {++m_second * 1000},
                            .values = std::vector<double>(metricTable().size(), kNoData)};
        sample.values[metricId(Figure::EntropyTotal)] = total;
        return board.look(sample, {}, std::chrono::seconds(m_second));
    }
    static AlertState stateOf(const AlertBoard& board, const std::string& name) {
        for (const AlertStatus& status : board.statuses()) {
            if (status.rule.name == name) return status.state;
        }
        ADD_FAILURE() << "no rule " << name;
        return AlertState::NoData;
    }
    static std::size_t rules(const AlertBoard& board) { return board.statuses().size(); }
    void write(const std::string& text) { ASSERT_OK(replaceFile(m_fs, kPath, text)); }
    std::string text() { return *readFile(m_fs, kPath); }

    test::SimulatedFileSystem m_fs;
    std::int64_t m_second = 0;
};

TEST_F(AlertBoardTest, a_new_universe_has_the_default_rules_in_its_file) {
    AlertBoard board(m_fs, kPath);
    ASSERT_OK(board.save());
    const auto file = readAlertFile(m_fs, kPath);
    ASSERT_OK(file);
    EXPECT_EQ(file->rules, defaultAlertRules());
}

TEST_F(AlertBoardTest, rules_of_the_file_are_taken_over_when_it_changes) {
    AlertBoard board(m_fs, kPath);
    ASSERT_OK(board.save());
    EXPECT_FALSE(*board.reload());
    write(R"({"rules": [{"name": "mine", "metric": "entropy_total", "warning": 1}]})");
    EXPECT_TRUE(*board.reload());
    ASSERT_EQ(rules(board), 1u);
    ASSERT_EQ(look(board, 1.5).size(), 1u);
    EXPECT_EQ(stateOf(board, "mine"), AlertState::Warning);
    ASSERT_OK(board.save());
    EXPECT_NE(text().find("\"warning\""), std::string::npos);
    EXPECT_EQ(readAlertFile(m_fs, kPath)->states[0].state, AlertState::Warning);
}

TEST_F(AlertBoardTest, a_hostile_file_is_refused_left_alone_and_the_last_good_rules_stay) {
    AlertBoard board(m_fs, kPath);
    ASSERT_OK(board.set(ruleOf("mine", 1)));
    const std::size_t before = rules(board);
    const std::string hostile =
        "{\"rules\": [\n {\"name\": \"x\", \"metric\": \"nonsense\", \"warning\": 1}]}";
    write(hostile);
    EXPECT_ERROR(board.reload(), ErrorCode::InvalidFormat);
    ASSERT_TRUE(board.fileError());
    EXPECT_EQ(board.fileError()->path, kPath);
    EXPECT_EQ(board.fileError()->line, 2);
    EXPECT_EQ(rules(board), before);
    EXPECT_EQ(look(board, 1.5).size(), 1u);  // they still are in force
    EXPECT_ERROR(board.save(), ErrorCode::InvalidFormat);
    EXPECT_ERROR(board.set(ruleOf("other", 2)), ErrorCode::InvalidFormat);
    EXPECT_ERROR(board.silence("mine", Timestamp{1}), ErrorCode::InvalidFormat);
    EXPECT_EQ(text(), hostile);
    write(R"({"rules": []})");
    EXPECT_TRUE(*board.reload());
    EXPECT_FALSE(board.fileError());
}

TEST_F(AlertBoardTest, rules_are_set_silenced_and_removed_by_name) {
    AlertBoard board(m_fs, kPath);
    ASSERT_OK(board.set(ruleOf("mine", 1)));
    ASSERT_OK(board.silence("mine", Timestamp{500'000}));
    EXPECT_TRUE(look(board, 1.5).at(0).silenced);
    ASSERT_OK(board.silence("mine", {}));
    ASSERT_OK(board.set(ruleOf("mine", 5)));
    EXPECT_EQ(rules(board), defaultAlertRules().size() + 1);
    ASSERT_OK(board.remove("mine"));
    EXPECT_ERROR(board.remove("mine"), ErrorCode::NotFound);
    EXPECT_ERROR(board.silence("mine", {}), ErrorCode::NotFound);
    EXPECT_ERROR(board.set(ruleOf("Not A Name", 1)), ErrorCode::InvalidArgument);
    EXPECT_EQ(readAlertFile(m_fs, kPath)->rules, defaultAlertRules());
}

TEST_F(AlertBoardTest, a_change_that_cannot_be_written_did_not_happen) {
    AlertBoard board(m_fs, kPath);
    ASSERT_OK(board.set(ruleOf("mine", 1)));
    for (const int failure : {ENOSPC, EIO}) {
        m_fs.faults().fail({.operations = test::kWrites, .errnoValue = failure});
        EXPECT_FALSE(board.set(ruleOf("other", 1)).ok());
        m_fs.faults().fail({.operations = test::kWrites, .errnoValue = failure});
        EXPECT_FALSE(board.remove("mine").ok());
        m_fs.faults().fail({.operations = test::kWrites, .errnoValue = failure});
        EXPECT_FALSE(board.silence("mine", Timestamp{1}).ok());
    }
    EXPECT_EQ(rules(board), defaultAlertRules().size() + 1);
    EXPECT_FALSE(board.statuses().back().rule.silencedUntil);
}

TEST_F(AlertBoardTest, history_and_raised_alerts_go_over_sessions) {
    {
        AlertBoard board(m_fs, kPath);
        ASSERT_OK(board.set(ruleOf("mine", 1)));
        look(board, 1.5);
        ASSERT_OK(board.save());
    }
    AlertBoard board(m_fs, kPath);
    ASSERT_OK(board.reload());
    EXPECT_EQ(stateOf(board, "mine"), AlertState::Warning);
    ASSERT_EQ(board.history().size(), 1u);
    EXPECT_EQ(board.history()[0].rule, "mine");
    EXPECT_EQ(look(board, 0.5).at(0).to, AlertState::Ok);
    EXPECT_EQ(board.history().size(), 2u);
    EXPECT_EQ(board.count(AlertState::Warning), 0u);
}

TEST_F(AlertBoardTest, history_has_an_end) {
    AlertBoard board(m_fs, kPath);
    ASSERT_OK(board.set(ruleOf("mine", 1)));
    for (std::size_t i = 0; i < AlertBoard::kMostEvents; ++i) {
        look(board, 1.5);
        look(board, 0.5);
    }
    EXPECT_EQ(board.history().size(), AlertBoard::kMostEvents);
}

}  // namespace
}  // namespace warp
