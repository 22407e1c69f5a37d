// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/history_files.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/formats/csv.h"
#include "engine/io/files.h"
#include "engine/observatory/layout.h"
#include "engine/store/memory_tree.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

MetricSample minuteAt(const std::string& time, double free) {
    MetricSample sample{.time = *parseTimestamp(time),
                        .values = std::vector<double>(metricTable().size(), kNoData)};
    sample.values[metricId(Figure::DiskFreeBytes)] = free;
    return sample;
}

class HistoryFilesTest : public ::testing::Test {
  protected:
    HistoryFilesTest() { EXPECT_OK(makeDirectories(m_fs, "/u/observatory/metrics")); }

    void append(std::vector<MetricSample> minutes) { ASSERT_OK(m_files->append(minutes)); }
    void restart() { m_files = std::make_unique<HistoryFiles>(m_fs, "/u", m_appended); }
    std::vector<MetricSample> read(const char* from, const char* to) {
        std::vector<MetricSample> rows;
        EXPECT_OK(readMetricHistory(m_fs, "/u", *parseTimestamp(from), *parseTimestamp(to),
                                    [&](const MetricSample& row) {
                                        rows.push_back(row);
                                        return true;
                                    },
                                    {}));
        return rows;
    }
    /// Rows of a CSV file, the header with them.
    std::vector<std::vector<std::string>> rowsOf(std::string_view path) {
        const std::string text = *readFile(m_fs, joinPath("/u", path));
        CsvReader reader{sourceOf(ByteView(text))};
        std::vector<std::vector<std::string>> rows;
        while (true) {
            const auto row = reader.next();
            EXPECT_OK(row);
            if (!row.ok() || !*row) return rows;
            EXPECT_FALSE((*row)->ragged);
            rows.push_back((*row)->fields);
        }
    }

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
    std::unique_ptr<HistoryFiles> m_files = std::make_unique<HistoryFiles>(m_fs, "/u", m_appended);
};

TEST_F(HistoryFilesTest, rows_are_read_back_by_the_names_of_their_columns) {
    append({minuteAt("2026-01-15T14:30:00Z", 7.5), minuteAt("2026-01-15T14:31:00Z", kNoData)});
    const auto rows = read("2026-01-15T14:00:00Z", "2026-01-15T15:00:00Z");
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].values[metricId(Figure::DiskFreeBytes)], 7.5);
    EXPECT_FALSE(hasData(rows[1].values[metricId(Figure::DiskFreeBytes)]));
    EXPECT_EQ(read("2026-01-15T14:31:00Z", "2026-01-15T15:00:00Z").size(), 1u);
    EXPECT_EQ(rowsOf(kHistoryPath)[0][0], "time");
}

TEST_F(HistoryFilesTest, an_hour_that_ended_becomes_one_row_also_over_a_restart) {
    append({minuteAt("2026-01-15T14:58:00Z", 10), minuteAt("2026-01-15T14:59:00Z", 20)});
    restart();
    append({minuteAt("2026-01-15T15:00:00Z", 99)});
    const auto rows = rowsOf(kHourlyPath);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[1][0], "2026-01-15T14:00:00.000Z");
    EXPECT_EQ(rows[1][1], "2");
    const auto column =
        static_cast<std::size_t>(std::ranges::find(rows[0], "disk_free_bytes_least") - rows[0].begin());
    EXPECT_EQ(rows[1][column], "10");
    EXPECT_EQ(rows[1][column + 1], "15");
    EXPECT_EQ(rows[1][column + 2], "20");
    restart();
    append({minuteAt("2026-01-15T15:01:00Z", 99)});
    EXPECT_EQ(rowsOf(kHourlyPath).size(), 2u);
}

TEST_F(HistoryFilesTest, a_month_is_moved_aside_and_still_read) {
    append({minuteAt("2026-01-31T23:59:00Z", 1)});
    append({minuteAt("2026-02-01T00:00:00Z", 2)});
    EXPECT_EQ(rowsOf("observatory/metrics/historical-2026-01.csv").size(), 2u);
    EXPECT_EQ(rowsOf(kHistoryPath).size(), 2u);
    const auto rows = read("2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z");
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].values[metricId(Figure::DiskFreeBytes)], 1);
    EXPECT_EQ(rows[1].values[metricId(Figure::DiskFreeBytes)], 2);
}

