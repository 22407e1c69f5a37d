// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/snapshot_manifest.h"

#include <array>
#include <utility>

#include "engine/backups/archive_part.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/formats/json_value.h"
#include "engine/formats/md5.h"

namespace warp {

namespace {

constexpr std::array kCounts = {
    std::pair{"records", &SnapshotCounts::records}, std::pair{"value_bytes", &SnapshotCounts::valueBytes},
    std::pair{"nodes", &SnapshotCounts::nodes},     std::pair{"edges", &SnapshotCounts::edges},
    std::pair{"links", &SnapshotCounts::links},     std::pair{"wormholes", &SnapshotCounts::wormholes},
    std::pair{"events", &SnapshotCounts::events},   std::pair{"deleted", &SnapshotCounts::deleted},
    std::pair{"files", &SnapshotCounts::files}};

JsonDocument countsJson(const SnapshotCounts& counts) {
    JsonDocument json = JsonDocument::object();
    for (const auto& [name, member] : kCounts) json[name] = counts.*member;
    return json;
}

/// Reads members and remembers the first that is missing or not what it should be.
class Members {
  public:
    explicit Members(const JsonDocument& json) : m_json(json) {}

    std::string text(const char* name) {
        const auto found = m_json.find(name);
        if (found != m_json.end() && found->is_string()) return found->get<std::string>();
        return wrong(name), std::string();
    }
    std::uint64_t number(const char* name) {
        const auto found = m_json.find(name);
        if (found != m_json.end() && found->is_number_integer() &&
            (found->is_number_unsigned() || found->get<std::int64_t>() >= 0))
            return found->get<std::uint64_t>();
        return wrong(name), 0;
    }
    Timestamp time(const char* name) {
        const auto time = parseTimestamp(text(name));
        if (time.ok()) return *time;
        return wrong(name), Timestamp();
    }
    template <typename Value>
    Value word(const char* name, std::optional<Value> (*parse)(std::string_view)) {
        const auto value = parse(text(name));
        if (value) return *value;
        return wrong(name), Value();
    }
    SnapshotCounts counts(const char* name) {
        const auto found = m_json.find(name);
        SnapshotCounts counts;
        if (found == m_json.end() || !found->is_object()) return wrong(name), counts;
        Members inner(*found);
        for (const auto& [member, field] : kCounts) counts.*field = inner.number(member);
        if (!inner.m_wrong.empty()) wrong((std::string(name) + '.' + inner.m_wrong).c_str());
        return counts;
    }
    const std::string& firstWrong() const { return m_wrong; }

