// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/spacetime/attraction.h"
#include "engine/spacetime/record.h"

namespace warp {

// How evenly records lie over shards and types: pure functions. Spec: semantics, Spacetime and Entropy.

/// Standard deviation over mean of the loads of shards that have a capacity; 0 without records in them.
double loadImbalance(const ShardPhysicsTable& physics, const ShardRecords& records);

/// Shannon entropy of the shard's records over its types, in bits; 0 for an empty shard or one type.
double loadEntropy(const std::vector<TypeCounts>& counts, Shard shard);

/// Records that the shard holds before it comes under pressure: the configured figure, or what its part of
/// the cache holds where that is more. A shard without a capacity has none.
/// Takes: `records` and their `valueBytes` in the shard; without records the configured figure stands.
double effectiveCapacity(double configured, std::uint64_t cacheBytes, std::uint64_t records,
                         std::uint64_t valueBytes);

}  // namespace warp
