// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "engine/io/file_system.h"

namespace warp {

/// Replaces a file as a whole, piece by piece: what replaceFile does, for content that need not be in memory
/// at once. Dropped before `commit`, it leaves the old file as it was and no temporary file.
class FileReplacement {
  public:
    /// Errors: those of FileSystem::open.
    static Result<std::unique_ptr<FileReplacement>> begin(FileSystem& fs, const std::string& path);
    ~FileReplacement();
    FileReplacement(const FileReplacement&) = delete;
    FileReplacement& operator=(const FileReplacement&) = delete;

    Status append(ByteView bytes);
    /// Returns when the new file stands under its name, durably.
    Status commit();

  private:
    FileReplacement(FileSystem& fs, std::string path, std::string temporary)
        : m_fs(fs), m_path(std::move(path)), m_temporary(std::move(temporary)) {}
    Status flush();

    static constexpr std::size_t kBufferBytes = std::size_t{1} << 16;

    FileSystem& m_fs;
    const std::string m_path;
    const std::string m_temporary;
    std::unique_ptr<File> m_file;
    std::string m_buffer;
    bool m_committed = false;
};

}  // namespace warp
