// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/memory_view.h"
#include "engine/store/snapshot.h"
#include "engine/store/tree.h"

namespace warp {

/// Folds frozen generations of the memory table into the tree in one synced transaction that also carries the
/// LSN of their last change. Takes: `generations`, all of them frozen, oldest first, every change of them
/// durable; `blocks` of the tree's state. Returns: the rank blocks of the new state. Leaves: the tree as it
/// was on failure; the policies are told.
Result<std::shared_ptr<const RankBlocks>> mergeIntoTree(Tree& tree, const MemoryGenerations& generations,
                                                        const PolicyTable& policies);

}  // namespace warp
