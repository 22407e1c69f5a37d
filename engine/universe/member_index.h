// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/universe/snapshot_items.h"

namespace warp {

/// Where records, nodes and edges stand in an archive: a search unpacks the blocks in which it looks, and
/// remembers what they begin with. Threads: one owner.
class MemberIndex {
  public:
    /// Cost: reads the head of every block. Errors: Corrupt, Io.
    static Result<MemberIndex> read(FileSystem& fs, std::string archive);

    /// Whether the engine wrote the archive: others have no blocks, and their members are in any order.
    bool ordered() const { return !m_blocks.empty(); }
    /// The last block whose first item does not stand after `place`; 0 for an archive without blocks. What is
    /// no item stands before all of them. Errors: Corrupt, Cancelled, Io.
    Result<std::size_t> blockBefore(const ItemHead& place, const Job& job);
    /// Where a block begins, for ArchiveReader. Returns: 0 for an archive without blocks.
    std::uint64_t offset(std::size_t block) const { return ordered() ? m_blocks[block].offset : 0; }

  private:
    struct Block {
        std::uint64_t offset = 0;
        bool known = false;
        std::optional<ItemHead> first;  ///< nothing: it begins with what is no item
    };
    MemberIndex(FileSystem& fs, std::string archive) : m_fs(&fs), m_archive(std::move(archive)) {}
    Result<bool> beginsAfter(Block& block, const ItemHead& place) const;

    FileSystem* m_fs;
    std::string m_archive;
    std::vector<Block> m_blocks;
};

}  // namespace warp
