// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/archive_items.h"

#include <algorithm>
#include <charconv>
#include <thread>

#include "engine/backups/snapshot_layout.h"
#include "engine/formats/key.h"
#include "engine/io/files.h"
#include "engine/quantum_graph/graph_text.h"
#include "engine/quantum_graph/layout.h"
#include "engine/spacetime/layout.h"
#include "engine/spacetime/record_text.h"
#include "engine/universe/member_index.h"

namespace warp {

namespace {

constexpr std::size_t kMostWaiting = 3;
constexpr std::size_t kMostThreads = 4;  // of one archive: more would only hold more blocks

std::size_t threadsPerArchive() {
    return std::clamp<std::size_t>(std::thread::hardware_concurrency() / 2, 1, kMostThreads);
}

Error corruptMember(const std::string& path, Error error) {
    error.code = ErrorCode::Corrupt;
    error.path = path;
    return error;
}

/// The version in a file as the engine lays it out, whose last member is the metadata. Nothing when it may
/// have been laid out by others: such a file has to be parsed.
std::optional<Lsn> versionAtEnd(ByteView text) {
    constexpr std::string_view kMetadata = "\"spacetime_metadata\": {";
    constexpr std::string_view kVersion = "\"version\": ";
    const std::size_t begin = text.rfind(kMetadata);
    if (begin == ByteView::npos) return std::nullopt;
    const ByteView metadata = text.substr(begin + kMetadata.size());
    const bool last = std::ranges::count(metadata, '{') == 0 && std::ranges::count(metadata, '}') == 2;
    const std::size_t at = metadata.find(kVersion);
    if (!last || at == ByteView::npos) return std::nullopt;
    Lsn version = 0;
    const char* number = metadata.data() + at + kVersion.size();
    const auto read = std::from_chars(number, metadata.data() + metadata.size(), version);
    return read.ec == std::errc() ? std::optional(version) : std::nullopt;
}

Result<ItemHead> recordItem(const std::string& path, const ParticlePath& particle, ByteView text) {
    const auto version = versionAtEnd(text);
    if (version && particle.type && particle.id)
        return ItemHead{.key = joinKey(*particle.type, *particle.id), .version = *version};
    auto record = parseRecord(text);
    if (!record.ok()) return corruptMember(path, std::move(record).error());
    return ItemHead{.key = std::move(record->key), .version = record->version};
}

Result<ItemHead> nodeItem(const std::string& path, const GraphPath& graph, ByteView text) {
    const auto version = versionAtEnd(text);
    if (version && graph.group && graph.id)
        return ItemHead{.part = DiffPart::Node, .key = joinKey(*graph.group, *graph.id), .version = *version};
    auto node = parseNodeFile(text);
    if (!node.ok()) return corruptMember(path, std::move(node).error());
    return ItemHead{.part = DiffPart::Node, .key = std::move(node->key), .version = node->version};
}

Result<ItemHead> edgeItem(const std::string& path, ByteView text) {
    auto edge = parseEdgeFile(text);
    if (!edge.ok()) return corruptMember(path, std::move(edge).error());
    return ItemHead{.part = DiffPart::Edge, .key = edgeKey(edge->ids), .version = edge->version};
}

}  // namespace

Result<std::optional<ItemHead>> itemOfMember(const std::string& path, ByteView text) {
    if (path.starts_with("spacetime/")) {
        const auto particle = parseParticlePath(path);
        if (!particle) return std::optional<ItemHead>();
        WARP_ASSIGN(ItemHead head, recordItem(path, *particle, text));
        return std::optional(std::move(head));
    }
    if (!path.starts_with(kGraphDirectory)) return std::optional<ItemHead>();
    const auto graph = parseGraphPath(path);
    if (!graph) return std::optional<ItemHead>();
    WARP_ASSIGN(ItemHead head, graph->edge ? edgeItem(path, text) : nodeItem(path, *graph, text));
    return std::optional(std::move(head));
}

Result<Record> recordOfMember(const std::string& path, ByteView text) {
    auto record = parseRecord(text);
    if (!record.ok()) return corruptMember(path, std::move(record).error());
    if (particlePath(record->shard, record->key, ParticleForm::Plain) == path) return record;
    return Error{.code = ErrorCode::InvalidFormat,
                 .message = "the archive holds a record under another's path",
                 .path = path};
}

struct ArchiveItems::Item {
    ItemHead head;
    std::string path;
    std::size_t at = 0;  ///< of its file in the batch's text
    std::size_t size = 0;
};

struct ArchiveItems::Batch final : ArchiveBatch {
    std::vector<Item> items;
    std::string text;

