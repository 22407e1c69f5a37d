// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "engine/base/progress.h"
#include "engine/quantum_graph/graph_mirror_source.h"
#include "engine/universe/storage.h"
#include "engine/universe/universe.h"

namespace warp {

/// Checks nodes, edges, their indexes and their files against each other. Changes nothing. Threads: one.
class GraphVerifier {
  public:
    using Add = std::function<void(Finding)>;
    GraphVerifier(FileSystem& fs, std::string root, Storage& storage, Add add);

    /// Takes: `deep`, whether every file is read as well. Errors: Cancelled, Io.
    Status run(bool deep, const Job& job);

  private:
    Status checkNodes(StoreSnapshot& snapshot, TreeReader& tree, bool deep, const Job& job);
    Status checkIds(StoreSnapshot& snapshot, const Job& job);
    Status checkEdges(StoreSnapshot& snapshot, TreeReader& tree, bool deep, const Job& job);
    Status checkReverse(StoreSnapshot& snapshot, const Job& job);
    Result<bool> isEnd(StoreSnapshot& snapshot, GraphId id, ByteView key);
    Status checkFile(TreeReader& tree, const std::string& mirrorKey, Lsn version, bool deep);
    void compareFile(const std::string& mirrorKey, const MirrorTruth& truth);
    Status checkOrphans(TreeReader& tree, const Job& job);
    void damaged(std::string key, std::string what);

    FileSystem& m_fs;
    const std::string m_root;
    Storage& m_storage;
    GraphMirrorSource m_source;
    const Add m_add;
    std::uint64_t m_nodes = 0;
    std::uint64_t m_edges = 0;
};

}  // namespace warp
