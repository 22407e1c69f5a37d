// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/entropy/entropy_files.h"

#include <gtest/gtest.h>

#include "engine/entropy/layout.h"
#include "engine/formats/json_value.h"
#include "engine/formats/metrics_file.h"
#include "engine/io/files.h"
#include "engine/store/memory_tree.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

Timestamp at(const char* text) {
    return *parseTimestamp(text);
}

EntropySample sampleAt(const char* time, double total) {
    EntropySample sample{.time = at(time)};
    sample.levels = {.cpu = total / 3, .memory = total / 3, .io = total / 3};
    sample.alarm = EntropyAlarm::Stable;
    sample.checks = {{.name = "checksums", .weight = 1, .state = CheckState::Overdue, .why = ""},
                     {.name = "links", .weight = 1, .state = CheckState::NoData, .why = ""}};
    sample.vacuum = 0;
    return sample;
}

class EntropyFilesTest : public ::testing::Test {
  protected:
    EntropyFilesTest() { EXPECT_OK(makeDirectories(m_fs, "/u/entropy")); }

    std::string text(std::string_view path) { return *readFile(m_fs, joinPath("/u", path)); }

    test::SimulatedFileSystem m_fs;
    std::unique_ptr<Tree> m_tree = makeMemoryTree(makeMemoryTreeContent());
    AppendedFiles m_appended{m_fs, "/u",
                             TreeAccess{.read = [this]() -> Result<std::shared_ptr<TreeReader>> {
                                            WARP_ASSIGN(auto reader, m_tree->read());
                                            return std::shared_ptr<TreeReader>(std::move(reader));
                                        },
                                        .update = [this](const auto& change) -> Status {
                                            WARP_ASSIGN(auto writer, m_tree->write());
                                            WARP_TRY(change(*writer));
                                            return writer->commit();
                                        }}};
    EntropyFiles m_files{m_fs, "/u", m_appended};
};

TEST_F(EntropyFilesTest, samples_are_appended_and_read_back_for_the_trend) {
    ASSERT_OK(m_files.append(sampleAt("2026-01-15T14:30:00Z", 1.5)));
    ASSERT_OK(m_files.append(sampleAt("2026-01-15T14:30:30Z", 1.8)));
    EXPECT_EQ(text(kEntropyHistoryPath),
              "time,total,cpu,memory,io,state,disorder,disorder_bits,vacuum_stability\r\n"
              "2026-01-15T14:30:00.000Z,1.5,0.5,0.5,0.5,stable,,0,0\r\n"
              "2026-01-15T14:30:30.000Z,1.8,0.6,0.6,0.6,stable,,0,0\r\n");
    const auto totals = m_files.lastTotals(100);
    ASSERT_EQ(totals.size(), 2u);
    EXPECT_EQ(totals[1].value, 1.8);
    EXPECT_EQ(m_files.lastTotals(1).size(), 1u);
    const auto samples = decodeMetricsFile(text(kVacuumPath));
    ASSERT_OK(samples);
    EXPECT_FALSE(samples->problem);
    EXPECT_EQ(samples->components, (std::vector<std::string>{"checksums", "links"}));
    EXPECT_EQ(samples->samples[1].components[0], 0.5);
}

TEST_F(EntropyFilesTest, a_month_that_is_over_is_moved_aside) {
    ASSERT_OK(m_files.append(sampleAt("2026-01-31T23:59:59Z", 1)));
    ASSERT_OK(m_files.append(sampleAt("2026-02-01T00:00:00Z", 2)));
    EXPECT_NE(text("entropy/historical_entropy-2026-01.csv").find("2026-01-31T23:59:59.000Z,1,"),
              std::string::npos);
    EXPECT_EQ(text(kEntropyHistoryPath).find("2026-01"), std::string::npos);
    EXPECT_OK(decodeMetricsFile(text("entropy/vacuum_stability-2026-01.metrics")));
}

TEST_F(EntropyFilesTest, other_checks_begin_a_new_file) {
    ASSERT_OK(m_files.append(sampleAt("2026-01-15T14:30:00Z", 1)));
    EntropySample more = sampleAt("2026-01-15T14:31:00Z", 1);
    more.checks.push_back({.name = "snapshot", .weight = 1, .state = CheckState::Passed, .why = ""});
    ASSERT_OK(m_files.append(more));
    EXPECT_EQ(decodeMetricsFile(text(kVacuumPath))->components.size(), 3u);
    EXPECT_EQ(decodeMetricsFile(text("entropy/vacuum_stability-2026-01.metrics"))->components.size(), 2u);
}

TEST(EntropyText, a_report_is_read_back) {
    EntropyReport report;
    report.state.time = at("2026-01-15T14:30:00Z");
    report.state.levels = {.cpu = 0.7, .memory = 0.6, .io = 0.55};
    report.state.alarm = EntropyAlarm::Warning;
    report.state.disorder = {.bits = 1.5, .mostBits = 2, .index = 0.25};
    report.state.shards = {{.shard = "hot_data", .bits = 1, .limit = 1.5}};
    report.state.checks = {{.name = "links", .weight = 1, .state = CheckState::Failing, .why = "2 damages"}};
    report.state.vacuum = 0.97;
    report.state.whyNone["x"] = "because";
    report.trend = trendOf(std::vector<TrendPoint>{{{0}, 1}, {{3'600'000}, 2}, {{7'200'000}, 3.5}});
    report.demon.lastWish = at("2026-01-15T14:00:00Z");
    const std::string text = entropyReportText(report);
    const auto json = parseJsonDocument(text);
    ASSERT_OK(json);
    EXPECT_EQ((*json)["cosmic_background_radiation"], 2.7);
    EXPECT_NEAR((*json)["total"].get<double>(), 1.85, 1e-9);
    const auto read = parseEntropyReport(text);
    ASSERT_OK(read);
    EXPECT_EQ(entropyReportText(*read), text);
}

TEST(EntropyText, without_data_values_are_null) {
    EntropyReport report;
    report.state.time = at("2026-01-15T14:30:00Z");
    const auto json = parseJsonDocument(entropyReportText(report));
    ASSERT_OK(json);
    for (const char* name : {"total", "cpu", "memory", "io", "disorder", "vacuum_stability", "trend"})
        EXPECT_TRUE((*json)[name].is_null()) << name;
    EXPECT_EQ((*json)["state"], "no data");
}

TEST(EntropyText, hostile_reports_are_refused_or_read_as_no_data) {
    EXPECT_ERROR(parseEntropyReport("[]"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(parseEntropyReport("{}"), ErrorCode::InvalidFormat);
    const auto read = parseEntropyReport(
        R"({"timestamp":"2026-01-15T14:30:00Z","total":"x","cpu":[],"shards":[1],"vacuum_checks":{},
            "trend":{"samples":-1},"maxwells_demon":7,"no_data":{"a":1},"thresholds":3,"parts":{"memory":1}})");
    ASSERT_OK(read);
    EXPECT_FALSE(read->state.levels.cpu);
    EXPECT_FALSE(read->trend);
}

}  // namespace
}  // namespace warp
