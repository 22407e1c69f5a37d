// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/configuration/values.h"
#include "engine/formats/json_value.h"
#include "engine/io/file_system.h"
#include "engine/spacetime/rebalancing_log.h"
#include "engine/spacetime/record.h"
#include "engine/universe/gravity.h"

namespace warp {

/// What shard.metadata is derived from.
struct ShardMetadata {
    ShardTopology topology;
    SpacetimeMetrics metrics;
    std::vector<TypeCounts> counts;
    std::optional<RebalancingState> rebalancing;
};

/// "spacetime/hot_data/shard.metadata".
std::string shardMetadataPath(Shard shard);

/// What a shard's file says: its laws, what it holds per type, its attraction field and its last
/// rebalancing; what was not measured is null.
JsonDocument shardMetadataToJson(Shard shard, const ShardMetadata& metadata, Timestamp now);

/// Writes the files of the shards of which they say something else. A field that was not measured in this
/// session stays as an earlier one measured it.
/// Errors: those of replaceFile.
Status keepShardMetadata(FileSystem& fs, const std::string& root, const ShardMetadata& metadata,
                         Timestamp now);

}  // namespace warp
