// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "engine/store/memory_table.h"
#include "engine/store/rank_index.h"

namespace warp {

/// The generations of the memory table at one moment, oldest first, and the rank blocks of the tree below
/// them. Immutable; readers share it.
struct MemoryGenerations {
    std::vector<std::shared_ptr<MemoryTable>> tables;  ///< the last one is being filled
    std::shared_ptr<const RankBlocks> blocks;
    Lsn blocksLsn = 0;  ///< applied LSN of the tree that `blocks` describes

    MemoryTable& active() const { return *tables.back(); }
};

/// The part of the generations that lies over a tree: changes with `above` < LSN <= `upTo`.
class MemoryView {
  public:
    MemoryView(std::shared_ptr<const MemoryGenerations> generations, Lsn above, Lsn upTo)
        : m_generations(std::move(generations)), m_above(above), m_upTo(upTo) {}

    const MemoryGenerations& generations() const { return *m_generations; }
    Lsn upTo() const { return m_upTo; }

    /// The newest change of a key, or null.
    const MemoryEntry* newest(Space space, ByteView key) const;
    /// All changes of a key, oldest first.
    std::vector<StampedChange> changes(Space space, ByteView key) const;
    /// Sorted runs of a space; use `sees` on their entries.
    std::vector<std::shared_ptr<const MemoryTable::Run>> runs(Space space) const;
    bool sees(const MemoryEntry& entry) const { return entry.stamp.lsn > m_above && entry.visibleAt(m_upTo); }

  private:
    std::shared_ptr<const MemoryGenerations> m_generations;
    Lsn m_above;
    Lsn m_upTo;
};

/// Walks the keys of several sorted runs in either direction and gathers each key's changes, oldest first.
class RunMerge {
  public:
    RunMerge(const MemoryView& view, Space space);

    void seek(ByteView key);  ///< to the first key >= `key`
    void seekEnd();           ///< past the last key: previous() leads to it
    void next();
    void previous();
    bool valid() const { return !m_changes.empty(); }
    ByteView key() const { return m_changes.front().change.key; }
    const std::vector<StampedChange>& changes() const { return m_changes; }
    bool empty() const { return m_runs.empty(); }

  private:
    struct Position {
        std::shared_ptr<const MemoryTable::Run> run;
        std::size_t at = 0;  ///< first entry at or after the place between keys where the walk stands
    };
    void prefetch() const;
    void gatherForward();
    void gatherBackward();
    void gather(ByteView key);

    const MemoryView& m_view;
    std::vector<Position> m_runs;
    std::vector<StampedChange> m_changes;
};

}  // namespace warp
