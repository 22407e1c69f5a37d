// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>

#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/quantum_graph/graph.h"
#include "engine/store/tree.h"

namespace warp {

/// Makes the graph of a lost tree anew from its files. They carry the ids that the log goes by, so that the
/// log can be replayed over what was made. An edge whose node has no file brings the node with it, without
/// data. A file that cannot be read is left out and stays where it is. Threads: one.
class GraphRebuilder {
  public:
    GraphRebuilder(FileSystem& fs, std::string root) : m_fs(fs), m_root(std::move(root)) {}

    /// Reads the files. Errors: Cancelled, Io.
    Status gather(const Job& job);
    /// Takes a file of a node or an edge that was read elsewhere. Takes: its path relative to the root.
    void offer(const std::string& path, ByteView text);
    /// Takes back what was offered; fine when it was not.
    void removeNode(const std::string& key) { m_nodes.erase(key); }
    void removeEdges(const std::set<EdgeIds>& ids);
    /// Gives ids to what was gathered without one: to be called when everything is there, before write().
    void settle();
    /// Writes what was gathered. Takes: a tree without a graph. Errors: Cancelled, NoSpace, Io.
    Status write(Tree& tree, const Job& job);

    /// What was gathered, as the mirror calls it: its key, version and path.
    Status forEachFile(const std::function<Status(const std::string& key, Lsn version,
                                                  const std::string& path)>& visit) const;

    /// What was gathered, after settle().
    const std::map<std::string, GraphNode>& nodes() const { return m_nodes; }
    const std::map<EdgeName, GraphEdge>& edges() const { return m_edges; }

    std::uint64_t unreadable() const { return m_unreadable; }
    Lsn greatestVersion() const { return m_greatestVersion; }

  private:
    Status gatherBelow(std::string_view parent, const Job& job);
    void gatherFile(const std::string& path);
    GraphId settleNode(const std::string& key, GraphId wanted);
    void settleRelation(const GraphEdge& edge);
    Status writeNode(TreeWriter& writer, const GraphNode& node);
    Status writeEdge(TreeWriter& writer, const GraphEdge& edge);
    Status writeRelations(TreeWriter& writer);

    FileSystem& m_fs;
    const std::string m_root;
    std::map<std::string, GraphNode> m_nodes;
    std::map<EdgeName, GraphEdge> m_edges;
    std::map<GraphId, std::string> m_taken;  ///< ids of nodes
    std::map<std::string, Relation> m_relations;
    std::map<GraphId, std::string> m_takenRelations;
    Lsn m_greatestVersion = 0;
    std::uint64_t m_unreadable = 0;
};

}  // namespace warp
