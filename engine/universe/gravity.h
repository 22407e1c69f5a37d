// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/spacetime/move_rules.h"
#include "engine/spacetime/rebalance_sweep.h"

namespace warp {

/// One shard as gravity sees it.
struct ShardGravity {
    std::uint64_t records = 0;
    std::uint64_t valueBytes = 0;
    double capacity = 0;  ///< records before pressure, what the cache holds included; 0 = none
    double load = 0;      ///< records / capacity; 0 without a capacity
    double entropy = 0;   ///< bits over its types
    double entropyLimit = 0;
    std::optional<AttractionField> field;  ///< as it was measured last
};

/// How records lie over the shards, and what Maxwell's demon does about it.
struct SpacetimeMetrics {
    std::array<ShardGravity, kShardCount> shards;  ///< index: Shard
    double imbalance = 0;                          ///< standard deviation over mean of the loads
    bool demonEnabled = false;
    bool rebalancing = false;          ///< at this moment
    std::uint64_t moves = 0;           ///< of records, ever
    std::optional<Timestamp> lastRun;  ///< that moved something
};

/// What calls for moves besides what the records' own activity demands.
struct RebalancingTrigger {
    enum class Kind : std::uint8_t {
        OverCapacity,  ///< `value` records in the shard, above the capacity of `limit`
        Imbalance,     ///< `value`, above `limit`, and the shard's load is above the mean
        Entropy,       ///< `value` bits over the shard's types, above `limit`
    };
    Kind kind = Kind::Imbalance;
    Shard shard = Shard::Hot;
    double value = 0;
    double limit = 0;
};

/// What a run of the demon found, or did.
struct RebalancingReport {
    static constexpr std::size_t kMostMoves = 100'000;

    std::vector<RebalancingTrigger> triggers;
    /// In the order in which they are carried out: all that are due, or those that were made. A run by hand
    /// stops at kMostMoves; the next one goes on.
    std::vector<PlannedMove> moves;
    std::uint64_t skipped = 0;  ///< records that changed meanwhile and stay where they are
    double imbalanceBefore = 0;
    double imbalanceAfter = 0;  ///< with the moves
};

/// The moves of records between shards. Threads: all methods may be called from any thread.
/// Spec: semantics, Rebalancing; Maxwell's demon.
class Gravity {
  public:
    virtual ~Gravity() = default;

    virtual Result<SpacetimeMetrics> metrics() = 0;
    /// What a run by hand would do now; moves nothing. Cost: walks through all records.
    /// Errors: Cancelled, Corrupt, Io.
    virtual Result<RebalancingReport> plan(const Job& job) = 0;
    /// Moves what is due, in batches that happen together or not at all. A stop ends it between two batches;
    /// what was moved stays moved and is in the report. Errors: ReadOnly, InUse (a run is under way),
    /// NoSpace, Corrupt, Io; Cancelled when nothing was moved yet.
    virtual Result<RebalancingReport> rebalance(const Job& job) = 0;
};

}  // namespace warp
