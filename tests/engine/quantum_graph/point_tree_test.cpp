// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/point_tree.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "engine/quantum_graph/similarity.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

GraphCoordinates randomPlace(std::mt19937_64& random, bool coarse) {
    GraphCoordinates at = {};
    for (float& value : at) {
        const double unit = static_cast<double>(random() % 2001) / 1000 - 1;
        value = static_cast<float>(coarse ? std::round(unit) : unit);  // coarse: many points are equal
    }
    return at;
}

std::vector<GraphPoint> randomPoints(std::uint64_t seed, std::size_t count, bool coarse) {
    std::mt19937_64 random(seed);
    std::vector<GraphPoint> points;
    for (std::size_t i = 0; i < count; ++i) points.push_back({i + 1, randomPlace(random, coarse)});
    return points;
}

/// What comparing with every point finds.
std::vector<NearNode> byHand(const std::vector<GraphPoint>& points, const GraphCoordinates& to) {
    std::vector<std::pair<double, GraphId>> all;
    for (const GraphPoint& point : points) all.emplace_back(squaredDistance(to, point.at), point.id);
    std::ranges::sort(all);
    std::vector<NearNode> near;
    for (const auto& [squared, id] : all) near.push_back({id, std::sqrt(squared)});
    return near;
}

class PointTreeTest : public ::testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(Points, PointTreeTest, ::testing::Bool(),
                         [](const auto& coarse) { return coarse.param ? "many_equal" : "scattered"; });

TEST_P(PointTreeTest, the_nearest_are_those_that_comparing_all_finds) {
    std::mt19937_64 random(2);
    for (const std::size_t count : {0u, 1u, 99u, 100u, 101u, 3000u}) {
        const auto points = randomPoints(count, count, GetParam());
        const PointTree tree(points);
        for (int i = 0; i < 20; ++i) {
            const GraphCoordinates to = randomPlace(random, GetParam());
            auto expected = byHand(points, to);
            expected.resize(std::min<std::size_t>(expected.size(), 10));
            EXPECT_EQ(tree.nearest(to, 10), expected) << count;
        }
    }
}

TEST_P(PointTreeTest, a_radius_takes_all_and_only_what_is_near_enough) {
    std::mt19937_64 random(4);
    const auto points = randomPoints(9, 2000, GetParam());
    const PointTree tree(points);
    for (int i = 0; i < 20; ++i) {
        const GraphCoordinates to = randomPlace(random, GetParam());
        const double radius = i == 0 ? 0 : 0.2 * i;
        auto expected = byHand(points, to);
        std::erase_if(expected, [&](const NearNode& node) { return node.distance > radius; });
        EXPECT_EQ(tree.within(to, radius).size(), expected.size()) << radius;
    }
    EXPECT_TRUE(tree.within(points[0].at, -1).empty());
}

TEST_P(PointTreeTest, what_is_not_accepted_is_passed_over) {
    const auto points = randomPoints(3, 500, GetParam());
    auto even = points;
    std::erase_if(even, [](const GraphPoint& point) { return point.id % 2 == 1; });
    auto expected = byHand(even, points[0].at);
    expected.resize(7);
    EXPECT_EQ(PointTree(points).nearest(points[0].at, 7, [](GraphId id) { return id % 2 == 0; }), expected);
}

TEST(PointTreeRestored, is_the_same_and_damage_is_refused) {
    const PointTree tree(randomPoints(1, 1000, false));
    const std::vector<GraphPoint> points(tree.points().begin(), tree.points().end());
    std::vector<PointTree::Box> boxes(tree.boxes().begin(), tree.boxes().end());
    const auto restored = PointTree::restored(points, boxes);
    ASSERT_TRUE(restored);
    EXPECT_EQ(restored->nearest(points[5].at, 5), tree.nearest(points[5].at, 5));
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        auto damaged = boxes;
        if (damaged[i].left != 0) {
            damaged[i].left = static_cast<std::uint32_t>(i);
            EXPECT_FALSE(PointTree::restored(points, damaged)) << "a circle at " << i;
        } else {
            damaged[i].count += 1000;
            EXPECT_FALSE(PointTree::restored(points, damaged)) << "a leaf too long at " << i;
        }
    }
}

TEST(SimilarityTest, what_moved_came_and_went_is_found_where_it_is) {
    const auto points = randomPoints(8, 3000, false);
    LiveSimilarity live{PointTree(points)};
    std::mt19937_64 random(6);
    auto now = points;
    for (int round = 0; round < 40; ++round) {
        for (int i = 0; i < 150; ++i) {
            const std::size_t at = random() % now.size();
            const std::uint64_t kind = random() % 3;
            if (kind == 0) {
                now[at].at = randomPlace(random, false);
                live.moved(now[at].id, now[at].at);
            } else if (kind == 1 && now.size() > 100) {
                live.moved(now[at].id, std::nullopt);
                now.erase(now.begin() + static_cast<std::ptrdiff_t>(at));
            } else {
                now.push_back({10'000 + random() % 1'000'000'000, randomPlace(random, false)});
                live.moved(now.back().id, now.back().at);
            }
        }
        const GraphCoordinates to = randomPlace(random, false);
        auto expected = byHand(now, to);
        expected.resize(10);
        EXPECT_EQ(live.current()->nearest(to, 10), expected) << "round " << round;
        EXPECT_EQ(live.current()->within(to, expected[4].distance).size(), 5u);
        EXPECT_EQ(live.current()->points().size(), now.size());
    }
}

}  // namespace
}  // namespace warp
