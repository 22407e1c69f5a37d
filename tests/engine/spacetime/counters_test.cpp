// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/counters.h"

#include "engine/store/memory_tree.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

class Counters : public ::testing::Test {
  protected:
    void write(const CountChanges& changes) {
        const auto writer = m_tree->write();
        ASSERT_OK(writer);
        ASSERT_OK(changes.writeTo(**writer));
        ASSERT_OK((*writer)->commit());
    }
    std::vector<TypeCounts> read() {
        const auto reader = m_tree->read();
        EXPECT_OK(reader);
        const auto counts = readCounts(**reader);
        EXPECT_OK(counts);
        return *counts;
    }

    std::unique_ptr<Tree> m_tree = makeMemoryTree(makeMemoryTreeContent());
};

TEST_F(Counters, add_up_over_transactions) {
    CountChanges changes;
    changes.add("users", Shard::Hot, 100);
    changes.add("users", Shard::Cold, 5);
    changes.add("orders", Shard::Warm, 7);
    write(changes);
    changes.clear();
    changes.add("users", Shard::Hot, 1);
    changes.remove("users", Shard::Cold, 5);
    write(changes);
    const auto counts = read();
    ASSERT_EQ(counts.size(), 2u);
    EXPECT_EQ(counts[0].type, "orders");
    EXPECT_EQ(counts[1].records, (std::array<std::uint64_t, 3>{2, 0, 0}));
    EXPECT_EQ(counts[1].valueBytes, (std::array<std::uint64_t, 3>{101, 0, 0}));
    EXPECT_EQ(totalRecords(counts), (ShardRecords{2, 1, 0}));
}

TEST_F(Counters, type_without_records_leaves_the_tree) {
    CountChanges changes;
    changes.add("users", Shard::Hot, 100);
    write(changes);
    changes.clear();
    changes.remove("users", Shard::Hot, 100);
    changes.add("a", Shard::Hot, 1);
    changes.remove("a", Shard::Hot, 1);
    write(changes);
    EXPECT_TRUE(read().empty());
}

TEST_F(Counters, laid_over_read_counts_give_what_writing_gives) {
    CountChanges first;
    first.add("b", Shard::Hot, 10);
    first.add("d", Shard::Warm, 10);
    write(first);
    CountChanges second;
    second.add("a", Shard::Cold, 1);
    second.add("c", Shard::Hot, 2);
    second.remove("d", Shard::Warm, 10);
    second.add("b", Shard::Warm, 3);
    auto laidOver = read();
    second.applyTo(laidOver);
    write(second);
    const auto written = read();
    ASSERT_EQ(laidOver.size(), written.size());
    for (std::size_t i = 0; i < written.size(); ++i) {
        EXPECT_EQ(encodeCounts(laidOver[i]), encodeCounts(written[i]));
        EXPECT_EQ(laidOver[i].type, written[i].type);
    }
}

TEST(CountersCodec, cut_entry_is_damage) {
    const std::string bytes = encodeCounts({.type = "users", .records = {1, 2, 3}, .valueBytes = {4, 5, 6}});
    EXPECT_EQ(bytes.size(), 48u);
    EXPECT_OK(decodeCounts("users", bytes));
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_ERROR(decodeCounts("users", ByteView(bytes).substr(0, size)), ErrorCode::Corrupt);
    }
    EXPECT_ERROR(decodeCounts("users", bytes + "x"), ErrorCode::Corrupt);
}

}  // namespace
}  // namespace warp
