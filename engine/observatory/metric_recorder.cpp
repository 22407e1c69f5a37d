// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/metric_recorder.h"

#include <algorithm>

namespace warp {

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;

std::int64_t minuteOf(Timestamp time) {
    return time.ms / kMsPerMinute;
}

/// Appends the samples of a ring with from <= time < to.
void addRows(const SampleRing& ring, Timestamp from, Timestamp to, std::vector<MetricSample>& rows) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
        if (ring[i].time >= from && ring[i].time < to) rows.push_back(ring[i]);
    }
}

}  // namespace

void MetricRecorder::record(const Figures& figures, const OperationMeter::Totals& totals) {
    const MutexLock lock(m_mutex);
    m_whyNone.clear();
    for (const auto& [figure, why] : figures.whyNone) m_whyNone[metricId(figure)] = why;
    if (!m_second.begun()) {
        for (MetricWindow* window : {&m_second, &m_ten, &m_minute}) window->begin(figures, totals);
        // Levels are known at once.
        m_second.add(figures);
        m_seconds.push(m_second.end(figures, totals));
        return;
    }
    // Two looks at the same moment would make rates out of nothing.
    if (figures.monotonic <= m_second.beginning().monotonic) return;
    for (MetricWindow* window : {&m_second, &m_ten, &m_minute}) window->add(figures);
    m_seconds.push(m_second.end(figures, totals));
    if (figures.monotonic - m_ten.beginning().monotonic >= kTen) m_tens.push(m_ten.end(figures, totals));
    if (minuteOf(figures.time) != minuteOf(m_minute.beginning().time)) endMinute(figures, totals);
}

void MetricRecorder::endMinute(const Figures& figures, const OperationMeter::Totals& totals) {
    const Timestamp begin{minuteOf(m_minute.beginning().time) * kMsPerMinute};
    MetricSample row = m_minute.end(figures, totals);
    row.time = begin;
    m_minutes.push_back(std::move(row));
    if (m_minutes.size() > kMostMinutes) m_minutes.pop_front();
}

MetricSample MetricRecorder::latest() const {
    const MutexLock lock(m_mutex);
    if (m_seconds.size() > 0) return m_seconds[m_seconds.size() - 1];
    return {.time = {}, .values = std::vector<double>(metricTable().size(), kNoData)};
}

std::map<MetricId, std::string> MetricRecorder::whyNone() const {
    const MutexLock lock(m_mutex);
    return m_whyNone;
}

std::vector<MetricSample> MetricRecorder::rows(Timestamp from, Timestamp to, std::size_t limit) const {
    const MutexLock lock(m_mutex);
    std::vector<MetricSample> rows;
    const Timestamp seconds = m_seconds.size() > 0 ? m_seconds[0].time : to;
    addRows(m_tens, from, std::min(to, seconds), rows);
    addRows(m_seconds, from, to, rows);
    if (rows.size() > limit) rows.erase(rows.begin(), rows.end() - static_cast<std::ptrdiff_t>(limit));
    return rows;
}

std::vector<MetricSample> MetricRecorder::takeMinutes() {
    const MutexLock lock(m_mutex);
    std::vector<MetricSample> minutes(std::make_move_iterator(m_minutes.begin()),
                                      std::make_move_iterator(m_minutes.end()));
    m_minutes.clear();
    return minutes;
}

void MetricRecorder::keep(std::vector<MetricSample> minutes) {
    const MutexLock lock(m_mutex);
    m_minutes.insert(m_minutes.begin(), std::make_move_iterator(minutes.begin()),
                     std::make_move_iterator(minutes.end()));
    while (m_minutes.size() > kMostMinutes) m_minutes.pop_front();
}

}  // namespace warp
