// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/spacetime/move_rules.h"
#include "engine/store/tree.h"

namespace warp {

/// What the attraction of a shard on its records looked like when they were last walked through.
struct AttractionField {
    std::uint64_t records = 0;
    double least = 0;
    double mean = 0;
    double greatest = 0;
    double meanActivity = 0;
    Timestamp measuredAt;  ///< when the walk was through
};
/// Nothing until the records were walked through once. Index: Shard.
using AttractionFields = std::array<std::optional<AttractionField>, kShardCount>;

/// What is asked of a walk besides the moves that activity demands.
struct SweepWishes {
    std::array<bool, kShardCount> underPressure = {};  ///< shards whose least attracted records are wanted
    std::array<bool, kShardCount> unbalanced = {};     ///< shards whose records may be attracted elsewhere
};

/// Walks through the records of the tree in steps, and remembers those that should move: in bounded memory,
/// a step at a time, so that a tick costs the same however many records there are.
/// Threads: one at a time.
class RebalanceSweep {
  public:
    /// Takes: `limit`, how many candidates of a kind are remembered.
    explicit RebalanceSweep(std::size_t limit) : m_limit(limit) {}

    /// Looks at up to `budget` records more, from where the last step ended.
    /// Returns: whether the walk is through; the next step begins a new one. Errors: Corrupt, Io.
    Result<bool> advance(TreeReader& tree, const MoveSurroundings& around, const SweepWishes& wishes,
                         std::size_t budget);

    /// Takes out what was found: demanded and attracted moves at once; the least attracted records of a shard
    /// once a walk is through, least first. Candidates are to be judged again before they are moved.
    std::vector<PlannedMove> takeCandidates();
    /// Candidates that can be taken now.
    bool hasCandidates() const { return !m_found.empty() || !m_leastReady.empty(); }

    const AttractionFields& fields() const { return m_fields; }

  private:
    struct Sums {
        std::uint64_t records = 0;
        double least = 0;
        double greatest = 0;
        double attraction = 0;
        double activity = 0;
    };

    void look(ByteView key, const StoredRecord& stored, const MoveSurroundings& around,
              const SweepWishes& wishes);
    void keepLeast(std::vector<PlannedMove>& least, PlannedMove move);
    void endWalk(Timestamp now);

    const std::size_t m_limit;
    std::string m_next;  ///< where the next step begins; empty = at the first record
    std::vector<PlannedMove> m_found;
    std::array<std::vector<PlannedMove>, kShardCount> m_least;  ///< heaps, the most attracted on top
    std::vector<PlannedMove> m_leastReady;
    std::array<Sums, kShardCount> m_sums;
    AttractionFields m_fields;
};

/// The move that a verdict makes of a record.
PlannedMove plannedMove(ByteView key, Lsn version, const MovableRecord& record, const Verdict& verdict,
                        const MoveSurroundings& around);

}  // namespace warp
