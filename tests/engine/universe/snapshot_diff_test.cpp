// SPDX-License-Identifier: GPL-3.0-or-later
// What is different between two moments of a universe, against what was done in between.
#include <map>
#include <random>

#include <gtest/gtest.h>

#include "engine/backups/backups.h"
#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/universe/snapshots.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_process.h"
#include "tests/support/seed.h"
#include "tests/support/temp_universe.h"
#include "tests/support/universe_contents.h"

namespace warp {
namespace {

const OpenOptions kByHand{.backgroundThreads = false};

class SnapshotDiffs : public testing::Test {
  protected:
    SnapshotInfo take(SnapshotKind kind = SnapshotKind::Full) {
        const auto info = m_universe->backups().create({.kind = kind}, {});
        EXPECT_OK(info);
        return info.ok() ? *info : SnapshotInfo();
    }
    SnapshotDiff diff(const DiffRequest& request) {
        auto found = m_universe->backups().diff(request, {});
        EXPECT_OK(found);
        return found.ok() ? std::move(*found) : SnapshotDiff();
    }
    /// "+ users:new", "~ users:1 /value/n 1 -> 2", one a line.
    static std::string shown(const SnapshotDiff& diff) {
        std::string text;
        for (const DiffEntry& entry : diff.entries) {
            text += std::string(1, "+~-"[static_cast<int>(entry.kind)]) + ' ' + entry.key;
            for (const JsonDifference& field : entry.fields.list)
                if (entry.kind == DiffKind::Changed)
                    text += ' ' + field.pointer + ' ' + field.before + " -> " + field.after;
            text += '\n';
        }
        return text;
    }
    void put(const std::string& key, const std::string& json, const PutOptions& options = {}) {
        ASSERT_OK(m_universe->spacetime().put(key, json, options));
    }
    /// Changes of every kind.
    void change() {
        put("users:1", R"({"n":"changed","more":[1]})");
        put("users:new", R"({"n":0})");
        put("users:2", R"({"n":2})");  // as it was
        ASSERT_OK(m_universe->spacetime().remove("users:3"));
        ASSERT_OK(m_universe->spacetime().move("users:6", Shard::Cold));
        GraphBatch graph;
        graph.removeNode("persons:bob");
        graph.putNode("persons:carol", R"({"age":7})");
        graph.putEdge({"persons:carol", "knows", "persons:alice"}, "{}");
        ASSERT_OK(m_universe->graph().apply(graph));
    }
    static constexpr const char* kChanged =
        "~ users:1 /value/n 1 -> \"changed\" /value/more  -> [1]\n"
        "- users:3\n"
        "~ users:6 /spacetime_metadata/shard_id \"hot_data\" -> \"cold_data\"\n"
        "+ users:new\n"
        "- persons:bob\n"
        "+ persons:carol\n";

