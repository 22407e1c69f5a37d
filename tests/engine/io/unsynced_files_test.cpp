// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/unsynced_files.h"

#include "engine/io/files.h"
#include "tests/support/recording_file_system.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp::test {
namespace {

TEST(UnsyncedFiles, everything_is_written_and_nothing_synced) {
    const TempDirectory dir;
    RecordingFileSystem below(systemFileSystem());
    UnsyncedFiles fs(below);
    ASSERT_OK(replaceFile(fs, dir / "f", "old"));
    ASSERT_OK(replaceFile(fs, dir / "f", "new"));
    const auto file = fs.open(dir / "g", OpenMode::Create);
    ASSERT_OK(file);
    ASSERT_OK((*file)->writeSynced(0, "at once"));
    ASSERT_OK((*file)->sync());
    ASSERT_OK(fs.syncDirectory(dir.path()));
    ASSERT_OK(fs.syncMount(dir.path()));
    EXPECT_EQ(*readFile(systemFileSystem(), dir / "f"), "new");
    EXPECT_EQ(*readFile(systemFileSystem(), dir / "g"), "at once");
    EXPECT_EQ(below.faults().calls(kSyncs), 0u);
    EXPECT_EQ(below.faults().calls({FileOperation::WriteSynced}), 0u);
    EXPECT_EQ(below.faults().calls({FileOperation::SyncMount}), 0u);
}

}  // namespace
}  // namespace warp::test
