// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshots.h"

#include "engine/backups/snapshot_check.h"
#include "engine/backups/snapshot_store.h"
#include "engine/universe/snapshot_restore.h"

namespace warp {

namespace {

FileSystem& fileSystemOf(const OpenOptions& options) {
    return options.fs ? *options.fs : systemFileSystem();
}

}  // namespace

Result<SnapshotInfo> showSnapshot(const std::string& directory, const OpenOptions& options) {
    return readSnapshot(fileSystemOf(options), directory);
}

Result<SnapshotCheck> verifySnapshot(const std::string& directory, bool deep, const OpenOptions& options,
                                     const Job& job) {
    WARP_ASSIGN(const SnapshotInfo info, readSnapshot(fileSystemOf(options), directory));
    return checkSnapshot(fileSystemOf(options), info, deep, job);
}

Result<RestoreReport> restoreSnapshot(const std::string& directory, const std::string& target,
                                      const OpenOptions& options, const Job& job) {
    const Clock& clock = options.clock ? *options.clock : systemClock();
    return restoreToNewDirectory(fileSystemOf(options), clock, directory, target, job);
}

}  // namespace warp
