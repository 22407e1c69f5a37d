// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/ordered_changes.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

#include "engine/store/lmdb_tree.h"
#include "engine/store/memory_tree.h"
#include "engine/store/rank_index.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using Content = std::map<std::string, std::string>;
/// Nothing = the key leaves.
using Changes = std::map<std::string, std::optional<std::string>>;

class MapChanges final : public OrderedChanges {
  public:
    explicit MapChanges(const Changes& changes) : m_at(changes.begin()), m_end(changes.end()) {}

    bool valid() const override { return m_at != m_end; }
    ByteView key() const override { return m_at->first; }
    void next() override { ++m_at; }
    Result<std::optional<ByteView>> valueOver(std::optional<ByteView> old) override {
        if (!m_at->second) return std::optional<ByteView>();
        m_value = (old ? std::string(*old) + "+" : std::string()) + *m_at->second;
        return std::optional<ByteView>(m_value);
    }

  private:
    Changes::const_iterator m_at;
    Changes::const_iterator m_end;
    std::string m_value;
};

std::string keyOf(std::size_t number) {
    std::string digits = std::to_string(number);
    return "users:" + std::string(8 - digits.size(), '0') + digits;
}

class OrderedChangesOn : public testing::TestWithParam<bool> {
  protected:
    std::unique_ptr<Tree> open() {
        return GetParam() ? std::move(openLmdbTree(m_directory / "a.btree")).value()
                          : makeMemoryTree(m_content);
    }
    void apply(Tree& tree, const Changes& changes) {
        const auto writer = tree.write();
        ASSERT_OK(writer);
        const auto blocks = RankBlocks::load(**writer);
        ASSERT_OK(blocks);
        RankUpdate ranks(*blocks);
        MapChanges ordered(changes);
        ASSERT_OK(applyInOrder(**writer, Space::Records, ordered, changes.size(), &ranks));
        m_ranks = ranks.finish(**writer);
        ASSERT_OK(m_ranks);
        ASSERT_OK((*writer)->commit());
        for (const auto& [key, value] : changes) {
            if (!value) {
                m_expected.erase(key);
            } else if (const auto at = m_expected.find(key); at != m_expected.end()) {
                at->second += "+" + *value;
            } else {
                m_expected[key] = *value;
            }
        }
    }
    void expectContent(Tree& tree) {
        const auto reader = tree.read();
        ASSERT_OK(reader);
        Content found;
        const auto cursor = (*reader)->cursor(Space::Records);
        for (cursor->first(); cursor->valid(); cursor->next()) found.emplace(cursor->key(), cursor->value());
        ASSERT_OK(cursor->status());
        EXPECT_EQ(found, m_expected);
        EXPECT_EQ((*reader)->count(Space::Records).value(), m_expected.size());
        expectRanks(**reader);
    }
    void expectRanks(TreeReader& reader) {
        const auto stored = RankBlocks::load(reader);
        ASSERT_OK(stored);
        for (const auto& blocks : {*stored, *m_ranks}) {
            ASSERT_EQ(blocks->total(), m_expected.size());
            std::uint64_t rank = 0;
            for (const auto& [key, value] : m_expected) {
                if (rank % 97 == 0) {
                    EXPECT_EQ(blocks->keyAt(reader, rank).value(), key);
                }
                if (rank % 89 == 0) {
                    EXPECT_EQ(blocks->rank(reader, key).value(), rank);
                }
                ++rank;
            }
        }
    }

    const test::TempDirectory m_directory;
    const std::shared_ptr<MemoryTreeContent> m_content = makeMemoryTreeContent();
    Content m_expected;
    Result<std::shared_ptr<const RankBlocks>> m_ranks = std::shared_ptr<const RankBlocks>();
};

