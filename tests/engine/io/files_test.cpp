// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/files.h"

#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

TEST(Files, replace_keeps_no_temporary_file) {
    const test::TempDirectory dir;
    FileSystem& fs = systemFileSystem();
    ASSERT_OK(replaceFile(fs, dir / "a", "one"));
    ASSERT_OK(replaceFile(fs, dir / "a", "two"));
    EXPECT_EQ(*readFile(fs, dir / "a"), "two");
    EXPECT_EQ(fs.list(dir.path())->size(), 1u);
}

TEST(Files, second_lock_names_the_holder) {
    const test::TempDirectory dir;
    FileSystem& fs = systemFileSystem();
    const auto first = fs.lock(dir / "lock", "process 42");
    ASSERT_OK(first);
    const auto second = fs.lock(dir / "lock", "process 43");
    EXPECT_ERROR(second, ErrorCode::InUse);
    EXPECT_EQ(second.error().message, "process 42");
}

TEST(Files, paths_join_and_split) {
    EXPECT_EQ(joinPath("a/", "b", "c"), "a/b/c");
    EXPECT_EQ(parentPath("/a"), "/");
    EXPECT_EQ(baseName("a/b.json"), "b.json");
}

}  // namespace
}  // namespace warp
