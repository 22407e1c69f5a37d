// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "engine/base/clock.h"

namespace warp {

// Where entropy is written down, relative to the universe.
inline constexpr std::string_view kEntropyStatePath = "entropy/current_state.json";
inline constexpr std::string_view kEntropyHistoryPath = "entropy/historical_entropy.csv";
inline constexpr std::string_view kVacuumPath = "entropy/vacuum_stability.metrics";

/// Where a file of a month that is over goes: "entropy/historical_entropy-2026-01.csv" for the second.
/// Takes: a time in that month; `copy` > 1 adds "-2" where the name was taken.
std::string pastEntropyPath(std::string_view path, Timestamp time, unsigned copy);

}  // namespace warp
