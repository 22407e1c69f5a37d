// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include "engine/io/disk_ballast.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/engine/store/store_scenario.h"

namespace warp {
namespace {

using test::contentOf;
using test::eraseBatch;
using test::putBatch;
using test::SimulatedFileSystem;

constexpr std::uint64_t kDiskBytes = 1u << 20;
constexpr std::uint64_t kBallastBytes = 64u << 10;

/// A store on a small simulated disk, with a ballast, whose tree is in memory: the log alone fills the disk.
class DiskFull : public testing::Test {
  protected:
    using Content = std::map<std::string, std::string>;

    void SetUp() override {
        ASSERT_OK(m_fs.makeDirectory("/log"));
        ASSERT_OK(m_fs.syncDirectory("/"));
        m_fs.setLimits({.bytes = kDiskBytes});
        open();
    }

    void open() {
        auto options = test::scenarioOptions(m_fs, m_tree);
        options.reserve = {.release = [this] { ASSERT_OK(m_ballast.drop()); },
                           .restore = [this] { return m_ballast.ensure(); }};
        auto opened = Store::open(std::move(options));
        ASSERT_OK(opened);
        m_store = std::move(*opened);
    }
    void reopen() {
        ASSERT_OK(m_store->close());
        m_store.reset();
        open();
    }

    /// Puts until one is refused. Returns: why.
    Error fill() {
        for (int i = 0; i < 10'000; ++i) {
            const std::string key = "k" + std::to_string(m_written++);
            const std::string value(500 + static_cast<std::size_t>(i) % 1000, 'v');
            const auto durability = i % 3 == 0 ? Durability::Strong : Durability::Eventual;
            const auto lsn = m_store->commit(putBatch(key, value), durability);
            if (!lsn.ok()) return lsn.error();
            m_expected[key] = value;
        }
        ADD_FAILURE() << "the disk did not get full";
        return {};
    }
    void erase(const std::string& key, Durability durability = Durability::Strong) {
        ASSERT_OK(m_store->commit(eraseBatch(key), durability));
        m_expected.erase(key);
    }
    /// Another program takes what is free.
    void takeAllBut(std::uint64_t left) {
        const auto file = m_fs.open("/other", OpenMode::Create);
        ASSERT_OK(file);
        const auto space = m_fs.diskSpace("/");
        ASSERT_OK(space);
        ASSERT_GE(space->freeBytes, left);
        ASSERT_OK((*file)->allocate(*(*file)->size() + space->freeBytes - left));
    }
    Content afterKill() {
        const auto killed = m_fs.killProcess();
        auto store = Store::open(test::scenarioOptions(*killed, copyMemoryTreeContent(*m_tree)));
        if (!store.ok()) {
            ADD_FAILURE() << store.error().describe();
            return {};
        }
        return contentOf(**store);
    }

