// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/directory_manifest.h"

#include <algorithm>
#include <cmath>

#include "engine/configuration/json_file.h"
#include "engine/formats/seal.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr double kPerMinute = 1.0 / 60;
constexpr double kSecondsPerHour = 3600;
constexpr double kPerHour = 1 / kSecondsPerHour;
constexpr std::uint64_t kManifestLimit = std::uint64_t{1} << 20;

constexpr const char* kObservedMember = "last_observation";
constexpr const char* kPatternsMember = "access_patterns";
constexpr const char* kReadsMember = "reads_per_hour";
constexpr const char* kWritesMember = "writes_per_hour";
constexpr const char* kMeasuredMember = "measured_at";

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

JsonDocument timeOrNull(std::optional<Timestamp> time) {
    return time ? JsonDocument(formatTimestamp(*time)) : JsonDocument();
}

/// With three decimals: what is less is no rate that a person would compare.
JsonDocument perHour(std::optional<double> perSecond) {
    return perSecond ? JsonDocument(std::round(*perSecond * kSecondsPerHour * 1000) / 1000) : JsonDocument();
}

JsonDocument accessPatterns(const DirectoryDescription& description, const DirectoryActivity& activity) {
    JsonDocument patterns = {{"read_frequency", frequencyName(activity.readsPerSecond)},
                             {"write_frequency", frequencyName(activity.writesPerSecond)},
                             {"consistency_model", description.consistency},
                             {"intended_read_frequency", description.reads},
                             {"intended_write_frequency", description.writes}};
    if (!activity.measuredAt) return patterns;
    patterns[kReadsMember] = perHour(activity.readsPerSecond);
    patterns[kWritesMember] = perHour(activity.writesPerSecond);
    patterns[kMeasuredMember] = formatTimestamp(*activity.measuredAt);
    return patterns;
}

std::optional<Timestamp> timeOf(const JsonDocument& object, const char* member) {
    const auto found = object.find(member);
    if (found == object.end() || !found->is_string()) return {};
    const auto time = parseTimestamp(found->get<std::string>());
    return time.ok() ? std::optional(*time) : std::nullopt;
}

std::optional<double> rateOf(const JsonDocument& patterns, const char* member) {
    const auto found = patterns.find(member);
    if (found == patterns.end() || !found->is_number()) return {};
    return std::max(0.0, found->get<double>()) / kSecondsPerHour;
}

DirectoryActivity activityIn(const JsonDocument& manifest) {
    DirectoryActivity activity;
    activity.lastObservation = timeOf(manifest, kObservedMember);
    const auto patterns = manifest.find(kPatternsMember);
    if (patterns == manifest.end() || !patterns->is_object()) return activity;
    activity.measuredAt = timeOf(*patterns, kMeasuredMember);
    if (!activity.measuredAt) return activity;
    activity.readsPerSecond = rateOf(*patterns, kReadsMember);
    activity.writesPerSecond = rateOf(*patterns, kWritesMember);
    return activity;
}

/// What is not measured now was measured then, perhaps.
DirectoryActivity knownBefore(const DirectoryActivity& activity, const JsonDocument& old) {
    DirectoryActivity known = activityIn(old);
    if (activity.lastObservation) known.lastObservation = activity.lastObservation;
    if (activity.readsPerSecond) known.readsPerSecond = activity.readsPerSecond;
    if (activity.writesPerSecond) known.writesPerSecond = activity.writesPerSecond;
    return known;
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
    const DirectoryActivity shown = activity.measuredAt ? activity : knownBefore(activity, out);
    out["cosmic_location"] = path.empty() ? std::string("/") : std::string(path) + "/";
    out["physics_description"] = description.physics;
    out["purpose"] = description.purpose;
    out["data_format"] = description.dataFormat;
    if (!out.contains("created_at")) out["created_at"] = formatTimestamp(now);
    // An observation that an earlier session saw is not forgotten.
    if (shown.lastObservation || !out.contains(kObservedMember))
        out[kObservedMember] = timeOrNull(shown.lastObservation);
    out["quantum_state"] = observationName(shown);
    if (!out.contains("entangled_with")) out["entangled_with"] = listOf(description.entangledWith);
    out[kPatternsMember] = accessPatterns(description, shown);
    return sealedJson(std::move(out));
}

Result<DirectoryActivity> readDirectoryActivity(FileSystem& fs, const std::string& universeDirectory,
                                                const std::string& path) {
    const auto text = readFile(fs, joinPath(universeDirectory, path, kDirectoryManifestName), kManifestLimit);
    if (text.ok()) return activityIn(parsedOrEmpty(*text));
    const ErrorCode code = text.error().code;
    if (code == ErrorCode::NotFound || code == ErrorCode::LimitExceeded) return DirectoryActivity();
    return text.error();
}

Status checkDirectoryManifest(FileSystem& fs, const std::string& universeDirectory, const std::string& path) {
    const std::string file = joinPath(universeDirectory, path, kDirectoryManifestName);
    WARP_ASSIGN(const std::string text, readFile(fs, file, kManifestLimit));
    const Status sound = checkSealedJson(text);
    if (sound.ok()) return {};
    Error error = sound.error();
    error.path = file;
    return error;
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