  private:
    void wrong(const char* name) {
        if (m_wrong.empty()) m_wrong = name;
    }
    const JsonDocument& m_json;
    std::string m_wrong;
};

Error damaged(const std::string& path, const std::string& what) {
    return Error{.code = ErrorCode::Corrupt, .message = "the snapshot's manifest " + what, .path = path};
}

}  // namespace

std::string_view snapshotKindName(SnapshotKind kind) {
    return kind == SnapshotKind::Full ? "full" : "incremental";
}

std::optional<SnapshotKind> parseSnapshotKind(std::string_view name) {
    for (const SnapshotKind kind : {SnapshotKind::Full, SnapshotKind::Incremental}) {
        if (snapshotKindName(kind) == name) return kind;
    }
    return {};
}

std::string_view snapshotStateName(SnapshotState state) {
    switch (state) {
        case SnapshotState::Complete: return "complete";
        case SnapshotState::Partial: return "partial";
        case SnapshotState::Damaged: break;
    }
    return "damaged";
}

std::string_view snapshotOriginName(SnapshotOrigin origin) {
    switch (origin) {
        case SnapshotOrigin::Schedule: return "schedule";
        case SnapshotOrigin::Safety: return "safety";
        case SnapshotOrigin::Manual: break;
    }
    return "manual";
}

std::optional<SnapshotOrigin> parseSnapshotOrigin(std::string_view name) {
    for (const auto origin : {SnapshotOrigin::Manual, SnapshotOrigin::Schedule, SnapshotOrigin::Safety}) {
        if (snapshotOriginName(origin) == name) return origin;
    }
    return {};
}

std::string snapshotManifestText(const SnapshotInfo& info) {
    JsonDocument json = {{"snapshot_format", kSnapshotFormat},
                         {"kind", snapshotKindName(info.kind)},
                         {"created_at", formatTimestamp(info.createdAt)},
                         {"finished_at", formatTimestamp(info.finishedAt)},
                         {"origin", snapshotOriginName(info.origin)},
                         {"note", info.note},
                         {"universe_id", info.universeId},
                         {"universe_name", info.universeName},
                         {"timeline", info.timeline},
                         {"lsn", info.lsn},
                         {"base", info.base},
                         {"base_lsn", info.baseLsn},
                         {"counts", countsJson(info.counts)},
                         {"universe", countsJson(info.whole)},
                         {"archive", kSnapshotArchive},
                         {"content_bytes", info.contentBytes},
                         {"archive_bytes", info.archiveBytes},
                         {"sha256", info.sha256},
                         {"md5", info.md5},
                         {"members", kSnapshotMembers},
                         {"format_version", info.formatVersion},
                         {"engine_version", info.engineVersion}};
    return dumpJsonPretty(json);
}

Result<SnapshotInfo> parseSnapshotManifest(ByteView text, const std::string& path) {
    const auto json = parseJsonDocument(text);
    if (!json.ok() || !json->is_object()) return damaged(path, "is no JSON object");
    Members members(*json);
    const std::uint64_t format = members.number("snapshot_format");
    if (!members.firstWrong().empty() || format == 0) return damaged(path, "has no snapshot_format");
    if (format > kSnapshotFormat) {
        return Error{.code = ErrorCode::NewerFormat,
                     .message = "the snapshot has format " + std::to_string(format) +
                                "; this engine (" WARP_VERSION ") reads up to " +
                                std::to_string(kSnapshotFormat) + ": use a newer Warpscope",
                     .path = path};
    }
    SnapshotInfo info{.kind = members.word("kind", parseSnapshotKind),
                      .origin = members.word("origin", parseSnapshotOrigin),
                      .note = members.text("note"),
                      .universeId = members.text("universe_id"),
                      .universeName = members.text("universe_name"),
                      .timeline = members.number("timeline"),
                      .lsn = members.number("lsn"),
                      .createdAt = members.time("created_at"),
                      .finishedAt = members.time("finished_at"),
                      .base = members.text("base"),
                      .baseLsn = members.number("base_lsn"),
                      .counts = members.counts("counts"),
                      .whole = members.counts("universe"),
                      .contentBytes = members.number("content_bytes"),
                      .archiveBytes = members.number("archive_bytes"),
                      .sha256 = members.text("sha256"),
                      .md5 = members.text("md5"),
                      .formatVersion = members.number("format_version"),
                      .engineVersion = members.text("engine_version")};
    if (!members.firstWrong().empty())
        return damaged(path, "is damaged: " + members.firstWrong() + " is missing or not what it should be");
    const bool based = info.kind == SnapshotKind::Incremental;
    if (based == info.base.empty() || (based && !isSnapshotName(info.base)))
        return damaged(path, "is damaged: base does not fit its kind");
    return info;
}

std::string snapshotChecksumsText(const SnapshotInfo& info, ByteView manifest) {
    std::string text;
    appendListLine(text, info.md5, kSnapshotArchive);
    appendListLine(text, md5Hex(manifest), kSnapshotManifest);
    return text;
}

std::string snapshotVerifiedText(Timestamp when, bool deep) {
    return dumpJsonPretty({{"verified_at", formatTimestamp(when)}, {"deep", deep}});
}

void readSnapshotVerified(ByteView text, SnapshotInfo& info) {
    const auto json = parseJsonDocument(text);
    if (!json.ok() || !json->is_object()) return;
    const auto when = json->find("verified_at");
    if (when == json->end() || !when->is_string()) return;
    const auto time = parseTimestamp(when->get<std::string>());
    if (!time.ok()) return;
    info.verifiedAt = *time;
    const auto deep = json->find("deep");
    info.verifiedDeep = deep != json->end() && deep->is_boolean() && deep->get<bool>();
}

}  // namespace warp
