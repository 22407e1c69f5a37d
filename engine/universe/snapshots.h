// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/backups/backups.h"
#include "engine/universe/universe.h"

namespace warp {

// Snapshots wherever their directories lie, without their universe. Who may read the files may do this.

/// Errors: NotFound (no snapshot there), Io. What is damaged is told in the info.
Result<SnapshotInfo> showSnapshot(const std::string& directory, const OpenOptions& options);
/// As Backups::verify. Changes nothing. Errors: NotFound, Cancelled, Io.
Result<SnapshotCheck> verifySnapshot(const std::string& directory, bool deep, const OpenOptions& options,
                                     const Job& job);

/// As Backups::diff, of two directories of snapshots: now is nothing that can be compared here.
Result<SnapshotDiff> diffSnapshots(const DiffRequest& request, const OpenOptions& options, const Job& job);

/// As Backups::restore. Takes: the snapshot by its directory; for `until` one that lies in its universe,
/// whose log is read there.
Result<RestoreReport> restoreSnapshot(const RestoreRequest& request, const OpenOptions& options,
                                      const Job& job);

}  // namespace warp
