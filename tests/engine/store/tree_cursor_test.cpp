// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <random>

#include "tests/engine/store/store_fixture.h"

namespace warp {
namespace {

using Content = std::map<std::string, std::string>;

class TreeCursorTest : public testing::TestWithParam<bool> {
  protected:
    static std::string keyOf(std::uint64_t number) { return "k" + std::to_string(1000 + number); }
    std::uint64_t pick(std::uint64_t below) { return m_random() % below; }
    /// A bound between keys or on one, or none.
    std::string anyEnd() {
        const std::uint64_t kind = pick(4);
        return kind == 0 ? std::string() : kind == 1 ? keyOf(pick(600)) + '!' : keyOf(pick(600));
    }
    /// Writes and removes at random in the store and in the map.
    void change(Store& store, int count) {
        for (int i = 0; i < count; ++i) {
            const std::string key = keyOf(pick(500));
            if (pick(3) == 0) {
                ASSERT_OK(store.commit(test::eraseBatch(key), Durability::Weak));
                m_expected.erase(key);
            } else {
                const std::string value = std::to_string(i) + std::string(pick(40), 'v');
                ASSERT_OK(store.commit(test::putBatch(key, value), Durability::Weak));
                m_expected[key] = value;
            }
        }
    }
    /// Takes entries in runs of random length, with steps of other kinds between them.
    void expectWalk(TreeCursor& cursor, const std::string& from, const std::string& end) {
        auto expected = m_expected.lower_bound(from);
        std::array<TreeEntry, 40> buffer;
        cursor.seek(from);
        while (const std::size_t count = cursor.take(std::span(buffer).first(1 + pick(40)), end)) {
            if (pick(3) == 0) stepForthAndBack(cursor);  // does not spoil what was handed out
            for (std::size_t i = 0; i < count; ++i, ++expected) {
                ASSERT_TRUE(expected != m_expected.end()) << buffer[i].key;
                ASSERT_EQ(buffer[i].key, expected->first);
                ASSERT_EQ(buffer[i].value, expected->second);
            }
        }
        ASSERT_OK(cursor.status());
        const auto beyond = end.empty() ? m_expected.end() : m_expected.lower_bound(std::max(from, end));
        ASSERT_TRUE(expected == beyond) << from << " to " << end;
    }
    static void stepForthAndBack(TreeCursor& cursor) {
        if (!cursor.valid()) return;
        const std::string here(cursor.key());
        cursor.next();
        if (cursor.valid()) {
            cursor.previous();
        } else {
            cursor.seek(here);
        }
        EXPECT_EQ(cursor.key(), here);
    }

    std::mt19937_64 m_random{7};
    Content m_expected;
    test::StoreFixture m_fixture{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(trees, TreeCursorTest, testing::Bool(),
                         [](const auto& tree) { return tree.param ? "lmdb" : "memory"; });

TEST_P(TreeCursorTest, runs_of_entries_are_what_single_steps_find) {
    const auto store = m_fixture.open();
    for (int round = 0; round < 12; ++round) {
        change(*store, round % 3 == 0 ? 300 : 20);
        if (round % 3 != 2) ASSERT_OK(store->checkpoint({}));  // then all of it lies in the tree
        change(*store, round % 2 == 0 ? 0 : 15);
        const auto snapshot = store->snapshot();
        ASSERT_OK(snapshot);
        for (int i = 0; i < 40; ++i) {
            const auto cursor = (*snapshot)->cursor(Space::Records);
            ASSERT_NO_FATAL_FAILURE(expectWalk(*cursor, i == 0 ? "" : keyOf(pick(520)), anyEnd()));
        }
    }
}

TEST_P(TreeCursorTest, taking_goes_on_where_the_cursor_stands) {
    const auto store = m_fixture.open();
    for (const char* key : {"b", "c", "d", "e"})
        ASSERT_OK(store->commit(test::putBatch(key, key), Durability::Weak));
    ASSERT_OK(store->checkpoint({}));
    ASSERT_OK(store->commit(test::putBatch("c", "C"), Durability::Weak));
    const auto snapshot = store->snapshot();
    const auto cursor = (*snapshot)->cursor(Space::Records);
    std::array<TreeEntry, 8> buffer;
    cursor->last();
    cursor->previous();  // d, walking backwards
    ASSERT_GE(cursor->take(buffer, {}), 1u);
    EXPECT_EQ(buffer[0].key, "d");
    cursor->seek("c");
    ASSERT_EQ(cursor->take(std::span(buffer).first(1), "d"), 1u);
    EXPECT_EQ(buffer[0].value, "C");
    EXPECT_EQ(cursor->key(), "d");
    EXPECT_EQ(cursor->take(buffer, "d"), 0u);
    EXPECT_EQ(cursor->key(), "d");
}

}  // namespace
}  // namespace warp
