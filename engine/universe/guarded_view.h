// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/spacetime/spacetime.h"
#include "engine/universe/access_guard.h"

namespace warp {

/// One moment of the records that a user may read. Takes: `guard`, which outlives the view.
std::unique_ptr<RecordView> makeGuardedView(std::unique_ptr<RecordView> inner, const AccessGuard& guard);

}  // namespace warp
