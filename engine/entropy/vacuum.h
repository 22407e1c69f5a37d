// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warp {

enum class CheckState : std::uint8_t {
    Passed,
    Failing,
    Overdue,  ///< passed, but too long ago
    NoData,   ///< there is nothing to check: it does not count
};
/// "passed", "failing", "overdue", "no data".
std::string_view checkStateName(CheckState state);
std::optional<CheckState> parseCheckState(std::string_view name);

/// Something that keeps the universe sound.
struct VacuumCheck {
    std::string name;  ///< "checksums", "links", "time_order", "topology", "disk_space", "snapshot"
    double weight = 1;
    CheckState state = CheckState::NoData;
    std::string why;  ///< what was found, with the figures
};

/// 1 - the weighted share of checks that are failing or overdue. Nothing when no check has data.
/// Spec: Entropy.
std::optional<double> vacuumStability(const std::vector<VacuumCheck>& checks);

}  // namespace warp
