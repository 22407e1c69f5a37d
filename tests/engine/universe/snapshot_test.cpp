// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots of whole universes, with the tools that a person would take.
#include <atomic>
#include <filesystem>
#include <thread>

#include <gtest/gtest.h>

#include "engine/backups/backups.h"
#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/universe/snapshots.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_process.h"
#include "tests/support/temp_universe.h"
#include "tests/support/universe_contents.h"

namespace warp {
namespace {

namespace fs = std::filesystem;

const OpenOptions kByHand{.backgroundThreads = false};

class Snapshots : public testing::Test {
  protected:
    static test::ProcessResult shell(const std::string& command) {
        return test::runProcess({"sh", "-c", command});
    }
    /// What `tar xzf` makes of a snapshot.
    std::string unpack(const SnapshotInfo& info, const std::string& name = "unpacked") {
        const std::string target = m_directory / name;
        const auto run =
            shell("mkdir " + target + " && tar xzf " + info.path + "/universe.tar.gz -C " + target);
        EXPECT_EQ(run.exitCode, 0) << run.err;
        return target;
    }
    static void expectSound(Universe& universe) {
        const auto findings = universe.verify(true, {});
        ASSERT_OK(findings);
        for (const Finding& finding : *findings) {
            if (finding.severity == Finding::Severity::Note) continue;
            ADD_FAILURE() << finding.path << " " << finding.key << ": " << finding.what;
        }
    }
    static SnapshotInfo take(Universe& universe, const SnapshotRequest& request = {}) {
        const auto info = universe.backups().create(request, {});
        EXPECT_OK(info);
        return info.ok() ? *info : SnapshotInfo();
    }

