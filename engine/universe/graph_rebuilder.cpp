// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/graph_rebuilder.h"

#include <algorithm>

#include "engine/io/files.h"
#include "engine/quantum_graph/graph_text.h"
#include "engine/quantum_graph/graph_view.h"

namespace warp {

namespace {

constexpr std::size_t kFileLimit = std::size_t{16} << 20;
constexpr std::size_t kEntriesPerCommit = 100'000;

/// The wanted id, or one that nobody has.
template <typename Taken>
GraphId freeId(const Taken& taken, GraphId wanted) {
    if (wanted != 0 && !taken.contains(wanted)) return wanted;
    return taken.empty() ? 1 : taken.rbegin()->first + 1;
}

}  // namespace

Status GraphRebuilder::gather(const Job& job) {
    WARP_TRY(gatherBelow(kNodesDirectory, job));
    return gatherBelow(kEdgesDirectory, job);
}

Status GraphRebuilder::gatherBelow(std::string_view parent, const Job& job) {
    WARP_ASSIGN(const auto info, m_fs.stat(joinPath(m_root, parent)));
    if (!info) return {};
    WARP_ASSIGN(const auto groups, m_fs.list(joinPath(m_root, parent)));
    for (const DirectoryEntry& group : groups) {
        if (group.kind != FileKind::Directory) continue;
        const std::string directory = joinPath(parent, group.name);
        WARP_ASSIGN(const auto files, m_fs.list(joinPath(m_root, directory)));
        for (const DirectoryEntry& file : files) {
            if (job.stopRequested()) return cancelledError();
            const std::string path = joinPath(directory, file.name);
            if (file.kind == FileKind::File && parseGraphPath(path)) gatherFile(path);
        }
    }
    return {};
}

void GraphRebuilder::gatherFile(const std::string& path) {
    const auto text = readFile(m_fs, joinPath(m_root, path), kFileLimit);
    if (text.ok()) return offer(path, *text);
    ++m_unreadable;
}

void GraphRebuilder::offer(const std::string& path, ByteView text) {
    if (path.starts_with(kEdgesDirectory)) {
        auto edge = parseEdgeFile(text);
        const bool byIds = edge.ok() && edgePath(edge->name, true) == path;
        if (edge.ok() && (byIds || edgePath(edge->name, false) == path)) {
            edge->byIds = byIds;
            m_greatestVersion = std::max(m_greatestVersion, edge->version);
            m_edges[edge->name] = std::move(*edge);
            return;
        }
    }
    if (path.starts_with(kNodesDirectory)) {
        auto node = parseNodeFile(text);
        if (node.ok() && nodePath(node->key) == path) {
            m_greatestVersion = std::max(m_greatestVersion, node->version);
            m_nodes[node->key] = std::move(*node);
            return;
        }
    }
    ++m_unreadable;
}

Status GraphRebuilder::forEachFile(
    const std::function<Status(const std::string& key, Lsn version, const std::string& path)>& visit) const {
    for (const auto& [key, node] : m_nodes) WARP_TRY(visit(nodeMirrorKey(key), node.version, nodePath(key)));
    for (const auto& [name, edge] : m_edges)
        WARP_TRY(visit(edgeMirrorKey(name), edge.version, edgePath(name, edge.byIds)));
    return {};
}

void GraphRebuilder::removeEdges(const std::set<EdgeIds>& ids) {
    std::erase_if(m_edges, [&](const auto& entry) { return ids.contains(entry.second.ids); });
}

void GraphRebuilder::settle() {
    for (auto& [key, node] : m_nodes) {
        node.id = freeId(m_taken, node.id);
        m_taken[node.id] = key;
    }
    for (auto& [name, edge] : m_edges) {
        edge.ids.from = settleNode(name.from, edge.ids.from);
        edge.ids.to = settleNode(name.to, edge.ids.to);
        settleRelation(edge);
        edge.ids.relation = m_relations[name.relation].id;
    }
}

GraphId GraphRebuilder::settleNode(const std::string& key, GraphId wanted) {
    const auto [at, isNew] = m_nodes.try_emplace(key);
    if (!isNew) return at->second.id;
    at->second = {.id = freeId(m_taken, wanted),
                  .key = key,
                  .data = "{}",
                  .coordinates = graphCoordinatesOf("{}"),
                  .version = m_greatestVersion};
    m_taken[at->second.id] = key;
    return at->second.id;
}

/// Edges named by ids tell the types of their relation.
void GraphRebuilder::settleRelation(const GraphEdge& edge) {
    const auto [at, isNew] = m_relations.try_emplace(edge.name.relation);
    Relation& relation = at->second;
    if (isNew) {
        relation.id = freeId(m_takenRelations, edge.ids.relation);
        relation.name = edge.name.relation;
        m_takenRelations[relation.id] = relation.name;
    }
    if (!edge.byIds) return;
    relation.types.from = std::string(edge.name.from.substr(0, edge.name.from.find(':')));
    relation.types.to = std::string(edge.name.to.substr(0, edge.name.to.find(':')));
}

Status GraphRebuilder::write(Tree& tree, const Job& job) {
    std::unique_ptr<TreeWriter> writer;
    std::size_t written = 0;
    const auto next = [&]() -> Status {
        if (job.stopRequested()) return cancelledError();
        if (writer && ++written % kEntriesPerCommit != 0) return {};
        if (writer) WARP_TRY(writer->commit());
        WARP_ASSIGN(writer, tree.write());
        return {};
    };
    for (const auto& [key, node] : m_nodes) {
        WARP_TRY(next());
        WARP_TRY(writeNode(*writer, node));
    }
    for (const auto& [name, edge] : m_edges) {
        WARP_TRY(next());
        WARP_TRY(writeEdge(*writer, edge));
    }
    if (!writer) return {};
    WARP_TRY(writeRelations(*writer));
    WARP_TRY(writer->put(Space::GraphIds, kGraphLsnKey, encodeId(m_greatestVersion)));
    return writer->commit();
}

Status GraphRebuilder::writeNode(TreeWriter& writer, const GraphNode& node) {
    const std::string mirrorKey = nodeMirrorKey(node.key);
    if (isHashedMirrorKey(mirrorKey))
        WARP_TRY(writer.put(Space::GraphIds, hashedMirrorKey(mirrorKey), "n" + node.key));
    WARP_TRY(writer.put(Space::GraphIds, nodeIdKey(node.id), node.key));
    return writer.put(Space::Nodes, node.key, encodeNode(storedNodeOf(node)));
}

Status GraphRebuilder::writeEdge(TreeWriter& writer, const GraphEdge& edge) {
    const std::string key = edgeKey(edge.ids);
    const std::string mirrorKey = edgeMirrorKey(edge.name);
    if (isHashedMirrorKey(mirrorKey))
        WARP_TRY(writer.put(Space::GraphIds, hashedMirrorKey(mirrorKey), "e" + key));
    WARP_TRY(writer.put(Space::EdgesIn, reverseEdgeKey(edge.ids), kReverseValue));
    return writer.put(Space::Edges, key, encodeEdge(storedEdgeOf(edge)));
}

Status GraphRebuilder::writeRelations(TreeWriter& writer) {
    for (const auto& [name, relation] : m_relations) {
        WARP_TRY(writer.put(Space::GraphIds, relationIdKey(relation.id), encodeRelation(relation)));
        WARP_TRY(writer.put(Space::GraphIds, relationNameKey(name), encodeId(relation.id)));
    }
    return {};
}

}  // namespace warp
