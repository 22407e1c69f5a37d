// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include "engine/store/memory_view.h"
#include "engine/store/store.h"

namespace warp {

using PolicyTable = std::array<SpacePolicy*, kSpaceCount>;

/// The applied LSN that a state of the tree carries (Space::Meta, key "applied_lsn", u64 little-endian).
Result<Lsn> appliedLsnOf(TreeReader& reader);
Status putAppliedLsn(TreeWriter& writer, Lsn lsn);
/// Which history the tree's LSNs belong to (Space::Meta, key "timeline", u64 little-endian); 1 when no
/// restore began another.
Result<std::uint64_t> timelineOf(TreeReader& reader);
Status putTimeline(TreeWriter& writer, std::uint64_t timeline);

/// Reads one key through the memory table down to the tree, folded by the space's policy.
/// Takes: `storage`, which holds the value when it had to be made.
Result<std::optional<ByteView>> readThrough(const MemoryView& view, TreeReader& reader,
                                            const SpacePolicy& policy, Space space, ByteView key,
                                            std::string& storage);

/// Keys of a space at the moment of a snapshot, those that are not in the tree yet with them. Takes: a space
/// that is not written only in merges. Cost: one lookup for each key that is not in the tree yet.
Result<std::uint64_t> countKeys(StoreSnapshot& snapshot, Space space);

/// Lays `view` over `reader`. Takes: policies, none of them null.
std::unique_ptr<StoreSnapshot> makeSnapshot(MemoryView view, std::unique_ptr<TreeReader> reader,
                                            const PolicyTable& policies);

}  // namespace warp
