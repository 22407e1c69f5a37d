// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <thread>

#include "engine/backups/backups.h"
#include "engine/io/process_lock.h"
#include "engine/universe/restore_intent.h"
#include "engine/universe/universe.h"
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

using SnapshotCommands = WarpProgram;

TEST_F(SnapshotCommands, a_snapshot_is_taken_listed_shown_verified_and_deleted) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "{\"n\":1}"});
    const JsonDocument made =
        parsed(expect(0, {"snapshot", "create", m_universe, "--note", "first", "--json"}).out);
    EXPECT_EQ(made["kind"], "full");
    EXPECT_EQ(made["note"], "first");
    EXPECT_EQ(made["counts"]["records"], 1);
    const std::string name = made["name"];
    const std::string path = made["path"];
    expect(0, {"put", m_universe, "a:2", "2"});
    const std::string second = expect(0, {"snapshot", "create", m_universe, "--verify"}).out;
    const ProcessResult listed = expect(0, {"snapshot", "list", m_universe});
    EXPECT_EQ(countLines(listed.out), 2u);
    EXPECT_NE(listed.out.find("\t1 record\t"), std::string::npos) << listed.out;
    EXPECT_NE(listed.out.find("\t2 records (+1)\t"), std::string::npos) << listed.out;
    EXPECT_NE(listed.out.find("\tfirst\n"), std::string::npos) << listed.out;
    EXPECT_EQ(parsed(expect(0, {"snapshot", "list", m_universe, "--json"}).out)["snapshots"].size(), 2u);
    EXPECT_NE(expect(0, {"snapshot", "show", path}).out.find("note          first"), std::string::npos);
    EXPECT_EQ(parsed(expect(0, {"snapshot", "show", name, "--universe", m_universe, "--json"}).out)["name"],
              name);
    expect(0, {"snapshot", "verify", path, "--deep"});
    expect(0, {"snapshot", "verify", name, "--universe", m_universe});
    EXPECT_EQ(runProcess({"sh", "-c", "cd " + path + " && md5sum -c verification.md5"}).exitCode, 0);
    expect(0, {"snapshot", "delete", m_universe, name});
    expect(2, {"snapshot", "delete", m_universe, name});
    expect(2, {"snapshot", "show", path});
    EXPECT_EQ(countLines(expect(0, {"snapshot", "list", m_universe}).out), 1u);
}

TEST_F(SnapshotCommands, a_universe_in_the_place_of_its_snapshot_is_told_with_the_right_order) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "1"});
    const std::string name = parsed(expect(0, {"snapshot", "create", m_universe, "--json"}).out)["name"];
    const auto expectHint = [&](const std::vector<std::string>& arguments, const std::string& hint) {
        const ProcessResult run = expect(1, arguments);
        EXPECT_NE(run.err.find(m_universe + " is a universe, not a snapshot: "), std::string::npos)
            << run.err;
        EXPECT_NE(run.err.find(hint), std::string::npos) << run.err;
    };
    const std::string order = "warp snapshot diff SNAPSHOT [OTHER] --universe " + m_universe;
    expectHint({"snapshot", "diff", m_universe, name}, order);
    expectHint({"snapshot", "diff", m_universe + "/backups/snapshots/" + name, m_universe}, order);
    expectHint({"snapshot", "show", m_universe}, "give SNAPSHOT --universe " + m_universe);
    expectHint({"snapshot", "verify", m_universe}, "give SNAPSHOT --universe " + m_universe);
    expectHint({"snapshot", "delete", name, m_universe}, "warp snapshot delete " + m_universe + " NAME");
    const std::string second = "warp snapshot restore SNAPSHOT " + m_universe;
    expectHint({"snapshot", "restore", m_universe, name}, second);
    expectHint({"snapshot", "restore", m_universe, name, "--in-place"}, second);
    expectHint({"snapshot", "restore", m_universe, name, "--only", "a"}, second);
    // Another mistake is told as before.
    expect(2, {"snapshot", "show", name + "x", "--universe", m_universe});
}