    const test::TempDirectory m_directory;
};

TEST_F(Snapshots, tar_alone_gives_a_universe_that_opens_and_holds_the_same) {
    test::TempUniverse universe;
    test::fillUniverse(*universe);
    ASSERT_OK(universe->maintain({}));
    const SnapshotInfo info = take(*universe, {.note = "all of it", .verify = true});
    const test::UniverseContents contents = test::contentsOf(*universe);
    EXPECT_EQ(info.note, "all of it");
    EXPECT_EQ(info.counts.records, contents.records.size());
    EXPECT_EQ(info.counts.nodes, 3u);
    EXPECT_EQ(info.counts.edges, 2u);
    EXPECT_EQ(info.counts.links, 2u);
    EXPECT_EQ(info.counts.events, 20u);
    EXPECT_TRUE(info.verifiedDeep);

    const std::string target = unpack(info);
    EXPECT_EQ(shell("cd " + info.path + " && md5sum -c verification.md5").exitCode, 0);
    EXPECT_EQ(shell("cd " + target + " && md5sum --quiet -c backups/members.md5").exitCode, 0);
    EXPECT_EQ(shell("jq -c .value " + target + "/spacetime/cold_data/particles/users/2.json").out,
              "{\"n\":2}\n");
    EXPECT_EQ(shell("jq -c .value " + target + "/spacetime/warm_data/particles/users/1.json").out,
              "{\"n\":1}\n");
    EXPECT_ERROR(Universe::open(target, {.as = OpenAs::Observer}), ErrorCode::ReadOnly);

    auto restored = Universe::open(target, {});
    ASSERT_OK(restored);
    EXPECT_TRUE(test::contentsOf(**restored) == contents);
    EXPECT_EQ(test::contentsOf(**restored).records, contents.records);
    ASSERT_OK((*restored)->sync({}));
    expectSound(**restored);
    EXPECT_FALSE(fs::exists(target + "/spacetime/cold_data/particles/users/2.json"));
    EXPECT_FALSE(fs::exists(target + "/backups/members.md5"));
    const auto version = (*restored)->spacetime().put("users:new", "{}");
    ASSERT_OK(version);
    EXPECT_GT(*version, info.lsn);
    ASSERT_OK((*restored)->close());
    restored = Universe::open(target, {});
    ASSERT_OK(restored);
    EXPECT_EQ(test::contentsOf(**restored).records.size(), contents.records.size() + 1);
    expectSound(**restored);
}

TEST_F(Snapshots, a_settling_that_was_interrupted_is_completed) {
    test::TempUniverse universe(kByHand);
    test::fillUniverse(*universe);
    const SnapshotInfo info = take(*universe);
    const test::UniverseContents contents = test::contentsOf(*universe);
    const std::string target = unpack(info);
    const std::string tree = target + "/spacetime/particles.btree";
    // Killed while the tree was made, and a pack was begun.
    ASSERT_OK(replaceFile(systemFileSystem(), tree + ".loading", "half"));
    ASSERT_OK(replaceFile(systemFileSystem(), target + "/spacetime/cold_data/particles/users/pack-000001.lz4",
                          "half"));
    const std::string manifest = *readFile(systemFileSystem(), target + "/universe.manifest");
    {
        auto opened = Universe::open(target, kByHand);
        ASSERT_OK(opened);
        EXPECT_TRUE(test::contentsOf(**opened) == contents);
    }
    // Killed when the tree was there and files were still to be removed.
    ASSERT_OK(replaceFile(systemFileSystem(), target + "/universe.manifest", manifest));
    ASSERT_OK(replaceFile(systemFileSystem(), target + "/spacetime/warm_data/particles/users/1.json", "{}"));
    auto opened = Universe::open(target, kByHand);
    ASSERT_OK(opened);
    EXPECT_TRUE(test::contentsOf(**opened) == contents);
    EXPECT_FALSE(fs::exists(target + "/spacetime/warm_data/particles/users/1.json"));
}

TEST_F(Snapshots, what_was_unpacked_or_restored_is_sound_before_any_maintenance) {
    test::TempUniverse universe;
    test::fillUniverse(*universe);
    ASSERT_OK(universe->maintain({}));
    const SnapshotInfo info = take(*universe);
    const std::string restored = m_directory / "restored";
    ASSERT_OK(universe->backups().restore({.snapshot = info.name, .target = restored}, {}));
    for (const std::string& target : {unpack(info), restored}) {
        const auto opened = Universe::open(target, kByHand);
        ASSERT_OK(opened);
        expectSound(**opened);
        EXPECT_EQ((*opened)->entanglement().counts()->links, universe->entanglement().counts()->links);
    }
}

TEST_F(Snapshots, a_damaged_file_of_an_unpacked_record_is_named) {
    test::TempUniverse universe(kByHand);
    test::fillUniverse(*universe);
    const std::string target = unpack(take(*universe));
    const std::string file = target + "/spacetime/hot_data/particles/users/0.json";
    ASSERT_OK(replaceFile(systemFileSystem(), file, "{ no json"));
    const auto opened = Universe::open(target, kByHand);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().path, file);
    EXPECT_FALSE(fs::exists(target + "/spacetime/particles.btree"));
    EXPECT_TRUE(fs::exists(target + "/spacetime/cold_data/particles/users/2.json"));
}

TEST_F(Snapshots, it_is_of_one_moment_while_others_write) {
    test::TempUniverse universe;
    ASSERT_OK(universe->spacetime().put("pair:a", "0"));
    ASSERT_OK(universe->spacetime().put("pair:b", "0"));
    for (int i = 0; i < 2000; ++i)
        ASSERT_OK(
            universe->spacetime().put("fill:" + std::to_string(i), "1", {.durability = Durability::Weak}));
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        for (int i = 1; !stop && i < 5000; ++i) {
            RecordBatch batch;
            batch.put("pair:a", std::to_string(i));
            batch.put("pair:b", std::to_string(i));
            batch.put("grow:" + std::to_string(i), "1");
            if (!universe->spacetime().apply(batch, Durability::Weak).ok()) break;
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
    });
    std::vector<SnapshotInfo> taken;
    for (int i = 0; i < 2; ++i) taken.push_back(take(*universe));
    stop = true;
    writer.join();
    int number = 0;
    for (const SnapshotInfo& info : taken) {
        const std::string target = unpack(info, "u" + std::to_string(++number));
        auto opened = Universe::open(target, kByHand);
        ASSERT_OK(opened);
        const auto a = (*opened)->spacetime().peek("pair:a");
        const auto b = (*opened)->spacetime().peek("pair:b");
        ASSERT_OK(a);
        ASSERT_OK(b);
        EXPECT_EQ((*a)->value, (*b)->value);
        EXPECT_EQ((*(*opened)->spacetime().view())->counts()->size(), (*a)->value == "0" ? 2u : 3u);
        EXPECT_EQ(info.counts.records, 2002 + std::stoull((*a)->value));
        Lsn greatest = 0;
        ASSERT_OK((*(*opened)->spacetime().view())->scanHeads("", "", false, [&](const RecordHead& head) {
            greatest = std::max(greatest, head.version);
            return true;
        }));
        EXPECT_LE(greatest, info.lsn);
    }
}

TEST_F(Snapshots, one_that_is_stopped_leaves_nothing) {
    test::TempUniverse universe(kByHand);
    test::fillUniverse(*universe);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_ERROR(universe->backups().create({}, {.stop = stop.get_token()}), ErrorCode::Cancelled);
    EXPECT_TRUE(universe->backups().list()->empty());
    EXPECT_FALSE(fs::exists(universe / "backups/snapshots/incremental/x"));
    std::size_t entries = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(universe / "backups/snapshots"))
        ++entries;
    EXPECT_EQ(entries, 2u);  // incremental, _manifest.json
}

