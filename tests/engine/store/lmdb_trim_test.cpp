// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/lmdb_trim.h"

#include <sys/stat.h>

#include <gtest/gtest.h>

#include "engine/store/lmdb_tree.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

constexpr std::size_t kRecords = 20000;

std::string keyOf(std::size_t number) {
    return "users:" + std::to_string(1000000 + number);
}

class LmdbTrim : public testing::Test {
  protected:
    void SetUp() override {
        auto tree = openLmdbTree(m_path);
        ASSERT_OK(tree);
        m_tree = std::move(*tree);
    }
    void write(char letter) {
        const auto writer = m_tree->write();
        ASSERT_OK(writer);
        const auto rewrite = (*writer)->rewrite(Space::Records);
        ASSERT_OK(rewrite);
        for (std::size_t i = 0; i < kRecords; ++i)
            ASSERT_OK((*rewrite)->append(keyOf(i), std::string(300, letter)));
        ASSERT_OK((*rewrite)->finish());
        ASSERT_OK((*writer)->commit());
    }
    /// A commit that frees next to nothing.
    void touch() {
        const auto writer = m_tree->write();
        ASSERT_OK((*writer)->put(Space::Meta, "touched", "yes"));
        ASSERT_OK((*writer)->commit());
    }
    void expectAll(TreeReader& reader, char letter) {
        const auto cursor = reader.cursor(Space::Records);
        std::size_t count = 0;
        for (cursor->first(); cursor->valid(); cursor->next(), ++count)
            ASSERT_EQ(cursor->value(), std::string(300, letter));
        ASSERT_OK(cursor->status());
        EXPECT_EQ(count, kRecords);
    }
    std::uint64_t diskBytes() const {
        struct stat info = {};
        EXPECT_EQ(::stat(m_path.c_str(), &info), 0);
        return static_cast<std::uint64_t>(info.st_blocks) * 512;
    }

    const test::TempDirectory m_directory;
    const std::string m_path = m_directory / "a.btree";
    std::unique_ptr<Tree> m_tree;
};

TEST_F(LmdbTrim, gives_back_what_rewrites_left_and_keeps_every_record) {
    for (const char letter : {'a', 'b', 'c'}) write(letter);
    touch();
    touch();
    const std::uint64_t before = diskBytes();
    ASSERT_OK(m_tree->trim());
    const auto stats = m_tree->stats();
    ASSERT_OK(stats);
    EXPECT_LT(diskBytes(), before);
    EXPECT_LT(diskBytes(), stats->usedBytes + stats->usedBytes / 5);
    expectAll(**m_tree->read(), 'c');
    m_tree.reset();
    SetUp();
    expectAll(**m_tree->read(), 'c');
    write('d');  // into the holes
    expectAll(**m_tree->read(), 'd');
}

TEST_F(LmdbTrim, leaves_the_state_that_a_reader_holds) {
    write('a');
    const auto old = m_tree->read();
    ASSERT_OK(old);
    for (const char letter : {'b', 'c'}) write(letter);
    touch();
    touch();
    ASSERT_OK(m_tree->trim());
    expectAll(**old, 'a');
    expectAll(**m_tree->read(), 'c');
}

TEST_F(LmdbTrim, leaves_the_last_state_but_one_to_which_a_crash_may_lead) {
    write('a');
    touch();
    touch();
    write('b');
    ASSERT_OK(m_tree->trim());
    // The newest of the two meta pages at the file's beginning is lost, as by a torn write: 'a' must be
    // whole.
    m_tree.reset();
    FILE* const file = std::fopen(m_path.c_str(), "r+b");
    ASSERT_NE(file, nullptr);
    constexpr long kPage = 4096;
    constexpr long kTransaction = 144;  // offset of the transaction's number in a meta page
    std::uint64_t number[2] = {};
    for (const long page : {0L, 1L}) {
        std::fseek(file, page * kPage + kTransaction, SEEK_SET);
        ASSERT_EQ(std::fread(&number[page], sizeof number[page], 1, file), 1u);
    }
    ASSERT_EQ(std::max(number[0], number[1]) - std::min(number[0], number[1]), 1u)
        << "the layout of a meta page";
    const long newest = number[1] > number[0] ? 1 : 0;
    const std::uint64_t older = std::min(number[0], number[1]) - 1;
    std::fseek(file, newest * kPage + kTransaction, SEEK_SET);
    ASSERT_EQ(std::fwrite(&older, sizeof older, 1, file), 1u);
    std::fclose(file);
    SetUp();
    expectAll(**m_tree->read(), 'a');
}

}  // namespace
}  // namespace warp
