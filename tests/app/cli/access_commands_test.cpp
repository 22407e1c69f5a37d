// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

/// Two users: alice is admin, eve observer; both have the password "pw".
class AccessCommands : public WarpProgram {
  protected:
    void SetUp() override {
        ::setenv("WARP_PASSWORD", "pw", 1);
        ::setenv("WARP_NEW_PASSWORD", "pw", 1);
        makeUniverse();
        expect(0, {"put", m_universe, "r:hot", "1", "--shard", "hot"});
        expect(0, {"put", m_universe, "r:warm", "1", "--shard", "warm"});
        expect(3, {"access", "user", "add", m_universe, "eve", "--role", "observer"});  // no admin yet
        expect(0, {"access", "user", "add", m_universe, "alice", "--role", "admin"});
        expect(0, {"--user", "alice", "access", "user", "add", m_universe, "eve", "--role", "observer"});
    }
    void TearDown() override {
        ::unsetenv("WARP_PASSWORD");
        ::unsetenv("WARP_NEW_PASSWORD");
    }
};

TEST_F(AccessCommands, every_command_asks_who_it_is) {
    const ProcessResult refused = expect(3, {"get", m_universe, "r:warm"});
    EXPECT_NE(refused.err.find("--user NAME"), std::string::npos) << refused.err;
    EXPECT_EQ(expect(0, {"--user", "eve", "get", m_universe, "r:warm"}).out, "1\n");
    writeFile(m_directory / "secret", "pw\n");
    ::setenv("WARP_PASSWORD", "wrong", 1);
    expect(3, {"--user", "eve", "get", m_universe, "r:warm"});
    expect(0, {"--user", "eve", "--password-file", m_directory / "secret", "get", m_universe, "r:warm"});
    expect(3, {"repair", m_universe, "--dry-run"});
}

TEST_F(AccessCommands, a_denial_names_the_role_and_stands_in_the_trail) {
    const ProcessResult denied = expect(3, {"--user", "eve", "put", m_universe, "r:hot", "2"});
    EXPECT_NE(denied.err.find("physics_engine"), std::string::npos) << denied.err;
    expect(3, {"--user", "eve", "config", "set", m_universe, "shard_topology.hot_data.capacity", "7"});
    expect(3, {"--user", "eve", "verify", m_universe});
    EXPECT_EQ(expect(0, {"--user", "eve", "list", m_universe}).out.find("r:hot"), std::string::npos);
    const std::string trail =
        readFile(systemFileSystem(), m_universe + "/backups/cosmic_logs/audit_trail.log").value();
    EXPECT_NE(trail.find(" eve denied: eve may not write records of hot_data"), std::string::npos) << trail;
    expect(0, {"--user", "alice", "verify", m_universe});
}

TEST_F(AccessCommands, roles_are_granted_checked_and_revoked) {
    expect(3, {"--user", "alice", "access", "check", m_universe, "eve", "hot_data.read"});
    expect(0, {"--user", "alice", "access", "grant", m_universe, "eve", "physics_engine"});
    const JsonDocument why = parsed(
        expect(0, {"--user", "alice", "access", "check", m_universe, "eve", "hot_data.read", "--json"}).out);
    EXPECT_EQ(why["allowed"], true);
    expect(0, {"--user", "eve", "get", m_universe, "r:hot"});
    expect(0, {"--user", "alice", "access", "revoke", m_universe, "eve", "physics_engine"});
    expect(3, {"--user", "eve", "get", m_universe, "r:hot"});
    expect(3, {"--user", "alice", "access", "revoke", m_universe, "alice", "admin"});
    expect(3, {"--user", "alice", "access", "user", "remove", m_universe, "alice"});
    expect(1, {"--user", "alice", "access", "check", m_universe, "eve", "fly"});
    expect(2, {"--user", "alice", "access", "grant", m_universe, "eve", "emperor"});
    EXPECT_EQ(countLines(expect(0, {"--user", "alice", "access", "user", "list", m_universe}).out), 2u);
    expect(0, {"--user", "alice", "access", "user", "remove", m_universe, "eve"});
    expect(3, {"--user", "eve", "get", m_universe, "r:warm"});
}

TEST_F(AccessCommands, a_user_of_a_universe_without_users_is_refused) {
    expect(0, {"init", m_directory / "open"});
    expect(3, {"--user", "eve", "list", m_directory / "open"});
    expect(0, {"list", m_directory / "open"});
}

}  // namespace
}  // namespace warp::test
