// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wormholes/wormhole_graph.h"

#include <functional>
#include <random>

#include <gtest/gtest.h>

namespace warp {
namespace {

using Regions = std::vector<std::string>;

Wormhole hole(const std::string& from, const std::string& to, double strength) {
    return {.from = from, .to = to, .strength = strength};
}

TEST(WormholeGraph, the_cheapest_way_wins_and_cost_is_the_sum_of_inverses) {
    const WormholeGraph graph({hole("a", "c", 0.5), hole("a", "b", 4), hole("b", "c", 2)});
    const auto route = graph.route("a", "c", 5);
    ASSERT_TRUE(route);
    EXPECT_EQ(route->regions, (Regions{"a", "b", "c"}));
    EXPECT_DOUBLE_EQ(route->cost, 0.75);
    EXPECT_EQ(graph.route("a", "c", 1)->regions, (Regions{"a", "c"}));
    EXPECT_FALSE(graph.route("c", "a", 5));
    EXPECT_FALSE(graph.route("a", "a", 5));
    EXPECT_FALSE(graph.route("a", "nowhere", 5));
}

TEST(WormholeGraph, six_hops_are_too_many) {
    std::vector<Wormhole> chain;
    for (char at = 'a'; at < 'g'; ++at)
        chain.push_back(hole(std::string(1, at), std::string(1, static_cast<char>(at + 1)), 1));
    const WormholeGraph graph(chain);
    EXPECT_TRUE(graph.route("a", "f", 5));
    EXPECT_FALSE(graph.route("a", "g", 5));
    EXPECT_EQ(graph.routesFrom("a", 5).size(), 5u);
}

/// The cheapest way by trying all.
double cheapest(const std::vector<Wormhole>& holes, const std::string& at, const std::string& to, int hops) {
    double best = 1e9;
    for (const Wormhole& each : holes) {
        if (each.from != at || hops == 0) continue;
        const double rest = each.to == to ? 0 : cheapest(holes, each.to, to, hops - 1);
        best = std::min(best, 1 / each.strength + rest);
    }
    return best;
}

TEST(WormholeGraph, matches_trying_all_ways_in_random_networks) {
    std::mt19937 random(17);
    for (int round = 0; round < 60; ++round) {
        std::vector<Wormhole> holes;
        for (int i = 0; i < 14; ++i) {
            const std::string from(1, static_cast<char>('a' + random() % 7));
            const std::string to(1, static_cast<char>('a' + random() % 7));
            if (from != to) holes.push_back(hole(from, to, 0.1 + static_cast<double>(random() % 99) / 10));
        }
        const WormholeGraph graph(holes);
        for (const std::string& from : graph.regions()) {
            for (const std::string& to : graph.regions()) {
                if (from == to) continue;
                const double expected = cheapest(holes, from, to, 5);
                const auto route = graph.route(from, to, 5);
                EXPECT_EQ(route.has_value(), expected < 1e8);
                if (route) {
                    EXPECT_NEAR(route->cost, expected, 1e-9);
                }
            }
        }
    }
}

}  // namespace
}  // namespace warp
