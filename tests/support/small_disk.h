// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "tests/support/temp_directory.h"

namespace warp::test {

/// A real file system of a few MiB that a test can fill: ext4 in a loop device where there are some,
/// otherwise a tmpfs of limited size. It is mounted where this process and its children alone see it, so it
/// vanishes with them. Needs the right to mount (root): ask `available` and skip the test with `reason`.
class SmallDisk {
  public:
    explicit SmallDisk(std::uint64_t mebibytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool available() const { return m_reason.empty(); }
    const std::string& reason() const { return m_reason; }
    /// "ext4" or "tmpfs".
    const std::string& kind() const { return m_kind; }
    std::string operator/(const std::string& step) const { return m_place + "/" + step; }

    /// Takes all free space but `left` bytes with a file of another program.
    void fillUpTo(std::uint64_t left) const;
    /// Removes that file.
    void empty() const;

  private:
    bool mountExt4(std::uint64_t mebibytes);
    bool mountTmpfs(std::uint64_t mebibytes);

    const TempDirectory m_directory;
    const std::string m_place = m_directory / "disk";
    std::string m_kind;
    std::string m_reason;
};

}  // namespace warp::test
