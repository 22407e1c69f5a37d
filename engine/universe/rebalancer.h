// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/mutex.h"
#include "engine/configuration/configuration.h"
#include "engine/universe/gravity.h"
#include "engine/universe/storage.h"

namespace warp {

/// Maxwell's demon: finds records that belong into another shard and moves them. By itself it walks through
/// the records in small steps and moves what it has found at its own pace; by hand it walks through all of
/// them and moves everything that is due. Records of one shard that strong links keep together stay together:
/// they move in one batch, to where the one among them belongs that belongs into the hottest shard, or not at
/// all.
class Rebalancer final : public Gravity {
  public:
    /// Records that a tick looks at.
    static constexpr std::size_t kRecordsPerTick = 50'000;
    /// Batches that a tick moves out of a shard, times its time dilation.
    static constexpr std::size_t kBatchesPerTick = 50;
    /// Records of a kind that wait to be moved at most.
    static constexpr std::size_t kBacklog = 10'000;
    /// Records that are moved together at most: of a larger group every one stays where it is.
    static constexpr std::size_t kMostTogether = 256;

    /// Takes: what outlives it. An observer only plans.
    Rebalancer(Storage& storage, const Configuration& configuration, const Clock& clock, bool observer);

    Result<SpacetimeMetrics> metrics() override;
    Result<RebalancingReport> plan(const Job& job) override;
    Result<RebalancingReport> rebalance(const Job& job) override;

    /// A step of maintenance: looks further, and moves when it is on, cooled down and not under load.
    /// Returns: how many records it moved. Errors: as rebalance.
    Result<std::size_t> tick(const Job& job);
    /// The entropy's wish: the next tick after a rest looks at every record and lets it follow its attraction,
    /// as if all shards were out of balance. Threads: any.
    void want() { m_wanted = true; }
    /// Whether records are being moved at this moment.
    bool isRunning() const { return m_running.load(std::memory_order_relaxed); }

  private:
    /// What one look at the counters says.
    struct Look {
        std::vector<TypeCounts> counts;
        MoveSurroundings around;
        SweepWishes wishes;
        std::vector<RebalancingTrigger> triggers;
    };
    /// A record, and what it demands.
    struct Judged {
        std::string key;
        MovableRecord record;
        Lsn version = 0;
        std::optional<Verdict> verdict;
        Shard wanted() const { return verdict ? verdict->to : record.shard; }
    };
    /// How many records may leave a shard. Index: Shard.
    using Limits = std::array<std::size_t, kShardCount>;
    using Moves = std::vector<PlannedMove>;
    class Running;

    Result<Look> look();
    Status bringUpToDate(const Job& job);
    Result<std::vector<PlannedMove>> allCandidates(const Look& look, const Job& job);
    Result<std::optional<Judged>> judgeOne(const std::string& key, MoveReason reason, const Look& look);
    Result<std::optional<std::vector<std::string>>> partnersOf(const std::string& key, Timestamp now);
    Result<Moves> judge(const PlannedMove& candidate, const Look& look);
    Result<Moves> judgeAgain(const Moves& batch, const Look& look);
    Result<RebalancingReport> planFrom(std::vector<PlannedMove>& candidates, Look look, Limits limits);
    Status carryOut(RebalancingReport& report, const Look& look, std::string_view by, const Job& job);
    Result<Moves> moveBatch(Moves batch, const Look& look, std::string_view by);
    Result<std::size_t> moveSome(const Look& look, std::string_view by, const Job& job);
    Status lookFurther(const Look& look);
    Status lookEverywhere(Look& look, const Job& job);
    void gatherCandidates(std::vector<PlannedMove> found) REQUIRES(m_mutex);
    bool hasBacklog();
    Result<bool> cooledDown(Timestamp now);

    Storage& m_storage;
    const Configuration& m_configuration;
    const Clock& m_clock;
    const bool m_observer;

    std::atomic<bool> m_running = false;
    std::atomic<bool> m_wanted = false;
    mutable Mutex m_mutex;
    RebalanceSweep m_sweep GUARDED_BY(m_mutex){kBacklog};
    std::vector<PlannedMove> m_backlog GUARDED_BY(m_mutex);  ///< found, and not moved yet
    std::optional<Timestamp> m_lastRun GUARDED_BY(m_mutex);  ///< of this session, whatever it moved
};

}  // namespace warp
