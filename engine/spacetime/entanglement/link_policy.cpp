// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_policy.h"

#include <algorithm>

#include "engine/spacetime/entanglement/link_codec.h"
#include "engine/spacetime/entanglement/superposition.h"
#include "engine/spacetime/mirror_due.h"
#include "engine/spacetime/record_codec.h"

namespace warp {

Result<std::string> LinkPolicy::materialise(const Change& change, const ChangeStamp& stamp,
                                            std::optional<ByteView>) const {
    WARP_ASSIGN(Link link, decodeLink(change.value));
    if (link.version == 0) link.version = stamp.lsn;
    if (link.createdAt.ms == 0) link.createdAt = stamp.time;
    if (link.strengthAt.ms == 0) link.strengthAt = stamp.time;
    return encodeLink(link);
}

Result<Lsn> LinkPolicy::versionOf(ByteView value) const {
    WARP_ASSIGN(const Link link, decodeLink(value));
    return link.version;
}

Result<std::optional<std::string>> LinkPolicy::merge(TreeWriter&, ByteView,
                                                     std::span<const StampedChange> changes,
                                                     std::optional<ByteView> old) {
    WARP_ASSIGN(auto bytes, fold(changes, old));
    if (!bytes && !old) return bytes;
    WARP_ASSIGN(const Link link, decodeLink(bytes ? ByteView(*bytes) : *old));
    m_ends.insert(link.a);
    m_ends.insert(link.b);
    m_lastLsn = std::max(m_lastLsn, changes.back().stamp.lsn);
    return bytes;
}

/// Called after the records of the same merge are in the tree and have said what they owe themselves.
Status LinkPolicy::beforeCommit(TreeWriter& writer) {
    for (const std::string& key : m_ends) WARP_TRY(oweFile(writer, key));
    if (m_lastLsn > 0) WARP_TRY(raiseLinksLsn(writer, m_lastLsn));
    abandoned();
    return {};
}

Status LinkPolicy::oweFile(TreeWriter& writer, const std::string& key) const {
    WARP_ASSIGN(const auto bytes, writer.get(Space::Records, key));
    if (!bytes) return {};
    StoredHead head;
    WARP_TRY(decodeHead(*bytes, head));
    if (!hasMirrorFiles(head.shard)) return {};
    MirrorDue due;
    WARP_ASSIGN(const auto before, writer.get(Space::MirrorDue, key));
    if (before) {
        WARP_ASSIGN(due, decodeMirrorDue(*before));
    }
    due.write = true;
    due.version = std::max(due.version, m_lastLsn);
    due.keepIn(head.shard);
    return writer.put(Space::MirrorDue, key, encodeMirrorDue(due));
}

void LinkPolicy::abandoned() {
    m_ends.clear();
    m_lastLsn = 0;
}

Result<std::string> SuperpositionPolicy::materialise(const Change& change, const ChangeStamp& stamp,
                                                     std::optional<ByteView>) const {
    WARP_ASSIGN(Superposition superposition, decodeSuperposition(change.value));
    if (superposition.version == 0) superposition.version = stamp.lsn;
    return encodeSuperposition(superposition);
}

Result<Lsn> SuperpositionPolicy::versionOf(ByteView value) const {
    WARP_ASSIGN(const Superposition superposition, decodeSuperposition(value));
    return superposition.version;
}

Result<Lsn> linksLsnOf(TreeReader& tree) {
    WARP_ASSIGN(const auto bytes, tree.get(Space::Meta, kLinksLsnKey));
    if (!bytes) return Lsn{0};
    if (bytes->size() != sizeof(Lsn))
        return Error{.code = ErrorCode::Corrupt, .message = "the LSN of the links is damaged"};
    return loadLittle<Lsn>(bytes->data());
}

Status raiseLinksLsn(TreeWriter& tree, Lsn lsn) {
    WARP_ASSIGN(const Lsn known, linksLsnOf(tree));
    if (known >= lsn) return {};
    std::string bytes;
    appendLittle(bytes, lsn);
    return tree.put(Space::Meta, kLinksLsnKey, bytes);
}

}  // namespace warp
