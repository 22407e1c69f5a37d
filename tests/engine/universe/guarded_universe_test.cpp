// SPDX-License-Identifier: GPL-3.0-or-later
// A universe with users: every way in, as people with other roles see it.
#include "engine/universe/guarded_universe.h"

#include <algorithm>

#include "engine/backups/layout.h"
#include "engine/configuration/access_store.h"
#include "engine/configuration/password_hash.h"
#include "engine/io/files.h"
#include "engine/qql/schema_store.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using Kind = AccessChange::Kind;

/// alice is admin, eve observer (reads warm), phil physics_engine (hot, warm), arch archivist (cold), quinn
/// quantum_engineer.
class GuardedUniverseTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(Universe::create(m_root));
        auto open = Universe::open(m_root, {.backgroundThreads = false});
        ASSERT_OK(open);
        for (const Shard shard : kShards)
            ASSERT_OK((*open)->spacetime().put("r:" + std::string(shardName(shard)), "1", {.shard = shard}));
        static const std::string hash = hashPassword("pw").value();
        const auto add = [&](const std::string& user, const std::string& role) {
            ASSERT_OK((*open)->access().apply(
                {.kind = Kind::AddUser, .user = user, .passwordHash = hash, .roles = {role}}));
        };
        add("alice", "admin");
        add("eve", "observer");
        add("phil", "physics_engine");
        add("arch", "archivist");
        add("quinn", "quantum_engineer");
        ASSERT_OK((*open)->close());
    }
    Result<std::unique_ptr<Universe>> tryOpen(const std::string& user, const std::string& password = "pw",
                                              OpenAs as = OpenAs::Writer) {
        return Universe::open(m_root,
                              {.as = as, .backgroundThreads = false, .user = user, .password = password});
    }
    std::unique_ptr<Universe> as(const std::string& user) {
        auto open = tryOpen(user);
        EXPECT_OK(open);
        return std::move(*open);
    }
    std::string trail() { return readFile(systemFileSystem(), joinPath(m_root, auditTrailPath())).value(); }

    test::TempDirectory m_directory;
    const std::string m_root = m_directory / "universe";
};

TEST_F(GuardedUniverseTest, nobody_comes_in_without_name_and_password) {
    EXPECT_ERROR(tryOpen(""), ErrorCode::NotSignedIn);
    EXPECT_ERROR(tryOpen("eve", "PW"), ErrorCode::NotSignedIn);
    EXPECT_ERROR(tryOpen("nobody"), ErrorCode::NotSignedIn);
    EXPECT_ERROR(tryOpen("", "pw", OpenAs::Observer), ErrorCode::NotSignedIn);
    EXPECT_OK(tryOpen("eve", "pw", OpenAs::Observer));
    EXPECT_ERROR(rebuildTrees(m_root, {}, {}), ErrorCode::NotSignedIn);
    EXPECT_ERROR(rebuildTrees(m_root, {.user = "eve", .password = "pw"}, {}), ErrorCode::Denied);
    EXPECT_ERROR(repairUniverse(m_root, {.user = "eve", .password = "pw"}, true, {}), ErrorCode::Denied);
    EXPECT_OK(repairUniverse(m_root, {.user = "alice", .password = "pw"}, true, {}));
    ASSERT_OK(replaceFile(systemFileSystem(), m_root + "/configuration/access_control.json", "{ oops"));
    EXPECT_ERROR(tryOpen("alice"), ErrorCode::InvalidFormat);
}

TEST_F(GuardedUniverseTest, a_user_where_there_are_none_is_a_mistake) {
    ASSERT_OK(Universe::create(m_directory / "open"));
    EXPECT_ERROR(Universe::open(m_directory / "open", {.user = "eve"}), ErrorCode::Denied);
    EXPECT_OK(Universe::open(m_directory / "open"));
}

