// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/graph_verifier.h"

#include "engine/formats/json_text.h"
#include "engine/io/files.h"
#include "engine/quantum_graph/edge_codec.h"
#include "engine/quantum_graph/node_codec.h"
#include "engine/store/external_edit.h"
#include "engine/universe/bootstrap.h"

namespace warp {

namespace {

constexpr const char* kRebuild = "warp rebuild trees";
constexpr std::size_t kFileLimit = std::size_t{16} << 20;

std::string spelled(const EdgeName& name) {
    return name.from + " " + name.relation + " " + name.to;
}

}  // namespace

GraphVerifier::GraphVerifier(FileSystem& fs, std::string root, Storage& storage, Add add)
    : m_fs(fs),
      m_root(std::move(root)),
      m_storage(storage),
      m_source(fs, m_root, storage.tree()),
      m_add(std::move(add)) {}

Status GraphVerifier::run(bool deep, const Job& job) {
    WARP_ASSIGN(const auto snapshot, m_storage.store().snapshot());
    TreeReader& tree = snapshot->tree();
    WARP_TRY(checkNodes(*snapshot, tree, deep, job));
    WARP_TRY(checkIds(*snapshot, job));
    WARP_TRY(checkEdges(*snapshot, tree, deep, job));
    WARP_TRY(checkReverse(*snapshot, job));
    return deep ? checkOrphans(tree, job) : Status();
}

void GraphVerifier::damaged(std::string key, std::string what) {
    m_add(
        {.path = std::string(kTreePath), .key = std::move(key), .what = std::move(what), .repair = kRebuild});
}

Status GraphVerifier::checkNodes(StoreSnapshot& snapshot, TreeReader& tree, bool deep, const Job& job) {
    const auto cursor = snapshot.cursor(Space::Nodes);
    for (cursor->first(); cursor->valid(); cursor->next(), ++m_nodes) {
        if (job.stopRequested()) return cancelledError();
        const std::string key(cursor->key());
        const auto node = decodeNode(cursor->value());
        if (!node.ok()) {
            damaged(key, node.error().message);
            continue;
        }
        if (deep && !checkJson(node->data).ok()) damaged(key, "the node's data is damaged");
        WARP_ASSIGN(const bool named, isEnd(snapshot, node->id, key));
        if (!named) damaged(key, "the node's id does not lead back to it");
        WARP_TRY(checkFile(tree, nodeMirrorKey(key), node->version, deep));
    }
    return cursor->status();
}

Result<bool> GraphVerifier::isEnd(StoreSnapshot& snapshot, GraphId id, ByteView key) {
    WARP_ASSIGN(const auto found, snapshot.get(Space::GraphIds, nodeIdKey(id)));
    return found && *found == key;
}

Status GraphVerifier::checkIds(StoreSnapshot& snapshot, const Job& job) {
    std::uint64_t ids = 0;
    const auto cursor = snapshot.cursor(Space::GraphIds);
    for (cursor->seek(kNodeIdPrefix); cursor->valid() && idOfKey(cursor->key(), kNodeIdPrefix);
         cursor->next()) {
        if (job.stopRequested()) return cancelledError();
        ++ids;
    }
    WARP_TRY(cursor->status());
    if (ids != m_nodes)
        damaged({}, std::to_string(ids) + " ids stand for " + std::to_string(m_nodes) + " nodes");
    return {};
}

Status GraphVerifier::checkEdges(StoreSnapshot& snapshot, TreeReader& tree, bool deep, const Job& job) {
    const auto cursor = snapshot.cursor(Space::Edges);
    for (cursor->first(); cursor->valid(); cursor->next(), ++m_edges) {
        if (job.stopRequested()) return cancelledError();
        const auto ids = parseEdgeKey(cursor->key());
        const auto edge = decodeEdge(cursor->value());
        if (!ids.ok() || !edge.ok()) {
            damaged({}, (ids.ok() ? edge.error() : ids.error()).message);
            continue;
        }
        const EdgeName name = edge->name();
        WARP_ASSIGN(const bool from, isEnd(snapshot, ids->from, name.from));
        WARP_ASSIGN(const bool to, isEnd(snapshot, ids->to, name.to));
        if (!from || !to) damaged(spelled(name), "the edge has an end that is no node");
        WARP_ASSIGN(const auto reverse, snapshot.get(Space::EdgesIn, reverseEdgeKey(*ids)));
        if (!reverse) damaged(spelled(name), "the edge is not found by its end");
        if (deep && !checkJson(edge->data).ok()) damaged(spelled(name), "the edge's data is damaged");
        WARP_TRY(checkFile(tree, edgeMirrorKey(name), edge->version, deep));
    }
    return cursor->status();
}

Status GraphVerifier::checkReverse(StoreSnapshot& snapshot, const Job& job) {
    std::uint64_t entries = 0;
    const auto cursor = snapshot.cursor(Space::EdgesIn);
    for (cursor->first(); cursor->valid(); cursor->next(), ++entries) {
        if (job.stopRequested()) return cancelledError();
    }
    WARP_TRY(cursor->status());
    if (entries != m_edges) {
        damaged({}, "the index of edges by their ends has " + std::to_string(entries) + " entries for " +
                        std::to_string(m_edges) + " edges");
    }
    return {};
}

/// Only what the tree holds and owes nothing for must have its file.
Status GraphVerifier::checkFile(TreeReader& tree, const std::string& mirrorKey, Lsn version, bool deep) {
    WARP_ASSIGN(const auto due, tree.get(Space::MirrorDue, mirrorKey));
    if (due) return {};
    WARP_ASSIGN(const auto truth, m_source.truth(tree, mirrorKey));
    if (!truth || truth->version != version) return {};
    WARP_ASSIGN(const auto info, m_fs.stat(joinPath(m_root, truth->path)));
    if (!info) {
        m_add({.severity = Finding::Severity::Warning,
               .path = truth->path,
               .key = mirrorKey,
               .what = "the file is missing",
               .repair = "warp rescan"});
    } else if (deep) {
        compareFile(mirrorKey, *truth);
    }
    return {};
}

void GraphVerifier::compareFile(const std::string& mirrorKey, const MirrorTruth& truth) {
    const auto bytes = readFile(m_fs, joinPath(m_root, truth.path), kFileLimit);
    const auto text = bytes.ok() ? parseMirrorText(truth.path, *bytes) : Result<MirrorText>(bytes.error());
    Finding finding{.severity = Finding::Severity::Warning,
                    .path = truth.path,
                    .key = mirrorKey,
                    .what = "the file does not show what the universe holds",
                    .repair = "warp rescan"};
    if (!text.ok()) {
        finding.what = text.error().message;
        finding.repair = "correct the file or remove it, then warp rescan";
        finding.offset = text.error().offset;
    } else if (text->key == mirrorKey && text->version == truth.version && text->untouched() &&
               text->valueChecksum == truth.checksum) {
        return;
    }
    // Written between the look at the tree and the look at the file?
    const auto now = m_storage.tree().read();
    if (!now.ok()) return;
    const auto current = m_source.truth(**now, mirrorKey);
    const auto due = (*now)->get(Space::MirrorDue, mirrorKey);
    if (current.ok() && *current && (*current)->version == truth.version && due.ok() && !*due)
        m_add(std::move(finding));
}

Status GraphVerifier::checkOrphans(TreeReader& tree, const Job& job) {
    WARP_ASSIGN(const auto directories, m_source.directories(tree));
    for (const std::string& directory : directories) {
        WARP_ASSIGN(const auto info, m_fs.stat(joinPath(m_root, directory)));
        if (!info) continue;
        WARP_ASSIGN(const auto files, m_fs.list(joinPath(m_root, directory)));
        for (const DirectoryEntry& file : files) {
            if (job.stopRequested()) return cancelledError();
            const std::string path = joinPath(directory, file.name);
            WARP_ASSIGN(const auto key, m_source.keyOfPath(tree, path));
            if (!key) continue;
            WARP_ASSIGN(const auto due, tree.get(Space::MirrorDue, *key));
            WARP_ASSIGN(const auto truth, m_source.truth(tree, *key));
            if (due || (truth && truth->path == path)) continue;
            m_add({.severity = Finding::Severity::Warning,
                   .path = path,
                   .key = *key,
                   .what = "a file without a node or an edge",
                   .repair = "warp rescan, or remove the file"});
        }
    }
    return {};
}

}  // namespace warp
