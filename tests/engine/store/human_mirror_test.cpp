// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/human_mirror.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>

#include "tests/engine/store/mirror_fixture.h"
#include "tests/support/simulated_file_system.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using test::FileOperation;
using test::MirrorUniverse;
using test::pathOf;
using test::Place;
using test::plainText;

const std::string kAlice = "users:alice";
const std::string kAlicePath = pathOf(Place::Hot, kAlice);

std::string runTool(const std::string& command) {
    std::string output;
    FILE* pipe = ::popen(command.c_str(), "r");
    char buffer[4096];
    while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, pipe)) output.append(buffer, got);
    EXPECT_EQ(::pclose(pipe), 0) << command;
    return output;
}

class HumanMirrorTest : public ::testing::Test {
  protected:
    HumanMirrorTest() { EXPECT_OK(m_fs.makeDirectory("/universe")); }

    /// Waits until `done` holds; false after ten seconds.
    static bool waitFor(const std::function<bool()>& done) {
        for (int i = 0; i < 2000 && !done(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return done();
    }
    bool exists(const std::string& path) { return m_fs.stat(joinPath("/universe", path))->has_value(); }

    test::SimulatedFileSystem m_fs;
    MirrorUniverse m_universe{m_fs, "/universe"};
};

TEST_F(HumanMirrorTest, writes_what_is_owed_and_strikes_it_off) {
    m_universe.put(kAlice, R"({"name":"Alice"})");
    m_universe.put("users:bob", R"({"name":"Bob"})", Place::Warm);
    m_universe.put("users:old", R"(1)", Place::Cold);
    ASSERT_OK(m_universe.drain());
    EXPECT_EQ(m_universe.due(), 0u);
    m_universe.expectComplete();
    EXPECT_FALSE(exists(pathOf(Place::Cold, "users:old")));
}

TEST_F(HumanMirrorTest, an_older_file_is_replaced_and_nothing_is_left_beside_it) {
    m_universe.put(kAlice, "1");
    ASSERT_OK(m_universe.drain());
    m_universe.put(kAlice, "2");
    ASSERT_OK(m_universe.drain());
    m_universe.expectComplete();
    EXPECT_EQ(m_fs.list(joinPath("/universe", parentPath(kAlicePath)))->size(), 1u);
}

TEST_F(HumanMirrorTest, a_move_takes_the_old_file_and_its_empty_directory_away) {
    m_universe.put(kAlice, "1");
    ASSERT_OK(m_universe.drain());
    m_universe.edit(joinPath(parentPath(kAlicePath), "_manifest.json"), "{}");
    m_universe.put(kAlice, "1", Place::Warm);
    ASSERT_OK(m_universe.drain());
    EXPECT_FALSE(exists(parentPath(kAlicePath)));
    m_universe.expectComplete();
}

TEST_F(HumanMirrorTest, a_directory_with_other_files_stays) {
    m_universe.put(kAlice, "1");
    ASSERT_OK(m_universe.drain());
    const std::string note = joinPath(parentPath(kAlicePath), "note.txt");
    m_universe.edit(note, "mine");
    m_universe.remove(kAlice);
    ASSERT_OK(m_universe.drain());
    EXPECT_FALSE(exists(kAlicePath));
    EXPECT_TRUE(exists(note));
}

TEST_F(HumanMirrorTest, a_deleted_record_loses_its_file) {
    m_universe.put(kAlice, "1");
    m_universe.put("users:bob", "2");
    ASSERT_OK(m_universe.drain());
    m_universe.remove(kAlice);
    ASSERT_OK(m_universe.drain());
    EXPECT_FALSE(exists(kAlicePath));
    EXPECT_EQ(m_universe.due(), 0u);
    m_universe.expectComplete();
}

TEST_F(HumanMirrorTest, a_change_during_the_pass_stays_owed) {
    m_universe.put(kAlice, "1");
    MirrorOptions options = m_universe.options();
    bool changed = false;
    options.busy = [&] {
        if (!std::exchange(changed, true)) m_universe.put(kAlice, "2");
        return false;
    };
    const auto mirror = HumanMirror::start(options);
    ASSERT_OK(mirror->drain({}));
    EXPECT_EQ(m_universe.due(), 1u);
    ASSERT_OK(mirror->drain({}));
    EXPECT_EQ(m_universe.due(), 0u);
    m_universe.expectComplete();
}

TEST_F(HumanMirrorTest, commits_that_never_end_do_not_starve_it) {
    for (int i = 0; i < 40; ++i) m_universe.put("users:" + std::to_string(i), "1");
    MirrorOptions options = m_universe.options();
    std::atomic<int> asked = 0;
    options.busy = [&] { return ++asked > 0; };
    ASSERT_OK(HumanMirror::start(options)->drain({}));
    EXPECT_GT(asked, 2);
    m_universe.expectComplete();
}

TEST_F(HumanMirrorTest, debts_stand_until_the_sync_and_the_files_are_then_written_again) {
    m_universe.put(kAlice, R"({"name":"Alice"})");
    const auto mirror = HumanMirror::start(m_universe.options());
    m_fs.faults().fail({.operations = {FileOperation::SyncMount}});
    EXPECT_ERROR(mirror->drain({}), ErrorCode::Io);
    EXPECT_EQ(m_universe.due(), 1u);
    ASSERT_OK(mirror->drain({}));
    EXPECT_EQ(m_universe.due(), 0u);
    // A failed sync leaves pages clean that are not on the disk: only writing again brings them there.
    m_fs.dropCleanPages();
    m_universe.expectComplete();
}

TEST_F(HumanMirrorTest, one_file_that_fails_does_not_stop_the_others) {
    m_universe.put(kAlice, "1");
    m_universe.put("users:bob", "2");
    m_fs.faults().fail({.operations = test::kWrites, .pathContains = "alice", .sticky = true});
    const auto mirror = HumanMirror::start(m_universe.options());
    EXPECT_ERROR(mirror->drain({}), ErrorCode::Io);
    EXPECT_EQ(m_universe.due(), 1u);
    EXPECT_EQ(mirror->status().failures, 1u);
    ASSERT_TRUE(mirror->status().error);
    EXPECT_FALSE(exists(kAlicePath));
    m_fs.faults().clear();
    ASSERT_OK(mirror->drain({}));
    EXPECT_EQ(mirror->status().failures, 0u);
    EXPECT_FALSE(mirror->status().error);
    m_universe.expectComplete();
}

TEST_F(HumanMirrorTest, a_full_disk_pauses_it_and_room_wakes_it) {
    for (int i = 0; i < 50; ++i) m_universe.put("users:" + std::to_string(i), "1");
    m_fs.setLimits({.bytes = 20 * 4096});
    MirrorOptions options = m_universe.options();
    options.background = true;
    options.retryAfter = std::chrono::milliseconds(10);
    const auto mirror = HumanMirror::start(options);
    EXPECT_TRUE(waitFor([&] { return mirror->status().paused; }));
    EXPECT_EQ(mirror->status().error->code, ErrorCode::NoSpace);
    EXPECT_ERROR(mirror->drain({}), ErrorCode::NoSpace);
    m_fs.setLimits({});
    EXPECT_TRUE(waitFor([&] { return mirror->status().due == 0; }));
    EXPECT_TRUE(waitFor([&] { return !mirror->status().paused && !mirror->status().error; }));
    m_universe.expectComplete();
}

TEST_F(HumanMirrorTest, no_inodes_pause_it_too) {
    for (int i = 0; i < 50; ++i) m_universe.put("users:" + std::to_string(i), "1");
    m_fs.setLimits({.inodes = 20});
    const auto mirror = HumanMirror::start(m_universe.options());
    EXPECT_ERROR(mirror->drain({}), ErrorCode::NoSpace);
    EXPECT_TRUE(mirror->status().paused);
    m_fs.setLimits({});
    ASSERT_OK(mirror->drain({}));
    EXPECT_FALSE(mirror->status().paused);
    m_universe.expectComplete();
}

TEST_F(HumanMirrorTest, writes_in_the_background_with_two_workers) {
    m_universe.putMany("users", 1500, "1");
    m_universe.putMany("orders", 1500, "2", Place::Warm);
    MirrorOptions options = m_universe.options();
    options.background = true;
    const auto mirror = HumanMirror::start(options);
    mirror->wake();
    ASSERT_OK(mirror->drain({}));
    EXPECT_EQ(mirror->status().due, 0u);
    EXPECT_EQ(mirror->status().written, 3000u);
    EXPECT_EQ(mirror->status().lag.count(), 0);
    m_universe.expectComplete();
}

TEST_F(HumanMirrorTest, few_files_are_settled_after_a_while_without_a_drain) {
    MirrorOptions options = m_universe.options();
    options.background = true;
    options.settleAfter = std::chrono::milliseconds(20);
    const auto mirror = HumanMirror::start(options);
    m_universe.put(kAlice, "1");
    EXPECT_TRUE(waitFor([&] { return mirror->status().due == 0; }));
    m_universe.expectComplete();
}

TEST_F(HumanMirrorTest, a_stopped_drain_says_so) {
    m_universe.put(kAlice, "1");
    std::stop_source source;
    source.request_stop();
    EXPECT_ERROR(
        HumanMirror::start(m_universe.options())->drain({.stop = source.get_token(), .onProgress = {}}),
        ErrorCode::Cancelled);
    EXPECT_EQ(m_universe.due(), 1u);
}

TEST_F(HumanMirrorTest, an_edit_on_an_older_version_is_kept_and_listed) {
    const Lsn base = m_universe.put(kAlice, "1");
    ASSERT_OK(m_universe.drain());
    const std::string edited = plainText(kAlice, "\"mine\"", base, hash64("1"));
    m_universe.edit(kAlicePath, edited);
    const Lsn current = m_universe.put(kAlice, "2");
    ASSERT_OK(m_universe.drain());
    EXPECT_EQ(m_universe.file(kAlicePath), edited);
    EXPECT_EQ(m_universe.record(kAlice)->json, "2");
    const auto problem = m_universe.problem(kAlicePath);
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->kind, EditKind::Conflict);
    EXPECT_EQ(problem->baseVersion, base);
    EXPECT_EQ(problem->currentVersion, current);
    // Still not overwritten when the record changes again.
    m_universe.put(kAlice, "3");
    ASSERT_OK(m_universe.drain());
    EXPECT_EQ(m_universe.file(kAlicePath), edited);
    EXPECT_EQ(m_universe.due(), 0u);
}

TEST_F(HumanMirrorTest, an_edit_on_the_current_version_is_adopted_before_the_file_is_replaced) {
    const Lsn base = m_universe.put(kAlice, "1");
    ASSERT_OK(m_universe.drain());
    m_universe.edit(kAlicePath, plainText(kAlice, "{ \"mine\" : 1.0 }", base, hash64("1")));
    ASSERT_OK(m_universe.update([&](TreeWriter& tree) { return m_universe.source().owe(tree, kAlice); }));
    ASSERT_OK(m_universe.drain());
    ASSERT_OK(m_universe.drain());
    EXPECT_EQ(m_universe.record(kAlice)->json, "{\"mine\":1.0}");
    EXPECT_EQ(m_universe.due(), 0u);
    EXPECT_EQ(m_universe.count(Space::Problems), 0u);
    m_universe.expectComplete();
}

TEST_F(HumanMirrorTest, a_broken_file_is_never_overwritten_until_it_is_mended) {
    const Lsn base = m_universe.put(kAlice, "1");
    ASSERT_OK(m_universe.drain());
    const std::string broken = "{\n  \"key\": \"users:alice\",\n  \"value\": {oops}\n}\n";
    m_universe.edit(kAlicePath, broken);
    m_universe.put(kAlice, "2");
    ASSERT_OK(m_universe.drain());
    EXPECT_EQ(m_universe.file(kAlicePath), broken);
    const auto problem = m_universe.problem(kAlicePath);
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->kind, EditKind::Invalid);
    EXPECT_EQ(problem->line, 3);
    EXPECT_EQ(problem->column, 13);
    m_universe.edit(kAlicePath, plainText(kAlice, "1", base));
    m_universe.put(kAlice, "3");
    ASSERT_OK(m_universe.drain());
    EXPECT_FALSE(m_universe.problem(kAlicePath));
    m_universe.expectComplete();
}

