// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/layout.h"

#include <algorithm>
#include <charconv>

namespace warp {

namespace {

constexpr std::string_view kMonthly = "historical-";
constexpr std::string_view kYearly = "historical_hourly-";
constexpr std::string_view kSuffix = ".csv";
constexpr std::size_t kMonthLength = 7;
constexpr std::size_t kYearLength = 4;

bool isPeriod(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == kYearLength;
        if (dash ? text[i] != '-' : (text[i] < '0' || text[i] > '9')) return false;
    }
    return true;
}

}  // namespace

std::string pastMetricsPath(const PastMetrics& past) {
    std::string path(kMetricsDirectory);
    path.append("/").append(past.hourly ? kYearly : kMonthly).append(past.period);
    if (past.copy > 1) path.append("-").append(std::to_string(past.copy));
    return path.append(kSuffix);
}

std::optional<PastMetrics> parsePastMetrics(std::string_view name) {
    PastMetrics past;
    past.hourly = name.starts_with(kYearly);
    const std::string_view prefix = past.hourly ? kYearly : kMonthly;
    if (!name.starts_with(prefix) || !name.ends_with(kSuffix)) return {};
    if (name.size() < prefix.size() + kSuffix.size()) return {};
    name.remove_prefix(prefix.size());
    name.remove_suffix(kSuffix.size());
    const std::size_t length = past.hourly ? kYearLength : kMonthLength;
    if (name.size() < length || !isPeriod(name.substr(0, length))) return {};
    past.period = name.substr(0, length);
    name.remove_prefix(length);
    if (name.empty()) return past;
    const auto [end, failure] = std::from_chars(name.data() + 1, name.data() + name.size(), past.copy);
    const bool whole = name.starts_with('-') && failure == std::errc() && end == name.data() + name.size();
    return whole && past.copy > 1 ? std::optional(past) : std::nullopt;
}

std::string monthOf(Timestamp time) {
    return formatDay(time).substr(0, kMonthLength);
}

std::string yearOf(Timestamp time) {
    return formatDay(time).substr(0, kYearLength);
}

}  // namespace warp
