// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/backups/backups.h"
#include "engine/base/clock.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"
#include "engine/store/log_moment.h"
#include "engine/universe/manifest.h"

namespace warp {

/// A state that a restore leads to: that of a snapshot, or a later one that the log leads to from there.
struct RestorePlan {
    std::vector<SnapshotInfo> chain;   ///< what the snapshot builds upon, the full one first; itself last
    LogMoment moment;                  ///< the state; the snapshot's own where the log is not followed
    std::uint64_t timeline = 1;        ///< that the state is of
    std::optional<LogHistory> log;     ///< what is followed from the snapshot to the moment
    std::uint64_t timelineBefore = 1;  ///< the greatest one that is known: the restore begins one above it

    const SnapshotInfo& snapshot() const { return chain.back(); }
};

/// Where a plan is made from.
struct RestoreSources {
    FileSystem* fs = nullptr;
    const Clock* clock = nullptr;
    std::optional<LogHistory> log;     ///< of the universe, which a time needs
    std::optional<Manifest> manifest;  ///< likewise
};

/// The plan for a snapshot, `until` a time when one is given. Takes: the snapshot's directory. Errors:
/// NotFound (no snapshot there, or the time is out of reach: names the times in reach); NewerFormat; Conflict
/// (a later restore took the snapshot back, or the log is another universe's); InvalidArgument (a time
/// without a log, or one that is still to come); Corrupt (the chain); Cancelled; Io.
Result<RestorePlan> planRestore(const RestoreSources& sources, const std::string& snapshot,
                                std::optional<Timestamp> until, const Job& job);
/// The same from the newest snapshot from which the log leads to a time. Takes: all there are.
/// Errors: NotFound when there is none before it; as planRestore for the newest.
Result<RestorePlan> planFromNewest(const RestoreSources& sources, std::vector<SnapshotInfo> snapshots,
                                   Timestamp until, const Job& job);

/// Looks whether a plan can be carried out, before anything is written. Takes: `place`, a directory on the
/// file system that is to take it. Errors: NoSpace; Corrupt (what is wrong with a snapshot, or why nobody
/// should unpack it); Cancelled; Io.
Status checkPlan(FileSystem& fs, const RestorePlan& plan, const std::string& place, const Job& job);

/// Only whether there is room for all that the snapshots hold. Errors: NoSpace; Io.
Status checkRoom(FileSystem& fs, const RestorePlan& plan, const std::string& place);

/// As checkPlan for what is read out of the archives without being unpacked: by their checksums.
/// Errors: as checkPlan but for NoSpace.
Status checkToRead(FileSystem& fs, const std::vector<SnapshotInfo>& chain, const Job& job);

/// Makes a universe of a plan in a directory that it makes. Nothing is durable yet. Leaves: what is there on
/// failure. Errors: NoSpace; Corrupt; InvalidFormat (an archive is another snapshot's); Cancelled; Io.
Result<RestoreReport> buildUniverse(FileSystem& fs, const Clock& clock, const RestorePlan& plan,
                                    const std::string& directory, const Job& job);

/// The same without records and graph, which stay in the archives: for who reads links and events. Takes: a
/// plan for the snapshot's own state, whose archives can be searched (SnapshotParts).
Result<RestoreReport> buildOthers(FileSystem& fs, const Clock& clock, const RestorePlan& plan,
                                  const std::string& directory, const Job& job);

/// In a directory that a restore makes and has not finished: it may be removed.
inline constexpr std::string_view kRestoringMark = ".universe.restoring";
/// Removes what an interrupted restore left. Errors: Conflict when something else stands there.
Status removeUnfinished(FileSystem& fs, const std::string& directory);

}  // namespace warp
