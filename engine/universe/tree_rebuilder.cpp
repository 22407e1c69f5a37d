// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/tree_rebuilder.h"

#include <algorithm>

#include "engine/formats/gzip.h"
#include "engine/io/files.h"
#include "engine/spacetime/key.h"
#include "engine/spacetime/layout.h"
#include "engine/spacetime/record_text.h"
#include "engine/store/log_reader.h"
#include "engine/store/pack_reader.h"
#include "engine/store/pack_scanner.h"
#include "engine/store/pack_set.h"
#include "engine/store/rank_index.h"
#include "engine/store/snapshot.h"
#include "engine/temporal/event_rebuild.h"
#include "engine/universe/loaded_record.h"
#include "engine/universe/wormhole_rebuilder.h"

namespace warp {

namespace {

constexpr std::size_t kRecordsPerCommit = 50'000;
constexpr std::size_t kFileLimit = std::size_t{256} << 20;

Shard shardOf(const std::string& directory) {
    for (const Shard shard : kShards) {
        if (directory.starts_with(shardDirectory(shard) + "/")) return shard;
    }
    return Shard::Cold;
}

/// The log is replayed from its first segment on; what stands below it must count as applied. Nothing without
/// a log.
Result<std::optional<Lsn>> replayFrom(FileSystem& fs, const std::string& logDirectory) {
    WARP_ASSIGN(const auto segments, listSegments(fs, logDirectory));
    if (segments.empty()) return std::optional<Lsn>();
    Lsn first = segments.front().header.firstLsn;
    for (const SegmentInfo& segment : segments) first = std::min(first, segment.header.firstLsn);
    return std::optional<Lsn>(first > 0 ? first - 1 : 0);
}

}  // namespace

Status TreeRebuilder::gather(const Job& job) {
    for (const Shard shard : kShards) {
        const std::string particles = particlesDirectory(shard);
        WARP_ASSIGN(const auto types, m_fs.list(joinPath(m_root, particles)));
        for (const DirectoryEntry& type : types) {
            if (type.kind != FileKind::Directory) continue;
            const std::string directory = joinPath(particles, type.name);
            WARP_TRY(gatherDirectory(directory, job));
            WARP_TRY(gatherPacks(directory, job));
        }
    }
    WARP_TRY(m_graph.gather(job));
    m_graph.settle();
    WARP_TRY(m_links.gather(job));
    m_greatestVersion = std::max({m_greatestVersion, m_graph.greatestVersion(), m_links.greatestVersion()});
    return {};
}

Status TreeRebuilder::gatherDirectory(const std::string& directory, const Job& job) {
    WARP_ASSIGN(const auto files, m_fs.list(joinPath(m_root, directory)));
    for (const DirectoryEntry& file : files) {
        if (job.stopRequested()) return cancelledError();
        const std::string path = joinPath(directory, file.name);
        if (file.kind == FileKind::File && parseParticlePath(path)) gatherFile(path);
    }
    return {};
}

void TreeRebuilder::gatherFile(const std::string& path) {
    const auto text = readText(path);
    const auto record = text.ok() ? parseRecord(*text) : Result<Record>(text.error());
    if (!record.ok()) {
        ++m_unreadable;
        return;
    }
    offer(record->key, {.version = record->version, .file = path});
}

Status TreeRebuilder::gatherPacks(const std::string& directory, const Job& job) {
    PackScan scan;
    scan.visit = [&](const ScannedLine& line) -> Status {
        PackState& state = m_packs[packPath(directory, line.location.pack)];
        const std::uint64_t bytes = line.text.size() + 1;
        if (line.line.deleted) {
            state.tombstoneBytes += bytes;
            offer(line.line.key, {.version = *line.line.deleted, .deleted = true});
            return {};
        }
        state.deadBytes += bytes;  // until the record is found to lie here
        const auto record = parseRecord(line.text);
        if (!record.ok()) {
            ++m_unreadable;
            return {};
        }
        offer(record->key,
              {.version = record->version, .packDirectory = directory, .location = line.location});
        return {};
    };
    scan.damaged = [this](const Error&) { ++m_unreadable; };
    return scanPackDirectory(m_fs, joinPath(m_root, directory), scan, job);
}

void TreeRebuilder::offer(std::string key, Found found) {
    m_greatestVersion = std::max(m_greatestVersion, found.version);
    const auto [at, fresh] = m_found.try_emplace(std::move(key), found);
    if (fresh || at->second.version > found.version) return;
    // Of the same state in a file and in a pack, the pack is where the tree keeps it.
    if (at->second.version == found.version && found.packDirectory.empty()) return;
    at->second = std::move(found);
}

Status TreeRebuilder::write(Tree& tree, const std::string& logDirectory, const Job& job) {
    auto at = m_found.begin();
    while (at != m_found.end()) {
        WARP_ASSIGN(const auto writer, tree.write());
        WARP_ASSIGN(const auto blocks, RankBlocks::load(*writer));
        RankUpdate ranks(blocks);
        for (std::size_t count = 0; at != m_found.end() && count < kRecordsPerCommit; ++at, ++count) {
            if (job.stopRequested()) return cancelledError();
            if (at->second.deleted) continue;
            WARP_TRY(writeRecord(*writer, at->first, at->second));
            ranks.changed(at->first, 1);
        }
        WARP_TRY(ranks.finish(*writer));
        WARP_TRY(writer->commit());
    }
    WARP_TRY(m_graph.write(tree, job));
    const auto exists = [this](const std::string& key) {
        const auto found = m_found.find(key);
        return found != m_found.end() && !found->second.deleted;
    };
    WARP_TRY(m_links.write(tree, exists, job));
    WARP_ASSIGN(const auto writer, tree.write());
    WARP_TRY(m_counts.writeTo(*writer));
    WARP_TRY(writePacks(*writer));
    WARP_ASSIGN(const std::uint64_t unreadable, rebuildWormholes(m_fs, m_root, *writer));
    m_unreadable += unreadable;
    WARP_ASSIGN(const auto applied, replayFrom(m_fs, logDirectory));
    WARP_ASSIGN(const RebuiltEvents events,
                rebuildEventFiles(m_fs, m_root, *writer, applied.value_or(UINT64_MAX), job));
    m_unreadable += events.damagedFiles;
    WARP_TRY(putAppliedLsn(*writer, applied.value_or(std::max(m_greatestVersion, events.greatestLsn))));
    return writer->commit();
}

Status TreeRebuilder::writeRecord(TreeWriter& writer, const std::string& key, const Found& found) {
    auto text = found.file.empty() ? readLine(found) : readText(found.file);
    const auto record = text.ok() ? parseRecord(*text) : Result<Record>(text.error());
    if (!record.ok()) {
        // It could be read a moment ago: somebody is at work on the file.
        return record.error();
    }
    StoredRecord stored = storedFrom(*record);
    if (!found.packDirectory.empty()) {
        stored.place = PackPlace{.shard = shardOf(found.packDirectory), .line = found.location};
        stored.value = {};
        PackState& state = m_packs[packPath(found.packDirectory, found.location.pack)];
        const std::uint64_t bytes = found.location.lineBytes + 1u;
        state.deadBytes -= bytes;
        state.liveBytes += bytes;
    }
    m_counts.add(splitKey(key).type, stored.shard, stored.valueBytes);
    if (!record->candidates.empty()) {
        const Superposition superposition{.version = record->version, .candidates = record->candidates};
        WARP_TRY(writer.put(Space::Superpositions, key, encodeSuperposition(superposition)));
    }
    return writer.put(Space::Records, key, encodeRecord(stored));
}

Status TreeRebuilder::writePacks(TreeWriter& writer) {
    for (auto& [path, state] : m_packs) {
        WARP_ASSIGN(const auto info, m_fs.stat(joinPath(m_root, path)));
        if (!info) continue;
        state.length = info->size;
        WARP_TRY(writer.put(Space::Packs, path, encodePackState(state)));
    }
    return {};
}

Result<std::string> TreeRebuilder::readText(const std::string& path) {
    WARP_ASSIGN(std::string bytes, readFile(m_fs, joinPath(m_root, path), kFileLimit));
    if (!path.ends_with(".gz")) return bytes;
    return gzipDecompress(bytes, kFileLimit);
}

Result<std::string> TreeRebuilder::readLine(const Found& found) {
    return m_reader.read(joinPath(m_root, found.packDirectory), found.location);
}

}  // namespace warp
