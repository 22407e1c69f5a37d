// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/lmdb_length.h"

#include <gtest/gtest.h>

#include "engine/io/files.h"
#include "engine/store/lmdb_tree.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

constexpr std::uint64_t kPage = 4096;

class LmdbLengthTest : public testing::Test {
  protected:
    void SetUp() override { write("a", 0, 300); }
    void write(const std::string& type, int first, int end) {
        const auto tree = openLmdbTree(m_path);
        ASSERT_OK(tree);
        const auto writer = (*tree)->write();
        for (int i = first; i < end; ++i) {
            const std::string key = type + ":" + std::to_string(i);
            ASSERT_OK((*writer)->put(Space::Records, key, std::string(i % 50 == 0 ? 9000 : 300, 'x')));
        }
        ASSERT_OK((*writer)->commit());
    }
    LmdbLength length() {
        const auto file = systemFileSystem().open(m_path, OpenMode::Read);
        const auto found = lmdbLength(**file);
        EXPECT_OK(found);
        return *found;
    }
    std::uint64_t size() { return (*systemFileSystem().stat(m_path))->size; }
    void cut(std::uint64_t bytes) {
        const auto file = systemFileSystem().open(m_path, OpenMode::ReadWrite);
        ASSERT_OK((*file)->truncate(bytes));
    }

    const test::TempDirectory m_directory;
    const std::string m_path = m_directory / "particles.btree";
};

TEST_F(LmdbLengthTest, a_whole_file_is_whole) {
    EXPECT_TRUE(length().whole);
    EXPECT_GE(length().wantedBytes, 300 * 300u);
    EXPECT_EQ(length().fileBytes, size());
}

TEST_F(LmdbLengthTest, a_file_cut_anywhere_is_refused_by_writer_and_observer_and_left_as_it_is) {
    const std::uint64_t whole = size();
    const std::string bytes = readFile(systemFileSystem(), m_path).value();
    for (std::uint64_t at = 3 * kPage; at < whole; at += 5 * kPage) {
        ASSERT_OK(replaceFile(systemFileSystem(), m_path, bytes));
        cut(at);
        if (length().whole) continue;  // only free pages are missing
        for (const bool readOnly : {true, false}) {
            const auto tree = openLmdbTree(m_path, {.readOnly = readOnly});
            EXPECT_ERROR(tree, ErrorCode::Corrupt);
            EXPECT_EQ(tree.error().path, m_path);
            EXPECT_EQ(tree.error().offset, static_cast<std::int64_t>(at));
        }
        EXPECT_EQ(size(), at);
    }
    ASSERT_OK(replaceFile(systemFileSystem(), m_path, bytes));
    cut(whole / 2);
    EXPECT_FALSE(length().whole);
}

TEST_F(LmdbLengthTest, a_file_that_misses_only_free_pages_is_whole) {
    const std::uint64_t before = size();
    {
        const auto tree = openLmdbTree(m_path);
        // A second generation behind the first, then gone: its pages, the last ones, are free.
        const auto fill = (*tree)->write();
        for (int i = 0; i < 2000; ++i)
            ASSERT_OK((*fill)->put(Space::Problems, "b:" + std::to_string(i), std::string(300, 'y')));
        ASSERT_OK((*fill)->commit());
        const auto clear = (*tree)->write();
        for (int i = 0; i < 2000; ++i) ASSERT_OK((*clear)->erase(Space::Problems, "b:" + std::to_string(i)));
        ASSERT_OK((*clear)->commit());
    }
    ASSERT_GT(size(), before + 100 * kPage);
    // The last page that is in use, from behind.
    std::uint64_t at = size();
    int free = 0;
    const std::string bytes = readFile(systemFileSystem(), m_path).value();
    for (; at > before && length().whole; ++free) cut(at -= kPage);
    EXPECT_GT(free, 0);
    ASSERT_OK(replaceFile(systemFileSystem(), m_path, bytes));
    if (free < 2) return;
    cut(size() - static_cast<std::uint64_t>(free - 1) * kPage);
    for (const bool readOnly : {true, false}) {
        const auto tree = openLmdbTree(m_path, {.readOnly = readOnly});
        ASSERT_OK(tree);
        const auto reader = (*tree)->read();
        EXPECT_EQ(*(*reader)->count(Space::Records), 300u);
    }
    EXPECT_EQ(size(), length().wantedBytes);
}

TEST_F(LmdbLengthTest, any_damage_of_header_and_lists_is_only_an_answer) {
    write("c", 0, 300);
    std::string bytes = readFile(systemFileSystem(), m_path).value();
    bytes.resize(bytes.size() / 2);
    test::SimulatedFileSystem fs;
    const auto file = fs.open("/damaged", OpenMode::CreateNew);
    ASSERT_OK((*file)->writeAt(0, bytes));
    for (std::size_t at = 0; at < bytes.size(); at += 7) {
        const std::string damaged(1, static_cast<char>(~bytes[at]));
        ASSERT_OK((*file)->writeAt(at, damaged));
        ASSERT_OK(lmdbLength(**file));
        ASSERT_OK((*file)->writeAt(at, bytes.substr(at, 1)));
    }
}

}  // namespace
}  // namespace warp