    Status add(const std::string& path, ByteView content) {
        WARP_ASSIGN(auto head, itemOfMember(path, content));
        if (!head) return {};
        items.push_back({std::move(*head), path, text.size(), content.size()});
        text += content;
        return {};
    }
};

ArchiveItems::ArchiveItems(FileSystem& fs, const SnapshotInfo& info, std::size_t threads, std::uint64_t from)
    : m_fs(fs), m_path(joinPath(info.path, kSnapshotArchive)), m_threads(threads), m_from(from) {
    m_reader = NamedThread("diff-reader", [this](const std::stop_token&) { read(); });
}

Result<std::unique_ptr<ArchiveItems>> ArchiveItems::begin(FileSystem& fs, const SnapshotInfo& info,
                                                          std::size_t threads, std::uint64_t from) {
    std::unique_ptr<ArchiveItems> items(new ArchiveItems(fs, info, threads, from));
    WARP_TRY(items->next());
    return items;
}

ArchiveItems::~ArchiveItems() {
    {
        const std::lock_guard lock(m_mutex);
        m_dropped = true;
    }
    m_changed.notify_all();
}

void ArchiveItems::read() {
    const ArchiveReader::Handlers handlers{
        .work = [](const std::vector<ArchiveMember>& members) -> Result<std::unique_ptr<ArchiveBatch>> {
            auto batch = std::make_unique<Batch>();
            for (const ArchiveMember& member : members)
                WARP_TRY(batch->add(member.head.path, member.content));
            return std::unique_ptr<ArchiveBatch>(std::move(batch));
        },
        .take = [this](ArchiveBatch& taken) -> Status {
            return push(std::make_unique<Batch>(std::move(static_cast<Batch&>(taken))));
        },
        .large = {.begin = [this](const TarMember& head) -> Status {
                      m_largePath = head.path;
                      m_largeText.clear();
                      return {};
                  },
                  .content = [this](ByteView bytes) -> Status {
                      const bool kept =
                          m_largePath.starts_with("spacetime/") || m_largePath.starts_with(kGraphDirectory);
                      if (kept) m_largeText += bytes;
                      return {};
                  },
                  .end = [this] { return endLarge(); }}};
    const ArchiveReader::Options options{.fs = &m_fs, .path = m_path, .threads = m_threads, .from = m_from};
    const Status ended = ArchiveReader::read(options, handlers, [this](std::uint64_t bytes) {
        m_bytesRead += bytes;
        return true;
    });
    {
        const std::lock_guard lock(m_mutex);
        m_ended = ended;
    }
    m_changed.notify_all();
}

Status ArchiveItems::endLarge() {
    auto batch = std::make_unique<Batch>();
    WARP_TRY(batch->add(m_largePath, m_largeText));
    m_largeText = {};
    return push(std::move(batch));
}

Status ArchiveItems::push(std::unique_ptr<Batch> batch) {
    if (batch->items.empty()) return {};
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_dropped || m_waiting.size() < kMostWaiting; });
    if (m_dropped) return cancelledError();
    m_waiting.push_back(std::move(batch));
    m_changed.notify_all();
    return {};
}

Status ArchiveItems::takeBatch() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
    m_batch.reset();
    m_at = 0;
    if (m_waiting.empty()) return *m_ended;
    m_batch = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_changed.notify_all();
    return {};
}

