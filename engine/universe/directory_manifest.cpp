// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/directory_manifest.h"

#include "engine/configuration/json_file.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr double kPerMinute = 1.0 / 60;
constexpr double kPerHour = 1.0 / 3600;
constexpr std::uint64_t kManifestLimit = std::uint64_t{1} << 20;

JsonDocument listOf(std::string_view separatedByCommas) {
    JsonDocument list = JsonDocument::array();
    while (!separatedByCommas.empty()) {
        const auto comma = separatedByCommas.find(',');
        list.push_back(separatedByCommas.substr(0, comma));
        separatedByCommas.remove_prefix(comma == std::string_view::npos ? separatedByCommas.size()
                                                                        : comma + 1);
    }
    return list;
}

/// The old manifest's members, or an empty object when it cannot be used.
JsonDocument parsedOrEmpty(ByteView old) {
    if (old.empty()) return JsonDocument::object();
    auto document = parseJsonFile(old, "");
    if (!document.ok() || !document.value().is_object()) return JsonDocument::object();
    return std::move(document).value();
}

JsonDocument accessPatterns(const DirectoryDescription& description, const DirectoryActivity& activity) {
    return {{"read_frequency", frequencyName(activity.readsPerSecond)},
            {"write_frequency", frequencyName(activity.writesPerSecond)},
            {"consistency_model", description.consistency},
            {"intended_read_frequency", description.reads},
            {"intended_write_frequency", description.writes}};
}

JsonDocument timeOrNull(std::optional<Timestamp> time) {
    return time ? JsonDocument(formatTimestamp(*time)) : JsonDocument();
}

}  // namespace

std::string_view frequencyName(std::optional<double> perSecond) {
    if (!perSecond) return "no_data";
    if (*perSecond >= 10) return "very_high";
    if (*perSecond >= 1) return "high";
    if (*perSecond >= kPerMinute) return "medium";
    if (*perSecond >= kPerHour) return "low";
    return *perSecond > 0 ? "very_low" : "none";
}

std::string_view observationName(const DirectoryActivity& activity) {
    if (activity.readsPerSecond.value_or(0) >= kPerMinute) return "frequently_observed";
    return activity.lastObservation || activity.readsPerSecond.value_or(0) > 0 ? "rarely_observed"
                                                                               : "unobserved";
}

std::string directoryManifestText(const DirectoryDescription& description, std::string_view path,
                                  const DirectoryActivity& activity, ByteView old, Timestamp now) {
    JsonDocument out = parsedOrEmpty(old);
    out["cosmic_location"] = path.empty() ? std::string("/") : std::string(path) + "/";
    out["physics_description"] = description.physics;
    out["purpose"] = description.purpose;
    out["data_format"] = description.dataFormat;
    if (!out.contains("created_at")) out["created_at"] = formatTimestamp(now);
    // An observation that an earlier session saw is not forgotten.
    if (activity.lastObservation || !out.contains("last_observation")) {
        out["last_observation"] = timeOrNull(activity.lastObservation);
    }
    out["quantum_state"] = observationName(activity);
    if (!out.contains("entangled_with")) out["entangled_with"] = listOf(description.entangledWith);
    out["access_patterns"] = accessPatterns(description, activity);
    return dumpJsonPretty(out);
}

Result<bool> updateDirectoryManifest(FileSystem& fs, const std::string& universeDirectory,
                                     const std::string& path, const DirectoryActivity& activity,
                                     Timestamp now) {
    const auto description = describeDirectory(path);
    if (!description) return false;
    const std::string file = joinPath(universeDirectory, path, kDirectoryManifestName);
    auto old = readFile(fs, file, kManifestLimit);
    if (!old.ok() && old.error().code != ErrorCode::NotFound) return std::move(old).error();
    const std::string before = old.ok() ? *old : std::string();
    const std::string text = directoryManifestText(*description, path, activity, before, now);
    if (text == before) return false;
    WARP_TRY(replaceFile(fs, file, text));
    return true;
}

}  // namespace warp
