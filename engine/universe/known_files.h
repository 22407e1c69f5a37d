// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/mutex.h"
#include "engine/io/file_stamp.h"
#include "engine/store/tree_access.h"

namespace warp {

/// Remembers in the tree what the files said that people may edit (settings, users, schemas, rules of
/// alerts), so that an edit made while nobody had the universe open is noticed by the next session, and that
/// verification can tell what the engine wrote from what came otherwise: a byte that rotted into another
/// valid setting looks like an edit. Threads: all methods may be called from any thread.
class KnownFiles {
  public:
    /// A file that says something else than what was remembered last.
    struct Changed {
        std::string area;  ///< "settings", "users", "schemas", "alerts"
        std::string path;  ///< relative to the universe
        bool gone = false;
    };

    /// A file that is not as the engine wrote it last.
    struct Edited {
        std::string path;
        std::optional<Timestamp> since;  ///< when it was met first; nothing: it was not met yet
    };
    enum class By { Engine, Hand };

    /// Takes: what outlives it; `root`, the universe.
    KnownFiles(FileSystem& fs, std::string root, TreeAccess tree);

    /// What changed since it was remembered; files that were never remembered did not. Errors: Corrupt, Io.
    Result<std::vector<Changed>> changed();
    /// Remembers all files as they are now. Takes: `by`, who wrote those that differ. Costs a look at each,
    /// and a change of the tree when one differs. Errors: NoSpace, Io.
    Status remember(By by, Timestamp now);
    /// Files that were edited since the engine wrote them; one that was put back is not among them.
    /// Errors: Corrupt, Io.
    Result<std::vector<Edited>> edited();

  private:
    struct File {
        std::string area;
        std::string path;
    };
    using Hashes = std::map<std::string, std::string>;  ///< by path; of a file that is not there: none
    struct Known {
        std::string hash;
        std::string written;             ///< of what the engine wrote last
        std::optional<Timestamp> since;  ///< from when on they differ

        friend bool operator==(const Known&, const Known&) = default;
    };
    using KnownByPath = std::map<std::string, Known>;

    Result<KnownByPath> remembered();
    static Known next(const KnownByPath& before, const std::string& path, const std::string& hash, By by,
                      Timestamp now);
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
