// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/base/clock.h"
#include "engine/io/file_system.h"
#include "engine/store/log_format.h"

namespace warp {

/// What a salvage found and kept.
struct SalvageReport {
    struct Damage {
        std::string path;
        std::uint64_t offset = 0;
    };
    struct LsnRange {
        Lsn first = 0;
        Lsn last = 0;
    };
    std::vector<Damage> damages;
    std::vector<LsnRange> lost;  ///< changes that could not be read, in order
    std::uint64_t batchesKept = 0;
    Lsn lastLsn = 0;      ///< of the log afterwards
    std::string movedTo;  ///< where the old segments are now; empty for a dry run or an undamaged log
};

/// Makes a damaged log readable again: every batch above `applied` that can be read, wherever it stands, is
/// written to a new log in order; the old segments are moved into a folder beside it, never deleted. Takes:
/// `applied`, the tree's LSN; `dryRun`: only report. The universe must be closed. Leaves: the old log in
/// place on failure. Errors: Io, NoSpace, NewerFormat.
Result<SalvageReport> salvageLog(FileSystem& fs, const Clock& clock, const std::string& directory,
                                 const std::string& universeId, Lsn applied, bool dryRun);

}  // namespace warp