TEST_F(GuardedUniverseTest, records_are_read_shard_by_shard) {
    const auto eve = as("eve");
    Spacetime& records = eve->spacetime();
    EXPECT_OK(records.peek("r:warm"));
    EXPECT_ERROR(records.peek("r:hot"), ErrorCode::Denied);
    EXPECT_ERROR(records.observe("r:cold"), ErrorCode::Denied);
    EXPECT_ERROR(records.observeValue("r:hot"), ErrorCode::Denied);
    EXPECT_FALSE(records.peek("r:none")->has_value());
    EXPECT_ERROR(eve->recordPlace("r:hot"), ErrorCode::Denied);
    EXPECT_ERROR(eve->recordHistory("r:hot", 1, {}), ErrorCode::Denied);
    EXPECT_OK(eve->recordHistory("r:warm", 1, {}));
    const auto view = records.view();
    ASSERT_OK(view);
    std::vector<std::string> keys;
    ASSERT_OK((*view)->scanHeads("", "", false, [&](const RecordHead& head) {
        keys.push_back(head.key);
        return true;
    }));
    EXPECT_EQ(keys, std::vector<std::string>{"r:warm"});
    EXPECT_ERROR((*view)->peek("r:cold"), ErrorCode::Denied);
    EXPECT_EQ((*view)->rank("r:x").value(), 1u);
    EXPECT_EQ((*view)->keyAt(0).value(), "r:warm");
    EXPECT_ERROR((*view)->keyAt(1), ErrorCode::NotFound);
    EXPECT_EQ((*view)->counts()->at(0).totalRecords(), 1u);
    const auto alice = tryOpen("alice", "pw", OpenAs::Observer);
    ASSERT_OK(alice);
    EXPECT_EQ((*(*alice)->spacetime().view())->rank("r:x").value(), 3u);
}

TEST_F(GuardedUniverseTest, ranks_are_those_among_the_records_that_may_be_read) {
    {
        const auto alice = as("alice");
        for (int i = 0; i < 40; ++i) {
            const std::string id = std::to_string(100 + i);
            // Of "mixed" every third record is warm, of "warm-only" all, of "cold" none; in order of keys
            // "a-b" stands before "a".
            const Shard mixed = kShards[static_cast<std::size_t>(i) % kShardCount];
            ASSERT_OK(alice->spacetime().put("mixed:" + id, "1", {.shard = mixed}));
            ASSERT_OK(alice->spacetime().put("warm-only:" + id, "1", {.shard = Shard::Warm}));
            ASSERT_OK(alice->spacetime().put("cold:" + id, "1", {.shard = Shard::Cold}));
            ASSERT_OK(alice->spacetime().put(i % 2 == 0 ? "a-b:" + id : "a:" + id, "1",
                                             {.shard = i < 4 ? Shard::Hot : Shard::Warm}));
        }
        ASSERT_OK(alice->close());
    }
    const auto eve = as("eve");
    const auto view = eve->spacetime().view();
    ASSERT_OK(view);
    std::vector<std::string> keys;
    ASSERT_OK((*view)->scanHeads("", "", false, [&](const RecordHead& head) {
        keys.push_back(head.key);
        return true;
    }));
    std::uint64_t counted = 0;
    const auto types = (*view)->counts();
    ASSERT_OK(types);
    for (const TypeCounts& type : *types) counted += type.totalRecords();
    ASSERT_EQ(counted, keys.size());
    ASSERT_GT(keys.size(), 80u);
    for (std::size_t rank = 0; rank < keys.size(); ++rank) {
        EXPECT_EQ((*view)->keyAt(rank).value(), keys[rank]);
        EXPECT_EQ((*view)->rank(keys[rank]).value(), rank) << keys[rank];
    }
    EXPECT_ERROR((*view)->keyAt(keys.size()), ErrorCode::NotFound);
    EXPECT_EQ((*view)->rank("").value(), 0u);
    EXPECT_EQ((*view)->rank("zzz").value(), keys.size());
    // Of a record that is not seen: how many stand before it.
    EXPECT_EQ((*view)->rank("cold:120").value(), (*view)->rank("cold:").value());
}

