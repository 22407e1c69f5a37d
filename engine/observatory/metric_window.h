// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "engine/observatory/metric_table.h"

namespace warp {

/// Makes one row of metrics out of what was collected over some time: means of levels, rates of what is
/// counted, latencies of exactly the operations of that time. Threads: one at a time.
class MetricWindow {
  public:
    /// Nothing has begun before the first call.
    bool begun() const { return m_begun; }
    const Figures& beginning() const { return m_beginning; }
    void begin(const Figures& figures, const OperationMeter::Totals& totals);
    /// Takes a moment inside the window.
    void add(const Figures& figures);
    /// The row; the next window begins here. Takes: the moment it ends at, which was added.
    MetricSample end(const Figures& figures, const OperationMeter::Totals& totals);

  private:
    double rate(const Figures& figures, Figure figure) const;
    double value(const Figures& figures, Figure figure) const;
    static void addOperation(MetricSample& sample, Operation operation, const LatencyCounts& counts,
                             double seconds);

    bool m_begun = false;
    Figures m_beginning;
    OperationMeter::Totals m_totals = {};
    std::array<double, kFigureCount> m_sums = {};
    std::array<std::uint64_t, kFigureCount> m_counts = {};
};

}  // namespace warp
