// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/clock.h"

namespace warp {

// Where the observatory keeps its files, relative to the universe.
inline constexpr std::string_view kMetricsDirectory = "observatory/metrics";
inline constexpr std::string_view kRealTimePath = "observatory/metrics/real_time.json";
inline constexpr std::string_view kHistoryPath = "observatory/metrics/historical.csv";
inline constexpr std::string_view kHourlyPath = "observatory/metrics/historical_hourly.csv";
inline constexpr std::string_view kAlertsPath = "observatory/metrics/alerts.json";
inline constexpr std::string_view kLogsDirectory = "observatory/logs";
inline constexpr std::string_view kHealthCheckPath = "observatory/diagnostics/health_check.json";
inline constexpr std::string_view kProfilePath = "observatory/diagnostics/performance_profile.erl";
inline constexpr std::string_view kTracePath = "observatory/diagnostics/cosmic_debug.trace";

/// A file of metrics that was moved aside: "observatory/metrics/historical-2026-01.csv" for a month,
/// "observatory/metrics/historical_hourly-2026.csv" for a year; `copy` > 1 adds "-2" where the name was
/// taken.
struct PastMetrics {
    bool hourly = false;
    std::string period;  ///< "2026-01" or "2026"
    unsigned copy = 1;

    friend auto operator<=>(const PastMetrics&, const PastMetrics&) = default;
};
std::string pastMetricsPath(const PastMetrics& past);
/// Takes: a file's name. Nothing for other names.
std::optional<PastMetrics> parsePastMetrics(std::string_view name);

/// "2026-01", "2026".
std::string monthOf(Timestamp time);
std::string yearOf(Timestamp time);

}  // namespace warp
