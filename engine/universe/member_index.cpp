// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/member_index.h"

#include "engine/backups/archive_reader.h"
#include "engine/universe/archive_items.h"

namespace warp {

Result<MemberIndex> MemberIndex::read(FileSystem& fs, std::string archive) {
    MemberIndex index(fs, std::move(archive));
    WARP_ASSIGN(const auto offsets, ArchiveReader::blocks(fs, index.m_archive));
    for (const std::uint64_t offset : offsets) index.m_blocks.push_back({.offset = offset, .first = {}});
    return index;
}

Result<std::size_t> MemberIndex::blockBefore(const ItemHead& place, const Job& job) {
    std::size_t low = 0;
    std::size_t high = m_blocks.size();
    while (low + 1 < high) {
        if (job.stopRequested()) return cancelledError();
        const std::size_t middle = (low + high) / 2;
        WARP_ASSIGN(const bool after, beginsAfter(m_blocks[middle], place));
        (after ? high : low) = middle;
    }
    return low;
}

Result<bool> MemberIndex::beginsAfter(Block& block, const ItemHead& place) const {
    if (!block.known) {
        const auto look = [&](const ArchiveMember& member) -> Status {
            WARP_ASSIGN(block.first, itemOfMember(member.head.path, member.content));
            return {};
        };
        WARP_TRY(ArchiveReader::firstMember(*m_fs, m_archive, block.offset, look));
        block.known = true;
    }
    return block.first && block.first->place() > place.place();
}

}  // namespace warp
