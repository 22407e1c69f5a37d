// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/record_history.h"

#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

using test::TempUniverse;
using Kind = RecordVersion::Kind;

std::vector<Kind> kindsOf(const RecordHistory& history) {
    std::vector<Kind> kinds;
    for (const RecordVersion& version : history.versions) kinds.push_back(version.kind);
    return kinds;
}

/// A record that was written twice, moved, deleted and written again, and its neighbour.
void change(TempUniverse& temp) {
    Spacetime& records = temp->spacetime();
    const PutOptions strong{.durability = Durability::Strong};
    ASSERT_OK(records.put("users:alice", R"({"age":30})", strong));
    ASSERT_OK(records.put("users:bob", R"({"age":1})", strong));
    ASSERT_OK(records.put("users:alice", R"({"age":31})", strong));
    ASSERT_OK(records.move("users:alice", Shard::Hot));
    ASSERT_OK(records.remove("users:alice"));
    ASSERT_OK(records.put("users:alice", R"({"age":32})", strong));
    ASSERT_OK(temp->sync({}));
}

TEST(RecordHistoryTest, every_change_of_a_record_is_told_in_order) {
    TempUniverse temp;
    change(temp);
    const auto history = temp->recordHistory("users:alice", 100, {});
    ASSERT_OK(history);
    EXPECT_EQ(kindsOf(*history), (std::vector{Kind::Put, Kind::Put, Kind::Move, Kind::Delete, Kind::Put}));
    EXPECT_FALSE(history->cut);
    EXPECT_EQ(history->keptSince, 1u);
    EXPECT_EQ(history->versions[2].shard, Shard::Hot);
    EXPECT_EQ(history->versions[0].valueBytes, 10u);
    EXPECT_EQ(history->versions.back().lsn, temp->spacetime().peek("users:alice").value()->version);
    EXPECT_EQ(temp->loggedValue("users:alice", history->versions[1].lsn, {}).value(), R"({"age":31})");
}

TEST(RecordHistoryTest, what_is_no_put_of_the_record_has_no_value) {
    TempUniverse temp;
    change(temp);
    const auto history = temp->recordHistory("users:alice", 100, {});
    ASSERT_OK(history);
    for (const std::size_t at : {std::size_t{2}, std::size_t{3}})
        EXPECT_ERROR(temp->loggedValue("users:alice", history->versions[at].lsn, {}), ErrorCode::NotFound);
    EXPECT_ERROR(temp->loggedValue("users:bob", history->versions[0].lsn, {}), ErrorCode::NotFound);
    EXPECT_ERROR(temp->loggedValue("users:alice", 1'000'000, {}), ErrorCode::NotFound);
}

TEST(RecordHistoryTest, of_many_versions_the_newest_are_told) {
    TempUniverse temp;
    change(temp);
    const auto history = temp->recordHistory("users:alice", 2, {});
    ASSERT_OK(history);
    EXPECT_EQ(kindsOf(*history), (std::vector{Kind::Delete, Kind::Put}));
    EXPECT_TRUE(history->cut);
    EXPECT_TRUE(temp->recordHistory("users:nobody", 2, {}).value().versions.empty());
    EXPECT_ERROR(temp->recordHistory("users:", 2, {}), ErrorCode::InvalidKey);
}

TEST(RecordHistoryTest, a_batch_that_deletes_and_writes_is_one_version) {
    TempUniverse temp;
    ASSERT_OK(temp->spacetime().put("users:alice", "1"));
    RecordBatch batch;
    batch.remove("users:alice");
    batch.put("users:alice", "2");
    ASSERT_OK(temp->spacetime().apply(batch, Durability::Strong));
    const auto history = temp->recordHistory("users:alice", 100, {});
    ASSERT_OK(history);
    EXPECT_EQ(kindsOf(*history), (std::vector{Kind::Put, Kind::Put}));
}

TEST(RecordHistoryTest, it_outlives_the_process_and_is_read_beside_a_writer) {
    TempUniverse temp;
    change(temp);
    temp.reopen();
    EXPECT_EQ(temp->recordHistory("users:alice", 100, {}).value().versions.size(), 5u);
    const auto observer = Universe::open(temp.path(), {.as = OpenAs::Observer});
    ASSERT_OK(observer);
    const auto seen = (*observer)->recordHistory("users:alice", 100, {});
    ASSERT_OK(seen);
    EXPECT_EQ(seen->versions.size(), 5u);
    EXPECT_EQ((*observer)->loggedValue("users:alice", seen->versions[0].lsn, {}).value(), R"({"age":30})");
}

}  // namespace
}  // namespace warp
