// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstdint>

#include "engine/io/memory_pool.h"

namespace warp {

/// Knows of most hashes that a ValueTable does not hold them, in so little memory that it mostly stays in the
/// processor's cache. It may be wrong in both directions: what says "no" is not looked up, which costs a read
/// of the tree and is never a wrong answer.
/// Threads: `mayHold` may be called at any time; the others by one thread at a time.
class ValueFilter {
  public:
    /// Takes: the pool for its memory, which outlives it; the number of bits, rounded to a power of two.
    ValueFilter(MemoryPool& pool, std::size_t bits)
        : m_pool(pool), m_bytes(std::max(std::bit_ceil(bits / 8), MemoryPool::kSmallest)) {
        m_words = reinterpret_cast<std::uint64_t*>(pool.take(m_bytes));
        clear();
    }
    ~ValueFilter() { m_pool.give(reinterpret_cast<char*>(m_words), m_bytes); }
    ValueFilter(const ValueFilter&) = delete;
    ValueFilter& operator=(const ValueFilter&) = delete;

    bool mayHold(std::uint32_t tag) const {
        return (word(tag).load(std::memory_order_relaxed) & bit(tag)) != 0;
    }
    void note(std::uint32_t tag) {
        word(tag).store(word(tag).load(std::memory_order_relaxed) | bit(tag), std::memory_order_relaxed);
    }
    void clear() {
        for (std::size_t i = 0; i < m_bytes / sizeof *m_words; ++i)
            std::atomic_ref(m_words[i]).store(0, std::memory_order_relaxed);
    }

  private:
    static std::uint64_t bit(std::uint32_t tag) { return std::uint64_t{1} << (tag % 64); }
    std::atomic_ref<std::uint64_t> word(std::uint32_t tag) const {
        // The bits in the middle, times a number that spreads them: the lowest choose the cell of the table.
        const std::uint32_t spread = tag * 0x9E3779B1u;
        return std::atomic_ref(m_words[(spread >> 6) & (m_bytes / sizeof *m_words - 1)]);
    }

    MemoryPool& m_pool;
    const std::size_t m_bytes;
    std::uint64_t* m_words;
};

}  // namespace warp
