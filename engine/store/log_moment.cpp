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
    Lsn resumesAt = 0;  ///< the log goes on here after a gap; 0: it ends at `last`
};

Result<Reach> reachFrom(const LogHistory& log, const LogMoment& from, std::uint64_t timeline) {
    WARP_ASSIGN(const auto stretches, log.stretches());
    Reach reach{.last = from.lsn};
    for (const LogHistory::Stretch& stretch : stretches) {
        if (stretch.timeline > timeline && stretch.range.first <= from.lsn) {
            return Error{.code = ErrorCode::Conflict,
                         .message = "the log does not go on from change " + std::to_string(from.lsn) +
                                    " of " + formatTimestamp(from.time) + ": a later restore took it back"};
        }
        if (stretch.range.last <= reach.last) continue;
        if (stretch.range.first > reach.last + 1) {
            reach.resumesAt = stretch.range.first;
            break;
        }
        reach.last = stretch.range.last;
    }
    return reach;
}

}  // namespace

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
    if (reach.resumesAt == 0) return last;
    WARP_ASSIGN(const LogMoment next, momentOf(log, reach.resumesAt, job));
    return outside(time,
                   "the log does not have the changes " + std::to_string(reach.last + 1) + " to " +
                       std::to_string(reach.resumesAt - 1) + " any more, the next one is of " +
                       formatTimestamp(next.time),
                   from.time, std::max(from.time, last.time));
}

}  // namespace warp