TEST_F(GuardedUniverseTest, records_are_written_where_the_user_may) {
    {
        const auto arch = as("arch");
        Spacetime& records = arch->spacetime();
        EXPECT_OK(records.put("r:cold", "2"));
        EXPECT_ERROR(records.put("r:warm", "2"), ErrorCode::Denied);
        EXPECT_ERROR(records.put("n:1", "1"), ErrorCode::Denied);  // it would go to hot or warm
        EXPECT_OK(records.put("n:1", "1", {.shard = Shard::Cold}));
        EXPECT_ERROR(records.move("r:cold", Shard::Hot), ErrorCode::Denied);
        EXPECT_ERROR(records.remove("r:hot"), ErrorCode::Denied);
        EXPECT_ERROR(records.remove("r:none"), ErrorCode::NotFound);
        RecordBatch batch;
        batch.put("n:2", "1", {.shard = Shard::Cold});
        batch.put("r:hot", "2");
        EXPECT_ERROR(records.apply(batch), ErrorCode::Denied);
        EXPECT_FALSE(records.peek("n:2")->has_value());
        RecordBatch own;
        own.put("n:3", "1", {.shard = Shard::Cold});
        own.put("n:3", "2");
        own.remove("n:3");
        EXPECT_OK(records.apply(own));
        ASSERT_OK(arch->close());
    }
    const auto phil = as("phil");
    ASSERT_OK(phil->spacetime().put("n:4", "1"));
    EXPECT_EQ(phil->spacetime().peek("n:4").value()->version > 0, true);
    EXPECT_ERROR(phil->spacetime().put("r:cold", "3"), ErrorCode::Denied);
    EXPECT_ERROR(phil->spacetime().put("r:hot", "3", {.ifVersion = 999}), ErrorCode::Conflict);
}

TEST_F(GuardedUniverseTest, the_graph_takes_observe_to_read_and_entangle_to_change) {
    GraphBatch batch;
    batch.putNode("persons:a", "{}");
    {
        const auto eve = as("eve");
        EXPECT_OK(eve->graph().view());
        EXPECT_ERROR(eve->graph().apply(batch), ErrorCode::Denied);
        ASSERT_OK(eve->close());
    }
    const auto quinn = as("quinn");
    EXPECT_OK(quinn->graph().apply(batch));
    EXPECT_ERROR(quinn->graph().view(), ErrorCode::Denied);
    EXPECT_ERROR(quinn->graph().adjacency({}), ErrorCode::Denied);
    EXPECT_ERROR(quinn->spacetime().peek("r:warm"), ErrorCode::Denied);
}

TEST_F(GuardedUniverseTest, a_link_moves_no_record_of_a_shard_that_the_user_may_not_write) {
    LinkBatch weak;
    weak.entangle("r:hot", "r:warm", 0.5);
    LinkBatch strong;
    strong.entangle("r:hot", "r:warm", 0.9);
    const auto shardOf = [](Universe& universe, const char* key) {
        return universe.spacetime().peek(key).value()->shard;
    };
    {
        const auto quinn = as("quinn");
        EXPECT_OK(quinn->entanglement().apply(weak));
        const auto denied = quinn->entanglement().apply(strong);
        EXPECT_ERROR(denied, ErrorCode::Denied);
        EXPECT_NE(denied.error().message.find("physics_engine"), std::string::npos) << denied.error().message;
        ASSERT_OK(quinn->close());
    }
    EXPECT_NE(trail().find(" quinn denied: quinn may not write records of"), std::string::npos) << trail();
    {
        const auto alice = as("alice");
        EXPECT_EQ(shardOf(*alice, "r:warm"), Shard::Warm);
        ASSERT_OK(alice->access().apply({.kind = Kind::Grant, .user = "quinn", .roles = {"physics_engine"}}));
        ASSERT_OK(alice->close());
    }
    const auto quinn = as("quinn");
    ASSERT_OK(quinn->entanglement().apply(strong));
    EXPECT_EQ(shardOf(*quinn, "r:warm"), Shard::Hot);
    LinkBatch cold;
    cold.entangle("r:hot", "r:cold", 1.0);
    EXPECT_ERROR(quinn->entanglement().apply(cold), ErrorCode::Denied);
}

