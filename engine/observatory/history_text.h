// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/observatory/metric_table.h"

namespace warp {

/// `historical.csv`: a row a minute, a column a metric; empty where there is no data.
std::string historyHeader();
std::string historyRow(const MetricSample& sample);
/// `historical_hourly.csv`: least, mean and most of the hour's minutes for each metric, and how many there
/// were.
std::string hourlyHeader();
/// Takes: the rows of one hour, at least one.
std::string hourlyRow(const std::vector<MetricSample>& minutes);
/// The beginning of the hour of a time.
Timestamp hourOf(Timestamp time);

/// Which metric each column of a file is about, by the names in its header.
class HistoryColumns {
  public:
    /// Takes: the fields of the first row.
    explicit HistoryColumns(const std::vector<std::string>& header);
    /// Errors: InvalidFormat when the first field is no time. A field that is no number has no data.
    Result<MetricSample> read(const std::vector<std::string>& fields) const;

  private:
    std::vector<std::optional<MetricId>> m_ids;
};

}  // namespace warp
