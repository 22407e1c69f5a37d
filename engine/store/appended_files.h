// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/io/file_system.h"
#include "engine/store/block_sums.h"
#include "engine/store/tree_access.h"

namespace warp {

/// What opening found out about files that grow.
struct AppendedReport {
    struct Damage {
        std::string path;
        std::uint64_t recorded = 0;  ///< bytes it should have at least
        std::uint64_t size = 0;
    };
    std::vector<std::string> cut;  ///< had bytes behind the recorded length
    std::vector<Damage> damaged;   ///< missing or shorter than recorded
};

/// Files that only grow (CSV, JSON lines, blocks of samples). Their length and the checksums of their blocks
/// stand in the tree (Space::Meta, "appended:PATH": BlockSums, or u64 length alone), so that what a crash
/// left behind it is cut off, and what is missing or changed before it is seen. Order: bytes appended, file
/// synced, length recorded. Threads: all methods may be called from any thread.
class AppendedFiles {
  public:
    /// Takes: `root`, the universe.
    AppendedFiles(FileSystem& fs, std::string root, TreeAccess tree);

    /// Appends to a file and syncs it. A new or empty file begins with `header`. A file that is shorter than
    /// recorded is taken as it is. Takes: `path` relative to the root; its directory exists.
    /// Leaves: on failure a torn end, which the next call cuts off. Errors: NoSpace, Io ...
    Status append(const std::string& path, ByteView header, ByteView bytes);
    /// Records the lengths of what was appended since the last call, in one transaction of the tree.
    Status record();

    /// Moves a file aside; the name begins anew. Errors: Conflict when `to` exists.
    Status rotate(const std::string& path, const std::string& to);

    /// The recorded lengths. Errors: Corrupt, Io.
    static Result<std::map<std::string, std::uint64_t>> lengths(TreeReader& tree);
    /// The recorded checksums, of the files that have some. Errors: Corrupt, Io.
    static Result<std::map<std::string, BlockSums>> sums(TreeReader& tree);
    /// What stands in the tree of the files below a directory, by their paths. Errors: Io.
    static Result<std::map<std::string, std::string>> records(TreeReader& tree, const std::string& directory);
    /// Makes that what it is in another tree: for files that stay while the tree beside them is changed.
    static Status takeRecords(TreeWriter& tree, const std::string& directory,
                              const std::map<std::string, std::string>& records);
    /// Cuts every file to its recorded length. For the writer, after opening the tree and before appending.
    static Result<AppendedReport> cut(FileSystem& fs, const std::string& root, TreeReader& tree);
    /// The same without changing anything: for verification.
    static Result<AppendedReport> check(FileSystem& fs, const std::string& root, TreeReader& tree);

  private:
    Result<BlockSums*> known(const std::string& path) REQUIRES(m_mutex);
    Result<BlockSums> recorded(const std::string& path);

    FileSystem& m_fs;
    const std::string m_root;
    const TreeAccess m_tree;
    Mutex m_mutex;
    std::map<std::string, BlockSums> m_sums GUARDED_BY(m_mutex);  ///< of files met so far
    std::set<std::string> m_unrecorded GUARDED_BY(m_mutex);
};

}  // namespace warp
