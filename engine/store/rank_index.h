// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/store/ordered_changes.h"
#include "engine/store/tree.h"

namespace warp {

/// Where blocks of about 512 records begin and how many records come before each: one state of the tree.
/// Kept in Space::Ranks as block key -> u32 count; the first block's key is the byte 0x01, below every record
/// key.
class RankBlocks {
  public:
    /// Reads the blocks of the reader's state.
    static Result<std::shared_ptr<const RankBlocks>> load(TreeReader& reader);

    /// Number of records in the tree with a key smaller than `key`. Walks at most one block of `reader`.
    Result<std::uint64_t> rank(TreeReader& reader, ByteView key) const;
    /// The key with `rank` smaller keys. Errors: NotFound past the end.
    Result<std::string> keyAt(TreeReader& reader, std::uint64_t rank) const;
    std::uint64_t total() const { return m_before.back(); }

  private:
    friend class RankUpdate;
    std::vector<std::string> m_first;     ///< first key of each block, ascending; never empty
    std::vector<std::uint64_t> m_before;  ///< records before each block, and the total at the end
};

/// Follows a merge, whose keys come in order, and writes the blocks it changed.
class RankUpdate final : public KeyListener {
  public:
    explicit RankUpdate(std::shared_ptr<const RankBlocks> before);

    // Keys in ascending order.
    void changed(ByteView key, int difference) override;
    void beginAnew() override;
    void holds(ByteView key) override;
    /// Writes changed blocks, cutting and joining those that grew or shrank. Returns: the state after the
    /// commit.
    Result<std::shared_ptr<const RankBlocks>> finish(TreeWriter& writer);

  private:
    struct Block {
        std::string first;
        std::uint64_t count = 0;
        bool changed = false;
    };
    Status change(TreeWriter& writer, std::vector<Block>& blocks);
    Status cut(TreeWriter& writer, const Block& block, std::vector<Block>& out);
    Status write(TreeWriter& writer, const std::vector<Block>& blocks);
    Status writeAnew(TreeWriter& writer);

    std::shared_ptr<const RankBlocks> m_before;
    std::vector<std::int64_t> m_change;  ///< per block
    std::size_t m_at = 0;
    bool m_any = false;
    bool m_anew = false;
    std::vector<Block> m_fresh;  ///< of the records written anew
};

}  // namespace warp
