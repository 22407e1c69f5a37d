// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>

#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/spacetime/entanglement/link.h"
#include "engine/store/tree.h"

namespace warp {

/// Makes the links of a lost tree anew from the files that list them: the map, and where it cannot be read
/// the lists of the shards. Links to records that are none any more are left out. Threads: one.
class LinkRebuilder {
  public:
    LinkRebuilder(FileSystem& fs, std::string root) : m_fs(fs), m_root(std::move(root)) {}

    /// Reads the files. Errors: Cancelled.
    Status gather(const Job& job);
    /// Writes what was gathered. Takes: `exists`, whether a record was found. Errors: Cancelled, NoSpace, Io.
    Status write(Tree& tree, const std::function<bool(const std::string& key)>& exists, const Job& job);

    std::uint64_t unreadable() const { return m_unreadable; }
    Lsn greatestVersion() const { return m_lsn; }

  private:
    bool read(const std::string& path);

    FileSystem& m_fs;
    const std::string m_root;
    std::map<std::pair<std::string, std::string>, Link> m_links;
    Lsn m_lsn = 0;
    std::uint64_t m_unreadable = 0;
};

}  // namespace warp
