// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"

namespace warp {

// A gzip member that says in its header how long it is, so that the members of a file can be unpacked at once
// on several processors. `gzip`, `zcat` and `tar xzf` pass the extra field over (RFC 1952, 2.3.1.1):
//
//     0 1f 8b 08 04   4 mtime 0   8 xfl 4   9 os 255   10 u16 13   12 "WP"   14 u16 9
//     16 u32 bytes of the member   20 u32 bytes of the content   24 u8 flags: bit 0 see `goesOn`
//     25 deflate   end-8 u32 CRC-32 of the content   end-4 u32 bytes of the content

inline constexpr std::size_t kGzipBlockHeader = 25;
/// More content than this no block has: what claims more is refused before memory is taken.
inline constexpr std::uint32_t kMaxGzipBlockContent = 8u << 20;

/// What the header of a block says.
struct GzipBlock {
    std::uint32_t bytes = 0;         ///< of the member in the file
    std::uint32_t contentBytes = 0;  ///< of what it unpacks to
    bool goesOn =
        false;  ///< its content alone makes no sense: it belongs to what stands in the blocks around
};

/// Compresses fast rather than well: about a gigabyte a second and processor on texts.
/// Takes: content of at most kMaxGzipBlockContent bytes.
std::string compressGzipBlock(ByteView content, bool goesOn);

/// Takes: the beginning of a member. Returns: nothing when it is no such block, e.g. one that `gzip` wrote.
std::optional<GzipBlock> readGzipBlock(ByteView beginning);

/// The content. Takes: all bytes of the member. Errors: Corrupt when it is damaged or of another length than
/// its header says.
Result<std::string> decompressGzipBlock(ByteView block);

}  // namespace warp
