// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/store/log_history.h"

namespace warp {

/// A state of a universe: everything up to a commit, nothing after it. The state at a time is that of the
/// last commit at or before it.
struct LogMoment {
    Lsn lsn = 0;
    Timestamp time;  ///< of the commit; of a snapshot, when it was taken

    friend bool operator==(const LogMoment&, const LogMoment&) = default;
};

/// The state at a time, of those that the log tells of.
///
///     logMomentAt(history, {1'768'487'400'000}, job)  ->  {.lsn = 4711, .time = 1'768'487'399'812 ms}
///
/// Errors: NotFound, naming what is kept, when the log does not reach back to that time; Corrupt; Cancelled;
/// Io.
Result<LogMoment> logMomentAt(const LogHistory& log, Timestamp time, const Job& job);

/// The state at a time that the log leads to from another one, say that of a snapshot: every batch from
/// `from` to it is kept, in the history that `from` belongs to. Takes: `timeline` of `from`. Returns: `from`
/// when nothing was committed in between. Errors: NotFound, naming the times in between which there is a
/// way, for one before `from` or behind a gap in the log; Conflict when a later restore took `from` back;
/// Corrupt; Cancelled; Io.
Result<LogMoment> logMomentAfter(const LogHistory& log, const LogMoment& from, std::uint64_t timeline,
                                 Timestamp time, const Job& job);

/// How far the log leads from a state on, as logMomentAfter() goes.
struct LogReach {
    Timestamp last;     ///< of the last commit that it leads to
    bool open = false;  ///< nothing is missing behind it: later times are that state too
};
/// Errors: Conflict when a later restore took `from` back; Corrupt; Cancelled; Io.
Result<LogReach> logReachAfter(const LogHistory& log, const LogMoment& from, std::uint64_t timeline,
                               const Job& job);

}  // namespace warp
