// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "engine/configuration/values.h"
#include "engine/quantum_graph/graph.h"
#include "engine/temporal/temporal.h"
#include "engine/universe/access_guard.h"
#include "engine/universe/gravity.h"

namespace warp {

/// The graph as one user may reach it: reading is `observe`, changing `entangle`. A batch that only counts
/// readings and traversals is a reading.
class GuardedGraph final : public QuantumGraph {
  public:
    GuardedGraph(QuantumGraph& inner, const AccessGuard& guard) : m_inner(inner), m_guard(guard) {}

    Result<GraphWritten> apply(const GraphBatch& batch, Durability durability) override;
    Result<std::unique_ptr<GraphView>> view() override;
    Result<GraphCounts> counts() override;
    Result<std::shared_ptr<const Adjacency>> adjacency(const Job& job) override;
    Result<std::shared_ptr<const Similarity>> similarity(const Job& job) override;

  private:
    QuantumGraph& m_inner;
    const AccessGuard& m_guard;
};

/// The events as one user may reach them, tier by tier: a query needs every tier that its range of time
/// touches, an event the tier that its time belongs to.
class GuardedTemporal final : public Temporal {
  public:
    using Policies = std::function<TemporalPolicies()>;
    GuardedTemporal(Temporal& inner, const AccessGuard& guard, const Clock& clock, Policies policies)
        : m_inner(inner), m_guard(guard), m_clock(clock), m_policies(std::move(policies)) {}

    Result<Lsn> append(const EventBatch& batch, Durability durability) override;
    Result<std::unique_ptr<EventCursor>> query(const EventQuery& query) override;
    Lsn position() override { return m_inner.position(); }
    Result<EventPage> readAfter(Lsn position, const EventQuery& query, std::size_t limit) override;
    Result<Lsn> readerPosition(std::string_view reader) override;
    Status keepReaderPosition(std::string_view reader, Lsn position) override;
    Result<std::vector<PartitionInfo>> partitions() override;
    Result<std::vector<StreamInfo>> streams() override;
    std::unique_ptr<Subscription> subscribe(EventListener listener) override;

  private:
    /// Of moments in [from, to). Errors: Denied naming the role and where the reachable range begins.
    Status requireRange(Timestamp from, Timestamp to) const;
    Status requireAnyTier() const;

    Temporal& m_inner;
    const AccessGuard& m_guard;
    const Clock& m_clock;
    const Policies m_policies;
};

/// Rebalancing as one user may reach it: looking at figures is everybody's, moving records the admin's.
class GuardedGravity final : public Gravity {
  public:
    GuardedGravity(Gravity& inner, const AccessGuard& guard) : m_inner(inner), m_guard(guard) {}

    Result<SpacetimeMetrics> metrics() override { return m_inner.metrics(); }
    Result<RebalancingReport> plan(const Job& job) override;
    Result<RebalancingReport> rebalance(const Job& job) override;

  private:
    Gravity& m_inner;
    const AccessGuard& m_guard;
};

}  // namespace warp
