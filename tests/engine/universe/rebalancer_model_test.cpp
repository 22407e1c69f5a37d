// SPDX-License-Identifier: GPL-3.0-or-later
// Random work on a universe and on a plain map: whatever rebalancing does, no record is lost or doubled, what
// strong links keep together stays together, a dry run tells what a run does, a shard that is too full gives
// away what may go, and without anything new no record comes back. WARP_SEED and WARP_STEPS replay a run.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <map>
#include <random>
#include <set>

#include <gtest/gtest.h>

#include "engine/universe/gravity.h"
#include "tests/engine/spacetime/spacetime_fixture.h"
#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

constexpr std::int64_t kHour = 3'600'000;
constexpr double kStrong = 0.8;
constexpr int kMostRounds = 8;  ///< until nothing moves any more

/// Bounds of what the engine may count: only reads and writes surely do.
struct Touches {
    double least = 0;
    double most = 0;

    void decay(double halfLives) {
        least *= std::exp2(-halfLives);
        most *= std::exp2(-halfLives);
    }
    void add(double sure, double perhaps) {
        least += sure;
        most += sure + perhaps;
    }
};

struct ModelRecord {
    std::string value;
    Shard shard = Shard::Warm;
    Touches touches;
};

class RebalancingModel {
  public:
    explicit RebalancingModel(std::uint64_t seed) : m_random(seed) {}

    void run(int steps) {
        for (const char* name : {"hot_data.capacity", "warm_data.capacity"}) setCapacity(name);
        for (int i = 0; i < steps && !::testing::Test::HasFailure(); ++i) step();
        settle();
        m_temp.reopen();
        compare();
        const auto findings = m_temp->verify(true, {});
        ASSERT_OK(findings);
        for (const Finding& finding : *findings) ADD_FAILURE() << finding.path << ": " << finding.what;
    }
    std::uint64_t moves() const { return m_moves; }

  private:
    std::uint64_t pick(std::uint64_t below) { return m_random() % below; }
    std::string newKey() {
        return std::string(1, static_cast<char>('a' + pick(4))) + ':' + std::to_string(pick(25));
    }
    std::string someKey() {
        auto at = m_records.begin();
        std::advance(at, static_cast<std::ptrdiff_t>(pick(m_records.size())));
        return at->first;
    }

    void step() {
        const std::uint64_t what = pick(20);
        if (m_records.size() < 5 || what < 6) return put();
        if (what < 10) return read();
        if (what < 12) return link();
        if (what < 13) return unlink();
        if (what < 14) return move();
        if (what < 15) return remove();
        if (what < 18) return pass();
        if (what < 19) return setCapacity(pick(2) == 0 ? "hot_data.capacity" : "warm_data.capacity");
        settle();
    }

