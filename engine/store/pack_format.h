// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"

namespace warp {

/// Packs: files `pack-000001.lz4`, `pack-000002.lz4`, ... of one type directory. Each is a row of independent
/// LZ4 frames of up to 256 KiB of JSON lines, one whole record per line, so that `lz4 -dc` prints records. A
/// record too large for a frame has one of its own.
///
/// A pack only grows, at its end, and only in the pack with the greatest number of its directory. So all
/// older lines of a key stand before its newer ones, counting packs by number. That makes tombstones simple:
///
///     {"key":"users:alice","deleted":1234}
///
/// says that lines of the key before it are void. It is written when a key's line stops being its place
/// without a newer line taking over in the same directory (deleted, moved away, shrunk into the tree), and it
/// is needed as long as an older line of the key stands in this or a lower pack. Spec: On-disk formats,
/// Temperature.

inline constexpr std::size_t kPackFrameBytes = std::size_t{256} << 10;    ///< of lines, before compression
inline constexpr std::uint64_t kPackFileBytes = std::uint64_t{64} << 20;  ///< a longer pack gets a successor

/// "pack-000001.lz4".
std::string packFileName(std::uint32_t number);
/// Returns: nothing for any other name.
std::optional<std::uint32_t> parsePackFileName(std::string_view name);

/// Where a line stands. It is known when the line is added, before its frame is compressed: the frame says
/// its own length. In the tree: u32 pack, u32 line offset, u32 line bytes, u64 frame offset.
struct PackLocation {
    static constexpr std::size_t kEncodedBytes = 20;

    std::uint32_t pack = 0;         ///< number in the file name; 0 = none
    std::uint32_t lineOffset = 0;   ///< bytes from the start of the frame's text
    std::uint32_t lineBytes = 0;    ///< without the newline
    std::uint64_t frameOffset = 0;  ///< bytes from the start of the file

    friend bool operator==(const PackLocation&, const PackLocation&) = default;
};
void appendPackLocation(std::string& out, const PackLocation& location);
/// Errors: Corrupt when `bytes` are fewer than kEncodedBytes; more are left alone.
Result<PackLocation> parsePackLocation(ByteView bytes);

/// What the tree knows of a pack: Space::Packs, path relative to the root -> u8 layout (1), u8 flags (1 =
/// retired), 6 zero bytes, then u64 length, live, dead and tombstone bytes. Bytes past `length` in the file
/// are void.
struct PackState {
    std::uint64_t length = 0;          ///< of the file, compressed
    std::uint64_t liveBytes = 0;       ///< lines that the tree points to, newlines counted
    std::uint64_t deadBytes = 0;       ///< lines that nothing points to any more
    std::uint64_t tombstoneBytes = 0;  ///< lines that make older ones void
    bool retired = false;              ///< emptied by compaction; the file waits for old readers to end

    std::uint64_t totalBytes() const { return liveBytes + deadBytes + tombstoneBytes; }
    friend bool operator==(const PackState&, const PackState&) = default;
};
std::string encodePackState(const PackState& state);
/// Errors: Corrupt; NewerFormat for another layout.
Result<PackState> parsePackState(ByteView bytes);

/// What every line says of itself.
struct PackLine {
    std::string key;
    std::optional<Lsn> deleted;  ///< set for a tombstone: the version of the deletion
};
std::string packTombstone(ByteView key, Lsn version);
/// Reads the key of a line without parsing the rest. Takes: a line without its newline.
/// Errors: Corrupt.
Result<PackLine> parsePackLine(ByteView line);

}  // namespace warp
