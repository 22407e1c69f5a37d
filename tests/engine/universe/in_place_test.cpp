// SPDX-License-Identifier: GPL-3.0-or-later
// Restoring a universe where it is: what comes back, what stays, what can be undone, what is refused.
#include <filesystem>

#include <gtest/gtest.h>

#include "engine/backups/backups.h"
#include "engine/backups/layout.h"
#include "engine/configuration/access_store.h"
#include "engine/configuration/password_hash.h"
#include "engine/io/files.h"
#include "engine/universe/in_place_restore.h"
#include "engine/universe/simulated_clock.h"
#include "engine/universe/snapshots.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"
#include "tests/support/universe_contents.h"

namespace warp {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kStart = 1'768'478'400'000;  // 2026-01-15T12:00:00Z

class InPlace : public testing::Test {
  protected:
    void SetUp() override {
        test::fillUniverse(*m_universe);
        tick();
        const auto info = m_universe->backups().create({}, {});
        ASSERT_OK(info);
        m_snapshot = *info;
        m_before = test::contentsOf(*m_universe);
        change();
        ASSERT_OK(m_universe->sync({}));
        m_after = test::contentsOf(*m_universe);
        ASSERT_FALSE(m_after == m_before);
    }
    Timestamp tick() {
        m_clock.moveTo({m_clock.now().ms + 60'000});
        return m_clock.now();
    }
    /// Something in every region that a log tells of.
    void change() {
        tick();
        Spacetime& records = m_universe->spacetime();
        ASSERT_OK(records.put("users:1", R"({"n":"changed"})", {.shard = Shard::Hot}));
        ASSERT_OK(records.put("users:new", "{}", {.shard = Shard::Warm}));
        ASSERT_OK(records.remove("users:3"));
        GraphBatch graph;
        graph.removeNode("persons:bob");
        graph.putNode("persons:carol", R"({"age":7})");
        ASSERT_OK(m_universe->graph().apply(graph));
        EventBatch events;
        ASSERT_OK(events.add(R"({"level":99})", {.stream = "web", .time = m_clock.now()}));
        ASSERT_OK(m_universe->temporal().append(events));
        ASSERT_OK(m_universe->configuration().set("shard_topology.hot_data.capacity", "7777"));
    }
    Result<InPlaceReport> restore(const InPlaceRequest& request) {
        m_universe.close();
        tick();
        return restoreInPlace(m_universe.path(), request, m_options, {});
    }
    InPlaceReport restored(const InPlaceRequest& request) {
        const auto report = restore(request);
        EXPECT_OK(report);
        m_universe.open();
        return report.ok() ? *report : InPlaceReport();
    }
    static void expectSame(const test::UniverseContents& found, const test::UniverseContents& expected) {
        EXPECT_EQ(found.records, expected.records);
        EXPECT_EQ(found.nodes, expected.nodes);
        EXPECT_EQ(found.edges, expected.edges);
        EXPECT_EQ(found.links, expected.links);
        EXPECT_EQ(found.events, expected.events);
        EXPECT_EQ(found.streams, expected.streams);
        EXPECT_EQ(found.wormholes, expected.wormholes);
        EXPECT_EQ(found.schemas, expected.schemas);
        EXPECT_EQ(found.settings, expected.settings);
    }
    void expectSound() {
        ASSERT_OK(m_universe->sync({}));
        const auto findings = m_universe->verify(true, {});
        ASSERT_OK(findings);
        for (const Finding& finding : *findings)
            if (finding.severity != Finding::Severity::Note)
                ADD_FAILURE() << finding.path << ": " << finding.what;
    }
    Timestamp note(const std::string& json) {
        const Timestamp time = tick();
        EXPECT_OK(m_universe->spacetime().put("notes:1", json, {.shard = Shard::Hot}));
        return time;
    }
    void undo() {
        m_universe.close();
        tick();
        ASSERT_OK(undoRestore(m_universe.path(), false, m_options, {}));
        tick();
    }
    /// What the note was at a time, by way of a restore; the error's name where it is refused. Takes: a
    /// snapshot's name or none; its directory where the universe is closed.
    std::string noteAt(Timestamp until, const std::string& snapshot) {
        const RestoreRequest request{
            .snapshot = snapshot, .target = m_directory / ("at" + std::to_string(++m_count)), .until = until};
        const auto made = snapshot.find('/') == std::string::npos ? m_universe->backups().restore(request, {})
                                                                  : restoreSnapshot(request, m_options, {});
        if (!made.ok()) return std::string(errorCodeName(made.error().code));
        const auto opened = Universe::open(request.target, m_options);
        EXPECT_OK(opened);
        const auto found = (*opened)->spacetime().peek("notes:1");
        return found.ok() && *found ? (*found)->value : "";
    }
    std::string eventsText() {
        EXPECT_OK(m_universe->maintain({}, "cosmic_events"));
        const auto text = readFile(systemFileSystem(), m_universe / cosmicEventsPath());
        return text.ok() ? *text : "";
    }

    SimulatedClock m_clock{{kStart}};
    const OpenOptions m_options{.clock = &m_clock, .backgroundThreads = false};
    const test::TempDirectory m_directory;
    test::TempUniverse m_universe{m_options};
    int m_count = 0;
    SnapshotInfo m_snapshot;
    test::UniverseContents m_before;
    test::UniverseContents m_after;
};

TEST_F(InPlace, the_universe_is_again_what_it_was) {
    const InPlaceReport report = restored({.snapshot = m_snapshot.name});
    EXPECT_EQ(report.restored.lsn, m_snapshot.lsn);
    EXPECT_EQ(report.restored.records, m_before.records.size());
    EXPECT_EQ(report.timeline, 2u);
    expectSame(test::contentsOf(*m_universe), m_before);
    EXPECT_TRUE(fs::exists(m_universe / report.kept + "/spacetime/particles.btree"));
    EXPECT_FALSE(fs::exists(m_universe / ".universe.restoring~"));
    EXPECT_NE(eventsText().find("\"event\":\"restored_in_place\""), std::string::npos);
    expectSound();
    // A new timeline goes on right behind the restored state; nothing of the old log is replayed over it.
    const auto version = m_universe->spacetime().put("users:later", "1", {.shard = Shard::Hot});
    ASSERT_OK(version);
    EXPECT_EQ(*version, m_snapshot.lsn + 2);  // behind the line for the audit trail
    m_universe.reopen();
    EXPECT_EQ(test::contentsOf(*m_universe).records.size(), m_before.records.size() + 1);
    const auto again = m_universe->backups().create({.kind = SnapshotKind::Incremental}, {});
    ASSERT_OK(again);
    EXPECT_EQ(again->timeline, 2u);
    EXPECT_EQ(again->kind, SnapshotKind::Full);
}

TEST_F(InPlace, a_snapshot_is_taken_before) {
    const InPlaceReport report = restored({.snapshot = m_snapshot.path});
    const auto safety = m_universe->backups().show(report.safety);
    ASSERT_OK(safety);
    EXPECT_EQ(safety->origin, SnapshotOrigin::Safety);
    const std::string target = m_directory / "after";
    ASSERT_OK(m_universe->backups().restore({.snapshot = report.safety, .target = target}, {}));
    auto opened = Universe::open(target, m_options);
    ASSERT_OK(opened);
    expectSame(test::contentsOf(**opened), m_after);
    // And it can be restored in place as well.
    restored({.snapshot = report.safety, .safety = false});
    expectSame(test::contentsOf(*m_universe), m_after);
    expectSound();
}

TEST_F(InPlace, it_can_be_undone) {
    const InPlaceReport report = restored({.snapshot = m_snapshot.name, .safety = false});
    EXPECT_EQ(report.safety, "");
    for (int i = 0; i < 100; ++i)
        ASSERT_OK(m_universe->spacetime().put("meanwhile:" + std::to_string(i), "1", {.shard = Shard::Hot}));
    m_universe.close();
    tick();
    ASSERT_OK(keptRestore(m_universe.path(), m_options));
    const auto safety = undoRestore(m_universe.path(), true, m_options, {});
    ASSERT_OK(safety);
    EXPECT_NE(*safety, "");
    m_universe.open();
    expectSame(test::contentsOf(*m_universe), m_after);
    EXPECT_FALSE(fs::exists(m_universe / report.kept));
    EXPECT_FALSE(fs::exists(m_universe / ".universe.undone~"));
    EXPECT_NE(eventsText().find("\"event\":\"restore_undone\""), std::string::npos);
    expectSound();
    ASSERT_OK(m_universe->spacetime().put("users:later", "1", {.shard = Shard::Hot}));
    m_universe.reopen();
    EXPECT_EQ(test::contentsOf(*m_universe).records.size(), m_after.records.size() + 1);
    m_universe.close();
    EXPECT_ERROR(undoRestore(m_universe.path(), true, m_options, {}), ErrorCode::NotFound);
}

TEST_F(InPlace, once_confirmed_the_regions_of_before_are_gone) {
    const InPlaceReport report = restored({.snapshot = m_snapshot.name});
    EXPECT_ERROR(confirmRestore(m_universe.path(), m_options), ErrorCode::InUse);
    m_universe.close();
    ASSERT_OK(confirmRestore(m_universe.path(), m_options));
    EXPECT_FALSE(fs::exists(m_universe / report.kept));
    EXPECT_FALSE(fs::exists(m_universe / ".universe.restore"));
    EXPECT_ERROR(undoRestore(m_universe.path(), true, m_options, {}), ErrorCode::NotFound);
    EXPECT_ERROR(confirmRestore(m_universe.path(), m_options), ErrorCode::NotFound);
    m_universe.open();
    expectSame(test::contentsOf(*m_universe), m_before);
}

TEST_F(InPlace, a_second_restore_lets_what_the_first_kept_go) {
    const InPlaceReport first = restored({.snapshot = m_snapshot.name, .safety = false});
    const InPlaceReport second = restored({.snapshot = m_snapshot.name, .safety = false});
    EXPECT_FALSE(fs::exists(m_universe / first.kept));
    EXPECT_TRUE(fs::exists(m_universe / second.kept));
    EXPECT_EQ(second.timeline, 3u);
    expectSame(test::contentsOf(*m_universe), m_before);
}

TEST_F(InPlace, a_time_is_restored_and_what_it_took_back_is_out_of_reach) {
    const Timestamp two = tick();
    ASSERT_OK(m_universe->spacetime().put("notes:1", "2", {.shard = Shard::Hot}));
    tick();
    ASSERT_OK(m_universe->spacetime().put("notes:1", "3", {.shard = Shard::Hot}));
    const Timestamp three = m_clock.now();
    const InPlaceReport report = restored({.until = two});
    EXPECT_GT(report.restored.replayed, 0u);
    const auto record = m_universe->spacetime().peek("notes:1");
    ASSERT_OK(record);
    EXPECT_EQ((*record)->value, "2");
    expectSound();
    tick();
    ASSERT_OK(m_universe->spacetime().put("notes:1", "4", {.shard = Shard::Hot}));
    const Timestamp four = m_clock.now();
    EXPECT_EQ(noteAt(two, m_snapshot.name), "2");
    EXPECT_EQ(noteAt(three, m_snapshot.name), errorCodeName(ErrorCode::NotFound));
    EXPECT_EQ(noteAt(four, m_snapshot.name), "4");
    const auto times = m_universe->backups().restorableTimes({});
    ASSERT_OK(times);
    ASSERT_EQ(times->size(), 2u);
    EXPECT_EQ(times->front(), (RestorableTimes{m_snapshot.createdAt, report.restored.moment}));
    EXPECT_GT(times->back().first, three);
    EXPECT_EQ(times->back().last, m_clock.now());
}

TEST_F(InPlace, times_before_and_after_an_undone_restore_can_be_had) {
    const Timestamp one = note("1");
    restored({.snapshot = m_snapshot.name, .safety = false});
    const Timestamp two = note("2");
    const auto of2 = m_universe->backups().create({}, {});
    ASSERT_OK(of2);
    undo();
    // Nobody has opened it since: how far the log goes stands in the manifest.
    EXPECT_EQ(noteAt(one, m_snapshot.path), "1");
    m_universe.open();
    const Timestamp three = note("3");
    for (const std::string& snapshot : {m_snapshot.name, std::string()}) {
        EXPECT_EQ(noteAt(one, snapshot), "1");
        EXPECT_EQ(noteAt({two.ms - 61'000}, snapshot), "1");  // just before it was restored
        EXPECT_EQ(noteAt(two, snapshot), errorCodeName(ErrorCode::NotFound));
        EXPECT_EQ(noteAt(three, snapshot), "3");
    }
    EXPECT_EQ(noteAt(three, of2->name), errorCodeName(ErrorCode::Conflict));
    const auto then = m_universe->recordAsOf("notes:1", one, {});
    ASSERT_OK(then);
    EXPECT_EQ(then->json, "1");
    // And once more, to the time before: the same history goes on.
    restored({.until = one, .safety = false});
    const Timestamp four = note("4");
    EXPECT_EQ(noteAt(one, {}), "1");
    EXPECT_EQ(noteAt(three, {}), errorCodeName(ErrorCode::NotFound));
    EXPECT_EQ(noteAt(four, {}), "4");
    expectSound();
}

TEST_F(InPlace, a_snapshot_that_a_restore_took_back_can_be_returned_to_with_its_history) {
    const Timestamp one = note("1");
    const InPlaceReport first = restored({.snapshot = m_snapshot.name});
    const Timestamp two = note("2");
    restored({.snapshot = first.safety, .safety = false});
    EXPECT_EQ(noteAt(one, m_snapshot.name), "1");
    EXPECT_EQ(noteAt(two, m_snapshot.name), errorCodeName(ErrorCode::NotFound));
    const Timestamp three = note("3");
    EXPECT_EQ(noteAt(one, m_snapshot.name), "1");
    EXPECT_EQ(noteAt(three, m_snapshot.name), "3");
    EXPECT_EQ(noteAt(three, first.safety), "3");
    expectSound();
}

TEST_F(InPlace, a_time_is_found_before_the_restored_universe_was_opened) {
    const Timestamp one = note("1");
    note("2");
    ASSERT_OK(restore({.until = one, .safety = false}));
    EXPECT_EQ(noteAt(one, m_snapshot.path), "1");
    tick();
    EXPECT_EQ(noteAt(m_clock.now(), m_snapshot.path), "1");
    m_universe.open();
    EXPECT_EQ(noteAt(m_clock.now(), {}), "1");
}

TEST_F(InPlace, times_whose_log_was_not_kept_are_refused_with_those_in_reach) {
    ASSERT_OK(m_universe->configuration().set("universe_parameters.wal_retention.age", "0"));
    m_universe.reopen();
    const Timestamp one = note("1");
    m_universe.reopen();
    m_universe.reopen();
    const auto refused = m_universe->backups().restore(
        {.snapshot = m_snapshot.name, .target = m_directory / "none", .until = one}, {});
    EXPECT_ERROR(refused, ErrorCode::NotFound);
    EXPECT_NE(refused.error().message.find(formatTimestamp(m_snapshot.createdAt)), std::string::npos)
        << refused.error().message;
}

TEST_F(InPlace, a_time_is_restored_right_behind_another) {
    const Timestamp two = tick();
    ASSERT_OK(m_universe->spacetime().put("notes:1", "2", {.shard = Shard::Hot}));
    const Timestamp three = tick();
    ASSERT_OK(m_universe->spacetime().put("notes:1", "3", {.shard = Shard::Hot}));
    ASSERT_OK(restore({.until = three, .safety = false}));
    ASSERT_OK(restore({.until = two, .safety = false}));
    m_universe.open();
    const auto record = m_universe->spacetime().peek("notes:1");
    ASSERT_OK(record);
    EXPECT_EQ((*record)->value, "2");
    expectSound();
}

TEST_F(InPlace, a_universe_that_does_not_open_is_restored_without_a_snapshot_before) {
    m_universe.close();
    ASSERT_OK(
        replaceFile(systemFileSystem(), m_universe / "spacetime/particles.btree", std::string(100'000, 'x')));
    const auto refused = restoreInPlace(m_universe.path(), {.snapshot = m_snapshot.name}, m_options, {});
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().message.find("--no-safety"), std::string::npos) << refused.error().message;
    ASSERT_OK(
        restoreInPlace(m_universe.path(), {.snapshot = m_snapshot.name, .safety = false}, m_options, {}));
    m_universe.open();
    expectSame(test::contentsOf(*m_universe), m_before);
    expectSound();
    m_universe.close();
    EXPECT_ERROR(undoRestore(m_universe.path(), true, m_options, {}), ErrorCode::Conflict);
    ASSERT_OK(confirmRestore(m_universe.path(), m_options));
}

TEST_F(InPlace, what_cannot_be_restored_changes_nothing) {
    EXPECT_ERROR(restoreInPlace(m_universe.path(), {.snapshot = m_snapshot.name}, m_options, {}),
                 ErrorCode::InUse);
    m_universe.close();
    EXPECT_ERROR(restoreInPlace(m_universe.path(), {.snapshot = "none"}, m_options, {}), ErrorCode::NotFound);
    EXPECT_ERROR(restoreInPlace(m_universe.path(), {}, m_options, {}), ErrorCode::InvalidArgument);
    test::TempUniverse other(m_options);
    const auto foreign = other->backups().create({}, {});
    ASSERT_OK(foreign);
    EXPECT_ERROR(restoreInPlace(m_universe.path(), {.snapshot = foreign->path}, m_options, {}),
                 ErrorCode::Conflict);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_ERROR(restoreInPlace(m_universe.path(), {.snapshot = m_snapshot.name, .safety = false}, m_options,
                                {.stop = stop.get_token()}),
                 ErrorCode::Cancelled);
    EXPECT_FALSE(fs::exists(m_universe / ".universe.restoring~"));
    m_universe.open();
    expectSame(test::contentsOf(*m_universe), m_after);
}

TEST_F(InPlace, the_audit_trail_and_the_events_tell_of_each) {
    ASSERT_OK(m_universe->access().apply({.kind = AccessChange::Kind::AddUser,
                                          .user = "root",
                                          .passwordHash = hashPassword("secret-enough").value(),
                                          .roles = {"admin"}}));
    const auto info = m_universe->backups().create({}, {});
    ASSERT_OK(info);
    m_universe.close();
    OpenOptions options = m_options;
    options.user = "root";
    options.password = "secret-enough";
    const auto visit = [&](const std::string& key) {
        tick();
        const auto opened = Universe::open(m_universe.path(), options);
        ASSERT_OK(opened);
        ASSERT_OK((*opened)->spacetime().put(key, "1", {.shard = Shard::Hot}));
        ASSERT_OK((*opened)->close());
        tick();
    };
    for (int i = 0; i < 20; ++i) visit("visits:before" + std::to_string(i));
    ASSERT_OK(restoreInPlace(m_universe.path(), {.snapshot = info->name, .safety = false}, options, {}));
    visit("visits:restored");
    ASSERT_OK(undoRestore(m_universe.path(), false, options, {}));
    visit("visits:undone");
    ASSERT_OK(restoreInPlace(m_universe.path(), {.snapshot = info->name, .safety = false}, options, {}));
    ASSERT_OK(confirmRestore(m_universe.path(), options));
    visit("visits:confirmed");

    const auto trail = readFile(systemFileSystem(), m_universe / auditTrailPath());
    const auto events = readFile(systemFileSystem(), m_universe / cosmicEventsPath());
    ASSERT_OK(trail);
    ASSERT_OK(events);
    const auto count = [](const std::string& text, const std::string& part) {
        int found = 0;
        for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
        return found;
    };
    EXPECT_EQ(count(*trail, " root restored the universe in place to what it was at "), 2) << *trail;
    EXPECT_EQ(count(*trail, " root undid the restore in place of "), 1) << *trail;
    EXPECT_EQ(count(*trail, " root confirmed the restore in place of "), 1) << *trail;
    for (const char* key : {"before0", "before19", "restored", "undone", "confirmed"})
        EXPECT_EQ(count(*trail, " put visits:" + std::string(key) + ' '), 1) << key << '\n' << *trail;
    EXPECT_EQ(count(*events, "\"event\":\"restored_in_place\""), 2) << *events;
    EXPECT_EQ(count(*events, "\"event\":\"restore_undone\""), 1) << *events;
    EXPECT_EQ(count(*events, "\"event\":\"restore_confirmed\""), 1) << *events;
    EXPECT_EQ(count(*events, "\"by\":\"root\""), 4) << *events;
    const auto opened = Universe::open(m_universe.path(), options);
    ASSERT_OK(opened);
    const auto findings = (*opened)->verify(true, {});
    ASSERT_OK(findings);
    for (const Finding& finding : *findings)
        if (finding.severity != Finding::Severity::Note)
            ADD_FAILURE() << finding.path << ": " << finding.what;
}

TEST_F(InPlace, only_an_administrator_may) {
    const std::string hash = hashPassword("secret-enough").value();
    ASSERT_OK(m_universe->access().apply(
        {.kind = AccessChange::Kind::AddUser, .user = "root", .passwordHash = hash, .roles = {"admin"}}));
    m_universe.close();
    EXPECT_ERROR(restoreInPlace(m_universe.path(), {.snapshot = m_snapshot.name}, m_options, {}),
                 ErrorCode::NotSignedIn);
    OpenOptions options = m_options;
    options.user = "root";
    options.password = "secret-enough";
    ASSERT_OK(restoreInPlace(m_universe.path(), {.snapshot = m_snapshot.name}, options, {}));
    // The users are those of the snapshot again: there were none.
    m_universe.open();
    expectSame(test::contentsOf(*m_universe), m_before);
}

}  // namespace
}  // namespace warp
