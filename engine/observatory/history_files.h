// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/observatory/history_text.h"
#include "engine/store/appended_files.h"

namespace warp {

/// Writes metrics down: `historical.csv`, which begins anew with each month, and `historical_hourly.csv`,
/// which does so with each year; both also when their columns change. Threads: one at a time.
class HistoryFiles {
  public:
    HistoryFiles(FileSystem& fs, std::string root, AppendedFiles& appended)
        : m_fs(fs), m_root(std::move(root)), m_appended(appended) {}

    /// Appends minutes, oldest first, and an hourly row for every hour that ended.
    /// Leaves: `minutes` with those that could not be written. Errors: NoSpace, Io ...
    Status append(std::vector<MetricSample>& minutes);

  private:
    /// The rows of the hour that is not over, when there are such; read from the file at first.
    Status learnHour();
    Status endHour();
    Status appendTo(std::string_view path, const std::string& header, const std::string& row, Timestamp time);
    Status beginAnew(const std::string& path, const std::string& header, Timestamp time);

    FileSystem& m_fs;
    const std::string m_root;
    AppendedFiles& m_appended;
    bool m_learned = false;
    std::vector<MetricSample> m_hour;  ///< rows of one hour that are in the file
};

/// Calls `visit` for the minutes of [from, to) in the order in which they were written, those of months that
/// were moved aside with them; `visit` returns false to stop. Rows that cannot be read are passed over.
/// Errors: Cancelled, Io.
Status readMetricHistory(FileSystem& fs, const std::string& root, Timestamp from, Timestamp to,
                         const std::function<bool(const MetricSample&)>& visit, const Job& job);

}  // namespace warp
