// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_loading.h"

#include <utility>
#include <vector>

#include "engine/backups/archive_reader.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/io/files.h"
#include "engine/quantum_graph/layout.h"
#include "engine/spacetime/layout.h"
#include "engine/spacetime/record_text.h"

namespace warp {

namespace {

Result<LoadedRecord> parseMember(const std::string& path, ByteView text) {
    auto record = parseRecord(text);
    if (!record.ok()) {
        Error error = std::move(record).error();
        error.code = ErrorCode::Corrupt;
        error.path = path;
        return error;
    }
    if (particlePath(record->shard, record->key, ParticleForm::Plain) != path) {
        return Error{.code = ErrorCode::InvalidFormat,
                     .message = "the archive holds a record under another's path",
                     .path = path};
    }
    return loadedFrom(std::move(*record));
}

bool isRecord(std::string_view path) {
    return path.starts_with("spacetime/") && parseParticlePath(path).has_value();
}

bool isGraph(std::string_view path) {
    return path.starts_with(kGraphDirectory) && parseGraphPath(path).has_value();
}

}  // namespace

struct SnapshotLoading::Batch final : ArchiveBatch {
    struct Text {
        std::string path;
        std::string text;
    };
    std::vector<LoadedRecord> records;
    std::vector<Text> graph;
    std::vector<Text> files;

    static Result<std::unique_ptr<ArchiveBatch>> of(const std::vector<ArchiveMember>& members) {
        auto batch = std::make_unique<Batch>();
        batch->records.reserve(members.size());
        for (const ArchiveMember& member : members) {
            const std::string& path = member.head.path;
            if (member.head.directory || path == kSnapshotMembers) continue;
            if (isRecord(path)) {
                WARP_ASSIGN(batch->records.emplace_back(), parseMember(path, member.content));
            } else {
                (isGraph(path) ? batch->graph : batch->files).push_back({path, std::string(member.content)});
            }
        }
        return std::unique_ptr<ArchiveBatch>(std::move(batch));
    }
};

Status SnapshotLoading::read(const SnapshotInfo& info, ProgressMeter& meter) {
    m_info = &info;
    std::uint64_t told = m_loader.records();
    const ArchiveReader::Handlers handlers{
        .work = Batch::of,
        .take = [this](ArchiveBatch& batch) { return take(static_cast<Batch&>(batch)); },
        .large = {.begin = [this](const TarMember& head) { return beginLarge(head); },
                  .content = [this](ByteView bytes) -> Status {
                      if (m_largeFile) return m_largeFile->append(bytes);
                      if (m_largePath != kSnapshotMembers) m_largeText += bytes;
                      return {};
                  },
                  .end = [this] { return endLarge(); }}};
    const auto advance = [&](std::uint64_t bytes) {
        const std::uint64_t now = m_loader.records();
        return meter.advance(now - std::exchange(told, now), bytes);
    };
    WARP_TRY(
        ArchiveReader::read({.fs = &m_fs, .path = joinPath(info.path, kSnapshotArchive)}, handlers, advance));
    if (m_hasManifest) return {};
    return Error{.code = ErrorCode::InvalidFormat,
                 .message = "the archive holds no universe.manifest",
                 .path = joinPath(info.path, kSnapshotArchive)};
}

Status SnapshotLoading::take(Batch& batch) {
    for (const Batch::Text& file : batch.files) {
        if (file.path == kManifestName) {
            WARP_TRY(takeManifest(*m_info, file.text));
            continue;
        }
        std::unique_ptr<File> out;
        WARP_TRY(openFile(file.path, out));
        WARP_TRY(out->append(file.text));
        ++m_files;
    }
    for (const Batch::Text& file : batch.graph) m_loader.graph().offer(file.path, file.text);
    for (LoadedRecord& record : batch.records) WARP_TRY(m_loader.add(std::move(record), true));
    return {};
}

Status SnapshotLoading::takeManifest(const SnapshotInfo& info, ByteView text) {
    const std::string path(kManifestName);
    WARP_ASSIGN(m_manifest, Manifest::parse(text, path));
    WARP_ASSIGN(const auto mark, unpackedMarkOf(m_manifest, path));
    const bool fits =
        mark && mark->lsn == info.lsn && mark->base == info.base && m_manifest.universeId == info.universeId;
    if (!fits) {
        return Error{.code = ErrorCode::InvalidFormat,
                     .message = "the archive is that of another snapshot than its manifest.json says",
                     .path = info.path};
    }
    m_mark = *mark;
    m_hasManifest = true;
    return {};
}

Status SnapshotLoading::openFile(const std::string& path, std::unique_ptr<File>& file) {
    const std::string full = joinPath(m_root, path);
    auto opened = m_fs.open(full, OpenMode::CreateNew);
    if (!opened.ok() && opened.error().code == ErrorCode::NotFound) {
        WARP_TRY(makeDirectories(m_fs, parentPath(full)));
        opened = m_fs.open(full, OpenMode::CreateNew);
    }
    WARP_ASSIGN(file, std::move(opened));
    return {};
}

Status SnapshotLoading::beginLarge(const TarMember& head) {
    m_largePath = head.path;
    m_largeText.clear();
    if (head.path == kSnapshotMembers || isRecord(head.path) || isGraph(head.path) ||
        head.path == kManifestName)
        return {};
    ++m_files;
    return openFile(head.path, m_largeFile);
}

Status SnapshotLoading::endLarge() {
    m_largeFile.reset();
    const std::string text = std::exchange(m_largeText, {});
    if (isGraph(m_largePath)) m_loader.graph().offer(m_largePath, text);
    if (m_largePath == kManifestName) return takeManifest(*m_info, text);
    if (!isRecord(m_largePath)) return {};
    WARP_ASSIGN(LoadedRecord record, parseMember(m_largePath, text));
    return m_loader.add(std::move(record), true);
}

}  // namespace warp
