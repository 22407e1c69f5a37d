// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quantum_graph/graph_mirror_source.h"
#include "engine/universe/record_mirror_source.h"

namespace warp {

/// Records and graph as one source, so that one mirror writes the files of both in one order. Their keys
/// differ by the ':' that every key of a record has and no key of a file of the graph.
class MirrorSources final : public MirrorSource {
  public:
    /// Takes: as the sources that it joins.
    MirrorSources(const RecordReader& reader, FileSystem& fs, const std::string& root, TreeAccess tree)
        : m_records(reader, fs, root), m_graph(fs, root, std::move(tree)) {}

    Result<MirrorWork> work(TreeReader& tree, ByteView key, ByteView due) override {
        return ofKey(key).work(tree, key, due);
    }
    Status owe(TreeWriter& tree, ByteView key) override { return ofKey(key).owe(tree, key); }
    Result<std::optional<MirrorTruth>> truth(TreeReader& tree, ByteView key) override {
        return ofKey(key).truth(tree, key);
    }
    bool isPathOf(ByteView key, std::string_view path) override { return ofPath(path).isPathOf(key, path); }
    Result<std::optional<std::string>> keyOfPath(TreeReader& tree, std::string_view path) override {
        return ofPath(path).keyOfPath(tree, path);
    }
    Result<std::vector<std::string>> directories(TreeReader& tree) override;
    Result<std::vector<ExpectedFile>> expectedFiles(TreeReader& tree, const std::string& directory,
                                                    ByteView after, std::size_t limit) override {
        return ofPath(directory).expectedFiles(tree, directory, after, limit);
    }
    void fileWritten(ByteView key) override { ofKey(key).fileWritten(key); }

    /// The edits of files of the key's kind that were taken over and not written since.
    AdoptedEdits& adoptedEdits(ByteView key);

  private:
    MirrorSource& ofKey(ByteView key);
    MirrorSource& ofPath(std::string_view path);

    RecordMirrorSource m_records;
    GraphMirrorSource m_graph;
};

/// Whether a file of the mirror belongs to a record, a node or an edge. Takes: its path relative to the
/// universe.
bool isMirrorPath(std::string_view path);

}  // namespace warp