TEST_F(HumanMirrorTest, an_edited_file_of_a_deleted_or_moved_record_is_kept) {
    const Lsn alice = m_universe.put(kAlice, "1");
    const Lsn bob = m_universe.put("users:bob", "2");
    ASSERT_OK(m_universe.drain());
    const std::string bobPath = pathOf(Place::Hot, "users:bob");
    m_universe.edit(kAlicePath, plainText(kAlice, "\"mine\"", alice, hash64("1")));
    m_universe.edit(bobPath, plainText("users:bob", "\"mine\"", bob, hash64("2")));
    m_universe.remove(kAlice);
    m_universe.put("users:bob", "2", Place::Warm);
    ASSERT_OK(m_universe.drain());
    EXPECT_TRUE(exists(kAlicePath));
    EXPECT_TRUE(exists(bobPath));
    EXPECT_EQ(m_universe.problem(kAlicePath)->kind, EditKind::Conflict);
    EXPECT_EQ(m_universe.problem(bobPath)->kind, EditKind::Conflict);
    m_universe.expectComplete();
}

TEST_F(HumanMirrorTest, a_file_that_is_saved_between_the_look_and_the_swap_is_not_lost) {
    const Lsn base = m_universe.put(kAlice, "1");
    ASSERT_OK(m_universe.drain());
    m_universe.put(kAlice, "2");
    const std::string edited = plainText(kAlice, "\"mine\"", base, hash64("1"));
    bool saved = false;
    m_fs.faults().observe([&](const test::FileCall& call) {
        if (call.operation == FileOperation::Exchange && !std::exchange(saved, true))
            m_universe.edit(kAlicePath, edited);
    });
    ASSERT_OK(m_universe.drain());
    m_fs.faults().observe({});
    EXPECT_TRUE(saved);
    EXPECT_EQ(m_universe.file(kAlicePath), edited);
    EXPECT_EQ(m_universe.problem(kAlicePath)->kind, EditKind::Conflict);
    EXPECT_EQ(m_fs.list(joinPath("/universe", parentPath(kAlicePath)))->size(), 1u);
}

