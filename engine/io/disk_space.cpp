// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/disk_space.h"

#include <fcntl.h>

#include <cerrno>
#include <cstring>
#include <string>

namespace warp {

Status releaseDiskSpace(int descriptor, std::uint64_t offset, std::uint64_t bytes) {
    const int result = ::fallocate(descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
                                   static_cast<off_t>(offset), static_cast<off_t>(bytes));
    if (result == 0) return {};
    return Error{.code = ErrorCode::Io,
                 .message = std::string("cannot give disk space back: ") + std::strerror(errno)};
}

}  // namespace warp
