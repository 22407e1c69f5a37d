// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_lineage.h"

#include <algorithm>

namespace warp {

Lsn LogLineage::endOf(std::uint64_t timeline) const {
    // What is newer than what is known of was not taken back by it.
    if (stages.empty() || timeline > stages.back().timeline) return kNoEnd;
    const auto stage = std::ranges::find(stages, timeline, &Stage::timeline);
    if (stage != stages.end()) return stage->last;
    return timeline < stages.front().timeline ? stages.front().last : 0;
}

}  // namespace warp
