// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_learning.h"

#include "tests/engine/spacetime/entanglement/entanglement_fixture.h"

namespace warp {
namespace {

class LinkLearningTest : public ::testing::Test {
  protected:
    void read(const std::string& key, std::int64_t at, std::uint64_t reader = 1) {
        m_learning.see({{reader, {at}, key}}, m_laws);
    }
    void together(const std::string& a, const std::string& b, std::int64_t at, std::int64_t apart = 10) {
        m_learning.see({{1, {at}, a}, {1, {at + apart}, b}}, m_laws);
    }
    LinkLaws m_laws;
    LinkLearning m_learning;
};

TEST_F(LinkLearningTest, each_time_brings_a_share_of_what_is_missing) {
    together("a:1", "a:2", 1000);
    LinkBatch once = m_learning.take(m_laws);
    ASSERT_EQ(once.entries().size(), 1u);
    EXPECT_FALSE(once.entries()[0].strength);  // too weak for a link
    together("a:2", "a:1", 2000);
    together("a:1", "a:2", 3000);
    const LinkBatch batch = m_learning.take(m_laws);
    ASSERT_EQ(batch.entries().size(), 1u);
    EXPECT_NEAR(*batch.entries()[0].strength, 1 - 0.95 * 0.95 * 0.95, 1e-6);
    EXPECT_EQ(batch.entries()[0].gains, 2u);
    EXPECT_TRUE(m_learning.take(m_laws).empty());
}

TEST_F(LinkLearningTest, the_window_of_time_and_the_reader_count) {
    together("a:1", "a:2", 1000, 51);
    EXPECT_EQ(m_learning.pairs(), 0u);
    m_learning.see({{1, {5000}, "a:1"}, {2, {5001}, "a:2"}}, m_laws);
    EXPECT_EQ(m_learning.pairs(), 0u);
    m_learning.see({{1, {6000}, "a:1"}, {1, {6010}, ""}, {1, {6020}, "a:2"}}, m_laws);
    EXPECT_EQ(m_learning.pairs(), 1u);
    m_laws.learning = false;
    together("a:3", "a:4", 9000);
    EXPECT_EQ(m_learning.pairs(), 1u);
}

TEST_F(LinkLearningTest, a_key_is_no_partner_of_itself) {
    together("a:1", "a:1", 1000);
    EXPECT_EQ(m_learning.pairs(), 0u);
}

TEST_F(LinkLearningTest, is_bounded_and_keeps_the_strongest) {
    for (int i = 0; i < 5; ++i) together("strong:1", "strong:2", 1000 * i);
    m_laws.vanishBelow = 0.9;  // nothing becomes a link meanwhile
    for (std::size_t i = 0; i < LinkLearning::kMaxPairs + 100; ++i)
        together("a:" + std::to_string(i), "b:" + std::to_string(i),
                 static_cast<std::int64_t>(10'000 + i * 100));
    EXPECT_LE(m_learning.pairs(), LinkLearning::kMaxPairs);
    const LinkBatch batch = m_learning.take(m_laws);
    EXPECT_EQ(batch.entries().size(), LinkLearning::kPairsPerBatch);
    EXPECT_EQ(batch.entries()[0].a, "strong:1");
}

TEST(LinkLearningStore, reads_of_one_thread_become_a_link_that_grows) {
    test::EntanglementFixture links(false);
    ASSERT_OK(links.records().put("a:1", "1", {}));
    ASSERT_OK(links.records().put("a:2", "2", {}));
    LinkLearning learning;
    const auto round = [&](int times) {
        for (int i = 0; i < times; ++i) {
            ASSERT_OK(links.records().observeValue("a:1"));
            ASSERT_OK(links.records().observeValue("a:2"));
            links.clock.advance(1000);
        }
        learning.see(links.order().drain(), links.links().laws());
        ASSERT_OK(links->apply(learning.take(links.links().laws()), Durability::Weak));
    };
    round(2);
    EXPECT_EQ(links->counts()->links, 0u);
    round(1);
    EXPECT_EQ(links->counts()->learnedLinks, 1u);
    const double before = (*links->peek("a:1", {}))->partners[0].strength;
    EXPECT_NEAR(before, 0.142625, 1e-6);
    round(1);
    const Partner after = (*links->peek("a:2", {}))->partners[0];
    EXPECT_NEAR(after.strength, before + 0.05 * (1 - before), 1e-6);
    EXPECT_EQ(after.link.observations, 2u);
}

}  // namespace
}  // namespace warp
