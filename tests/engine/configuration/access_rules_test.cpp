// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/access_rules.h"

#include "engine/configuration/access_store.h"
#include "engine/configuration/password_hash.h"
#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

using Kind = AccessChange::Kind;

const std::string& someHash() {
    static const std::string hash = hashPassword("secret").value();
    return hash;
}

AccessChange adding(const std::string& user, std::vector<std::string> roles) {
    return {.kind = Kind::AddUser, .user = user, .passwordHash = someHash(), .roles = std::move(roles)};
}

AccessRules rulesOf(const std::string& users, const std::string& more = {}) {
    auto rules = AccessRules::parse("{" + more + "\"users\":{" + users + "}}", "p");
    EXPECT_OK(rules);
    return rules.ok() ? *rules : AccessRules();
}

std::string userText(const std::string& name, const std::string& roles) {
    return "\"" + name + "\":{\"password\":\"" + someHash() + "\",\"roles\":[" + roles + "]}";
}

TEST(AccessRules, the_roles_of_the_specification_are_the_default) {
    const AccessRules rules =
        rulesOf(userText("eve", "\"observer\"") + "," + userText("bob", "\"archivist\""));
    EXPECT_TRUE(rules.allows("eve", Permission::ReadWarm));
    EXPECT_TRUE(rules.allows("eve", Permission::Observe));
    for (const Permission denied : {Permission::ReadHot, Permission::ReadCold, Permission::Entangle,
                                    Permission::Live, Permission::Administer})
        EXPECT_FALSE(rules.allows("eve", denied)) << permissionName(denied);
    EXPECT_TRUE(rules.allows("bob", Permission::WriteCold));
    EXPECT_TRUE(rules.allows("bob", Permission::Historical));
    EXPECT_FALSE(rules.allows("nobody", Permission::ReadWarm));
    const auto again = AccessRules::parse(AccessRules::defaultText(), "p");
    ASSERT_OK(again);
    for (const Permission one : kPermissions) EXPECT_EQ(again->rolesFor(one), AccessRules().rolesFor(one));
}

TEST(AccessRules, a_denial_names_the_role_that_is_missing) {
    const AccessRules rules = rulesOf(userText("eve", "\"observer\""));
    const Status denied = rules.require("eve", Permission::WriteCold);
    EXPECT_ERROR(denied, ErrorCode::Denied);
    EXPECT_EQ(
        denied.error().message,
        "eve may not write records of cold_data: it takes one of the roles admin and archivist, and eve has "
        "observer");
}

TEST(AccessRules, writing_is_narrowed_and_never_widened) {
    const AccessRules rules =
        rulesOf(userText("eve", "\"observer\"") + "," + userText("bob", "\"physics_engine\""),
                R"("spacetime_write":{"warm_data":["physics_engine","archivist"]},)");
    EXPECT_TRUE(rules.allows("eve", Permission::ReadWarm));
    EXPECT_FALSE(rules.allows("eve", Permission::WriteWarm));
    EXPECT_TRUE(rules.allows("bob", Permission::WriteWarm));
    EXPECT_EQ(rules.rolesFor(Permission::WriteWarm), std::vector<std::string>{"physics_engine"});
    EXPECT_TRUE(rules.allows("bob", Permission::WriteHot));
}

TEST(AccessRules, what_is_not_allowed_in_the_file_is_refused_with_its_place) {
    const std::vector<std::pair<std::string, std::string>> rows = {
        {"[]", "#"},
        {R"({"cosmic_security":7})", "#/cosmic_security"},
        {R"({"cosmic_security":{"spacetime_access":{"luke_data":[]}}})", "luke_data"},
        {R"({"cosmic_security":{"temporal_access":{"live":"admin"}}})", "temporal_access/live"},
        {R"({"spacetime_write":{"hot_data":[7]}})", "spacetime_write/hot_data"},
        {R"({"users":[]})", "#/users"},
        {R"({"users":{"a b":{}}})", "a b"},
        {R"({"users":{"eve":{"password":"secret"}}})", "eve/password"},
        {R"({"users":{"eve":{"password":"$argon2id$v=19$m=99999999,t=2,p=1$x$y"}}})", "eve/password"},
    };
    for (const auto& [text, place] : rows) {
        const auto refused = AccessRules::parse(text, "p");
        EXPECT_ERROR(refused, ErrorCode::InvalidFormat);
        const std::string message = refused.ok() ? "" : refused.error().message;
        EXPECT_NE(message.find(place), std::string::npos) << text << ": " << message;
    }
    const auto broken = AccessRules::parse("{\n  oops", "p");
    EXPECT_ERROR(broken, ErrorCode::InvalidFormat);
    EXPECT_EQ(broken.error().line, 2);
}

