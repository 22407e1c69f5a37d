// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph_mirror_source.h"

#include <algorithm>

#include "engine/base/hash.h"
#include "engine/formats/key.h"
#include "engine/io/files.h"
#include "engine/quantum_graph/edge_codec.h"
#include "engine/quantum_graph/graph_due.h"
#include "engine/quantum_graph/graph_text.h"
#include "engine/quantum_graph/graph_view.h"
#include "engine/quantum_graph/node_codec.h"

namespace warp {

namespace {

MirrorFile nodeFile(ByteView key, const StoredNode& stored, bool withText) {
    MirrorFile file{
        .truth = {.path = nodePath(key), .version = stored.version, .checksum = hash64(stored.data)}};
    if (withText) file.text = renderNodeFile(graphNodeOf(key, stored));
    return file;
}

MirrorFile edgeFile(const EdgeIds& ids, const StoredEdge& stored, bool withText) {
    MirrorFile file{.truth = {.path = edgePath(stored.name(), stored.byIds),
                              .version = stored.version,
                              .checksum = hash64(stored.data)}};
    if (withText) file.text = renderEdgeFile(graphEdgeOf(ids, stored));
    return file;
}

Result<std::optional<GraphId>> nodeId(TreeReader& tree, ByteView key) {
    WARP_ASSIGN(const auto bytes, tree.get(Space::Nodes, key));
    if (!bytes) return std::optional<GraphId>();
    WARP_ASSIGN(const StoredNode node, decodeNode(*bytes));
    return std::optional(node.id);
}

Result<std::optional<Relation>> relationNamed(TreeReader& tree, ByteView name) {
    WARP_ASSIGN(const auto id, tree.get(Space::GraphIds, relationNameKey(name)));
    if (!id) return std::optional<Relation>();
    WARP_ASSIGN(const GraphId number, decodeId(*id));
    WARP_ASSIGN(const auto bytes, tree.get(Space::GraphIds, relationIdKey(number)));
    if (!bytes) return std::optional<Relation>();
    WARP_ASSIGN(Relation relation, decodeRelation(number, *bytes));
    return std::optional(std::move(relation));
}

}  // namespace

Result<std::vector<std::string>> nodeTypes(TreeReader& tree) {
    std::vector<std::string> types;
    const auto cursor = tree.cursor(Space::Nodes);
    cursor->first();
    while (cursor->valid()) {
        types.emplace_back(splitKey(cursor->key()).type);
        cursor->seek(typeRange(types.back()).to);
    }
    WARP_TRY(cursor->status());
    return types;
}

Result<std::vector<Relation>> allRelations(TreeReader& tree) {
    std::vector<Relation> relations;
    const auto cursor = tree.cursor(Space::GraphIds);
    for (cursor->seek(kRelationIdPrefix); cursor->valid(); cursor->next()) {
        const auto id = idOfKey(cursor->key(), kRelationIdPrefix);
        if (!id) break;
        WARP_ASSIGN(relations.emplace_back(), decodeRelation(*id, cursor->value()));
    }
    WARP_TRY(cursor->status());
    return relations;
}

Result<std::optional<GraphMirrorName>> GraphMirrorSource::nameOf(TreeReader& tree, ByteView key) {
    if (!isHashedMirrorKey(key)) return parseGraphMirrorKey(key);
    WARP_ASSIGN(const auto target, tree.get(Space::GraphIds, hashedMirrorKey(key)));
    if (!target || target->size() < 2) return std::optional<GraphMirrorName>();
    GraphMirrorName name;
    if (target->front() == 'n') {
        name.node = target->substr(1);
        return std::optional(name);
    }
    WARP_ASSIGN(const auto bytes, tree.get(Space::Edges, target->substr(1)));
    if (!bytes) return std::optional<GraphMirrorName>();
    WARP_ASSIGN(const StoredEdge edge, decodeEdge(*bytes));
    name.edge = edge.name();
    return std::optional(name);
}

Result<std::optional<GraphMirrorSource::Place>> GraphMirrorSource::placeOf(TreeReader& tree,
                                                                           const GraphMirrorName& name) {
    if (name.node) return std::optional(Place{Space::Nodes, *name.node});
    WARP_ASSIGN(const auto from, nodeId(tree, name.edge->from));
    WARP_ASSIGN(const auto to, nodeId(tree, name.edge->to));
    WARP_ASSIGN(const auto relation, relationNamed(tree, name.edge->relation));
    if (!from || !to || !relation) return std::optional<Place>();
    return std::optional(Place{Space::Edges, edgeKey({*from, relation->id, *to})});
}

/// Nothing when the key stands for nothing that exists.
Result<std::optional<MirrorFile>> GraphMirrorSource::file(TreeReader& tree, ByteView key,
                                                          bool withText) const {
    WARP_ASSIGN(auto found, plainFile(tree, key, withText));
    if (found) found->truth.adoptedFrom = m_edits.baseOf(key, found->truth.version);
    return found;
}

/// The same without what memory knows of edits.
Result<std::optional<MirrorFile>> GraphMirrorSource::plainFile(TreeReader& tree, ByteView key,
                                                               bool withText) {
    WARP_ASSIGN(const auto name, nameOf(tree, key));
    if (!name) return std::optional<MirrorFile>();
    WARP_ASSIGN(const auto place, placeOf(tree, *name));
    if (!place) return std::optional<MirrorFile>();
    WARP_ASSIGN(const auto bytes, tree.get(place->space, place->key));
    if (!bytes) return std::optional<MirrorFile>();
    if (place->space == Space::Nodes) {
        WARP_ASSIGN(const StoredNode node, decodeNode(*bytes));
        return std::optional(nodeFile(place->key, node, withText));
    }
    WARP_ASSIGN(const StoredEdge edge, decodeEdge(*bytes));
    WARP_ASSIGN(const EdgeIds ids, parseEdgeKey(place->key));
    return std::optional(edgeFile(ids, edge, withText));
}

Result<MirrorWork> GraphMirrorSource::work(TreeReader& tree, ByteView key, ByteView due) {
    WARP_ASSIGN(GraphDue owed, decodeGraphDue(due));
    MirrorWork work;
    WARP_ASSIGN(auto existing, file(tree, key, owed.write));
    if (owed.write) {
        work.file = std::move(existing);
    } else if (!existing || existing->truth.path != owed.path) {
        work.remove.push_back(std::move(owed.path));
    }
    return work;
}

Status GraphMirrorSource::owe(TreeWriter& tree, ByteView key) {
    WARP_ASSIGN(const auto existing, file(tree, key, false));
    if (!existing) return {};
    WARP_ASSIGN(const auto before, tree.get(Space::MirrorDue, key));
    GraphDue due{.write = true, .lsn = existing->truth.version, .path = existing->truth.path};
    if (before) {
        WARP_ASSIGN(const GraphDue old, decodeGraphDue(*before));
        due.lsn = std::max(due.lsn, old.lsn);
    }
    return tree.put(Space::MirrorDue, key, encodeGraphDue(due));
}

Result<std::optional<MirrorTruth>> GraphMirrorSource::truth(TreeReader& tree, ByteView key) {
    WARP_ASSIGN(auto existing, file(tree, key, false));
    if (!existing) return std::optional<MirrorTruth>();
    return std::optional(std::move(existing->truth));
}

bool GraphMirrorSource::isPathOf(ByteView key, std::string_view path) {
    auto name = parseGraphMirrorKey(key);
    if (isHashedMirrorKey(key)) {
        const auto tree = m_tree.read();
        if (!tree.ok()) return false;
        const auto found = nameOf(**tree, key);
        if (!found.ok()) return false;
        name = *found;
    }
    if (!name && isHashedMirrorKey(key)) {
        // What went is not known any more: only names that were cut have such keys.
        const auto parsed = parseGraphPath(path);
        const bool cut = parsed && (!parsed->group || !(parsed->edge ? parsed->from : parsed->id));
        return cut && parsed->edge == key.starts_with("edges/");
    }
    if (!name) return false;
    if (name->node) return nodePath(*name->node) == path;
    return edgePath(*name->edge, false) == path || edgePath(*name->edge, true) == path;
}

Result<std::optional<std::string>> GraphMirrorSource::keyOfPath(TreeReader& tree, std::string_view path) {
    const auto parsed = parseGraphPath(path);
    if (!parsed || !parsed->group) return std::optional<std::string>();
    if (!parsed->edge) {
        if (!parsed->id) return std::optional<std::string>();
        const auto key = canonicalKey(joinKey(*parsed->group, *parsed->id));
        return key.ok() ? std::optional(nodeMirrorKey(*key)) : std::nullopt;
    }
    if (!parsed->from) return std::optional<std::string>();
    EdgeName name{*parsed->from, *parsed->group, *parsed->to};
    if (parsed->byIds) {
        WARP_ASSIGN(const auto relation, relationNamed(tree, *parsed->group));
        if (!relation) return std::optional<std::string>();
        name.from = joinKey(relation->types.from, name.from);
        name.to = joinKey(relation->types.to, name.to);
    }
    return std::optional(edgeMirrorKey(name));
}

Status GraphMirrorSource::addDirectories(std::string_view parent, std::vector<std::string>& found) {
    const std::string path = joinPath(m_root, parent);
    WARP_ASSIGN(const auto info, m_fs.stat(path));
    if (!info) return {};
    WARP_ASSIGN(const auto entries, m_fs.list(path));
    for (const DirectoryEntry& entry : entries) {
        if (entry.kind == FileKind::Directory) found.push_back(joinPath(parent, entry.name));
    }
    return {};
}

Result<std::vector<std::string>> GraphMirrorSource::directories(TreeReader& tree) {
    std::vector<std::string> found;
    WARP_ASSIGN(const auto types, nodeTypes(tree));
    for (const std::string& type : types) found.push_back(nodeTypeDirectory(type));
    WARP_ASSIGN(const auto relations, allRelations(tree));
    for (const Relation& relation : relations) found.push_back(relationDirectory(relation.name));
    WARP_TRY(addDirectories(kNodesDirectory, found));
    WARP_TRY(addDirectories(kEdgesDirectory, found));
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Result<std::vector<ExpectedFile>> GraphMirrorSource::expectedFiles(TreeReader& tree,
                                                                   const std::string& directory,
                                                                   ByteView after, std::size_t limit) {
    WARP_ASSIGN(auto files, expectedIn(tree, directory, after, limit));
    for (ExpectedFile& file : files) file.truth.adoptedFrom = m_edits.baseOf(file.key, file.truth.version);
    return files;
}

Result<std::vector<ExpectedFile>> GraphMirrorSource::expectedIn(TreeReader& tree,
                                                                const std::string& directory, ByteView after,
                                                                std::size_t limit) {
    if (directory.starts_with(kNodesDirectory)) {
        WARP_ASSIGN(const auto types, nodeTypes(tree));
        for (const std::string& type : types) {
            if (nodeTypeDirectory(type) == directory) return expectedNodes(tree, type, after, limit);
        }
    } else {
        WARP_ASSIGN(const auto relations, allRelations(tree));
        for (const Relation& relation : relations) {
            if (relationDirectory(relation.name) == directory)
                return expectedEdges(tree, relation, after, limit);
        }
    }
    return std::vector<ExpectedFile>();
}

Result<std::vector<ExpectedFile>> GraphMirrorSource::expectedNodes(TreeReader& tree, const std::string& type,
                                                                   ByteView after, std::size_t limit) {
    std::vector<ExpectedFile> files;
    const KeyRange range = typeRange(type);
    std::string from = range.from;
    if (!after.empty()) {
        WARP_ASSIGN(const auto name, nameOf(tree, after));
        if (name && name->node) from = *name->node + '\0';
    }
    const auto cursor = tree.cursor(Space::Nodes);
    for (cursor->seek(from); cursor->valid() && cursor->key() < range.to && files.size() < limit;
         cursor->next()) {
        WARP_ASSIGN(const StoredNode node, decodeNode(cursor->value()));
        files.push_back(
            {.key = nodeMirrorKey(cursor->key()), .truth = nodeFile(cursor->key(), node, false).truth});
    }
    WARP_TRY(cursor->status());
    return files;
}

/// Edges are in order of their first nodes: the others are passed over by their keys alone.
Result<std::vector<ExpectedFile>> GraphMirrorSource::expectedEdges(TreeReader& tree, const Relation& relation,
                                                                   ByteView after, std::size_t limit) {
    std::vector<ExpectedFile> files;
    std::string from;
    if (!after.empty()) {
        WARP_ASSIGN(const auto name, nameOf(tree, after));
        if (name && name->edge) {
            WARP_ASSIGN(const auto place, placeOf(tree, *name));
            if (!place) return files;  // it went meanwhile: the next look sees the rest
            from = place->key + '\0';
        }
    }
    const auto cursor = tree.cursor(Space::Edges);
    for (cursor->seek(from); cursor->valid() && files.size() < limit; cursor->next()) {
        WARP_ASSIGN(const EdgeIds ids, parseEdgeKey(cursor->key()));
        if (ids.relation != relation.id) continue;
        WARP_ASSIGN(const StoredEdge edge, decodeEdge(cursor->value()));
        files.push_back({.key = edgeMirrorKey(edge.name()), .truth = edgeFile(ids, edge, false).truth});
    }
    WARP_TRY(cursor->status());
    return files;
}

}  // namespace warp
