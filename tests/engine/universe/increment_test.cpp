// SPDX-License-Identifier: GPL-3.0-or-later
// Incremental snapshots: what they hold, and what chains of them give back.
#include <filesystem>
#include <map>
#include <random>

#include <gtest/gtest.h>

#include "engine/backups/backups.h"
#include "engine/io/files.h"
#include "engine/universe/snapshots.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_process.h"
#include "tests/support/seed.h"
#include "tests/support/temp_universe.h"
#include "tests/support/universe_contents.h"

namespace warp {
namespace {

namespace fs = std::filesystem;

const OpenOptions kByHand{.backgroundThreads = false};

class Increments : public testing::Test {
  protected:
    SnapshotInfo take(SnapshotKind kind, const std::string& base = {}) {
        const auto info = m_universe->backups().create({.kind = kind, .base = base}, {});
        EXPECT_OK(info);
        return info.ok() ? *info : SnapshotInfo();
    }
    /// What a snapshot gives back.
    test::UniverseContents restored(const SnapshotInfo& info) {
        const std::string target = m_directory / ("r" + std::to_string(++m_count));
        const auto report = restoreSnapshot({.snapshot = info.path, .target = target}, {}, {});
        EXPECT_OK(report);
        if (!report.ok()) return {};
        const auto opened = Universe::open(target, kByHand);
        EXPECT_OK(opened);
        if (!opened.ok()) return {};
        const auto findings = (*opened)->verify(true, {});
        EXPECT_OK(findings);
        for (const Finding& finding : *findings)
            if (finding.severity == Finding::Severity::Damage)
                ADD_FAILURE() << finding.path << ": " << finding.what;
        return test::contentsOf(**opened);
    }

