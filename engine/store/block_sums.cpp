// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/block_sums.h"

#include <algorithm>
#include <bit>

#include <zlib.h>

namespace warp {

namespace {

constexpr std::size_t kReadAtOnce = std::size_t{1} << 20;

std::uint32_t crcOf(std::uint32_t before, ByteView bytes) {
    return static_cast<std::uint32_t>(
        crc32_z(before, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()));
}

Error damaged() {
    return Error{.code = ErrorCode::Corrupt, .message = "the recorded checksums of a file are damaged"};
}

}  // namespace

void BlockSums::add(ByteView bytes) {
    while (!bytes.empty()) {
        const std::uint64_t filled = m_length % m_blockBytes;
        if (filled == 0) {
            if (m_sums.size() == kMostBlocks) {
                joinPairs();
                continue;
            }
            m_sums.push_back(0);
        }
        const ByteView part = bytes.substr(0, m_blockBytes - filled);
        m_sums.back() = crcOf(m_sums.back(), part);
        m_length += part.size();
        bytes.remove_prefix(part.size());
    }
}

void BlockSums::joinPairs() {
    std::vector<std::uint32_t> joined;
    for (std::size_t i = 0; i < m_sums.size(); i += 2) {
        const bool pair = i + 1 < m_sums.size();
        joined.push_back(pair ? static_cast<std::uint32_t>(crc32_combine(
                                    m_sums[i], m_sums[i + 1], static_cast<z_off_t>(bytesOf(i + 1))))
                              : m_sums[i]);
    }
    m_sums = std::move(joined);
    m_blockBytes *= 2;
}

std::uint64_t BlockSums::bytesOf(std::size_t block) const {
    const std::uint64_t begin = block * m_blockBytes;
    return std::min(m_blockBytes, m_length - begin);
}

std::optional<BlockSums::Range> BlockSums::firstDifference(BlockSums other) const {
    BlockSums mine = *this;
    while (mine.m_blockBytes < other.m_blockBytes) mine.joinPairs();
    while (other.m_blockBytes < mine.m_blockBytes) other.joinPairs();
    for (std::size_t i = 0; i < mine.m_sums.size(); ++i) {
        const std::uint64_t begin = i * mine.m_blockBytes;
        const bool whole = i < other.m_sums.size() && other.bytesOf(i) == mine.bytesOf(i);
        if (!whole || other.m_sums[i] != mine.m_sums[i]) return Range{begin, begin + mine.bytesOf(i)};
    }
    return std::nullopt;
}

std::string BlockSums::encode() const {
    std::string bytes;
    appendLittle(bytes, m_length);
    appendLittle(bytes, m_blockBytes);
    for (const std::uint32_t sum : m_sums) appendLittle(bytes, sum);
    return bytes;
}

Result<BlockSums> BlockSums::decode(ByteView bytes) {
    BlockSums sums;
    ByteReader reader(bytes);
    const bool head = reader.read(sums.m_length) && reader.read(sums.m_blockBytes);
    const bool power = std::has_single_bit(sums.m_blockBytes) && sums.m_blockBytes >= kLeastBlock;
    if (!head || !power) return damaged();
    const std::uint64_t blocks = sums.m_length / sums.m_blockBytes + (sums.m_length % sums.m_blockBytes != 0);
    if (blocks > kMostBlocks || reader.remaining() != blocks * sizeof(std::uint32_t)) return damaged();
    sums.m_sums.resize(blocks);
    for (std::uint32_t& sum : sums.m_sums)
        if (!reader.read(sum)) return damaged();
    return sums;
}

Result<BlockSums> BlockSums::ofFile(FileSystem& fs, const std::string& path, std::uint64_t length,
                                    const Job& job) {
    WARP_ASSIGN(const auto file, fs.open(path, OpenMode::Read));
    BlockSums sums;
    std::string buffer(std::min<std::uint64_t>(kReadAtOnce, length), '\0');
    while (sums.length() < length) {
        if (job.stopRequested()) return cancelledError();
        buffer.resize(std::min<std::uint64_t>(buffer.size(), length - sums.length()));
        WARP_ASSIGN(const std::size_t got, file->readAt(sums.length(), buffer));
        if (got == 0) return sums;
        sums.add(ByteView(buffer).substr(0, got));
    }
    return sums;
}

}  // namespace warp
