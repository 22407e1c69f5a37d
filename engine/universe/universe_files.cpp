// SPDX-License-Identifier: GPL-3.0-or-later
// What an opened universe tells about its files: their contents, where records lie, edits by hand.
#include <array>

#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/spacetime/key.h"
#include "engine/spacetime/layout.h"
#include "engine/spacetime/record_codec.h"
#include "engine/store/external_edit.h"
#include "engine/store/pack_frame.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/describe_path.h"
#include "engine/universe/opened_universe.h"
#include "engine/universe/timelines.h"

namespace warp {

namespace {

constexpr std::uint64_t kEntriesPerSpace = 20;

Problem::Kind kindFrom(EditKind kind) {
    switch (kind) {
        case EditKind::Conflict: return Problem::Kind::Conflict;
        case EditKind::WrongKey: return Problem::Kind::WrongKey;
        case EditKind::NoRecord: return Problem::Kind::NoRecord;
        case EditKind::Newer: return Problem::Kind::Newer;
        case EditKind::Same:
        case EditKind::Edited:
        case EditKind::Invalid: break;
    }
    return Problem::Kind::Invalid;
}

/// The key of the record whose file this is; empty where its name was cut.
std::string keyOfPath(std::string_view path) {
    const auto place = parseParticlePath(path);
    return place && place->type && place->id ? joinKey(*place->type, *place->id) : std::string();
}

/// A listed problem as its entry in the tree tells it; what does not parse is shown by its path.
Problem problemFrom(ByteView path, ByteView json) {
    Problem problem{.path = std::string(path), .key = keyOfPath(path), .what = "edited by hand"};
    const auto listed = parseProblem(path, json);
    if (!listed.ok()) return problem;
    problem.kind = kindFrom(listed->kind);
    if (problem.key.empty()) problem.key = listed->key;
    if (!listed->message.empty()) problem.what = listed->message;
    problem.baseVersion = listed->baseVersion;
    problem.currentVersion = listed->currentVersion;
    problem.line = listed->line;
    problem.column = listed->column;
    return problem;
}

}  // namespace

std::vector<Problem> OpenedUniverse::problems() {
    std::vector<Problem> problems;
    const auto reader = m_storage->tree().read();
    if (!reader.ok()) return problems;
    const auto cursor = reader.value()->cursor(Space::Problems);
    for (cursor->first(); cursor->valid(); cursor->next()) {
        problems.push_back(problemFrom(cursor->key(), cursor->value()));
    }
    return problems;
}

Status OpenedUniverse::settleProblem(const std::string& path, EditChoice choice) {
    WARP_TRY(requireWriter());
    WARP_TRY(m_mirror->settle(path, choice));
    m_events->tell("edit_settled",
                   {{"path", path}, {"kept", choice == EditChoice::File ? "file" : "record"}});
    return {};
}

Result<FileDescription> OpenedUniverse::describeFile(const std::string& relativePath,
                                                     const DescribeOptions& options) {
    WARP_ASSIGN(const std::string path, m_files.filePath(relativePath));
    // LMDB must not open a file twice in one process.
    if (path == joinPath(m_directory, kTreePath)) return describeOpenTree(options.maxText);
    return describePath(m_fs, path, options);
}

FileDescription OpenedUniverse::describeOpenTree(std::size_t maxText) {
    FileDescription description{.form = FileForm::Tree, .content = FileForm::Tree};
    const ByteSink sink = [&](ByteView bytes) -> Status {
        description.text.append(bytes);
        if (description.text.size() <= maxText) return {};
        return Error{.code = ErrorCode::LimitExceeded, .message = "only the beginning is shown"};
    };
    const Status dumped = dumpTree(m_storage->openTree(), {.limit = kEntriesPerSpace}, sink, {});
    description.truncated = !dumped.ok() && dumped.error().code == ErrorCode::LimitExceeded;
    if (!dumped.ok() && !description.truncated) description.problem = dumped.error();
    return description;
}

Result<RecordPlace> OpenedUniverse::recordPlace(ByteView key) {
    WARP_ASSIGN(const std::string canonical, canonicalKey(key));
    WARP_ASSIGN(const auto record, m_storage->spacetime().peek(canonical));
    if (!record) {
        return Error{.code = ErrorCode::NotFound, .message = "there is no record '" + canonical + "'"};
    }
    if (!hasMirrorFiles(record->shard)) return packPlace(canonical);
    RecordPlace place{.path = particlePath(record->shard, canonical)};
    WARP_ASSIGN(const auto info, m_fs.stat(joinPath(m_directory, place.path)));
    if (!info) return place;
    place.kind = RecordPlace::Kind::File;
    place.size = info->size;
    WARP_ASSIGN(const auto tree, m_storage->tree().read());
    WARP_ASSIGN(const auto due, tree->get(Space::MirrorDue, canonical));
    WARP_ASSIGN(const auto merged, tree->get(Space::Records, canonical));
    place.current =
        !due && merged && recordVersion(*merged).ok() && *recordVersion(*merged) == record->version;
    return place;
}

/// Takes: a canonical key whose record has no file of its own.
Result<RecordPlace> OpenedUniverse::packPlace(ByteView key) {
    const PackPin pin = m_storage->packs().pin();
    WARP_ASSIGN(const auto tree, m_storage->tree().read());
    WARP_ASSIGN(const auto bytes, tree->get(Space::Records, key));
    if (!bytes) return RecordPlace();
    WARP_ASSIGN(const StoredRecord stored, decodeRecord(*bytes));
    if (!stored.place) return RecordPlace();
    const PackLocation& line = stored.place->line;
    RecordPlace place{.kind = RecordPlace::Kind::Pack,
                      .path = packPath(stored.place->shard, splitKey(key).type, line.pack),
                      .offset = line.frameOffset};
    WARP_ASSIGN(const auto file, m_fs.open(joinPath(m_directory, place.path), OpenMode::Read));
    WARP_ASSIGN(const std::uint64_t end, file->size());
    WARP_ASSIGN(const PackFrame frame, readPackFrame(*file, line.frameOffset, end));
    place.size = frame.bytes;
    return place;
}

LogHistory OpenedUniverse::logHistory() {
    return LogHistory({.fs = &m_fs,
                       .logDirectory = joinPath(m_directory, kLogDirectory),
                       .durableLsn = [this] { return m_storage->store().status().durableLsn; },
                       .lineage =
                           [this] {
                               const MutexLock lock(m_manifestMutex);
                               return lineageOf(m_manifest);
                           }()});
}

}  // namespace warp
