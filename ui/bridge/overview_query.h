// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/bridge/engine_types.h"

namespace warp::ui {

/// What the Dashboard shows beside the numbers that are polled anyway.
struct Overview {
    std::vector<TypeCounts> counts;
    std::vector<HealthCheck> health;
    std::vector<Problem> problems;
};

/// Threads: workers only.
Result<Overview> readOverview(Universe& universe);

}  // namespace warp::ui