TEST_F(HistoryFilesTest, a_file_with_other_columns_is_moved_aside_and_still_read) {
    ASSERT_OK(replaceFile(m_fs, joinPath("/u", kHistoryPath),
                          "time,old_metric,disk_free_bytes\r\n2026-01-15T14:00:00Z,5,6\r\n"));
    append({minuteAt("2026-01-15T14:30:00Z", 7)});
    const auto rows = read("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].values[metricId(Figure::DiskFreeBytes)], 6);
}

TEST_F(HistoryFilesTest, what_could_not_be_written_is_kept_for_the_next_time) {
    std::vector<MetricSample> minutes = {minuteAt("2026-01-15T14:30:00Z", 1),
                                         minuteAt("2026-01-15T14:31:00Z", 2)};
    m_fs.faults().fail({.operations = test::kWrites, .nth = 2, .errnoValue = ENOSPC, .shortBytes = 9});
    EXPECT_ERROR(m_files->append(minutes), ErrorCode::NoSpace);
    EXPECT_EQ(minutes.size(), 1u);
    ASSERT_OK(m_files->append(minutes));
    EXPECT_EQ(rowsOf(kHistoryPath).size(), 3u);
}

TEST_F(HistoryFilesTest, damage_in_the_middle_passes_over_rows_only) {
    append({minuteAt("2026-01-15T14:30:00Z", 1)});
    const std::string path = joinPath("/u", kHistoryPath);
    ASSERT_OK(replaceFile(m_fs, path, *readFile(m_fs, path) + "garbage,1\r\n"));
    EXPECT_EQ(read("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z").size(), 1u);
}

/// Appends five minutes over the end of an hour, with whatever fails; what could not be written is tried once
/// more. Returns: what opening finds of it.
Result<AppendedReport> appendWithFailure(test::SimulatedFileSystem& fs, std::uint64_t failing, int failure) {
    const auto tree = makeMemoryTree(makeMemoryTreeContent());
    const TreeAccess access{.read = {}, .update = [&](const auto& change) -> Status {
                                WARP_ASSIGN(auto writer, tree->write());
                                WARP_TRY(change(*writer));
                                return writer->commit();
                            }};
    AppendedFiles appended(fs, "/u", access);
    HistoryFiles files(fs, "/u", appended);
    std::vector<MetricSample> minutes;
    for (const char* minute : {"14:58", "14:59", "15:00", "15:01", "15:02"})
        minutes.push_back(minuteAt("2026-01-15T" + std::string(minute) + ":00Z", 5));
    fs.faults().failCall(failing, failure);
    for (int attempt = 0; attempt < 2; ++attempt) {
        [[maybe_unused]] const Status status = files.append(minutes);
        [[maybe_unused]] const Status recorded = appended.record();
    }
    WARP_ASSIGN(const auto reader, tree->read());
    return AppendedFiles::cut(fs, "/u", *reader);
}

TEST(HistoryFaults, whatever_call_fails_the_rows_are_whole_and_there_once) {
    std::uint64_t delivered = 0;
    for (const int failure : {ENOSPC, EIO}) {
        for (std::uint64_t failing = 1;; ++failing) {
            test::SimulatedFileSystem fs;
            ASSERT_OK(makeDirectories(fs, "/u/observatory/metrics"));
            const auto report = appendWithFailure(fs, failing, failure);
            ASSERT_OK(report);
            EXPECT_TRUE(report->damaged.empty());
            if (fs.faults().delivered() == 0) break;
            ++delivered;
            const std::string text = *readFile(fs, joinPath("/u", kHistoryPath));
            CsvReader reader{sourceOf(ByteView(text))};
            std::vector<std::string> times;
            while (true) {
                const auto row = reader.next();
                ASSERT_OK(row);
                if (!*row) break;
                EXPECT_FALSE((*row)->ragged) << failing;
                times.push_back((*row)->fields[0]);
            }
            ASSERT_EQ(times.size(), 6u) << failing << "\n" << fs.faults().describeLog();
            EXPECT_TRUE(std::ranges::is_sorted(times.begin() + 1, times.end())) << failing;
        }
    }
    EXPECT_GT(delivered, 20u);
}

TEST(ObservatoryLayout, names_of_past_files_are_parsed_back) {
    for (const PastMetrics& past : {PastMetrics{.hourly = false, .period = "2026-01", .copy = 1},
                                    PastMetrics{.hourly = true, .period = "2026", .copy = 1},
                                    PastMetrics{.hourly = false, .period = "2026-12", .copy = 12}}) {
        const auto parsed = parsePastMetrics(baseName(pastMetricsPath(past)));
        ASSERT_TRUE(parsed) << pastMetricsPath(past);
        EXPECT_EQ(*parsed, past);
    }
    for (const char* other :
         {"historical.csv", "historical_hourly.csv", "historical-2026.csv", "historical-.csv",
          "historical-2026-01-1.csv", "historical-2026-01-x.csv", "historical-2026-0a.csv"})
        EXPECT_FALSE(parsePastMetrics(other)) << other;
}

}  // namespace
}  // namespace warp
