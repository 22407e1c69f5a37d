// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/clock.h"
#include "engine/formats/tar.h"

namespace warp {

/// Some members of an archive, put together by one thread: their tar, and their lines for `md5sum -c`.
class ArchivePart {
  public:
    /// Takes: a path that no other member of the archive has.
    void add(std::string_view path, ByteView content, Timestamp modified);

    const std::string& tar() const { return m_tar; }
    std::uint64_t members() const { return m_members.size(); }
    /// "9e107d9d372bb6826bd81d3542a419d6  configuration/values.json\n" for each member.
    std::string list() const;

  private:
    struct Member {
        std::string path;
        std::size_t at = 0;  ///< of its content in the tar
        std::size_t size = 0;
    };
    std::string m_tar;
    std::vector<Member> m_members;
};

/// A line of such a list. Takes: the digest as hexadecimal digits.
void appendListLine(std::string& out, std::string_view md5, std::string_view path);

}  // namespace warp