TEST_F(SnapshotCommands, increments_are_restored_and_pruned) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "1"});
    expect(0, {"snapshot", "create", m_universe});
    expect(0, {"put", m_universe, "a:2", "2"});
    const JsonDocument made =
        parsed(expect(0, {"snapshot", "create", m_universe, "--incremental", "--json"}).out);
    EXPECT_EQ(made["kind"], "incremental");
    EXPECT_EQ(made["counts"]["records"], 1);
    const std::string target = m_directory / "restored";
    const JsonDocument restored =
        parsed(expect(0, {"snapshot", "restore", std::string(made["path"]), target, "--json"}).out);
    EXPECT_EQ(restored["records"], 2);
    EXPECT_EQ(countLines(expect(0, {"list", target}).out), 2u);
    expect(3, {"snapshot", "restore", std::string(made["path"]), target});
    const ProcessResult kept = expect(0, {"snapshot", "prune", m_universe, "--last", "1", "--dry-run"});
    EXPECT_NE(kept.out.find("base of " + std::string(made["name"])), std::string::npos) << kept.out;
    expect(0, {"snapshot", "create", m_universe});
    const JsonDocument pruned =
        parsed(expect(0, {"snapshot", "prune", m_universe, "--last", "1", "--json"}).out);
    EXPECT_EQ(pruned["removed"], 2);
    EXPECT_EQ(countLines(expect(0, {"snapshot", "list", m_universe}).out), 1u);
    expect(1, {"snapshot", "prune", m_universe});
}

TEST_F(SnapshotCommands, diff_tells_what_came_changed_and_went) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", R"({"n":1,"same":true})"});
    expect(0, {"put", m_universe, "a:2", "2"});
    const JsonDocument before = parsed(expect(0, {"snapshot", "create", m_universe, "--json"}).out);
    const std::string name = before["name"];
    EXPECT_NE(expect(0, {"snapshot", "diff", name, "--universe", m_universe})
                  .out.find("no record, node or edge is different"),
              std::string::npos);
    expect(0, {"put", m_universe, "a:1", R"({"n":2,"same":true})"});
    expect(0, {"put", m_universe, "b:3", "3"});
    expect(0, {"delete", m_universe, "a:2"});
    const std::string told = expect(0, {"snapshot", "diff", name, "--universe", m_universe}).out;
    EXPECT_NE(told.find("\n~ a:1\n    ~ /value/n: 1 -> 2\n- a:2\n+ b:3\n"), std::string::npos) << told;
    EXPECT_NE(told.find("\nrecords  +1  ~1  -1\n  a  +0  ~1  -1\n  b  +1  ~0  -0\n"), std::string::npos)
        << told;
    const JsonDocument after = parsed(expect(0, {"snapshot", "create", m_universe, "--json"}).out);
    const JsonDocument json = parsed(expect(0, {"snapshot", "diff", std::string(before["path"]),
                                                std::string(after["path"]), "--json", "--limit", "1"})
                                         .out);
    EXPECT_EQ(json["records"]["deleted"], 1);
    EXPECT_EQ(json["records"]["groups"]["b"]["added"], 1);
    EXPECT_EQ(json["entries"].size(), 1u);
    EXPECT_EQ(json["entries"][0]["fields"][0]["path"], "/value/n");
    EXPECT_EQ(json["more"], true);
    EXPECT_EQ(json["after"]["snapshot"], after["name"]);
    EXPECT_EQ(parsed(expect(0, {"snapshot", "diff", name, "--universe", m_universe, "--only", "b:", "--json"})
                         .out)["records"]["changed"],
              0);
    expect(1, {"snapshot", "diff", std::string(before["path"])});
    expect(2, {"snapshot", "diff", "2020-01-01-000000-snapshot", "--universe", m_universe});
}

