// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording_file_system.h"

#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp::test {
namespace {

TEST(RecordingFiles, sees_every_call_and_its_target) {
    const TempDirectory dir;
    RecordingFileSystem fs(systemFileSystem());
    ASSERT_OK(replaceFile(fs, dir / "f", "x"));
    EXPECT_EQ(*readFile(fs, dir / "f"), "x");
    EXPECT_EQ(*readFile(systemFileSystem(), dir / "f"), "x");
    EXPECT_TRUE(fs.isReal());
    // open, append, sync, rename, sync of the folder; open
    EXPECT_EQ(fs.faults().calls(), 6u);
    EXPECT_EQ(fs.faults().calls(kSyncs), 2u);
    EXPECT_EQ(fs.faults().calls({FileOperation::Rename}, dir / "f"), 1u);
    EXPECT_EQ(fs.faults().calls(kReads), 2u);
}

TEST(RecordingFiles, failed_calls_do_not_reach_the_disk) {
    const TempDirectory dir;
    RecordingFileSystem fs(systemFileSystem());
    ASSERT_OK(replaceFile(fs, dir / "f", "old"));
    const auto file = fs.open(dir / "f", OpenMode::ReadWrite);
    ASSERT_OK(file);
    fs.faults().fail({.operations = kWrites, .errnoValue = ENOSPC, .shortBytes = 1});
    EXPECT_ERROR((*file)->writeAt(0, "new"), ErrorCode::NoSpace);
    EXPECT_EQ(*readFile(fs, dir / "f"), "nld");
    fs.faults().haltAtCall(1);
    EXPECT_ERROR(fs.removeFile(dir / "f"), ErrorCode::Io);
    EXPECT_ERROR((*file)->truncate(0), ErrorCode::Io);
    EXPECT_EQ(*readFile(systemFileSystem(), dir / "f"), "nld");
}

TEST(RecordingFiles, replace_keeps_the_old_or_the_new_whatever_call_fails) {
    for (std::uint64_t n = 1; n <= 5; ++n) {
        const TempDirectory dir;
        RecordingFileSystem fs(systemFileSystem());
        ASSERT_OK(replaceFile(systemFileSystem(), dir / "f", "old"));
        fs.faults().failCall(n);
        EXPECT_ERROR(replaceFile(fs, dir / "f", "new"), ErrorCode::Io);
        EXPECT_EQ(*readFile(systemFileSystem(), dir / "f"), n < 5 ? "old" : "new");
        EXPECT_EQ(systemFileSystem().list(dir.path())->size(), 1u);
    }
}

}  // namespace
}  // namespace warp::test
