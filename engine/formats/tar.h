// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "engine/base/bytes.h"
#include "engine/base/clock.h"
#include "engine/base/result.h"

namespace warp {

// Tar archives (POSIX ustar; pax headers for long paths and sizes), as `tar` reads and writes them.
// A member is a header of 512 bytes, the content, and zeros up to the next 512.

inline constexpr std::size_t kTarBlock = 512;

/// What a member's header says. Only plain files and directories are members here.
struct TarMember {
    std::string path;  ///< relative, with '/' between steps, none at the end
    bool directory = false;
    std::uint64_t size = 0;
    Timestamp modified;
};

/// Takes: a path of any length.
void appendTarHeader(std::string& out, std::string_view path, std::uint64_t size, Timestamp modified);
/// The zeros behind a content of `size` bytes.
void appendTarPadding(std::string& out, std::uint64_t size);
/// What ends an archive.
void appendTarEnd(std::string& out);

/// Takes a tar apart that comes in pieces of any size, and refuses what must not be unpacked: paths that are
/// absolute, empty or leave the directory, links, devices, members of other kinds, damaged headers.
/// Threads: one.
class TarReader {
  public:
    struct Visitor {
        std::function<Status(const TarMember&)> begin;
        std::function<Status(ByteView)> content;  ///< the next bytes of the member
        std::function<Status()> end;              ///< the member is whole
    };
    explicit TarReader(Visitor visitor) : m_visitor(std::move(visitor)) {}

    /// Errors: InvalidFormat saying what is wrong with which member; those of the visitor.
    Status feed(ByteView bytes);
    /// Errors: InvalidFormat when the archive is cut off.
    Status finish() const;
    /// Whether what was fed ends between two members.
    bool betweenMembers() const { return m_partial.empty() && m_left == 0 && m_padding == 0 && !m_extended; }

  private:
    Status header(ByteView block);
    Status startMember(ByteView block, char kind, std::uint64_t size);
    Status take(ByteView& bytes);
    Status endMember();
    Status readExtended();

    Visitor m_visitor;
    std::string m_partial;        ///< of a header that is not whole yet
    std::uint64_t m_left = 0;     ///< of the content under way
    std::uint64_t m_padding = 0;  ///< zeros to pass over
    bool m_visiting = false;      ///< the content is a member's
    char m_extension = 0;         ///< 'x' or 'L' while such a header's text is read
    std::string m_extensionText;
    bool m_extended = false;  ///< a header before said something of the next member
    std::string m_nextPath;
    std::string m_nextSize;
    bool m_ended = false;
};

}  // namespace warp