    const test::TempDirectory m_directory;
    test::TempUniverse m_universe{kByHand};
};

TEST_F(SnapshotDiffs, of_the_same_moment_nothing_differs) {
    test::fillUniverse(*m_universe);
    const SnapshotInfo info = take();
    for (const std::string& after : {info.name, std::string()}) {
        const SnapshotDiff found = diff({.before = info.name, .after = after});
        EXPECT_TRUE(found.same());
        EXPECT_EQ(shown(found), "");
        EXPECT_EQ(found.after.whole.records, info.whole.records);
        EXPECT_EQ(found.after.whole.nodes, info.whole.nodes);
        EXPECT_EQ(found.after.whole.edges, info.whole.edges);
        EXPECT_EQ(found.after.whole.links, info.whole.links);
        EXPECT_EQ(found.after.whole.events, info.whole.events);
    }
}

TEST_F(SnapshotDiffs, changes_of_every_kind_are_told_to_their_fields) {
    test::fillUniverse(*m_universe);
    put("users:6", R"({"n":6})", {.shard = Shard::Hot});
    const SnapshotInfo before = take();
    change();
    const SnapshotDiff now = diff({.before = before.name});
    EXPECT_TRUE(shown(now).starts_with(kChanged)) << shown(now);
    EXPECT_EQ(now.counts(DiffPart::Record), (DiffCounts{.added = 1, .changed = 2, .deleted = 1}));
    EXPECT_EQ(now.groups[0].at("users"), (DiffCounts{.added = 1, .changed = 2, .deleted = 1}));
    EXPECT_EQ(now.groups[1].at("persons"), (DiffCounts{.added = 1, .deleted = 1}));
    EXPECT_EQ(now.counts(DiffPart::Edge).added, 1u);
    const DiffEntry& added = now.entries[3];
    ASSERT_EQ(added.fields.list.size(), 2u);
    EXPECT_EQ(added.fields.list[0].pointer, "/value/n");
    EXPECT_EQ(added.fields.list[0].after, "0");
    EXPECT_FALSE(now.more);
    EXPECT_EQ(now.after.snapshot, std::nullopt);

    // The same once it is in the tree, and as snapshots of both kinds, in both directions.
    ASSERT_OK(m_universe->sync({}));
    EXPECT_EQ(shown(diff({.before = before.name})), shown(now));
    const SnapshotInfo increment = take(SnapshotKind::Incremental);
    ASSERT_EQ(increment.kind, SnapshotKind::Incremental);
    const SnapshotInfo full = take();
    for (const SnapshotInfo& after : {increment, full}) {
        const SnapshotDiff found = diff({.before = before.name, .after = after.name});
        EXPECT_EQ(shown(found), shown(now)) << after.name;
        EXPECT_EQ(found.groups, now.groups);
        const SnapshotDiff back = diff({.before = after.name, .after = before.name});
        EXPECT_EQ(back.counts(DiffPart::Record), (DiffCounts{.added = 1, .changed = 2, .deleted = 1}));
        EXPECT_TRUE(
            shown(back).starts_with("~ users:1 /value/n \"changed\" -> 1 /value/more [1] -> \n+ users:3\n"))
            << shown(back);
    }
    EXPECT_TRUE(diff({.before = increment.name, .after = full.name}).same());
    EXPECT_TRUE(diff({.before = increment.name}).same());
}

TEST_F(SnapshotDiffs, one_record_is_found_in_every_archive) {
    test::fillUniverse(*m_universe);
    const SnapshotInfo before = take();
    change();
    const SnapshotInfo after = take(SnapshotKind::Incremental);
    ASSERT_EQ(after.kind, SnapshotKind::Incremental);
    Backups& backups = m_universe->backups();
    for (const std::string& name : {after.name, std::string()}) {
        const auto changed = backups.diffRecord({.before = before.name, .after = name}, "users:1", {});
        ASSERT_OK(changed);
        EXPECT_EQ(changed->before, R"({"value":{"n":1},"spacetime_metadata":{"shard_id":"warm_data"}})");
        EXPECT_EQ(changed->fields.list.size(), 2u);
        EXPECT_GT(changed->versionAfter, changed->versionBefore);
        const auto added = backups.diffRecord({.before = before.name, .after = name}, "users:new", {});
        ASSERT_OK(added);
        EXPECT_FALSE(added->before);
        EXPECT_TRUE(added->after);
        const auto deleted = backups.diffRecord({.before = before.name, .after = name}, "users:3", {});
        ASSERT_OK(deleted);
        EXPECT_TRUE(deleted->before);
        EXPECT_FALSE(deleted->after);
        const auto nowhere = backups.diffRecord({.before = before.name, .after = name}, "users:nobody", {});
        ASSERT_OK(nowhere);
        EXPECT_FALSE(nowhere->before || nowhere->after);
        const auto same = backups.diffRecord({.before = before.name, .after = name}, "users:4", {});
        ASSERT_OK(same);
        EXPECT_EQ(same->before, same->after);
        EXPECT_TRUE(same->before);
        // Five megabytes, between two blocks of the archive.
        const auto large = backups.diffRecord({.before = before.name, .after = name}, "large:one", {});
        ASSERT_OK(large);
        EXPECT_TRUE(large->before);
        EXPECT_EQ(large->before, large->after);
    }
    EXPECT_ERROR(backups.diffRecord({.before = before.name}, "users:", {}), ErrorCode::InvalidKey);
    EXPECT_ERROR(backups.diffRecord({.before = "2020-01-01-000000-snapshot"}, "users:1", {}),
                 ErrorCode::NotFound);
}

TEST_F(SnapshotDiffs, the_list_is_limited_the_totals_are_not) {
    for (int i = 0; i < 50; ++i) put("a:" + std::to_string(i), "1");
    const SnapshotInfo before = take();
    for (int i = 0; i < 40; ++i) put("a:" + std::to_string(i), "2");
    for (int i = 0; i < 30; ++i) put("b:" + std::to_string(i), "[1]");
    SnapshotDiff found = diff({.before = before.name, .limit = 10});
    EXPECT_EQ(found.entries.size(), 10u);
    EXPECT_TRUE(found.more);
    EXPECT_EQ(found.counts(DiffPart::Record), (DiffCounts{.added = 30, .changed = 40}));
    EXPECT_EQ(found.bytesAdded, 40u + 30u * 3);
    EXPECT_EQ(found.bytesDeleted, 40u);
    found = diff({.before = before.name, .groupLimit = 3});
    EXPECT_EQ(found.entries.size(), 6u);
    EXPECT_EQ(found.entries.back().key, "b:10");
    found = diff({.before = before.name, .prefix = "b:2"});
    EXPECT_EQ(found.entries.size(), 11u);
    EXPECT_EQ(found.counts(DiffPart::Record), DiffCounts{.added = 11});
    EXPECT_FALSE(found.more);
}

TEST_F(SnapshotDiffs, random_histories_differ_by_what_was_done) {
    const std::uint64_t seed = test::seed();
    SCOPED_TRACE("WARP_SEED=" + std::to_string(seed));
    std::mt19937_64 random(seed);
    std::map<std::string, std::string> model;
    std::vector<std::pair<std::string, std::map<std::string, std::string>>> moments;
    for (int round = 0; round < 7; ++round) {
        for (int i = 0; i < 50; ++i) {
            const std::string key = "m:" + std::to_string(random() % 40);
            if (random() % 4 == 0 && model.contains(key)) {
                ASSERT_OK(m_universe->spacetime().remove(key));
                model.erase(key);
            } else {
                model[key] = std::to_string(random() % 5);
                put(key, model[key], {.shard = Shard::Warm});
            }
        }
        const bool last = round == 6;
        moments.emplace_back(
            last ? "" : take(round % 3 == 0 ? SnapshotKind::Full : SnapshotKind::Incremental).name, model);
    }
    for (const auto& [beforeName, before] : moments) {
        if (beforeName.empty()) continue;
        for (const auto& [afterName, after] : moments) {
            std::string expected;
            for (int i = 0; i < 40; ++i) model["m:" + std::to_string(i)];
            for (const auto& [key, unused] : model) {
                const auto old = before.find(key);
                const auto now = after.find(key);
                if (old == before.end() && now != after.end()) expected += "+ " + key + "\n";
                if (old != before.end() && now == after.end()) expected += "- " + key + "\n";
                if (old == before.end() || now == after.end() || old->second == now->second) continue;
                expected += "~ " + key + " /value " + old->second + " -> " + now->second + "\n";
            }
            EXPECT_EQ(shown(diff({.before = beforeName, .after = afterName})), expected)
                << beforeName << " " << afterName;
        }
    }
}

TEST_F(SnapshotDiffs, on_another_timeline_values_count_not_versions) {
    put("a:1", "1");
    put("a:2", "1");
    const SnapshotInfo before = take();
    const std::string target = m_directory / "restored";
    ASSERT_OK(m_universe->backups().restore({.snapshot = before.name, .target = target}, {}));
    put("a:1", "\"here\"");
    const SnapshotInfo here = take();
    auto other = Universe::open(target, kByHand);
    ASSERT_OK(other);
    ASSERT_OK((*other)->spacetime().put("a:1", "\"there\""));
    const auto there = (*other)->backups().create({}, {});
    ASSERT_OK(there);
    EXPECT_NE(there->timeline, here.timeline);
    const auto found = diffSnapshots({.before = here.path, .after = there->path}, {}, {});
    ASSERT_OK(found);
    EXPECT_EQ(shown(*found), "~ a:1 /value \"here\" -> \"there\"\n");
    // One of something else is refused.
    test::TempUniverse stranger(kByHand);
    ASSERT_OK(stranger->spacetime().put("a:1", "1"));
    const auto strange = stranger->backups().create({}, {});
    ASSERT_OK(strange);
    EXPECT_ERROR(diffSnapshots({.before = here.path, .after = strange->path}, {}, {}),
                 ErrorCode::InvalidArgument);
}

TEST_F(SnapshotDiffs, an_archive_packed_anew_in_another_order_is_refused_not_misread) {
    for (int i = 0; i < 20; ++i)
        put("a:" + std::to_string(i), "1", {.shard = i % 2 == 0 ? Shard::Hot : Shard::Cold});
    const SnapshotInfo info = take();
    const auto packed = test::runProcess(
        {"sh", "-c",
         "cd " + info.path +
             " && mkdir x && tar xzf universe.tar.gz -C x && cd x && tar czf ../universe.tar.gz "
             "universe.manifest backups spacetime && cd .. && rm -r x && "
             "sed -i \"s/: " +
             std::to_string(info.archiveBytes) + "/: $(stat -c %s universe.tar.gz)/\" manifest.json"});
    ASSERT_EQ(packed.exitCode, 0) << packed.err;
    EXPECT_ERROR(m_universe->backups().diff({.before = info.name}, {}), ErrorCode::InvalidFormat);
    // One record is found all the same: it is looked for in all of it.
    const auto pair = m_universe->backups().diffRecord({.before = info.name}, "a:7", {});
    ASSERT_OK(pair);
    EXPECT_TRUE(pair->before);
    EXPECT_EQ(pair->before, pair->after);
}

TEST_F(SnapshotDiffs, a_damaged_archive_and_a_stop_end_it) {
    RecordBatch batch;
    for (int i = 0; i < 3000; ++i) batch.put("a:" + std::to_string(i), std::to_string(i * 7919));
    ASSERT_OK(m_universe->spacetime().apply(batch));
    const SnapshotInfo info = take();
    std::stop_source stop;
    stop.request_stop();
    EXPECT_ERROR(m_universe->backups().diff({.before = info.name}, {.stop = stop.get_token()}),
                 ErrorCode::Cancelled);
    const std::string archive = info.path + "/universe.tar.gz";
    std::string bytes = *readFile(systemFileSystem(), archive);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x40);
    ASSERT_OK(replaceFile(systemFileSystem(), archive, bytes));
    EXPECT_ERROR(m_universe->backups().diff({.before = info.name}, {}), ErrorCode::Corrupt);
}

}  // namespace
}  // namespace warp
