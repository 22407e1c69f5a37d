// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <map>
#include <vector>

#include "engine/base/clock.h"
#include "engine/temporal/partition_move.h"

namespace warp {

/// How old events are where they are. Spec: Temporal, temporal_policies.json.
struct TierPolicy {
    std::chrono::hours liveWindow{1};
    std::chrono::hours recentWindow{24};
    std::chrono::days archiveAfter{30};
    std::chrono::days expireAfter{0};  ///< 0 = never
};

/// What a round did.
struct RolloverReport {
    std::uint64_t hoursMoved = 0;
    std::uint64_t daysMoved = 0;
    std::uint64_t eventsMoved = 0;
    std::uint64_t monthsArchived = 0;
    std::uint64_t partitionsExpired = 0;
    std::uint64_t eventsExpired = 0;
};

/// The tier in which the events of a moment belong now: an hour is live until it is over and older than the
/// live window, its day recent until it is older than the recent window as well.
Tier tierOf(Timestamp time, Timestamp now, const TierPolicy& policy);
/// Whether everything in the partition is older than the policy keeps.
bool isExpired(const Partition& partition, Timestamp now, const TierPolicy& policy);

/// Keeps the files of events where their age belongs, and the files about them current. Threads: one at a
/// time.
class Rollover {
  public:
    explicit Rollover(EventFiles files) : m_files(std::move(files)) {}

    /// One round: moves hours and days that have become older, archives months, removes what expired and what
    /// is left on the disk of all these, and writes summaries that are not current.
    /// Errors: Cancelled (what was done stays done), Corrupt, NoSpace, Io.
    Result<RolloverReport> run(Timestamp now, const TierPolicy& policy, const Job& job);
    /// The next round looks at what the files of days and months say and writes wrong ones anew.
    void doubt() { m_doubted = true; }

  private:
    /// What has to go where.
    using Moves = std::map<Partition, std::vector<Partition>>;

    Status finishReplacements();
    Result<Moves> dueMoves(Timestamp now, const TierPolicy& policy);
    Status move(Timestamp now, const TierPolicy& policy, const Job& job, RolloverReport& report);
    Status archive(Timestamp now, const TierPolicy& policy, const Job& job, RolloverReport& report);
    Status expire(Timestamp now, const TierPolicy& policy, RolloverReport& report);
    Status writeDueFiles(const Job& job);
    Result<bool> needsFiles(TreeReader& tree, const Partition& partition, const PartitionState& state,
                            bool doubted);
    Status writeFiles(const Partition& partition, const PartitionState& state);

    const EventFiles m_files;
    std::atomic<bool> m_doubted = true;  ///< once a session without being told
};

}  // namespace warp
