// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/value_table.h"

#include <algorithm>

namespace warp {

namespace {

constexpr std::size_t kFirstCells = 128;

}  // namespace

void ValueTable::insert(std::uint64_t hash, Place place) {
    const std::size_t most = m_size - m_size * 3 / 8;  // fuller, searches become long
    if (m_count + 1 > most) resize(std::max(kFirstCells, m_size * 2));
    put({tagOf(hash), place});
}

void ValueTable::put(Cell cell) {
    std::size_t at = cell.tag & m_mask;
    while (m_cells[at].place != 0) at = (at + 1) & m_mask;
    m_cells[at] = cell;
    ++m_count;
}

std::size_t ValueTable::cellOf(std::uint64_t hash, Place place) const {
    std::size_t at = tagOf(hash) & m_mask;
    while (m_cells[at].place != place) at = (at + 1) & m_mask;
    return at;
}

/// Moves later cells of the run up, so that no search meets a hole before its cell.
void ValueTable::remove(std::uint64_t hash, Place place) {
    std::size_t hole = cellOf(hash, place);
    for (std::size_t at = (hole + 1) & m_mask; m_cells[at].place != 0; at = (at + 1) & m_mask) {
        const std::size_t home = m_cells[at].tag & m_mask;
        if (((at - home) & m_mask) < ((at - hole) & m_mask)) continue;
        m_cells[hole] = m_cells[at];
        hole = at;
    }
    m_cells[hole] = {};
    if (--m_count == 0) release();
}

void ValueTable::resize(std::size_t size) {
    Cell* const old = m_cells;
    const std::size_t oldSize = m_size;
    m_cells = reinterpret_cast<Cell*>(m_pool->take(size * sizeof(Cell)));
    std::fill(m_cells, m_cells + size, Cell{});
    m_size = size;
    m_mask = size - 1;
    m_count = 0;
    for (std::size_t i = 0; i < oldSize; ++i) {
        if (old[i].place != 0) put(old[i]);
    }
    show();
    if (old) m_pool->give(reinterpret_cast<char*>(old), oldSize * sizeof(Cell));
}

void ValueTable::release() {
    if (m_cells) m_pool->give(reinterpret_cast<char*>(m_cells), m_size * sizeof(Cell));
    m_cells = nullptr;
    m_size = m_mask = m_count = 0;
    show();
}

void ValueTable::show() {
    m_shownCells.store(m_cells, std::memory_order_relaxed);
    m_shownMask.store(m_mask, std::memory_order_relaxed);
}

}  // namespace warp
