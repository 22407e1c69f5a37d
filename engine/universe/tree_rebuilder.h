// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/spacetime/counters.h"
#include "engine/spacetime/record_codec.h"
#include "engine/store/pack_format.h"
#include "engine/store/pack_reader.h"
#include "engine/store/tree.h"
#include "engine/universe/graph_rebuilder.h"
#include "engine/universe/link_rebuilder.h"

namespace warp {

/// Makes the tree anew from the files of records, of the graph and of events, and the packs; the log that is
/// replayed afterwards brings what they do not have yet. Of several states of a record the one with the
/// greatest version wins, deletions included. A file that cannot be read is left out: it is damaged or a
/// person's, and stays where it is.
class TreeRebuilder {
  public:
    TreeRebuilder(FileSystem& fs, std::string root)
        : m_fs(fs), m_root(std::move(root)), m_reader(fs), m_graph(fs, m_root), m_links(fs, m_root) {}

    /// Reads files and packs. Errors: Cancelled, Io.
    Status gather(const Job& job);
    /// Writes what was gathered. Takes: an empty tree; the directory of the log, whose first segment says
    /// from where it will be replayed. Errors: Cancelled, NoSpace, Io.
    Status write(Tree& tree, const std::string& logDirectory, const Job& job);

    std::uint64_t unreadable() const { return m_unreadable + m_graph.unreadable() + m_links.unreadable(); }

  private:
    /// Where the newest state of a record was found.
    struct Found {
        Lsn version = 0;
        bool deleted = false;
        std::string file;           ///< of a record with one, relative to the root
        std::string packDirectory;  ///< of one in a pack
        PackLocation location;
    };

    Status gatherDirectory(const std::string& directory, const Job& job);
    void gatherFile(const std::string& path);
    Status gatherPacks(const std::string& directory, const Job& job);
    void offer(std::string key, Found found);

    Status writeRecord(TreeWriter& writer, const std::string& key, const Found& found);
    Status writePacks(TreeWriter& writer);
    Result<std::string> readText(const std::string& path);
    Result<std::string> readLine(const Found& found);

    FileSystem& m_fs;
    const std::string m_root;
    PackReader m_reader;
    GraphRebuilder m_graph;
    LinkRebuilder m_links;
    std::map<std::string, Found> m_found;
    std::map<std::string, PackState> m_packs;  ///< by path relative to the root
    CountChanges m_counts;
    Lsn m_greatestVersion = 0;
    std::uint64_t m_unreadable = 0;
};

}  // namespace warp
