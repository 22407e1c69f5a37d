// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/backups/snapshot_chain.h"
#include "engine/backups/snapshot_diff.h"
#include "engine/base/progress.h"
#include "engine/universe/snapshot_build.h"
#include "engine/universe/storage.h"

namespace warp {

/// Where the two moments of a diff are.
struct DiffMoments {
    FileSystem* fs = nullptr;
    std::vector<SnapshotInfo> before;  ///< its chain, the full one first (snapshotChain)
    std::vector<SnapshotInfo> after;   ///< the same; empty: now
    Storage* now = nullptr;            ///< of the open universe; may be null when `after` is given
    std::string universeId;            ///< of that universe
    /// The earlier moment is the state of a time, to which the log leads: `before` and `after` are empty
    /// then.
    std::optional<RestorePlan> since;
    Timestamp at;    ///< that time
    Timestamp time;  ///< now
};

/// Compares two moments by walking both at once in the order of their keys: what has the same version in both
/// is passed over by its key, only what differs is parsed. What both chains begin with is read once. It takes
/// a few blocks of each archive and the entries that are listed, however large the universe is. Since a time,
/// only what the log names since then is looked at (past_rows.h). Errors: InvalidArgument (other universes);
/// NotFound (the log since that time is not kept any more); LimitExceeded (too much was changed since);
/// Corrupt, InvalidFormat; Cancelled; Io.
Result<SnapshotDiff> diffMoments(const DiffMoments& moments, const DiffRequest& request, const Job& job);

}  // namespace warp