    void put() {
        const std::string key = newKey();
        ModelRecord& record = m_records[key];
        record.value = std::to_string(pick(1'000'000));
        PutOptions options;
        if (pick(2) == 0) options.shard = kShards[pick(kShardCount)];
        ASSERT_OK(m_temp->spacetime().put(key, record.value, options));
        record.touches.add(2, 0);
        // Where a record without a place goes is settled in the merge.
        if (!options.shard) ASSERT_OK(m_temp->sync({}));
        record.shard = shardOf(key);
        EXPECT_EQ(record.shard, options.shard.value_or(record.shard)) << key;
    }
    void read() {
        const std::string key = someKey();
        const std::uint64_t times = 1 + pick(9);
        for (std::uint64_t i = 0; i < times; ++i) ASSERT_OK(m_temp->spacetime().observe(key));
        m_records[key].touches.add(static_cast<double>(times), 0);
    }
    void link() {
        const std::string a = someKey();
        const std::string b = someKey();
        if (a == b) return;
        const double strength = pick(3) == 0 ? 0.5 : 0.9;
        LinkBatch batch;
        batch.entangle(a, b, strength);
        ASSERT_OK(m_temp->entanglement().apply(batch));
        m_links[std::minmax(a, b)] = strength;
        if (strength >= kStrong)
            m_records[a].shard = m_records[b].shard = std::min(m_records[a].shard, m_records[b].shard);
        for (const std::string& key : {a, b}) m_records[key].touches.add(0, 2);
        compare();
    }
    void unlink() {
        if (m_links.empty()) return;
        auto at = m_links.begin();
        std::advance(at, static_cast<std::ptrdiff_t>(pick(m_links.size())));
        LinkBatch batch;
        batch.disentangle(at->first.first, at->first.second);
        ASSERT_OK(m_temp->entanglement().apply(batch));
        m_links.erase(at);
    }
    void move() {
        const std::string key = someKey();
        const Shard target = kShards[pick(kShardCount)];
        ASSERT_OK(m_temp->spacetime().move(key, target));
        m_records[key].shard = target;
        m_records[key].touches.add(0, 2);
    }
    void remove() {
        const std::string key = someKey();
        ASSERT_OK(m_temp->spacetime().remove(key));
        m_records.erase(key);
        std::erase_if(m_links, [&key](const auto& link) {
            return link.first.first == key || link.first.second == key;
        });
    }
    void pass() {
        constexpr std::array<std::int64_t, 4> kHours = {1, 5, 30, 24 * 35};
        const std::int64_t hours = kHours[pick(kHours.size())];
        m_clock.advance(hours * kHour);
        for (auto& [key, record] : m_records) record.touches.decay(static_cast<double>(hours));
    }
    void setCapacity(const std::string& name) {
        ASSERT_OK(m_temp->configuration().set("shard_topology." + name, std::to_string(5 + pick(20))));
    }

    /// Rebalances until nothing moves any more.
    void settle() {
        std::map<std::string, int> directions;  // of the first move: -1 hotter, 1 colder
        for (int round = 0;; ++round) {
            ASSERT_LT(round, kMostRounds) << "records go on moving although nothing happens";
            const auto plan = m_temp->gravity().plan({});
            ASSERT_OK(plan);
            compare();
            const auto done = m_temp->gravity().rebalance({});
            ASSERT_OK(done);
            expectSame(*plan, *done);
            follow(*done, directions);
            compare();
            if (done->moves.empty() || ::testing::Test::HasFailure()) break;
        }
        expectNobodyLeftWhoMayGo();
    }
    static void expectSame(const RebalancingReport& plan, const RebalancingReport& done) {
        ASSERT_EQ(plan.moves.size(), done.moves.size());
        for (std::size_t i = 0; i < plan.moves.size(); ++i) {
            EXPECT_EQ(plan.moves[i].key, done.moves[i].key);
            EXPECT_EQ(plan.moves[i].to, done.moves[i].to) << plan.moves[i].key;
            EXPECT_EQ(plan.moves[i].reason, done.moves[i].reason) << plan.moves[i].key;
        }
    }
    void follow(const RebalancingReport& report, std::map<std::string, int>& directions) {
        const auto before = m_records;
        std::set<std::string> moved;
        for (const PlannedMove& move : report.moves) {
            EXPECT_TRUE(moved.insert(move.key).second) << move.key << " moves twice in a run";
            ASSERT_TRUE(m_records.contains(move.key)) << move.key;
            ModelRecord& record = m_records[move.key];
            EXPECT_EQ(record.shard, move.from) << move.key;
            expectReason(move, record);
            const int direction = move.to < move.from ? -1 : 1;
            EXPECT_EQ(directions.try_emplace(move.key, direction).first->second, direction)
                << move.key << " comes back although nothing happened";
            record.shard = move.to;
            ++m_moves;
        }
        expectGroupsWhole(before);
    }
    void expectReason(const PlannedMove& move, const ModelRecord& record) const {
        switch (move.reason) {
            case MoveReason::Active: EXPECT_GE(record.touches.most, 7.99) << move.key; break;
            case MoveReason::Idle: EXPECT_LT(record.touches.least, 1) << move.key; break;
            case MoveReason::Frozen: EXPECT_LT(record.touches.least, 0.1) << move.key; break;
            case MoveReason::OverCapacity: EXPECT_LT(record.touches.least, 6.4) << move.key; break;
            case MoveReason::Attracted: break;
            case MoveReason::Entangled: EXPECT_GT(groupOf(move.key).size(), 1u) << move.key; break;
        }
    }
    /// Who lay together goes together.
    void expectGroupsWhole(const std::map<std::string, ModelRecord>& before) const {
        for (const auto& [key, record] : m_records) {
            for (const std::string& partner : groupOf(key)) {
                if (before.at(partner).shard != before.at(key).shard) continue;
                EXPECT_EQ(m_records.at(partner).shard, record.shard) << key << " was torn from " << partner;
            }
        }
    }
    std::set<std::string> groupOf(const std::string& key) const {
        std::set<std::string> group = {key};
        for (bool grown = true; grown;) {
            grown = false;
            for (const auto& [ends, strength] : m_links) {
                if (strength < kStrong) continue;
                if (group.contains(ends.first)) grown |= group.insert(ends.second).second;
                if (group.contains(ends.second)) grown |= group.insert(ends.first).second;
            }
        }
        return group;
    }
    /// A shard above its capacity has only what its activity or a group keeps there.
    void expectNobodyLeftWhoMayGo() {
        const auto metrics = m_temp->gravity().metrics();
        ASSERT_OK(metrics);
        for (const auto& [shard, returnsAt] : {std::pair(Shard::Hot, 8.0), std::pair(Shard::Warm, 1.0)}) {
            const ShardGravity& gravity = metrics->shards[static_cast<std::size_t>(shard)];
            if (static_cast<double>(gravity.records) <= gravity.capacity) continue;
            for (const auto& [key, record] : m_records) {
                if (record.shard != shard || groupOf(key).size() > 1) continue;
                EXPECT_GE(record.touches.most, returnsAt * 0.8 - 0.01)
                    << key << " stays although " << shardId(shard) << " is too full";
            }
        }
    }

