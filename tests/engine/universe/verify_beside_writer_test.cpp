// SPDX-License-Identifier: GPL-3.0-or-later
// Verification while others write, rebalance and maintain: what is in motion is no damage.
#include <atomic>
#include <random>
#include <thread>

#include <gtest/gtest.h>

#include "engine/universe/gravity.h"
#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

/// Random work on all regions until it is stopped.
class Worker {
  public:
    Worker(Universe& universe, unsigned seed) : m_universe(universe), m_random(seed) {}

    void work(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            step();
            ++m_steps;
        }
    }
    std::uint64_t steps() const { return m_steps; }

  private:
    std::string key() {
        return std::string(1, static_cast<char>('a' + m_random() % 3)) + ':' +
               std::to_string(m_random() % 200);
    }

    void step() {
        switch (m_random() % 8) {
            case 0: return ignoreMissing(m_universe.spacetime().remove(key()));
            case 1:
                return ignoreMissing(m_universe.spacetime().move(key(), kShards[m_random() % kShardCount]));
            case 2: return link();
            case 3: return event();
            case 4: return edge();
            default: return put();
        }
    }
    void put() {
        const std::string value = "{\"n\":" + std::to_string(m_random() % 1000) + "}";
        ASSERT_OK(m_universe.spacetime().put(key(), value, {.durability = Durability::Weak}));
    }
    void link() {
        LinkBatch batch;
        batch.entangle(key(), key(), 0.9);
        ignoreMissing(m_universe.entanglement().apply(batch));
    }
    void event() {
        EventBatch batch;
        ASSERT_OK(batch.add(R"({"type":"tick"})", {.stream = "ticks", .time = systemClock().now()}));
        ASSERT_OK(m_universe.temporal().append(batch, Durability::Weak));
    }
    void edge() {
        const auto place = [this] { return "place:" + std::to_string(m_random() % 50); };
        GraphBatch batch;
        if (m_random() % 4 == 0) {
            batch.removeNode(place());
        } else {
            batch.putEdge({place(), "near", place()}, "{}", {.createNodes = true});
        }
        const auto written = m_universe.graph().apply(batch, Durability::Weak);
        if (!written.ok()) expectBlind(written.error());
    }
    static void ignoreMissing(const Result<Lsn>& result) {
        if (!result.ok()) expectBlind(result.error());
    }
    /// Keys are chosen blindly: there may be none, or one twice.
    static void expectBlind(const Error& error) {
        EXPECT_TRUE(error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidArgument)
            << error.describe();
    }

    Universe& m_universe;
    std::mt19937 m_random;
    std::atomic<std::uint64_t> m_steps = 0;
};

TEST(VerifyBesideWriter, what_is_in_motion_is_no_damage) {
    test::TempUniverse universe;
    Worker first(*universe, 1);
    Worker second(*universe, 2);
    {
        const std::jthread one([&](const std::stop_token& stop) { first.work(stop); });
        const std::jthread two([&](const std::stop_token& stop) { second.work(stop); });
        for (int round = 0; round < 12; ++round) {
            if (round % 3 == 0) ASSERT_OK(universe->maintain({}));
            if (round % 3 == 1) ASSERT_OK(universe->gravity().rebalance({}));
            const auto findings = universe->verify(round % 2 == 0, {});
            ASSERT_OK(findings);
            for (const Finding& finding : *findings)
                ADD_FAILURE() << "round " << round << ": " << finding.path << ": " << finding.what;
        }
    }
    EXPECT_GT(first.steps() + second.steps(), 100u);
    const auto findings = universe->verify(true, {});
    ASSERT_OK(findings);
    EXPECT_TRUE(findings->empty());
}

}  // namespace
}  // namespace warp
