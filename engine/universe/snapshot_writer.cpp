// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_writer.h"

#include <algorithm>
#include <array>

#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/quantum_graph/graph_text.h"
#include "engine/quantum_graph/graph_view.h"
#include "engine/spacetime/counters.h"
#include "engine/spacetime/entanglement/layout.h"
#include "engine/spacetime/entanglement/link_finder.h"
#include "engine/spacetime/entanglement/link_policy.h"
#include "engine/spacetime/entanglement/link_text.h"
#include "engine/spacetime/entanglement/record_links.h"
#include "engine/spacetime/layout.h"
#include "engine/spacetime/record_completion.h"
#include "engine/spacetime/record_text.h"
#include "engine/temporal/partition_state.h"
#include "engine/universe/manifest.h"
#include "engine/universe/snapshot_files.h"
#include "engine/wormholes/layout.h"
#include "engine/wormholes/wormhole_text.h"

namespace warp {

namespace {

constexpr std::size_t kEntriesAtOnce = 256;
constexpr std::size_t kPartBytes = std::size_t{256} << 10;  // of values: about a megabyte of files
constexpr std::uint64_t kMostAtOnce = std::uint64_t{1} << 20;

Result<std::uint64_t> countLinks(TreeReader& tree) {
    return tree.count(Space::Links);
}

/// The map of all links.
Status renderLinks(TreeReader& tree, Lsn lsn, std::uint64_t count, Timestamp now, const ByteSink& sink) {
    SealedJsonSink text(sink);
    WARP_TRY(text.append(linkFileHead(lsn, now, {}, count)));
    LinkFinder<TreeReader> finder(tree);
    bool first = true;
    Status failed;
    WARP_TRY(finder.scan([&](const FoundLink& found) {
        failed = text.append(linkFileLine(found.link, {}, first));
        first = false;
        return failed.ok();
    }));
    WARP_TRY(failed);
    WARP_TRY(text.append(kLinkListEnd));
    return text.finish();
}

}  // namespace

/// Entries of the tree, copied: the views that a cursor gives do not outlast its next step.
struct SnapshotWriter::Entries {
    struct Place {
        std::size_t at;
        std::size_t keySize;
        std::size_t valueSize;
    };
    std::string bytes;
    std::vector<Place> places;
    std::uint64_t weight = 0;  ///< bytes that rendering will touch

