// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/formats/graph_document.h"
#include "engine/formats/routes.h"
#include "engine/wormholes/wormhole_network.h"

namespace warp {

// Wormholes as people and other programs read them.

/// active_connections.json: {"generation": 3, "generated_at": "...", "wormholes": [{"from": "hot_data/users",
/// "to": "hot_data/orders", "strength": 1.1, "uses": 2, "same_id": 0, "opened_at": "...", "used_at":
/// "..."}]}. Strengths are those at `used_at`.
std::string activeConnectionsText(const WormholeState& state, Timestamp now);
/// Errors: InvalidFormat, LimitExceeded. The figures are not in this file.
Result<WormholeState> parseActiveConnections(ByteView text);

/// network_analytics.json: the figures and their shares; null where there is nothing to share.
std::string networkAnalyticsText(const WormholeState& state, Timestamp now);
/// Errors: InvalidFormat, LimitExceeded.
Result<WormholeState> parseNetworkAnalytics(ByteView text);

/// topology.graphml: a node for each region with its shard and type, an edge for each wormhole.
GraphDocument topologyOf(const WormholeState& state);

/// The routes from one shard to another, by path: those of the specification always, others where there are
/// any.
std::vector<std::pair<std::string, RoutingTable>> routingTables(const WormholeState& state,
                                                                std::size_t maxHops);

}  // namespace warp
