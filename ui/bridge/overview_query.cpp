// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/overview_query.h"

namespace warp::ui {

Result<Overview> readOverview(Universe& universe, const MeasuredRefusals& refused) {
    Overview overview;
    overview.refused = refused;
    auto counts = readCounts(universe);
    if (counts.ok())
        overview.counts = std::move(*counts);
    else
        overview.failure = counts.error();
    overview.health = universe.health();
    overview.problems = universe.problems();
    overview.measured = readMeasured(universe, overview.refused);
    if (!overview.counts && overview.health.empty()) return *overview.failure;
    return overview;
}

Result<std::vector<RegionUsage>> readRegions(Universe& universe, const EngineJob& job,
                                             const std::vector<std::string>& regions) {
    std::vector<RegionUsage> usage;
    for (const std::string& region : regions) {
        const auto folder = folderUsage(universe, job, region);
        if (!folder.ok() && folder.error().code == ErrorCode::Denied) continue;
        if (!folder.ok()) return folder.error();
        usage.push_back({region, *folder});
    }
    return usage;
}

}  // namespace warp::ui
