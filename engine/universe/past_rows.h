// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/universe/current_items.h"
#include "engine/universe/past_items.h"
#include "engine/universe/snapshot_differ.h"

namespace warp {

/// What was touched since a time, as it was then and as it is now: two rows that a diff walks at once.
struct PastRows {
    std::unique_ptr<SnapshotChanges> touched;  ///< the rows point to it and to `now`
    std::unique_ptr<CurrentItems> now;
    std::unique_ptr<ItemStream> before;
    std::unique_ptr<ItemStream> after;
    DiffSide then;                   ///< of `whole` only links and events
    DiffSide today;                  ///< as CurrentItems counts it
    std::uint64_t places = 0;        ///< that were touched
    std::uint64_t archiveBytes = 0;  ///< that are read for it; 0: the few that are needed are looked up
};

/// Reads the log from the snapshot that `moments.since` starts from up to now. It holds the keys that were
/// touched since the time, and of those the values that the log has from before it. Progress counts batches.
/// Takes: moments with `since`. Errors: NotFound when the log since that time is not kept any more;
/// LimitExceeded when too much was changed since; Corrupt; Cancelled; Io.
Result<PastRows> beginPastRows(const DiffMoments& moments, const Job& job);

/// One record at the time of `moments.since`; nothing when it was not there. Errors: as beginPastRows.
Result<std::optional<ComparedContent>> pastRecord(const DiffMoments& moments, const std::string& key,
                                                  CurrentItems& now, const Job& job);

}  // namespace warp
