// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/io/file_system.h"
#include "engine/universe/universe.h"

namespace warp {

/// Looks at the files of a universe and at nothing outside it: no path with `..` and no link is followed.
/// Threads: all methods may be called from any thread.
class FileBrowser {
  public:
    FileBrowser(FileSystem& fs, std::string root) : m_fs(fs), m_root(std::move(root)) {}

    /// Entries sorted by name. Errors: InvalidArgument for a path that leaves the universe, NotFound, Io.
    Result<std::vector<FileEntry>> list(const std::string& relativePath, std::size_t first,
                                        std::size_t limit);
    /// Bytes [offset, offset + size), fewer at the end. Errors: as list; InvalidArgument when it is no plain
    /// file.
    Result<std::string> readBytes(const std::string& relativePath, std::uint64_t offset, std::size_t size);
    /// A plain file as its directory lists it. Errors: as readBytes.
    Result<FileEntry> entry(const std::string& relativePath);
    /// The absolute path of a plain file. Errors: as readBytes.
    Result<std::string> filePath(const std::string& relativePath);

  private:
    struct Listing {
        std::string path;
        std::int64_t modifiedNs = 0;
        std::vector<DirectoryEntry> entries;
    };

    Result<std::string> resolve(const std::string& relativePath, FileKind kind, FileInfo& info);
    Result<std::vector<DirectoryEntry>> page(const std::string& path, std::int64_t modifiedNs,
                                             std::size_t first, std::size_t limit);
    Result<FileEntry> describe(const std::string& directory, const DirectoryEntry& entry);

    FileSystem& m_fs;
    const std::string m_root;
    Mutex m_mutex;
    Listing m_last GUARDED_BY(m_mutex);  // the next page of a large directory is not sorted again
};

}  // namespace warp
