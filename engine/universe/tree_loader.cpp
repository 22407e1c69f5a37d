// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/tree_loader.h"

#include <algorithm>
#include <array>

#include "engine/quantum_graph/graph_due.h"
#include "engine/quantum_graph/graph_view.h"
#include "engine/spacetime/key.h"
#include "engine/spacetime/mirror_due.h"
#include "engine/spacetime/pack_records.h"
#include "engine/store/rank_index.h"
#include "engine/store/snapshot.h"
#include "engine/temporal/event_rebuild.h"
#include "engine/universe/link_rebuilder.h"
#include "engine/universe/wormhole_rebuilder.h"

namespace warp {

namespace {

// What a transaction changes is in memory until it commits.
constexpr std::size_t kRecordsPerCommit = 50'000;
constexpr std::size_t kEntriesAtOnce = 1024;

/// At the end where that is the key's place, which costs least.
Status put(TreeWriter& writer, Space space, std::string& last, ByteView key, ByteView value) {
    if (key <= last) return writer.put(space, key, value);
    last = key;
    return writer.append(space, key, value);
}

}  // namespace

Result<std::unique_ptr<TreeLoader>> TreeLoader::begin(FileSystem& fs, std::string root, Tree& tree) {
    std::unique_ptr<TreeLoader> loader(new TreeLoader(fs, std::move(root), tree));
    WARP_ASSIGN(const auto reader, tree.read());
    WARP_ASSIGN(loader->m_packStore, PackStore::open(fs, loader->m_root, *reader));
    loader->m_packs = makePackRecords(*loader->m_packStore);
    return loader;
}

Status TreeLoader::add(LoadedRecord record, bool owed) {
    if (!m_writer) {
        WARP_ASSIGN(m_writer, m_tree.write());
    }
    if (record.key <= m_lastKey) {
        WARP_ASSIGN(const auto there, m_writer->get(Space::Records, record.key));
        if (there) {
            return Error{.code = ErrorCode::Conflict,
                         .message = "the record \"" + record.key + "\" is there twice"};
        }
    }
    if (record.line.empty()) {
        record.stored.value = record.value;
    } else {
        const std::string_view type = splitKey(record.key).type;
        WARP_ASSIGN(record.stored.place, m_packs->append(*m_writer, record.stored.shard, type, record.line));
    }
    WARP_TRY(putRecord(record, owed));
    ++m_records;
    return ++m_uncommitted < kRecordsPerCommit ? Status() : commitRecords();
}

Status TreeLoader::putRecord(const LoadedRecord& record, bool owed) {
    const StoredRecord& stored = record.stored;
    m_counts.add(splitKey(record.key).type, stored.shard, stored.valueBytes);
    if (!record.candidates.empty()) {
        const Superposition superposition{.version = stored.version, .candidates = record.candidates};
        WARP_TRY(m_writer->put(Space::Superpositions, record.key, encodeSuperposition(superposition)));
    }
    if (owed && hasMirrorFiles(stored.shard)) {
        const MirrorDue due{.write = true, .version = stored.version};
        WARP_TRY(put(*m_writer, Space::MirrorDue, m_lastDue, record.key, encodeMirrorDue(due)));
    }
    return put(*m_writer, Space::Records, m_lastKey, record.key, encodeRecord(stored));
}

Status TreeLoader::commitRecords() {
    if (!m_writer) return {};
    WARP_TRY(m_packs->flush(*m_writer));
    WARP_TRY(m_writer->commit());
    m_writer.reset();
    m_uncommitted = 0;
    return {};
}

Status TreeLoader::writeRanks() {
    WARP_ASSIGN(const auto writer, m_tree.write());
    WARP_ASSIGN(auto before, RankBlocks::load(*writer));
    RankUpdate ranks(std::move(before));
    ranks.beginAnew();
    {
        const auto cursor = writer->cursor(Space::Records);
        cursor->first();
        std::array<TreeEntry, kEntriesAtOnce> entries;
        for (std::size_t got = cursor->take(entries, {}); got > 0; got = cursor->take(entries, {})) {
            for (std::size_t i = 0; i < got; ++i) ranks.holds(entries[i].key);
        }
        WARP_TRY(cursor->status());
    }  // a cursor ends before the commit of its writer, which frees it
    WARP_TRY(ranks.finish(*writer));
    return writer->commit();
}

Status TreeLoader::oweGraph(const Job& job) {
    std::size_t owed = 0;
    const auto next = [&]() -> Status {
        if (job.stopRequested()) return cancelledError();
        if (m_writer && ++owed % kRecordsPerCommit == 0) {
            WARP_TRY(m_writer->commit());
            m_writer.reset();
        }
        if (m_writer) return {};
        WARP_ASSIGN(m_writer, m_tree.write());
        return {};
    };
    const auto owe = [&](const std::string& key, Lsn version, const std::string& path) -> Status {
        WARP_TRY(next());
        const GraphDue due{.write = true, .lsn = version, .path = path};
        return m_writer->put(Space::MirrorDue, key, encodeGraphDue(due));
    };
    WARP_TRY(m_graph.forEachFile(owe));
    if (m_writer) WARP_TRY(m_writer->commit());
    m_writer.reset();
    return {};
}

Result<std::uint64_t> TreeLoader::finish(const UnpackedMark& mark, bool graphOwed, const Job& job) {
    WARP_TRY(commitRecords());
    WARP_TRY(writeRanks());
    m_graph.settle();
    WARP_TRY(m_graph.write(m_tree, job));
    if (graphOwed) WARP_TRY(oweGraph(job));
    LinkRebuilder links(m_fs, m_root);
    WARP_TRY(links.gather(job));
    {
        WARP_ASSIGN(const auto reader, m_tree.read());
        const auto exists = [&](const std::string& key) {
            if (m_noRecords) return true;
            const auto found = reader->get(Space::Records, key);
            return found.ok() && found->has_value();
        };
        WARP_TRY(links.write(m_tree, exists, job));
    }
    WARP_ASSIGN(const auto writer, m_tree.write());
    WARP_TRY(m_counts.writeTo(*writer));
    WARP_ASSIGN(const std::uint64_t wormholes, rebuildWormholes(m_fs, m_root, *writer));
    WARP_ASSIGN(const RebuiltEvents events, rebuildEventFiles(m_fs, m_root, *writer, mark.lsn, job));
    WARP_TRY(writeAuditProgress(*writer, mark.audit));
    WARP_TRY(putTimeline(*writer, mark.timeline + 1));
    WARP_TRY(putAppliedLsn(*writer, mark.lsn));
    WARP_TRY(writer->commit());
    return m_graph.unreadable() + links.unreadable() + wormholes + events.damagedFiles;
}

}  // namespace warp