TEST_F(Snapshots, what_a_killed_process_left_goes_with_maintenance) {
    test::TempUniverse universe(kByHand);
    const std::string partial = universe / "backups/snapshots/2026-01-15-143000-snapshot.partial";
    ASSERT_OK(makeDirectories(systemFileSystem(), partial));
    ASSERT_OK(replaceFile(systemFileSystem(), partial + "/universe.tar.gz", "half"));
    ASSERT_EQ(universe->backups().list()->size(), 1u);
    EXPECT_EQ(universe->backups().list()->front().state, SnapshotState::Partial);
    ASSERT_OK(universe->maintain({}, "snapshots"));
    EXPECT_FALSE(fs::exists(partial));
    ASSERT_OK(universe->maintain({}, "cosmic_events"));
    EXPECT_EQ(
        shell("grep -c partial_snapshots_removed " + universe / "backups/cosmic_logs/cosmic_events.jsonl")
            .out,
        "1\n");
}

TEST_F(Snapshots, taking_verifying_and_removing_are_told) {
    test::TempUniverse universe(kByHand);
    ASSERT_OK(universe->spacetime().put("a:1", "1"));
    const SnapshotInfo info = take(*universe);
    const auto check = universe->backups().verify(info.name, true, {});
    ASSERT_OK(check);
    EXPECT_TRUE(check->sound());
    EXPECT_TRUE(universe->backups().show(info.name)->verifiedDeep);
    ASSERT_OK(universe->backups().remove(info.name));
    EXPECT_ERROR(universe->backups().remove(info.name), ErrorCode::NotFound);
    ASSERT_OK(universe->maintain({}, "cosmic_events"));
    // A second that is under way is told when it is over.
    std::this_thread::sleep_for(std::chrono::milliseconds(1100));
    ASSERT_OK(universe->maintain({}, "audit"));
    const std::string logs = universe / "backups/cosmic_logs/";
    EXPECT_EQ(shell("jq -r .event " + logs + "cosmic_events.jsonl | grep snapshot | tr '\\n' ' '").out,
              "snapshot_taken snapshot_verified snapshot_removed ");
    const std::string trail = *readFile(systemFileSystem(), logs + "audit_trail.log");
    EXPECT_NE(trail.find("set up the snapshot " + info.name), std::string::npos) << trail;
    EXPECT_NE(trail.find("put away the snapshot " + info.name), std::string::npos) << trail;
}

TEST_F(Snapshots, the_audit_trail_goes_on_where_the_snapshot_had_it) {
    test::TempUniverse universe(kByHand);
    ASSERT_OK(universe->spacetime().put("a:1", "1"));
    // A second that is under way is told when it is over.
    std::this_thread::sleep_for(std::chrono::milliseconds(1100));
    ASSERT_OK(universe->maintain({}, "audit"));
    const std::string target = unpack(take(*universe));
    const std::string path = "/backups/cosmic_logs/audit_trail.log";
    const std::string before = *readFile(systemFileSystem(), target + path);
    EXPECT_NE(before.find("a:1"), std::string::npos);
    auto opened = Universe::open(target, kByHand);
    ASSERT_OK(opened);
    ASSERT_OK((*opened)->spacetime().put("a:2", "2"));
    ASSERT_OK((*opened)->maintain({}, "audit"));
    ASSERT_OK((*opened)->close());
    const std::string after = *readFile(systemFileSystem(), target + path);
    EXPECT_TRUE(after.starts_with(before));
    EXPECT_NE(after.find("a:2"), std::string::npos);
    opened = Universe::open(target, kByHand);
    ASSERT_OK(opened);
    ASSERT_OK((*opened)->sync({}));
    expectSound(**opened);
}

TEST_F(Snapshots, an_observer_takes_none_and_a_bad_note_is_refused) {
    test::TempUniverse universe(kByHand);
    EXPECT_ERROR(universe->backups().create({.note = "two\nlines"}, {}), ErrorCode::InvalidArgument);
    const SnapshotInfo info = take(*universe);
    const auto observer = Universe::open(universe.path(), {.as = OpenAs::Observer});
    ASSERT_OK(observer);
    EXPECT_ERROR((*observer)->backups().create({}, {}), ErrorCode::ReadOnly);
    EXPECT_ERROR((*observer)->backups().remove(info.name), ErrorCode::ReadOnly);
    EXPECT_EQ((*observer)->backups().list()->size(), 1u);
    EXPECT_TRUE((*observer)->backups().verify(info.name, true, {})->sound());
    EXPECT_TRUE(verifySnapshot(info.path, true, {}, {})->sound());
    EXPECT_ERROR(showSnapshot(m_directory.path(), {}), ErrorCode::NotFound);
}

TEST_F(Snapshots, progress_goes_up_to_all) {
    test::TempUniverse universe(kByHand);
    for (int i = 0; i < 500; ++i) ASSERT_OK(universe->spacetime().put("a:" + std::to_string(i), "1"));
    Progress last;
    const auto info = universe->backups().create({}, {.onProgress = [&](const Progress& progress) {
                                                     EXPECT_GE(progress.items, last.items);
                                                     last = progress;
                                                 }});
    ASSERT_OK(info);
    EXPECT_EQ(last.items, 500u);
    EXPECT_EQ(last.totalItems, 500u);
    EXPECT_DOUBLE_EQ(last.fraction, 1.0);
}

}  // namespace
}  // namespace warp
