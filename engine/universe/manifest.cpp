// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/manifest.h"

#include "engine/configuration/json_file.h"
#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/spacetime/shard.h"

namespace warp {

namespace {

constexpr std::uint64_t kManifestLimit = std::uint64_t{1} << 20;

/// A whole number that is not negative.
bool isCount(const JsonDocument& value) {
    return value.is_number_unsigned() || (value.is_number_integer() && value.get<std::int64_t>() >= 0);
}

/// Reads members of a document and remembers the first that is wrong.
class MemberReader {
  public:
    explicit MemberReader(const JsonDocument& document) : m_document(document) {}

    void read(const char* name, std::string& into) {
        if (const auto* value = find(name, [](const auto& v) { return v.is_string(); }))
            into = value->get<std::string>();
    }
    void read(const char* name, std::uint64_t& into) {
        if (const auto* value = find(name, isCount))
            into = value->get<std::remove_reference_t<decltype(into)>>();
    }
    void read(const char* name, bool& into) {
        if (const auto* value = find(name, [](const auto& v) { return v.is_boolean(); }))
            into = value->get<std::remove_reference_t<decltype(into)>>();
    }
    void read(const char* name, Timestamp& into) {
        std::string text;
        read(name, text);
        if (!m_wrong.empty()) return;
        if (const auto time = parseTimestamp(text); time.ok()) {
            into = *time;
        } else {
            m_wrong = name;
        }
    }
    const std::string& wrong() const { return m_wrong; }

  private:
    template <typename Check>
    const JsonDocument* find(const char* name, Check check) {
        const auto found = m_document.find(name);
        if (found != m_document.end() && check(*found)) return &*found;
        if (m_wrong.empty()) m_wrong = name;
        return nullptr;
    }

