// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_moment.h"

#include <algorithm>
#include <string>

namespace warp {

namespace {

Result<LogMoment> momentOf(const LogHistory& log, Lsn lsn, const Job& job) {
    LogMoment moment{.lsn = lsn, .time = {}};
    const auto note = [&](const LoggedBatch& batch) {
        moment.time = batch.time;
        return Status();
    };
    WARP_TRY(log.forEachBatch({lsn, lsn}, note, job));
    return moment;
}

Error outside(Timestamp time, const std::string& why, Timestamp first, Timestamp last) {
    return {.code = ErrorCode::NotFound,
            .message = "the state at " + formatTimestamp(time) + " cannot be had: " + why +
                       "; there is a way from " + formatTimestamp(first) + " to " + formatTimestamp(last)};
}

/// How far the log leads from a state on.
struct Reach {
    Lsn last = 0;
    Lsn gapUpTo = 0;       ///< changes up to this one are missing then; 0: `last` is the last there is
    bool resumes = false;  ///< and the log goes on behind them
};

Result<Reach> reachFrom(const LogHistory& log, const LogMoment& from, std::uint64_t timeline) {
    WARP_ASSIGN(const auto stretches, log.stretches());
    const auto takenBack = [&] {
        return Error{.code = ErrorCode::Conflict,
                     .message = "the log does not go on from change " + std::to_string(from.lsn) + " of " +
                                formatTimestamp(from.time) + ": a later restore took it back"};
    };
    if (!log.lineage().holds(timeline, from.lsn)) return takenBack();
    Reach reach{.last = from.lsn};
    for (const LogHistory::Stretch& stretch : stretches) {
        if (stretch.timeline > timeline && stretch.range.first <= from.lsn) return takenBack();
        if (stretch.range.last <= reach.last) continue;
        if (stretch.range.first > reach.last + 1) {
            reach.gapUpTo = stretch.range.first - 1;
            reach.resumes = true;
            return reach;
        }
        reach.last = stretch.range.last;
    }
    if (log.lastLsn() > reach.last) reach.gapUpTo = log.lastLsn();
    return reach;
}

}  // namespace

Result<LogReach> logReachAfter(const LogHistory& log, const LogMoment& from, std::uint64_t timeline,
                               const Job& job) {
    WARP_ASSIGN(const Reach reach, reachFrom(log, from, timeline));
    LogReach found{.last = from.time, .open = reach.gapUpTo == 0};
    if (reach.last > from.lsn) {
        WARP_ASSIGN(const LogMoment last, momentOf(log, reach.last, job));
        found.last = std::max(from.time, last.time);
    }
    return found;
}

Result<LogMoment> logMomentAt(const LogHistory& log, Timestamp time, const Job& job) {
    WARP_ASSIGN(const Lsn lsn, log.lastLsnAt(time, job));
    return momentOf(log, lsn, job);
}

Result<LogMoment> logMomentAfter(const LogHistory& log, const LogMoment& from, std::uint64_t timeline,
                                 Timestamp time, const Job& job) {
    WARP_ASSIGN(const Reach reach, reachFrom(log, from, timeline));
    LogMoment last = from;
    if (reach.last > from.lsn) {
        WARP_ASSIGN(last, momentOf(log, reach.last, job));
    }
    if (time < from.time)
        return outside(time, "it is before that of the snapshot", from.time, std::max(from.time, last.time));
    if (last.time > time) {
        const Result<Lsn> found = log.lastLsnAt(time, job);
        // What is kept begins behind it: nothing was committed since `from`.
        if (!found.ok() && found.error().code == ErrorCode::NotFound) return from;
        WARP_ASSIGN(const Lsn lsn, found);
        return lsn > from.lsn ? momentOf(log, lsn, job) : from;
    }
    if (reach.gapUpTo == 0 || last.time == time) return last;
    std::string why = "the log does not have the changes " + std::to_string(reach.last + 1) + " to " +
                      std::to_string(reach.gapUpTo) + " any more";
    if (reach.resumes) {
        WARP_ASSIGN(const LogMoment next, momentOf(log, reach.gapUpTo + 1, job));
        why += ", the next one is of " + formatTimestamp(next.time);
    }
    return outside(time, why, from.time, std::max(from.time, last.time));
}

}  // namespace warp
