// SPDX-License-Identifier: GPL-3.0-or-later
// What is different since a time, by the log: against a snapshot that was taken at that time.
#include <random>

#include <gtest/gtest.h>

#include "engine/backups/backups.h"
#include "engine/io/files.h"
#include "engine/store/log_history.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/in_place_restore.h"
#include "engine/universe/logged_changes.h"
#include "engine/universe/past_items.h"
#include "engine/universe/simulated_clock.h"
#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"
#include "tests/support/temp_universe.h"
#include "tests/support/universe_contents.h"

namespace warp {
namespace {

constexpr std::int64_t kStart = 1'768'478'400'000;  // 2026-01-15T12:00:00Z

/// Everything that a comparison tells, one thing a line.
std::string told(const SnapshotDiff& diff) {
    std::string text;
    for (const DiffEntry& entry : diff.entries) {
        text += std::string(1, "+~-"[static_cast<int>(entry.kind)]) + ' ' + entry.key + ' ' + entry.group +
                ' ' + std::to_string(entry.versionBefore) + ' ' + std::to_string(entry.versionAfter) + ' ' +
                std::to_string(entry.bytesBefore) + ' ' + std::to_string(entry.bytesAfter);
        for (const JsonDifference& field : entry.fields.list)
            text += ' ' + field.pointer + ' ' + field.before + " -> " + field.after;
        text += '\n';
    }
    for (const DiffPart part : kDiffParts)
        for (const auto& [group, counts] : diff.groups[static_cast<std::size_t>(part)])
            text += std::string(diffPartName(part)) + ' ' + group + ' ' + std::to_string(counts.added) + ' ' +
                    std::to_string(counts.changed) + ' ' + std::to_string(counts.deleted) + '\n';
    for (const DiffSide* side : {&diff.before, &diff.after})
        text += std::to_string(side->whole.records) + ' ' + std::to_string(side->whole.nodes) + ' ' +
                std::to_string(side->whole.edges) + ' ' + std::to_string(side->whole.links) + ' ' +
                std::to_string(side->whole.events) + '\n';
    return text + std::to_string(diff.bytesAdded) + ' ' + std::to_string(diff.bytesDeleted) +
           (diff.more ? " more" : "");
}

/// A universe under a clock that the test moves, one second for each thing it does.
class PastDiffs : public testing::Test {
  protected:
    Timestamp tick() {
        m_clock.moveTo({m_clock.now().ms + 1000});
        return m_clock.now();
    }
    SnapshotInfo take(SnapshotKind kind = SnapshotKind::Full) {
        tick();
        const auto info = m_universe->backups().create({.kind = kind}, {});
        EXPECT_OK(info);
        return info.ok() ? *info : SnapshotInfo();
    }
    Timestamp put(const std::string& key, const std::string& json, const PutOptions& options = {}) {
        const Timestamp time = tick();
        EXPECT_OK(m_universe->spacetime().put(key, json, options));
        return time;
    }
    SnapshotDiff diff(const DiffRequest& request) {
        auto found = m_universe->backups().diff(request, {});
        EXPECT_OK(found);
        return found.ok() ? std::move(*found) : SnapshotDiff();
    }
    void addEvents(int count) {
        EventBatch events;
        for (int i = 0; i < count; ++i)
            ASSERT_OK(events.add(R"({"level":1})", {.stream = "web", .time = m_clock.now()}));
        ASSERT_OK(m_universe->temporal().append(events));
    }
    /// Changes of every kind.
    void change() {
        put("users:1", R"({"n":"changed","more":[1]})");
        put("users:new", R"({"n":0})", {.shard = Shard::Hot, .priority = Priority::High});
        put("users:2", R"({"n":2})");  // as it was
        ASSERT_OK(m_universe->spacetime().remove("users:3"));
        ASSERT_OK(m_universe->spacetime().move("users:6", Shard::Cold));
        ASSERT_OK(m_universe->entanglement().superpose(
            "users:7", {{.json = "7", .amplitude = 0.8}, {.json = "8", .amplitude = 0.6}}));
        ASSERT_OK(m_universe->entanglement().collapse("either:or", 0));
        LinkBatch links;
        links.disentangle("users:1", "users:4");
        links.entangle("users:10", "users:13", 0.3);
        links.entangle("users:11", "users:14", 0.3);
        ASSERT_OK(m_universe->entanglement().apply(links));
        GraphBatch graph;
        graph.removeNode("persons:bob");
        graph.putNode("persons:carol", R"({"age":7})");
        graph.putEdge({"persons:carol", "knows", "persons:alice"}, "{}");
        ASSERT_OK(m_universe->graph().apply(graph));
        addEvents(3);
    }
    void reopen() {
        m_universe.close();
        m_universe.open();
    }

