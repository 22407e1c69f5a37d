// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/file_system.h"

namespace warp {

/// What tells whether somebody changed a file since it was read. A file that is not there has the default.
struct FileStamp {
    std::int64_t changedNs = -1;
    std::uint64_t size = 0;
    std::uint64_t inode = 0;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Errors: those of FileSystem::stat.
Result<FileStamp> fileStamp(FileSystem& fs, const std::string& path);

}  // namespace warp
