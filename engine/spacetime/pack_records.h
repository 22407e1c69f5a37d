// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/spacetime/record_packs.h"
#include "engine/store/pack_compaction.h"
#include "engine/store/pack_store.h"

namespace warp {

/// The packs of a universe as records see them: one directory of packs per type and shard.
/// Takes: `packs`, which outlives it.
std::unique_ptr<RecordPacks> makePackRecords(PackStore& packs);

/// What compaction asks about records.
std::unique_ptr<PackOwner> makePackOwner();

}  // namespace warp
