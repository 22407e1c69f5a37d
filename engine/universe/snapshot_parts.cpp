// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_parts.h"

#include <utility>

#include "engine/backups/archive_reader.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/io/files.h"
#include "engine/universe/archive_items.h"
#include "engine/universe/graph_rebuilder.h"
#include "engine/universe/manifest.h"
#include "engine/universe/snapshot_items.h"
#include "engine/universe/unpacked_mark.h"

namespace warp {

namespace {

/// So many blocks are rather read over than begun anew behind them: as many are unpacked ahead anyway.
constexpr std::size_t kNearBlocks = 4;

/// The time in the metadata of a record's file, the last ones in it as the engine lays it out.
std::optional<Timestamp> updatedAtIn(ByteView text) {
    constexpr std::string_view kMember = "\"updated_at\": \"";
    const std::size_t at = text.rfind(kMember);
    if (at == ByteView::npos) return std::nullopt;
    const ByteView rest = text.substr(at + kMember.size());
    const auto time = parseTimestamp(rest.substr(0, rest.find('"')));
    return time.ok() ? std::optional(*time) : std::nullopt;
}

/// Whether an archive is that of its snapshot.
Status checkManifest(FileSystem& fs, const SnapshotInfo& info, std::uint64_t block) {
    const auto look = [&](const ArchiveMember& member) -> Status {
        const std::string path(kManifestName);
        if (member.head.path != path) {
            return Error{.code = ErrorCode::InvalidFormat,
                         .message = "the archive does not begin with a universe.manifest",
                         .path = info.path};
        }
        WARP_ASSIGN(const Manifest manifest, Manifest::parse(member.content, path));
        WARP_ASSIGN([[maybe_unused]] const UnpackedMark mark, requireMarkOf(info, manifest));
        return {};
    };
    return ArchiveReader::firstMember(fs, joinPath(info.path, kSnapshotArchive), block, look);
}

}  // namespace

/// The records of a range out of the merged archives.
class SnapshotParts::Row final : public RecordRow {
  public:
    Row(SnapshotParts& parts, std::string end) : m_parts(parts), m_end(std::move(end)) {}

    const Head* head() const override { return m_head ? &*m_head : nullptr; }
    Result<Record> record() override {
        const ItemFile file = m_parts.m_items->file();
        return recordOfMember(std::string(file.path), file.text);
    }
    Status next() override {
        WARP_TRY(m_parts.next());
        return read();
    }
    Status read() {
        m_head.reset();
        const ItemHead* head = m_parts.m_items->head();
        const bool inside =
            head != nullptr && head->part == DiffPart::Record && (m_end.empty() || head->key < m_end);
        if (!inside) return {};
        m_head.emplace(head->key, head->version, updatedAtIn(m_parts.m_items->file().text));
        return {};
    }

  private:
    SnapshotParts& m_parts;
    const std::string m_end;
    std::optional<Head> m_head;
};

Result<std::unique_ptr<SnapshotParts>> SnapshotParts::begin(FileSystem& fs, std::vector<SnapshotInfo> chain,
                                                            const Job& job) {
    std::unique_ptr<SnapshotParts> parts(new SnapshotParts(fs, std::move(chain), job));
    for (const SnapshotInfo& info : parts->m_chain) {
        WARP_ASSIGN(MemberIndex index, MemberIndex::read(fs, joinPath(info.path, kSnapshotArchive)));
        if (!index.ordered()) return std::unique_ptr<SnapshotParts>();
        WARP_TRY(checkManifest(fs, info, index.offset(0)));
        parts->m_indices.push_back(std::move(index));
        SnapshotContents& contents = parts->m_contents.emplace_back();
        if (info.kind == SnapshotKind::Full) continue;
        WARP_ASSIGN(contents, readSnapshotContents(fs, info));
    }
    return parts;
}

Status SnapshotParts::open(const ItemHead& place) {
    m_items.reset();
    m_last.reset();
    m_begun = place;
    std::vector<std::unique_ptr<ItemStream>> rows;
    for (std::size_t i = 0; i < m_chain.size(); ++i) {
        if (m_chain[i].kind == SnapshotKind::Incremental)
            rows.push_back(std::make_unique<DeletedItems>(m_contents[i]));
        WARP_ASSIGN(const std::size_t block, m_indices[i].blockBefore(place, m_job));
        WARP_ASSIGN(rows.emplace_back(),
                    ArchiveItems::begin(m_fs, m_chain[i], 1, m_indices[i].offset(block)));
    }
    WARP_ASSIGN(m_items, MergedItems::begin(std::move(rows), false));
    return {};
}

/// Whether the row is before a place, and not far from it.
Result<bool> SnapshotParts::leadsTo(const ItemHead& place) {
    if (!m_items || place.place() < m_begun.place()) return false;
    if (m_last && place.place() <= m_last->place()) return false;
    const ItemHead* head = m_items->head();
    if (head == nullptr || head->place() >= place.place()) return true;
    for (MemberIndex& index : m_indices) {
        WARP_ASSIGN(const std::size_t from, index.blockBefore(*head, m_job));
        WARP_ASSIGN(const std::size_t to, index.blockBefore(place, m_job));
        if (to - from > kNearBlocks) return false;
    }
    return true;
}

Status SnapshotParts::moveTo(const ItemHead& place) {
    WARP_ASSIGN(const bool leads, leadsTo(place));
    if (!leads) WARP_TRY(open(place));
    while (m_items->head() != nullptr && m_items->head()->place() < place.place()) WARP_TRY(next());
    return {};
}

Status SnapshotParts::next() {
    if (m_job.stopRequested()) return cancelledError();
    m_last = *m_items->head();
    return m_items->next();
}

Result<std::unique_ptr<RecordRow>> SnapshotParts::records(const PartSelection::Range& range) {
    WARP_TRY(moveTo({.part = DiffPart::Record, .key = range.from}));
    auto row = std::make_unique<Row>(*this, range.to);
    WARP_TRY(row->read());
    return std::unique_ptr<RecordRow>(std::move(row));
}

Result<PartGraph> SnapshotParts::graph() {
    WARP_TRY(moveTo({.part = DiffPart::Node}));
    GraphRebuilder gathered(m_fs, {});
    while (m_items->head() != nullptr) {
        const ItemFile file = m_items->file();
        gathered.offer(std::string(file.path), file.text);
        WARP_TRY(next());
    }
    gathered.settle();
    // What cannot be read would pass for what was not there, and would be removed.
    if (gathered.unreadable() > 0) {
        return Error{.code = ErrorCode::Corrupt,
                     .message = std::to_string(gathered.unreadable()) +
                                " nodes or edges of the snapshot cannot be read",
                     .path = m_chain.back().path};
    }
    PartGraph graph;
    for (const auto& [key, node] : gathered.nodes()) graph.add(node);
    for (const auto& [name, edge] : gathered.edges()) graph.add(edge);
    return graph;
}

}  // namespace warp
