// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/rollover.h"

#include "engine/io/files.h"
#include "engine/temporal/partition_files.h"

namespace warp {

namespace {

std::int64_t msOf(std::chrono::milliseconds duration) {
    return duration.count();
}

}  // namespace

Tier tierOf(Timestamp time, Timestamp now, const TierPolicy& policy) {
    const std::int64_t hourEnd = partitionEnd(partitionOf(Tier::Live, time)).ms;
    if (now.ms < hourEnd + msOf(policy.liveWindow)) return Tier::Live;
    const std::int64_t dayEnd = partitionEnd(partitionOf(Tier::Recent, time)).ms;
    return now.ms < dayEnd + msOf(policy.liveWindow) + msOf(policy.recentWindow) ? Tier::Recent
                                                                                 : Tier::Historical;
}

bool isExpired(const Partition& partition, Timestamp now, const TierPolicy& policy) {
    return policy.expireAfter.count() > 0 && partitionEnd(partition).ms + msOf(policy.expireAfter) <= now.ms;
}

Result<RolloverReport> Rollover::run(Timestamp now, const TierPolicy& policy, const Job& job) {
    RolloverReport report;
    WARP_TRY(finishReplacements());
    WARP_TRY(expire(now, policy, report));
    WARP_TRY(move(now, policy, job, report));
    WARP_TRY(archive(now, policy, job, report));
    WARP_TRY(sweepPartitions(m_files));
    WARP_TRY(writeDueFiles(job));
    return report;
}

/// A kill may have left a file that is a month's and has not got its name yet.
Status Rollover::finishReplacements() {
    WARP_ASSIGN(const auto tree, m_files.tree.read());
    WARP_ASSIGN(const auto months, readPartitions(*tree, Tier::Historical));
    for (const auto& [month, state] : months) {
        if (state.beside) WARP_TRY(finishReplacement(m_files, month));
    }
    return {};
}

Result<Rollover::Moves> Rollover::dueMoves(Timestamp now, const TierPolicy& policy) {
    WARP_ASSIGN(const auto tree, m_files.tree.read());
    Moves moves;
    for (const Tier tier : {Tier::Live, Tier::Recent}) {
        WARP_ASSIGN(const auto partitions, readPartitions(*tree, tier));
        for (const auto& [partition, state] : partitions) {
            const Tier belongs = tierOf(partition.begin, now, policy);
            if (belongs > tier) moves[partitionOf(belongs, partition.begin)].push_back(partition);
        }
    }
    return moves;
}

Status Rollover::move(Timestamp now, const TierPolicy& policy, const Job& job, RolloverReport& report) {
    WARP_ASSIGN(const Moves moves, dueMoves(now, policy));
    for (const auto& [target, sources] : moves) {
        WARP_ASSIGN(const std::uint64_t moved, moveEvents(m_files, sources, target, job));
        if (moved == 0) continue;
        report.eventsMoved += moved;
        for (const Partition& source : sources)
            ++(source.tier == Tier::Live ? report.hoursMoved : report.daysMoved);
    }
    return {};
}

Status Rollover::archive(Timestamp now, const TierPolicy& policy, const Job& job, RolloverReport& report) {
    std::vector<std::pair<Partition, PartitionState>> months;
    {
        WARP_ASSIGN(const auto tree, m_files.tree.read());
        WARP_ASSIGN(months, readPartitions(*tree, Tier::Historical));
    }
    for (const auto& [month, state] : months) {
        const bool old = partitionEnd(month).ms + msOf(policy.archiveAfter) <= now.ms;
        if (!old || state.level >= kArchiveLevel) continue;
        WARP_ASSIGN(const bool archived, archiveMonth(m_files, month, job));
        if (!archived) continue;
        ++report.monthsArchived;
        WARP_TRY(finishReplacement(m_files, month));
    }
    return {};
}

Status Rollover::expire(Timestamp now, const TierPolicy& policy, RolloverReport& report) {
    if (policy.expireAfter.count() == 0) return {};
    std::vector<std::pair<Partition, PartitionState>> expired;
    {
        WARP_ASSIGN(const auto tree, m_files.tree.read());
        for (const Tier tier : kTiers) {
            WARP_ASSIGN(const auto partitions, readPartitions(*tree, tier));
            for (const auto& entry : partitions) {
                if (isExpired(entry.first, now, policy)) expired.push_back(entry);
            }
        }
    }
    if (expired.empty()) return {};
    const Status erased = m_files.tree.update([&](TreeWriter& tree) -> Status {
        for (const auto& [partition, state] : expired) WARP_TRY(erasePartition(tree, partition));
        return {};
    });
    WARP_TRY(erased);
    for (const auto& [partition, state] : expired) {
        ++report.partitionsExpired;
        report.eventsExpired += state.events;
    }
    return {};
}

Status Rollover::writeDueFiles(const Job& job) {
    const bool doubted = m_doubted.exchange(false);
    std::vector<std::pair<Partition, PartitionState>> due;
    {
        WARP_ASSIGN(const auto tree, m_files.tree.read());
        for (const Tier tier : {Tier::Recent, Tier::Historical}) {
            WARP_ASSIGN(const auto partitions, readPartitions(*tree, tier));
            for (const auto& [partition, state] : partitions) {
                WARP_ASSIGN(const bool needs, needsFiles(*tree, partition, state, doubted));
                if (needs) due.emplace_back(partition, state);
            }
        }
    }
    for (const auto& [partition, state] : due) {
        if (job.stopRequested()) return cancelledError();
        WARP_TRY(writeFiles(partition, state));
    }
    return {};
}

Result<bool> Rollover::needsFiles(TreeReader& tree, const Partition& partition, const PartitionState& state,
                                  bool doubted) {
    if (state.filesDue || !doubted) return state.filesDue;
    WARP_ASSIGN(const auto wrong, wrongPartitionFiles(*m_files.fs, m_files.root, tree, partition));
    return !wrong.empty();
}

Status Rollover::writeFiles(const Partition& partition, const PartitionState& written) {
    {
        WARP_ASSIGN(const auto tree, m_files.tree.read());
        WARP_TRY(writePartitionFiles(m_files, *tree, partition));
    }
    return m_files.tree.update([&](TreeWriter& tree) -> Status {
        WARP_ASSIGN(PartitionState state, readPartitionState(tree, partition));
        if (!(state == written)) return {};  // changed meanwhile: they are due again
        state.filesDue = false;
        return tree.put(Space::TemporalFiles, partitionKey(partition), encodePartitionState(state));
    });
}

}  // namespace warp
