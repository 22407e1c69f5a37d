// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a snapshot, and who may bring them back.
#include "engine/backups/backups.h"
#include "engine/backups/layout.h"
#include "engine/configuration/access_store.h"
#include "engine/configuration/password_hash.h"
#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

/// alice is admin.
class GuardedParts : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(Universe::create(m_root));
        const auto open = Universe::open(m_root, {.backgroundThreads = false});
        ASSERT_OK(open);
        ASSERT_OK((*open)->spacetime().put("r:warm", "1", {.shard = Shard::Warm}));
        ASSERT_OK((*open)->access().apply({.kind = AccessChange::Kind::AddUser,
                                           .user = "alice",
                                           .passwordHash = hashPassword("pw").value(),
                                           .roles = {"admin"}}));
        ASSERT_OK((*open)->close());
    }
    std::unique_ptr<Universe> as(const std::string& user) {
        auto open = Universe::open(m_root, {.backgroundThreads = false, .user = user, .password = "pw"});
        EXPECT_OK(open);
        return std::move(*open);
    }
    std::string trail() { return readFile(systemFileSystem(), joinPath(m_root, auditTrailPath())).value(); }

    test::TempDirectory m_directory;
    const std::string m_root = m_directory / "universe";
};

TEST_F(GuardedParts, come_back_by_admins_who_may_write_them) {
    std::string snapshot;
    {
        const auto alice = as("alice");
        const auto info = alice->backups().create({}, {});
        ASSERT_OK(info);
        snapshot = info->name;
        ASSERT_OK(alice->spacetime().put("r:warm", "2", {.shard = Shard::Warm}));
        ASSERT_OK(alice->close());
    }
    const std::string path = m_root + "/configuration/access_control.json";
    auto rules = parseJsonDocument(readFile(systemFileSystem(), path).value());
    ASSERT_OK(rules);
    (*rules)["spacetime_write"]["warm_data"] = {"physics_engine"};
    (*rules)["cosmic_security"]["temporal_access"]["historical"] = {"archivist"};
    ASSERT_OK(replaceFile(systemFileSystem(), path, dumpJson(*rules)));
    {
        const auto alice = as("alice");
        for (const std::string part : {"r", "r:warm", "graph", "links", "events"}) {
            SCOPED_TRACE(part);
            EXPECT_ERROR(alice->backups().restore({.snapshot = snapshot, .only = {part}}, {}),
                         ErrorCode::Denied);
        }
        EXPECT_EQ(alice->spacetime().peek("r:warm")->value().value, "2");
        const auto preview =
            alice->backups().restore({.snapshot = snapshot, .only = {"r"}, .dryRun = true}, {});
        ASSERT_OK(preview);
        EXPECT_EQ(preview->recordParts.changed, 1u);
        EXPECT_EQ(alice->spacetime().peek("r:warm")->value().value, "2");
        ASSERT_OK(alice->close());
    }
    const std::string lines = trail();
    EXPECT_NE(lines.find(" alice denied: alice may not write records of warm_data"), std::string::npos)
        << lines;
    EXPECT_NE(lines.find(" alice denied: alice may not "), lines.rfind(" alice denied: alice may not "));
}

}  // namespace
}  // namespace warp
