// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshots.h"

#include "engine/backups/snapshot_check.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/backups/snapshot_store.h"
#include "engine/io/files.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/manifest.h"
#include "engine/universe/snapshot_restore.h"

namespace warp {

namespace {

FileSystem& fileSystemOf(const OpenOptions& options) {
    return options.fs ? *options.fs : systemFileSystem();
}

/// The log of the universe that a snapshot lies in; nothing when it lies elsewhere. Takes: its directory.
Result<std::optional<LogHistory>> logAround(FileSystem& fs, const std::string& snapshot) {
    WARP_ASSIGN(const SnapshotInfo info, readSnapshot(fs, snapshot));
    const std::string end = '/' + joinPath(snapshotsDirectory(info.kind), info.name);
    if (!info.path.ends_with(end)) return std::optional<LogHistory>();
    const std::string root = info.path.substr(0, info.path.size() - end.size());
    const auto manifest = loadManifest(fs, root);
    if (!manifest.ok() || manifest->universeId != info.universeId) return std::optional<LogHistory>();
    return std::optional(LogHistory({.fs = &fs, .logDirectory = joinPath(root, kLogDirectory)}));
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

Result<RestoreReport> restoreSnapshot(const RestoreRequest& request, const OpenOptions& options,
                                      const Job& job) {
    FileSystem& fs = fileSystemOf(options);
    const Clock& clock = options.clock ? *options.clock : systemClock();
    WARP_ASSIGN(const auto log, logAround(fs, request.snapshot));
    WARP_ASSIGN(const RestorePlan plan,
                planRestore(fs, clock, request.snapshot, request.until, log, job));
    return restoreToNewDirectory(fs, clock, plan, request.target, job);
}

}  // namespace warp
