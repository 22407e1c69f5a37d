// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated_file_system.h"

#include <cstring>
#include <set>

#include "engine/io/files.h"
#include "tests/support/result_matchers.h"

namespace warp::test {
namespace {

using Files = std::unique_ptr<SimulatedFileSystem>;

std::unique_ptr<File> openFile(FileSystem& fs, const std::string& path, OpenMode mode = OpenMode::Create) {
    auto file = fs.open(path, mode);
    EXPECT_OK(file);
    return std::move(file).value();
}

/// Creates a file that is durable with its name.
void writeDurable(FileSystem& fs, const std::string& path, ByteView content) {
    const auto file = openFile(fs, path);
    ASSERT_OK(file->truncate(0));
    ASSERT_OK(file->append(content));
    ASSERT_OK(file->sync());
    ASSERT_OK(fs.syncDirectory(parentPath(path)));
}

std::string contentOf(FileSystem& fs, const std::string& path) {
    const auto content = readFile(fs, path);
    return content.ok() ? *content : "(" + std::string(errorCodeName(content.error().code)) + ")";
}

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

TEST(FullDisk, writes_what_fits_and_removal_frees_it) {
    SimulatedFileSystem fs;
    fs.setLimits({.bytes = 4 * 4096, .inodes = 100});
    writeDurable(fs, "/a", std::string(3 * 4096, 'a'));
    {
        const auto file = openFile(fs, "/b");
        EXPECT_ERROR(file->append(std::string(2 * 4096, 'b')), ErrorCode::NoSpace);
        EXPECT_EQ(*file->size(), 4096u);
        EXPECT_OK(file->writeAt(0, "overwriting needs no space"));
        EXPECT_EQ(fs.diskSpace("/")->freeBytes, 0u);
    }
    ASSERT_OK(fs.removeFile("/a"));
    EXPECT_EQ(fs.diskSpace("/")->freeBytes, 3u * 4096);
    EXPECT_OK(openFile(fs, "/b")->append(std::string(3 * 4096, 'b')));
}

TEST(FullDisk, reserved_space_can_be_written_and_a_hole_cannot) {
    SimulatedFileSystem fs;
    fs.setLimits({.bytes = 4 * 4096, .inodes = 100});
    const auto reserved = openFile(fs, "/reserved");
    ASSERT_OK(reserved->allocate(3 * 4096));
    EXPECT_ERROR(openFile(fs, "/more")->allocate(2 * 4096), ErrorCode::NoSpace);
    const auto sparse = openFile(fs, "/sparse");
    ASSERT_OK(sparse->truncate(8 * 4096));
    EXPECT_OK(sparse->writeAt(0, "x"));
    EXPECT_ERROR(sparse->writeAt(4096, "x"), ErrorCode::NoSpace);
    EXPECT_OK(reserved->writeAt(2 * 4096, "x"));
}

TEST(FullDisk, a_removed_but_open_file_keeps_its_space) {
    SimulatedFileSystem fs;
    fs.setLimits({.bytes = 2 * 4096, .inodes = 100});
    auto file = openFile(fs, "/f");
    ASSERT_OK(file->append(std::string(2 * 4096, 'f')));
    ASSERT_OK(fs.removeFile("/f"));
    EXPECT_EQ(fs.diskSpace("/")->freeBytes, 0u);
    file.reset();
    EXPECT_EQ(fs.diskSpace("/")->freeBytes, 2u * 4096);
}

TEST(FullDisk, inodes_run_out_and_come_back) {
    SimulatedFileSystem fs;
    fs.setLimits({.bytes = 1 << 20, .inodes = 2});
    writeDurable(fs, "/a", "a");
    ASSERT_OK(fs.makeDirectory("/d"));
    EXPECT_ERROR(fs.open("/b", OpenMode::Create), ErrorCode::NoSpace);
    EXPECT_ERROR(fs.makeDirectory("/e"), ErrorCode::NoSpace);
    ASSERT_OK(fs.removeFile("/a"));
    EXPECT_OK(fs.open("/b", OpenMode::Create));
}

TEST(Faults, the_nth_call_fails_once) {
    SimulatedFileSystem fs;
    const auto file = openFile(fs, "/f");
    fs.faults().failCall(2, ENOSPC);
    EXPECT_OK(file->append("1"));
    EXPECT_ERROR(file->append("2"), ErrorCode::NoSpace);
    EXPECT_OK(file->append("3"));
    EXPECT_EQ(contentOf(fs, "/f"), "13");
    EXPECT_EQ(fs.faults().delivered(), 1u);
}

TEST(Faults, filter_by_operation_and_path) {
    SimulatedFileSystem fs;
    fs.faults().fail({.operations = {FileOperation::Open},
                      .pathContains = "secret",
                      .errnoValue = EACCES,
                      .sticky = true});
    EXPECT_OK(fs.open("/plain", OpenMode::Create));
    EXPECT_ERROR(fs.open("/secret", OpenMode::Create), ErrorCode::Denied);
    EXPECT_ERROR(fs.open("/secret", OpenMode::Create), ErrorCode::Denied);
    fs.faults().clear();
    EXPECT_OK(fs.open("/secret", OpenMode::Create));
}

TEST(Faults, short_write_leaves_its_beginning) {
    SimulatedFileSystem fs;
    const auto file = openFile(fs, "/f");
    fs.faults().fail({.operations = kWrites, .errnoValue = ENOSPC, .shortBytes = 3});
    EXPECT_ERROR(file->append("abcdef"), ErrorCode::NoSpace);
    EXPECT_EQ(contentOf(fs, "/f"), "abc");
}

TEST(Faults, failed_sync_loses_the_dirty_pages_for_good) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/f", "old");
    const auto file = openFile(fs, "/f");
    ASSERT_OK(file->writeAt(0, "new"));
    fs.faults().fail({.operations = kSyncs});
    EXPECT_ERROR(file->sync(), ErrorCode::Io);
    EXPECT_EQ(contentOf(fs, "/f"), "new");
    ASSERT_OK(file->sync());  // "succeeds", as on Linux
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/f"), "old");
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::TearUnsynced, 3), "/f"), "old");
    fs.dropCleanPages();
    EXPECT_EQ(contentOf(fs, "/f"), "old");
    ASSERT_OK(file->writeAt(0, "new"));
    ASSERT_OK(file->sync());
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/f"), "new");
}

