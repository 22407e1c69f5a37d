// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/base/ids.h"

namespace warp {

/// The timelines that led to what a universe is: each counts up to the change with which the next one began.
/// Those that a restore, or the undo of one, took back do not count.
///
///     restored to change 15, undone at change 40:   {{1, 40}, {3, kNoEnd}}, and nothing of timeline 2
struct LogLineage {
    static constexpr Lsn kNoEnd = ~Lsn{0};
    struct Stage {
        std::uint64_t timeline = 1;
        Lsn last = kNoEnd;
        friend bool operator==(const Stage&, const Stage&) = default;
    };
    std::vector<Stage> stages;  ///< the oldest first; none: every timeline up to where the next one begins

    /// The last change of a timeline that counts, if the timeline has it; 0: none does.
    Lsn endOf(std::uint64_t timeline) const;
    /// Whether what the universe is goes back to a state.
    bool holds(std::uint64_t timeline, Lsn lsn) const { return lsn <= endOf(timeline); }
};

}  // namespace warp
