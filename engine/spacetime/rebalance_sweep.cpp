// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/rebalance_sweep.h"

#include <algorithm>

namespace warp {

namespace {

constexpr std::size_t kEntriesAtOnce = 256;

double pull(const MovableRecord& record, Shard shard, const MoveSurroundings& around) {
    const auto index = static_cast<std::size_t>(shard);
    return attraction(record.attracted, shard, around.physics[index], around.records[index]);
}

bool lessAttracted(const PlannedMove& a, const PlannedMove& b) {
    return a.attractionFrom < b.attractionFrom;
}

}  // namespace

PlannedMove plannedMove(ByteView key, Lsn version, const MovableRecord& record, const Verdict& verdict,
                        const MoveSurroundings& around) {
    return {.key = std::string(key),
            .from = record.shard,
            .to = verdict.to,
            .reason = verdict.reason,
            .activity = record.attracted.activity,
            .attractionFrom = pull(record, record.shard, around),
            .attractionTo = pull(record, verdict.to, around),
            .version = version};
}

Result<bool> RebalanceSweep::advance(TreeReader& tree, const MoveSurroundings& around,
                                     const SweepWishes& wishes, std::size_t budget) {
    const auto cursor = tree.cursor(Space::Records);
    if (m_next.empty()) {
        m_sums = {};
        cursor->first();
    } else {
        cursor->seek(m_next);
    }
    std::array<TreeEntry, kEntriesAtOnce> entries;
    while (budget > 0) {
        const std::size_t got = cursor->take(std::span(entries).first(std::min(budget, entries.size())), {});
        if (got == 0) break;
        for (const TreeEntry& entry : std::span(entries).first(got)) {
            WARP_ASSIGN(const StoredRecord stored, decodeRecord(entry.value));
            look(entry.key, stored, around, wishes);
        }
        budget -= got;
    }
    WARP_TRY(cursor->status());
    if (cursor->valid()) {
        m_next = cursor->key();
        return false;
    }
    endWalk(around.now);
    return true;
}

void RebalanceSweep::look(ByteView key, const StoredRecord& stored, const MoveSurroundings& around,
                          const SweepWishes& wishes) {
    const MovableRecord record = movableRecord(stored, around.now);
    const auto index = static_cast<std::size_t>(stored.shard);
    const double force = pull(record, stored.shard, around);
    Sums& sums = m_sums[index];
    sums.least = sums.records == 0 ? force : std::min(sums.least, force);
    sums.greatest = std::max(sums.greatest, force);
    sums.attraction += force;
    sums.activity += record.attracted.activity;
    ++sums.records;

    auto verdict = demandedMove(record, around);
    if (!verdict && wishes.unbalanced[index]) verdict = moveByAttraction(record, around);
    if (verdict) {
        if (m_found.size() < m_limit)
            m_found.push_back(plannedMove(key, stored.version, record, *verdict, around));
        return;
    }
    if (!wishes.underPressure[index]) return;
    std::vector<PlannedMove>& least = m_least[index];
    if (least.size() == m_limit && force >= least.front().attractionFrom) return;
    if (const auto pressed = moveUnderPressure(record, around))
        keepLeast(least, plannedMove(key, stored.version, record, *pressed, around));
}

void RebalanceSweep::keepLeast(std::vector<PlannedMove>& least, PlannedMove move) {
    if (least.size() == m_limit) {
        std::ranges::pop_heap(least, lessAttracted);
        least.pop_back();
    }
    least.push_back(std::move(move));
    std::ranges::push_heap(least, lessAttracted);
}

void RebalanceSweep::endWalk(Timestamp now) {
    m_next.clear();
    m_leastReady.clear();
    for (std::size_t shard = 0; shard < kShardCount; ++shard) {
        std::vector<PlannedMove>& least = m_least[shard];
        std::ranges::sort_heap(least, lessAttracted);
        std::ranges::move(least, std::back_inserter(m_leastReady));
        least.clear();
        const Sums& sums = m_sums[shard];
        const double count = sums.records > 0 ? static_cast<double>(sums.records) : 1;
        m_fields[shard] = AttractionField{.records = sums.records,
                                          .least = sums.least,
                                          .mean = sums.attraction / count,
                                          .greatest = sums.greatest,
                                          .meanActivity = sums.activity / count,
                                          .measuredAt = now};
    }
}

std::vector<PlannedMove> RebalanceSweep::takeCandidates() {
    std::vector<PlannedMove> taken = std::move(m_found);
    m_found.clear();
    std::ranges::move(m_leastReady, std::back_inserter(taken));
    m_leastReady.clear();
    return taken;
}

}  // namespace warp
