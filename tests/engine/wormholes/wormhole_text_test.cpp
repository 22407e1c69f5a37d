// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wormholes/wormhole_text.h"

#include "engine/wormholes/layout.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

WormholeState sample() {
    const auto hole = [](const std::string& from, const std::string& to, double strength) {
        return Wormhole{
            .from = from, .to = to, .strength = strength, .uses = 2, .openedAt = {1000}, .usedAt = {2000}};
    };
    return {.generation = 3,
            .wormholes = {hole("hot_data/a", "warm_data/b", 2), hole("warm_data/b", "cold_data/c", 4)},
            .figures = {.crossings = 5, .followed = 4, .prefetches = 8, .prefetchHits = 6, .opened = 2}};
}

TEST(WormholeText, connections_and_figures_come_back) {
    const auto connections = parseActiveConnections(activeConnectionsText(sample(), {9000}));
    ASSERT_OK(connections);
    EXPECT_EQ(connections->generation, 3u);
    EXPECT_EQ(connections->wormholes, sample().wormholes);
    const auto figures = parseNetworkAnalytics(networkAnalyticsText(sample(), {9000}));
    ASSERT_OK(figures);
    EXPECT_EQ(figures->figures.prefetchHits, 6u);
    EXPECT_NE(networkAnalyticsText(sample(), {}).find("\"efficiency\": 0.75"), std::string::npos);
    EXPECT_NE(networkAnalyticsText({}, {}).find("\"efficiency\": null"), std::string::npos);
}

TEST(WormholeText, what_is_cut_or_wrong_is_refused) {
    const std::string text = activeConnectionsText(sample(), {9000});
    ASSERT_OK(parseActiveConnections(text));
    for (std::size_t size = 0; size + 2 < text.size(); ++size)
        EXPECT_FALSE(parseActiveConnections(ByteView(text).substr(0, size)).ok());
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"\"strength\": 2.0", "\"strength\": 11"},
             {"\"uses\": 2", "\"uses\": -2"},
             {"\"from\": \"hot_data/a\"", "\"from\": \"warm_data/b\""},
             {"wormholes", "wormhole"}}) {
        std::string wrong = text;
        ASSERT_NE(wrong.find(from), std::string::npos) << from;
        wrong.replace(wrong.find(from), from.size(), to);
        EXPECT_FALSE(parseActiveConnections(wrong).ok()) << to;
    }
    EXPECT_FALSE(parseActiveConnections("[]").ok());
    EXPECT_FALSE(parseNetworkAnalytics("{}").ok());
}

TEST(WormholeText, routes_stand_in_the_table_of_their_shards) {
    const auto tables = routingTables(sample(), 5);
    std::map<std::string, RoutingTable> byPath(tables.begin(), tables.end());
    ASSERT_EQ(byPath.size(), 3u);
    const RoutingTable& through = byPath["wormholes/routing_tables/hot_to_cold.routes"];
    ASSERT_EQ(through.entries.size(), 1u);
    EXPECT_EQ(through.regions[through.entries[0].next], "warm_data/b");
    EXPECT_DOUBLE_EQ(through.entries[0].cost, 0.75);
    EXPECT_EQ(through.entries[0].hops, 2);
    EXPECT_EQ(byPath[routesPath("hot", "warm")].entries.size(), 1u);
    EXPECT_EQ(routingTables({}, 5).size(), 2u);
}

TEST(WormholeText, the_topology_has_each_region_once) {
    const GraphDocument topology = topologyOf(sample());
    EXPECT_EQ(topology.nodes.size(), 3u);
    ASSERT_EQ(topology.edges.size(), 2u);
    EXPECT_EQ(findAttribute(topology.edges[0].attributes, "strength")->json, "2.0");
}

}  // namespace
}  // namespace warp
