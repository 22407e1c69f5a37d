// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/snapshot_chain.h"

#include <algorithm>

#include "engine/backups/snapshot_store.h"
#include "engine/io/files.h"

namespace warp {

namespace {

Error broken(const SnapshotInfo& wanted, const std::string& base, const std::string& what) {
    return {.code = ErrorCode::Corrupt,
            .message = wanted.name + " cannot be restored whole: its base " + base + " " + what +
                       ". Snapshots up to the one before " + base +
                       " can still be restored, and of this one what changed since its base "
                       "(tar xzf shows it)",
            .path = wanted.path};
}

Result<SnapshotInfo> findBase(FileSystem& fs, const SnapshotInfo& info, const SnapshotInfo& wanted) {
    const std::string beside = parentPath(info.path);
    for (const std::string& directory : {beside, parentPath(beside), joinPath(beside, "incremental")}) {
        auto base = readSnapshot(fs, joinPath(directory, info.base));
        if (!base.ok() && base.error().code == ErrorCode::NotFound) continue;
        if (!base.ok()) return base.error();
        if (base->state != SnapshotState::Complete)
            return broken(wanted, info.base, "is damaged (" + base->problem + ")");
        if (base->lsn != info.baseLsn || base->universeId != info.universeId)
            return broken(wanted, info.base, "is another snapshot than it was built upon");
        return base;
    }
    return broken(wanted, info.base, "is missing");
}

}  // namespace

Result<std::vector<SnapshotInfo>> snapshotChain(FileSystem& fs, const std::string& directory) {
    WARP_ASSIGN(const SnapshotInfo wanted, readSnapshot(fs, directory));
    if (wanted.state != SnapshotState::Complete)
        return Error{.code = ErrorCode::Corrupt, .message = wanted.problem, .path = directory};
    std::vector<SnapshotInfo> chain = {wanted};
    while (chain.back().kind == SnapshotKind::Incremental) {
        WARP_ASSIGN(SnapshotInfo base, findBase(fs, chain.back(), wanted));
        // A base is older: the chain ends.
        if (base.lsn > chain.back().lsn)
            return broken(wanted, base.name, "is newer than what builds upon it");
        const bool again =
            std::ranges::any_of(chain, [&](const auto& info) { return info.name == base.name; });
        if (again) return broken(wanted, base.name, "builds upon itself");
        chain.push_back(std::move(base));
    }
    std::ranges::reverse(chain);
    return chain;
}

}  // namespace warp
