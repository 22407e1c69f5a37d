// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/file_stamp.h"

namespace warp {

Result<FileStamp> fileStamp(FileSystem& fs, const std::string& path) {
    WARP_ASSIGN(const auto info, fs.stat(path));
    if (!info) return FileStamp{};
    return FileStamp{.changedNs = info->changedNs, .size = info->size, .inode = info->inode};
}

}  // namespace warp