TEST_F(GuardedUniverseTest, choosing_a_value_is_a_write_of_the_record) {
    const auto values = [](Universe& universe, const char* key) {
        return universe.spacetime().peek(key).value()->candidates.size();
    };
    {
        const auto alice = as("alice");
        for (const char* key : {"r:hot", "r:cold"})
            ASSERT_OK(alice->entanglement().superpose(key, {{.json = "1"}, {.json = "2"}}));
        EXPECT_ERROR(alice->entanglement().collapse("r:hot", 1, 1), ErrorCode::Conflict);
        ASSERT_OK(alice->close());
    }
    {
        const auto quinn = as("quinn");
        const auto denied = quinn->entanglement().collapse("r:hot", 1);
        EXPECT_ERROR(denied, ErrorCode::Denied);
        EXPECT_NE(denied.error().message.find("physics_engine"), std::string::npos) << denied.error().message;
        ASSERT_OK(quinn->close());
    }
    const auto alice = as("alice");
    EXPECT_EQ(values(*alice, "r:hot"), 2u);
    ASSERT_OK(alice->access().apply({.kind = Kind::Grant, .user = "quinn", .roles = {"physics_engine"}}));
    ASSERT_OK(alice->close());
    const auto quinn = as("quinn");
    EXPECT_ERROR(quinn->entanglement().collapse("r:cold", 1), ErrorCode::Denied);
    ASSERT_OK(quinn->entanglement().collapse("r:hot", 1));
    EXPECT_EQ(values(*quinn, "r:hot"), 0u);
    EXPECT_EQ(quinn->spacetime().peek("r:hot").value()->value, "2");
}

TEST_F(GuardedUniverseTest, events_are_reached_tier_by_tier) {
    const auto arch = as("arch");
    const Timestamp now = systemClock().now();
    EventBatch late;
    ASSERT_OK(late.add(R"({"timestamp":"2020-01-15T14:30:00Z"})", {.stream = "web"}));
    EXPECT_OK(arch->temporal().append(late, Durability::Strong));
    EventBatch fresh;
    ASSERT_OK(fresh.add("{}", {.stream = "web", .time = now}));
    EXPECT_ERROR(arch->temporal().append(fresh, Durability::Strong), ErrorCode::Denied);
    EXPECT_ERROR(arch->temporal().query({}), ErrorCode::Denied);
    EXPECT_OK(arch->temporal().query({.to = *parseTimestamp("2021-01-01T00:00:00Z")}));
    const auto denied = arch->temporal().query({.from = now});
    EXPECT_ERROR(denied, ErrorCode::Denied);
    EXPECT_NE(denied.error().message.find("real_time_processor"), std::string::npos);
}

