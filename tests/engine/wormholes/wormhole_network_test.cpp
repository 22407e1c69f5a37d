// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wormholes/wormhole_network.h"

#include <cmath>

#include "engine/store/memory_tree.h"
#include "tests/engine/spacetime/spacetime_fixture.h"

namespace warp {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

class WormholeNetworkTest : public ::testing::Test {
  protected:
    void cross(const std::string& from, const std::string& to, const std::string& id = "1", int times = 1) {
        for (int i = 0; i < times; ++i) {
            m_store.learn({{.from = from,
                            .to = to,
                            .fromKey = std::string(splitRegion(from).second) + ":" + id,
                            .toKey = std::string(splitRegion(to).second) + ":" + id,
                            .sameId = true,
                            .at = m_clock.now()}});
        }
    }
    TreeAccess access() {
        return {.read = [this]() -> Result<std::shared_ptr<TreeReader>> {
                    WARP_ASSIGN(auto reader, m_tree->read());
                    return std::shared_ptr<TreeReader>(std::move(reader));
                },
                .update = [this](const std::function<Status(TreeWriter&)>& change) -> Status {
                    WARP_ASSIGN(const auto writer, m_tree->write());
                    WARP_TRY(change(*writer));
                    return writer->commit();
                }};
    }

    test::ManualClock m_clock;
    std::unique_ptr<Tree> m_tree = makeMemoryTree(makeMemoryTreeContent());
    WormholeStore m_store{access(), m_clock, false};
};

TEST_F(WormholeNetworkTest, grows_by_a_tenth_per_use_and_halves_in_a_day) {
    cross("hot_data/users", "hot_data/orders", "1", 3);
    ASSERT_EQ(m_store.wormholes().size(), 1u);
    EXPECT_NEAR(m_store.wormholes()[0].strength, 1.21, 1e-9);
    m_clock.advance(kDayMs);
    EXPECT_NEAR(m_store.wormholes()[0].strength, 0.605, 1e-9);
    cross("hot_data/users", "hot_data/orders", "1", 100);
    EXPECT_DOUBLE_EQ(m_store.wormholes()[0].strength, WormholeStore::kMostStrength);
    EXPECT_EQ(m_store.figures().crossings, 103u);
    EXPECT_EQ(m_store.figures().followed, 102u);
}

TEST_F(WormholeNetworkTest, closes_below_a_tenth) {
    cross("hot_data/users", "hot_data/orders");
    m_clock.advance(4 * kDayMs);
    EXPECT_TRUE(m_store.wormholes().empty());
    EXPECT_TRUE(*m_store.save());
    EXPECT_EQ(m_store.figures().closed, 1u);
    EXPECT_TRUE(m_store.saved().wormholes.empty());
    EXPECT_FALSE(*m_store.save());
}

TEST_F(WormholeNetworkTest, what_was_saved_is_there_after_loading) {
    cross("hot_data/users", "hot_data/orders", "1", 2);
    m_store.countPrefetches(10, 4);
    ASSERT_TRUE(*m_store.save());
    WormholeStore again(access(), m_clock, false);
    ASSERT_OK(again.load());
    EXPECT_EQ(again.wormholes(), m_store.wormholes());
    again.countPrefetches(10, 6);
    EXPECT_EQ(again.figures().prefetches, 20u);
    EXPECT_DOUBLE_EQ(*again.figures().efficiency(), 0.5);
    WormholeStore observer(access(), m_clock, true);
    EXPECT_EQ(observer.wormholes().size(), 1u);
}

TEST_F(WormholeNetworkTest, foretells_what_followed_and_the_same_id_elsewhere) {
    cross("hot_data/users", "hot_data/orders", "7", 3);
    EXPECT_EQ(m_store.likelyNext("hot_data/users", "users:7", 4), std::vector<std::string>{"orders:7"});
    EXPECT_EQ(m_store.likelyNext("hot_data/users", "users:8", 4), std::vector<std::string>{"orders:8"});
    EXPECT_TRUE(m_store.likelyNext("warm_data/users", "users:8", 4).empty());
    EXPECT_TRUE(m_store.likelyNext("hot_data/users", "users:8", 0).empty());
}

TEST_F(WormholeNetworkTest, a_type_is_placed_near_what_is_read_with_it_once_that_is_clear) {
    cross("hot_data/users", "warm_data/orders", "1", 3);
    EXPECT_TRUE(m_store.placements().empty());
    cross("hot_data/users", "warm_data/orders", "1", 10);
    EXPECT_EQ(m_store.placements()["orders"], "hot_data");
    EXPECT_EQ(m_store.placements()["users"], "warm_data");
}

TEST_F(WormholeNetworkTest, is_bounded) {
    for (std::size_t i = 0; i < WormholeStore::kMaxWormholes + 10; ++i)
        cross("hot_data/users", "hot_data/t" + std::to_string(i));
    EXPECT_EQ(m_store.wormholes().size(), WormholeStore::kMaxWormholes);
}

}  // namespace
}  // namespace warp
