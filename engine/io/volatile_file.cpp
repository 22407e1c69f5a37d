// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/volatile_file.h"

namespace warp {

namespace {

Status writeWhole(FileSystem& fs, const std::string& path, ByteView content) {
    WARP_ASSIGN(const auto file, fs.open(path, OpenMode::Create));
    WARP_TRY(file->truncate(0));
    return file->writeAt(0, content);
}

}  // namespace

Status replaceVolatileFile(FileSystem& fs, const std::string& path, ByteView content) {
    const std::string temporary = path + ".tmp~";  // one that a crash left is used again
    Status status = writeWhole(fs, temporary, content);
    if (status) status = fs.rename(temporary, path);
    if (status) return status;
    // Best effort: the first failure is the one to report.
    [[maybe_unused]] const Status removed = fs.removeFile(temporary);
    return status;
}

}  // namespace warp
