// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/entry_sort.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace warp {
namespace {

/// Entries as the memory table keeps them, in order of insertion.
class Entries {
  public:
    void add(const std::string& key, Lsn lsn) {
        m_table.insert({ChangeKind::Put, Space::Records, key, std::to_string(m_added++)}, {lsn, {}});
    }
    /// Sorted by the table, which sorts with sortEntries.
    MemoryTable::Run sorted() const {
        const auto runs = m_table.sortedRuns(Space::Records);
        return runs.empty() ? MemoryTable::Run() : *runs.front();
    }

  private:
    MemoryTable m_table;
    std::size_t m_added = 0;
};

void expectInOrder(const MemoryTable::Run& run) {
    for (std::size_t i = 1; i < run.size(); ++i) {
        const MemoryEntry& a = *run[i - 1];
        const MemoryEntry& b = *run[i];
        ASSERT_LE(a.key(), b.key());
        if (a.key() != b.key()) continue;
        ASSERT_LE(a.stamp.lsn, b.stamp.lsn) << a.key();
        ASSERT_LT(std::stoul(std::string(a.value())), std::stoul(std::string(b.value()))) << a.key();
    }
}

TEST(SortEntries, random_keys_of_all_lengths_come_in_order_and_the_newest_of_a_key_last) {
    std::mt19937 random(5);
    Entries entries;
    for (Lsn lsn = 1; lsn <= 20000; ++lsn) {
        std::string key = random() % 2 == 0 ? "users:" : "u";
        for (std::size_t i = random() % 30; i-- > 0;) key += static_cast<char>("ab\x01\xC3"[random() % 4]);
        entries.add(key, lsn / 2);
    }
    const auto run = entries.sorted();
    EXPECT_EQ(run.size(), 20000u);
    expectInOrder(run);
}

TEST(SortEntries, keys_that_differ_only_by_a_zero_byte_at_the_end_stay_apart) {
    Entries entries;
    for (Lsn lsn = 1; lsn <= 60; ++lsn)
        entries.add(std::string("longprefix") + std::string(lsn % 3, '\0'), lsn);
    const auto run = entries.sorted();
    expectInOrder(run);
    EXPECT_EQ(run.front()->key().size(), 10u);
    EXPECT_EQ(run.back()->key().size(), 12u);
}

TEST(SortEntries, long_common_prefixes_and_equal_keys_are_no_trouble) {
    Entries entries;
    const std::string prefix(400, 'p');
    for (Lsn lsn = 1; lsn <= 3000; ++lsn) entries.add(prefix + std::to_string(lsn % 100), lsn);
    expectInOrder(entries.sorted());
    Entries equal;
    for (Lsn lsn = 1; lsn <= 3000; ++lsn) equal.add(prefix, lsn);
    expectInOrder(equal.sorted());
}

}  // namespace
}  // namespace warp
