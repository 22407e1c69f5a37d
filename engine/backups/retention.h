// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/backups/snapshot.h"
#include "engine/base/result.h"

namespace warp {

/// Which snapshots are kept: the newest ones, and the newest of each of the newest hours, days, weeks
/// (Monday to Sunday), months and years that have any. All times are UTC.
struct RetentionRule {
    std::uint32_t last = 0;
    std::uint32_t hourly = 0;
    std::uint32_t daily = 0;
    std::uint32_t weekly = 0;
    std::uint32_t monthly = 0;
    std::uint32_t yearly = 0;
    /// Those that a person took, or a restore, are kept.
    bool scheduledOnly = false;

    bool keepsAny() const { return (last | hourly | daily | weekly | monthly | yearly) != 0; }
    friend bool operator==(const RetentionRule&, const RetentionRule&) = default;
};

/// What a rule says of a snapshot.
struct RetentionVerdict {
    SnapshotInfo snapshot;
    bool keep = false;
    std::vector<std::string>
        reasons;  ///< why it is kept: "last 1", "daily 2026-01-15", "manual", "base of NAME"
};

/// Takes: snapshots oldest first. Returns: a verdict for each that is whole, oldest first. What others that
/// are kept build upon is kept; what is partial or damaged is nobody's business here.
/// Errors: InvalidArgument for a rule that keeps none.
Result<std::vector<RetentionVerdict>> planRetention(const std::vector<SnapshotInfo>& all,
                                                    const RetentionRule& rule);

}  // namespace warp
