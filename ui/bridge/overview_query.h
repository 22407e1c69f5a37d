// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "ui/bridge/measured_query.h"
#include "ui/bridge/tree_queries.h"

namespace warp::ui {

/// What the Dashboard shows beside the numbers that are polled anyway. What could not be read is missing, and
/// `failure` says why: the rest is still worth seeing.
struct Overview {
    std::optional<std::vector<TypeCounts>> counts;
    std::vector<HealthCheck> health;
    std::vector<Problem> problems;
    Measured measured;
    std::optional<Error> failure;
};

/// Threads: workers only. Errors: only when nothing at all can be read.
Result<Overview> readOverview(Universe& universe);

/// Files and bytes of a region's directory, in the order that was asked for.
struct RegionUsage {
    std::string region;
    FolderUsage usage;
};
/// Walks over the directories. Those that the user may not look at are left out. Threads: workers only.
Result<std::vector<RegionUsage>> readRegions(Universe& universe, const EngineJob& job,
                                             const std::vector<std::string>& regions);

}  // namespace warp::ui
