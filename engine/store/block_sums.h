// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"

namespace warp {

/// CRC-32 of the blocks of a file that only grows, so that what changed in it later is found, and about
/// where. Blocks have 1 KiB at first and double when there would be more than `kMostBlocks`: small files are
/// told to the line, and the sums of a large one stay small. Appending needs the sums alone, not the file.
class BlockSums {
  public:
    static constexpr std::size_t kMostBlocks = 256;
    static constexpr std::uint64_t kLeastBlock = 1024;

    /// A part of the file, `end` behind its last byte.
    struct Range {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;

        friend bool operator==(const Range&, const Range&) = default;
    };

    /// Bytes that stand behind those before.
    void add(ByteView bytes);
    std::uint64_t length() const { return m_length; }
    /// The first block that differs from that of `other`, a file of the same length or one that was cut off;
    /// nothing when all are alike.
    std::optional<Range> firstDifference(BlockSums other) const;

    /// u64 length, u64 bytes of a block, u32 CRC-32 of each; little-endian.
    std::string encode() const;
    /// Errors: Corrupt.
    static Result<BlockSums> decode(ByteView bytes);
    /// Of the first `length` bytes of a file, or of all when it is shorter. Errors: Cancelled; those of
    /// reading.
    static Result<BlockSums> ofFile(FileSystem& fs, const std::string& path, std::uint64_t length,
                                    const Job& job);

    friend bool operator==(const BlockSums&, const BlockSums&) = default;

  private:
    void joinPairs();
    std::uint64_t bytesOf(std::size_t block) const;

    std::uint64_t m_length = 0;
    std::uint64_t m_blockBytes = kLeastBlock;
    std::vector<std::uint32_t> m_sums;  ///< the last one of what its block has so far
};

}  // namespace warp
