// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/spacetime/entanglement/link_model.h"

#include <cstdlib>
#include <random>

#include "tests/engine/spacetime/entanglement/entanglement_fixture.h"
#include "tests/support/seed.h"

namespace warp {
namespace {

class LinkModelTest : public ::testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(Trees, LinkModelTest, ::testing::Bool(),
                         [](const auto& tree) { return tree.param ? "lmdb" : "memory"; });

// WARP_SEED replays a run, WARP_STEPS makes it longer.
TEST_P(LinkModelTest, random_work_with_merges_and_reopening_matches_the_maps) {
    const char* wantedSteps = std::getenv("WARP_STEPS");
    const std::uint64_t seed = test::seed();
    const std::uint64_t steps = wantedSteps ? std::strtoull(wantedSteps, nullptr, 10) : 1000;
    std::printf("WARP_SEED=%llu\n", static_cast<unsigned long long>(seed));
    test::EntanglementFixture fixture(GetParam());
    test::LinkModel model;
    std::mt19937_64 random(seed);
    std::uint64_t possible = 0;
    for (std::uint64_t step = 0; step < steps; ++step) {
        if (random() % 20 == 0) fixture.merge();
        if (random() % 100 == 0) fixture.reopen();
        const test::LinkStep work = test::randomLinkStep(seed, step);
        const auto written = fixture.records().applyTogether(work.records, work.links, Durability::Weak);
        const bool expected = model.apply(work);
        ASSERT_EQ(written.ok(), expected) << "step " << step << ", WARP_SEED=" << seed << ' '
                                          << (written.ok() ? "" : written.error().describe());
        possible += expected ? 1 : 0;
        if (step % 25 != 0) continue;
        ASSERT_EQ(model.compare(fixture.entanglement(), fixture.records()), "")
            << "step " << step << ", WARP_SEED=" << seed;
    }
    fixture.reopen();
    EXPECT_EQ(model.compare(fixture.entanglement(), fixture.records()), "") << "WARP_SEED=" << seed;
    EXPECT_GT(possible, steps / 5);
}

}  // namespace
}  // namespace warp
