// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated_file_system.h"

#include <cstring>
#include <set>

#include "tests/engine/io/simulated_files.h"

namespace warp::test {
namespace {

using Files = std::unique_ptr<SimulatedFileSystem>;

TEST(SimulatedFiles, behave_like_files_while_the_power_is_on) {
    SimulatedFileSystem fs;
    ASSERT_OK(makeDirectories(fs, "/u/particles"));
    ASSERT_OK(replaceFile(fs, "/u/particles/a", "one"));
    ASSERT_OK(replaceFile(fs, "/u/particles/a", "two"));
    EXPECT_EQ(contentOf(fs, "/u/particles/a"), "two");
    EXPECT_EQ(contentOf(fs, "u/./particles/../particles/a"), "two");
    EXPECT_EQ(fs.list("/u/particles")->size(), 1u);
    EXPECT_EQ((*fs.stat("/u"))->kind, FileKind::Directory);
    EXPECT_FALSE(fs.stat("/u/none")->has_value());
    ASSERT_OK(removeTree(fs, "/u"));
    EXPECT_TRUE(fs.list("/")->empty());
}

TEST(SimulatedFiles, refuse_what_posix_refuses) {
    SimulatedFileSystem fs;
    ASSERT_OK(makeDirectories(fs, "/d/e"));
    writeDurable(fs, "/f", "x");
    EXPECT_ERROR(fs.open("/none", OpenMode::Read), ErrorCode::NotFound);
    EXPECT_ERROR(fs.open("/f", OpenMode::CreateNew), ErrorCode::Conflict);
    EXPECT_ERROR(fs.open("/none/f", OpenMode::Create), ErrorCode::NotFound);
    EXPECT_ERROR(fs.open("/f/g", OpenMode::Create), ErrorCode::NotFound);
    EXPECT_ERROR(fs.open("/" + std::string(256, 'n'), OpenMode::Create), ErrorCode::LimitExceeded);
    EXPECT_ERROR(fs.removeDirectory("/d"), ErrorCode::Conflict);
    EXPECT_ERROR(fs.removeFile("/d"), ErrorCode::Io);
    EXPECT_ERROR(fs.rename("/d", "/d/e/f"), ErrorCode::Io);
    EXPECT_ERROR(fs.rename("/none", "/x"), ErrorCode::NotFound);
    EXPECT_ERROR(fs.makeDirectory("/f"), ErrorCode::Conflict);
    EXPECT_ERROR(openFile(fs, "/f", OpenMode::Read)->writeAt(0, "y"), ErrorCode::Io);
    EXPECT_EQ(contentOf(fs, "/f"), "x");
}

TEST(SimulatedFiles, gaps_read_as_zeros_and_cuts_stay_cut) {
    SimulatedFileSystem fs;
    const auto file = openFile(fs, "/f");
    ASSERT_OK(file->writeAt(10'000, "end"));
    EXPECT_EQ(contentOf(fs, "/f"), std::string(10'000, '\0') + "end");
    ASSERT_OK(file->writeAt(0, "begin"));
    ASSERT_OK(file->truncate(2));
    ASSERT_OK(file->truncate(6));
    EXPECT_EQ(contentOf(fs, "/f"), std::string("be\0\0\0\0", 6));
}

TEST(SimulatedFiles, a_removed_file_lives_on_for_who_has_it_open) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/f", "still");
    const auto file = openFile(fs, "/f", OpenMode::Read);
    ASSERT_OK(fs.removeFile("/f"));
    std::string buffer(5, '\0');
    EXPECT_EQ(*file->readAt(0, buffer), 5u);
    EXPECT_EQ(buffer, "still");
}

TEST(PowerCut, synced_file_in_synced_folder_survives) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/f", "kept");
    for (const PowerCut mode :
         {PowerCut::LoseUnsynced, PowerCut::KeepNames, PowerCut::KeepData, PowerCut::TearUnsynced}) {
        EXPECT_EQ(contentOf(*fs.powerCut(mode, 1), "/f"), "kept");
    }
}

TEST(PowerCut, synced_file_in_unsynced_folder_is_lost) {
    SimulatedFileSystem fs;
    const auto file = openFile(fs, "/f");
    ASSERT_OK(file->append("data"));
    ASSERT_OK(file->sync());
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/f"), "(NotFound)");
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::KeepNames), "/f"), "data");
}

TEST(PowerCut, file_in_new_folder_needs_the_parent_synced) {
    SimulatedFileSystem fs;
    ASSERT_OK(fs.makeDirectory("/d"));
    writeDurable(fs, "/d/f", "data");
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/d/f"), "(NotFound)");
    ASSERT_OK(fs.syncDirectory("/"));
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/d/f"), "data");
}

TEST(PowerCut, unsynced_data_behind_a_synced_name_is_an_empty_file) {
    SimulatedFileSystem fs;
    const auto file = openFile(fs, "/f");
    ASSERT_OK(file->append("data"));
    ASSERT_OK(fs.syncDirectory("/"));
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/f"), "");
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::KeepData), "/f"), "data");
    EXPECT_EQ(contentOf(*fs.killProcess(), "/f"), "data");
}

