// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_files.h"

#include <array>
#include <memory>

#include "engine/formats/ets_dump.h"
#include "engine/formats/seal.h"
#include "engine/io/file_replacement.h"
#include "engine/io/files.h"
#include "engine/spacetime/entanglement/layout.h"
#include "engine/spacetime/entanglement/link_finder.h"
#include "engine/spacetime/entanglement/link_policy.h"
#include "engine/spacetime/entanglement/link_text.h"
#include "engine/spacetime/record_codec.h"

namespace warp {

namespace {

// Of the time, a twentieth at most goes into derived files.
constexpr int kRestPerWork = 20;
constexpr std::size_t kBeginning = 64;

/// One list of links in JSON, and one as an Erlang table.
class LinkListFile {
  public:
    static Result<std::unique_ptr<LinkListFile>> begin(FileSystem& fs, const std::string& path,
                                                       const std::string& head) {
        auto list = std::make_unique<LinkListFile>();
        WARP_ASSIGN(list->m_file, FileReplacement::begin(fs, path));
        WARP_TRY(list->m_text.append(head));
        return list;
    }
    Status add(const Link& link, const LinkShards& shards) {
        WARP_TRY(m_text.append(linkFileLine(link, shards, m_first)));
        m_first = false;
        return {};
    }
    Status finish() {
        WARP_TRY(m_text.append(kLinkListEnd));
        WARP_TRY(m_text.finish());
        return m_file->commit();
    }

  private:
    std::unique_ptr<FileReplacement> m_file;
    SealedJsonSink m_text{[this](ByteView text) { return m_file->append(text); }};
    bool m_first = true;
};

class LinkTableFile {
  public:
    static Result<std::unique_ptr<LinkTableFile>> begin(FileSystem& fs, const std::string& path,
                                                        const EtsHeader& header) {
        auto table = std::make_unique<LinkTableFile>();
        WARP_ASSIGN(table->m_file, FileReplacement::begin(fs, path));
        FileReplacement& file = *table->m_file;
        WARP_ASSIGN(auto writer,
                    EtsDumpWriter::begin(header, [&file](ByteView bytes) { return file.append(bytes); }));
        table->m_writer.emplace(std::move(writer));
        return table;
    }
    Status add(const ErlangTerm& row) { return m_writer->add(row); }
    Status finish() {
        WARP_TRY(m_writer->finish());
        return m_file->commit();
    }

  private:
    std::unique_ptr<FileReplacement> m_file;
    std::optional<EtsDumpWriter> m_writer;
};

/// How many links and rows each file will have: their heads say it.
struct LinkTotals {
    std::uint64_t all = 0;
    std::uint64_t strong = 0;
    std::array<std::uint64_t, kShardCount> links = {};
    std::array<std::uint64_t, kShardCount> ends = {};
};

/// Writes all files from one moment of the tree: what is not merged yet is not of the LSN that they name.
class LinkFilePass {
  public:
    LinkFilePass(FileSystem& fs, const std::string& root, TreeReader& tree, const LinkLaws& laws)
        : m_fs(fs), m_root(root), m_tree(tree), m_laws(laws) {}

    Status run(Lsn lsn, Timestamp now, const Job& job) {
        WARP_TRY(walk(job, [this](const Link& link, const LinkShards& shards) -> Status {
            count(link, shards);
            return {};
        }));
        WARP_TRY(begin(lsn, now));
        WARP_TRY(walk(job, [this](const Link& link, const LinkShards& shards) { return add(link, shards); }));
        return finish();
    }

  private:
    Status walk(const Job& job, const std::function<Status(const Link&, const LinkShards&)>& visit) {
        LinkFinder<TreeReader> finder(m_tree);
        Status failed;
        WARP_TRY(finder.scan([&](const FoundLink& found) {
            failed = job.stopRequested() ? Status(cancelledError()) : visitOne(found.link, visit);
            return failed.ok();
        }));
        return failed;
    }
    Status visitOne(const Link& link, const std::function<Status(const Link&, const LinkShards&)>& visit) {
        LinkShards shards;
        WARP_ASSIGN(shards[0], shardOf(link.a));
        WARP_ASSIGN(shards[1], shardOf(link.b));
        return visit(link, shards);
    }
    Result<std::optional<Shard>> shardOf(const std::string& key) {
        WARP_ASSIGN(const auto bytes, m_tree.get(Space::Records, key));
        if (!bytes) return std::optional<Shard>();
        StoredHead head;
        WARP_TRY(decodeHead(*bytes, head));
        return std::optional(head.shard);
    }

    void count(const Link& link, const LinkShards& shards) {
        ++m_totals.all;
        if (link.strength >= m_laws.colocateFrom) ++m_totals.strong;
        for (const Shard shard : kShards) {
            const auto i = static_cast<std::size_t>(shard);
            const std::uint64_t ends = (shards[0] == shard ? 1u : 0u) + (shards[1] == shard ? 1u : 0u);
            m_totals.ends[i] += ends;
            if (ends > 0) ++m_totals.links[i];
        }
    }

