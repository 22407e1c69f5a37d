// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/store.h"

#include <thread>

#include "tests/engine/store/store_fixture.h"

namespace warp {
namespace {

using test::contentOf;
using test::eraseBatch;
using test::putBatch;
using test::StoreFixture;

class StoreTest : public testing::TestWithParam<bool> {
  protected:
    StoreFixture m_fixture{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(trees, StoreTest, testing::Bool(),
                         [](const auto& tree) { return tree.param ? "lmdb" : "memory"; });

TEST_P(StoreTest, a_write_is_read_at_once_and_after_the_merge) {
    const auto store = m_fixture.open();
    ASSERT_OK(store->commit(putBatch("a", "1"), Durability::Eventual));
    EXPECT_EQ(**store->get(Space::Records, "a"), "1");
    ASSERT_OK(store->checkpoint({}));
    EXPECT_EQ(store->status().appliedLsn, 1u);
    EXPECT_EQ(**store->get(Space::Records, "a"), "1");
    EXPECT_FALSE(store->get(Space::Records, "b")->has_value());
}

TEST_P(StoreTest, reopening_finds_what_was_merged_and_what_was_not) {
    {
        const auto store = m_fixture.open();
        ASSERT_OK(store->commit(putBatch("merged", "1"), Durability::Strong));
        ASSERT_OK(store->checkpoint({}));
        ASSERT_OK(store->commit(putBatch("logged", "2"), Durability::Strong));
    }
    const auto store = m_fixture.open();
    EXPECT_EQ(contentOf(*store), (std::map<std::string, std::string>{{"logged", "2"}, {"merged", "1"}}));
}

TEST_P(StoreTest, a_snapshot_does_not_see_later_writes) {
    const auto store = m_fixture.open();
    ASSERT_OK(store->commit(putBatch("a", "old"), Durability::Weak));
    const auto snapshot = store->snapshot();
    ASSERT_OK(store->commit(putBatch("a", "new"), Durability::Weak));
    ASSERT_OK(store->commit(putBatch("b", "new"), Durability::Weak));
    ASSERT_OK(store->checkpoint({}));
    EXPECT_EQ(**(*snapshot)->get(Space::Records, "a"), "old");
    const auto cursor = (*snapshot)->cursor(Space::Records);
    cursor->first();
    EXPECT_EQ(cursor->key(), "a");
    cursor->next();
    EXPECT_FALSE(cursor->valid());
}

TEST_P(StoreTest, conditions_decide_under_the_commit) {
    const auto store = m_fixture.open();
    const Condition absent{.kind = Condition::Kind::Absent, .key = "a"};
    const auto first = store->commit(putBatch("a", "1"), Durability::Weak, {absent});
    ASSERT_OK(first);
    EXPECT_ERROR(store->commit(putBatch("a", "2"), Durability::Weak, {absent}), ErrorCode::Conflict);
    const Condition version{.kind = Condition::Kind::VersionIs, .key = "a", .version = *first};
    ASSERT_OK(store->commit(putBatch("a", "3"), Durability::Weak, {version}));
    EXPECT_ERROR(store->commit(putBatch("a", "4"), Durability::Weak, {version}), ErrorCode::Conflict);
    const Condition present{.kind = Condition::Kind::Present, .key = "z"};
    EXPECT_ERROR(store->commit(eraseBatch("z"), Durability::Weak, {present}), ErrorCode::NotFound);
    EXPECT_EQ(**store->get(Space::Records, "a"), "3");
}

TEST_P(StoreTest, cursor_turns_around_over_memory_and_tree) {
    const auto store = m_fixture.open();
    for (const char* key : {"b", "d", "f"}) ASSERT_OK(store->commit(putBatch(key, key), Durability::Weak));
    ASSERT_OK(store->checkpoint({}));
    for (const char* key : {"a", "c", "g"}) ASSERT_OK(store->commit(putBatch(key, key), Durability::Weak));
    ASSERT_OK(store->commit(eraseBatch("d"), Durability::Weak));
    ASSERT_OK(store->commit(putBatch("f", "F"), Durability::Weak));
    const auto snapshot = store->snapshot();
    const auto cursor = (*snapshot)->cursor(Space::Records);
    std::string walked;
    for (cursor->last(); cursor->valid(); cursor->previous()) walked += cursor->value();
    EXPECT_EQ(walked, "gFcba");
    walked.clear();
    cursor->seek("d");
    walked += cursor->value();  // F: d is gone
    cursor->previous();
    walked += cursor->value();  // c
    cursor->next();
    walked += cursor->value();  // F
    cursor->next();
    walked += cursor->value();  // g
    EXPECT_EQ(walked, "FcFg");
}

TEST_P(StoreTest, ranks_count_memory_and_tree) {
    const auto store = m_fixture.open();
    const auto name = [](int i) { return "k" + std::to_string(10000 + i); };
    for (int i = 0; i < 3000; i += 2) ASSERT_OK(store->commit(putBatch(name(i), "v"), Durability::Weak));
    ASSERT_OK(store->checkpoint({}));
    for (int i = 1; i < 3000; i += 2) ASSERT_OK(store->commit(putBatch(name(i), "v"), Durability::Weak));
    for (int i = 0; i < 3000; i += 10) ASSERT_OK(store->commit(eraseBatch(name(i)), Durability::Weak));
    const auto content = contentOf(*store);
    const auto snapshot = store->snapshot();
    std::uint64_t rank = 0;
    for (const auto& [key, value] : content) {
        ASSERT_EQ(*(*snapshot)->rank(key), rank);
        ASSERT_EQ(*(*snapshot)->keyAt(rank), key);
        ++rank;
    }
    EXPECT_ERROR((*snapshot)->keyAt(rank), ErrorCode::NotFound);
    EXPECT_EQ(*(*snapshot)->rank("zzz"), content.size());
}

TEST_P(StoreTest, a_batch_larger_than_a_segment_is_whole_after_reopening) {
    const std::string big(40u << 20, 'x');
    const auto store = m_fixture.open();
    WriteBatch batch = putBatch("big", big);
    batch.put(Space::Records, "small", "y");
    ASSERT_OK(store->commit(batch, Durability::Strong));
    ASSERT_OK(store->commit(putBatch("after", "z"), Durability::Strong));
    StoreFixture crashed(m_fixture);
    const auto reopened = crashed.open();
    ASSERT_TRUE(reopened);
    EXPECT_EQ(reopened->get(Space::Records, "big")->value().size(), big.size());
    EXPECT_EQ(**reopened->get(Space::Records, "after"), "z");
}

TEST_P(StoreTest, every_acknowledged_write_is_found_after_a_crash_without_a_merge) {
    const auto store = m_fixture.open();
    for (int i = 0; i < 10'000; ++i)
        ASSERT_OK(
            store->commit(putBatch("k" + std::to_string(i), std::string(400, 'v')), Durability::Eventual));
    StoreFixture crashed(m_fixture);
    const auto reopened = crashed.open();
    ASSERT_TRUE(reopened);
    EXPECT_EQ(contentOf(*reopened).size(), 10'000u);
    EXPECT_EQ(reopened->status().appliedLsn, 0u);
}

TEST_P(StoreTest, the_change_feed_shows_durable_changes_in_order) {
    const auto store = m_fixture.open();
    std::vector<std::string> seen;
    const auto subscription =
        store->subscribe(Space::Records, "users:", [&](const auto& changes, bool overflow) {
            EXPECT_FALSE(overflow);
            for (const auto& change : changes) seen.push_back(change.key);
        });
    ASSERT_OK(store->commit(putBatch("users:b", "1"), Durability::Weak));
    ASSERT_OK(store->commit(putBatch("other:x", "1"), Durability::Weak));
    ASSERT_OK(store->commit(eraseBatch("users:a"), Durability::Weak));
    EXPECT_TRUE(seen.empty());
    ASSERT_OK(store->close());
    EXPECT_EQ(seen, (std::vector<std::string>{"users:b", "users:a"}));
}

TEST_P(StoreTest, many_writers_and_readers_agree_with_the_final_content) {
    m_fixture.background = true;
    m_fixture.memoryBudget = 1u << 20;
    const auto store = m_fixture.open();
    constexpr int kThreads = 4;
    constexpr int kEach = 2000;
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < kEach; ++i) {
                const std::string key = "t" + std::to_string(t) + ":" + std::to_string(i);
                const auto durability = i % 100 == 0 ? Durability::Strong : Durability::Eventual;
                EXPECT_OK(store->commit(putBatch(key, key), durability));
                const auto read = store->get(Space::Records, key);
                ASSERT_TRUE(read.ok() && read->has_value());
                EXPECT_EQ(**read, key);
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(contentOf(*store).size(), static_cast<std::size_t>(kThreads) * kEach);
    ASSERT_OK(store->close());
    const auto reopened = m_fixture.open();
    EXPECT_EQ(contentOf(*reopened).size(), static_cast<std::size_t>(kThreads) * kEach);
}

TEST(StoreFailure, a_commit_of_the_tree_that_fails_makes_it_read_only_until_resumed) {
    const auto content = makeMemoryTreeContent();
    StoreFixture fixture(false);
    auto options = fixture.options();
    options.tree = makeMemoryTree(content);
    options.backgroundThreads = true;
    auto opened = Store::open(std::move(options));
    ASSERT_OK(opened);
    Store& store = **opened;
    failNextCommits(*content, 1);
    ASSERT_OK(store.commit(putBatch("a", "1"), Durability::Strong));
    while (!store.status().readOnly) std::this_thread::yield();
    EXPECT_ERROR(store.commit(putBatch("b", "1"), Durability::Strong), ErrorCode::ReadOnly);
    EXPECT_EQ(**store.get(Space::Records, "a"), "1");
    ASSERT_OK(store.resume());
    ASSERT_OK(store.commit(putBatch("b", "1"), Durability::Strong));
    EXPECT_EQ(contentOf(store).size(), 2u);
}

}  // namespace
}  // namespace warp
