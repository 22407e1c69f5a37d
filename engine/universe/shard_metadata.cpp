// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/shard_metadata.h"

#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/spacetime/layout.h"

namespace warp {

namespace {

constexpr std::uint64_t kFileLimit = std::uint64_t{64} << 20;
constexpr const char* kUpdatedAt = "last_updated";
constexpr const char* kField = "attraction_field";

JsonDocument lawsToJson(const ShardLaws& laws) {
    return {{"consistency_model", laws.consistencyModel},   {"time_dilation", laws.timeDilation},
            {"gravitational_mass", laws.gravitationalMass}, {"capacity", laws.capacity},
            {"entropy_limit", laws.entropyLimit},           {"cache_share", laws.cacheShare}};
}

JsonDocument typesToJson(const std::vector<TypeCounts>& counts, std::size_t shard) {
    JsonDocument types = JsonDocument::object();
    for (const TypeCounts& type : counts) {
        if (type.records[shard] == 0) continue;
        types[type.type] = {{"records", type.records[shard]}, {"value_bytes", type.valueBytes[shard]}};
    }
    return types;
}

JsonDocument fieldToJson(const std::optional<AttractionField>& field) {
    if (!field) return nullptr;
    JsonDocument json = {{"measured_at", formatTimestamp(field->measuredAt)}, {"records", field->records}};
    if (field->records == 0) return json;
    json["least"] = field->least;
    json["mean"] = field->mean;
    json["greatest"] = field->greatest;
    json["mean_activity"] = field->meanActivity;
    return json;
}

JsonDocument rebalancingToJson(const std::optional<RebalancingState>& state, std::size_t shard) {
    if (!state) return nullptr;
    return {{"at", formatTimestamp(state->lastRun)},
            {"moved_in", state->movedIn[shard]},
            {"moved_out", state->movedOut[shard]}};
}

/// What the file says now; null when it cannot be read or is not as it was written.
JsonDocument saidBefore(FileSystem& fs, const std::string& path) {
    const auto text = readFile(fs, path, kFileLimit);
    if (!text.ok() || !checkSealedJson(*text).ok()) return nullptr;
    auto json = parseJsonDocument(*text);
    if (!json.ok() || !json->is_object()) return nullptr;
    json->erase("checksum");
    return std::move(*json);
}

}  // namespace

std::string shardMetadataPath(Shard shard) {
    return joinPath(shardDirectory(shard), "shard.metadata");
}

JsonDocument shardMetadataToJson(Shard shard, const ShardMetadata& metadata, Timestamp now) {
    const auto s = static_cast<std::size_t>(shard);
    const ShardGravity& figures = metadata.metrics.shards[s];
    JsonDocument json = {{"shard_id", shardId(shard)},
                         {kUpdatedAt, formatTimestamp(now)},
                         {"physics_laws", lawsToJson(metadata.topology.shards[s])},
                         {"records", figures.records},
                         {"value_bytes", figures.valueBytes},
                         {"types", typesToJson(metadata.counts, s)}};
    json["effective_capacity"] = nullptr;
    json["load"] = nullptr;
    if (figures.capacity > 0) {
        json["effective_capacity"] = static_cast<std::uint64_t>(figures.capacity);
        json["load"] = figures.load;
    }
    json["entropy_bits"] = figures.entropy;
    json[kField] = fieldToJson(figures.field);
    json["last_rebalancing"] = rebalancingToJson(metadata.rebalancing, s);
    return json;
}

Status keepShardMetadata(FileSystem& fs, const std::string& root, const ShardMetadata& metadata,
                         Timestamp now) {
    for (const Shard shard : kShards) {
        const std::string path = joinPath(root, shardMetadataPath(shard));
        JsonDocument before = saidBefore(fs, path);
        JsonDocument json = shardMetadataToJson(shard, metadata, now);
        if (json[kField].is_null() && before.contains(kField)) json[kField] = before[kField];
        if (before.is_object()) before[kUpdatedAt] = json[kUpdatedAt];
        if (before == json) continue;
        WARP_TRY(replaceFile(fs, path, sealedJson(std::move(json))));
    }
    return {};
}

}  // namespace warp