// Many changes over little are written anew, few over much in place; both in turn must give the same as a
// map.
TEST_P(OrderedChangesOn, random_changes_large_and_small_give_what_a_map_gives) {
    const auto tree = open();
    std::mt19937 random(11);
    for (const std::size_t count : {5000u, 20u, 3000u, 500u, 9000u, 1u, 4000u}) {
        Changes changes;
        for (std::size_t i = 0; i < count; ++i) {
            const bool removes = random() % 4 == 0;
            changes[keyOf(random() % 20000)] =
                removes ? std::nullopt : std::optional<std::string>("v" + std::to_string(random() % 100));
        }
        apply(*tree, changes);
        expectContent(*tree);
    }
}

TEST_P(OrderedChangesOn, all_keys_may_leave_and_come_back) {
    const auto tree = open();
    Changes come;
    Changes leave;
    for (std::size_t i = 0; i < 3000; ++i) {
        come[keyOf(i)] = "v";
        leave[keyOf(i)] = std::nullopt;
    }
    for (const Changes& changes : {come, leave, come, come}) {
        apply(*tree, changes);
        expectContent(*tree);
    }
}

TEST_P(OrderedChangesOn, a_reader_from_before_keeps_its_state_through_rewrites) {
    const auto tree = open();
    Changes changes;
    for (std::size_t i = 0; i < 3000; ++i) changes[keyOf(i)] = "old";
    apply(*tree, changes);
    const auto before = tree->read();
    ASSERT_OK(before);
    for (auto& [key, value] : changes) value = "new";
    apply(*tree, changes);
    apply(*tree, changes);
    EXPECT_EQ((*before)->get(Space::Records, keyOf(1234)).value(), "old");
    EXPECT_EQ((*before)->count(Space::Records).value(), 3000u);
    expectContent(*tree);
}

TEST_P(OrderedChangesOn, an_unfinished_rewrite_cannot_be_committed) {
    const auto tree = open();
    apply(*tree, {{keyOf(1), "kept"}});
    {
        const auto writer = tree->write();
        const auto rewrite = (*writer)->rewrite(Space::Records);
        ASSERT_OK(rewrite);
        ASSERT_OK((*rewrite)->append(keyOf(2), "half"));
        EXPECT_FALSE((*writer)->commit().ok());
    }
    expectContent(*tree);
}

TEST_P(OrderedChangesOn, keys_out_of_order_are_refused) {
    const auto tree = open();
    const auto writer = tree->write();
    const auto rewrite = (*writer)->rewrite(Space::Records);
    ASSERT_OK((*rewrite)->append(keyOf(2), "b"));
    EXPECT_FALSE((*rewrite)->append(keyOf(1), "a").ok());
}

INSTANTIATE_TEST_SUITE_P(Trees, OrderedChangesOn, testing::Bool(),
                         [](const auto& tree) { return tree.param ? "lmdb" : "memory"; });

TEST(LmdbRewrite, leaves_full_pages_where_changes_in_place_leave_half_empty_ones) {
    const test::TempDirectory directory;
    const std::string value(330, 'x');
    std::uint64_t bytes[2] = {};
    for (const bool anew : {false, true}) {
        const auto tree = openLmdbTree(directory / (anew ? "anew.btree" : "in_place.btree"));
        ASSERT_OK(tree);
        const auto writer = (*tree)->write();
        for (std::size_t i = 0; i < 4000; ++i)
            ASSERT_OK((*writer)->put(Space::Records, keyOf(i * 7919 % 4000), value));
        if (anew) {
            Changes changes;
            for (std::size_t i = 0; i < 1001; ++i) changes[keyOf(4000 + i)] = value;
            MapChanges ordered(changes);
            ASSERT_OK(applyInOrder(**writer, Space::Records, ordered, changes.size()));
        }
        ASSERT_OK((*writer)->commit());
        bytes[anew ? 1 : 0] = (*tree)->stats().value().usedBytes;
    }
    EXPECT_LT(bytes[1], bytes[0]) << "1,001 more records, and fewer bytes";
}

}  // namespace
}  // namespace warp
