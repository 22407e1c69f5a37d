// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/overview_query.h"

namespace warp::ui {

Result<Overview> readOverview(Universe& universe) {
    Overview overview;
    auto counts = readCounts(universe);
    if (counts.ok())
        overview.counts = std::move(*counts);
    else
        overview.failure = counts.error();
    overview.health = universe.health();
    overview.problems = universe.problems();
    overview.measured = readMeasured(universe);
    if (!overview.counts && overview.health.empty()) return *overview.failure;
    return overview;
}

Result<std::vector<RegionUsage>> readRegions(Universe& universe, const EngineJob& job,
                                             const std::vector<std::string>& regions) {
    std::vector<RegionUsage> usage;
    for (const std::string& region : regions) {
        if (!universe.mayLookAt(region).ok()) continue;
        WARP_ASSIGN(const FolderUsage folder, folderUsage(universe, job, region));
        usage.push_back({region, folder});
    }
    return usage;
}

}  // namespace warp::ui
