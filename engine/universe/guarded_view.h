// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/spacetime/spacetime.h"
#include "engine/universe/access_guard.h"

namespace warp {

/// One moment of the records that a user may read: the others are not there, also for ranks and counts.
/// Takes: `guard`, which outlives the view.
/// Cost of `rank` and `keyAt`: a look at the counters of all types, and within a type of which the user may
/// read only a part a walk over the heads of its records up to there, about 0.1 s for a million; where the
/// user may read all of a type it grows with nothing, as without a guard.
std::unique_ptr<RecordView> makeGuardedView(std::unique_ptr<RecordView> inner, const AccessGuard& guard);

}  // namespace warp
