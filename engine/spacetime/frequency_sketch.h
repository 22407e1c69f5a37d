// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <cstring>

#include "engine/io/memory_pool.h"

namespace warp {

/// How often keys were asked for lately, also those that are not cached: a count-min sketch of counters up to
/// 15, four of each key in one line of the processor's cache. It may count too high, never too low.
/// Threads: one at a time, except for `prefetch`. Source: Einziger, Friedman, Manes, "TinyLFU" (2017).
class FrequencySketch {
  public:
    static constexpr std::uint8_t kMost = 15;

    /// Takes: the pool for its memory, which outlives it; `bytes`, rounded to a power of two. Memory is taken
    /// with the first count.
    FrequencySketch(MemoryPool& pool, std::size_t bytes)
        : m_pool(pool), m_bytes(std::max(std::bit_ceil(bytes), MemoryPool::kSmallest)) {}
    ~FrequencySketch() {
        if (m_words) m_pool.give(reinterpret_cast<char*>(m_words), m_bytes);
    }
    FrequencySketch(const FrequencySketch&) = delete;
    FrequencySketch& operator=(const FrequencySketch&) = delete;

    std::uint8_t estimate(std::uint64_t hash) const {
        if (!m_words) return 0;
        std::uint8_t least = kMost;
        const Spot spot = spotOf(hash);
        for (unsigned row = 0; row < kRows; ++row) least = std::min(least, counter(spot, row));
        return least;
    }
    /// Counts one more.
    void increment(std::uint64_t hash) { raise(hash, static_cast<std::uint8_t>(estimate(hash) + 1)); }
    /// Makes the estimate at least `count`, at most kMost.
    void raise(std::uint64_t hash, std::uint8_t count) {
        if (!m_words) begin();
        const std::uint8_t wanted = std::min(count, kMost);
        const Spot spot = spotOf(hash);
        for (unsigned row = 0; row < kRows; ++row) {
            const std::uint8_t now = counter(spot, row);
            if (now < wanted) word(spot, row) += (std::uint64_t{wanted} - now) << shiftOf(spot, row);
        }
    }
    /// Halves every count: what was long ago counts less.
    void halve() {
        if (!m_words) return;
        constexpr std::uint64_t kWithoutTopBits = 0x7777777777777777;
        for (std::size_t i = 0; i < m_bytes / sizeof *m_words; ++i)
            m_words[i] = m_words[i] >> 1 & kWithoutTopBits;
    }
    std::size_t bytes() const { return m_bytes; }
    /// Asks for the memory where the hash is counted. Threads: any, at any time.
    void prefetch(std::uint64_t hash) const {
        const std::uint64_t* const words = m_shownWords.load(std::memory_order_relaxed);
        if (words) __builtin_prefetch(words + blockOf(hash) * kWordsPerBlock, 1);
    }

  private:
    static constexpr unsigned kRows = 4;
    static constexpr unsigned kWordsPerRow = 2;
    static constexpr unsigned kWordsPerBlock = kRows * kWordsPerRow;  // 64 bytes
    static constexpr unsigned kBitsPerRow = 5;                        // 32 counters

    struct Spot {
        std::uint64_t* block = nullptr;
        std::uint32_t indices = 0;  ///< kBitsPerRow for every row
    };
    // Keys of a part of the cache agree in the lowest bits of their hashes.
    static std::uint64_t spreadOf(std::uint64_t hash) { return hash * 0x9E3779B97F4A7C15u; }
    std::size_t blockOf(std::uint64_t hash) const {
        const std::size_t blocks = m_bytes / (kWordsPerBlock * sizeof *m_words);
        return spreadOf(hash) >> 32 & (blocks - 1);
    }
    Spot spotOf(std::uint64_t hash) const {
        return {m_words + blockOf(hash) * kWordsPerBlock, static_cast<std::uint32_t>(spreadOf(hash) >> 8)};
    }
    static unsigned indexOf(const Spot& spot, unsigned row) {
        return spot.indices >> (row * kBitsPerRow) & ((1u << kBitsPerRow) - 1);
    }
    static std::uint64_t& word(const Spot& spot, unsigned row) {
        return spot.block[row * kWordsPerRow + (indexOf(spot, row) >> 4)];
    }
    static unsigned shiftOf(const Spot& spot, unsigned row) { return (indexOf(spot, row) & 15) * 4; }
    static std::uint8_t counter(const Spot& spot, unsigned row) {
        return static_cast<std::uint8_t>(word(spot, row) >> shiftOf(spot, row) & kMost);
    }
    void begin() {
        m_words = reinterpret_cast<std::uint64_t*>(m_pool.take(m_bytes));
        std::memset(m_words, 0, m_bytes);
        m_shownWords.store(m_words, std::memory_order_relaxed);
    }

    MemoryPool& m_pool;
    const std::size_t m_bytes;
    std::uint64_t* m_words = nullptr;
    std::atomic<const std::uint64_t*> m_shownWords = nullptr;  ///< the same for `prefetch`
};

}  // namespace warp
