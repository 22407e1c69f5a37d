// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/observatory/observatory.h"

namespace warp::cli {

// How figures and alerts are put into words.

/// "12.5 MiB", "3.1 us", "0.97", "no data".
std::string metricText(const MetricInfo& info, double value);
/// JSON number or null.
std::string metricJson(double value);

/// The figures of now, a metric a line, those without data with the reason.
std::string realTimeLines(const RealTime& now, const std::vector<MetricId>& metrics);
std::string realTimeJson(const RealTime& now, const std::vector<MetricId>& metrics);
/// The figures of now in one line, for watching.
std::string realTimeLine(const RealTime& now);

/// A row of history: CSV or JSON.
std::string historyCsvHeader(const std::vector<MetricId>& metrics);
std::string historyCsvLine(const MetricSample& sample, const std::vector<MetricId>& metrics);
std::string historyJson(const MetricSample& sample, const std::vector<MetricId>& metrics);

std::string alertLine(const AlertStatus& alert);
std::string alertJson(const AlertStatus& alert);
std::string alertEventLine(const AlertEvent& event);
std::string alertEventJson(const AlertEvent& event);

}  // namespace warp::cli
