// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/unpacked_mark.h"

namespace warp {

namespace {

constexpr const char* kMember = "unpacked_snapshot";

std::optional<std::uint64_t> numberIn(const JsonDocument& json, const char* name) {
    const auto found = json.find(name);
    const bool sound =
        found != json.end() &&
        (found->is_number_unsigned() || (found->is_number_integer() && found->get<std::int64_t>() >= 0));
    return sound ? std::optional(found->get<std::uint64_t>()) : std::nullopt;
}

std::optional<std::string> textIn(const JsonDocument& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? std::optional(found->get<std::string>())
                                                     : std::nullopt;
}

std::optional<AuditProgress> auditIn(const JsonDocument& json) {
    const auto found = json.find("audit");
    if (found == json.end() || !found->is_object()) return {};
    const auto lsn = numberIn(*found, "lsn");
    const auto length = numberIn(*found, "length");
    const auto full = numberIn(*found, "full_files");
    const auto lines = numberIn(*found, "lines");
    const auto hash = textIn(*found, "hash");
    if (!lsn || !length || !full || !lines || !hash) return {};
    return AuditProgress{.lsn = *lsn, .length = *length, .full = *full, .lines = *lines, .hash = *hash};
}

}  // namespace

void putUnpackedMark(Manifest& manifest, const UnpackedMark& mark) {
    manifest.document[kMember] = {{"name", mark.name},
                                  {"lsn", mark.lsn},
                                  {"timeline", mark.timeline},
                                  {"base", mark.base},
                                  {"audit",
                                   {{"lsn", mark.audit.lsn},
                                    {"length", mark.audit.length},
                                    {"full_files", mark.audit.full},
                                    {"lines", mark.audit.lines},
                                    {"hash", mark.audit.hash}}}};
}

Result<std::optional<UnpackedMark>> unpackedMarkOf(const Manifest& manifest, const std::string& path) {
    const auto found = manifest.document.find(kMember);
    if (found == manifest.document.end()) return std::optional<UnpackedMark>();
    const Error damaged{
        .code = ErrorCode::Corrupt,
        .message = std::string(kMember) + " is not what it should be: unpack the snapshot anew",
        .path = path};
    if (!found->is_object()) return damaged;
    const auto name = textIn(*found, "name");
    const auto base = textIn(*found, "base");
    const auto lsn = numberIn(*found, "lsn");
    const auto timeline = numberIn(*found, "timeline");
    const auto audit = auditIn(*found);
    if (!name || !base || !lsn || !timeline || !audit) return damaged;
    return std::optional(
        UnpackedMark{.name = *name, .lsn = *lsn, .timeline = *timeline, .base = *base, .audit = *audit});
}

Result<UnpackedMark> requireMarkOf(const SnapshotInfo& info, const Manifest& manifest) {
    WARP_ASSIGN(const auto mark, unpackedMarkOf(manifest, std::string(kManifestName)));
    const bool fits =
        mark && mark->lsn == info.lsn && mark->base == info.base && manifest.universeId == info.universeId;
    if (fits) return *mark;
    return Error{.code = ErrorCode::InvalidFormat,
                 .message = "the archive is that of another snapshot than its manifest.json says",
                 .path = info.path};
}

void removeUnpackedMark(Manifest& manifest) {
    manifest.document.erase(kMember);
}

}  // namespace warp