    Status add(Space space, const TreeEntry& entry) {
        places.push_back({bytes.size(), entry.key.size(), entry.value.size()});
        bytes.append(entry.key).append(entry.value);
        weight += entry.key.size() + entry.value.size();
        if (space != Space::Records) return {};
        StoredHead head;
        WARP_TRY(decodeHead(entry.value, head));
        if (head.packed) weight += head.valueBytes;
        return {};
    }
};

Result<SnapshotCounts> countMoment(const SnapshotMoment& moment) {
    TreeReader& tree = moment.owner();
    SnapshotCounts counts;
    WARP_ASSIGN(const auto types, readCounts(tree));
    for (const TypeCounts& type : types) {
        counts.records += type.totalRecords();
        counts.valueBytes += type.totalBytes();
    }
    WARP_ASSIGN(counts.nodes, tree.count(Space::Nodes));
    WARP_ASSIGN(counts.edges, tree.count(Space::Edges));
    WARP_ASSIGN(counts.links, countLinks(tree));
    for (const Tier tier : kTiers) {
        WARP_ASSIGN(const auto partitions, readPartitions(tree, tier));
        for (const auto& [partition, state] : partitions) counts.events += state.events;
    }
    return counts;
}

Result<std::vector<SnapshotContents::EventFile>> eventFilesOf(const SnapshotMoment& moment) {
    std::vector<SnapshotContents::EventFile> files;
    for (const Tier tier : kTiers) {
        WARP_ASSIGN(const auto partitions, readPartitions(moment.owner(), tier));
        for (const auto& [partition, state] : partitions)
            files.push_back({eventsPath(partition), state.length, state.lastLsn});
    }
    return files;
}

Status SnapshotWriter::advance(std::uint64_t items) {
    const std::uint64_t written = m_archive.writtenBytes();
    const bool go = m_meter.advance(items, written - m_told);
    m_told = written;
    return go ? Status() : Status(cancelledError());
}

Status SnapshotWriter::writeManifest(const std::string& text) {
    return m_archive.add(std::string(kManifestName), text, m_moment.time);
}

/// A file that changes afterwards is told as it was before: then the next increment has it again.
Result<std::vector<SnapshotContents::CopiedFile>> SnapshotWriter::filesToCopy() const {
    std::vector<SnapshotContents::CopiedFile> files;
    WARP_TRY(forEachSnapshotFile(*m_context.fs, m_context.root, [&](const std::string& path) -> Status {
        WARP_ASSIGN(const auto info, m_context.fs->stat(joinPath(m_context.root, path)));
        if (!info) return {};  // removed meanwhile
        const auto length = m_moment.lengths.find(path);
        files.push_back({.path = path,
                         .bytes = length == m_moment.lengths.end() ? info->size : length->second,
                         .changedNs = info->changedNs,
                         .inode = info->inode});
        return {};
    }));
    std::ranges::sort(files, {}, &SnapshotContents::CopiedFile::path);
    return files;
}

Status SnapshotWriter::writeFiles() {
    const std::set<std::string> unchanged = unchangedFiles();
    for (const auto& file : m_files) {
        WARP_TRY(advance(0));
        if (!unchanged.contains(file.path)) WARP_TRY(copyFile(file.path, file.path));
    }
    return {};
}

std::set<std::string> SnapshotWriter::unchangedFiles() const {
    std::set<std::string> unchanged;
    if (m_context.before == nullptr) return unchanged;
    const auto& before = m_context.before->files;
    for (const auto& file : m_files) {
        const auto found =
            std::ranges::lower_bound(before, file.path, {}, &SnapshotContents::CopiedFile::path);
        if (found != before.end() && *found == file) unchanged.insert(file.path);
    }
    return unchanged;
}

Status SnapshotWriter::writeContents() {
    SnapshotContents contents;
    WARP_ASSIGN(contents.events, eventFilesOf(m_moment));
    WARP_ASSIGN(m_files, filesToCopy());
    contents.files = m_files;
    if (m_context.changes != nullptr) WARP_TRY(addDeleted(contents));
    m_counts.deleted = contents.records.size() + contents.nodes.size() + contents.edges.size();
    return m_archive.add(std::string(kSnapshotContents), snapshotContentsText(contents), m_moment.time);
}

Status SnapshotWriter::addDeleted(SnapshotContents& contents) const {
    TreeReader& tree = m_moment.owner();
    for (const std::string& key : m_context.changes->records) {
        WARP_ASSIGN(const auto there, tree.get(Space::Records, key));
        if (!there) contents.records.push_back(key);
    }
    for (const std::string& key : m_context.changes->nodes) {
        WARP_ASSIGN(const auto there, tree.get(Space::Nodes, key));
        if (!there) contents.nodes.push_back(key);
    }
    for (const std::string& key : m_context.changes->edges) {
        WARP_ASSIGN(const auto there, tree.get(Space::Edges, key));
        if (there) continue;
        WARP_ASSIGN(contents.edges.emplace_back(), parseEdgeKey(key));
    }
    return {};
}

Status SnapshotWriter::writeEvents() {
    for (const Tier tier : kTiers) {
        WARP_ASSIGN(const auto partitions, readPartitions(m_moment.owner(), tier));
        for (const auto& [partition, state] : partitions) {
            WARP_TRY(advance(0));
            const std::string member = eventsPath(partition);
            const SnapshotContents::EventFile file{member, state.length, state.lastLsn};
            const bool unchanged =
                m_context.before != nullptr &&
                std::ranges::find(m_context.before->events, file) != m_context.before->events.end();
            if (unchanged) continue;
            WARP_TRY(copyFile(state.beside ? replacementPath(partition) : member, member));
            m_counts.events += state.events;
        }
    }
    return {};
}

Status SnapshotWriter::copyFile(const std::string& path, const std::string& member) {
    const auto held = m_moment.files.find(path);
    std::unique_ptr<File> own;
    if (held == m_moment.files.end()) {
        auto opened = m_context.fs->open(joinPath(m_context.root, path), OpenMode::Read);
        if (!opened.ok() && opened.error().code == ErrorCode::NotFound && !m_moment.lengths.contains(path))
            return {};  // replaced or removed meanwhile
        WARP_ASSIGN(own, std::move(opened));
    }
    File& file = own ? *own : *held->second;
    const auto length = m_moment.lengths.find(path);
    std::uint64_t size = length == m_moment.lengths.end() ? 0 : length->second;
    if (length == m_moment.lengths.end()) {
        WARP_ASSIGN(size, file.size());
    }
    WARP_ASSIGN(const auto info, m_context.fs->stat(joinPath(m_context.root, path)));
    const Timestamp modified = info ? info->modified : m_moment.time;
    std::uint64_t at = 0;
    const ByteSource source = [&](char* buffer, std::size_t wanted) -> Result<std::size_t> {
        WARP_ASSIGN(const std::size_t got, file.readAt(at, std::span(buffer, wanted)));
        at += got;
        return got;
    };
    ++m_counts.files;
    if (size > kMostAtOnce) return m_archive.addLarge(member, size, modified, source, m_job);
    std::string content(static_cast<std::size_t>(size), '\0');
    WARP_ASSIGN(const std::size_t got, source(content.data(), content.size()));
    if (got < content.size() && length != m_moment.lengths.end()) {
        return Error{.code = ErrorCode::Corrupt,
                     .message = "the file is shorter than recorded: `warp verify` tells more",
                     .path = joinPath(m_context.root, path)};
    }
    content.resize(got);
    return m_archive.add(member, std::move(content), modified);
}

Status SnapshotWriter::writeSpace(Space space, const Render& render, std::uint64_t& count) {
    if (m_context.changes == nullptr) return writeAll(space, render, count);
    return writeKeys(space, changedKeys(space), render, count);
}

const std::set<std::string>& SnapshotWriter::changedKeys(Space space) const {
    if (space == Space::Records) return m_context.changes->records;
    return space == Space::Nodes ? m_context.changes->nodes : m_context.changes->edges;
}

/// Has what was gathered rendered, and begins anew.
Status SnapshotWriter::submit(std::shared_ptr<Entries>& entries, const Render& render, std::uint64_t& count) {
    const std::uint64_t items = entries->places.size();
    if (items == 0) return {};
    const auto fill = [this, render, gathered = std::shared_ptr<const Entries>(entries)](ArchivePart& part,
                                                                                         std::size_t worker) {
        return renderEntries(part, *m_moment.readers[worker], render, *gathered);
    };
    WARP_TRY(m_archive.add(fill));
    count += items;
    entries = std::make_shared<Entries>();
    return advance(items);
}

Status SnapshotWriter::writeAll(Space space, const Render& render, std::uint64_t& count) {
    const auto cursor = m_moment.owner().cursor(space);
    cursor->first();
    std::array<TreeEntry, kEntriesAtOnce> taken;
    auto entries = std::make_shared<Entries>();
    for (std::size_t got = cursor->take(taken, {}); got > 0; got = cursor->take(taken, {})) {
        for (std::size_t i = 0; i < got; ++i) {
            WARP_TRY(entries->add(space, taken[i]));
            if (entries->weight >= kPartBytes) WARP_TRY(submit(entries, render, count));
        }
    }
    WARP_TRY(cursor->status());
    return submit(entries, render, count);
}

Status SnapshotWriter::writeKeys(Space space, const std::set<std::string>& keys, const Render& render,
                                 std::uint64_t& count) {
    auto entries = std::make_shared<Entries>();
    for (const std::string& key : keys) {
        WARP_ASSIGN(const auto value, m_moment.owner().get(space, key));
        if (!value) continue;  // deleted: see writeContents
        WARP_TRY(entries->add(space, {.key = key, .value = *value}));
        if (entries->weight >= kPartBytes) WARP_TRY(submit(entries, render, count));
    }
    return submit(entries, render, count);
}

Status SnapshotWriter::renderEntries(ArchivePart& part, TreeReader& tree, const Render& render,
                                     const Entries& entries) {
    for (const Entries::Place& place : entries.places) {
        const ByteView bytes = ByteView(entries.bytes).substr(place.at);
        WARP_TRY(
            render(part, tree, bytes.substr(0, place.keySize), bytes.substr(place.keySize, place.valueSize)));
    }
    return {};
}

Status SnapshotWriter::renderRecord(ArchivePart& part, TreeReader& tree, ByteView key, ByteView value) const {
    RecordPolicy& policy = m_context.storage->policy();
    WARP_ASSIGN(const StoredRecord stored, decodeRecord(value));
    WARP_ASSIGN(std::string json, loadValue(key, stored, policy.packs()));
    Record record = completeRecord(key, stored, std::move(json), policy.surroundings(m_context.now));
    WARP_TRY(RecordLinks<TreeReader>(tree, m_context.storage->links(), m_context.now).addTo(record));
    part.add(particlePath(stored.shard, key, ParticleForm::Plain), renderRecordFile(record),
             stored.updatedAt);
    return {};
}

Status SnapshotWriter::writeRecords() {
    const Render render = [this](ArchivePart& part, TreeReader& tree, ByteView key, ByteView value) {
        return renderRecord(part, tree, key, value);
    };
    WARP_TRY(writeSpace(Space::Records, render, m_counts.records));
    if (m_context.changes != nullptr) return {};
    WARP_ASSIGN(const auto types, readCounts(m_moment.owner()));
    for (const TypeCounts& type : types) m_counts.valueBytes += type.totalBytes();
    return {};
}

Status SnapshotWriter::writeGraph() {
    const Render node = [](ArchivePart& part, TreeReader&, ByteView key, ByteView value) -> Status {
        WARP_ASSIGN(const StoredNode stored, decodeNode(value));
        part.add(nodePath(key), renderNodeFile(graphNodeOf(key, stored)), stored.updatedAt);
        return {};
    };
    const Render edge = [](ArchivePart& part, TreeReader&, ByteView key, ByteView value) -> Status {
        WARP_ASSIGN(const EdgeIds ids, parseEdgeKey(key));
        WARP_ASSIGN(const StoredEdge stored, decodeEdge(value));
        part.add(edgePath(stored.name(), stored.byIds), renderEdgeFile(graphEdgeOf(ids, stored)),
                 stored.updatedAt);
        return {};
    };
    WARP_TRY(writeSpace(Space::Nodes, node, m_counts.nodes));
    return writeSpace(Space::Edges, edge, m_counts.edges);
}

Status SnapshotWriter::writeLinks() {
    TreeReader& tree = m_moment.owner();
    WARP_ASSIGN(m_counts.links, countLinks(tree));
    WARP_ASSIGN(const Lsn lsn, linksLsnOf(tree));
    if (lsn == 0 || (m_context.changes != nullptr && !m_context.changes->links)) return {};
    std::string text;
    WARP_TRY(renderLinks(tree, lsn, m_counts.links, m_context.now, sinkInto(text)));
    ++m_counts.files;
    return m_archive.addLarge(kEntanglementMapPath, text.size(), m_moment.time, sourceOf(text), m_job);
}

Status SnapshotWriter::writeWormholes() {
    WormholeState state;
    const auto cursor = m_moment.owner().cursor(Space::Wormholes);
    for (cursor->first(); cursor->valid(); cursor->next())
        WARP_TRY(decodeWormholeEntry(cursor->key(), cursor->value(), state));
    WARP_TRY(cursor->status());
    m_counts.wormholes = state.wormholes.size();
    if (state.generation == 0 && state.wormholes.empty()) return {};
    m_counts.files += 2;
    WARP_TRY(m_archive.add(std::string(kActiveConnectionsPath), activeConnectionsText(state, m_context.now),
                           m_moment.time));
    return m_archive.add(std::string(kNetworkAnalyticsPath), networkAnalyticsText(state, m_context.now),
                         m_moment.time);
}

}  // namespace warp