TEST(Faults, failed_sync_of_the_mount_loses_dirty_pages_of_all_files) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/f", "old");
    ASSERT_OK(openFile(fs, "/f")->writeAt(0, "new"));
    fs.faults().failCall(1);
    EXPECT_ERROR(fs.syncMount("/"), ErrorCode::Io);
    ASSERT_OK(fs.syncMount("/"));
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/f"), "old");
}

TEST(Faults, calls_are_counted_and_logged) {
    SimulatedFileSystem fs;
    ASSERT_OK(replaceFile(fs, "/f", "x"));
    // open, append, sync, rename, sync of the folder
    EXPECT_EQ(fs.faults().calls(), 5u);
    EXPECT_EQ(fs.faults().calls(kSyncs), 2u);
    EXPECT_EQ(fs.faults().calls({FileOperation::Rename}, "/f"), 1u);
    EXPECT_EQ(fs.faults().log().back().describe(), "sync directory /");
}

TEST(Faults, replace_keeps_the_old_or_the_new_whatever_call_fails) {
    SimulatedFileSystem counted;
    writeDurable(counted, "/f", "old");
    const std::uint64_t before = counted.faults().calls();
    ASSERT_OK(replaceFile(counted, "/f", "new"));
    const std::uint64_t calls = counted.faults().calls() - before;
    for (std::uint64_t n = 1; n <= calls; ++n) {
        SimulatedFileSystem fs;
        writeDurable(fs, "/f", "old");
        fs.faults().failCall(n);
        EXPECT_ERROR(replaceFile(fs, "/f", "new"), ErrorCode::Io);
        EXPECT_EQ(contentOf(fs, "/f"), n < calls ? "old" : "new");
        EXPECT_EQ(fs.list("/")->size(), 1u) << fs.faults().describeLog();
    }
}

TEST(CrashPoints, replace_is_atomic_at_every_call_and_cut) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/f", "old");
    const CrashPoints points(fs);
    ASSERT_OK(replaceFile(fs, "/f", std::string(3000, 'n')));
    EXPECT_EQ(points.size(), 5u);
    std::set<std::string> seen;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::uint64_t seed = 0; seed < 20; ++seed)
            seen.insert(contentOf(*points.before(i).powerCut(PowerCut::TearUnsynced, seed), "/f"));
        seen.insert(contentOf(*points.before(i).powerCut(PowerCut::KeepNames), "/f"));
    }
    EXPECT_EQ(seen, (std::set<std::string>{"old", std::string(3000, 'n')}));
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/f"), std::string(3000, 'n'));
}

TEST(CrashPoints, find_the_replacement_that_forgets_to_sync) {
    SimulatedFileSystem fs;
    writeDurable(fs, "/f", "old");
    const CrashPoints points(fs);
    ASSERT_OK(openFile(fs, "/tmp")->append("new"));
    ASSERT_OK(fs.rename("/tmp", "/f"));
    ASSERT_OK(fs.syncDirectory("/"));
    EXPECT_EQ(contentOf(*fs.powerCut(PowerCut::LoseUnsynced), "/f"), "");
    const std::size_t last = points.size() - 1;
    EXPECT_EQ(points.call(last).operation, FileOperation::SyncDirectory);
    EXPECT_EQ(contentOf(*points.before(last).powerCut(PowerCut::KeepNames), "/f"), "");
}

}  // namespace
}  // namespace warp::test
