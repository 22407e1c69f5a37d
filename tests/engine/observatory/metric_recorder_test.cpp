// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/metric_recorder.h"

#include <memory>

#include <gtest/gtest.h>

#include "engine/formats/erlang_codec.h"
#include "engine/formats/json_value.h"
#include "engine/observatory/performance_profile.h"
#include "engine/observatory/trace_text.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

constexpr std::int64_t kStart = 1'768'487'400'000;  // 2026-01-15T14:30:00Z

class MetricRecorderTest : public ::testing::Test {
  protected:
    /// A moment `seconds` after the beginning.
    Figures at(std::int64_t seconds) {
        Figures figures;
        figures.time = {kStart + seconds * 1000};
        figures.monotonic = std::chrono::seconds(seconds);
        figures[Figure::Commits] = static_cast<double>(seconds) * 5;
        figures[Figure::DiskFreeBytes] = static_cast<double>(100 - seconds);
        return figures;
    }
    void record(std::int64_t seconds) { m_recorder.record(at(seconds), *m_totals); }
    LatencyCounts& of(Operation operation) { return (*m_totals)[static_cast<std::size_t>(operation)]; }
    void putsOf(std::uint64_t us, std::uint64_t count) {
        of(Operation::Put).operations += count;
        of(Operation::Put).timed += count;
        of(Operation::Put).buckets[LatencyBuckets::of(us * 1000)] += count;
    }
    double latest(MetricId id) { return m_recorder.latest().values[id]; }

    MetricRecorder m_recorder;
    std::unique_ptr<OperationMeter::Totals> m_totals = std::make_unique<OperationMeter::Totals>();
};

TEST_F(MetricRecorderTest, a_rate_takes_two_looks) {
    record(0);
    EXPECT_FALSE(hasData(latest(metricId(Figure::Commits))));
    record(2);
    EXPECT_EQ(latest(metricId(Figure::Commits)), 5);
    EXPECT_EQ(latest(metricId(Figure::DiskFreeBytes)), 98);
    record(2);  // the same moment tells nothing new
    EXPECT_EQ(latest(metricId(Figure::Commits)), 5);
}

TEST_F(MetricRecorderTest, latencies_are_those_of_the_second) {
    putsOf(1000, 50);
    record(0);
    putsOf(10, 99);
    putsOf(5000, 1);
    record(1);
    EXPECT_EQ(latest(metricId(Operation::Put, OperationFigure::PerSecond)), 100);
    EXPECT_NEAR(latest(metricId(Operation::Put, OperationFigure::P50)), 10, 1);
    EXPECT_NEAR(latest(metricId(Operation::Put, OperationFigure::P99)), 10, 1);
    EXPECT_NEAR(latest(metricId(Operation::Put, OperationFigure::Max)), 5000, 320);
    record(2);
    EXPECT_EQ(latest(metricId(Operation::Put, OperationFigure::PerSecond)), 0);
    EXPECT_FALSE(hasData(latest(metricId(Operation::Put, OperationFigure::P50))));
}

TEST_F(MetricRecorderTest, the_hit_rate_is_a_share_of_reads) {
    Figures figures = at(0);
    figures[Figure::Reads] = 100;
    figures[Figure::CacheHitRate] = 90;
    m_recorder.record(figures, *m_totals);
    figures = at(1);
    figures[Figure::Reads] = 110;
    figures[Figure::CacheHitRate] = 95;
    m_recorder.record(figures, *m_totals);
    EXPECT_EQ(latest(metricId(Figure::CacheHitRate)), 0.5);
    figures.monotonic = std::chrono::seconds(2);
    m_recorder.record(figures, *m_totals);
    EXPECT_FALSE(hasData(latest(metricId(Figure::CacheHitRate))));
}

