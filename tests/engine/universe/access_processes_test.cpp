// SPDX-License-Identifier: GPL-3.0-or-later
// A universe with users that more than one process uses: who did what is told of the one who did it, not of
// the process that carried it out.
#include "engine/backups/layout.h"
#include "engine/configuration/access_store.h"
#include "engine/configuration/password_hash.h"
#include "engine/io/files.h"
#include "engine/qql/schema_store.h"
#include "engine/universe/universe.h"
#include "tests/engine/universe/holder_process.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using Kind = AccessChange::Kind;

/// alice and bob are admins, eve is an observer (reads warm). bob's process has the universe.
class AccessProcessesTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(Universe::create(m_root));
        auto open = Universe::open(m_root, {.backgroundThreads = false});
        ASSERT_OK(open);
        ASSERT_OK((*open)->spacetime().put("r:hot", "1", {.shard = Shard::Hot}));
        const std::string hash = hashPassword("pw").value();
        for (const auto& [user, role] : {std::pair{"alice", "admin"}, {"bob", "admin"}, {"eve", "observer"}})
            ASSERT_OK((*open)->access().apply(
                {.kind = Kind::AddUser, .user = user, .passwordHash = hash, .roles = {role}}));
        ASSERT_OK((*open)->close());
    }
    Result<std::unique_ptr<Universe>> client(const std::string& user, const std::string& password = "pw") {
        return Universe::open(m_root,
                              {.as = OpenAs::WriterOrClient, .user = user, .password = password});
    }
    std::string trail() { return readFile(systemFileSystem(), joinPath(m_root, auditTrailPath())).value(); }

    test::TempDirectory m_directory;
    const std::string m_root = m_directory / "universe";
};

TEST_F(AccessProcessesTest, changes_through_the_holder_are_told_of_who_made_them) {
    test::Holder holder(m_root, "bob", "pw");
    ASSERT_EQ(holder.answer(), "ready");
    const auto alice = client("alice");
    ASSERT_OK(alice);
    ASSERT_OK((*alice)->configuration().set("shard_topology.hot_data.capacity", "77"));
    ASSERT_OK((*alice)->schema().apply({.type = "r", .json = R"({"type":"integer"})"}));
    ASSERT_OK((*alice)->access().apply({.kind = Kind::Grant, .user = "eve", .roles = {"archivist"}}));
    ASSERT_OK((*alice)->access().apply({.kind = Kind::Revoke, .user = "eve", .roles = {"archivist"}}));
    EXPECT_EQ(holder.end(), 0);
    const std::string lines = trail();
    for (const char* line : {" alice set shard_topology.hot_data.capacity from 50000 to 77 #",
                             " alice set the schema of r (18 bytes) #",
                             " alice grant eve the role archivist #",
                             " alice revoke the role archivist from eve #"})
        EXPECT_NE(lines.find(line), std::string::npos) << line << "\n" << lines;
    for (const char* verb : {" bob set ", " bob grant ", " bob revoke "})
        EXPECT_EQ(lines.find(verb), std::string::npos) << lines;
}

TEST_F(AccessProcessesTest, a_denial_in_one_process_stands_in_the_trail_that_another_writes) {
    test::Holder holder(m_root, "bob", "pw");
    ASSERT_EQ(holder.answer(), "ready");
    const auto eve = client("eve");
    ASSERT_OK(eve);
    EXPECT_ERROR((*eve)->spacetime().peek("r:hot"), ErrorCode::Denied);
    EXPECT_ERROR((*eve)->access().apply({.kind = Kind::Grant, .user = "eve", .roles = {"admin"}}),
                 ErrorCode::Denied);
    EXPECT_ERROR((*eve)->configuration().set("shard_topology.hot_data.capacity", "77"), ErrorCode::Denied);
    EXPECT_EQ(holder.end(), 0);
    const std::string lines = trail();
    EXPECT_NE(lines.find(" eve denied: eve may not read records of hot_data"), std::string::npos) << lines;
    EXPECT_EQ(lines.find("grant eve"), std::string::npos) << lines;
    EXPECT_EQ(lines.find("set shard_topology"), std::string::npos) << lines;
}

TEST_F(AccessProcessesTest, who_is_refused_at_the_door_stands_in_the_trail_of_the_holder) {
    test::Holder holder(m_root, "bob", "pw");
    ASSERT_EQ(holder.answer(), "ready");
    EXPECT_ERROR(client("eve", "wrong"), ErrorCode::NotSignedIn);
    EXPECT_ERROR(client("mallory"), ErrorCode::NotSignedIn);
    const auto alice = client("alice");
    ASSERT_OK(alice);
    ASSERT_OK((*alice)->maintain({}, "access"));
    EXPECT_FALSE((*systemFileSystem().stat(joinPath(m_root, failedSignInsPath()))).has_value());
    EXPECT_EQ(holder.end(), 0);
    const std::string lines = trail();
    EXPECT_NE(lines.find(" - sign-in refused: wrong password for eve ("), std::string::npos) << lines;
    EXPECT_NE(lines.find(" - sign-in refused: there is no user mallory ("), std::string::npos) << lines;
}

}  // namespace
}  // namespace warp
