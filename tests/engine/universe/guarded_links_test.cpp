// SPDX-License-Identifier: GPL-3.0-or-later
// What the links that rules make do for a user who may not write everywhere.
#include "engine/configuration/access_store.h"
#include "engine/configuration/password_hash.h"
#include "engine/spacetime/entanglement/entanglement.h"
#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

/// alice is admin, phil physics_engine: he writes to hot and warm.
class GuardedLinksTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(Universe::create(m_root));
        const auto open = Universe::open(m_root, {.backgroundThreads = false});
        ASSERT_OK(open);
        const std::string hash = hashPassword("pw").value();
        for (const auto& [user, role] : {std::pair("alice", "admin"), std::pair("phil", "physics_engine")})
            ASSERT_OK((*open)->access().apply(
                {.kind = AccessChange::Kind::AddUser, .user = user, .passwordHash = hash, .roles = {role}}));
        ASSERT_OK((*open)->close());
    }
    std::unique_ptr<Universe> as(const std::string& user) {
        auto open = Universe::open(m_root, {.backgroundThreads = false, .user = user, .password = "pw"});
        EXPECT_OK(open);
        return std::move(*open);
    }

    test::TempDirectory m_directory;
    const std::string m_root = m_directory / "universe";
};

TEST_F(GuardedLinksTest, a_link_by_rule_is_made_and_who_may_not_be_moved_stays) {
    const auto place = [](Universe& universe, const std::string& key) {
        return universe.spacetime().peek(key).value()->shard;
    };
    {
        const auto alice = as("alice");
        for (const char* id : {"ann", "bob", "eve", "zoe"})
            ASSERT_OK(alice->spacetime().put(std::string("profiles:") + id, "1", {.shard = Shard::Cold}));
        ASSERT_OK(alice->spacetime().put("users:zoe", "1", {.shard = Shard::Hot}));
        EXPECT_EQ(place(*alice, "profiles:zoe"), Shard::Hot) << "who may move it does";
        ASSERT_OK(alice->close());
    }
    {
        const auto phil = as("phil");
        ASSERT_OK(phil->spacetime().put("users:bob", "1", {.shard = Shard::Hot}));
        ASSERT_OK(phil->spacetime().put("users:eve", "1"));
        ASSERT_OK(phil->entanglement().superpose("users:ann", {{.json = "1"}, {.json = "2"}}));
        ASSERT_OK(phil->close());
    }
    const auto alice = as("alice");
    EXPECT_EQ(place(*alice, "users:bob"), Shard::Hot);
    EXPECT_EQ(place(*alice, "profiles:bob"), Shard::Cold);
    EXPECT_NE(place(*alice, "users:eve"), Shard::Cold) << "nor does the new record go where he may not write";
    EXPECT_EQ(place(*alice, "profiles:eve"), Shard::Cold);
    EXPECT_NE(place(*alice, "users:ann"), Shard::Cold);
    EXPECT_EQ(place(*alice, "profiles:ann"), Shard::Cold);
    EXPECT_EQ(alice->entanglement().counts()->ruleLinks, 4u);
}

}  // namespace
}  // namespace warp
