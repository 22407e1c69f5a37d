// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "engine/backups/snapshot_diff.h"
#include "engine/base/progress.h"
#include "engine/spacetime/record.h"
#include "engine/store/log_history.h"
#include "engine/universe/snapshot_changes.h"

namespace warp {

/// What a stretch of the log made of a record, node or edge, whatever it was before: laid over what it was.
struct LoggedItem {
    bool gone = false;   ///< it is not there at the end
    bool anew = false;   ///< nothing is left of what it was before
    Lsn version = 0;     ///< 0: as before
    std::string stored;  ///< of a node or an edge: as the log has it

    // Of a record; what is not set is as before. Of one that is new the log may leave the shard open.
    std::optional<std::string> value;  ///< compact JSON
    std::optional<Shard> shard;
    std::optional<Priority> priority;
    std::optional<Superposition> superposition;  ///< without candidates: it has none
};

/// What of a stretch is only counted.
struct LoggedTotals {
    std::uint64_t events = 0;  ///< that were appended
    std::int64_t links = 0;    ///< that were made, less those that were removed

    void add(const Change& change);
};

/// So many places are held in memory at once, twice each.
inline constexpr std::size_t kMostTouched = 1'000'000;

/// What may have changed in a stretch of the log. Takes: a range that is kept as a whole; `meter`, which is
/// told every batch; `most`, how many it may be. Errors: as LogHistory::forEachBatch; LimitExceeded.
struct TouchedItems {
    SnapshotChanges keys;
    LoggedTotals totals;
};
Result<TouchedItems> readTouched(const LogHistory& log, LsnRange range, ProgressMeter& meter, const Job& job,
                                 std::size_t most = kMostTouched);

/// What became of those of some keys that a stretch of the log names; it holds the last value of each.
struct LoggedChanges {
    std::array<std::map<std::string, LoggedItem>, kDiffParts.size()> items;  ///< by part

    const LoggedItem* find(DiffPart part, const std::string& key) const;
};
/// Takes, errors: as readTouched, but for the limit.
Result<LoggedChanges> readLogged(const LogHistory& log, LsnRange range, const SnapshotChanges& only,
                                 ProgressMeter& meter, const Job& job);

}  // namespace warp
