// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_items.h"

namespace warp {

Result<std::unique_ptr<MergedItems>> MergedItems::begin(std::vector<std::unique_ptr<ItemStream>> rows,
                                                        bool keepGone) {
    std::unique_ptr<MergedItems> merged(new MergedItems(std::move(rows), keepGone));
    WARP_TRY(merged->settle());
    return merged;
}

/// The smallest head; among equal ones that of the last row.
void MergedItems::choose() {
    m_top = nullptr;
    for (const auto& row : m_rows) {
        const ItemHead* head = row->head();
        if (head == nullptr) continue;
        if (m_top == nullptr || head->place() <= m_top->head()->place()) m_top = row.get();
    }
}

/// Moves every row on that stands where the chosen one does, that one last: the others compare with it.
Status MergedItems::passOver() {
    for (const auto& row : m_rows) {
        const bool same =
            row.get() != m_top && row->head() != nullptr && row->head()->place() == m_top->head()->place();
        if (same) WARP_TRY(row->next());
    }
    return m_top->next();
}

Status MergedItems::settle() {
    choose();
    while (!m_keepGone && m_top != nullptr && m_top->head()->gone) {
        WARP_TRY(passOver());
        choose();
    }
    return {};
}

Status MergedItems::next() {
    if (m_top == nullptr) return {};
    WARP_TRY(passOver());
    return settle();
}

std::uint64_t MergedItems::takeBytesRead() {
    std::uint64_t bytes = 0;
    for (const auto& row : m_rows) bytes += row->takeBytesRead();
    return bytes;
}

}  // namespace warp
