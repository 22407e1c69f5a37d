// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/pack_store.h"

#include <random>
#include <thread>

#include "tests/engine/store/pack_fixture.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using test::packLine;
using test::PackUniverse;

const std::string kCold = "spacetime/cold_data/particles/users";
const std::string kHot = "spacetime/hot_data/particles/users";

class PackStoreTest : public ::testing::Test {
  protected:
    PackState state(std::uint32_t number, const std::string& directory = kCold) {
        const auto reader = m_universe.tree().read();
        return readPackStates(**reader, directory)->at(number);
    }
    bool exists(std::uint32_t number, const std::string& directory = kCold) {
        return m_fs.stat(joinPath(m_directory.path(), packPath(directory, number)))->has_value();
    }
    /// Fills pack 1 of the cold directory past the size below which a last pack is left alone, then deletes
    /// `dead` of its 40 records.
    void fillAndDelete(int dead) {
        Lsn version = 0;
        ASSERT_OK(m_universe.update([&](TreeWriter& tree) -> Status {
            for (int i = 0; i < 40; ++i)
                WARP_TRY(m_universe.change(tree, kCold, "users:" + std::to_string(i), ++version,
                                           std::string(100'000, 'v')));
            return m_universe.packs().flush(tree);
        }));
        for (int i = 0; i < dead; ++i)
            ASSERT_OK(m_universe.put("", "users:" + std::to_string(i), ++version, ""));
    }

    FileSystem& m_fs = systemFileSystem();
    test::TempDirectory m_directory;
    PackUniverse m_universe{m_fs, m_directory.path()};
};

TEST_F(PackStoreTest, a_record_is_read_back_and_counted) {
    ASSERT_OK(m_universe.put(kCold, "users:a", 1, "one"));
    EXPECT_EQ(*m_universe.get("users:a"), packLine("users:a", 1, "one"));
    EXPECT_EQ(state(1).liveBytes, packLine("users:a", 1, "one").size() + 1);
    EXPECT_EQ(state(1).deadBytes, 0u);
    ASSERT_OK(m_universe.put(kCold, "users:a", 2, "two"));
    EXPECT_EQ(*m_universe.get("users:a"), packLine("users:a", 2, "two"));
    EXPECT_EQ(state(1).deadBytes, packLine("users:a", 1, "one").size() + 1);
    EXPECT_EQ(state(1).tombstoneBytes, 0u);
    ASSERT_OK(m_universe.put("", "users:a", 3, ""));
    EXPECT_EQ(state(1).liveBytes, 0u);
    EXPECT_EQ(state(1).tombstoneBytes, packTombstone("users:a", 3).size() + 1);
}

TEST_F(PackStoreTest, opening_cuts_packs_to_the_recorded_length) {
    ASSERT_OK(m_universe.put(kCold, "users:a", 1, "one"));
    const std::uint64_t recorded = state(1).length;
    {
        const auto writer = m_universe.tree().write();
        ASSERT_OK(m_universe.change(**writer, kCold, "users:b", 2, "lost"));
        ASSERT_OK(m_universe.packs().flush(**writer));
    }
    const std::string path = joinPath(m_directory.path(), packPath(kCold, 1));
    EXPECT_GT((*m_fs.stat(path))->size, recorded);
    m_universe.reopen();
    EXPECT_EQ((*m_fs.stat(path))->size, recorded);
    EXPECT_EQ(m_universe.packs().report().cut, std::vector<std::string>{packPath(kCold, 1)});
    EXPECT_OK(m_universe.get("users:a"));
}

TEST_F(PackStoreTest, opening_lists_packs_that_lost_bytes) {
    ASSERT_OK(m_universe.put(kCold, "users:a", 1, "one"));
    const std::string path = joinPath(m_directory.path(), packPath(kCold, 1));
    ASSERT_OK((*m_fs.open(path, OpenMode::ReadWrite))->truncate(state(1).length - 1));
    m_universe.reopen();
    EXPECT_EQ(m_universe.packs().report().damaged, std::vector<std::string>{packPath(kCold, 1)});
    EXPECT_ERROR(m_universe.get("users:a"), ErrorCode::Corrupt);
}

TEST_F(PackStoreTest, a_commit_that_failed_leaves_the_old_state_and_can_be_repeated) {
    ASSERT_OK(m_universe.put(kCold, "users:a", 1, "one"));
    const PackState before = state(1);
    failNextCommits(m_universe.content(), 1);
    EXPECT_ERROR(m_universe.put(kCold, "users:a", 2, "two"), ErrorCode::Io);
    m_universe.packs().abandon();
    EXPECT_EQ(state(1), before);
    EXPECT_EQ(*m_universe.get("users:a"), packLine("users:a", 1, "one"));
    ASSERT_OK(m_universe.put(kCold, "users:a", 2, "two again"));
    EXPECT_EQ(*m_universe.get("users:a"), packLine("users:a", 2, "two again"));
    EXPECT_EQ(state(1).length, (*m_fs.stat(joinPath(m_directory.path(), packPath(kCold, 1))))->size);
}

TEST_F(PackStoreTest, a_transaction_that_gave_up_before_flush_leaves_nothing_to_the_next) {
    {
        const auto writer = m_universe.tree().write();
        ASSERT_OK(m_universe.change(**writer, kCold, "users:lost", 1, "lost"));
    }
    m_universe.packs().abandon();
    ASSERT_OK(m_universe.put(kCold, "users:a", 2, "kept"));
    const auto rebuilt = m_universe.rebuild({kCold});
    ASSERT_OK(rebuilt);
    EXPECT_EQ(rebuilt->size(), 1u);
}

TEST_F(PackStoreTest, giving_up_late_does_not_touch_the_transaction_of_another_thread) {
    {
        const auto writer = m_universe.tree().write();
        ASSERT_OK(m_universe.change(**writer, kCold, "users:lost", 1, "lost"));
    }
    std::thread other([&] {
        const auto writer = m_universe.tree().write();
        EXPECT_OK(m_universe.change(**writer, kCold, "users:kept", 2, "kept"));
        std::thread([&] { m_universe.packs().abandon(); }).join();
        EXPECT_OK(m_universe.packs().flush(**writer));
        EXPECT_OK((*writer)->commit());
    });
    other.join();
    EXPECT_EQ(*m_universe.get("users:kept"), packLine("users:kept", 2, "kept"));
    EXPECT_EQ(state(2).liveBytes, packLine("users:kept", 2, "kept").size() + 1);
    EXPECT_EQ(m_universe.rebuild({kCold})->size(), 1u);
}

TEST_F(PackStoreTest, files_of_a_lost_tree_are_never_overwritten) {
    ASSERT_OK(m_universe.put(kCold, "users:a", 1, "precious"));
    PackUniverse fresh(m_fs, m_directory.path());
    ASSERT_OK(fresh.put(kCold, "users:b", 1, "new"));
    const auto rebuilt = fresh.rebuild({kCold});
    ASSERT_OK(rebuilt);
    EXPECT_EQ(rebuilt->at("users:a"), packLine("users:a", 1, "precious"));
    EXPECT_EQ(rebuilt->at("users:b"), packLine("users:b", 1, "new"));
}

TEST_F(PackStoreTest, compaction_keeps_what_lives_and_drops_what_is_dead) {
    fillAndDelete(30);
    EXPECT_EQ(*m_universe.compact(), 1u);
    EXPECT_TRUE(state(1).retired);
    EXPECT_EQ(state(2).deadBytes, 0u);
    EXPECT_EQ(state(2).tombstoneBytes, 0u);
    EXPECT_EQ(*m_universe.reclaim(), 1u);
    EXPECT_FALSE(exists(1));
    for (int i = 0; i < 40; ++i) EXPECT_EQ(m_universe.get("users:" + std::to_string(i)).ok(), i >= 30) << i;
    EXPECT_EQ(m_universe.rebuild({kCold})->size(), 10u);
    EXPECT_EQ(*m_universe.compact(), 0u);
}

TEST_F(PackStoreTest, less_than_half_dead_is_left_alone) {
    fillAndDelete(19);
    EXPECT_EQ(*m_universe.compact(), 0u);
}

TEST_F(PackStoreTest, a_file_stays_while_a_reader_from_before_remains) {
    fillAndDelete(30);
    const auto reader = m_universe.tree().read();
    PackPin pin = m_universe.packs().pin();
    const auto place = *test::PlaceOwner::find(**reader, "users:35");
    ASSERT_OK(m_universe.compact());
    EXPECT_EQ(*m_universe.reclaim(), 0u);
    EXPECT_OK(m_universe.packs().read(place->directory, place->location));
    const PackPin later = m_universe.packs().pin();
    pin.reset();
    EXPECT_EQ(*m_universe.reclaim(true), 0u);
    EXPECT_EQ(*m_universe.reclaim(), 1u);
    EXPECT_FALSE(exists(1));
}

TEST_F(PackStoreTest, a_retired_pack_is_removed_by_the_next_process) {
    fillAndDelete(30);
    const PackPin pin = m_universe.packs().pin();
    ASSERT_OK(m_universe.compact());
    m_universe.reopen();
    EXPECT_TRUE(m_universe.packs().report().damaged.empty());
    EXPECT_EQ(*m_universe.reclaim(), 1u);
}

TEST_F(PackStoreTest, compaction_that_was_stopped_or_failed_goes_on_later) {
    fillAndDelete(30);
    std::stop_source source;
    source.request_stop();
    EXPECT_ERROR(m_universe.compact({.stop = source.get_token(), .onProgress = {}}), ErrorCode::Cancelled);
    failNextCommits(m_universe.content(), 1);
    EXPECT_ERROR(m_universe.compact(), ErrorCode::Io);
    m_universe.reopen();
    EXPECT_EQ(*m_universe.compact(), 1u);
    for (int i = 0; i < 40; ++i) EXPECT_EQ(m_universe.get("users:" + std::to_string(i)).ok(), i >= 30) << i;
}

TEST_F(PackStoreTest, a_tombstone_stays_while_an_older_line_stands_in_a_lower_pack) {
    fillAndDelete(0);
    m_universe.packs().seal(kCold, 1);
    Lsn version = 100;
    for (int i = 0; i < 5; ++i) ASSERT_OK(m_universe.put("", "users:" + std::to_string(i), ++version, ""));
    // Pack 2: five tombstones that are needed, and lines that die.
    ASSERT_OK(m_universe.put(kCold, "users:x", ++version, "x"));
    ASSERT_OK(m_universe.put("", "users:x", ++version, ""));
    m_universe.packs().seal(kCold, 2);
    ASSERT_OK(m_universe.put(kCold, "users:y", ++version, "y"));
    // Dead weight makes pack 2 worth it.
    ASSERT_OK(m_universe.update([&](TreeWriter& tree) {
        PackState heavy = state(2);
        heavy.deadBytes += 1 << 20;
        return tree.put(Space::Packs, packPath(kCold, 2), encodePackState(heavy));
    }));
    EXPECT_EQ(*m_universe.compact(), 1u);
    EXPECT_TRUE(state(2).retired);
    ASSERT_OK(m_universe.reclaim());
    const auto rebuilt = m_universe.rebuild({kCold});
    EXPECT_FALSE(rebuilt->contains("users:0"));
    EXPECT_FALSE(rebuilt->contains("users:4"));
    EXPECT_FALSE(rebuilt->contains("users:x"));
    EXPECT_TRUE(rebuilt->contains("users:5"));
    // x had no older line in pack 1: its tombstone went, the five needed ones stayed.
    EXPECT_EQ(state(3).tombstoneBytes, 5 * (packTombstone("users:0", 101).size() + 1));
}

TEST_F(PackStoreTest, a_damaged_pack_is_kept_and_named) {
    fillAndDelete(30);
    const std::string path = joinPath(m_directory.path(), packPath(kCold, 1));
    ASSERT_OK((*m_fs.open(path, OpenMode::ReadWrite))->writeAt(40, "damage"));
    const auto compacted = m_universe.compact();
    EXPECT_ERROR(compacted, ErrorCode::Corrupt);
    EXPECT_EQ(compacted.error().path, path);
    EXPECT_FALSE(state(1).retired);
}

bool holds(PackUniverse& universe, const std::string& key, const std::string& line) {
    const auto got = universe.get(key);
    return got.ok() && *got == line;
}

/// Puts, deletes and a compaction; stops at the first failure. `model` holds what was committed.
Status runScenario(PackUniverse& universe, std::map<std::string, std::string>& model) {
    Lsn version = 0;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i) {
            const std::string key = "users:" + std::to_string(i);
            ++version;
            const std::string value(300'000, static_cast<char>('a' + version));
            WARP_TRY(universe.put(i == 3 ? kHot : kCold, key, version, value));
            model[key] = packLine(key, version, value);
        }
        WARP_TRY(universe.put("", "users:0", ++version, ""));
        model.erase("users:0");
    }
    WARP_ASSIGN([[maybe_unused]] const auto retired, universe.compact());
    WARP_ASSIGN([[maybe_unused]] const auto removed, universe.reclaim());
    return {};
}

TEST(PackCrash, every_committed_record_survives_a_power_cut_at_any_call) {
    std::uint64_t calls = 0;
    for (std::uint64_t at = 1; calls == 0 || at <= calls; ++at) {
        test::SimulatedFileSystem fs;
        ASSERT_OK(fs.makeDirectory("/universe"));
        ASSERT_OK(fs.syncDirectory("/"));
        const std::uint64_t before = fs.faults().calls();
        fs.faults().haltAtCall(at);
        PackUniverse universe(fs, "/universe");
        std::map<std::string, std::string> model;
        const Status status = runScenario(universe, model);
        EXPECT_EQ(status.ok(), at > fs.faults().calls() - before);
        if (status) calls = at;
        for (const auto mode :
             {test::PowerCut::LoseUnsynced, test::PowerCut::KeepNames, test::PowerCut::TearUnsynced}) {
            const auto after = fs.powerCut(mode, at);
            PackUniverse again(*after, "/universe", copyMemoryTreeContent(universe.content()));
            ASSERT_TRUE(again.opened());
            EXPECT_TRUE(again.packs().report().damaged.empty()) << at;
            for (const auto& [key, line] : model) ASSERT_TRUE(holds(again, key, line)) << key << " at " << at;
            for (const char* key : {"users:0", "users:1"}) {
                if (!model.contains(key)) EXPECT_ERROR(again.get(key), ErrorCode::NotFound);
            }
            ASSERT_OK(again.put(kCold, "users:after", 1000, "goes on"));
            EXPECT_OK(again.get("users:after"));
        }
    }
    EXPECT_GT(calls, 50u);
}

class PackModel : public ::testing::TestWithParam<unsigned> {};

// Random changes, commits that fail, kills, compactions and reopenings against a map. After every step all
// records are readable; at the end packs alone give back exactly the records.
TEST_P(PackModel, packs_alone_give_back_the_records) {
    test::SimulatedFileSystem fs;
    ASSERT_OK(fs.makeDirectory("/universe"));
    PackUniverse universe(fs, "/universe");
    std::mt19937 random(GetParam());
    std::map<std::string, std::string> model;
    Lsn version = 0;
    const auto pick = [&](unsigned below) { return random() % below; };
    for (int step = 0; step < 120; ++step) {
        std::map<std::string, std::string> next = model;
        const unsigned fate = pick(10);
        if (fate == 0) failNextCommits(universe.content(), 1);
        const Status status = universe.update([&](TreeWriter& tree) -> Status {
            for (unsigned i = 0; i <= pick(12); ++i) {
                const std::string key = "users:" + std::to_string(pick(25));
                const std::string value(1 + pick(90'000), static_cast<char>('a' + pick(26)));
                const unsigned what = pick(5);
                ++version;
                WARP_TRY(universe.change(tree,
                                         what == 0  ? ""
                                         : what < 4 ? kCold
                                                    : kHot,
                                         key, version, value));
                if (what == 0) next.erase(key);
                if (what != 0) next[key] = packLine(key, version, value);
            }
            if (fate == 1) return Error{.code = ErrorCode::Io};
            WARP_TRY(universe.packs().flush(tree));
            return fate == 2 ? Status(Error{.code = ErrorCode::Io}) : Status();
        });
        if (status) model = next;
        if (!status) universe.packs().abandon();
        if (pick(6) == 0) universe.reopen();
        ASSERT_TRUE(universe.opened());
        if (pick(4) == 0) ASSERT_OK(universe.compact());
        if (pick(4) == 0) ASSERT_OK(universe.reclaim());
        for (const auto& [key, line] : model)
            ASSERT_TRUE(holds(universe, key, line)) << key << " seed " << GetParam();
    }
    universe.reopen();
    EXPECT_TRUE(universe.packs().report().damaged.empty());
    // Packs that no commit ever mentioned are not part of the universe.
    for (const std::string& unknown : {kCold, kHot}) {
        const auto reader = universe.tree().read();
        const auto paths = unknownPacks(fs, "/universe", unknown, **reader);
        ASSERT_OK(paths);
        for (const std::string& path : *paths) ASSERT_OK(fs.removeFile(joinPath("/universe", path)));
    }
    const auto rebuilt = universe.rebuild({kCold, kHot});
    ASSERT_OK(rebuilt);
    // Lines are long: their lengths and beginnings tell them apart in a message.
    const auto brief = [](const std::map<std::string, std::string>& records) {
        std::map<std::string, std::string> shortened;
        for (const auto& [key, line] : records)
            shortened[key] = std::to_string(line.size()) + line.substr(0, 30) + line.substr(line.size() - 20);
        return shortened;
    };
    EXPECT_TRUE(*rebuilt == model) << "seed " << GetParam();
    EXPECT_EQ(brief(*rebuilt), brief(model));
}

INSTANTIATE_TEST_SUITE_P(Seeds, PackModel, ::testing::Range(1u, 21u));

}  // namespace
}  // namespace warp
