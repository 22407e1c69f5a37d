// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/io/file_stamp.h"
#include "engine/store/tree_access.h"

namespace warp {

/// Remembers in the tree what the files said that people may edit (settings, users, schemas, rules of
/// alerts), so that an edit made while nobody had the universe open is noticed by the next session.
/// Threads: all methods may be called from any thread.
class KnownFiles {
  public:
    /// A file that says something else than what was remembered last.
    struct Changed {
        std::string area;  ///< "settings", "users", "schemas", "alerts"
        std::string path;  ///< relative to the universe
        bool gone = false;
    };

    /// Takes: what outlives it; `root`, the universe.
    KnownFiles(FileSystem& fs, std::string root, TreeAccess tree);

    /// What changed since it was remembered; files that were never remembered did not. Errors: Corrupt, Io.
    Result<std::vector<Changed>> changed();
    /// Remembers all files as they are now. Costs a look at each, and a change of the tree when one differs.
    /// Errors: NoSpace, Io.
    Status remember();

  private:
    struct File {
        std::string area;
        std::string path;
    };
    using Hashes = std::map<std::string, std::string>;  ///< by path; of a file that is not there: none

    Result<Hashes> remembered();
    Result<Hashes> present();
    Result<bool> anyTouched() REQUIRES(m_mutex);

    FileSystem& m_fs;
    const std::string m_root;
    const TreeAccess m_tree;
    const std::vector<File> m_files;

    Mutex m_mutex;
    std::map<std::string, FileStamp> m_stamps GUARDED_BY(m_mutex);  ///< when they were remembered last
};

}  // namespace warp
