// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_contents.h"

#include <optional>

#include "engine/backups/archive_reader.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/formats/json_value.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr JsonLimits kLimits = {.maxBytes = std::size_t{1} << 30};

Error damaged(const char* what) {
    return {.code = ErrorCode::Corrupt,
            .message = std::string("the list of the snapshot's contents is damaged: ") + what,
            .path = std::string(kSnapshotContents)};
}

bool isCount(const JsonDocument& json) {
    return json.is_number_unsigned() || (json.is_number_integer() && json.get<std::int64_t>() >= 0);
}

Result<SnapshotContents::EventFile> eventFile(const JsonDocument& json) {
    const bool sound = json.is_object() && json.contains("path") && json["path"].is_string() &&
                       json.contains("bytes") && isCount(json["bytes"]) && json.contains("last_lsn") &&
                       isCount(json["last_lsn"]);
    if (!sound) return damaged("events");
    return SnapshotContents::EventFile{.path = json["path"].get<std::string>(),
                                       .bytes = json["bytes"].get<std::uint64_t>(),
                                       .lastLsn = json["last_lsn"].get<Lsn>()};
}

Result<SnapshotContents::CopiedFile> copiedFile(const JsonDocument& json) {
    const bool sound = json.is_object() && json.contains("path") && json["path"].is_string() &&
                       json.contains("bytes") && isCount(json["bytes"]) && json.contains("changed_ns") &&
                       json["changed_ns"].is_number_integer() && json.contains("inode") &&
                       isCount(json["inode"]);
    if (!sound) return damaged("files");
    return SnapshotContents::CopiedFile{.path = json["path"].get<std::string>(),
                                        .bytes = json["bytes"].get<std::uint64_t>(),
                                        .changedNs = json["changed_ns"].get<std::int64_t>(),
                                        .inode = json["inode"].get<std::uint64_t>()};
}

Status readFiles(const JsonDocument& json, std::vector<SnapshotContents::CopiedFile>& into) {
    if (!json.contains("files")) return {};
    if (!json["files"].is_array()) return damaged("files");
    for (const JsonDocument& file : json["files"]) {
        WARP_ASSIGN(into.emplace_back(), copiedFile(file));
    }
    return {};
}

Status readKeys(const JsonDocument& deleted, const char* name, std::vector<std::string>& into) {
    if (!deleted.contains(name) || !deleted[name].is_array()) return damaged(name);
    for (const JsonDocument& key : deleted[name]) {
        if (!key.is_string()) return damaged(name);
        into.push_back(key.get<std::string>());
    }
    return {};
}

struct FoundText final : ArchiveBatch {
    std::optional<std::string> text;
};

}  // namespace

std::string snapshotContentsText(const SnapshotContents& contents) {
    JsonDocument events = JsonDocument::array();
    for (const auto& file : contents.events)
        events.push_back({{"path", file.path}, {"bytes", file.bytes}, {"last_lsn", file.lastLsn}});
    JsonDocument files = JsonDocument::array();
    for (const auto& file : contents.files)
        files.push_back({{"path", file.path},
                         {"bytes", file.bytes},
                         {"changed_ns", file.changedNs},
                         {"inode", file.inode}});
    JsonDocument edges = JsonDocument::array();
    for (const EdgeIds& ids : contents.edges) edges.push_back({ids.from, ids.relation, ids.to});
    return dumpJson(
               {{"events", std::move(events)},
                {"files", std::move(files)},
                {"deleted",
                 {{"records", contents.records}, {"nodes", contents.nodes}, {"edges", std::move(edges)}}}}) +
           '\n';
}

Result<SnapshotContents> parseSnapshotContents(ByteView text) {
    const auto json = parseJsonDocument(text, kLimits);
    if (!json.ok() || !json->is_object() || !json->contains("events") || !(*json)["events"].is_array() ||
        !json->contains("deleted") || !(*json)["deleted"].is_object())
        return damaged("it is no such list");
    SnapshotContents contents;
    for (const JsonDocument& file : (*json)["events"]) {
        WARP_ASSIGN(contents.events.emplace_back(), eventFile(file));
    }
    WARP_TRY(readFiles(*json, contents.files));
    const JsonDocument& deleted = (*json)["deleted"];
    WARP_TRY(readKeys(deleted, "records", contents.records));
    WARP_TRY(readKeys(deleted, "nodes", contents.nodes));
    if (!deleted.contains("edges") || !deleted["edges"].is_array()) return damaged("edges");
    for (const JsonDocument& ids : deleted["edges"]) {
        const bool sound =
            ids.is_array() && ids.size() == 3 && isCount(ids[0]) && isCount(ids[1]) && isCount(ids[2]);
        if (!sound) return damaged("edges");
        contents.edges.push_back({ids[0].get<GraphId>(), ids[1].get<GraphId>(), ids[2].get<GraphId>()});
    }
    return contents;
}

Result<SnapshotContents> readSnapshotContents(FileSystem& fs, const SnapshotInfo& info) {
    std::optional<std::string> text;
    bool large = false;
    const ArchiveReader::Handlers handlers{
        .work = [](const std::vector<ArchiveMember>& members) -> Result<std::unique_ptr<ArchiveBatch>> {
            auto found = std::make_unique<FoundText>();
            for (const ArchiveMember& member : members)
                if (member.head.path == kSnapshotContents) found->text = std::string(member.content);
            return std::unique_ptr<ArchiveBatch>(std::move(found));
        },
        .take = [&](ArchiveBatch& batch) -> Status {
            if (auto& found = static_cast<FoundText&>(batch).text) text = std::move(found);
            return text ? Status(cancelledError()) : Status();
        },
        .large = {.begin = [&](const TarMember& head) -> Status {
                      large = head.path == kSnapshotContents;
                      if (large) text.emplace();
                      return {};
                  },
                  .content = [&](ByteView bytes) -> Status {
                      if (large) text->append(bytes);
                      return {};
                  },
                  .end = [&]() -> Status { return large ? Status(cancelledError()) : Status(); }}};
    // The reading stops where the list was found: it is among the first members.
    const Status read =
        ArchiveReader::read({.fs = &fs, .path = joinPath(info.path, kSnapshotArchive), .threads = 1},
                            handlers, [](std::uint64_t) { return true; });
    if (text) return parseSnapshotContents(*text);
    if (!read.ok()) return read.error();
    return damaged("it is missing");
}

}  // namespace warp