TEST_F(SnapshotCommands, diff_since_a_time_tells_what_the_log_says_was_done) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", R"({"n":1})"});
    const JsonDocument made = parsed(expect(0, {"snapshot", "create", m_universe, "--json"}).out);
    expect(0, {"put", m_universe, "a:1", R"({"n":2})"});
    const JsonDocument record = parsed(expect(0, {"get", m_universe, "a:1", "--record"}).out);
    const std::string time = record["spacetime_metadata"]["updated_at"];
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    expect(0, {"put", m_universe, "a:1", R"({"n":3})"});
    expect(0, {"put", m_universe, "b:2", "2"});
    const std::string told = expect(0, {"snapshot", "diff", "--since", time, "--universe", m_universe}).out;
    EXPECT_TRUE(told.starts_with("--- the state at " + time)) << told;
    EXPECT_NE(told.find("\n~ a:1\n    ~ /value/n: 2 -> 3\n+ b:2\n"), std::string::npos) << told;
    const JsonDocument json = parsed(expect(0, {"snapshot", "diff", std::string(made["name"]), "--since",
                                                time, "--universe", m_universe, "--json"})
                                         .out);
    EXPECT_EQ(json["records"]["groups"]["b"]["added"], 1);
    EXPECT_EQ(json["before"]["asked"], time);
    EXPECT_EQ(json["before"]["records"], 1);
    EXPECT_EQ(json["after"]["records"], 2);
    EXPECT_FALSE(json["before"].contains("wormholes"));
    // Out of reach, and what makes no sense.
    expect(2, {"snapshot", "diff", "--since", "2020-01-01", "--universe", m_universe});
    expect(1, {"snapshot", "diff", "--since", "2999-01-01", "--universe", m_universe});
    expect(1, {"snapshot", "diff", "--since", time});
    expect(1, {"snapshot", "diff", "--universe", m_universe});
    const std::string name = made["name"];
    expect(1, {"snapshot", "diff", name, name, "--since", time, "--universe", m_universe});
}

TEST_F(SnapshotCommands, a_time_between_snapshots_is_restored_from_the_log) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "1"});
    const JsonDocument made = parsed(expect(0, {"snapshot", "create", m_universe, "--json"}).out);
    expect(0, {"put", m_universe, "a:1", "2"});
    const JsonDocument record = parsed(expect(0, {"get", m_universe, "a:1", "--record"}).out);
    const std::string time = record["spacetime_metadata"]["updated_at"];
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    expect(0, {"put", m_universe, "a:1", "3"});
    const std::string first = m_directory / "first";
    const JsonDocument restored = parsed(
        expect(0, {"snapshot", "restore", first, "--universe", m_universe, "--until", time, "--json"}).out);
    EXPECT_EQ(restored["snapshot"], made["name"]);
    EXPECT_EQ(restored["moment"], time);
    EXPECT_EQ(restored["replayed"], 1);
    EXPECT_EQ(expect(0, {"get", first, "a:1"}).out, "2\n");
    const std::string second = m_directory / "second";
    const ProcessResult run =
        expect(0, {"snapshot", "restore", std::string(made["path"]), second, "--until", "now"});
    EXPECT_NE(run.err.find("2 changes after"), std::string::npos) << run.err;
    EXPECT_EQ(expect(0, {"get", second, "a:1"}).out, "3\n");
    const std::string third = m_directory / "third";
    expect(2, {"snapshot", "restore", third, "--universe", m_universe, "--until", "2020-01-01"});
    expect(1, {"snapshot", "restore", third, "--until", "now"});
    expect(1, {"snapshot", "restore", std::string(made["path"]), third, "--until", "2999-01-01"});
}

TEST_F(SnapshotCommands, a_universe_is_restored_in_place_undone_and_confirmed) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "1"});
    const JsonDocument made = parsed(expect(0, {"snapshot", "create", m_universe, "--json"}).out);
    expect(0, {"put", m_universe, "a:1", "2"});
    const std::string name = made["name"];
    const JsonDocument restored =
        parsed(expect(0, {"snapshot", "restore", name, m_universe, "--in-place", "--json"}).out);
    EXPECT_EQ(restored["snapshot"], name);
    EXPECT_EQ(restored["timeline"], 2);
    EXPECT_EQ(expect(0, {"get", m_universe, "a:1"}).out, "1\n");
    expect(0, {"snapshot", "show", std::string(restored["safety_snapshot"]), "--universe", m_universe});
    expect(0, {"snapshot", "undo", m_universe});
    EXPECT_EQ(expect(0, {"get", m_universe, "a:1"}).out, "2\n");
    expect(2, {"snapshot", "undo", m_universe});
    expect(0, {"snapshot", "restore", name, "--universe", m_universe, "--in-place", "--no-safety"});
    expect(0, {"snapshot", "confirm", m_universe});
    expect(2, {"snapshot", "confirm", m_universe});
    EXPECT_EQ(expect(0, {"get", m_universe, "a:1"}).out, "1\n");
    expect(0, {"verify", m_universe, "--deep"});
    expect(1, {"snapshot", "restore", name, "--in-place"});
}

