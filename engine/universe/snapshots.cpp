// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshots.h"

#include "engine/backups/snapshot_check.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/backups/snapshot_store.h"
#include "engine/io/files.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/closed_logs.h"
#include "engine/universe/manifest.h"
#include "engine/universe/snapshot_restore.h"

namespace warp {

namespace {

FileSystem& fileSystemOf(const OpenOptions& options) {
    return options.fs ? *options.fs : systemFileSystem();
}

/// What a plan is made from where a snapshot is known by its directory alone: with the log of the universe
/// that it lies in, where it lies in one.
Result<RestoreSources> sourcesAround(const std::string& snapshot, const OpenOptions& options) {
    RestoreSources sources{.fs = &fileSystemOf(options),
                           .clock = options.clock ? options.clock : &systemClock(),
                           .log = {},
                           .manifest = {}};
    WARP_ASSIGN(const SnapshotInfo info, readSnapshot(*sources.fs, snapshot));
    const std::string end = '/' + joinPath(snapshotsDirectory(info.kind), info.name);
    if (!info.path.ends_with(end)) return sources;
    const std::string root = info.path.substr(0, info.path.size() - end.size());
    auto manifest = loadManifest(*sources.fs, root);
    if (!manifest.ok()) return sources;
    sources.manifest = std::move(*manifest);
    sources.log.emplace(logOf(*sources.fs, root, *sources.manifest));
    return sources;
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
    WARP_ASSIGN(const RestoreSources sources, sourcesAround(request.snapshot, options));
    WARP_ASSIGN(const RestorePlan plan, planRestore(sources, request.snapshot, request.until, job));
    return restoreToNewDirectory(*sources.fs, *sources.clock, plan, request.target, job);
}

}  // namespace warp
