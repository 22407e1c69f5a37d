// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph_policy.h"

#include <algorithm>

#include "engine/quantum_graph/edge_codec.h"
#include "engine/quantum_graph/graph_ids.h"
#include "engine/quantum_graph/node_codec.h"

namespace warp {

void GraphPolicy::changed(const std::string& mirrorKey, GraphDue due, std::string target) {
    m_lastLsn = std::max(m_lastLsn, due.lsn);
    if (isHashedMirrorKey(mirrorKey)) m_hashed[mirrorKey] = std::move(target);
    m_due[mirrorKey] = std::move(due);
}

Status GraphPolicy::beforeCommit(TreeWriter& writer) {
    for (const auto& [key, due] : m_due) WARP_TRY(writer.put(Space::MirrorDue, key, encodeGraphDue(due)));
    for (const auto& [key, target] : m_hashed) WARP_TRY(writeHashedName(writer, key));
    if (m_lastLsn > 0) {
        WARP_ASSIGN(const Lsn known, graphLsnOf(writer));
        WARP_TRY(writer.put(Space::GraphIds, kGraphLsnKey, encodeId(std::max(known, m_lastLsn))));
    }
    abandoned();
    return {};
}

Status GraphPolicy::writeHashedName(TreeWriter& writer, const std::string& mirrorKey) {
    const std::string key = hashedMirrorKey(mirrorKey);
    if (m_due[mirrorKey].write) return writer.put(Space::GraphIds, key, m_hashed[mirrorKey]);
    const auto erased = writer.erase(Space::GraphIds, key);
    return erased.ok() ? Status() : Status(erased.error());
}

void GraphPolicy::abandoned() {
    m_due.clear();
    m_hashed.clear();
    m_lastLsn = 0;
}

Result<std::string> NodePolicy::materialise(const Change& change, const ChangeStamp& stamp,
                                            std::optional<ByteView>) const {
    WARP_ASSIGN(StoredNode node, decodeNode(change.value));
    if (node.version == 0) node.version = stamp.lsn;
    if (node.createdAt.ms == 0) node.createdAt = stamp.time;
    if (node.updatedAt.ms == 0) node.updatedAt = stamp.time;
    return encodeNode(node);
}

Result<Lsn> NodePolicy::versionOf(ByteView value) const {
    WARP_ASSIGN(const StoredNode node, decodeNode(value));
    return node.version;
}

Result<std::optional<std::string>> NodePolicy::merge(TreeWriter&, ByteView key,
                                                     std::span<const StampedChange> changes,
                                                     std::optional<ByteView> old) {
    WARP_ASSIGN(auto bytes, fold(changes, old));
    if (bytes || old) {
        const GraphDue due{
            .write = bytes.has_value(), .lsn = changes.back().stamp.lsn, .path = nodePath(key)};
        changed(nodeMirrorKey(key), due, std::string("n").append(key));
    }
    return bytes;
}

Result<std::string> EdgePolicy::materialise(const Change& change, const ChangeStamp& stamp,
                                            std::optional<ByteView>) const {
    WARP_ASSIGN(StoredEdge edge, decodeEdge(change.value));
    if (edge.version == 0) edge.version = stamp.lsn;
    if (edge.createdAt.ms == 0) edge.createdAt = stamp.time;
    if (edge.updatedAt.ms == 0) edge.updatedAt = stamp.time;
    if (edge.lastTraversed.ms == 0) edge.lastTraversed = stamp.time;
    return encodeEdge(edge);
}

Result<Lsn> EdgePolicy::versionOf(ByteView value) const {
    WARP_ASSIGN(const StoredEdge edge, decodeEdge(value));
    return edge.version;
}

Result<std::optional<std::string>> EdgePolicy::merge(TreeWriter&, ByteView key,
                                                     std::span<const StampedChange> changes,
                                                     std::optional<ByteView> old) {
    WARP_ASSIGN(auto bytes, fold(changes, old));
    if (!bytes && !old) return bytes;
    WARP_ASSIGN(const StoredEdge edge, decodeEdge(bytes ? ByteView(*bytes) : *old));
    const EdgeName name = edge.name();
    const GraphDue due{
        .write = bytes.has_value(), .lsn = changes.back().stamp.lsn, .path = edgePath(name, edge.byIds)};
    changed(edgeMirrorKey(name), due, std::string("e").append(key));
    return bytes;
}

Result<Lsn> graphLsnOf(TreeReader& tree) {
    WARP_ASSIGN(const auto bytes, tree.get(Space::GraphIds, kGraphLsnKey));
    if (!bytes) return Lsn{0};
    return decodeId(*bytes);
}

}  // namespace warp