TEST_F(HumanMirrorTest, what_a_crash_left_of_a_new_file_is_written_again) {
    const Lsn version = m_universe.put(kAlice, R"({"name":"Alice"})");
    const std::string whole = plainText(kAlice, R"({"name":"Alice"})", version);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        for (const std::string& zeros : {std::string(), std::string(whole.size() - size, '\0')}) {
            m_universe.edit(kAlicePath, whole.substr(0, size) + zeros);
            ASSERT_OK(
                m_universe.update([&](TreeWriter& tree) { return m_universe.source().owe(tree, kAlice); }));
            ASSERT_OK(m_universe.drain());
            ASSERT_EQ(m_universe.file(kAlicePath), whole) << size;
        }
    }
    EXPECT_EQ(m_universe.count(Space::Problems), 0u);
}

TEST_F(HumanMirrorTest, a_directory_in_the_way_is_listed) {
    m_universe.put(kAlice, "1");
    ASSERT_OK(makeDirectories(m_fs, joinPath("/universe", kAlicePath)));
    ASSERT_OK(m_universe.drain());
    EXPECT_EQ(m_universe.problem(kAlicePath)->kind, EditKind::Invalid);
}

/// New files, replacements, a move and a deletion; then a cut at every call, in every way, and the mirror is
/// opened again with the tree as it was.
TEST(HumanMirrorCrash, the_mirror_is_complete_again_after_a_crash_at_any_call) {
    const auto prepare = [](MirrorUniverse& universe) {
        for (int i = 0; i < 4; ++i) universe.put("users:" + std::to_string(i), R"({"n":1})");
        EXPECT_OK(universe.drain());
        universe.put("users:0",
                     R"({"n":"replaced and longer than a sector )" + std::string(700, 'x') + "\"}");
        universe.put("users:1", R"({"n":1})", Place::Warm);
        universe.remove("users:2");
        universe.put("orders:9", R"({"fresh":")" + std::string(900, 'y') + "\"}");
    };
    std::uint64_t calls = 0;
    for (std::uint64_t at = 1; calls == 0 || at <= calls; ++at) {
        test::SimulatedFileSystem fs;
        ASSERT_OK(fs.makeDirectory("/universe"));
        ASSERT_OK(fs.syncDirectory("/"));
        MirrorUniverse universe(fs, "/universe");
        prepare(universe);
        fs.faults().haltAtCall(at);
        if (universe.drain()) calls = at;
        for (const auto mode : {test::PowerCut::LoseUnsynced, test::PowerCut::KeepNames,
                                test::PowerCut::KeepData, test::PowerCut::TearUnsynced}) {
            const auto after = fs.powerCut(mode, at);
            MirrorUniverse again(*after, "/universe", copyMemoryTreeContent(universe.content()));
            ASSERT_OK(again.drain());
            EXPECT_EQ(again.due(), 0u);
            EXPECT_EQ(again.count(Space::Problems), 0u) << at << " mode " << static_cast<int>(mode);
            again.expectComplete();
            EXPECT_FALSE(again.file(pathOf(Place::Hot, "users:2"))) << at;
        }
        const auto killed = fs.killProcess();
        MirrorUniverse again(*killed, "/universe", copyMemoryTreeContent(universe.content()));
        ASSERT_OK(again.drain());
        EXPECT_EQ(again.count(Space::Problems), 0u) << at;
        again.expectComplete();
    }
    EXPECT_GT(calls, 15u);
}

TEST(HumanMirrorTools, jq_and_zcat_read_the_files) {
    test::TempDirectory directory;
    MirrorUniverse universe(systemFileSystem(), directory.path());
    universe.put(kAlice, R"({"name":"Zoë"})");
    universe.put("users:bob", R"({"name":"Bob"})", Place::Warm);
    ASSERT_OK(universe.drain());
    universe.put(kAlice, R"({"name":"Zoë the second"})");
    ASSERT_OK(universe.drain());
    EXPECT_EQ(runTool("jq -r .value.name '" + directory / kAlicePath + "'"), "Zoë the second\n");
    EXPECT_EQ(runTool("zcat '" + directory / pathOf(Place::Warm, "users:bob") + "' | jq -r .value.name"),
              "Bob\n");
}

}  // namespace
}  // namespace warp