    SimulatedClock m_clock{{kStart}};
    const OpenOptions m_options{.clock = &m_clock, .backgroundThreads = false};
    test::TempUniverse m_universe{m_options};
};

TEST_F(PastDiffs, changes_of_every_kind_are_told_as_from_a_snapshot_of_that_time) {
    test::fillUniverse(*m_universe);
    put("users:6", R"({"n":6})", {.shard = Shard::Hot});
    const SnapshotInfo first = take();
    put("users:1", R"({"n":11})");
    put("users:20", R"({"n":"twenty"})");
    put("between:1", "1", {.shard = Shard::Hot});
    ASSERT_OK(m_universe->spacetime().move("users:5", Shard::Cold));
    ASSERT_OK(m_universe->spacetime().remove("users:9"));
    addEvents(2);
    const SnapshotInfo then = take();
    change();
    put("between:1", "2");
    put("users:5", R"({"n":55})");
    put("users:9", R"({"n":"again"})", {.shard = Shard::Hot});
    ASSERT_OK(m_universe->sync({}));
    const std::string expected = told(diff({.before = then.name}));
    ASSERT_NE(expected.find("+ users:new users"), std::string::npos);
    const SnapshotDiff found = diff({.before = first.name, .since = then.createdAt});
    EXPECT_EQ(told(found), expected);
    EXPECT_EQ(found.before.at, then.createdAt);
    EXPECT_EQ(found.before.snapshot, std::nullopt);
    EXPECT_EQ(found.before.lsn, then.lsn);
    EXPECT_EQ(found.after.at, std::nullopt);
    // The same from the snapshot itself, and once the log is in archives.
    EXPECT_EQ(told(diff({.since = then.createdAt})), expected);
    reopen();
    EXPECT_EQ(told(diff({.before = first.name, .since = then.createdAt})), expected);
    // Of one record, and of some.
    Backups& backups = m_universe->backups();
    for (const std::string key : {"users:1", "users:5", "users:9", "users:20", "users:3", "nobody:1"}) {
        const auto pair = backups.diffRecord({.before = first.name, .since = then.createdAt}, key, {});
        const auto wanted = backups.diffRecord({.before = then.name}, key, {});
        ASSERT_OK(pair);
        ASSERT_OK(wanted);
        EXPECT_EQ(pair->before, wanted->before) << key;
        EXPECT_EQ(pair->after, wanted->after) << key;
        EXPECT_EQ(pair->versionBefore, wanted->versionBefore) << key;
        EXPECT_EQ(pair->fields.list.size(), wanted->fields.list.size()) << key;
    }
    const DiffRequest some{.since = then.createdAt, .prefix = "between:"};
    EXPECT_EQ(diff(some).counts(DiffPart::Record), DiffCounts{.changed = 1});
}

TEST_F(PastDiffs, many_changes_are_found_by_reading_the_archives_once) {
    RecordBatch batch;
    for (int i = 0; i < 900; ++i) batch.put("a:" + std::to_string(i), std::to_string(i));
    ASSERT_OK(m_universe->spacetime().apply(batch));
    const SnapshotInfo first = take();
    for (int i = 0; i < 30; ++i) put("a:" + std::to_string(i), "\"x\"");
    ASSERT_OK(m_universe->spacetime().remove("a:31"));
    take(SnapshotKind::Incremental);
    for (int i = 20; i < 60; ++i) put("a:" + std::to_string(i), "\"y\"");
    const SnapshotInfo then = take();
    tick();
    RecordBatch later;
    for (int i = 0; i < 700; ++i) later.put("a:" + std::to_string(i), "\"z\"");
    for (int i = 700; i < 800; ++i) later.remove("a:" + std::to_string(i));
    for (int i = 0; i < 50; ++i) later.put("b:" + std::to_string(i), "1");
    ASSERT_OK(m_universe->spacetime().apply(later));
    for (const std::size_t limit : {std::size_t{10}, std::size_t{5000}}) {
        const std::string expected = told(diff({.before = then.name, .limit = limit}));
        EXPECT_EQ(told(diff({.before = first.name, .since = then.createdAt, .limit = limit})), expected);
    }
    const SnapshotDiff few = diff({.since = then.createdAt, .limit = 10});
    EXPECT_EQ(few.entries.size(), 10u);
    EXPECT_TRUE(few.more);
    EXPECT_EQ(few.counts(DiffPart::Record), (DiffCounts{.added = 50, .changed = 700, .deleted = 100}));
}

TEST_F(PastDiffs, archives_are_read_from_the_first_change_on) {
    std::mt19937 random(7);
    RecordBatch batch;
    for (int i = 1000; i < 2000; ++i) {
        std::string json = "\"";
        while (json.size() < 4000) json += std::to_string(random());
        batch.put("a:" + std::to_string(i), json + '"');
    }
    ASSERT_OK(m_universe->spacetime().apply(batch));
    const SnapshotInfo full = take();
    put("a:1001", "1");
    put("a:1901", "1");
    ASSERT_OK(m_universe->spacetime().remove("a:1902"));
    const SnapshotInfo then = take(SnapshotKind::Incremental);
    tick();
    RecordBatch later;
    for (int i = 1700; i < 1990; ++i) later.put("a:" + std::to_string(i), "\"z\"");
    ASSERT_OK(m_universe->spacetime().apply(later));
    ASSERT_OK(m_universe->sync({}));
    std::vector<std::uint64_t> bytes;
    const Job job{.onProgress = [&](const Progress& progress) { bytes.push_back(progress.bytes); }};
    const auto found = m_universe->backups().diff({.since = then.createdAt}, job);
    ASSERT_OK(found);
    EXPECT_EQ(told(*found), told(diff({.before = then.name})));
    EXPECT_EQ(found->counts(DiffPart::Record), (DiffCounts{.added = 1, .changed = 289}));
    ASSERT_FALSE(bytes.empty());
    EXPECT_GT(bytes.back(), 0u);
    EXPECT_LT(bytes.back(), full.archiveBytes / 2);
}

TEST_F(PastDiffs, random_histories_differ_as_from_snapshots_of_their_moments) {
    const std::uint64_t seed = test::seed();
    SCOPED_TRACE("WARP_SEED=" + std::to_string(seed));
    std::mt19937_64 random(seed);
    const SnapshotInfo first = take();
    std::vector<SnapshotInfo> moments;
    for (int round = 0; round < 8; ++round) {
        for (int i = 0; i < 40; ++i) {
            const std::string key = "m:" + std::to_string(random() % 30);
            const auto shard = static_cast<Shard>(random() % 3);
            const auto there = m_universe->spacetime().peek(key);
            ASSERT_OK(there);
            tick();
            switch (*there ? random() % 5 : 0) {
                case 0: put(key, std::to_string(random() % 5), {.shard = shard}); break;
                case 1: put(key, std::to_string(random() % 5)); break;
                case 2: ASSERT_OK(m_universe->spacetime().remove(key)); break;
                case 3: ASSERT_OK(m_universe->spacetime().move(key, shard)); break;
                default:
                    ASSERT_OK(m_universe->entanglement().superpose(
                        key, {{.json = "1", .amplitude = 0.8}, {.json = "2", .amplitude = 0.6}}));
            }
            GraphBatch graph;
            const std::string node = "n:" + std::to_string(random() % 10);
            if (random() % 4 == 0) {
                graph.removeNode(node);
            } else {
                graph.putEdge({node, "to", "n:" + std::to_string(random() % 10)}, std::to_string(i),
                              {.createNodes = true});
            }
            const auto applied = m_universe->graph().apply(graph);
            if (!applied.ok()) {
                EXPECT_EQ(applied.error().code, ErrorCode::NotFound);
            }
        }
        if (round % 3 == 1) reopen();
        moments.push_back(take(round % 2 == 0 ? SnapshotKind::Full : SnapshotKind::Incremental));
    }
    for (const SnapshotInfo& moment : moments) {
        const std::string expected = told(diff({.before = moment.name}));
        EXPECT_EQ(told(diff({.before = first.name, .since = moment.createdAt})), expected) << moment.name;
    }
}

TEST_F(PastDiffs, times_out_of_reach_are_refused_as_a_restore_refuses_them) {
    put("a:1", "1");
    const SnapshotInfo first = take();
    put("a:1", "2");
    Backups& backups = m_universe->backups();
    const auto same = [&](Timestamp time, const std::string& snapshot, ErrorCode code) {
        const auto refused =
            backups.restore({.snapshot = snapshot, .target = m_universe / "none", .until = time}, {});
        const auto found = backups.diff({.before = snapshot, .since = time}, {});
        ASSERT_FALSE(refused.ok());
        EXPECT_ERROR(found, code);
        EXPECT_EQ(found.error().message, refused.error().message);
    };
    same({kStart - 1}, "", ErrorCode::NotFound);
    same({first.createdAt.ms - 1}, first.name, ErrorCode::NotFound);
    same({m_clock.now().ms + 1}, "", ErrorCode::InvalidArgument);
    same(m_clock.now(), "2020-01-01-000000-snapshot", ErrorCode::NotFound);
    EXPECT_ERROR(backups.diff({.after = first.name, .since = m_clock.now()}, {}), ErrorCode::InvalidArgument);
    EXPECT_ERROR(backups.diffRecord({.since = Timestamp{kStart - 1}}, "a:1", {}), ErrorCode::NotFound);
}

TEST_F(PastDiffs, behind_a_restore_in_place_the_history_that_counts_is_compared) {
    put("a:1", "1");
    take();
    const Timestamp two = put("a:1", "2");
    const Timestamp three = put("a:1", "3");
    const Timestamp takenBack = put("a:2", "1");
    tick();
    m_universe.close();
    ASSERT_OK(restoreInPlace(m_universe.path(), {.until = three, .safety = false}, m_options, {}));
    m_universe.open();
    put("a:3", "1");
    const std::string found = told(diff({.since = two}));
    EXPECT_TRUE(found.starts_with("~ a:1 a ")) << found;
    EXPECT_NE(found.find("/value 2 -> 3\n+ a:3 a 0 "), std::string::npos) << found;
    EXPECT_EQ(found.find("a:2"), std::string::npos) << found;
    EXPECT_ERROR(m_universe->backups().diff({.since = takenBack}, {}), ErrorCode::NotFound);
}

TEST_F(PastDiffs, it_tells_how_far_it_is_and_stops) {
    put("a:1", "1");
    take();
    const Timestamp then = tick();
    for (int i = 0; i < 600; ++i) put("a:" + std::to_string(i), "2");
    std::vector<double> fractions;
    const Job job{.onProgress = [&](const Progress& progress) { fractions.push_back(progress.fraction); }};
    ASSERT_OK(m_universe->backups().diff({.since = then}, job));
    ASSERT_FALSE(fractions.empty());
    EXPECT_TRUE(std::ranges::is_sorted(fractions));
    EXPECT_EQ(fractions.back(), 1.0);
    EXPECT_EQ(std::ranges::count(fractions, 0.5) > 0, true);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_ERROR(m_universe->backups().diff({.since = then}, {.stop = stop.get_token()}),
                 ErrorCode::Cancelled);
}

TEST_F(PastDiffs, what_is_written_meanwhile_counts_for_neither) {
    test::fillUniverse(*m_universe);
    take();
    const Timestamp then = tick();
    change();
    ASSERT_OK(m_universe->sync({}));
    const std::string expected = told(diff({.since = then}));
    bool wrote = false;
    const Job job{.onProgress = [&](const Progress& progress) {
        if (wrote || progress.fraction < 0.5) return;
        wrote = true;
        put("users:meanwhile", "1");
        ASSERT_OK(m_universe->spacetime().remove("users:1"));
        GraphBatch graph;
        graph.putEdge({"persons:meanwhile", "knows", "persons:alice"}, "{}", {.createNodes = true});
        ASSERT_OK(m_universe->graph().apply(graph));
        addEvents(2);
    }};
    const auto found = m_universe->backups().diff({.since = then}, job);
    ASSERT_OK(found);
    ASSERT_TRUE(wrote);
    EXPECT_EQ(told(*found), expected);
}

TEST_F(PastDiffs, events_that_are_not_in_files_yet_count) {
    addEvents(3);
    take();
    const Timestamp then = tick();
    tick();
    addEvents(2);
    const SnapshotDiff found = diff({.since = then});
    EXPECT_EQ(found.before.whole.events, 3u);
    EXPECT_EQ(found.after.whole.events, 5u);
}

TEST_F(PastDiffs, events_that_expired_since_are_in_neither) {
    EventBatch old;
    const Timestamp longAgo{kStart - std::int64_t{100} * 86'400'000};
    for (int i = 0; i < 5; ++i) ASSERT_OK(old.add("{}", {.stream = "web", .time = longAgo}));
    ASSERT_OK(m_universe->temporal().append(old));
    addEvents(3);
    ASSERT_OK(m_universe->sync({}));
    take();
    const Timestamp then = tick();
    tick();
    addEvents(2);
    ASSERT_OK(m_universe->configuration().set("temporal_policies.expire_after", "30"));
    ASSERT_OK(m_universe->sync({}));
    for (int i = 0; i < 3; ++i) ASSERT_OK(m_universe->maintain({}, "temporal"));
    const SnapshotDiff found = diff({.since = then});
    EXPECT_EQ(found.before.whole.events, 3u);
    EXPECT_EQ(found.after.whole.events, 5u);
}

TEST_F(PastDiffs, too_many_changes_are_refused_with_what_to_do) {
    for (int i = 0; i < 3; ++i) put("a:" + std::to_string(i), "1");
    const LsnRange range{1, m_universe->spacetime().peek("a:2")->value().version};
    ASSERT_OK(m_universe->sync({}));
    const LogHistory log({.fs = &systemFileSystem(),
                          .logDirectory = m_universe / std::string(kLogDirectory),
                          .durableLsn = [range] { return range.last; }});
    const Job job;
    ProgressMeter meter(job, 0);
    const auto enough = readTouched(log, range, meter, job, 3);
    ASSERT_OK(enough);
    EXPECT_EQ(enough->keys.records.size(), 3u);
    const auto refused = readTouched(log, range, meter, job, 2);
    EXPECT_ERROR(refused, ErrorCode::LimitExceeded);
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().message.find("choose a later time"), std::string::npos);
}

/// A row without an end, whose job is stopped when it has moved on for the tenth time.
class EndlessRow final : public ItemStream {
  public:
    explicit EndlessRow(std::stop_source& stop) : m_stop(stop) {}
    const ItemHead* head() const override { return &m_head; }
    Status next() override {
        m_head.key = "a:" + std::to_string(1000 + ++m_passed);
        if (m_passed == 10) m_stop.request_stop();
        return m_passed < 1000 ? Status() : Status(Error{.code = ErrorCode::Corrupt, .message = "too far"});
    }
    Result<ComparedContent> content() override { return ComparedContent(); }

  private:
    std::stop_source& m_stop;
    ItemHead m_head{.key = "a:1000"};
    int m_passed = 0;
};

TEST(PastRowsTest, passing_over_what_was_not_touched_stops) {
    std::stop_source stop;
    const Job job{.stop = stop.get_token()};
    const SnapshotChanges only{.records = {"b:1"}};
    PastItems::Sources sources{.snapshot = std::make_unique<EndlessRow>(stop), .only = &only, .job = &job};
    EXPECT_ERROR(PastItems::begin(std::move(sources)), ErrorCode::Cancelled);
}

TEST(PastRowsTest, looking_up_what_is_not_there_stops) {
    std::stop_source stop;
    const Job job{.stop = stop.get_token()};
    int looked = 0;
    const auto nowhere = [&](DiffPart, const std::string&) {
        if (++looked == 2) stop.request_stop();
        return Result<std::optional<ComparedContent>>(std::nullopt);
    };
    EXPECT_ERROR(PickedItems::begin({{.key = "a:1"}, {.key = "a:2"}, {.key = "a:3"}}, nowhere, job),
                 ErrorCode::Cancelled);
    EXPECT_EQ(looked, 2);
}

}  // namespace
}  // namespace warp