    Shard shardOf(const std::string& key) { return m_temp->spacetime().peek(key).value()->shard; }
    /// The universe has the records of the model, each once, where and as it has them.
    void compare() {
        std::map<std::string, std::pair<std::string, Shard>> found;
        const auto view = m_temp->spacetime().view();
        ASSERT_OK(view);
        ASSERT_OK((*view)->scan("", "", false, [&](const Record& record) {
            EXPECT_TRUE(found.try_emplace(record.key, record.value, record.shard).second) << record.key;
            return true;
        }));
        ASSERT_EQ(found.size(), m_records.size());
        std::array<std::uint64_t, kShardCount> counts = {};
        for (const auto& [key, record] : m_records) {
            ASSERT_TRUE(found.contains(key)) << key;
            EXPECT_EQ(found[key].first, record.value) << key;
            EXPECT_EQ(found[key].second, record.shard) << key;
            ++counts[static_cast<std::size_t>(record.shard)];
        }
        std::array<std::uint64_t, kShardCount> known = {};
        const auto types = (*view)->counts();
        ASSERT_OK(types);
        for (const TypeCounts& type : *types)
            for (std::size_t shard = 0; shard < kShardCount; ++shard) known[shard] += type.records[shard];
        EXPECT_EQ(known, counts);
    }

    std::mt19937_64 m_random;
    test::ManualClock m_clock;
    // A small cache: it raises no capacity.
    test::TempUniverse m_temp{{.clock = &m_clock, .backgroundThreads = false, .cacheBudget = 64}};
    std::map<std::string, ModelRecord> m_records;
    std::map<std::pair<std::string, std::string>, double> m_links;
    std::uint64_t m_moves = 0;
};

TEST(RebalancerModel, random_work_keeps_what_rebalancing_promises) {
    const char* const steps = std::getenv("WARP_STEPS");
    std::uint64_t moves = 0;
    for (const std::uint64_t seed : test::seeds(3, 60)) {
        SCOPED_TRACE("WARP_SEED=" + std::to_string(seed));
        RebalancingModel model(seed);
        model.run(steps ? std::atoi(steps) : 150);
        moves += model.moves();
        std::cout << "seed " << seed << ", " << model.moves() << " moves" << std::endl;
        if (::testing::Test::HasFailure()) return;
    }
    EXPECT_GT(moves, 0u);
}

}  // namespace
}  // namespace warp
