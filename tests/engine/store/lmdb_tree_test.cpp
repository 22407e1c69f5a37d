// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/lmdb_tree.h"

#include <array>
#include <cstdio>

#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

std::string outputOf(const std::string& command) {
    std::string output;
    FILE* const pipe = ::popen(command.c_str(), "r");
    if (!pipe) return output;
    std::array<char, 4096> buffer;
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe))
        output.append(buffer.data(), got);
    ::pclose(pipe);
    return output;
}

class LmdbTree : public testing::Test {
  protected:
    void SetUp() override {
        const auto tree = openLmdbTree(m_path);
        ASSERT_OK(tree);
        const auto writer = (*tree)->write();
        ASSERT_OK(writer);
        ASSERT_OK((*writer)->put(Space::Records, "users:alice", "a value"));
        ASSERT_OK((*writer)->put(Space::Counters, "users", "a count"));
        ASSERT_OK((*writer)->commit());
    }

    const test::TempDirectory m_directory;
    const std::string m_path = m_directory / "particles.btree";
};

TEST_F(LmdbTree, mdb_dump_lists_the_spaces_and_prints_the_records) {
    const std::string spaces = outputOf("mdb_dump -n -l " + m_path);
    for (std::size_t i = 0; i < kSpaceCount; ++i)
        EXPECT_NE(spaces.find(spaceName(static_cast<Space>(i))), std::string::npos) << spaces;
    const std::string records = outputOf("mdb_dump -n -p -s records " + m_path);
    EXPECT_NE(records.find("users:alice"), std::string::npos) << records;
    EXPECT_NE(records.find("a value"), std::string::npos) << records;
}

TEST_F(LmdbTree, an_uncommitted_change_is_gone_and_an_open_reader_keeps_its_state) {
    const auto tree = openLmdbTree(m_path);
    ASSERT_OK(tree);
    const auto before = (*tree)->read();
    ASSERT_OK(before);
    { ASSERT_OK((*(*tree)->write())->put(Space::Records, "users:bob", "dropped")); }
    {
        const auto writer = (*tree)->write();
        ASSERT_OK((*writer)->put(Space::Records, "users:carol", "kept"));
        ASSERT_OK((*writer)->commit());
    }
    EXPECT_EQ(*(*before)->count(Space::Records), 1u);
    EXPECT_EQ(*(*(*tree)->read())->count(Space::Records), 2u);
}

/// Writes the same keys `rounds` times. Returns: the file's length in bytes.
std::uint64_t bytesAfterRewriting(Tree& tree, int rounds) {
    for (int round = 0; round < rounds; ++round) {
        const auto writer = tree.write();
        for (int i = 0; i < 500; ++i) {
            EXPECT_OK((*writer)->put(Space::Records, "users:" + std::to_string(1000 + i),
                                     std::string(500, static_cast<char>('a' + round % 26))));
        }
        EXPECT_OK((*writer)->commit());
    }
    return tree.stats()->fileBytes;
}

TEST_F(LmdbTree, reads_that_rest_pin_no_pages_and_see_the_newest_state_when_they_go_on) {
    const auto tree = openLmdbTree(m_path);
    ASSERT_OK(tree);
    const std::uint64_t settled = bytesAfterRewriting(**tree, 10);
    {
        const auto one = (*tree)->read();
        const auto other = (*tree)->read();
        ASSERT_OK((*one)->get(Space::Records, "users:1000"));
        ASSERT_OK((*other)->get(Space::Records, "users:1000"));
    }
    EXPECT_EQ(bytesAfterRewriting(**tree, 10), settled);
    EXPECT_EQ(**(*(*tree)->read())->get(Space::Records, "users:1000"), std::string(500, 'j'));
    // One that is given back after a commit rests no less.
    {
        const auto old = (*tree)->read();
        bytesAfterRewriting(**tree, 1);
    }
    const std::uint64_t pinned = bytesAfterRewriting(**tree, 3);
    EXPECT_EQ(bytesAfterRewriting(**tree, 10), pinned);
}

TEST_F(LmdbTree, a_file_that_is_no_tree_is_refused_with_its_path) {
    const std::string other = m_directory / "other.btree";
    ASSERT_OK(replaceFile(systemFileSystem(), other, std::string(8192, 'x')));
    const auto opened = openLmdbTree(other);
    EXPECT_ERROR(opened, ErrorCode::Corrupt);
    EXPECT_EQ(opened.error().path, other);
    EXPECT_ERROR(openLmdbTree(m_directory / "missing.btree", {.readOnly = true}), ErrorCode::NotFound);
}

}  // namespace
}  // namespace warp
