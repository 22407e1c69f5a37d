// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/io/file_system.h"
#include "engine/quantum_graph/graph_ids.h"
#include "engine/store/adopted_edits.h"
#include "engine/store/human_mirror_source.h"
#include "engine/store/tree_access.h"

namespace warp {

/// Shows nodes and edges to the mirror: their files are those of layout.h and graph_text.h. Its keys are the
/// mirror keys of layout.h.
class GraphMirrorSource final : public MirrorSource {
  public:
    /// Takes: `root`, the universe; `tree`, for what hashed keys stand for.
    GraphMirrorSource(FileSystem& fs, std::string root, TreeAccess tree)
        : m_fs(fs), m_root(std::move(root)), m_tree(std::move(tree)) {}

    Result<MirrorWork> work(TreeReader& tree, ByteView key, ByteView due) override;
    Status owe(TreeWriter& tree, ByteView key) override;
    Result<std::optional<MirrorTruth>> truth(TreeReader& tree, ByteView key) override;
    bool isPathOf(ByteView key, std::string_view path) override;
    Result<std::optional<std::string>> keyOfPath(TreeReader& tree, std::string_view path) override;
    Result<std::vector<std::string>> directories(TreeReader& tree) override;
    Result<std::vector<ExpectedFile>> expectedFiles(TreeReader& tree, const std::string& directory,
                                                    ByteView after, std::size_t limit) override;
    void fileWritten(ByteView key) override { m_edits.forget(key); }

    /// The edits that were taken over and whose files the mirror has not written since.
    AdoptedEdits& adoptedEdits() { return m_edits; }
    /// What a key of the mirror stands for; nothing when it is none or nothing is known of it.
    static Result<std::optional<GraphMirrorName>> nameOf(TreeReader& tree, ByteView key);

  private:
    /// Where an entry stands in the tree.
    struct Place {
        Space space = Space::Nodes;
        std::string key;
    };
    static Result<std::optional<Place>> placeOf(TreeReader& tree, const GraphMirrorName& name);
    Result<std::optional<MirrorFile>> file(TreeReader& tree, ByteView key, bool withText) const;
    static Result<std::optional<MirrorFile>> plainFile(TreeReader& tree, ByteView key, bool withText);
    static Result<std::vector<ExpectedFile>> expectedIn(TreeReader& tree, const std::string& directory,
                                                        ByteView after, std::size_t limit);
    Status addDirectories(std::string_view parent, std::vector<std::string>& found);
    static Result<std::vector<ExpectedFile>> expectedNodes(TreeReader& tree, const std::string& type,
                                                           ByteView after, std::size_t limit);
    static Result<std::vector<ExpectedFile>> expectedEdges(TreeReader& tree, const Relation& relation,
                                                           ByteView after, std::size_t limit);

    FileSystem& m_fs;
    const std::string m_root;
    const TreeAccess m_tree;
    AdoptedEdits m_edits;
};

/// The types of all nodes, in order. Cost: one seek a type.
Result<std::vector<std::string>> nodeTypes(TreeReader& tree);
/// All relations, by id.
Result<std::vector<Relation>> allRelations(TreeReader& tree);

}  // namespace warp
