// SPDX-License-Identifier: GPL-3.0-or-later
// What a universe tells of its own life, in cosmic_events.jsonl.
#include <algorithm>
#include <filesystem>

#include <gtest/gtest.h>

#include "engine/backups/layout.h"
#include "engine/configuration/access_store.h"
#include "engine/configuration/password_hash.h"
#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/qql/schema_store.h"
#include "engine/spacetime/layout.h"
#include "engine/universe/simulated_clock.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

constexpr Timestamp kNow{1'768'487'400'000};  // 2026-01-15T14:30:00Z

class UniverseEventsTest : public ::testing::Test {
  protected:
    std::vector<JsonDocument> events() {
        std::vector<JsonDocument> events;
        const auto text = readFile(systemFileSystem(), m_universe / cosmicEventsPath());
        for (std::size_t at = 0; text.ok() && at < text->size(); at = text->find('\n', at) + 1)
            events.push_back(parseJsonDocument(text->substr(at, text->find('\n', at) - at)).value());
        return events;
    }
    std::vector<std::string> names() {
        std::vector<std::string> names;
        for (const JsonDocument& event : events()) names.push_back(event["event"]);
        return names;
    }
    JsonDocument last(const std::string& name) {
        JsonDocument found;
        for (const JsonDocument& event : events())
            if (event["event"] == name) found = event;
        return found;
    }
    void step(const std::string& name) { ASSERT_OK(m_universe->maintain({}, name)); }
    void pass(std::chrono::milliseconds time) { m_clock.moveTo({m_clock.now().ms + time.count()}); }

    SimulatedClock m_clock{kNow};
    test::TempUniverse m_universe{{.clock = &m_clock, .backgroundThreads = false, .cacheBudget = 64}};
};

TEST_F(UniverseEventsTest, a_session_is_told_from_its_beginning_to_its_end) {
    step("cosmic_events");
    EXPECT_EQ(names(), (std::vector<std::string>{"created", "opened"}));
    EXPECT_EQ(last("created")["universe_id"], m_universe->stats().universeId);
    m_universe.close();
    EXPECT_EQ(names(), (std::vector<std::string>{"created", "opened", "closed"}));
    m_universe.open();
    step("cosmic_events");
    EXPECT_EQ(names().back(), "opened");
    EXPECT_EQ(names().size(), 4u);
    EXPECT_EQ(last("opened")["timestamp"], formatTimestamp(kNow));
}

TEST_F(UniverseEventsTest, a_short_visit_leaves_no_line) {
    ASSERT_OK(m_universe->spacetime().put("a:1", "1"));
    m_universe.reopen();
    m_universe.close();
    EXPECT_TRUE(events().empty());
    m_universe.open();
}

TEST_F(UniverseEventsTest, a_session_that_was_cut_off_is_told_by_the_next_one) {
    ASSERT_OK(m_universe->spacetime().put("a:1", "1"));
    step("manifests");
    step("cosmic_events");
    // As the disk is when the process is killed now.
    const test::TempDirectory other;
    std::filesystem::copy(m_universe.path(), other / "cut", std::filesystem::copy_options::recursive);
    auto cut = Universe::open(other / "cut", {.clock = &m_clock, .backgroundThreads = false});
    ASSERT_OK(cut);
    ASSERT_OK((*cut)->close());
    const auto text = readFile(systemFileSystem(), other / "cut/" + cosmicEventsPath());
    ASSERT_OK(text);
    EXPECT_NE(text->find("\"event\":\"recovered\""), std::string::npos);
    EXPECT_NE(text->find("\"event\":\"closed\""), std::string::npos);
}

TEST_F(UniverseEventsTest, moves_ageing_and_checks_are_told_with_their_figures) {
    ASSERT_OK(m_universe->spacetime().put("a:1", "1", {.shard = Shard::Warm}));
    for (int i = 0; i < 8; ++i) ASSERT_OK(m_universe->spacetime().observe("a:1"));
    EventBatch batch;
    ASSERT_OK(batch.add(R"({"type":"click"})", {.stream = "web", .time = kNow}));
    ASSERT_OK(m_universe->temporal().append(batch));
    ASSERT_OK(m_universe->sync({}));
    step("observations");
    step("rebalancing");
    pass(std::chrono::hours(3));
    step("temporal");
    ASSERT_OK(m_universe->sync({}));
    ASSERT_OK(m_universe->verify(true, {}));
    step("cosmic_events");
    EXPECT_EQ(last("rebalanced")["records"], 1);
    EXPECT_EQ(last("events_aged")["events"], 1);
    EXPECT_EQ(last("events_aged")["hours"], 1);
    EXPECT_EQ(last("verified")["findings"], 0);
    EXPECT_EQ(last("verified")["deep"], true);
}

TEST_F(UniverseEventsTest, alerts_are_told_when_they_begin_and_when_they_end) {
    Observatory& observatory = m_universe->observatory();
    const AlertRule rule{.name = "any", .metric = "records", .warning = 1};
    ASSERT_OK(observatory.setAlert(rule));
    ASSERT_OK(m_universe->spacetime().put("a:1", "1"));
    ASSERT_OK(m_universe->sync({}));
    pass(std::chrono::seconds(30));
    step("update_entropy");
    step("cosmic_events");
    EXPECT_EQ(last("alert_raised")["alert"], "any");
    EXPECT_EQ(last("alert_raised")["to"], "warning");
    EXPECT_EQ(last("alert_raised")["value"], 1);
    ASSERT_OK(m_universe->spacetime().remove("a:1"));
    ASSERT_OK(m_universe->sync({}));
    pass(std::chrono::seconds(30));
    step("update_entropy");
    step("cosmic_events");
    EXPECT_EQ(last("alert_ended")["alert"], "any");
}

