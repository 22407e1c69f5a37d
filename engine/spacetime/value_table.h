// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

#include "engine/io/memory_pool.h"
#include "engine/spacetime/value_log.h"

namespace warp {

/// Finds places in a ValueLog by hash: an open-addressing table with linear probing, 8 bytes a cell.
/// Threads: one at a time, except for `prefetch`.
class ValueTable {
  public:
    using Place = ValueLog::Place;

    /// Takes: the pool for its memory, which outlives it.
    explicit ValueTable(MemoryPool& pool) : m_pool(&pool) {}
    ~ValueTable() { release(); }
    ValueTable(const ValueTable&) = delete;
    ValueTable& operator=(const ValueTable&) = delete;

    // Keys of a part agree in the lowest bits of their hashes.
    static std::uint32_t tagOf(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32); }

    /// The place among those of the hash that `matches` accepts, or 0.
    template <typename Matches>
    Place find(std::uint64_t hash, const Matches& matches) const {
        if (m_count == 0) return 0;
        const std::uint32_t tag = tagOf(hash);
        for (std::size_t at = tag & m_mask; m_cells[at].place != 0; at = (at + 1) & m_mask) {
            if (m_cells[at].tag == tag && matches(m_cells[at].place)) return m_cells[at].place;
        }
        return 0;
    }
    void insert(std::uint64_t hash, Place place);
    void remove(std::uint64_t hash, Place place);
    /// Takes: a place that is in the table.
    void replace(std::uint64_t hash, Place old, Place place) { m_cells[cellOf(hash, old)].place = place; }
    /// Asks for the memory where the hash will be inserted. Threads: any, at any time.
    void prefetch(std::uint64_t hash) const {
        __builtin_prefetch(m_shownCells.load(std::memory_order_relaxed) +
                               (tagOf(hash) & m_shownMask.load(std::memory_order_relaxed)),
                           1);
    }

    template <typename Visit>
    void forEachTag(const Visit& visit) const {
        for (std::size_t at = 0; at < m_size; ++at) {
            if (m_cells[at].place != 0) visit(m_cells[at].tag);
        }
    }
    std::size_t count() const { return m_count; }
    std::uint64_t bytes() const { return m_size * sizeof(Cell); }

  private:
    struct Cell {
        std::uint32_t tag = 0;  ///< its lowest bits are the number of the cell where the search begins
        Place place = 0;        ///< 0 = a free cell
    };
    std::size_t cellOf(std::uint64_t hash, Place place) const;
    void put(Cell cell);
    void resize(std::size_t size);
    void release();
    void show();

    MemoryPool* m_pool;
    Cell* m_cells = nullptr;
    std::size_t m_size = 0;  ///< of cells: 0, or a power of two
    std::size_t m_mask = 0;
    std::size_t m_count = 0;
    // The same for `prefetch`, which does no harm with old ones.
    std::atomic<const Cell*> m_shownCells = nullptr;
    std::atomic<std::size_t> m_shownMask = 0;
};

}  // namespace warp
