// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/value_cache.h"

#include <atomic>
#include <map>
#include <random>
#include <thread>

#include <gtest/gtest.h>

namespace warp {
namespace {

constexpr std::uint64_t kBudget = 8u << 20;

class ValueCacheTest : public ::testing::Test {
  protected:
    static std::string keyOf(int i) { return "users:" + std::to_string(i); }
    void fill(ValueCache& cache, const std::string& key, const std::string& value, Lsn version = 1) {
        const std::uint64_t hash = recordHash(key);
        cache.fill(Shard::Warm, key, hash, value, {.version = version}, cache.ticket(hash));
    }
    static std::optional<std::string> read(ValueCache& cache, const std::string& key) {
        return cache.observe(key, recordHash(key), {1000});
    }

    ObservationTable m_observations;
    ValueCache m_cache{kBudget, m_observations};
};

TEST_F(ValueCacheTest, returns_what_was_filled) {
    for (int i = 0; i < 5000; ++i) fill(m_cache, keyOf(i), "value " + std::to_string(i));
    for (int i = 0; i < 5000; ++i) EXPECT_EQ(read(m_cache, keyOf(i)), "value " + std::to_string(i));
    EXPECT_FALSE(read(m_cache, keyOf(5000)));
}

TEST_F(ValueCacheTest, a_read_need_not_be_one_of_the_record) {
    fill(m_cache, keyOf(1), "1");
    const std::uint64_t hash = recordHash(keyOf(1));
    EXPECT_EQ(m_cache.observe(keyOf(1), hash, {1000}, false), "1");
    EXPECT_FALSE(m_cache.pending(keyOf(1), hash));
    EXPECT_EQ(m_cache.observe(keyOf(1), hash, {1000}), "1");
    EXPECT_EQ(m_cache.pending(keyOf(1), hash)->count, 1u);
}

TEST_F(ValueCacheTest, dropping_some_loses_no_others) {
    for (int i = 0; i < 5000; ++i) fill(m_cache, keyOf(i), std::to_string(i));
    for (int i = 0; i < 5000; i += 2)
        const ValueCache::Writing writing(m_cache, keyOf(i), recordHash(keyOf(i)));
    for (int i = 0; i < 5000; ++i) ASSERT_EQ(read(m_cache, keyOf(i)).has_value(), i % 2 == 1) << i;
}

TEST_F(ValueCacheTest, stays_within_its_budget) {
    for (int i = 0; i < 40'000; ++i) {
        fill(m_cache, keyOf(i), std::string(1000, 'x'));
        ASSERT_LE(m_cache.bytes(), kBudget);
    }
    int kept = 0;
    for (int i = 0; i < 40'000; ++i) kept += read(m_cache, keyOf(i)).has_value();
    EXPECT_GT(kept, 6'000);
    for (int i = 0; i < 40'000; ++i)
        const ValueCache::Writing writing(m_cache, keyOf(i), recordHash(keyOf(i)));
    EXPECT_EQ(m_cache.bytes(), 0u);
}

TEST_F(ValueCacheTest, scan_does_not_flush_what_is_read_again) {
    for (int i = 0; i < 1000; ++i) fill(m_cache, keyOf(i), std::string(1000, 'h'));
    for (int round = 0; round < 40; ++round) {
        for (int i = 0; i < 1000; ++i) read(m_cache, keyOf(i));
        for (int i = 0; i < 2000; ++i)
            fill(m_cache, keyOf(10'000 + round * 2000 + i), std::string(1000, 's'));
    }
    int kept = 0;
    for (int i = 0; i < 1000; ++i) kept += read(m_cache, keyOf(i)).has_value();
    EXPECT_GT(kept, 950);
}

TEST_F(ValueCacheTest, large_value_is_not_kept) {
    fill(m_cache, "users:a", std::string(kBudget / 64, 'x'));
    EXPECT_FALSE(read(m_cache, "users:a"));
}

TEST_F(ValueCacheTest, without_budget_keeps_nothing) {
    ValueCache none(0, m_observations);
    fill(none, "users:a", "");
    EXPECT_FALSE(read(none, "users:a"));
    EXPECT_EQ(none.bytes(), 0u);
}

TEST_F(ValueCacheTest, write_drops_the_value_and_old_tickets) {
    fill(m_cache, "users:a", "old");
    const std::uint64_t hash = recordHash("users:a");
    const ValueCache::Ticket before = m_cache.ticket(hash);
    {
        const ValueCache::Writing writing(m_cache, "users:a", hash);
        EXPECT_FALSE(read(m_cache, "users:a"));
        const ValueCache::Ticket during = m_cache.ticket(hash);
        m_cache.fill(Shard::Warm, "users:a", hash, "old", {.version = 1}, before);
        m_cache.fill(Shard::Warm, "users:a", hash, "old", {.version = 1}, during);
        EXPECT_FALSE(read(m_cache, "users:a"));
    }
    m_cache.fill(Shard::Warm, "users:a", hash, "old", {.version = 1}, before);
    EXPECT_FALSE(read(m_cache, "users:a"));
    m_cache.fill(Shard::Warm, "users:a", hash, "new", {.version = 2}, m_cache.ticket(hash));
    EXPECT_EQ(read(m_cache, "users:a"), "new");
}

TEST_F(ValueCacheTest, reads_are_counted_and_handed_on_when_a_value_leaves) {
    fill(m_cache, "users:a", "v", 7);
    const std::uint64_t hash = recordHash("users:a");
    EXPECT_FALSE(m_cache.pending("users:a", hash));
    for (int i = 0; i < 3; ++i) read(m_cache, "users:a");
    EXPECT_EQ(m_cache.pending("users:a", hash)->count, 3u);
    EXPECT_EQ(m_cache.pending("users:a", hash)->version, 7u);
    EXPECT_EQ(m_cache.handOver(0, {}), 0u);
    std::uint64_t handedOver = 0;
    const auto take = [&](ByteView key, const Observation& reads) {
        EXPECT_EQ(key, "users:a");
        handedOver += reads.count;
    };
    EXPECT_EQ(m_cache.handOver(10, take), 1u);
    EXPECT_EQ(handedOver, 3u);
    EXPECT_FALSE(m_cache.pending("users:a", hash));
    read(m_cache, "users:a");
    { const ValueCache::Writing writing(m_cache, "users:a", hash); }
    EXPECT_EQ(m_observations.find("users:a", hash)->count, 1u);
}

// Whatever comes and goes: no wrong value, never over the budget, and no read is counted twice or lost.
TEST(ValueCacheModel, random_work_gives_the_newest_values_and_counts_every_read) {
    for (const std::uint64_t budget : {std::uint64_t{200} << 10, std::uint64_t{16} << 20}) {
        ObservationTable observations(1u << 20);
        ValueCache cache(budget, observations);
        std::mt19937_64 random(budget);
        std::map<std::string, std::string> newest;
        std::uint64_t counted = 0;
        std::uint64_t answered = 0;
        for (int i = 0; i < 60'000 && !testing::Test::HasFailure(); ++i) {
            const std::string key = "users:" + std::to_string(random() % 3000);
            const std::uint64_t hash = recordHash(key);
            if (random() % 20 == 0) {
                const ValueCache::Writing writing(cache, key, hash);
                newest.erase(key);
            } else if (const auto value = cache.observe(key, hash, {1000})) {
                ASSERT_EQ(*value, newest.at(key));
                ++counted;
                ++answered;
            } else {
                std::string& fresh = newest[key];
                fresh = std::string(random() % (random() % 50 == 0 ? 40'000 : 900), 'v') + std::to_string(i);
                if (cache.fill(Shard::Warm, key, hash, fresh, Observation::once(1, {1000}), cache.ticket(hash))) ++counted;
            }
            ASSERT_LE(cache.bytes(), budget);
        }
        EXPECT_GT(answered, 500u);
        for (const auto& [key, value] : newest) const ValueCache::Writing leaves(cache, key, recordHash(key));
        EXPECT_EQ(cache.bytes(), 0u);
        std::uint64_t handedOn = 0;
        for (const auto& [key, reads] : observations.take(1u << 20)) handedOn += reads.count;
        EXPECT_EQ(handedOn, counted);
    }
}

// One writer raises numbers in a map; readers go cache first, as the engine does. Nobody may see a number go
// down, nor one older than what was acknowledged before the read began.
TEST_F(ValueCacheTest, racing_readers_never_see_an_old_value) {
    constexpr int kKeys = 16;
    std::array<std::atomic<int>, kKeys> stored = {};
    std::array<std::atomic<int>, kKeys> acknowledged = {};
    std::atomic<bool> stop = false;
    std::atomic<int> stale = 0;
    const auto reader = [&] {
        std::array<int, kKeys> last = {};
        while (!stop) {
            for (int k = 0; k < kKeys; ++k) {
                const std::string key = keyOf(k);
                const std::uint64_t hash = recordHash(key);
                const int atLeast = std::max(acknowledged[static_cast<std::size_t>(k)].load(),
                                             last[static_cast<std::size_t>(k)]);
                int seen = 0;
                if (const auto value = read(m_cache, key)) {
                    seen = std::stoi(*value);
                } else {
                    const ValueCache::Ticket ticket = m_cache.ticket(hash);
                    seen = stored[static_cast<std::size_t>(k)].load();
                    std::this_thread::yield();
                    m_cache.fill(Shard::Warm, key, hash, std::to_string(seen), {.version = 1}, ticket);
                }
                if (seen < atLeast) ++stale;
                last[static_cast<std::size_t>(k)] = seen;
            }
        }
    };
    {
        const std::jthread first(reader);
        const std::jthread second(reader);
        for (int n = 1; n < 4000; ++n) {
            const auto k = static_cast<std::size_t>(n % kKeys);
            {
                const ValueCache::Writing writing(m_cache, keyOf(static_cast<int>(k)),
                                                  recordHash(keyOf(static_cast<int>(k))));
                stored[k] = n;
            }
            acknowledged[k] = n;
            if (n % 8 == 0) std::this_thread::yield();
        }
        stop = true;
    }
    EXPECT_EQ(stale, 0);
}

}  // namespace
}  // namespace warp
