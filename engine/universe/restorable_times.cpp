// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/restorable_times.h"

#include <algorithm>

#include "engine/store/log_moment.h"
#include "engine/universe/timelines.h"

namespace warp {

namespace {

using Times = std::vector<RestorableTimes>;

constexpr std::int64_t kStepMs = 1;

/// Leaves what is not in [from, to).
Times without(const Times& times, Timestamp from, Timestamp to) {
    Times left;
    for (const RestorableTimes& each : times) {
        const RestorableTimes before{each.first, std::min(each.last, {from.ms - kStepMs})};
        const RestorableTimes after{std::max(each.first, to), each.last};
        if (before.first <= before.last) left.push_back(before);
        if (after.first <= after.last) left.push_back(after);
    }
    return left;
}

/// Those of one history, as requireOneHistory() sees it.
Times inOneHistory(const Manifest& manifest, const SnapshotInfo& from, Times times) {
    for (const TimelineStart& start : lineOf(manifest)) {
        if (start.timeline > from.timeline)
            times = without(times, {start.moment.ms + kStepMs}, start.begunAt);
    }
    return times;
}

/// The times to which the log leads from one snapshot.
Result<Times> timesFrom(const RestoreSources& sources, const SnapshotInfo& info, const Job& job) {
    const auto reach =
        logReachAfter(*sources.log, {.lsn = info.lsn, .time = info.createdAt}, info.timeline, job);
    if (!reach.ok() && reach.error().code == ErrorCode::Conflict) return Times();
    WARP_ASSIGN(const LogReach found, reach);
    const Timestamp last = found.open ? sources.clock->now() : found.last;
    return inOneHistory(*sources.manifest, info, {{info.createdAt, last}});
}

/// In order, and joined where they touch.
Times joined(Times times) {
    std::ranges::sort(times, {}, &RestorableTimes::first);
    Times rows;
    for (const RestorableTimes& each : times) {
        if (rows.empty() || rows.back().last.ms + kStepMs < each.first.ms)
            rows.push_back(each);
        else
            rows.back().last = std::max(rows.back().last, each.last);
    }
    return rows;
}

}  // namespace

Result<std::vector<RestorableTimes>> restorableTimes(const RestoreSources& sources,
                                                     const std::vector<SnapshotInfo>& snapshots,
                                                     const Job& job) {
    Times all;
    for (const SnapshotInfo& info : snapshots) {
        const bool usable = info.state == SnapshotState::Complete && info.problem.empty() &&
                            info.universeId == sources.manifest->universeId;
        if (!usable) continue;
        WARP_ASSIGN(const Times times, timesFrom(sources, info, job));
        all.insert(all.end(), times.begin(), times.end());
    }
    return joined(std::move(all));
}

}  // namespace warp