const ArchiveItems::Item& ArchiveItems::item() const {
    return m_batch->items[m_at];
}

const ItemHead* ArchiveItems::head() const {
    return m_batch == nullptr ? nullptr : &item().head;
}

Status ArchiveItems::next() {
    if (m_batch != nullptr) {
        m_last = std::move(m_batch->items[m_at].head);
        ++m_at;
    }
    if (m_batch == nullptr || m_at == m_batch->items.size()) WARP_TRY(takeBatch());
    const bool ordered = head() == nullptr || !m_last || m_last->place() < head()->place();
    if (ordered) return {};
    return Error{.code = ErrorCode::InvalidFormat,
                 .message =
                     "the archive's members do not stand in the order in which snapshots are written: "
                     "it was packed anew; restore it and compare what it gives",
                 .path = m_path};
}

Result<ComparedContent> ArchiveItems::content() {
    return comparedFile(item().head.part, item().path, file().text);
}

ItemFile ArchiveItems::file() const {
    return {item().path, ByteView(m_batch->text).substr(item().at, item().size)};
}

DeletedItems::DeletedItems(const SnapshotContents& contents) {
    for (const std::string& key : contents.records)
        m_heads.push_back({.part = DiffPart::Record, .key = key, .gone = true});
    for (const std::string& key : contents.nodes)
        m_heads.push_back({.part = DiffPart::Node, .key = key, .gone = true});
    for (const EdgeIds& ids : contents.edges)
        m_heads.push_back({.part = DiffPart::Edge, .key = edgeKey(ids), .gone = true});
    std::ranges::sort(m_heads, {}, &ItemHead::place);
}

Result<ComparedContent> DeletedItems::content() {
    return Error{.code = ErrorCode::NotFound, .message = "what is gone has no content"};
}

namespace {

/// Adds what a snapshot says to the rows of its chain. Takes: `from`, where reading its archive begins.
Status addRows(FileSystem& fs, const SnapshotInfo& info, std::uint64_t from,
               std::vector<std::unique_ptr<ItemStream>>& rows) {
    if (info.kind == SnapshotKind::Incremental) {
        WARP_ASSIGN(const SnapshotContents contents, readSnapshotContents(fs, info));
        rows.push_back(std::make_unique<DeletedItems>(contents));
    }
    const std::size_t threads = info.kind == SnapshotKind::Full ? threadsPerArchive() : 1;
    WARP_ASSIGN(rows.emplace_back(), ArchiveItems::begin(fs, info, threads, from));
    return {};
}

}  // namespace

Result<std::unique_ptr<ItemStream>> chainItems(FileSystem& fs, const std::vector<SnapshotInfo>& chain,
                                               std::size_t from, std::size_t end, bool keepGone) {
    std::vector<std::unique_ptr<ItemStream>> rows;
    for (std::size_t i = from; i < end; ++i) WARP_TRY(addRows(fs, chain[i], 0, rows));
    WARP_ASSIGN(auto merged, MergedItems::begin(std::move(rows), keepGone));
    return std::unique_ptr<ItemStream>(std::move(merged));
}

Result<BegunItems> chainItemsBefore(const ItemHead& place, FileSystem& fs,
                                    const std::vector<SnapshotInfo>& chain, const Job& job) {
    BegunItems begun;
    std::vector<std::unique_ptr<ItemStream>> rows;
    for (const SnapshotInfo& info : chain) {
        WARP_ASSIGN(MemberIndex index, MemberIndex::read(fs, joinPath(info.path, kSnapshotArchive)));
        WARP_ASSIGN(const std::size_t block, index.blockBefore(place, job));
        const std::uint64_t from = index.offset(block);
        begun.archiveBytes += info.archiveBytes - std::min(info.archiveBytes, from);
        WARP_TRY(addRows(fs, info, from, rows));
    }
    WARP_ASSIGN(begun.items, MergedItems::begin(std::move(rows), false));
    return begun;
}

}  // namespace warp
