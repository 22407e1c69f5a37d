// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/universe.h"

#include <algorithm>
#include <filesystem>

#include "engine/formats/lz4_frame.h"
#include "engine/io/files.h"
#include "engine/universe/manifest.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

using test::TempUniverse;

constexpr const char* kAlice = R"({"name":"Alice","age":30})";

std::string valueOf(Universe& universe, const std::string& key) {
    const auto record = universe.spacetime().peek(key);
    if (!record.ok() || !record.value()) return "(none)";
    return record.value()->value;
}

HealthLevel healthOf(Universe& universe, const std::string& name) {
    const auto checks = universe.health();
    const auto found = std::ranges::find(checks, name, &HealthCheck::name);
    return found == checks.end() ? HealthLevel::NoData : found->level;
}

TEST(UniverseTest, what_was_written_is_there_after_reopening) {
    TempUniverse temp;
    ASSERT_OK(temp->spacetime().put("users:alice", kAlice));
    temp.reopen();
    EXPECT_EQ(valueOf(*temp, "users:alice"), kAlice);
    EXPECT_EQ(temp->stats().records, 1u);
}

TEST(UniverseTest, without_physics_records_are_kept_and_nothing_else_happens) {
    const test::TempDirectory directory;
    const std::string path = directory / "still";
    ASSERT_OK(Universe::create(path));
    {
        const auto still = Universe::open(path, {.backgroundThreads = false, .physics = false});
        ASSERT_OK(still);
        Spacetime& records = (*still)->spacetime();
        ASSERT_OK(records.put("users:alice", kAlice));
        ASSERT_OK(records.put("profiles:alice", kAlice));
        for (int i = 0; i < 3; ++i) EXPECT_EQ(**records.observeValue("users:alice"), kAlice);
        LinkBatch link;
        link.entangle("users:alice", "profiles:alice");
        EXPECT_ERROR((*still)->entanglement().apply(link), ErrorCode::InvalidArgument);
        ASSERT_OK((*still)->maintain({}));
        ASSERT_OK((*still)->close());
    }
    const auto universe = Universe::open(path, {.backgroundThreads = false});
    ASSERT_OK(universe);
    const auto alice = (*universe)->spacetime().peek("users:alice");
    ASSERT_OK(alice);
    EXPECT_EQ((*alice)->value, kAlice);
    EXPECT_EQ((*alice)->observationCount, 0u);
    EXPECT_EQ((*universe)->entanglement().counts()->links, 0u);
}

TEST(UniverseTest, a_universe_nobody_has_opened_yet_can_be_observed) {
    const test::TempDirectory directory;
    ASSERT_OK(Universe::create(directory / "new"));
    const auto observer = Universe::open(directory / "new", {.as = OpenAs::Observer});
    ASSERT_OK(observer);
    EXPECT_EQ((*observer)->stats().records, 0u);
}

TEST(UniverseTest, manifest_tells_how_it_was_closed) {
    TempUniverse temp;
    const auto opened = loadManifest(systemFileSystem(), temp.path());
    EXPECT_FALSE(opened.value().cleanShutdown);
    temp.close();
    const auto closed = loadManifest(systemFileSystem(), temp.path());
    EXPECT_TRUE(closed.value().cleanShutdown);
    EXPECT_EQ(closed.value().createdAt, opened.value().createdAt);
    EXPECT_EQ(closed.value().universeId, opened.value().universeId);
}

