// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_loading.h"

#include <set>
#include <utility>

#include "engine/backups/archive_reader.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/io/files.h"
#include "engine/quantum_graph/layout.h"
#include "engine/spacetime/layout.h"
#include "engine/spacetime/record_text.h"
#include "engine/temporal/layout.h"
#include "engine/universe/archive_items.h"
#include "engine/universe/snapshot_files.h"

namespace warp {

namespace {

constexpr std::string_view kOverlayName = ".universe.overlay";

bool isRecord(std::string_view path) {
    return path.starts_with("spacetime/") && parseParticlePath(path).has_value();
}

bool isGraph(std::string_view path) {
    return path.starts_with(kGraphDirectory) && parseGraphPath(path).has_value();
}

/// What is unpacked without a deep look before could otherwise take the place of a file of the engine.
Status requireMember(const std::string& path) {
    if (isSnapshotMember(path)) return {};
    return Error{.code = ErrorCode::InvalidFormat, .message = "no snapshot holds such a file", .path = path};
}

}  // namespace

struct SnapshotLoading::Batch final : ArchiveBatch {
    struct Text {
        std::string path;
        std::string text;
    };
    std::vector<LoadedRecord> records;
    std::vector<Text> overlay;  ///< records of an increment: key and text
    std::vector<Text> graph;
    std::vector<Text> files;
    bool items = false;  ///< of Part::Others: there are some

