// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/file_browser.h"

#include <unistd.h>

#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

class FileBrowserTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(makeDirectories(m_fs, m_root + "/inner"));
        for (const char* name : {"c.txt", "a.txt", "b.txt"}) {
            ASSERT_OK(replaceFile(m_fs, m_root + "/inner/" + name, "0123456789"));
        }
        ASSERT_OK(replaceFile(m_fs, m_directory / "secret.txt", "secret"));
    }

    FileSystem& m_fs = systemFileSystem();
    test::TempDirectory m_directory;
    std::string m_root = m_directory / "universe";
    FileBrowser m_browser{m_fs, m_root};
};

TEST_F(FileBrowserTest, pages_are_sorted_and_complete) {
    const auto first = m_browser.list("inner", 0, 2).value();
    const auto second = m_browser.list("inner", 2, 2).value();
    ASSERT_EQ(first.size(), 2u);
    ASSERT_EQ(second.size(), 1u);
    EXPECT_EQ(first[0].name, "a.txt");
    EXPECT_EQ(first[1].name, "b.txt");
    EXPECT_EQ(second[0].name, "c.txt");
    EXPECT_EQ(second[0].size, 10u);
    EXPECT_TRUE(m_browser.list("inner", 3, 10).value().empty());
    EXPECT_EQ(m_browser.list("", 0, 10).value()[0].entries, 3u);
}

TEST_F(FileBrowserTest, a_change_shows_in_the_next_listing) {
    ASSERT_EQ(m_browser.list("inner", 0, 10).value().size(), 3u);
    ASSERT_OK(m_fs.removeFile(m_root + "/inner/b.txt"));
    EXPECT_EQ(m_browser.list("inner", 0, 10).value().size(), 2u);
}

TEST_F(FileBrowserTest, bytes_are_read_from_anywhere) {
    EXPECT_EQ(m_browser.readBytes("inner/a.txt", 3, 4).value(), "3456");
    EXPECT_EQ(m_browser.readBytes("inner/a.txt", 8, 100).value(), "89");
    EXPECT_EQ(m_browser.readBytes("inner/a.txt", 100, 1).value(), "");
}

TEST_F(FileBrowserTest, nothing_outside_is_reached) {
    ASSERT_EQ(::symlink((m_directory / "secret.txt").c_str(), (m_root + "/link.txt").c_str()), 0);
    ASSERT_EQ(::symlink(m_directory.path().c_str(), (m_root + "/door").c_str()), 0);
    const std::string zero("a\0b", 3);
    for (const std::string& path :
         {std::string("../secret.txt"), std::string("inner/../../secret.txt"), m_directory / "secret.txt",
          std::string("link.txt"), std::string("door/secret.txt"), zero, std::string("inner")}) {
        EXPECT_ERROR(m_browser.readBytes(path, 0, 10), ErrorCode::InvalidArgument);
    }
    EXPECT_ERROR(m_browser.list("door", 0, 10), ErrorCode::InvalidArgument);
    EXPECT_ERROR(m_browser.list("..", 0, 10), ErrorCode::InvalidArgument);
    EXPECT_ERROR(m_browser.list("missing", 0, 10), ErrorCode::NotFound);
}

}  // namespace
}  // namespace warp