TEST_F(GuardedUniverseTest, administration_takes_the_admin) {
    const std::string setting = "shard_topology.hot_data.capacity";
    {
        const auto eve = as("eve");
        EXPECT_ERROR(eve->configuration().set(setting, "77"), ErrorCode::Denied);
        EXPECT_ERROR(eve->schema().apply({.type = "r", .json = "{}"}), ErrorCode::Denied);
        EXPECT_ERROR(eve->access().apply({.kind = Kind::Grant, .user = "eve", .roles = {"admin"}}),
                     ErrorCode::Denied);
        EXPECT_ERROR(eve->verify(false, {}), ErrorCode::Denied);
        EXPECT_ERROR(eve->maintain({}), ErrorCode::Denied);
        EXPECT_ERROR(eve->rescan({}), ErrorCode::Denied);
        EXPECT_ERROR(eve->rebuildMirror({}), ErrorCode::Denied);
        EXPECT_ERROR(eve->resume(), ErrorCode::Denied);
        EXPECT_ERROR(eve->gravity().rebalance({}), ErrorCode::Denied);
        EXPECT_ERROR(eve->readFileBytes("configuration/access_control.json", 0, 10), ErrorCode::Denied);
        EXPECT_ERROR(eve->listFiles("spacetime//hot_data/particles", 0, 10), ErrorCode::Denied);
        EXPECT_ERROR(eve->listFiles("backups", 0, 10), ErrorCode::Denied);
        EXPECT_OK(eve->listFiles("spacetime/warm_data", 0, 10));
        EXPECT_OK(eve->sync({}));
        EXPECT_EQ(eve->configuration().values()->topology.shards[0].capacity, 50'000u);
        ASSERT_OK(eve->close());
    }
    const auto alice = as("alice");
    ASSERT_OK(alice->configuration().set(setting, "77"));
    EXPECT_EQ(alice->configuration().values()->topology.shards[0].capacity, 77u);
    ASSERT_OK(alice->schema().apply({.type = "r", .json = R"({"type":"integer"})"}));
    EXPECT_EQ(alice->schema().schema()->types().size(), 1u);
    ASSERT_OK(alice->access().apply({.kind = Kind::RemoveUser, .user = "eve"}));
    EXPECT_OK(alice->verify(false, {}));
}

TEST_F(GuardedUniverseTest, who_loses_a_role_loses_it_while_the_universe_is_open) {
    const auto alice = as("alice");
    ASSERT_OK(alice->access().apply({.kind = Kind::Grant, .user = "eve", .roles = {"admin"}}));
    ASSERT_OK(alice->access().apply({.kind = Kind::Revoke, .user = "alice", .roles = {"admin"}}));
    EXPECT_ERROR(alice->verify(false, {}), ErrorCode::Denied);
    EXPECT_ERROR(alice->spacetime().peek("r:warm"), ErrorCode::Denied);
}

TEST_F(GuardedUniverseTest, the_audit_trail_tells_who_did_what_and_who_was_denied) {
    {
        const auto phil = as("phil");
        ASSERT_OK(phil->spacetime().put("r:hot", "2"));
        EXPECT_ERROR(phil->spacetime().put("r:cold", "2"), ErrorCode::Denied);
        ASSERT_OK(phil->close());
    }
    const std::string lines = trail();
    EXPECT_NE(lines.find(" phil put r:hot #"), std::string::npos) << lines;
    EXPECT_NE(lines.find(" phil denied: phil may not write records of cold_data"), std::string::npos)
        << lines;
    EXPECT_NE(lines.find(" - put r:warm #"), std::string::npos) << lines;
    {
        const auto alice = as("alice");
        EXPECT_TRUE(alice->verify(false, {})->empty());
        ASSERT_OK(alice->close());
    }
    std::string forged = trail();
    forged.replace(forged.find("phil put"), 4, "arch");
    ASSERT_OK(replaceFile(systemFileSystem(), joinPath(m_root, auditTrailPath()), forged));
    const auto findings = as("alice")->verify(false, {});
    ASSERT_OK(findings);
    ASSERT_FALSE(findings->empty());
    EXPECT_EQ(findings->front().path, auditTrailPath());
    EXPECT_NE(findings->front().what.find("line "), std::string::npos);
}

TEST_F(GuardedUniverseTest, what_is_allowed_can_be_asked_without_a_line_in_the_audit_trail) {
    const auto eve = as("eve");
    EXPECT_OK(eve->may(Permission::ReadWarm));
    EXPECT_OK(eve->mayLookAt("spacetime/warm_data"));
    EXPECT_OK(eve->mayLookAt("observatory"));
    const Status refused = eve->may(Permission::ReadHot);
    EXPECT_ERROR(refused, ErrorCode::Denied);
    EXPECT_EQ(refused.error().message, eve->spacetime().peek("r:hot").error().message);
    EXPECT_ERROR(eve->mayLookAt("spacetime/hot_data/particles"), ErrorCode::Denied);
    EXPECT_ERROR(eve->mayLookAt("backups"), ErrorCode::Denied);
    ASSERT_OK(eve->close());
    const std::string told = trail();
    EXPECT_EQ(told.find("backups"), std::string::npos);
    const std::string denial = " eve denied: ";
    EXPECT_EQ(told.find(denial), told.rfind(denial)) << "only the read that was tried: " << told;
}

TEST_F(GuardedUniverseTest, changes_of_settings_schemas_and_users_stand_in_the_audit_trail) {
    {
        const auto alice = as("alice");
        ASSERT_OK(alice->configuration().set("shard_topology.hot_data.capacity", "77"));
        ASSERT_OK(alice->schema().apply({.type = "r", .json = R"({"type":"integer"})"}));
        ASSERT_OK(alice->schema().apply({.kind = SchemaChange::Kind::Enforce, .enforce = true}));
        ASSERT_OK(alice->access().apply({.kind = Kind::Grant, .user = "eve", .roles = {"archivist"}}));
        ASSERT_OK(alice->access().apply(
            {.kind = Kind::SetPassword, .user = "eve", .passwordHash = hashPassword("secret").value()}));
        EXPECT_ERROR(alice->access().apply({.kind = Kind::RemoveUser, .user = "nobody"}),
                     ErrorCode::NotFound);
        ASSERT_OK(alice->close());
    }
    const std::string lines = trail();
    for (const char* line : {" alice set shard_topology.hot_data.capacity from 50000 to 77 #",
                             " alice set the schema of r (18 bytes) #", " alice enforce schemas #",
                             " alice grant eve the role archivist #", " alice set the password of eve #",
                             " - add the user alice with the role admin #"})
        EXPECT_NE(lines.find(line), std::string::npos) << line << "\n" << lines;
    EXPECT_EQ(lines.find("argon2"), std::string::npos);
    EXPECT_EQ(lines.find("nobody"), std::string::npos) << "what is not allowed is no change";
    EXPECT_TRUE(as("alice")->verify(false, {})->empty());
}

TEST_F(GuardedUniverseTest, a_change_that_fails_after_it_was_logged_is_told_as_failed) {
    const auto alice = as("alice");
    ASSERT_OK(removeTree(systemFileSystem(), m_root + "/configuration"));
    EXPECT_FALSE(alice->configuration().set("shard_topology.hot_data.capacity", "77").ok());
    ASSERT_OK(alice->close());
    const std::string lines = trail();
    const auto tried = lines.find(" alice set shard_topology.hot_data.capacity from 50000 to 77 #");
    ASSERT_NE(tried, std::string::npos) << lines;
    EXPECT_NE(lines.find(" alice failed to set shard_topology.hot_data.capacity", tried), std::string::npos)
        << lines;
}

TEST_F(GuardedUniverseTest, what_cannot_be_audited_is_not_changed) {
    const auto alice = as("alice");
    ASSERT_OK(alice->close());  // its log takes nothing any more
    EXPECT_ERROR(alice->configuration().set("shard_topology.hot_data.capacity", "77"), ErrorCode::ReadOnly);
    EXPECT_ERROR(alice->schema().apply({.type = "r", .json = "{}"}), ErrorCode::ReadOnly);
    EXPECT_ERROR(alice->access().apply({.kind = Kind::RemoveUser, .user = "eve"}), ErrorCode::ReadOnly);
    const auto again = as("alice");
    EXPECT_EQ(again->configuration().values()->topology.shards[0].capacity, 50'000u);
    EXPECT_TRUE(again->schema().schema()->types().empty());
    EXPECT_TRUE(again->access().rules()->users().contains("eve"));
}

TEST_F(GuardedUniverseTest, files_changed_by_hand_are_told_without_a_name) {
    const auto alice = as("alice");
    const std::string path = m_root + "/configuration/access_control.json";
    ASSERT_OK(replaceFile(systemFileSystem(), path, readFile(systemFileSystem(), path).value() + " \n"));
    ASSERT_OK(alice->maintain({}, "access"));
    ASSERT_OK(alice->close());
    EXPECT_NE(trail().find(" - users or roles were changed by hand"), std::string::npos) << trail();
}

TEST_F(GuardedUniverseTest, edits_while_it_was_closed_are_told_without_a_name) {
    const auto append = [this](const std::string& relative, std::string_view text) {
        const std::string path = joinPath(m_root, relative);
        ASSERT_OK(replaceFile(systemFileSystem(), path,
                              readFile(systemFileSystem(), path).value() + std::string(text)));
    };
    {
        const auto alice = as("alice");
        ASSERT_OK(alice->configuration().set("shard_topology.hot_data.capacity", "77"));
        ASSERT_OK(alice->observatory().setAlert({.name = "mine", .metric = "records", .warning = 9}));
        ASSERT_OK(alice->sync({}));
        ASSERT_OK(alice->close());
    }
    ASSERT_OK(as("alice")->close());
    EXPECT_EQ(trail().find("while the universe was closed"), std::string::npos) << trail();
    append("configuration/shard_topology.json", " \n");
    append("configuration/access_control.json", "\n");
    const std::string alerts = joinPath(m_root, "observatory/metrics/alerts.json");
    std::string rules = readFile(systemFileSystem(), alerts).value();
    rules.replace(rules.find("\"warning\": 9"), 12, "\"warning\": 8");
    ASSERT_OK(replaceFile(systemFileSystem(), alerts, rules));
    const std::string record = joinPath(m_root, "spacetime/hot_data/particles/r/hot.json");
    std::string text = readFile(systemFileSystem(), record).value();
    text.replace(text.find("\"value\": 1"), 10, "\"value\": 7");
    ASSERT_OK(replaceFile(systemFileSystem(), record, text));
    {
        const auto alice = as("alice");
        ASSERT_OK(alice->maintain({}, "external_edits"));
        EXPECT_EQ(alice->spacetime().peek("r:hot").value()->value, "7");
        ASSERT_OK(alice->close());
    }
    const std::string lines = trail();
    for (const char* line :
         {" - configuration/shard_topology.json was changed by hand while the universe was closed #",
          " - configuration/access_control.json was changed by hand while the universe was closed #",
          " - observatory/metrics/alerts.json was changed by hand while the universe was closed #",
          " - put by hand r:hot #"})
        EXPECT_NE(lines.find(line), std::string::npos) << line << "\n" << lines;
    EXPECT_EQ(lines.find("universe_schema.json"), std::string::npos) << lines;
}

TEST_F(GuardedUniverseTest, rules_of_alerts_stand_in_the_audit_trail) {
    {
        const auto alice = as("alice");
        Observatory& observatory = alice->observatory();
        ASSERT_OK(observatory.setAlert({.name = "mine", .metric = "records", .warning = 9}));
        ASSERT_OK(observatory.silenceAlert("mine", parseTimestamp("2030-01-15T14:30:00Z").value()));
        ASSERT_OK(observatory.silenceAlert("mine", {}));
        const std::string path = joinPath(m_root, "observatory/metrics/alerts.json");
        std::string rules = readFile(systemFileSystem(), path).value();
        rules.replace(rules.find("\"warning\": 9"), 12, "\"warning\": 8");
        ASSERT_OK(replaceFile(systemFileSystem(), path, rules));
        ASSERT_OK(alice->maintain({}, "update_analytics"));
        ASSERT_OK(observatory.removeAlert("mine"));
        ASSERT_OK(alice->close());
    }
    const std::string lines = trail();
    for (const char* line : {" alice set the alert mine to {\"name\":\"mine\"",
                             " alice silence the alert mine until 2030-01-15T14:30",
                             " alice end the silence of the alert mine #",
                             " - rules of alerts were changed by hand", " alice remove the alert mine #"})
        EXPECT_NE(lines.find(line), std::string::npos) << line << "\n" << lines;
}

TEST_F(GuardedUniverseTest, failed_sign_ins_stand_in_the_audit_trail_and_missing_names_do_not) {
    const auto alice = as("alice");
    EXPECT_ERROR(tryOpen("eve", "PW", OpenAs::Observer), ErrorCode::NotSignedIn);
    EXPECT_ERROR(tryOpen("mallory"), ErrorCode::NotSignedIn);
    EXPECT_ERROR(tryOpen(""), ErrorCode::NotSignedIn);
    EXPECT_ERROR(rebuildTrees(m_root, {.user = "phil", .password = "no"}, {}), ErrorCode::NotSignedIn);
    ASSERT_OK(alice->maintain({}, "access"));
    EXPECT_ERROR(tryOpen("arch", "PW", OpenAs::Observer), ErrorCode::NotSignedIn);
    ASSERT_OK(alice->close());
    const std::string lines = trail();
    for (const char* words : {"wrong password for eve", "there is no user mallory", "wrong password for phil",
                              "wrong password for arch"})
        EXPECT_NE(lines.find(std::string(" - sign-in refused: ") + words), std::string::npos) << words << "\n"
                                                                                              << lines;
    std::size_t refusals = 0;
    for (std::size_t at = lines.find("refused"); at != std::string::npos; at = lines.find("refused", at + 1))
        ++refusals;
    EXPECT_EQ(refusals, 4u) << lines;
    EXPECT_TRUE(as("alice")->verify(false, {})->empty());
}

}  // namespace
}  // namespace warp