    const JsonDocument& m_document;
    std::string m_wrong;
};

Error corrupt(const std::string& path, std::string message) {
    return {.code = ErrorCode::Corrupt, .message = std::move(message), .path = path};
}

Error newerFormat(const std::string& path, std::uint64_t version) {
    return {.code = ErrorCode::NewerFormat,
            .message = "the universe has format version " + std::to_string(version) +
                       "; this engine (" WARP_VERSION ") reads up to " + std::to_string(kFormatVersion) +
                       ": use a newer Warpscope",
            .path = path};
}

JsonDocument constantsOf(const PhysicsConstants& physics) {
    return {{"planck_time_ns", physics.planckTimeNs},
            {"light_speed_ops_per_sec", physics.lightSpeedOpsPerSec},
            {"entropy_rebalance_threshold", physics.entropyRebalanceThreshold},
            {"cosmic_background_temp", physics.cosmicBackgroundTemperature},
            {"planck_constant", physics.planckConstant},
            {"reduced_planck", physics.reducedPlanck},
            {"boltzmann_constant", physics.boltzmannConstant},
            {"gravitational_constant", physics.gravitationalConstant},
            {"fine_structure_constant", physics.fineStructureConstant},
            {"avogadro_number", physics.avogadroNumber}};
}

JsonDocument shardsOf(const ShardTopology& topology) {
    JsonDocument shards = JsonDocument::array();
    for (const Shard shard : kShards) {
        const ShardLaws& laws = topology.shards[static_cast<std::size_t>(shard)];
        shards.push_back({{"name", shardId(shard)},
                          {"physics_laws",
                           {{"consistency_model", laws.consistencyModel},
                            {"time_dilation", laws.timeDilation},
                            {"gravitational_mass", laws.gravitationalMass},
                            {"capacity", laws.capacity},
                            {"entropy_limit", laws.entropyLimit}}}});
    }
    return shards;
}

JsonDocument dataFormats() {
    return {{"json", "records, settings and reports"},
            {"jsonl", "events and logs, one object per line"},
            {"csv", "measurements over time"},
            {"erl", "Erlang external terms and ETS dumps"},
            {"btree", "LMDB environments"},
            {"wal", "write-ahead log"},
            {"compressed", "gzip (warm), LZ4 (cold)"}};
}

/// Refuses a newer format before anything else of it is looked at.
Status checkFormat(const JsonDocument& document, const std::string& path) {
    if (!document.is_object()) return corrupt(path, "the manifest is no JSON object");
    const auto version = document.find("format_version");
    if (version == document.end() || !isCount(*version)) {
        return corrupt(path, "the manifest has no format_version");
    }
    const auto number = version->get<std::uint64_t>();
    if (number > kFormatVersion) return newerFormat(path, number);
    if (number == 0) return corrupt(path, "format_version 0 does not exist");
    return {};
}

Error noUniverse(FileSystem& fs, const std::string& directory) {
    std::string found = "there is no such directory";
    if (const auto info = fs.stat(directory); info.ok() && info.value()) {
        found = info.value()->kind == FileKind::Directory ? "the directory has no universe.manifest"
                                                          : "it is not a directory";
    }
    return {.code = ErrorCode::NotFound, .message = "no universe here: " + found, .path = directory};
}

}  // namespace

Manifest Manifest::fresh(Timestamp now) {
    Manifest manifest;
    manifest.universeId = makeUuid();
    manifest.createdAt = now;
    manifest.lastOpened = now;
    return manifest;
}

Result<Manifest> Manifest::parse(ByteView text, const std::string& path) {
    auto document = parseJsonFile(text, path);
    if (!document.ok()) {
        Error error = std::move(document).error();
        error.code = ErrorCode::Corrupt;
        return error;
    }
    WARP_TRY(checkFormat(*document, path));
    Manifest manifest;
    MemberReader reader(*document);
    reader.read("format_version", manifest.formatVersion);
    reader.read("universe_id", manifest.universeId);
    reader.read("created_at", manifest.createdAt);
    reader.read("engine_version", manifest.engineVersion);
    reader.read("checkpoint_lsn", manifest.checkpointLsn);
    reader.read("mirror_due", manifest.mirrorDue);
    reader.read("clean_shutdown", manifest.cleanShutdown);
    reader.read("last_opened", manifest.lastOpened);
    if (!reader.wrong().empty())
        return corrupt(path, reader.wrong() + " is missing or not what it should be");
    if (manifest.universeId.empty()) return corrupt(path, "universe_id is empty");
    manifest.damaged = document->contains("checksum") && !checkSealedJson(text).ok();
    manifest.document = std::move(document).value();
    return manifest;
}

std::string Manifest::text(const ConfigurationValues& values) const {
    JsonDocument out = document;
    out["universe_id"] = universeId;
    out["created_at"] = formatTimestamp(createdAt);
    out["format_version"] = formatVersion;
    out["engine_version"] = WARP_VERSION;
    out["physics_engine"] = "WarpEngine " WARP_VERSION;
    out["persistence_strategy"] = "write-ahead log, tree, readable mirror";
    out["last_opened"] = formatTimestamp(lastOpened);
    out["clean_shutdown"] = cleanShutdown;
    out["checkpoint_lsn"] = checkpointLsn;
    out["mirror_due"] = mirrorDue;
    out["cosmic_constants"] = constantsOf(values.physics);
    out["spacetime_shards"] = shardsOf(values.topology);
    out["data_formats"] = dataFormats();
    return sealedJson(std::move(out));
}

Result<Manifest> loadManifest(FileSystem& fs, const std::string& universeDirectory) {
    const std::string path = joinPath(universeDirectory, kManifestName);
    auto text = readFile(fs, path, kManifestLimit);
    if (!text.ok() && text.error().code == ErrorCode::NotFound) return noUniverse(fs, universeDirectory);
    if (!text.ok()) return std::move(text).error();
    return Manifest::parse(*text, path);
}

Status saveManifest(FileSystem& fs, const std::string& universeDirectory, const Manifest& manifest,
                    const ConfigurationValues& values) {
    return replaceFile(fs, joinPath(universeDirectory, kManifestName), manifest.text(values));
}

}  // namespace warp
