// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/universe/gravity.h"

namespace warp::test {

/// Gravity that pulls at nothing.
class StillGravity final : public Gravity {
  public:
    Result<SpacetimeMetrics> metrics() override { return SpacetimeMetrics(); }
    Result<RebalancingReport> plan(const Job&) override { return RebalancingReport(); }
    Result<RebalancingReport> rebalance(const Job&) override { return RebalancingReport(); }
};

}  // namespace warp::test