    Status begin(Lsn lsn, Timestamp now) {
        WARP_ASSIGN(m_map, LinkListFile::begin(m_fs, joinPath(m_root, kEntanglementMapPath),
                                               linkFileHead(lsn, now, {}, m_totals.all)));
        const EtsHeader strong{
            .name = "strong_correlations", .type = EtsType::OrderedSet, .size = m_totals.strong};
        WARP_ASSIGN(m_strong, LinkTableFile::begin(m_fs, joinPath(m_root, kStrongCorrelationsPath), strong));
        for (const Shard shard : kShards) {
            const auto i = static_cast<std::size_t>(shard);
            WARP_ASSIGN(m_lists[i], LinkListFile::begin(m_fs, joinPath(m_root, relationshipsPath(shard)),
                                                        linkFileHead(lsn, now, shard, m_totals.links[i])));
            const EtsHeader keys{.name = "entangled_keys", .type = EtsType::Bag, .size = m_totals.ends[i]};
            WARP_ASSIGN(m_tables[i],
                        LinkTableFile::begin(m_fs, joinPath(m_root, entangledKeysPath(shard)), keys));
        }
        return {};
    }

    Status add(const Link& link, const LinkShards& shards) {
        WARP_TRY(m_map->add(link, shards));
        if (link.strength >= m_laws.colocateFrom) WARP_TRY(m_strong->add(correlationRow(link)));
        for (const Shard shard : kShards) {
            const auto i = static_cast<std::size_t>(shard);
            if (shards[0] == shard) WARP_TRY(m_tables[i]->add(entangledKeyRow(link, link.a)));
            if (shards[1] == shard) WARP_TRY(m_tables[i]->add(entangledKeyRow(link, link.b)));
            if (shards[0] == shard || shards[1] == shard) WARP_TRY(m_lists[i]->add(link, shards));
        }
        return {};
    }

    /// The map last: its LSN says that all of them are there.
    Status finish() {
        for (const Shard shard : kShards) {
            const auto i = static_cast<std::size_t>(shard);
            WARP_TRY(m_lists[i]->finish());
            WARP_TRY(m_tables[i]->finish());
        }
        WARP_TRY(m_strong->finish());
        return m_map->finish();
    }

    FileSystem& m_fs;
    const std::string& m_root;
    TreeReader& m_tree;
    const LinkLaws& m_laws;
    LinkTotals m_totals;
    std::unique_ptr<LinkListFile> m_map;
    std::unique_ptr<LinkTableFile> m_strong;
    std::array<std::unique_ptr<LinkListFile>, kShardCount> m_lists;
    std::array<std::unique_ptr<LinkTableFile>, kShardCount> m_tables;
};

/// Of the links that the files on disk show; nothing when there are none or they are not whole.
std::optional<Lsn> writtenLsn(FileSystem& fs, const std::string& path) {
    const auto file = fs.open(path, OpenMode::Read);
    if (!file.ok()) return std::nullopt;
    std::string beginning(kBeginning, '\0');
    const auto size = (*file)->readAt(0, beginning);
    return size.ok() ? lsnOfLinkFile(ByteView(beginning).substr(0, *size)) : std::nullopt;
}

}  // namespace

Status LinkFiles::keepCurrent(bool now, const Job& job) {
    const MutexLock lock(m_mutex);
    const auto started = m_clock.monotonic();
    if (!now && started < m_notBefore) return {};
    WARP_ASSIGN(const auto snapshot, m_store.snapshot());
    TreeReader& tree = snapshot->tree();
    WARP_ASSIGN(const Lsn lsn, linksLsnOf(tree));
    if (!m_written) m_written = writtenLsn(m_fs, joinPath(m_root, kEntanglementMapPath));
    // What is not in the tree yet comes with the next round.
    if (lsn == 0 || (m_written && *m_written >= lsn)) return {};
    const LinkLaws laws = m_links.laws();
    WARP_TRY(LinkFilePass(m_fs, m_root, tree, laws).run(lsn, m_clock.now(), job));
    m_written = lsn;
    m_notBefore = m_clock.monotonic() + kRestPerWork * (m_clock.monotonic() - started);
    return {};
}

Status LinkFiles::writeAnew(const Job& job) {
    {
        const MutexLock lock(m_mutex);
        m_written = 0;
    }
    return keepCurrent(true, job);
}

Status outdateLinkMap(FileSystem& fs, const std::string& root) {
    const std::string path = joinPath(root, kEntanglementMapPath);
    const auto lsn = writtenLsn(fs, path);
    if (!lsn) return {};
    // In place, so that a map of millions of links is not copied: blanks fill what the shorter number leaves.
    const std::string written = linkFileHead(*lsn, {}, {}, 0);
    const std::size_t number = written.find(std::to_string(*lsn));
    std::string old = "0,";
    old.append(std::to_string(*lsn).size() - 1, ' ');
    WARP_ASSIGN(const auto file, fs.open(path, OpenMode::ReadWrite));
    return file->writeAt(number, old);
}

}  // namespace warp