TEST_F(MetricRecorderTest, minutes_are_means_of_their_seconds_and_exact_latencies) {
    record(0);
    for (int second = 1; second <= 60; ++second) {
        putsOf(second <= 30 ? 10 : 1000, 1);
        record(second);
    }
    const auto minutes = m_recorder.takeMinutes();
    ASSERT_EQ(minutes.size(), 1u);
    EXPECT_EQ(minutes[0].time.ms, kStart);
    EXPECT_NEAR(minutes[0].values[metricId(Figure::DiskFreeBytes)], 69.5, 0.01);
    EXPECT_NEAR(minutes[0].values[metricId(Operation::Put, OperationFigure::P50)], 10, 1);
    EXPECT_NEAR(minutes[0].values[metricId(Operation::Put, OperationFigure::P95)], 1000, 64);
    EXPECT_NEAR(minutes[0].values[metricId(Operation::Put, OperationFigure::PerSecond)], 1, 0.001);
    EXPECT_TRUE(m_recorder.takeMinutes().empty());
    m_recorder.keep(minutes);
    EXPECT_EQ(m_recorder.takeMinutes().size(), 1u);
}

TEST_F(MetricRecorderTest, an_hour_of_seconds_and_a_day_of_tens_are_kept) {
    for (int second = 0; second <= 2 * 3600; ++second) record(second);
    const Timestamp end{kStart + 10'000'000};
    const auto rows = m_recorder.rows({0}, end, 1'000'000);
    EXPECT_EQ(rows.size(), 3600u + 360u);
    EXPECT_EQ(rows.back().time.ms, kStart + 7'200'000);
    for (std::size_t i = 1; i < rows.size(); ++i) ASSERT_LT(rows[i - 1].time, rows[i].time);
    EXPECT_EQ(m_recorder.rows({0}, end, 120).size(), 120u);
    EXPECT_EQ(m_recorder.rows({kStart + 7'190'000}, {kStart + 7'195'000}, 120).size(), 5u);
}

TEST_F(MetricRecorderTest, a_clock_that_is_put_back_ends_the_minute) {
    record(0);
    record(10);
    Figures back = at(11);
    back.time = {kStart - 3'600'000};
    m_recorder.record(back, *m_totals);
    EXPECT_EQ(m_recorder.takeMinutes().size(), 1u);
    EXPECT_EQ(latest(metricId(Figure::Commits)), 5);
}

TEST(PerformanceProfile, is_one_erlang_term) {
    auto totals = std::make_unique<OperationMeter::Totals>();
    LatencyCounts& gets = (*totals)[0];
    gets.operations = 64;
    gets.timed = 1;
    gets.buckets[LatencyBuckets::of(900)] = 1;
    const auto term = decodeErlang(performanceProfile(*totals, {0}, {kStart}));
    ASSERT_OK(term);
    const ErlangTerm* operations = term->find(ErlangTerm::binary("operations"));
    ASSERT_TRUE(operations);
    const ErlangTerm* get = operations->find(ErlangTerm::binary("get"));
    ASSERT_TRUE(get);
    EXPECT_EQ(get->find(ErlangTerm::binary("count"))->integerValue(), 64);
    EXPECT_NEAR(*get->find(ErlangTerm::binary("p50_us"))->number(), 0.9, 0.06);
    const ErlangTerm* merge = operations->find(ErlangTerm::binary("merge"));
    EXPECT_TRUE(merge->find(ErlangTerm::binary("p99_us"))->isAtom("undefined"));
}

TEST(TraceText, is_chromes_trace_event_json) {
    TraceBuffer trace;
    using std::chrono::microseconds;
    trace.add({.name = "put", .category = "operation", .begin = microseconds(30), .end = microseconds(35)});
    trace.add({.name = "early", .category = "operation", .begin = microseconds(1), .end = microseconds(20)});
    const auto json = parseJsonDocument(traceText(trace, 4711, microseconds(10), {kStart}));
    ASSERT_OK(json);
    const JsonDocument& events = (*json)["traceEvents"];
    ASSERT_EQ(events.size(), 3u);
    EXPECT_EQ(events[0]["ph"], "M");
    EXPECT_EQ(events[1]["name"], "early");
    EXPECT_EQ(events[1]["ts"], 0.0);
    EXPECT_EQ(events[1]["dur"], 10.0);
    EXPECT_EQ(events[2]["ts"], 20.0);
    EXPECT_EQ(events[2]["dur"], 5.0);
    EXPECT_EQ(events[2]["pid"], 4711);
    EXPECT_EQ(events[2]["tid"], events[0]["tid"]);
}

}  // namespace
}  // namespace warp
