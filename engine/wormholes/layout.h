// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace warp {

// Where the files of wormholes lie, relative to the universe.
inline constexpr std::string_view kActiveConnectionsPath = "wormholes/active_connections.json";
inline constexpr std::string_view kTopologyPath = "wormholes/topology.graphml";
inline constexpr std::string_view kNetworkAnalyticsPath = "wormholes/network_analytics.json";
inline constexpr std::string_view kRoutingTablesDirectory = "wormholes/routing_tables";

/// "wormholes/routing_tables/hot_to_warm.routes". Takes: "hot", "warm".
std::string routesPath(std::string_view fromShard, std::string_view toShard);

}  // namespace warp