TEST_F(UniverseEventsTest, edits_by_hand_and_what_is_configured_are_told) {
    ASSERT_OK(m_universe->spacetime().put("a:1", "1", {.shard = Shard::Hot}));
    ASSERT_OK(m_universe->sync({}));
    const std::string relative = m_universe->recordPlace("a:1")->path;
    const std::string path = m_universe / relative;
    const std::string text = *readFile(systemFileSystem(), path);
    JsonDocument record = *parseJsonDocument(text);
    record["value"] = 2;
    ASSERT_OK(replaceFile(systemFileSystem(), path, dumpJsonPretty(record)));
    EXPECT_EQ(*m_universe->rescan({}), 1u);
    ASSERT_OK(m_universe->sync({}));
    ASSERT_OK(replaceFile(systemFileSystem(), path, "{"));
    EXPECT_EQ(*m_universe->rescan({}), 0u);
    ASSERT_OK(m_universe->settleProblem(relative, EditChoice::Record));
    ASSERT_OK(m_universe->configuration().set("universe_parameters.wormholes.max_hops", "4"));
    step("cosmic_events");
    EXPECT_EQ(last("edits_adopted")["records"], 1);
    EXPECT_EQ(last("edit_settled")["path"], relative);
    EXPECT_EQ(last("edit_settled")["kept"], "record");
    EXPECT_FALSE(last("configuration_changed").is_null());
}

TEST_F(UniverseEventsTest, changes_of_schemas_and_users_are_told) {
    ASSERT_OK(m_universe->schema().apply({.type = "a", .json = R"({"type":"integer"})"}));
    step("cosmic_events");
    EXPECT_EQ(last("schema_changed")["what"], "set the schema of a (18 bytes)");
    ASSERT_OK(m_universe->access().apply({.kind = AccessChange::Kind::AddUser,
                                          .user = "alice",
                                          .passwordHash = hashPassword("pw").value(),
                                          .roles = {"admin"}}));
    step("cosmic_events");
    EXPECT_EQ(last("access_changed")["what"], "add the user alice with the role admin");
}

TEST_F(UniverseEventsTest, files_that_were_edited_while_it_was_closed_are_told) {
    m_universe.close();
    const std::string path = m_universe / "configuration/shard_topology.json";
    ASSERT_OK(replaceFile(systemFileSystem(), path, *readFile(systemFileSystem(), path) + "\n"));
    m_universe.open();
    step("cosmic_events");
    EXPECT_EQ(last("file_changed_meanwhile")["path"], "configuration/shard_topology.json");
    m_universe.reopen();
    step("cosmic_events");
    EXPECT_EQ(std::ranges::count(names(), "file_changed_meanwhile"), 1);
}

TEST_F(UniverseEventsTest, a_rebuilt_tree_is_told_by_the_session_after) {
    ASSERT_OK(m_universe->spacetime().put("a:1", "1"));
    m_universe.close();
    ASSERT_OK(systemFileSystem().removeFile(m_universe / "spacetime/particles.btree"));
    pass(std::chrono::hours(1));
    ASSERT_OK(rebuildTrees(m_universe.path(), {.clock = &m_clock, .backgroundThreads = false}, {}));
    EXPECT_EQ(last("trees_rebuilt")["unreadable_files"], 0);
    EXPECT_EQ(last("trees_rebuilt")["timestamp"], formatTimestamp(m_clock.now()));
    m_universe.open();
    step("cosmic_events");
    EXPECT_EQ(std::ranges::count(names(), "trees_rebuilt"), 1);
}

TEST_F(UniverseEventsTest, a_repaired_log_is_told_by_the_session_after) {
    for (int i = 0; i < 20; ++i) ASSERT_OK(m_universe->spacetime().put("a:" + std::to_string(i), "1"));
    // As the disk is when the process is killed now, and the log is damaged.
    const test::TempDirectory other;
    const std::string cut = other / "cut";
    std::filesystem::copy(m_universe.path(), cut, std::filesystem::copy_options::recursive);
    for (const auto& entry : std::filesystem::directory_iterator(cut + "/backups/cosmic_logs")) {
        if (entry.path().extension() != ".wal") continue;
        auto file = systemFileSystem().open(entry.path(), OpenMode::ReadWrite);
        ASSERT_OK(file);
        ASSERT_OK((*file)->writeAt(500, std::string(8, '\xff')));
    }
    const OpenOptions options{.clock = &m_clock, .backgroundThreads = false};
    ASSERT_OK(repairUniverse(cut, options, false, {}));
    auto again = Universe::open(cut, options);
    ASSERT_OK(again);
    ASSERT_OK((*again)->close());
    const auto text = readFile(systemFileSystem(), cut + "/" + cosmicEventsPath());
    ASSERT_OK(text);
    EXPECT_NE(text->find("\"event\":\"log_repaired\",\"damages\":1"), std::string::npos) << *text;
}

}  // namespace
}  // namespace warp
