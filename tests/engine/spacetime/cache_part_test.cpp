// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/cache_part.h"

#include <map>
#include <random>

#include <gtest/gtest.h>

namespace warp {
namespace {

constexpr std::uint64_t kBudget = 1u << 20;

class CachePartTest : public ::testing::Test {
  protected:
    static std::string keyOf(int i) { return "users:" + std::to_string(i); }
    static std::string textOf(int i, std::size_t size = 600) {
        std::string text = std::to_string(i) + " ";
        while (text.size() < size) text += "the same words again and ";
        return text;
    }
    /// What no compression makes smaller.
    static std::string noiseOf(int i, std::size_t size = 600) {
        std::mt19937_64 random(static_cast<std::uint64_t>(i));
        std::string noise(size, '\0');
        for (char& byte : noise) byte = static_cast<char>(random());
        return noise;
    }
    void insert(const std::string& key, const std::string& value, Shard shard = Shard::Hot,
                std::uint8_t frequency = 0) {
        m_part.insert(shard, recordHash(key), key, value, Observation::once(1, {1000}), frequency);
        ASSERT_LE(m_part.bytes(), kBudget);
    }
    std::optional<std::string> ask(const std::string& key) {
        return m_part.observe(key, recordHash(key), {1000});
    }
    std::uint64_t entriesAt(CacheLevel level, Shard shard = Shard::Hot) {
        return m_part.figures(shard).levels[static_cast<std::size_t>(level)].entries;
    }
    int held(int from, int to) {
        int count = 0;
        for (int i = from; i < to; ++i) count += m_part.holds(keyOf(i), recordHash(keyOf(i)));
        return count;
    }

    MemoryPool m_pool;
    int m_left = 0;
    CachePart m_part{{.pool = &m_pool,
                      .budget = kBudget,
                      .chunkBytes = 16 << 10,
                      .onLeave = [this](const ValueLog::Entry&) { ++m_left; }}};
};

TEST_F(CachePartTest, values_come_over_the_photon_sphere_to_the_horizon) {
    insert(keyOf(0), noiseOf(0));
    EXPECT_EQ(entriesAt(CacheLevel::PhotonSphere), 1u);
    for (int i = 1; i < 500; ++i) insert(keyOf(i), noiseOf(i));
    EXPECT_GT(entriesAt(CacheLevel::EventHorizon), 300u);
    EXPECT_EQ(held(0, 500), 500);
    EXPECT_EQ(m_left, 0);
}

TEST_F(CachePartTest, a_scan_passes_through) {
    for (int i = 0; i < 800; ++i) insert(keyOf(i), noiseOf(i));
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 800; ++i) ask(keyOf(i));
    }
    for (int i = 1000; i < 8000; ++i) insert(keyOf(i), noiseOf(i));
    EXPECT_GT(held(0, 800), 760);
    EXPECT_GT(m_part.figures(Shard::Hot).refused, 6000u);
}

TEST_F(CachePartTest, what_is_asked_for_now_takes_the_place_of_what_was) {
    for (int i = 0; i < 1200; ++i) insert(keyOf(i), noiseOf(i));
    for (int round = 0; round < 10; ++round) {
        for (int i = 0; i < 1200; ++i) ask(keyOf(i));
    }
    // Another working set, asked for over and over.
    for (int round = 0; round < 60; ++round) {
        for (int i = 5000; i < 5800; ++i) {
            if (!ask(keyOf(i))) insert(keyOf(i), noiseOf(i));
        }
    }
    EXPECT_GT(held(5000, 5800), 760);
}

TEST_F(CachePartTest, a_key_that_was_missed_often_is_remembered) {
    for (int i = 0; i < 1200; ++i) insert(keyOf(i), noiseOf(i));
    for (int i = 0; i < 1200; ++i) ask(keyOf(i));
    insert("often", noiseOf(1), Shard::Hot, 9);
    for (int i = 2000; i < 3000; ++i) insert(keyOf(i), noiseOf(i));
    EXPECT_TRUE(ask("often"));
}

