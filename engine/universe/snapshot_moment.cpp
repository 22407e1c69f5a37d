// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_moment.h"

#include "engine/backups/layout.h"
#include "engine/io/files.h"
#include "engine/spacetime/rebalancing_log.h"
#include "engine/store/appended_files.h"
#include "engine/store/snapshot.h"
#include "engine/temporal/partition_state.h"

namespace warp {

namespace {

/// What the tree says of the files that grow, apart from those of events.
Status readLengths(SnapshotMoment& moment) {
    TreeReader& tree = moment.owner();
    WARP_ASSIGN(moment.lengths, AppendedFiles::lengths(tree));
    WARP_ASSIGN(moment.audit, readAuditProgress(tree));
    if (moment.audit.lines > 0) moment.lengths[auditTrailPath()] = moment.audit.length;
    WARP_ASSIGN(const auto moves, readRebalancingState(tree));
    if (moves) moment.lengths[rebalancingLogPath()] = moves->logLength;
    return {};
}

Status openGrowing(FileSystem& fs, const std::string& root, SnapshotMoment& moment) {
    for (const auto& [path, length] : moment.lengths) {
        auto file = fs.open(joinPath(root, path), OpenMode::Read);
        if (!file.ok() && file.error().code == ErrorCode::NotFound) continue;
        if (!file.ok()) return file.error();
        moment.files[path] = std::move(*file);
    }
    return {};
}

Status readEventLengths(SnapshotMoment& moment) {
    for (const Tier tier : kTiers) {
        WARP_ASSIGN(const auto partitions, readPartitions(moment.owner(), tier));
        for (const auto& [partition, state] : partitions)
            moment.lengths[state.beside ? replacementPath(partition) : eventsPath(partition)] = state.length;
    }
    return {};
}

}  // namespace

Result<SnapshotMoment> takeSnapshotMoment(FileSystem& fs, const Clock& clock, const std::string& root,
                                          Storage& storage, std::size_t threads) {
    SnapshotMoment moment;
    const auto hold = [&](TreeWriter&) -> Status {
        moment.packs = storage.packs().pin();
        for (std::size_t i = 0; i < threads + 1; ++i) {
            WARP_ASSIGN(moment.readers.emplace_back(), storage.openTree().read());
        }
        WARP_ASSIGN(moment.lsn, appliedLsnOf(moment.owner()));
        WARP_TRY(readLengths(moment));
        WARP_TRY(openGrowing(fs, root, moment));
        moment.time = clock.now();
        return {};
    };
    // No merge and no other change of the tree comes in between.
    WARP_TRY(storage.tree().update(hold));
    WARP_TRY(readEventLengths(moment));
    return moment;
}

}  // namespace warp
