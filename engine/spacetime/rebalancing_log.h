// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/io/file_system.h"
#include "engine/spacetime/move_rules.h"
#include "engine/store/block_sums.h"
#include "engine/store/space_policy.h"

namespace warp {

// entropy/rebalancing_log.jsonl: one line per move that really happened. The lines of a batch of moves go
// through the write-ahead log in the same commit as the moves, and reach the file in the merge that brings
// the moves into the tree, which records the file's length. Space Rebalancing:
//
//     "moves"  in the log alone: u8 layout (1), i64 begin of the run (ms), u32 moves into hot, warm, cold,
//     u32
//              moves out of them, then the lines without "timestamp" and "version"
//     "state"  in the tree: what RebalancingState says
//     "sums"   in the tree: BlockSums of the log as far as it is recorded

/// "entropy/rebalancing_log.jsonl", relative to the universe.
std::string rebalancingLogPath();

/// What the tree remembers of rebalancing.
struct RebalancingState {
    std::uint64_t logLength = 0;                          ///< bytes of the log
    std::uint64_t moves = 0;                              ///< ever
    Timestamp lastRun;                                    ///< begin of the last run that moved something
    std::array<std::uint32_t, kShardCount> movedIn = {};  ///< of that run
    std::array<std::uint32_t, kShardCount> movedOut = {};

    friend bool operator==(const RebalancingState&, const RebalancingState&) = default;
};
/// Nothing when no record was ever moved by rebalancing. Errors: Corrupt, Io.
Result<std::optional<RebalancingState>> readRebalancingState(TreeReader& tree);
/// The checksums of the log; nothing when they are not those of the recorded length. Errors: Corrupt, Io.
Result<std::optional<BlockSums>> readRebalancingSums(TreeReader& tree);

/// The change that goes with a batch of moves. Takes: `by`, "demon", "entropy" or "hand".
std::string encodeMoves(const std::vector<PlannedMove>& moves, const MoveRules& rules, Timestamp run,
                        std::string_view by);

/// Adds a batch's change to it. Space: Rebalancing.
void putMoves(WriteBatch& batch, ByteView moves);

/// What Space Rebalancing means to the store. Threads: as SpacePolicy.
class RebalancingLogPolicy final : public SpacePolicy {
  public:
    /// Takes: `root`, the universe.
    RebalancingLogPolicy(FileSystem& fs, std::string root) : m_fs(fs), m_root(std::move(root)) {}

    /// Cuts what a crash left behind the recorded length; before the store opens. A log without a recorded
    /// length, as after a rebuild of the tree, is taken over as far as its changes are in the tree.
    /// Takes: `applied`, the tree's LSN. Returns: false when lines are lost: the log is shorter than
    /// recorded. Errors: Corrupt, Io.
    Result<bool> cutLog(TreeReader& tree, Lsn applied);

    Result<std::optional<std::string>> merge(TreeWriter& writer, ByteView key,
                                             std::span<const StampedChange> changes,
                                             std::optional<ByteView> old) override;
    Status beforeCommit(TreeWriter& writer) override;
    void abandoned() override { m_pending.clear(); }

  private:
    Status append(std::uint64_t& length, BlockSums& sums, ByteView lines);

    FileSystem& m_fs;
    const std::string m_root;
    std::uint64_t m_unrecorded = 0;        ///< length of a log that the tree does not know
    std::vector<StampedChange> m_pending;  ///< of the running merge
};

}  // namespace warp
