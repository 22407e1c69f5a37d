// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "engine/configuration/values.h"
#include "engine/universe/gravity.h"

namespace warp {

// A report of rebalancing as JSON: what the holder of a universe answers, and what scripts read.
//
//   {"triggers": [{"kind": "over_capacity", "shard": "hot_data", "value": 61000.0, "limit": 50000.0}],
//    "moves": [{"key": "users:alice", "from": "warm_data", "to": "hot_data", "reason": "active",
//               "activity": 9.2, "attraction_from": 3.1, "attraction_to": 1.5, "version": 1234}],
//    "skipped": 0, "imbalance_before": 0.7, "imbalance_after": 0.2}

/// The rules as they are configured.
MoveRules moveRulesOf(const RebalancingRules& rules);

std::string_view triggerKindName(RebalancingTrigger::Kind kind);

std::string rebalancingReportToJson(const RebalancingReport& report);
/// Errors: InvalidFormat.
Result<RebalancingReport> rebalancingReportFromJson(ByteView json);

}  // namespace warp
