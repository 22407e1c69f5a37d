// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "engine/base/clock.h"

namespace warp {

struct TrendPoint {
    Timestamp time;
    double value = 0;
};

struct Forecast {
    Timestamp time;
    double value = 0;
    double low = 0;  ///< the next value lies between low and high with 95 % where noise is normal
    double high = 0;
};

/// A straight line through points, by least squares.
struct Trend {
    std::size_t points = 0;
    Timestamp middle;         ///< the mean of the times
    double mean = 0;          ///< the line's value there
    double perHour = 0;       ///< its slope
    double fit = 0;           ///< R^2, 0..1: how much of the change it explains
    double noise = 0;         ///< standard deviation of the points around it
    double spreadHours2 = 0;  ///< sum of squared distances from `middle`, in hours

    Forecast at(Timestamp time) const;
};

/// Nothing with fewer than three points, or when all have the same time.
std::optional<Trend> trendOf(std::span<const TrendPoint> points);

}  // namespace warp
