// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_lookup.h"

#include <algorithm>

#include "engine/backups/archive_reader.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/io/files.h"
#include "engine/quantum_graph/layout.h"
#include "engine/universe/archive_items.h"
#include "engine/universe/member_index.h"
#include "engine/universe/snapshot_contents.h"

namespace warp {

namespace {

struct Looked final : ArchiveBatch {
    std::optional<FoundItem> found;
    bool past = false;  ///< what comes after it was seen
};

class Lookup {
  public:
    Lookup(FileSystem& fs, std::string path, DiffPart part, const std::string& key, const Job& job)
        : m_fs(fs), m_path(std::move(path)), m_wanted{.part = part, .key = key}, m_job(job) {}

    Result<std::optional<FoundItem>> run() {
        WARP_ASSIGN(MemberIndex index, MemberIndex::read(m_fs, m_path));
        m_ordered = index.ordered();
        WARP_ASSIGN(const std::size_t block, index.blockBefore(m_wanted, m_job));
        const ArchiveReader::Options options{
            .fs = &m_fs, .path = m_path, .threads = 1, .from = index.offset(block)};
        const Status read = ArchiveReader::read(options, handlers(),
                                                [this](std::uint64_t) { return !m_job.stopRequested(); });
        if (!read.ok() && !m_done) return read.error();
        return std::move(m_found);
    }

  private:
    Status look(const std::string& path, ByteView content, Looked& looked) const {
        if (looked.found || looked.past) return {};
        WARP_ASSIGN(auto head, itemOfMember(path, content));
        if (!head) return {};
        if (head->place() == m_wanted.place())
            looked.found = FoundItem{std::move(*head), path, std::string(content)};
        else if (m_ordered && head->place() > m_wanted.place())
            looked.past = true;
        return {};
    }

    /// Ends the reading where nothing more can come.
    Status take(Looked& looked) {
        if (looked.found) m_found = std::move(looked.found);
        m_done = m_found || looked.past;
        return m_done ? Status(cancelledError()) : Status();
    }

    ArchiveReader::Handlers handlers() {
        return {
            .work =
                [this](const std::vector<ArchiveMember>& members) -> Result<std::unique_ptr<ArchiveBatch>> {
                auto looked = std::make_unique<Looked>();
                for (const ArchiveMember& member : members)
                    WARP_TRY(look(member.head.path, member.content, *looked));
                return std::unique_ptr<ArchiveBatch>(std::move(looked));
            },
            .take = [this](ArchiveBatch& batch) { return take(static_cast<Looked&>(batch)); },
            .large = {.begin = [this](const TarMember& head) -> Status {
                          m_largePath = head.path;
                          m_largeText.clear();
                          return {};
                      },
                      .content = [this](ByteView bytes) -> Status {
                          const bool kept = m_largePath.starts_with("spacetime/") ||
                                            m_largePath.starts_with(kGraphDirectory);
                          if (kept) m_largeText += bytes;
                          return {};
                      },
                      .end = [this]() -> Status {
                          Looked looked;
                          WARP_TRY(look(m_largePath, m_largeText, looked));
                          return take(looked);
                      }}};
    }

    FileSystem& m_fs;
    const std::string m_path;
    const ItemHead m_wanted;
    const Job& m_job;
    bool m_ordered = false;  ///< written by the engine
    bool m_done = false;
    std::string m_largePath;
    std::string m_largeText;
    std::optional<FoundItem> m_found;
};

bool isDeleted(const SnapshotContents& contents, DiffPart part, const std::string& key) {
    if (part == DiffPart::Record) return std::ranges::find(contents.records, key) != contents.records.end();
    if (part == DiffPart::Node) return std::ranges::find(contents.nodes, key) != contents.nodes.end();
    return std::ranges::find(contents.edges, key, edgeKey) != contents.edges.end();
}

}  // namespace

Result<std::optional<FoundItem>> findInArchive(FileSystem& fs, const SnapshotInfo& info, DiffPart part,
                                               const std::string& key, const Job& job) {
    if (info.kind == SnapshotKind::Incremental) {
        WARP_ASSIGN(const SnapshotContents contents, readSnapshotContents(fs, info));
        if (isDeleted(contents, part, key))
            return std::optional(FoundItem{.head = {.part = part, .key = key, .gone = true}});
    }
    return Lookup(fs, joinPath(info.path, kSnapshotArchive), part, key, job).run();
}

Result<std::optional<FoundItem>> findInChain(FileSystem& fs, const std::vector<SnapshotInfo>& chain,
                                             DiffPart part, const std::string& key, const Job& job) {
    for (auto info = chain.rbegin(); info != chain.rend(); ++info) {
        WARP_ASSIGN(auto found, findInArchive(fs, *info, part, key, job));
        if (found && found->head.gone) return std::optional<FoundItem>();
        if (found) return found;
    }
    return std::optional<FoundItem>();
}

}  // namespace warp
