// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "tests/engine/io/simulated_files.h"

namespace warp::test {
namespace {

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
