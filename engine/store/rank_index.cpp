// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/rank_index.h"

#include <algorithm>

namespace warp {

namespace {

constexpr std::uint64_t kBlockRecords = 512;
constexpr std::uint64_t kMaxBlockRecords = 1024;
constexpr std::uint64_t kMinBlockRecords = 128;
const std::string kLowestKey = "\x01";

std::string countBytes(std::uint64_t count) {
    std::string bytes;
    appendLittle(bytes, static_cast<std::uint32_t>(count));
    return bytes;
}

std::size_t blockOf(const std::vector<std::string>& first, ByteView key) {
    const auto after = std::upper_bound(first.begin(), first.end(), key,
                                        [](ByteView a, const std::string& b) { return a < b; });
    return after == first.begin() ? 0 : static_cast<std::size_t>(after - first.begin()) - 1;
}

}  // namespace

Result<std::shared_ptr<const RankBlocks>> RankBlocks::load(TreeReader& reader) {
    auto blocks = std::make_shared<RankBlocks>();
    std::uint64_t total = 0;
    const auto cursor = reader.cursor(Space::Ranks);
    for (cursor->first(); cursor->valid(); cursor->next()) {
        if (cursor->value().size() != sizeof(std::uint32_t))
            return Error{.code = ErrorCode::Corrupt, .message = "damaged rank block in the tree"};
        blocks->m_first.emplace_back(cursor->key());
        blocks->m_before.push_back(total);
        total += loadLittle<std::uint32_t>(cursor->value().data());
    }
    WARP_TRY(cursor->status());
    if (blocks->m_first.empty()) {
        blocks->m_first.push_back(kLowestKey);
        blocks->m_before.push_back(0);
    }
    blocks->m_before.push_back(total);
    return std::shared_ptr<const RankBlocks>(std::move(blocks));
}

Result<std::uint64_t> RankBlocks::rank(TreeReader& reader, ByteView key) const {
    const std::size_t block = blockOf(m_first, key);
    std::uint64_t rank = m_before[block];
    const auto cursor = reader.cursor(Space::Records);
    for (cursor->seek(m_first[block]); cursor->valid() && cursor->key() < key; cursor->next()) ++rank;
    WARP_TRY(cursor->status());
    return rank;
}

Result<std::string> RankBlocks::keyAt(TreeReader& reader, std::uint64_t rank) const {
    if (rank >= total()) return Error{.code = ErrorCode::NotFound, .message = "there are fewer records"};
    const auto after = std::upper_bound(m_before.begin(), m_before.end(), rank);
    const auto block = static_cast<std::size_t>(after - m_before.begin()) - 1;
    const auto cursor = reader.cursor(Space::Records);
    cursor->seek(m_first[block]);
    for (std::uint64_t at = m_before[block]; cursor->valid() && at < rank; ++at) cursor->next();
    WARP_TRY(cursor->status());
    if (!cursor->valid())
        return Error{.code = ErrorCode::Corrupt, .message = "rank blocks do not match the tree"};
    return std::string(cursor->key());
}

RankUpdate::RankUpdate(std::shared_ptr<const RankBlocks> before)
    : m_before(std::move(before)), m_change(m_before->m_first.size(), 0) {}

void RankUpdate::changed(ByteView key, int difference) {
    const auto& first = m_before->m_first;
    while (m_at + 1 < first.size() && first[m_at + 1] <= key) ++m_at;
    m_change[m_at] += difference;
    m_any = true;
}

void RankUpdate::beginAnew() {
    m_anew = true;
    m_fresh.push_back({kLowestKey, 0, true});
}

void RankUpdate::holds(ByteView key) {
    if (m_fresh.back().count == kBlockRecords) m_fresh.push_back({std::string(key), 0, true});
    ++m_fresh.back().count;
}

Result<std::shared_ptr<const RankBlocks>> RankUpdate::finish(TreeWriter& writer) {
    if (!m_any && !m_anew) return m_before;
    std::vector<Block> blocks;
    if (m_anew) {
        WARP_TRY(writeAnew(writer));
        blocks = std::move(m_fresh);
    } else {
        WARP_TRY(change(writer, blocks));
    }

    auto after = std::make_shared<RankBlocks>();
    std::uint64_t total = 0;
    for (Block& block : blocks) {
        after->m_first.push_back(std::move(block.first));
        after->m_before.push_back(total);
        total += block.count;
    }
    after->m_before.push_back(total);
    return std::shared_ptr<const RankBlocks>(std::move(after));
}

Status RankUpdate::writeAnew(TreeWriter& writer) {
    WARP_ASSIGN(const auto rewrite, writer.rewrite(Space::Ranks));
    for (const Block& block : m_fresh) WARP_TRY(rewrite->append(block.first, countBytes(block.count)));
    return rewrite->finish();
}

/// Applies the differences to the blocks before. Leaves: `blocks`, those that are in the tree now.
Status RankUpdate::change(TreeWriter& writer, std::vector<Block>& blocks) {
    for (std::size_t i = 0; i < m_change.size(); ++i) {
        const auto was = static_cast<std::int64_t>(m_before->m_before[i + 1] - m_before->m_before[i]);
        Block block{m_before->m_first[i], static_cast<std::uint64_t>(was + m_change[i]), m_change[i] != 0};
        if (block.count > kMaxBlockRecords) {
            WARP_TRY(cut(writer, block, blocks));
            continue;
        }
        const bool joins = !blocks.empty() && block.count < kMinBlockRecords &&
                           blocks.back().count + block.count <= kBlockRecords;
        if (!joins) {
            blocks.push_back(std::move(block));
            continue;
        }
        if (const auto erased = writer.erase(Space::Ranks, block.first); !erased.ok()) return erased.error();
        blocks.back().count += block.count;
        blocks.back().changed = blocks.back().changed || block.count > 0;
    }
    return write(writer, blocks);
}

Status RankUpdate::cut(TreeWriter& writer, const Block& block, std::vector<Block>& out) {
    const auto cursor = writer.cursor(Space::Records);
    cursor->seek(block.first);
    Block piece{block.first, 0, true};
    for (std::uint64_t i = 0; i < block.count && cursor->valid(); ++i, cursor->next()) {
        if (piece.count == kBlockRecords) {
            out.push_back(std::move(piece));
            piece = Block{std::string(cursor->key()), 0, true};
        }
        ++piece.count;
    }
    out.push_back(std::move(piece));
    return cursor->status();
}

Status RankUpdate::write(TreeWriter& writer, const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
        if (!block.changed) continue;
        WARP_TRY(writer.put(Space::Ranks, block.first, countBytes(block.count)));
    }
    return {};
}

}  // namespace warp
