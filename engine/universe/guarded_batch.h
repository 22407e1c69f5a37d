// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "engine/spacetime/spacetime.h"
#include "engine/universe/access_guard.h"

namespace warp {

/// A batch of a user who may not write to every shard: allowed as the records lie now, on the condition that
/// they still lie so.
struct GuardedBatch {
    RecordBatch batch;
    std::optional<Durability> durability;  ///< what was to be waited for before shards were filled in
    bool conditional = false;              ///< it has conditions that the user did not ask for
};

/// Checks every entry against the shards it touches: where the record lies, and where it is to go. New
/// records for which no shard is asked go to the one of hot and warm that the user may write to. Errors:
/// Denied, InvalidKey, those of reading.
Result<GuardedBatch> guardBatch(Spacetime& spacetime, const AccessGuard& guard, const RecordBatch& batch);

}  // namespace warp