TEST_F(SnapshotCommands, who_reads_while_a_restore_changes_regions_waits_for_it) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "1"});
    FileSystem& fs = systemFileSystem();
    auto lock = lockForThisProcess(fs, m_universe + "/.universe.lock", systemClock());
    ASSERT_OK(lock);
    ASSERT_OK(saveRestoreIntent(fs, m_universe, {.from = "from~", .to = "to~", .regions = {}}));
    std::thread restore([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        EXPECT_OK(removeRestoreIntent(fs, m_universe));
        lock->reset();
    });
    expect(0, {"list", m_universe});
    restore.join();
}

TEST_F(SnapshotCommands, parts_of_a_snapshot_come_back) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "1"});
    expect(0, {"put", m_universe, "b:1", "1"});
    const JsonDocument made = parsed(expect(0, {"snapshot", "create", m_universe, "--json"}).out);
    expect(0, {"put", m_universe, "a:1", "2"});
    expect(0, {"put", m_universe, "b:1", "2"});
    const std::string name = made["name"];
    const JsonDocument preview = parsed(
        expect(0, {"snapshot", "restore", name, m_universe, "--only", "a,graph", "--dry-run", "--json"}).out);
    EXPECT_EQ(preview["records"]["changed"], 1);
    EXPECT_EQ(preview["dry_run"], true);
    EXPECT_EQ(expect(0, {"get", m_universe, "a:1"}).out, "2\n");
    const ProcessResult run =
        expect(0, {"snapshot", "restore", std::string(made["path"]), m_universe, "--only", "a"});
    EXPECT_EQ(run.out, "records\t+0\t~1\t-0\t=0\n");
    EXPECT_EQ(expect(0, {"get", m_universe, "a:1"}).out, "1\n");
    EXPECT_EQ(expect(0, {"get", m_universe, "b:1"}).out, "2\n");
    expect(1, {"snapshot", "restore", name, m_universe, "--only", ","});
    expect(1, {"snapshot", "restore", name, m_universe, "--only", "a", "--in-place"});
    expect(1, {"snapshot", "restore", name, m_universe, "--dry-run"});
}

TEST_F(SnapshotCommands, a_damaged_one_ends_with_4_and_says_why) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "1"});
    const JsonDocument made = parsed(expect(0, {"snapshot", "create", m_universe, "--json"}).out);
    const std::string archive = std::string(made["path"]) + "/universe.tar.gz";
    std::string bytes = *readFile(systemFileSystem(), archive);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    ASSERT_OK(replaceFile(systemFileSystem(), archive, bytes));
    const ProcessResult run = expect(4, {"snapshot", "verify", std::string(made["path"])});
    EXPECT_NE(run.out.find("does not match its checksums"), std::string::npos) << run.out;
    EXPECT_EQ(
        parsed(expect(4, {"snapshot", "verify", std::string(made["path"]), "--deep", "--json"}).out)["sound"],
        false);
}

TEST_F(SnapshotCommands, the_process_that_has_the_universe_takes_it) {
    makeUniverse();
    const auto held = Universe::open(m_universe);
    ASSERT_OK(held);
    ASSERT_OK((*held)->spacetime().put("a:1", "1"));
    const JsonDocument made = parsed(expect(0, {"snapshot", "create", m_universe, "--json"}).out);
    EXPECT_EQ(made["counts"]["records"], 1);
    const std::string name = made["name"];
    expect(0, {"snapshot", "verify", name, "--universe", m_universe, "--deep"});
    EXPECT_TRUE((*held)->backups().show(name)->verifiedDeep);
    expect(0, {"snapshot", "delete", m_universe, name});
    expect(2, {"snapshot", "delete", m_universe, name});
}

TEST_F(SnapshotCommands, unpacked_by_tar_it_is_a_universe) {
    makeUniverse();
    expect(0, {"put", m_universe, "a:1", "{\"n\":1}", "--shard", "cold"});
    const JsonDocument made = parsed(expect(0, {"snapshot", "create", m_universe, "--json"}).out);
    const std::string target = m_directory / "unpacked";
    const std::string archive = std::string(made["path"]) + "/universe.tar.gz";
    ASSERT_EQ(
        runProcess({"sh", "-c", "mkdir " + target + " && tar xzf " + archive + " -C " + target}).exitCode, 0);
    EXPECT_EQ(expect(0, {"get", target, "a:1"}).out, "{\"n\": 1}\n");
    expect(0, {"verify", target, "--deep"});
}

}  // namespace
}  // namespace warp::test