    const test::TempDirectory m_directory;
    test::TempUniverse m_universe{kByHand};
    int m_count = 0;
};

TEST_F(Increments, a_chain_gives_every_moment_back) {
    test::fillUniverse(*m_universe);
    const SnapshotInfo full = take(SnapshotKind::Full);
    const auto before = test::contentsOf(*m_universe);

    Spacetime& records = m_universe->spacetime();
    ASSERT_OK(records.put("users:1", R"({"n":"changed"})"));
    ASSERT_OK(records.put("users:new", "{}"));
    ASSERT_OK(records.remove("users:3"));
    ASSERT_OK(records.move("users:6", Shard::Cold));
    ASSERT_OK(records.remove("large:one"));
    GraphBatch graph;
    graph.removeNode("persons:bob");
    graph.putNode("persons:carol", R"({"age":7})");
    graph.putEdge({"persons:carol", "knows", "persons:alice"}, "{}");
    ASSERT_OK(m_universe->graph().apply(graph));
    EventBatch events;
    ASSERT_OK(events.add(R"({"level":99})", {.stream = "web", .time = systemClock().now()}));
    ASSERT_OK(m_universe->temporal().append(events));
    const SnapshotInfo second = take(SnapshotKind::Incremental);
    const auto middle = test::contentsOf(*m_universe);
    EXPECT_EQ(second.kind, SnapshotKind::Incremental);
    EXPECT_EQ(second.base, full.name);
    EXPECT_EQ(second.baseLsn, full.lsn);
    EXPECT_EQ(second.counts.records, 3u);
    EXPECT_EQ(second.counts.deleted, 4u);  // two records, a node, an edge
    EXPECT_EQ(second.whole.records, middle.records.size());
    EXPECT_TRUE(second.path.find("/backups/snapshots/incremental/") != std::string::npos);

    ASSERT_OK(records.put("users:3", R"({"n":"again"})"));
    ASSERT_OK(records.remove("users:new"));
    LinkBatch links;
    links.disentangle("users:1", "users:4");
    ASSERT_OK(m_universe->entanglement().apply(links));
    const SnapshotInfo third = take(SnapshotKind::Incremental);
    const auto after = test::contentsOf(*m_universe);
    EXPECT_EQ(third.base, second.name);

    EXPECT_TRUE(restored(full) == before);
    const auto middleAgain = restored(second);
    EXPECT_EQ(middleAgain.records, middle.records);
    EXPECT_EQ(middleAgain.nodes, middle.nodes);
    EXPECT_EQ(middleAgain.edges, middle.edges);
    EXPECT_TRUE(middleAgain == middle);
    const auto afterAgain = restored(third);
    EXPECT_EQ(afterAgain.records, after.records);
    EXPECT_EQ(afterAgain.links, after.links);
    EXPECT_TRUE(afterAgain == after);
    for (const SnapshotInfo& info : {full, second, third}) {
        const auto check = m_universe->backups().verify(info.name, true, {});
        ASSERT_OK(check);
        EXPECT_TRUE(check->sound()) << check->faults.front();
    }
}

TEST_F(Increments, without_a_change_it_holds_no_record) {
    test::fillUniverse(*m_universe);
    take(SnapshotKind::Full);
    const auto contents = test::contentsOf(*m_universe);
    const SnapshotInfo info = take(SnapshotKind::Incremental);
    EXPECT_EQ(info.counts.records, 0u);
    EXPECT_EQ(info.counts.deleted, 0u);
    EXPECT_TRUE(restored(info) == contents);
}

TEST_F(Increments, the_first_one_is_full) {
    ASSERT_OK(m_universe->spacetime().put("a:1", "1"));
    auto base = m_universe->backups().nextBase();
    ASSERT_OK(base);
    EXPECT_FALSE(*base);
    EXPECT_EQ(take(SnapshotKind::Incremental).kind, SnapshotKind::Full);
    base = m_universe->backups().nextBase();
    ASSERT_OK(base);
    ASSERT_TRUE(*base);
    EXPECT_EQ((*base)->kind, SnapshotKind::Full);
    EXPECT_EQ(take(SnapshotKind::Incremental).kind, SnapshotKind::Incremental);
    EXPECT_ERROR(m_universe->backups().create(
                     {.kind = SnapshotKind::Incremental, .base = "2020-01-01-000000-snapshot"}, {}),
                 ErrorCode::NotFound);
}

TEST_F(Increments, several_may_build_upon_one) {
    ASSERT_OK(m_universe->spacetime().put("a:1", "1"));
    const SnapshotInfo full = take(SnapshotKind::Full);
    ASSERT_OK(m_universe->spacetime().put("a:2", "2"));
    const SnapshotInfo one = take(SnapshotKind::Incremental);
    ASSERT_OK(m_universe->spacetime().put("a:3", "3"));
    const SnapshotInfo two = take(SnapshotKind::Incremental, full.name);
    EXPECT_EQ(one.counts.records, 1u);
    EXPECT_EQ(two.counts.records, 2u);
    EXPECT_EQ(restored(two).records.size(), 3u);
}

TEST_F(Increments, alone_it_is_no_universe_and_a_missing_base_is_named) {
    ASSERT_OK(m_universe->spacetime().put("a:1", "1"));
    const SnapshotInfo full = take(SnapshotKind::Full);
    ASSERT_OK(m_universe->spacetime().put("a:2", "2"));
    const SnapshotInfo info = take(SnapshotKind::Incremental);
    const std::string target = m_directory / "unpacked";
    const auto run = test::runProcess(
        {"sh", "-c", "mkdir " + target + " && tar xzf " + info.path + "/universe.tar.gz -C " + target});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_TRUE(fs::exists(target + "/spacetime/warm_data/particles/a/2.json"));
    EXPECT_FALSE(fs::exists(target + "/spacetime/warm_data/particles/a/1.json"));
    EXPECT_ERROR(Universe::open(target, kByHand), ErrorCode::Conflict);
    // Moved together they are still a chain.
    const auto moved = test::runProcess({"sh", "-c",
                                         "mkdir " + m_directory / "away" + " && cp -r " + full.path + " " +
                                             info.path + " " + m_directory / "away"});
    ASSERT_EQ(moved.exitCode, 0) << moved.err;
    ASSERT_OK(restoreSnapshot(
        {.snapshot = m_directory / "away" + "/" + info.name, .target = m_directory / "target"}, {}, {}));
    ASSERT_OK(removeTree(systemFileSystem(), m_directory / "away" + "/" + full.name));
    const auto broken = restoreSnapshot(
        {.snapshot = m_directory / "away" + "/" + info.name, .target = m_directory / "target2"}, {}, {});
    EXPECT_ERROR(broken, ErrorCode::Corrupt);
    EXPECT_NE(broken.error().message.find(full.name + " is missing"), std::string::npos)
        << broken.error().message;
    EXPECT_FALSE(fs::exists(m_directory / "target2"));
}

TEST_F(Increments, random_histories_come_back_as_they_were) {
    const std::uint64_t seed = test::seed();
    SCOPED_TRACE("WARP_SEED=" + std::to_string(seed));
    std::mt19937_64 random(seed);
    std::map<std::string, std::string> model;
    std::vector<std::pair<SnapshotInfo, std::map<std::string, std::string>>> moments;
    for (int round = 0; round < 8; ++round) {
        for (int i = 0; i < 60; ++i) {
            const std::string key = "m:" + std::to_string(random() % 40);
            if (random() % 4 == 0 && model.contains(key)) {
                ASSERT_OK(m_universe->spacetime().remove(key));
                model.erase(key);
            } else {
                const std::string value = std::to_string(random() % 1000);
                const auto shard = static_cast<Shard>(random() % 3);
                ASSERT_OK(m_universe->spacetime().put(key, value, {.shard = shard}));
                model[key] = value;
            }
        }
        moments.emplace_back(take(round % 4 == 0 ? SnapshotKind::Full : SnapshotKind::Incremental), model);
    }
    for (const auto& [info, expected] : moments) {
        const std::string target = m_directory / ("m" + std::to_string(++m_count));
        ASSERT_OK(restoreSnapshot({.snapshot = info.path, .target = target}, {}, {}));
        const auto opened = Universe::open(target, kByHand);
        ASSERT_OK(opened);
        std::map<std::string, std::string> found;
        ASSERT_OK((*(*opened)->spacetime().view())->scan("", "", false, [&](const Record& record) {
            found[record.key] = record.value;
            return true;
        }));
        EXPECT_EQ(found, expected) << info.name;
    }
}

TEST_F(Increments, carry_only_those_files_that_are_not_as_they_were) {
    test::fillUniverse(*m_universe);
    ASSERT_OK(m_universe->maintain({}));
    const SnapshotInfo full = take(SnapshotKind::Full);
    ASSERT_OK(m_universe->configuration().set("universe_parameters.wormholes.max_hops", "7"));
    ASSERT_OK(m_universe->spacetime().put("users:new", "{}"));
    const SnapshotInfo second = take(SnapshotKind::Incremental);
    const auto members = test::runProcess({"tar", "tzf", second.path + "/universe.tar.gz"}).out;
    EXPECT_NE(members.find("configuration/universe_parameters.json"), std::string::npos);
    EXPECT_EQ(members.find("configuration/physics_constants.json"), std::string::npos) << members;
    EXPECT_LT(second.counts.files, full.counts.files / 2);

    const std::string target = m_directory / "again";
    ASSERT_OK(restoreSnapshot({.snapshot = second.path, .target = target}, {}, {}));
    const auto opened = Universe::open(target, kByHand);
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->configuration().values()->universe.wormholeMaxHops, 7u);
    EXPECT_TRUE(fs::exists(target + "/configuration/physics_constants.json"));
}

TEST_F(Increments, a_file_that_was_removed_does_not_come_back) {
    const std::string left = m_universe / "observatory/logs/quantum_db-000001.log";
    ASSERT_OK(replaceFile(systemFileSystem(), left, "old lines\n"));
    take(SnapshotKind::Full);
    fs::remove(left);
    const SnapshotInfo second = take(SnapshotKind::Incremental);
    const std::string target = m_directory / "again";
    ASSERT_OK(restoreSnapshot({.snapshot = second.path, .target = target}, {}, {}));
    EXPECT_FALSE(fs::exists(target + "/observatory/logs/quantum_db-000001.log"));
    EXPECT_TRUE(fs::exists(target + "/configuration/universe_parameters.json"));
}

}  // namespace
}  // namespace warp
