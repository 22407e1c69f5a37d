// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/memory_table.h"

namespace warp {

/// Sorts entries of one space by key; entries of one key by LSN, those of one LSN stay in their order.
/// Takes: entries in the order of their insertion.
void sortEntries(MemoryTable::Run& entries);

}  // namespace warp
