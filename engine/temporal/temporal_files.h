// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/temporal/rollover.h"

namespace warp {

/// Writes the files about the whole region when they change: `current_streams.state` (open streams, named
/// readers and how far both are), `retention_policy.json` and `archive_policy.json` (what is in force, set in
/// temporal_policies.json, and what it means for what is kept). Errors: NoSpace, Corrupt, Io.
Status writeTemporalFiles(const EventFiles& files, Timestamp now, const TierPolicy& policy);

}  // namespace warp
