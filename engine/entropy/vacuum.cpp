// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/entropy/vacuum.h"

#include <array>

namespace warp {

namespace {

constexpr std::array kStates = {CheckState::Passed, CheckState::Failing, CheckState::Overdue,
                                CheckState::NoData};

}  // namespace

std::string_view checkStateName(CheckState state) {
    switch (state) {
        case CheckState::Passed: return "passed";
        case CheckState::Failing: return "failing";
        case CheckState::Overdue: return "overdue";
        case CheckState::NoData: return "no data";
    }
    return "no data";
}

std::optional<CheckState> parseCheckState(std::string_view name) {
    for (const CheckState state : kStates) {
        if (name == checkStateName(state)) return state;
    }
    return {};
}

std::optional<double> vacuumStability(const std::vector<VacuumCheck>& checks) {
    double all = 0;
    double bad = 0;
    for (const VacuumCheck& check : checks) {
        if (check.state == CheckState::NoData) continue;
        all += check.weight;
        if (check.state != CheckState::Passed) bad += check.weight;
    }
    if (all <= 0) return {};
    return 1 - bad / all;
}

}  // namespace warp
