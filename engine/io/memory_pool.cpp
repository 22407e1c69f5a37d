// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/memory_pool.h"

#include <bit>
#include <cassert>

namespace warp {

namespace {

std::size_t classOf(std::size_t bytes) {
    assert(std::has_single_bit(bytes) && bytes >= MemoryPool::kSmallest);
    return static_cast<std::size_t>(std::countr_zero(bytes));
}

}  // namespace

char* MemoryPool::take(std::size_t bytes) {
    const MutexLock lock(m_mutex);
    std::vector<char*>& given = m_given[classOf(bytes)];
    if (!given.empty()) {
        char* const piece = given.back();
        given.pop_back();
        return piece;
    }
    if (bytes >= MemoryBlock::kUnit) return m_blocks.emplace_back(bytes).data();
    // What is left of a block that is too small for this piece serves smaller ones.
    while (m_left > 0 && m_left < bytes) {
        const std::size_t part = std::bit_floor(m_left);
        m_given[classOf(part)].push_back(m_next);
        m_next += part;
        m_left -= part;
    }
    if (m_left == 0) {
        m_next = m_blocks.emplace_back(MemoryBlock::kUnit).data();
        m_left = MemoryBlock::kUnit;
    }
    char* const piece = m_next;
    m_next += bytes;
    m_left -= bytes;
    return piece;
}

void MemoryPool::give(char* piece, std::size_t bytes) {
    const MutexLock lock(m_mutex);
    m_given[classOf(bytes)].push_back(piece);
}

}  // namespace warp
