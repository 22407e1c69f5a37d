// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/guarded_regions.h"

#include <algorithm>

namespace warp {

namespace {

using Kind = GraphBatch::Entry::Kind;

bool onlyReads(const GraphBatch& batch) {
    return std::ranges::all_of(batch.entries(), [](const GraphBatch::Entry& entry) {
        return entry.kind == Kind::ObserveNode || entry.kind == Kind::TraverseEdge;
    });
}

/// Where a tier begins: an hour, or a day, stays in it until it is over and older than the window.
struct TierBounds {
    Timestamp live;
    Timestamp recent;
};

TierBounds boundsOf(const TemporalPolicies& policies, Timestamp now) {
    const auto before = [&](Tier tier, auto hours) {
        const Timestamp oldest{now.ms - static_cast<std::int64_t>(hours) * 3'600'000};
        return partitionOf(tier, std::max(oldest, kFirstEventTime)).begin;
    };
    TierBounds bounds;
    bounds.live = before(Tier::Live, policies.liveWindowHours);
    bounds.recent = std::min(before(Tier::Recent, policies.recentWindowHours), bounds.live);
    return bounds;
}

}  // namespace

Result<GraphWritten> GuardedGraph::apply(const GraphBatch& batch, Durability durability) {
    WARP_TRY(m_guard.require(onlyReads(batch) ? Permission::Observe : Permission::Entangle));
    const CommitAuthor author(m_guard.user());
    return m_inner.apply(batch, durability);
}

Result<std::unique_ptr<GraphView>> GuardedGraph::view() {
    WARP_TRY(m_guard.require(Permission::Observe));
    return m_inner.view();
}

Result<GraphCounts> GuardedGraph::counts() {
    WARP_TRY(m_guard.require(Permission::Observe));
    return m_inner.counts();
}

Result<std::shared_ptr<const Adjacency>> GuardedGraph::adjacency(const Job& job) {
    WARP_TRY(m_guard.require(Permission::Observe));
    return m_inner.adjacency(job);
}

Result<std::shared_ptr<const Similarity>> GuardedGraph::similarity(const Job& job) {
    WARP_TRY(m_guard.require(Permission::Observe));
    return m_inner.similarity(job);
}

Status GuardedTemporal::requireRange(Timestamp from, Timestamp to) const {
    const TierBounds bounds = boundsOf(m_policies(), m_clock.now());
    if (to > bounds.live) WARP_TRY(m_guard.require(Permission::Live));
    const auto beginning = [](Timestamp time) {
        return "ask for a range from " + formatTimestamp(time) + " on, or for the role";
    };
    if (from < bounds.live && to > bounds.recent)
        WARP_TRY(m_guard.requireAll({Permission::Recent}, beginning(bounds.live)));
    if (from < bounds.recent)
        WARP_TRY(m_guard.requireAll({Permission::Historical}, beginning(bounds.recent)));
    return {};
}

Status GuardedTemporal::requireAnyTier() const {
    for (const Tier tier : kTiers) {
        if (m_guard.allows(permissionOf(tier))) return {};
    }
    return m_guard.require(Permission::Live);
}

Result<Lsn> GuardedTemporal::append(const EventBatch& batch, Durability durability) {
    constexpr std::int64_t kMinuteMs = 60'000;
    for (const auto& [minute, lines] : batch.minutes()) {
        const Timestamp begin{minute * kMinuteMs};
        WARP_TRY(requireRange(begin, Timestamp{begin.ms + kMinuteMs}));
    }
    const CommitAuthor author(m_guard.user());
    return m_inner.append(batch, durability);
}

Result<std::unique_ptr<EventCursor>> GuardedTemporal::query(const EventQuery& query) {
    WARP_TRY(requireRange(query.from, query.to));
    return m_inner.query(query);
}

Result<EventPage> GuardedTemporal::readAfter(Lsn position, const EventQuery& query, std::size_t limit) {
    WARP_TRY(requireRange(query.from, query.to));
    return m_inner.readAfter(position, query, limit);
}

Result<Lsn> GuardedTemporal::readerPosition(std::string_view reader) {
    WARP_TRY(requireAnyTier());
    return m_inner.readerPosition(reader);
}

Status GuardedTemporal::keepReaderPosition(std::string_view reader, Lsn position) {
    WARP_TRY(requireAnyTier());
    const CommitAuthor author(m_guard.user());
    return m_inner.keepReaderPosition(reader, position);
}

/// Those of tiers that the user may reach.
Result<std::vector<PartitionInfo>> GuardedTemporal::partitions() {
    WARP_TRY(requireAnyTier());
    WARP_ASSIGN(auto all, m_inner.partitions());
    std::erase_if(
        all, [&](const PartitionInfo& info) { return !m_guard.allows(permissionOf(info.partition.tier)); });
    return all;
}

Result<std::vector<StreamInfo>> GuardedTemporal::streams() {
    WARP_TRY(requireAnyTier());
    return m_inner.streams();
}

std::unique_ptr<Subscription> GuardedTemporal::subscribe(EventListener listener) {
    return m_inner.subscribe(std::move(listener));
}

/// The plan names records of every shard.
Result<RebalancingReport> GuardedGravity::plan(const Job& job) {
    WARP_TRY(m_guard.require(Permission::Administer));
    return m_inner.plan(job);
}

Result<RebalancingReport> GuardedGravity::rebalance(const Job& job) {
    WARP_TRY(m_guard.require(Permission::Administer));
    const CommitAuthor author(m_guard.user());
    return m_inner.rebalance(job);
}

}  // namespace warp