TEST_F(CachePartTest, what_sinks_is_compressed_and_comes_back_whole) {
    for (int i = 0; i < 1000; ++i) insert(keyOf(i), textOf(i));
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 1000; ++i) ask(keyOf(i));
    }
    for (int i = 2000; i < 4000; ++i) {
        insert(keyOf(i), textOf(i));
        for (int n = 0; n < 6; ++n) ask(keyOf(i));
    }
    const CacheFigures before = m_part.figures(Shard::Hot);
    ASSERT_GT(before.compressed, 0u);
    ASSERT_GT(entriesAt(CacheLevel::DeepCache), 0u);
    EXPECT_GT(before.deepFullBytes, 4 * before.deepBytes);
    for (int i = 0; i < 4000; ++i) {
        ASSERT_EQ(ask(keyOf(i)).value_or(textOf(i)), textOf(i));
    }
    EXPECT_GT(m_part.figures(Shard::Hot).levels[static_cast<std::size_t>(CacheLevel::DeepCache)].hits, 0u);
}

TEST_F(CachePartTest, a_shard_may_use_what_others_leave_and_gives_it_back) {
    for (int i = 0; i < 3000; ++i) insert(keyOf(i), noiseOf(i), Shard::Cold);
    const auto bytesOf = [&](Shard shard) {
        std::uint64_t bytes = 0;
        for (const CacheLevelFigures& level : m_part.figures(shard).levels) bytes += level.bytes;
        return bytes;
    };
    EXPECT_GT(bytesOf(Shard::Cold), kBudget * 8 / 10);
    for (int i = 3000; i < 9000; ++i) insert(keyOf(i), noiseOf(i), i % 2 == 0 ? Shard::Hot : Shard::Warm);
    EXPECT_GT(bytesOf(Shard::Hot), kBudget / 2);
    EXPECT_GT(bytesOf(Shard::Warm), kBudget / 5);
    EXPECT_GT(bytesOf(Shard::Cold), kBudget / 20);
    EXPECT_LT(bytesOf(Shard::Cold), kBudget / 5);
    EXPECT_EQ(m_part.figures(Shard::Hot).budget, static_cast<std::uint64_t>(0.6 * (kBudget - kBudget / 64)));
}

TEST_F(CachePartTest, figures_count_what_happens) {
    insert("a", "1");
    ask("a");
    ask("a");
    ask("b");
    m_part.erase("a", recordHash("a"));
    const CacheFigures figures = m_part.figures(Shard::Hot);
    EXPECT_EQ(figures.hits(), 2u);
    EXPECT_EQ(figures.misses, 1u);
    EXPECT_EQ(figures.invalidated, 1u);
    EXPECT_EQ(m_left, 1);
    EXPECT_EQ(m_part.bytes(), 0u);
    m_part.insert(Shard::Hot, recordHash("w"), "w", "1", {.version = 1}, 5);
    EXPECT_EQ(m_part.figures(Shard::Hot).misses, 1u);
}

// Whatever comes, goes, sinks and rises: what is held is what was put in, and everything leaves once.
TEST_F(CachePartTest, random_work_matches_a_map) {
    std::mt19937_64 random(1);
    std::map<std::string, std::string> held;
    int inserted = 0;
    for (int i = 0; i < 60'000 && !HasFailure(); ++i) {
        const int number = static_cast<int>(std::min(random() % 4000, random() % 4000));
        const std::string key = keyOf(number);
        const std::uint64_t hash = recordHash(key);
        if (random() % 16 == 0) {
            m_part.erase(key, hash);
        } else if (const auto value = ask(key)) {
            ASSERT_EQ(*value, held.at(key));
        } else {
            const std::size_t size = random() % (random() % 40 == 0 ? 30'000 : 900);
            held[key] = random() % 2 == 0 ? textOf(i, size) : noiseOf(i, size);
            insert(key, held[key], static_cast<Shard>(number % 3));
            ++inserted;
        }
    }
    std::uint64_t entries = 0;
    for (const Shard shard : kShards) {
        const CacheFigures figures = m_part.figures(shard);
        for (const CacheLevelFigures& level : figures.levels) entries += level.entries;
    }
    EXPECT_EQ(entries, m_part.table().count());
    EXPECT_EQ(static_cast<std::uint64_t>(inserted - m_left), entries);
    for (const auto& [key, value] : held) m_part.erase(key, recordHash(key));
    EXPECT_EQ(m_part.bytes(), 0u);
    EXPECT_EQ(m_left, inserted);
    for (const Shard shard : kShards) EXPECT_EQ(m_part.figures(shard).deepFullBytes, 0u);
}

}  // namespace
}  // namespace warp
