// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/clock.h"
#include "engine/base/operation_meter.h"

namespace warp {

/// `performance_profile.erl`: everything counted since opening, as one external term that binary_to_term
/// reads:
///
///     #{<<"since">> => <<"2026-01-15T14:30:00.000Z">>, <<"time">> => ..., <<"operations">> =>
///       #{<<"get">> => #{<<"count">> => 7, <<"items">> => 7, <<"timed">> => 1, <<"p50_us">> => 0.9,
///                        <<"p95_us">> => ..., <<"p99_us">> => ..., <<"max_us">> => ...}}}
///
/// Latencies of what was never timed are the atom `undefined`.
std::string performanceProfile(const OperationMeter::Totals& totals, Timestamp since, Timestamp now);

}  // namespace warp
