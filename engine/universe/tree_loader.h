// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/spacetime/counters.h"
#include "engine/spacetime/record_packs.h"
#include "engine/store/pack_store.h"
#include "engine/store/tree.h"
#include "engine/universe/graph_rebuilder.h"
#include "engine/universe/loaded_record.h"
#include "engine/universe/unpacked_mark.h"

namespace warp {

/// Fills the empty tree of a universe with what a snapshot holds, directly and without the log. Threads: one.
class TreeLoader {
  public:
    /// Takes: `root`, the universe, whose packs are filled as well; an empty tree. Both outlive it.
    static Result<std::unique_ptr<TreeLoader>> begin(FileSystem& fs, std::string root, Tree& tree);

    /// Adds a record; in ascending order of the keys it costs least. Takes: `owed`, whether the mirror is to
    /// write its file. Errors: Conflict (the key was added already), NoSpace, Io.
    Status add(LoadedRecord record, bool owed);
    /// Where nodes and edges are gathered, before finish().
    GraphRebuilder& graph() { return m_graph; }

    /// Links are taken as their file has them: their records are not added.
    void addNoRecords() { m_noRecords = true; }
    /// Adds graph, links, wormholes and events, the latter three from the files below the root, and makes the
    /// tree that of the mark's moment, in a timeline of its own. Takes: `graphOwed`, as for records.
    /// Returns: how many files could not be read. Errors: Cancelled, NoSpace, Io.
    Result<std::uint64_t> finish(const UnpackedMark& mark, bool graphOwed, const Job& job);

    std::uint64_t records() const { return m_records; }

  private:
    TreeLoader(FileSystem& fs, std::string root, Tree& tree)
        : m_fs(fs), m_root(std::move(root)), m_tree(tree), m_graph(fs, m_root) {}
    Status putRecord(const LoadedRecord& record, bool owed);
    Status commitRecords();
    Status writeRanks();
    Status oweGraph(const Job& job);

    FileSystem& m_fs;
    const std::string m_root;
    Tree& m_tree;
    GraphRebuilder m_graph;
    std::unique_ptr<PackStore> m_packStore;
    std::unique_ptr<RecordPacks> m_packs;
    std::unique_ptr<TreeWriter> m_writer;
    std::size_t m_uncommitted = 0;
    std::string m_lastKey;
    std::string m_lastDue;
    CountChanges m_counts;
    std::uint64_t m_records = 0;
    bool m_noRecords = false;
};

}  // namespace warp