    SimulatedFileSystem m_fs;
    DiskBallast m_ballast{m_fs, "/ballast", kBallastBytes};
    std::shared_ptr<MemoryTreeContent> m_tree = makeMemoryTreeContent();
    std::unique_ptr<Store> m_store;
    Content m_expected;
    int m_written = 0;
};

TEST_F(DiskFull, deletions_are_taken_and_nothing_else_until_it_is_resumed) {
    EXPECT_TRUE(*m_ballast.present());
    EXPECT_EQ(fill().code, ErrorCode::NoSpace);
    EXPECT_TRUE(m_store->status().readOnly);
    EXPECT_TRUE(m_store->status().diskFull);
    EXPECT_EQ(m_store->status().backgroundError->code, ErrorCode::NoSpace);
    EXPECT_FALSE(*m_ballast.present()) << "the ballast is not given up";
    for (int i = 0; i < 20; ++i)
        erase("k" + std::to_string(i), i % 2 == 0 ? Durability::Strong : Durability::Eventual);
    const auto refused = m_store->commit(putBatch("more", "1"), Durability::Strong);
    EXPECT_ERROR(refused, ErrorCode::NoSpace);
    EXPECT_NE(refused.error().message.find("resume"), std::string::npos);
    WriteBatch mixed = eraseBatch("k30");
    mixed.put(Space::Records, "more", "1");
    EXPECT_ERROR(m_store->commit(mixed, Durability::Strong), ErrorCode::NoSpace);
    EXPECT_EQ(contentOf(*m_store), m_expected);
    EXPECT_EQ(afterKill(), m_expected);

    ASSERT_OK(m_store->resume());
    EXPECT_FALSE(m_store->status().readOnly);
    EXPECT_FALSE(m_store->status().diskFull);
    EXPECT_TRUE(*m_ballast.present()) << "the ballast is not made again";
    ASSERT_OK(m_store->commit(putBatch("more", "1"), Durability::Strong));
    m_expected["more"] = "1";
    EXPECT_EQ(afterKill(), m_expected);
}

TEST_F(DiskFull, resuming_while_it_still_is_full_says_so_and_changes_nothing) {
    fill();
    ASSERT_OK(m_store->checkpoint({}));  // there is room now, but nobody said so
    EXPECT_ERROR(m_store->commit(putBatch("more", "1"), Durability::Strong), ErrorCode::NoSpace);
    takeAllBut(kBallastBytes);
    EXPECT_ERROR(m_store->resume(), ErrorCode::NoSpace);
    EXPECT_TRUE(m_store->status().diskFull);
    EXPECT_ERROR(m_store->commit(putBatch("more", "1"), Durability::Strong), ErrorCode::NoSpace);
    EXPECT_EQ(afterKill(), m_expected);
    ASSERT_OK(m_fs.removeFile("/other"));
    ASSERT_OK(m_store->resume());
    ASSERT_OK(m_store->commit(putBatch("more", "1"), Durability::Strong));
}

TEST_F(DiskFull, closing_keeps_everything_and_opening_takes_deletions) {
    fill();
    reopen();
    EXPECT_EQ(contentOf(*m_store), m_expected);
    // Merging and closing made room here: the next session writes again until that is used up.
    fill();
    ASSERT_OK(m_store->checkpoint({}));
    takeAllBut(kBallastBytes);
    reopen();
    EXPECT_TRUE(m_store->status().diskFull) << "there is no room for the ballast";
    EXPECT_ERROR(m_store->commit(putBatch("more", "1"), Durability::Strong), ErrorCode::NoSpace);
    erase("k3");
    EXPECT_EQ(contentOf(*m_store), m_expected);
    EXPECT_EQ(afterKill(), m_expected);
}

TEST_F(DiskFull, a_first_segment_that_does_not_fit_uses_the_ballast) {
    ASSERT_OK(m_store->commit(putBatch("a", "1"), Durability::Strong));
    ASSERT_OK(m_store->close());
    m_store.reset();
    takeAllBut(0);
    open();
    ASSERT_TRUE(m_store);
    EXPECT_TRUE(m_store->status().diskFull);
    ASSERT_OK(m_store->commit(eraseBatch("a"), Durability::Strong));
    EXPECT_TRUE(contentOf(*m_store).empty());
}

TEST_F(DiskFull, a_tree_without_room_is_a_full_disk_too) {
    ASSERT_OK(m_store->commit(putBatch("a", "1"), Durability::Strong));
    ASSERT_OK(m_store->commit(putBatch("b", "2"), Durability::Strong));
    takeAllBut(0);
    failNextCommits(*m_tree, 1);  // as LMDB does for a write that fits in part: Io
    ASSERT_OK(m_store->checkpoint({}));
    EXPECT_TRUE(m_store->status().diskFull);
    EXPECT_FALSE(*m_ballast.present());
    EXPECT_ERROR(m_store->commit(putBatch("c", "3"), Durability::Strong), ErrorCode::NoSpace);
    ASSERT_OK(m_store->commit(eraseBatch("a"), Durability::Strong));
    EXPECT_EQ(contentOf(*m_store), (Content{{"b", "2"}}));
}

TEST_F(DiskFull, a_failure_that_is_not_for_want_of_space_takes_no_deletions_either) {
    m_fs.setLimits({});
    m_fs.faults().fail({.operations = test::kChanges, .sticky = true});
    EXPECT_FALSE(m_store->commit(putBatch("a", "1"), Durability::Strong).ok());
    EXPECT_TRUE(m_store->status().readOnly);
    EXPECT_FALSE(m_store->status().diskFull);
    EXPECT_ERROR(m_store->commit(eraseBatch("a"), Durability::Strong), ErrorCode::ReadOnly);
}

TEST_F(DiskFull, a_background_merge_goes_on_with_deletions) {
    ASSERT_OK(m_store->close());
    auto options = test::scenarioOptions(m_fs, m_tree);
    options.backgroundThreads = true;
    options.reserve = {.release = [this] { ASSERT_OK(m_ballast.drop()); },
                       .restore = [this] { return m_ballast.ensure(); }};
    auto opened = Store::open(std::move(options));
    ASSERT_OK(opened);
    m_store = std::move(*opened);
    m_fs.faults().fail({.operations = {test::FileOperation::Allocate},
                        .pathContains = "spare",
                        .errnoValue = ENOSPC,
                        .sticky = true});
    EXPECT_EQ(fill().code, ErrorCode::NoSpace);
    m_fs.faults().clear();
    erase("k0");
    const Lsn last = m_store->status().visibleLsn;
    while (m_store->status().appliedLsn < last) std::this_thread::yield();
    EXPECT_TRUE(m_store->status().diskFull) << "resumed by itself";
    EXPECT_EQ(contentOf(*m_store), m_expected);
}

}  // namespace
}  // namespace warp