TEST(PowerCut, rename_without_folder_sync_may_be_lost) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/old", "old");
    writeDurable(fs, "/new", "new");
    ASSERT_OK(fs.rename("/new", "/old"));
    std::set<std::string> seen;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const Files after = fs.powerCut(PowerCut::TearUnsynced, seed);
        seen.insert(contentOf(*after, "/old") + contentOf(*after, "/new"));
    }
    // Both sides of an atomic rename and nothing between.
    EXPECT_EQ(seen, (std::set<std::string>{"oldnew", "new(NotFound)"}));
    ASSERT_OK(fs.syncDirectory("/"));
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/old"), "new");
}

TEST(PowerCut, removal_without_folder_sync_may_come_back) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/f", "data");
    ASSERT_OK(fs.removeFile("/f"));
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/f"), "data");
    EXPECT_EQ(contentOf(*fs.killProcess(), "/f"), "(NotFound)");
    ASSERT_OK(fs.syncDirectory("/"));
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/f"), "(NotFound)");
}

TEST(PowerCut, move_between_folders_never_loses_the_file) {
    for (const char* const synced : {"/a", "/b"}) {
        SimulatedFileSystem fs;
        ASSERT_OK(makeDirectories(fs, "/a"));
        ASSERT_OK(makeDirectories(fs, "/b"));
        ASSERT_OK(fs.syncDirectory("/"));
        writeDurable(fs, "/a/f", "data");
        ASSERT_OK(fs.rename("/a/f", "/b/f"));
        EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/a/f"), "data");
        ASSERT_OK(fs.syncDirectory(synced));
        const Files after = fs.powerCut(PowerCut::LoseUnsynced);
        EXPECT_EQ(contentOf(*after, "/b/f"), "data");
        EXPECT_EQ(contentOf(*after, "/a/f"), "(NotFound)");
    }
}

TEST(PowerCut, a_durable_move_brings_the_creation_before_it) {
    SimulatedFileSystem fs;
    ASSERT_OK(makeDirectories(fs, "/a"));
    ASSERT_OK(makeDirectories(fs, "/b"));
    ASSERT_OK(fs.syncDirectory("/"));
    ASSERT_OK(openFile(fs, "/a/f")->sync());
    ASSERT_OK(fs.rename("/a/f", "/b/f"));
    ASSERT_OK(fs.syncDirectory("/b"));
    for (const PowerCut mode : {PowerCut::LoseUnsynced, PowerCut::KeepNames}) {
        const Files after = fs.powerCut(mode);
        EXPECT_EQ(contentOf(*after, "/a/f"), "(NotFound)");
        EXPECT_EQ(contentOf(*after, "/b/f"), "");
    }
}

TEST(PowerCut, exchange_is_seen_whole_or_not_at_all) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/a", "1");
    writeDurable(fs, "/b", "2");
    ASSERT_OK(fs.exchange("/a", "/b"));
    EXPECT_EQ(contentOf(fs, "/a") + contentOf(fs, "/b"), "21");
    std::set<std::string> seen;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const Files after = fs.powerCut(PowerCut::TearUnsynced, seed);
        seen.insert(contentOf(*after, "/a") + contentOf(*after, "/b"));
    }
    EXPECT_EQ(seen, (std::set<std::string>{"12", "21"}));
}

TEST(PowerCut, sync_of_the_mount_keeps_everything) {
    SimulatedFileSystem fs;
    ASSERT_OK(makeDirectories(fs, "/a/b"));
    ASSERT_OK(openFile(fs, "/a/b/f")->append("data"));
    ASSERT_OK(fs.syncMount("/a"));
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/a/b/f"), "data");
}

TEST(PowerCut, torn_writes_keep_any_sectors_but_whole_ones) {
    SimulatedFileSystem fs;
    constexpr std::size_t kSectors = 20;
    writeDurable(fs, "/f", std::string(kSectors * kSectorSize, 'a'));
    ASSERT_OK(openFile(fs, "/f")->writeAt(0, std::string(kSectors * kSectorSize, 'b')));
    std::set<std::string> patterns;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const std::string content = contentOf(*fs.powerCut(PowerCut::TearUnsynced, seed), "/f");
        ASSERT_EQ(content.size(), kSectors * kSectorSize);
        std::string pattern;
        for (std::size_t i = 0; i < kSectors; ++i) {
            const std::string sector = content.substr(i * kSectorSize, kSectorSize);
            ASSERT_EQ(sector, std::string(kSectorSize, sector[0]));
            pattern += sector[0];
        }
        patterns.insert(pattern);
    }
    EXPECT_GT(patterns.size(), 20u);
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::TearUnsynced, 7), "/f"),
              contentOf(*fs.powerCut(PowerCut::TearUnsynced, 7), "/f"));
}

