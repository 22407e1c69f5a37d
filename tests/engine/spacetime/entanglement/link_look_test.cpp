// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_look.h"

#include <thread>

#include "tests/engine/spacetime/entanglement/entanglement_fixture.h"

namespace warp::test {
namespace {

class LinkLookTest : public testing::Test {
  protected:
    void put(const std::string& key) { ASSERT_OK(m_links.records().put(key, "1", {})); }
    bool putTouches(const std::string& key) {
        const auto touches = LinkLook(m_links.store(), m_links.links()).putTouches(key);
        EXPECT_OK(touches);
        return *touches;
    }
    bool touches(const RecordBatch& batch) {
        const auto touches = LinkLook(m_links.store(), m_links.links()).batchTouches(batch);
        EXPECT_OK(touches);
        return *touches;
    }
    bool removalTouches(const std::string& key) {
        RecordBatch batch;
        batch.remove(key);
        return touches(batch);
    }
    bool moveTouches(const std::string& key) {
        RecordBatch batch;
        batch.move(key, Shard::Hot);
        return touches(batch);
    }

    EntanglementFixture m_links{false};
};

TEST_F(LinkLookTest, a_put_touches_a_link_when_its_record_is_new_and_a_partner_is_there) {
    put("profiles:bob");
    EXPECT_FALSE(putTouches("users:alice"));
    EXPECT_TRUE(putTouches("users:bob"));
    EXPECT_FALSE(putTouches("carts:bob"));
    EXPECT_FALSE(putTouches("settings:bob"));  // a partner of users alone
    m_links.merge();
    EXPECT_TRUE(putTouches("users:bob"));
    put("users:bob");
    EXPECT_FALSE(putTouches("users:bob"));
}

TEST_F(LinkLookTest, a_removed_partner_is_none) {
    put("profiles:bob");
    m_links.merge();
    ASSERT_OK(m_links.records().remove("profiles:bob", {}));
    EXPECT_FALSE(putTouches("users:bob"));
    put("users:bob");
    ASSERT_OK(m_links.records().remove("users:bob", {}));
    put("profiles:bob");
    EXPECT_FALSE(putTouches("users:carol"));
}

TEST_F(LinkLookTest, a_removal_touches_links_as_soon_as_there_are_any) {
    put("carts:1");
    put("carts:2");
    put("carts:3");
    EXPECT_FALSE(removalTouches("carts:3"));
    EXPECT_FALSE(moveTouches("carts:3"));
    LinkBatch batch;
    batch.entangle("carts:1", "carts:2");
    ASSERT_OK(m_links->apply(batch));
    EXPECT_TRUE(removalTouches("carts:3"));
    EXPECT_FALSE(moveTouches("carts:1"));
}

TEST_F(LinkLookTest, several_values_are_touched_by_putting_and_moving) {
    ASSERT_OK(m_links->superpose("carts:1",
                                 {{.json = "1", .amplitude = 0.5}, {.json = "2", .amplitude = 0.5}}, {}));
    EXPECT_TRUE(putTouches("carts:1"));
    EXPECT_TRUE(moveTouches("carts:1"));
    EXPECT_FALSE(putTouches("carts:2"));
}

TEST_F(LinkLookTest, the_first_record_of_a_type_may_come_with_several_values) {
    ASSERT_OK(m_links->superpose("users:bob", {{.json = "1"}, {.json = "2"}}, {}));
    EXPECT_TRUE(putTouches("profiles:bob"));
    put("profiles:bob");
    EXPECT_EQ(m_links->counts()->ruleLinks, 1u);
}

TEST_F(LinkLookTest, entries_that_are_about_each_other_are_planned) {
    RecordBatch partners;
    partners.put("users:bob", "1");
    partners.put("carts:1", "1");
    EXPECT_FALSE(touches(partners));
    partners.put("profiles:eve", "1");
    EXPECT_TRUE(touches(partners));
    put("carts:1");
    RecordBatch anew;
    anew.remove("carts:1");
    EXPECT_FALSE(touches(anew));
    anew.put("carts:1", "2");
    EXPECT_TRUE(touches(anew));
}

TEST_F(LinkLookTest, writers_that_only_look_and_removers_leave_every_pair_entangled) {
    constexpr int kRounds = 300;
    const auto write = [&](const std::string& type) {
        for (int round = 0; round < kRounds; ++round) {
            const std::string key = type + ":" + std::to_string(round % 7);
            ASSERT_OK(m_links.records().put(key, "1", {.durability = Durability::Weak}));
            if (round % 3 != 0) continue;
            RecordBatch batch;
            batch.remove(key);
            ASSERT_OK(m_links.records().apply(batch, Durability::Weak));
        }
    };
    {
        const std::jthread users(write, "users");
        const std::jthread profiles(write, "profiles");
    }
    std::uint64_t pairs = 0;
    for (int id = 0; id < 7; ++id) {
        const auto user = m_links.records().peek("users:" + std::to_string(id));
        const auto profile = m_links.records().peek("profiles:" + std::to_string(id));
        ASSERT_OK(user);
        ASSERT_OK(profile);
        if (*user && *profile) ++pairs;
    }
    EXPECT_EQ(m_links->counts()->ruleLinks, pairs);
}

}  // namespace
}  // namespace warp::test
