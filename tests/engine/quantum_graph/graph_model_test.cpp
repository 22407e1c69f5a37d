// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/quantum_graph/graph_model.h"

#include <cstdlib>
#include <random>

#include "tests/engine/quantum_graph/graph_fixture.h"
#include "tests/support/seed.h"

namespace warp {
namespace {

class GraphModelTest : public ::testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(Trees, GraphModelTest, ::testing::Bool(),
                         [](const auto& tree) { return tree.param ? "lmdb" : "memory"; });

// WARP_SEED replays a run, WARP_STEPS makes it longer.
TEST_P(GraphModelTest, random_work_with_merges_and_reopening_matches_two_maps) {
    const char* wantedSteps = std::getenv("WARP_STEPS");
    const std::uint64_t seed = test::seed();
    const std::uint64_t steps = wantedSteps ? std::strtoull(wantedSteps, nullptr, 10) : 1500;
    std::printf("WARP_SEED=%llu\n", static_cast<unsigned long long>(seed));
    test::GraphFixture graph(GetParam());
    test::GraphModel model;
    std::mt19937_64 random(seed);
    std::uint64_t possible = 0;
    for (std::uint64_t step = 0; step < steps; ++step) {
        if (random() % 20 == 0) graph.merge();
        if (random() % 100 == 0) graph.reopen();
        const GraphBatch batch = test::randomGraphBatch(seed, step);
        const auto written = graph->apply(batch, Durability::Weak);
        const bool expected = model.apply(batch);
        ASSERT_EQ(written.ok(), expected) << "step " << step << ", WARP_SEED=" << seed;
        possible += expected ? 1 : 0;
        if (step % 25 != 0) continue;
        ASSERT_EQ(model.compare(*graph), "") << "step " << step << ", WARP_SEED=" << seed;
    }
    graph.reopen();
    EXPECT_EQ(model.compare(*graph), "") << "WARP_SEED=" << seed;
    EXPECT_GT(possible, steps / 5);
}

}  // namespace
}  // namespace warp
