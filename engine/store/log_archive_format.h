// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"

namespace warp {

// Archived log: `archive/2026-01-15-000001.wal.lz4` in the directory of the log. `lz4 -dc` makes a segment of
// the log of it (log_format.h) in which every batch of a range of LSNs stands once, whole and in order; what
// recoveries voided is not in it. After the LZ4 frames stands a skippable frame, which `lz4 -dc` passes over:
//
//   u32 0x184D2A57, u32 bytes that follow
//   filters   of each block: a key filter (key_filter.h) over the keys of its batches
//   blocks    of each LZ4 frame, 44 bytes: u64 offset in the file, u32 bytes there, u32 bytes unpacked,
//             u64 LSN and i64 time of its first batch, u32 offset and u32 bytes of its filter among the
//             filters, u32 1 when it begins inside a change
//   tail      168 bytes: 0 magic "WARPARCH"   8 u32 version   12 u32 tail bytes   16 universe id (40 bytes)
//             56 u64 timeline   64 u64 epoch   72 u64 nonce   80 u64 first LSN   88 u64 last LSN
//             96 i64 first time   104 i64 last time   112 u64 batches   120 u64 changes
//             128 u64 bytes unpacked   136 u64 offset of the skippable frame   144 u32 blocks
//             148 u32 filter bytes   152 u64 XXH3 of filters and blocks   160 u64 XXH3 of bytes 0..159
//
// A block ends between two frames of the log. The parts of a large batch are cut between two changes, so that
// each can be read alone; a change too large for a frame has parts of its own, each after the first at the
// beginning of a block, and its key in all their filters. All integers are little-endian.

inline constexpr std::size_t kArchiveTailBytes = 168;
inline constexpr std::size_t kArchiveBlockBytes = std::size_t{1} << 20;  ///< of log, before compression

/// What an archive says of itself, without its path.
struct ArchiveTail {
    std::string universeId;
    std::uint64_t timeline = 1;
    std::uint64_t epoch = 1;  ///< of the last batch
    std::uint64_t nonce = 0;  ///< of the segment it unpacks to
    Lsn firstLsn = 0;
    Lsn lastLsn = 0;
    Timestamp firstTime;
    Timestamp lastTime;
    std::uint64_t batches = 0;
    std::uint64_t changes = 0;
    std::uint64_t segmentBytes = 0;
    std::uint64_t indexOffset = 0;
    std::uint32_t blockCount = 0;
    std::uint32_t filterBytes = 0;
    std::uint64_t indexHash = 0;
};

std::string encodeArchiveTail(const ArchiveTail& tail);
/// Takes: the last kArchiveTailBytes of a file. Errors: Corrupt (no archive, cut or damaged), NewerFormat.
Result<ArchiveTail> decodeArchiveTail(ByteView bytes);

struct ArchiveBlock {
    static constexpr std::size_t kEncodedBytes = 44;

    std::uint64_t offset = 0;
    std::uint32_t fileBytes = 0;
    std::uint32_t logBytes = 0;
    Lsn firstLsn = 0;
    Timestamp firstTime;
    std::uint32_t filterOffset = 0;
    std::uint32_t filterBytes = 0;
    bool beginsInsideChange =
        false;  ///< its first frame goes on with the change that the block before ends in
};

/// Blocks and filters of an archive.
struct ArchiveIndex {
    std::string filters;
    std::vector<ArchiveBlock> blocks;

    ByteView filterOf(const ArchiveBlock& block) const {
        return ByteView(filters).substr(block.filterOffset, block.filterBytes);
    }
};

/// The skippable frame. Takes: `tail` without what follows from the index, which is filled in.
std::string encodeArchiveIndex(const ArchiveIndex& index, ArchiveTail tail);
/// Takes: the bytes between the skippable frame's head and the tail.
/// Errors: Corrupt when they are not what the tail tells.
Result<ArchiveIndex> decodeArchiveIndex(std::string bytes, const ArchiveTail& tail);
/// Bytes of filters and blocks, and where they begin in the file.
std::uint64_t archiveIndexBytes(const ArchiveTail& tail);
std::uint64_t archiveIndexBegin(const ArchiveTail& tail);

/// "archive" in the directory of the log.
std::string archiveDirectoryIn(const std::string& logDirectory);
/// "2026-01-15-000001.wal.lz4".
std::string archiveName(Timestamp day, std::uint32_t number);
/// The number, when it is the name of an archive.
std::optional<std::uint32_t> parseArchiveName(std::string_view name);

}  // namespace warp
