// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/console.h"
#include "engine/backups/backups.h"
#include "engine/universe/in_place_restore.h"

namespace warp::cli {

// How the commands of `warp snapshot` tell what they know.

std::string snapshotJson(const SnapshotInfo& info);
/// One line each, with what came or went since the one before it.
void printSnapshots(Console& console, const std::vector<SnapshotInfo>& all);
/// Everything about one.
void printSnapshot(Console& console, const SnapshotInfo& info);
void printRestored(Console& console, const RestoreReport& report);
void printRestoredParts(Console& console, const RestoreReport& report, bool dryRun);
void printRestoredInPlace(Console& console, const InPlaceReport& report);
void printPruned(Console& console, const PruneReport& report, bool dryRun);
/// Takes: every snapshot, of which it tells what the rule would remove.
void printSchedule(Console& console, const ScheduleStatus& status, const std::vector<SnapshotInfo>& all);
void printCheck(Console& console, const SnapshotCheck& check);

}  // namespace warp::cli
