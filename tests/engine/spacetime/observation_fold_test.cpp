// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/observation_fold.h"

#include <gtest/gtest.h>

#include "engine/store/memory_tree.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

Observation readOf(std::uint64_t count) {
    return {.count = count, .at = {2000}, .activity = {1, {2000}}, .version = 1};
}
std::string keyOf(int i) {
    return "users:" + std::to_string(10'000 + i);
}

TEST(ObservationFold, reads_of_one_key_are_added_up_in_order_of_keys) {
    TakenObservations reads = {{"b", readOf(1)}, {"a", readOf(2)}, {"b", readOf(3)}, {"c", readOf(4)}};
    joinByKey(reads);
    ASSERT_EQ(reads.size(), 3u);
    EXPECT_EQ(reads[0].first, "a");
    EXPECT_EQ(reads[1].first, "b");
    EXPECT_EQ(reads[1].second.count, 4u);
    EXPECT_EQ(reads[2].second.count, 4u);
    TakenObservations none;
    joinByKey(none);
    EXPECT_TRUE(none.empty());
}

// Few are changed in place, many by writing the records anew.
TEST(ObservationFold, few_and_many_leave_the_same_and_name_what_is_missing) {
    constexpr int kRecords = 3000;
    for (const int read : {10, 2000}) {
        const auto tree = makeMemoryTree(makeMemoryTreeContent());
        const auto writer = tree->write();
        for (int i = 0; i < kRecords; ++i) {
            const std::string json = std::to_string(i);
            const StoredRecord record{.version = 1,
                                      .createdAt = {1000},
                                      .updatedAt = {1000},
                                      .history = {.activity = {2, {2000}}},
                                      .value = json};
            ASSERT_OK((*writer)->put(Space::Records, keyOf(i), encodeRecord(record)));
        }
        TakenObservations reads = {{"zz:missing", readOf(1)}};
        for (int i = 0; i < read; ++i)
            reads.emplace_back(keyOf(i), readOf(static_cast<std::uint64_t>(i) + 1));
        joinByKey(reads);
        UsageCounts counts;
        TransactionUsage usage(counts);
        ActiveKeys active;
        active.setLevel(2);
        const auto missing = foldIntoTree(**writer, reads, usage, active);
        ASSERT_OK(missing);
        EXPECT_EQ(active.take().size(), static_cast<std::size_t>(read));
        EXPECT_TRUE(counts.take().empty());
        usage.tell();
        const auto used = counts.take();
        ASSERT_EQ(used.size(), 1u);
        EXPECT_EQ(used[0].type, "users");
        EXPECT_EQ(used[0].reads,
                  static_cast<std::uint64_t>(read) * (static_cast<std::uint64_t>(read) + 1) / 2);
        EXPECT_EQ(used[0].lastRead, Timestamp{2000});
        EXPECT_EQ(*missing, std::vector<std::size_t>{reads.size() - 1});
        EXPECT_EQ(*(*writer)->count(Space::Records), std::uint64_t{kRecords});
        for (int i = 0; i < kRecords; ++i) {
            const auto bytes = (*writer)->get(Space::Records, keyOf(i));
            const auto record = decodeRecord(**bytes);
            ASSERT_OK(record);
            ASSERT_EQ(record->value, std::to_string(i));
            ASSERT_EQ(record->history.observations, i < read ? static_cast<std::uint64_t>(i) + 1 : 0u);
        }
    }
}

}  // namespace
}  // namespace warp
