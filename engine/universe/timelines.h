// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/backups/snapshot.h"
#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/store/log_lineage.h"
#include "engine/universe/manifest.h"

namespace warp {

/// Where a universe left its history for an earlier state, as its manifest keeps it:
///
///     "timelines": [{"timeline": 2, "continues": 1, "replaces": 1, "undo": false,
///                    "begun_at": "2026-01-15T15:00:00.000Z", "moment": "2026-01-15T14:30:00.000Z",
///                    "lsn": 12, "snapshot": "..."}]
struct TimelineStart {
    std::uint64_t timeline = 1;
    std::uint64_t continues = 1;  ///< the one that the state it began with is of
    std::uint64_t replaces = 1;   ///< the one that the universe was in before
    bool undo = false;            ///< of a restore: the universe is again what it was before that
    Timestamp begunAt;            ///< when it was restored or undone
    Timestamp moment;             ///< the state it began with
    Lsn lsn = 0;                  ///< of that state
    std::string snapshot;         ///< that was restored
};

void addTimeline(Manifest& manifest, const TimelineStart& start);
/// Oldest first. What cannot be read is left out.
std::vector<TimelineStart> timelinesOf(const Manifest& manifest);
/// The same ones in another manifest.
void copyTimelines(const Manifest& from, Manifest& to);

/// Those of them that what the universe is goes back to, the newest first.
std::vector<TimelineStart> lineOf(const Manifest& manifest);
/// The timelines that the universe goes back to.
LogLineage lineageOf(const Manifest& manifest);

/// Whether the universe's history has a time behind a snapshot. Errors: NotFound, naming the times around it
/// that can be had, for one that a later restore, or the undo of one, took back.
Status requireOneHistory(const Manifest& manifest, const SnapshotInfo& from, Timestamp time);

}  // namespace warp
