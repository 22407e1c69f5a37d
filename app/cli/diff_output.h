// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "engine/backups/snapshot_diff.h"

namespace warp::cli {

/// Tells what is different between two moments: what came with +, what changed with ~ and its fields, what
/// went with -, and the totals; or as one JSON document.
void printDiff(Console& console, const SnapshotDiff& diff);

}  // namespace warp::cli