TEST(UniverseTest, sync_writes_the_readable_files) {
    TempUniverse temp;
    ASSERT_OK(temp->spacetime().put("users:alice", kAlice, {.shard = Shard::Hot}));
    ASSERT_OK(temp->sync({}));
    const auto place = temp->recordPlace("users:alice");
    ASSERT_OK(place);
    EXPECT_EQ(place->path, "spacetime/hot_data/particles/users/alice.json");
    EXPECT_EQ(place->kind, RecordPlace::Kind::File);
    EXPECT_TRUE(place->current);
    const auto text = temp->readFileBytes("spacetime/hot_data/particles/users/alice.json", 0, 10'000);
    ASSERT_OK(text);
    EXPECT_NE(text->find("\"name\": \"Alice\""), std::string::npos);
    EXPECT_EQ(temp->stats().mirrorDue, 0u);
}

TEST(UniverseTest, a_short_visit_leaves_readable_files) {
    TempUniverse temp;
    ASSERT_OK(temp->spacetime().put("users:alice", kAlice, {.shard = Shard::Warm}));
    temp.close();
    EXPECT_TRUE(systemFileSystem().stat(temp / "spacetime/warm_data/particles/users/alice.json.gz").value());
}

TEST(UniverseTest, a_file_edited_by_hand_is_taken_in) {
    TempUniverse temp({.backgroundThreads = false});
    ASSERT_OK(temp->spacetime().put("users:alice", kAlice, {.shard = Shard::Hot}));
    ASSERT_OK(temp->sync({}));
    const std::string path = temp / "spacetime/hot_data/particles/users/alice.json";
    std::string text = readFile(systemFileSystem(), path).value();
    text.replace(text.find("Alice"), 5, "Alicia");
    ASSERT_OK(replaceFile(systemFileSystem(), path, text));
    EXPECT_EQ(temp->rescan({}).value(), 1u);
    EXPECT_EQ(valueOf(*temp, "users:alice"), R"({"name":"Alicia","age":30})");
}

TEST(UniverseTest, a_broken_edit_is_listed_and_not_overwritten) {
    TempUniverse temp({.backgroundThreads = false});
    ASSERT_OK(temp->spacetime().put("users:alice", kAlice, {.shard = Shard::Hot}));
    ASSERT_OK(temp->sync({}));
    const std::string path = temp / "spacetime/hot_data/particles/users/alice.json";
    ASSERT_OK(replaceFile(systemFileSystem(), path, "{ \"key\": \"users:alice\", oops"));
    EXPECT_EQ(temp->rescan({}).value(), 0u);
    ASSERT_EQ(temp->problems().size(), 1u);
    EXPECT_EQ(temp->problems()[0].path, "spacetime/hot_data/particles/users/alice.json");
    EXPECT_EQ(healthOf(*temp, "external_edits"), HealthLevel::Warning);
    EXPECT_EQ(readFile(systemFileSystem(), path).value(), "{ \"key\": \"users:alice\", oops");
}

/// A universe whose file of users:alice was edited on the version before.
struct Conflicting {
    Conflicting() {
        EXPECT_OK(temp->spacetime().put("users:alice", R"({"name":"Alice"})", {.shard = Shard::Hot}));
        EXPECT_OK(temp->sync({}));
        std::string text = readFile(systemFileSystem(), file()).value();
        EXPECT_OK(temp->spacetime().put("users:alice", R"({"name":"Engine"})"));
        EXPECT_OK(temp->sync({}));
        text.replace(text.find("Alice"), 5, "Person");
        EXPECT_OK(replaceFile(systemFileSystem(), file(), text));
        EXPECT_EQ(temp->rescan({}).value(), 1u);
    }
    Record record() { return *temp->spacetime().peek("users:alice").value(); }
    std::string text() const { return readFile(systemFileSystem(), file()).value(); }
    /// Nothing is left to be found, whoever looks.
    void expectSettled() {
        EXPECT_OK(temp->sync({}));
        EXPECT_EQ(temp->rescan({}).value(), 0u);
        EXPECT_TRUE(temp->problems().empty());
        EXPECT_TRUE(temp->verify(true, {}).value().empty());
    }
    std::string file() const { return temp / kPath; }

    static constexpr const char* kPath = "spacetime/hot_data/particles/users/alice.json";
    TempUniverse temp{{.backgroundThreads = false}};
};

TEST(UniverseTest, a_conflicting_edit_gives_the_record_both_values) {
    Conflicting conflicting;
    const Record record = conflicting.record();
    EXPECT_EQ(record.value, R"({"name":"Engine"})");
    EXPECT_EQ(record.state, QuantumState::Superposition);
    ASSERT_EQ(record.candidates.size(), 2u);
    EXPECT_EQ(record.candidates[0].json, R"({"name":"Engine"})");
    EXPECT_EQ(record.candidates[1].json, R"({"name":"Person"})");
    EXPECT_EQ(record.version, 3u);
    // The edit is held by the record: its file shows that again.
    conflicting.expectSettled();
    EXPECT_NE(conflicting.text().find("Engine"), std::string::npos);
    EXPECT_EQ(conflicting.record().candidates.size(), 2u);
    EXPECT_EQ(conflicting.record().version, 3u);
}

TEST(UniverseTest, a_conflicting_edit_leaves_what_a_superposition_shows) {
    TempUniverse temp({.backgroundThreads = false});
    ASSERT_OK(temp->spacetime().put("users:alice", R"({"name":"Alice"})", {.shard = Shard::Hot}));
    ASSERT_OK(temp->sync({}));
    const std::string path = temp / Conflicting::kPath;
    std::string old = readFile(systemFileSystem(), path).value();
    ASSERT_OK(temp->entanglement().superpose(
        "users:alice", {{.json = "1", .amplitude = 0.3}, {.json = "2", .amplitude = 0.6}}));
    ASSERT_OK(temp->sync({}));
    ASSERT_OK(replaceFile(systemFileSystem(), path, old.replace(old.find("Alice\""), 5, "Person")));
    EXPECT_EQ(temp->rescan({}).value(), 1u);
    const Record record = *temp->spacetime().peek("users:alice").value();
    EXPECT_EQ(record.value, "2");
    EXPECT_EQ(record.candidates.size(), 3u);
}

TEST(UniverseTest, either_value_of_a_conflicting_edit_can_be_kept) {
    for (const std::size_t choice : {0u, 1u}) {
        Conflicting conflicting;
        // Before and after the file shows the record again.
        if (choice == 1) conflicting.expectSettled();
        ASSERT_OK(conflicting.temp->entanglement().collapse("users:alice", choice));
        conflicting.expectSettled();
        const std::string name = choice == 0 ? "Engine" : "Person";
        EXPECT_EQ(conflicting.record().value, "{\"name\":\"" + name + "\"}");
        EXPECT_TRUE(conflicting.record().candidates.empty());
        EXPECT_NE(conflicting.text().find(name), std::string::npos);
    }
}

TEST(UniverseTest, a_superposition_by_an_edit_outlives_a_session_that_is_cut_off) {
    Conflicting conflicting;
    // As the disk is when the process is killed now: the file still says what the person wrote.
    const test::TempDirectory other;
    std::filesystem::copy(conflicting.temp.path(), other / "cut", std::filesystem::copy_options::recursive);
    const auto cut = Universe::open(other / "cut", {.backgroundThreads = false});
    ASSERT_OK(cut);
    EXPECT_EQ((*cut)->spacetime().peek("users:alice").value()->candidates.size(), 2u);
    ASSERT_OK((*cut)->sync({}));
    EXPECT_EQ((*cut)->rescan({}).value(), 0u);
    EXPECT_EQ((*cut)->spacetime().peek("users:alice").value()->candidates.size(), 2u);
    EXPECT_TRUE((*cut)->problems().empty());
}

TEST(UniverseTest, conflicting_edits_add_up_and_an_edit_of_what_is_shown_chooses) {
    Conflicting conflicting;
    TempUniverse& temp = conflicting.temp;
    const std::string old = [&] {
        std::string text = conflicting.text();
        return text.replace(text.find("Person"), 6, "Third");
    }();
    ASSERT_OK(temp->sync({}));
    const std::string shown = conflicting.text();
    ASSERT_OK(replaceFile(systemFileSystem(), conflicting.file(), old));
    EXPECT_EQ(temp->rescan({}).value(), 1u);
    EXPECT_EQ(conflicting.record().candidates.size(), 3u);
    conflicting.expectSettled();
    std::string chosen = conflicting.text();
    chosen.replace(chosen.find("Engine"), 6, "Third");
    ASSERT_OK(replaceFile(systemFileSystem(), conflicting.file(), chosen));
    EXPECT_EQ(temp->rescan({}).value(), 1u);
    EXPECT_EQ(conflicting.record().value, R"({"name":"Third"})");
    EXPECT_TRUE(conflicting.record().candidates.empty());
    conflicting.expectSettled();
}

TEST(UniverseTest, a_conflicting_edit_that_cannot_be_superposed_is_listed_and_can_be_taken_in) {
    TempUniverse temp({.backgroundThreads = false});
    ASSERT_OK(temp->spacetime().put("users:alice", R"({"name":"Alice"})", {.shard = Shard::Hot}));
    ASSERT_OK(temp->sync({}));
    const std::string path = temp / Conflicting::kPath;
    std::string text = readFile(systemFileSystem(), path).value();
    text.replace(text.find("Alice\""), 6, "Person\"");
    ASSERT_OK(temp->spacetime().remove("users:alice"));
    ASSERT_OK(replaceFile(systemFileSystem(), path, text));
    ASSERT_OK(temp->sync({}));
    ASSERT_EQ(temp->problems().size(), 1u);
    EXPECT_EQ(temp->problems()[0].kind, Problem::Kind::Conflict);
    EXPECT_EQ(temp->problems()[0].key, "users:alice");
    EXPECT_EQ(temp->problems()[0].baseVersion, 1u);
    ASSERT_OK(temp->settleProblem(Conflicting::kPath, EditChoice::File));
    EXPECT_EQ(valueOf(*temp, "users:alice"), R"({"name":"Person"})");
    ASSERT_OK(temp->sync({}));
    EXPECT_EQ(temp->rescan({}).value(), 0u);
    EXPECT_TRUE(temp->problems().empty());
    EXPECT_ERROR(temp->settleProblem(Conflicting::kPath, EditChoice::File), ErrorCode::NotFound);
}

TEST(UniverseTest, a_broken_edit_cannot_be_taken_in_but_given_up) {
    TempUniverse temp({.backgroundThreads = false});
    ASSERT_OK(temp->spacetime().put("users:alice", kAlice, {.shard = Shard::Hot}));
    ASSERT_OK(temp->sync({}));
    const std::string path = temp / Conflicting::kPath;
    ASSERT_OK(replaceFile(systemFileSystem(), path, "{ broken"));
    ASSERT_OK(temp->rescan({}));
    ASSERT_EQ(temp->problems().size(), 1u);
    EXPECT_EQ(temp->problems()[0].key, "users:alice");
    EXPECT_ERROR(temp->settleProblem(Conflicting::kPath, EditChoice::File), ErrorCode::InvalidFormat);
    EXPECT_EQ(readFile(systemFileSystem(), path).value(), "{ broken");
    ASSERT_OK(temp->settleProblem(Conflicting::kPath, EditChoice::Record));
    ASSERT_OK(temp->sync({}));
    EXPECT_NE(readFile(systemFileSystem(), path).value().find("Alice"), std::string::npos);
    EXPECT_TRUE(temp->problems().empty());
}

TEST(UniverseTest, a_record_says_where_it_lies) {
    TempUniverse temp({.backgroundThreads = false});
    ASSERT_OK(temp->spacetime().put("users:alice", kAlice, {.shard = Shard::Cold}));
    EXPECT_EQ(temp->recordPlace("users:alice")->kind, RecordPlace::Kind::Pending);
    ASSERT_OK(temp->sync({}));
    const auto packed = temp->recordPlace("users:alice");
    ASSERT_OK(packed);
    EXPECT_EQ(packed->kind, RecordPlace::Kind::Pack);
    const std::string frame = temp->readFileBytes(packed->path, packed->offset, packed->size).value();
    EXPECT_NE(lz4Decompress(frame, 0, 10'000)->find("users:alice"), std::string::npos);
    ASSERT_OK(temp->spacetime().put("users:bob", kAlice, {.shard = Shard::Hot}));
    ASSERT_OK(temp->sync({}));
    ASSERT_OK(temp->spacetime().put("users:bob", "1"));
    EXPECT_FALSE(temp->recordPlace("users:bob")->current);
    EXPECT_ERROR(temp->recordPlace("users:nobody"), ErrorCode::NotFound);
}

TEST(UniverseTest, a_lost_mirror_is_written_again) {
    TempUniverse temp({.backgroundThreads = false});
    for (int i = 0; i < 20; ++i) {
        ASSERT_OK(temp->spacetime().put("users:" + std::to_string(i), kAlice, {.shard = Shard::Hot}));
    }
    ASSERT_OK(temp->sync({}));
    const std::string directory = temp / "spacetime/hot_data/particles/users";
    ASSERT_OK(removeTree(systemFileSystem(), directory));
    EXPECT_FALSE(temp->verify(false, {}).value().empty());
    ASSERT_OK(temp->rebuildMirror({}));
    EXPECT_GE(systemFileSystem().list(directory).value().size(), 20u);
}

TEST(UniverseTest, a_foreign_directory_is_no_universe) {
    const test::TempDirectory directory;
    EXPECT_ERROR(Universe::open(directory.path()), ErrorCode::NotFound);
    EXPECT_TRUE(systemFileSystem().list(directory.path()).value().empty());
}

TEST(UniverseTest, a_second_writer_is_told_who_has_it) {
    TempUniverse temp;
    const auto second = Universe::open(temp.path());
    EXPECT_ERROR(second, ErrorCode::InUse);
    EXPECT_NE(second.error().message.find("process"), std::string::npos);
}

TEST(UniverseTest, an_observer_writes_nothing) {
    TempUniverse temp;
    ASSERT_OK(temp->spacetime().put("users:alice", kAlice));
    temp.close();
    const auto observer = Universe::open(temp.path(), {.as = OpenAs::Observer});
    ASSERT_OK(observer);
    EXPECT_TRUE((*observer)->isObserver());
    EXPECT_EQ(valueOf(**observer, "users:alice"), kAlice);
    EXPECT_ERROR((*observer)->spacetime().put("users:bob", "{}"), ErrorCode::ReadOnly);
    EXPECT_ERROR((*observer)->sync({}), ErrorCode::ReadOnly);
    EXPECT_ERROR((*observer)->maintain({}), ErrorCode::ReadOnly);
    EXPECT_ERROR((*observer)->rescan({}), ErrorCode::ReadOnly);
    EXPECT_ERROR((*observer)->rebuildMirror({}), ErrorCode::ReadOnly);
    EXPECT_ERROR((*observer)->resume(), ErrorCode::ReadOnly);
    EXPECT_ERROR((*observer)->configuration().set("shard_topology.hot_data.capacity", "5"),
                 ErrorCode::ReadOnly);
}

TEST(UniverseTest, every_call_after_close_that_writes_fails) {
    TempUniverse temp;
    ASSERT_OK(temp->close());
    EXPECT_OK(temp->close());
    EXPECT_ERROR(temp->spacetime().put("users:alice", kAlice), ErrorCode::ReadOnly);
    EXPECT_ERROR(temp->sync({}), ErrorCode::ReadOnly);
    EXPECT_ERROR(temp->verify(false, {}), ErrorCode::ReadOnly);
}

TEST(UniverseTest, verification_of_a_whole_universe_finds_nothing) {
    TempUniverse temp({.backgroundThreads = false});
    for (int i = 0; i < 100; ++i) {
        const Shard shard = kShards[static_cast<std::size_t>(i) % 3];
        ASSERT_OK(temp->spacetime().put("users:" + std::to_string(i), kAlice, {.shard = shard}));
    }
    ASSERT_OK(temp->spacetime().put("big:one", "\"" + std::string(100'000, 'x') + "\""));
    ASSERT_OK(temp->sync({}));
    for (const bool deep : {false, true}) {
        const auto findings = temp->verify(deep, {});
        ASSERT_OK(findings);
        for (const Finding& finding : *findings) ADD_FAILURE() << finding.path << ": " << finding.what;
    }
}

TEST(UniverseTest, deep_verification_finds_changed_and_foreign_files) {
    TempUniverse temp({.backgroundThreads = false});
    ASSERT_OK(temp->spacetime().put("users:alice", kAlice, {.shard = Shard::Hot}));
    ASSERT_OK(temp->sync({}));
    const std::string users = "spacetime/hot_data/particles/users/";
    const std::string text = readFile(systemFileSystem(), temp / (users + "alice.json")).value();
    ASSERT_OK(replaceFile(systemFileSystem(), temp / (users + "alice.json"), text.substr(0, 40)));
    ASSERT_OK(replaceFile(systemFileSystem(), temp / (users + "nobody.json"), text));
    EXPECT_TRUE(temp->verify(false, {}).value().empty());
    const auto findings = temp->verify(true, {}).value();
    const auto found = [&](const std::string& name) {
        return std::ranges::count(findings, users + name, &Finding::path);
    };
    EXPECT_EQ(found("alice.json"), 1);
    EXPECT_EQ(found("nobody.json"), 1);
}

TEST(UniverseTest, a_lost_tree_is_rebuilt_from_files_packs_and_log) {
    TempUniverse temp({.backgroundThreads = false});
    for (int i = 0; i < 60; ++i) {
        const Shard shard = kShards[static_cast<std::size_t>(i) % 3];
        ASSERT_OK(temp->spacetime().put("users:" + std::to_string(i), std::to_string(i), {.shard = shard}));
    }
    ASSERT_OK(temp->sync({}));
    ASSERT_OK(temp->spacetime().remove("users:5"));
    ASSERT_OK(temp->spacetime().put("users:6", "\"late\""));
    ASSERT_OK(temp->sync({}));
    temp.close();
    ASSERT_OK(systemFileSystem().removeFile(temp / "spacetime/particles.btree"));
    ASSERT_OK(rebuildTrees(temp.path(), {}, {}));
    temp.open();
    EXPECT_EQ(temp->stats().records, 59u);
    for (int i = 0; i < 60; ++i) {
        const std::string expected = i == 5 ? "(none)" : i == 6 ? "\"late\"" : std::to_string(i);
        EXPECT_EQ(valueOf(*temp, "users:" + std::to_string(i)), expected);
    }
    EXPECT_EQ(temp->spacetime().view().value()->keyAt(58).value(), "users:9");
}

TEST(UniverseTest, repairing_a_whole_log_changes_nothing) {
    TempUniverse temp;
    ASSERT_OK(temp->spacetime().put("users:alice", kAlice));
    temp.close();
    ASSERT_OK(repairUniverse(temp.path(), {}, true, {}));
    ASSERT_OK(repairUniverse(temp.path(), {}, false, {}));
    temp.open();
    EXPECT_EQ(valueOf(*temp, "users:alice"), kAlice);
    EXPECT_ERROR(repairUniverse(temp.path(), {}, true, {}), ErrorCode::InUse);
}

TEST(UniverseTest, its_directory_removed_while_open_is_a_reported_fault) {
    TempUniverse temp;
    ASSERT_OK(temp->spacetime().put("users:alice", kAlice));
    ASSERT_OK(temp->sync({}));
    ASSERT_OK(systemFileSystem().rename(temp.path(), temp.path() + "-moved"));
    EXPECT_EQ(healthOf(*temp, "directory"), HealthLevel::Critical);
    EXPECT_ERROR(temp->maintain({}), ErrorCode::Io);
    EXPECT_FALSE(systemFileSystem().stat(temp.path()).value());
    ASSERT_OK(systemFileSystem().rename(temp.path() + "-moved", temp.path()));
    EXPECT_EQ(healthOf(*temp, "directory"), HealthLevel::Ok);
}

TEST(UniverseTest, maintenance_runs_every_step_and_one_by_name) {
    TempUniverse temp({.backgroundThreads = false});
    ASSERT_OK(temp->spacetime().put("cats:tom", "1", {.shard = Shard::Hot}));
    ASSERT_OK(temp->sync({}));
    EXPECT_OK(temp->maintain({}));
    EXPECT_OK(temp->maintain({}, "manifests"));
    EXPECT_ERROR(temp->maintain({}, "nothing"), ErrorCode::NotFound);
    EXPECT_OK(temp->readFileBytes("spacetime/hot_data/particles/cats/_manifest.json", 0, 10));
}

TEST(UniverseTest, a_healthy_universe_says_so_with_figures) {
    TempUniverse temp;
    for (const HealthCheck& check : temp->health()) {
        EXPECT_EQ(check.level, HealthLevel::Ok) << check.name << ": " << check.why;
        EXPECT_FALSE(check.why.empty()) << check.name;
        EXPECT_TRUE(check.fix.empty()) << check.name;
    }
}

}  // namespace
}  // namespace warp
