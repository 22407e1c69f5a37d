// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "engine/base/result.h"
#include "engine/io/file_system.h"

namespace warp {

/// A file of reserved, unused space. Dropping it on a full disk makes the room in which deletions, which have
/// to be logged first, still work. Threads: one at a time.
class DiskBallast {
  public:
    static constexpr std::uint64_t kDefaultBytes = 4 << 20;

    DiskBallast(FileSystem& fs, std::string path, std::uint64_t bytes = kDefaultBytes);

    /// Reserves the space unless it is reserved already. It never takes the last room: as much again must
    /// stay free. Leaves: nothing on failure. Errors: NoSpace.
    Status ensure();
    /// Reserves half of what is free where there is no room for more, so that nobody else takes it.
    Status ensurePart();
    /// Gives the space back; fine when there is none.
    Status drop();
    /// True when the file is there in full length.
    Result<bool> present();

  private:
    Status reserve(std::uint64_t bytes);

    FileSystem& m_fs;
    const std::string m_path;
    const std::uint64_t m_bytes;
};

}  // namespace warp
