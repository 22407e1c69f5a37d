// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/disk_ballast.h"

#include <sys/stat.h>

#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

constexpr std::uint64_t kBytes = 64 << 10;

TEST(DiskBallast, dropping_it_on_a_full_disk_makes_room) {
    test::SimulatedFileSystem fs;
    fs.setLimits({.bytes = 4 * kBytes, .inodes = 100});
    DiskBallast ballast(fs, "/ballast", kBytes);
    ASSERT_OK(ballast.ensure());
    auto file = fs.open("/data", OpenMode::Create);
    ASSERT_OK(file);
    EXPECT_ERROR((*file)->append(std::string(4 * kBytes, 'x')), ErrorCode::NoSpace);
    ASSERT_OK(ballast.drop());
    EXPECT_EQ(fs.diskSpace("/")->freeBytes, kBytes);
    EXPECT_OK((*file)->append(std::string(kBytes, 'x')));
}

TEST(DiskBallast, never_takes_the_last_room) {
    test::SimulatedFileSystem fs;
    fs.setLimits({.bytes = 2 * kBytes - 4096, .inodes = 100});
    DiskBallast ballast(fs, "/ballast", kBytes);
    EXPECT_ERROR(ballast.ensure(), ErrorCode::NoSpace);
    EXPECT_FALSE(*ballast.present());
    fs.setLimits({.bytes = 2 * kBytes, .inodes = 100});
    EXPECT_OK(ballast.ensure());
    EXPECT_TRUE(*ballast.present());
}

TEST(DiskBallast, a_part_of_it_leaves_as_much_as_it_takes) {
    test::SimulatedFileSystem fs;
    fs.setLimits({.bytes = kBytes, .inodes = 100});
    DiskBallast ballast(fs, "/ballast", kBytes);
    ASSERT_OK(ballast.ensurePart());
    EXPECT_FALSE(*ballast.present());
    EXPECT_EQ(fs.diskSpace("/")->freeBytes, kBytes / 2);
    ASSERT_OK(ballast.ensurePart());
    EXPECT_EQ(fs.diskSpace("/")->freeBytes, kBytes / 2);
    fs.setLimits({.bytes = 8 * kBytes, .inodes = 100});
    ASSERT_OK(ballast.ensure());
    EXPECT_EQ(fs.diskSpace("/")->freeBytes, 7 * kBytes);
}

TEST(DiskBallast, ensuring_and_dropping_twice_is_fine) {
    test::SimulatedFileSystem fs;
    DiskBallast ballast(fs, "/ballast", kBytes);
    ASSERT_OK(ballast.ensure());
    const std::uint64_t changes = fs.faults().calls();
    ASSERT_OK(ballast.ensure());
    EXPECT_EQ(fs.faults().calls(), changes);
    ASSERT_OK(ballast.drop());
    ASSERT_OK(ballast.drop());
}

TEST(DiskBallast, failure_at_any_call_leaves_all_or_nothing) {
    for (std::uint64_t n = 1; n <= 2; ++n) {
        test::SimulatedFileSystem fs;
        DiskBallast ballast(fs, "/ballast", kBytes);
        fs.faults().failCall(n, ENOSPC);
        EXPECT_ERROR(ballast.ensure(), ErrorCode::NoSpace);
        EXPECT_FALSE(fs.stat("/ballast")->has_value());
        EXPECT_OK(ballast.ensure());
    }
}

TEST(DiskBallast, a_stunted_file_is_made_anew) {
    test::SimulatedFileSystem fs;
    ASSERT_OK(fs.open("/ballast", OpenMode::Create));
    DiskBallast ballast(fs, "/ballast", kBytes);
    ASSERT_OK(ballast.ensure());
    EXPECT_EQ(fs.diskSpace("/")->freeBytes, (std::uint64_t{1} << 40) - kBytes);
}

TEST(DiskBallast, really_takes_space_on_a_real_disk) {
    const test::TempDirectory dir;
    DiskBallast ballast(systemFileSystem(), dir / "ballast", kBytes);
    ASSERT_OK(ballast.ensure());
    struct stat info = {};
    ASSERT_EQ(::stat((dir / "ballast").c_str(), &info), 0);
    EXPECT_GE(static_cast<std::uint64_t>(info.st_blocks) * 512, kBytes);
}

}  // namespace
}  // namespace warp
