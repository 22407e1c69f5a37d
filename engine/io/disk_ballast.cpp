// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/disk_ballast.h"

#include <algorithm>
#include <utility>

#include "engine/io/files.h"

namespace warp {

DiskBallast::DiskBallast(FileSystem& fs, std::string path, std::uint64_t bytes)
    : m_fs(fs), m_path(std::move(path)), m_bytes(bytes) {}

Status DiskBallast::ensure() {
    WARP_ASSIGN(const bool there, present());
    if (there) return {};
    WARP_TRY(drop());
    WARP_ASSIGN(const DiskSpace space, m_fs.diskSpace(parentPath(m_path)));
    if (space.freeBytes < 2 * m_bytes) {
        return Error{.code = ErrorCode::NoSpace,
                     .message = "too little free space to reserve " + std::to_string(m_bytes) + " bytes",
                     .path = m_path};
    }
    return reserve(m_bytes);
}

Status DiskBallast::ensurePart() {
    WARP_TRY(drop());
    WARP_ASSIGN(const DiskSpace space, m_fs.diskSpace(parentPath(m_path)));
    return reserve(std::min(m_bytes, space.freeBytes / 2));
}

Status DiskBallast::reserve(std::uint64_t bytes) {
    Status reserved = [&]() -> Status {
        WARP_ASSIGN(const auto file, m_fs.open(m_path, OpenMode::CreateNew));
        return file->allocate(bytes);
    }();
    if (!reserved) {
        // The first failure is the one to report.
        [[maybe_unused]] const Status dropped = drop();
    }
    return reserved;
}

Status DiskBallast::drop() {
    WARP_ASSIGN(const auto info, m_fs.stat(m_path));
    if (!info) return {};
    return m_fs.removeFile(m_path);
}

Result<bool> DiskBallast::present() {
    WARP_ASSIGN(const auto info, m_fs.stat(m_path));
    return info && info->kind == FileKind::File && info->size >= m_bytes;
}

}  // namespace warp