    Status addRecord(const std::string& path, ByteView text, Part part, const SnapshotOverlay* overlay_) {
        if (part == Part::Rest) return {};
        WARP_ASSIGN(Record parsed, recordOfMember(path, text));
        LoadedRecord record = loadedFrom(std::move(parsed));
        if (part == Part::Records) {
            overlay.push_back({std::move(record.key), std::string(text)});
        } else if (overlay_ == nullptr || !overlay_->covers(record.key)) {
            records.push_back(std::move(record));
        }
        return {};
    }
};

Status SnapshotLoading::read(const std::vector<SnapshotInfo>& chain, ProgressMeter& meter) {
    if (chain.size() > 1) {
        WARP_ASSIGN(m_overlay, SnapshotOverlay::begin(joinPath(m_root, kOverlayName)));
        for (std::size_t i = 1; i < chain.size(); ++i) WARP_TRY(readArchive(chain[i], Part::Records, meter));
        WARP_TRY(m_overlay->seal());
    }
    WARP_TRY(readArchive(chain.front(), Part::All, meter));
    if (!m_overlay) return {};
    WARP_TRY(addOverlay());
    m_overlay.reset();
    for (std::size_t i = 1; i < chain.size(); ++i) WARP_TRY(readArchive(chain[i], Part::Rest, meter));
    WARP_TRY(removeOtherFiles());
    return removeOtherEvents();
}

Status SnapshotLoading::readOthers(const std::vector<SnapshotInfo>& chain, ProgressMeter& meter) {
    for (const SnapshotInfo& info : chain) WARP_TRY(readArchive(info, Part::Others, meter));
    WARP_TRY(removeOtherFiles());
    return removeOtherEvents();
}

Status SnapshotLoading::readArchive(const SnapshotInfo& info, Part part, ProgressMeter& meter) {
    m_info = &info;
    m_part = part;
    m_hasManifest = false;
    m_ended = false;
    m_contents = {};
    std::uint64_t told = m_loader.records();
    const ArchiveReader::Handlers handlers{
        .work = [this,
                 part](const std::vector<ArchiveMember>& members) -> Result<std::unique_ptr<ArchiveBatch>> {
            auto batch = std::make_unique<Batch>();
            for (const ArchiveMember& member : members) {
                const std::string& path = member.head.path;
                if (member.head.directory || path == kSnapshotMembers) continue;
                WARP_TRY(requireMember(path));
                if (part == Part::Others && (isRecord(path) || isGraph(path))) {
                    batch->items = true;
                } else if (isRecord(path)) {
                    WARP_TRY(batch->addRecord(path, member.content, part, m_overlay.get()));
                } else {
                    (isGraph(path) ? batch->graph : batch->files)
                        .push_back({path, std::string(member.content)});
                }
            }
            return std::unique_ptr<ArchiveBatch>(std::move(batch));
        },
        .take = [this](ArchiveBatch& batch) { return take(static_cast<Batch&>(batch)); },
        .large = {.begin = [this](const TarMember& head) { return beginLarge(head); },
                  .content = [this](ByteView bytes) -> Status {
                      if (m_largeFile) return m_largeFile->append(bytes);
                      if (m_largeKept) m_largeText += bytes;
                      return {};
                  },
                  .end = [this] { return endLarge(); }}};
    const auto advance = [&](std::uint64_t bytes) {
        const std::uint64_t now = m_loader.records();
        return meter.advance(now - std::exchange(told, now), bytes);
    };
    const Status read =
        ArchiveReader::read({.fs = &m_fs, .path = joinPath(info.path, kSnapshotArchive)}, handlers, advance);
    if (!read.ok() && !m_ended) return read;
    if (m_hasManifest || part == Part::Records) return {};
    return Error{.code = ErrorCode::InvalidFormat,
                 .message = "the archive holds no universe.manifest",
                 .path = joinPath(info.path, kSnapshotArchive)};
}

Status SnapshotLoading::take(Batch& batch) {
    for (const Batch::Text& record : batch.overlay) WARP_TRY(m_overlay->put(record.path, record.text));
    for (LoadedRecord& record : batch.records) WARP_TRY(m_loader.add(std::move(record), true));
    WARP_TRY(takeFiles(batch));
    if (m_part == Part::Records) return {};
    for (const Batch::Text& file : batch.graph) m_loader.graph().offer(file.path, file.text);
    m_ended = batch.items;
    return m_ended ? Status(cancelledError()) : Status();
}

Status SnapshotLoading::takeFiles(Batch& batch) {
    for (const Batch::Text& file : batch.files) {
        if (file.path == kSnapshotContents) WARP_TRY(takeContents(file.text));
        if (m_part == Part::Records || file.path == kSnapshotContents) continue;
        if (file.path == kManifestName) {
            WARP_TRY(takeManifest(*m_info, file.text));
            continue;
        }
        std::unique_ptr<File> out;
        WARP_TRY(openFile(file.path, out));
        WARP_TRY(out->append(file.text));
        ++m_files;
    }
    return {};
}

/// What an increment says is gone. It comes before everything else of the archive.
Status SnapshotLoading::takeContents(ByteView text) {
    WARP_ASSIGN(m_contents, parseSnapshotContents(text));
    if (m_part == Part::Records) {
        for (const std::string& key : m_contents.records) WARP_TRY(m_overlay->put(key, {}));
        return {};
    }
    for (const std::string& key : m_contents.nodes) m_loader.graph().removeNode(key);
    m_loader.graph().removeEdges(std::set<EdgeIds>(m_contents.edges.begin(), m_contents.edges.end()));
    return {};
}

Status SnapshotLoading::addOverlay() {
    return m_overlay->forEach([this](ByteView, ByteView text) -> Status {
        WARP_ASSIGN(Record record, parseRecord(text));
        return m_loader.add(loadedFrom(std::move(record)), true);
    });
}

/// Files that are copied as they are and were gone at the last moment.
Status SnapshotLoading::removeOtherFiles() {
    if (m_contents.files.empty()) return {};
    std::set<std::string> there;
    for (const auto& file : m_contents.files) there.insert(file.path);
    std::vector<std::string> others;
    WARP_TRY(forEachSnapshotFile(m_fs, m_root, [&](const std::string& path) -> Status {
        if (!there.contains(path)) others.push_back(path);
        return {};
    }));
    for (const std::string& path : others) WARP_TRY(m_fs.removeFile(joinPath(m_root, path)));
    return {};
}

/// Events move on to other files: those that the last moment does not have are in others now.
Status SnapshotLoading::removeOtherEvents() {
    std::set<std::string> there;
    for (const auto& file : m_contents.events) there.insert(file.path);
    for (const Tier tier : kTiers) {
        WARP_ASSIGN(const auto entries, m_fs.list(joinPath(m_root, tierDirectory(tier))));
        for (const DirectoryEntry& entry : entries) {
            const auto partition = parsePartitionName(tier, entry.name);
            if (!partition || there.contains(eventsPath(*partition))) continue;
            WARP_TRY(removeTree(m_fs, joinPath(m_root, partitionDirectory(*partition))));
        }
    }
    return {};
}

Status SnapshotLoading::takeManifest(const SnapshotInfo& info, ByteView text) {
    WARP_ASSIGN(m_manifest, Manifest::parse(text, std::string(kManifestName)));
    WARP_ASSIGN(m_mark, requireMarkOf(info, m_manifest));
    m_hasManifest = true;
    return {};
}

/// A file that an increment has again takes the place of the one before.
Status SnapshotLoading::openFile(const std::string& path, std::unique_ptr<File>& file) {
    const std::string full = joinPath(m_root, path);
    auto opened = m_fs.open(full, OpenMode::Create);
    if (!opened.ok() && opened.error().code == ErrorCode::NotFound) {
        WARP_TRY(makeDirectories(m_fs, parentPath(full)));
        opened = m_fs.open(full, OpenMode::Create);
    }
    WARP_ASSIGN(file, std::move(opened));
    return file->truncate(0);
}

Status SnapshotLoading::beginLarge(const TarMember& head) {
    if (head.path != kSnapshotMembers) WARP_TRY(requireMember(head.path));
    m_ended = m_part == Part::Others && (isRecord(head.path) || isGraph(head.path));
    if (m_ended) return cancelledError();
    m_largePath = head.path;
    m_largeText.clear();
    m_largeKept = isRecord(head.path) || isGraph(head.path) || head.path == kManifestName ||
                  head.path == kSnapshotContents;
    if (m_largeKept || head.path == kSnapshotMembers || m_part == Part::Records) return {};
    ++m_files;
    return openFile(head.path, m_largeFile);
}

Status SnapshotLoading::endLarge() {
    m_largeFile.reset();
    if (!m_largeKept) return {};
    const std::string text = std::exchange(m_largeText, {});
    Batch batch;
    if (isRecord(m_largePath)) {
        WARP_TRY(batch.addRecord(m_largePath, text, m_part, m_overlay.get()));
    } else {
        (isGraph(m_largePath) ? batch.graph : batch.files).push_back({m_largePath, text});
    }
    return take(batch);
}

}  // namespace warp
