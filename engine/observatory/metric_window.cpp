// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/metric_window.h"

#include <algorithm>

namespace warp {

namespace {

double secondsBetween(const Figures& from, const Figures& to) {
    return std::chrono::duration<double>(to.monotonic - from.monotonic).count();
}

double microseconds(std::optional<std::chrono::nanoseconds> time) {
    return time ? std::chrono::duration<double, std::micro>(*time).count() : kNoData;
}

}  // namespace

void MetricWindow::begin(const Figures& figures, const OperationMeter::Totals& totals) {
    m_begun = true;
    m_beginning = figures;
    m_totals = totals;
    m_sums.fill(0);
    m_counts.fill(0);
}

void MetricWindow::add(const Figures& figures) {
    for (std::size_t i = 0; i < kFigureCount; ++i) {
        if (!hasData(figures.values[i])) continue;
        m_sums[i] += figures.values[i];
        ++m_counts[i];
    }
}

MetricSample MetricWindow::end(const Figures& figures, const OperationMeter::Totals& totals) {
    MetricSample sample{.time = figures.time, .values = {}};
    sample.values.assign(metricTable().size(), kNoData);
    const double seconds = secondsBetween(m_beginning, figures);
    for (std::size_t i = 0; i < kOperationCount; ++i)
        addOperation(sample, static_cast<Operation>(i), totals[i].since(m_totals[i]), seconds);
    for (std::size_t i = 0; i < kFigureCount; ++i)
        sample.values[metricId(static_cast<Figure>(i))] = value(figures, static_cast<Figure>(i));
    begin(figures, totals);
    return sample;
}

double MetricWindow::value(const Figures& figures, Figure figure) const {
    if (figure == Figure::CacheHitRate) {
        const double reads = rate(figures, Figure::Reads);
        return reads > 0 ? rate(figures, figure) / reads : kNoData;
    }
    if (metricTable()[metricId(figure)].kind == MetricKind::Rate) return rate(figures, figure);
    const auto at = static_cast<std::size_t>(figure);
    return m_counts[at] > 0 ? m_sums[at] / static_cast<double>(m_counts[at]) : kNoData;
}

double MetricWindow::rate(const Figures& figures, Figure figure) const {
    const double seconds = secondsBetween(m_beginning, figures);
    const double more = figures[figure] - m_beginning[figure];
    return seconds > 0 && hasData(more) ? std::max(0.0, more / seconds) : kNoData;
}

void MetricWindow::addOperation(MetricSample& sample, Operation operation, const LatencyCounts& counts,
                                double seconds) {
    const auto set = [&](OperationFigure figure, double value) {
        sample.values[metricId(operation, figure)] = value;
    };
    if (seconds > 0) set(OperationFigure::PerSecond, static_cast<double>(counts.operations) / seconds);
    set(OperationFigure::P50, microseconds(counts.quantile(0.50)));
    set(OperationFigure::P95, microseconds(counts.quantile(0.95)));
    set(OperationFigure::P99, microseconds(counts.quantile(0.99)));
    set(OperationFigure::Max, microseconds(counts.longest()));
}

}  // namespace warp
