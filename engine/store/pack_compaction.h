// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_set>
#include <vector>

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/store/pack_scanner.h"
#include "engine/store/pack_store.h"
#include "engine/store/tree_access.h"

namespace warp {

/// Knows what the tree's records say of their places in packs: supplied by the region that owns them.
class PackOwner {
  public:
    virtual ~PackOwner() = default;

    /// Whether the record of `key` lies at `location` of `directory` now.
    virtual Result<bool> liesAt(TreeReader& tree, ByteView key, const std::string& directory,
                                const PackLocation& location) = 0;
    /// Makes the record of `key`, which lies in `directory`, point to `location`.
    virtual Status relocate(TreeWriter& tree, ByteView key, const PackLocation& location) = 0;
};

/// A pack that is worth emptying.
struct PackVictim {
    std::string directory;
    std::uint32_t number = 0;
    PackState state;
    std::vector<std::uint32_t>
        below;  ///< numbers of the packs of the directory with older lines, retired ones too
};

/// Packs of which at least half is dead. The last pack of a directory still grows: it is left alone below 1
/// MiB of dead lines. Tombstones of the first pack are dead: nothing older stands below it.
Result<std::vector<PackVictim>> packsWorthCompacting(TreeReader& tree);

/// Empties packs, a slice at a time: what is still needed is appended to the last pack of the directory,
/// synced, and the records point there by one commit per slice, which takes its turn with merges. A pack
/// without needed lines is retired; PackStore::reclaim removes its file when its readers have gone. A kill at
/// any moment leaves a pack that is a little emptier. Threads: one at a time.
class PackCompaction {
  public:
    static constexpr std::uint64_t kSliceBytes = std::uint64_t{4} << 20;  ///< of lines

    PackCompaction(PackStore& packs, PackOwner& owner, TreeAccess tree);

    /// Empties all packs worth it; a damaged one is kept and does not stop the others.
    /// Returns: how many were retired. Errors: Cancelled (what was done stays done), Corrupt, NoSpace, Io.
    Result<std::uint64_t> run(const Job& job);

  private:
    Status empty(const PackVictim& victim, const Job& job);
    Result<std::unordered_set<std::string>> neededTombstones(const PackVictim& victim, File& file,
                                                             const Job& job);
    Result<std::uint64_t> moveSlice(TreeWriter& tree, const PackVictim& victim, File& file,
                                    std::uint64_t from);
    Status moveLine(TreeWriter& tree, PackSet& set, const PackVictim& victim, const ScannedLine& line);

    PackStore& m_packs;
    PackOwner& m_owner;
    const TreeAccess m_tree;
    std::unordered_set<std::string> m_needed;  ///< keys of the victim's tombstones that must live on
    std::uint64_t m_judged =
        0;  ///< tombstones behind this offset of the victim were not looked at: they live on
};

}  // namespace warp