TEST(PowerCut, torn_growth_leaves_a_length_between_and_zeros) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/f", std::string(1000, 'a'));
    ASSERT_OK(openFile(fs, "/f")->append(std::string(9000, 'b')));
    std::set<std::size_t> sizes;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const std::string content = contentOf(*fs.powerCut(PowerCut::TearUnsynced, seed), "/f");
        sizes.insert(content.size());
        ASSERT_EQ(content.substr(0, 1000), std::string(1000, 'a'));
        ASSERT_EQ(content.find_first_not_of(std::string_view("b\0", 2), 1000), std::string::npos);
    }
    EXPECT_EQ(*sizes.begin(), 1000u);
    EXPECT_EQ(*sizes.rbegin(), 10'000u);
    EXPECT_GT(sizes.size(), 3u);
}

TEST(PowerCut, synced_write_covers_itself_and_not_its_neighbours) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/f", std::string(8192, 'a'));
    const auto file = openFile(fs, "/f");
    ASSERT_OK(file->writeAt(0, "lost"));
    ASSERT_OK(file->writeSynced(4096, "kept"));
    ASSERT_OK(file->writeSynced(8192, "grown"));
    const std::string content = contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/f");
    EXPECT_EQ(content.substr(0, 4), "aaaa");
    EXPECT_EQ(content.substr(4096, 5), "kepta");
    EXPECT_EQ(content.substr(8192), "grown");
}

TEST(PowerCut, write_back_lets_an_overwritten_version_survive) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/f", "0");
    const auto file = openFile(fs, "/f");
    std::set<std::string> seen;
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        ASSERT_OK(file->writeAt(0, "1"));
        fs.writeBack(seed);
        ASSERT_OK(file->writeAt(0, "2"));
        seen.insert(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/f"));
        ASSERT_OK(file->writeAt(0, "0"));
        ASSERT_OK(file->sync());
    }
    EXPECT_EQ(seen, (std::set<std::string>{"0", "1"}));
}

TEST(PowerCut, does_not_disturb_the_running_one) {
    SimulatedFileSystem fs;
    const auto file = openFile(fs, "/f");
    ASSERT_OK(file->append("one"));
    const Files after = fs.powerCut(PowerCut::KeepNames);
    ASSERT_OK(openFile(*after, "/f")->append("other"));
    ASSERT_OK(file->append("two"));
    EXPECT_EQ(contentOf(fs, "/f"), "onetwo");
    EXPECT_EQ(contentOf(*after, "/f"), "other");
}

TEST(Mapping, sees_and_is_seen_by_reads_and_writes) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/f", std::string(10'000, '.'));
    const auto file = openFile(fs, "/f");
    auto mapping = file->map(10'000);
    ASSERT_OK(mapping);
    char* const data = (*mapping)->data();
    ASSERT_OK(file->writeAt(5000, "written"));
    EXPECT_EQ(ByteView(data + 5000, 7), "written");
    std::memcpy(data + 9000, "stored", 6);
    EXPECT_EQ(contentOf(fs, "/f").substr(9000, 6), "stored");
    auto second = openFile(fs, "/f")->map(4096);
    data[0] = '!';
    EXPECT_EQ((*second)->data()[0], '!');
    mapping = std::unique_ptr<FileMapping>();
    second = std::unique_ptr<FileMapping>();
    EXPECT_EQ(contentOf(fs, "/f").substr(9000, 6), "stored");
    EXPECT_EQ(contentOf(fs, "/f")[0], '!');
}

TEST(Mapping, stores_survive_a_kill_and_need_a_sync_for_a_power_cut) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/f", std::string(5000, '.'));
    const auto file = openFile(fs, "/f");
    const auto mapping = file->map(5000);
    (*mapping)->data()[4500] = '!';
    EXPECT_EQ(contentOf(*fs.killProcess(), "/f")[4500], '!');
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/f")[4500], '.');
    ASSERT_OK(file->sync());
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/f")[4500], '!');
}

TEST(Mapping, past_the_end_is_refused) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/f", "four");
    EXPECT_ERROR(openFile(fs, "/f")->map(5), ErrorCode::InvalidArgument);
    EXPECT_ERROR(openFile(fs, "/f")->map(0), ErrorCode::InvalidArgument);
    EXPECT_ERROR(openFile(fs, "/f", OpenMode::Read)->map(4), ErrorCode::Denied);
}

TEST(Locks, second_taker_learns_who_holds_it_until_it_is_released) {
    SimulatedFileSystem fs;
    auto first = fs.lock("/lock", "process 42");
    ASSERT_OK(first);
    const auto second = fs.lock("/lock", "process 43");
    EXPECT_ERROR(second, ErrorCode::InUse);
    EXPECT_EQ(second.error().message, "process 42");
    EXPECT_OK(fs.killProcess()->lock("/lock", "process 44"));
    first = std::unique_ptr<FileLock>();
    EXPECT_OK(fs.lock("/lock", "process 45"));
}

}  // namespace
}  // namespace warp::test
