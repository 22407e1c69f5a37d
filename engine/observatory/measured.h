// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "engine/formats/json_value.h"

namespace warp {

/// A value that somebody measured, or why there is none.
struct Measured {
    std::optional<double> value;
    std::string whyNone;  ///< when there is no value

    static Measured of(double value) { return {.value = value, .whyNone = {}}; }
    static Measured none(std::string why) { return {.value = {}, .whyNone = std::move(why)}; }
};

/// How a part of the engine tells its figures: asked about once a second on the sampling thread, so it
/// returns quickly.
using MeasureFigure = std::function<Measured()>;

/// A member of the dashboard: a JSON object, or why there is none.
struct Section {
    JsonDocument json;  ///< null when there is none
    std::string whyNone;
};
using DescribeSection = std::function<Section()>;

}  // namespace warp
