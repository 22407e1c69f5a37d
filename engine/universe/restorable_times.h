// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/universe/snapshot_build.h"

namespace warp {

/// As Backups::restorableTimes. Takes: sources with a log and a manifest; all snapshots there are.
Result<std::vector<RestorableTimes>> restorableTimes(const RestoreSources& sources,
                                                     const std::vector<SnapshotInfo>& snapshots,
                                                     const Job& job);

}  // namespace warp
