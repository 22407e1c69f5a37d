// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/link_rebuilder.h"

#include <algorithm>
#include <set>

#include "engine/io/files.h"
#include "engine/spacetime/entanglement/layout.h"
#include "engine/spacetime/entanglement/link_codec.h"
#include "engine/spacetime/entanglement/link_text.h"

namespace warp {

namespace {

constexpr std::uint64_t kFileLimit = std::uint64_t{1} << 30;
constexpr std::size_t kLinksPerCommit = 100'000;

}  // namespace

Status LinkRebuilder::gather(const Job& job) {
    if (job.stopRequested()) return cancelledError();
    if (read(std::string(kEntanglementMapPath))) return {};
    for (const Shard shard : kShards) read(relationshipsPath(shard));
    return {};
}

/// Returns: whether the file said everything. None at all is a universe that never had links.
bool LinkRebuilder::read(const std::string& path) {
    const auto text = readFile(m_fs, joinPath(m_root, path), kFileLimit);
    if (!text.ok() && text.error().code == ErrorCode::NotFound) return false;
    std::map<std::pair<std::string, std::string>, Link> links;
    const auto head = text.ok() ? parseLinkFile(*text,
                                                [&links](Link link) {
                                                    links[{link.a, link.b}] = std::move(link);
                                                })
                                : Result<LinkFileHead>(text.error());
    if (!head.ok()) {
        ++m_unreadable;
        return false;
    }
    m_lsn = std::max(m_lsn, head->lsn);
    m_links.merge(links);
    return true;
}

Status LinkRebuilder::write(Tree& tree, const std::function<bool(const std::string&)>& exists,
                            const Job& job) {
    std::unique_ptr<TreeWriter> writer;
    std::set<LinkPlace> taken;
    std::size_t written = 0;
    for (const auto& [pair, link] : m_links) {
        if (job.stopRequested()) return cancelledError();
        if (!exists(link.a) || !exists(link.b)) continue;
        if (writer && ++written % kLinksPerCommit == 0) {
            WARP_TRY(writer->commit());
            writer.reset();
        }
        if (!writer) {
            WARP_ASSIGN(writer, tree.write());
        }
        LinkPlace place = placeOf(link.a, link.b);
        while (!taken.insert(place).second) ++place.number;
        WARP_TRY(writer->put(Space::Links, linkKey(place), encodeLink(link)));
        WARP_TRY(writer->put(Space::LinksIn, reverseLinkKey(place), kLinkInValue));
    }
    if (!writer) return {};
    std::string lsn;
    appendLittle(lsn, std::max<Lsn>(m_lsn, 1));
    WARP_TRY(writer->put(Space::Meta, kLinksLsnKey, lsn));
    return writer->commit();
}

}  // namespace warp