TEST(AccessRules, passwords_are_known_by_their_hash_alone) {
    const AccessRules rules = rulesOf(userText("eve", ""));
    EXPECT_OK(rules.authenticate("eve", "secret"));
    EXPECT_ERROR(rules.authenticate("eve", "Secret"), ErrorCode::NotSignedIn);
    EXPECT_ERROR(rules.authenticate("nobody", "secret"), ErrorCode::NotSignedIn);
    EXPECT_ERROR(rules.authenticate("eve", ""), ErrorCode::NotSignedIn);
    EXPECT_NE(*hashPassword("secret"), someHash());
    EXPECT_ERROR(hashPassword(""), ErrorCode::InvalidArgument);
    EXPECT_ERROR(hashPassword(std::string(2000, 'x')), ErrorCode::InvalidArgument);
}

class AccessStoreTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(m_fs.makeDirectory("/c"));
        ASSERT_OK(m_store.load());
    }
    test::SimulatedFileSystem m_fs;
    AccessStore m_store{m_fs, "/c", systemClock()};
};

TEST_F(AccessStoreTest, users_come_get_roles_lose_them_and_go) {
    EXPECT_FALSE(m_store.rules()->hasUsers());
    EXPECT_ERROR(m_store.apply(adding("eve", {"observer"})), ErrorCode::Conflict);  // nobody could undo it
    ASSERT_OK(m_store.apply(adding("alice", {"admin"})));
    EXPECT_ERROR(m_store.apply(adding("alice", {})), ErrorCode::Conflict);
    ASSERT_OK(m_store.apply(adding("eve", {"observer"})));
    EXPECT_ERROR(m_store.apply(adding("../x", {})), ErrorCode::InvalidArgument);
    EXPECT_ERROR(m_store.apply(adding("bob", {"emperor"})), ErrorCode::NotFound);
    ASSERT_OK(m_store.apply({.kind = Kind::Grant, .user = "eve", .roles = {"archivist"}}));
    EXPECT_TRUE(m_store.rules()->allows("eve", Permission::ReadCold));
    ASSERT_OK(m_store.apply({.kind = Kind::Revoke, .user = "eve", .roles = {"archivist", "observer"}}));
    EXPECT_FALSE(m_store.rules()->allows("eve", Permission::ReadWarm));
    EXPECT_ERROR(m_store.apply({.kind = Kind::Revoke, .user = "alice", .roles = {"admin"}}),
                 ErrorCode::Conflict);
    EXPECT_ERROR(m_store.apply({.kind = Kind::RemoveUser, .user = "alice"}), ErrorCode::Conflict);
    EXPECT_ERROR(m_store.apply({.kind = Kind::RemoveUser, .user = "nobody"}), ErrorCode::NotFound);
    ASSERT_OK(m_store.apply({.kind = Kind::RemoveUser, .user = "eve"}));
    AccessStore next(m_fs, "/c", systemClock());
    ASSERT_OK(next.load());
    EXPECT_EQ(next.rules()->users().size(), 1u);
}

TEST_F(AccessStoreTest, a_file_broken_by_hand_lets_nobody_in_by_mistake) {
    ASSERT_OK(m_store.apply(adding("alice", {"admin"})));
    ASSERT_OK(replaceFile(m_fs, "/c/access_control.json", "{\"users\":{}"));
    EXPECT_ERROR(m_store.reloadIfChanged(), ErrorCode::InvalidFormat);
    EXPECT_TRUE(m_store.rules()->hasUsers());
    EXPECT_TRUE(m_store.fileError().has_value());
    AccessStore next(m_fs, "/c", systemClock());
    EXPECT_ERROR(next.load(), ErrorCode::InvalidFormat);
}

TEST_F(AccessStoreTest, a_failing_disk_leaves_the_users_as_they_were) {
    ASSERT_OK(m_store.apply(adding("alice", {"admin"})));
    std::uint64_t failures = 0;
    for (std::uint64_t call = 1; call < 12; ++call) {
        m_fs.faults().failCall(call);
        failures += m_store.apply(adding("u" + std::to_string(call), {"observer"})).ok() ? 0 : 1;
        m_fs.faults().clear();
        AccessStore next(m_fs, "/c", systemClock());
        ASSERT_OK(next.load());
        EXPECT_TRUE(next.rules()->allows("alice", Permission::Administer));
    }
    EXPECT_GT(failures, 2u);
}

}  // namespace
}  // namespace warp
