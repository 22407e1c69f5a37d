// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/entropy/trend.h"

#include <array>
#include <cmath>
#include <cstdint>

namespace warp {

namespace {

constexpr double kMsPerHour = 3'600'000;
constexpr std::size_t kLeastPoints = 3;

/// The 97.5th percentile of Student's t; of the normal distribution beyond the table.
double studentFactor(std::size_t freedom) {
    constexpr std::array<double, 20> kFactors = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365,
                                                 2.306,  2.262, 2.228, 2.201, 2.179, 2.160, 2.145,
                                                 2.131,  2.120, 2.110, 2.101, 2.093, 2.086};
    constexpr double kNormal = 1.960;
    if (freedom == 0) return kFactors[0];
    if (freedom <= kFactors.size()) return kFactors[freedom - 1];
    return kNormal + 2.4 / static_cast<double>(freedom);  // off by less than 0.5 %
}

double hoursBetween(Timestamp from, Timestamp to) {
    return static_cast<double>(to.ms - from.ms) / kMsPerHour;
}

}  // namespace

Forecast Trend::at(Timestamp time) const {
    const double distance = hoursBetween(middle, time);
    const double count = static_cast<double>(points);
    const double band =
        studentFactor(points - 2) * noise * std::sqrt(1 + 1 / count + distance * distance / spreadHours2);
    const double value = mean + perHour * distance;
    return {.time = time, .value = value, .low = value - band, .high = value + band};
}

std::optional<Trend> trendOf(std::span<const TrendPoint> points) {
    if (points.size() < kLeastPoints) return {};
    const auto count = static_cast<double>(points.size());
    // Relative to the first point: milliseconds since 1970 squared leave no digits to a double.
    double meanHours = 0;
    Trend trend{.points = points.size()};
    for (const TrendPoint& point : points) {
        meanHours += hoursBetween(points.front().time, point.time) / count;
        trend.mean += point.value / count;
    }
    double together = 0;
    double squares = 0;
    for (const TrendPoint& point : points) {
        const double x = hoursBetween(points.front().time, point.time) - meanHours;
        const double y = point.value - trend.mean;
        trend.spreadHours2 += x * x;
        together += x * y;
        squares += y * y;
    }
    if (trend.spreadHours2 <= 0) return {};
    trend.middle = {points.front().time.ms + static_cast<std::int64_t>(std::llround(meanHours * kMsPerHour))};
    trend.perHour = together / trend.spreadHours2;
    const double left = std::max(0.0, squares - trend.perHour * together);
    trend.noise = std::sqrt(left / (count - 2));
    trend.fit = squares > 0 ? 1 - left / squares : 1;
    return trend;
}

}  // namespace warp
