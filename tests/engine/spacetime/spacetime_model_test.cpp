// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <map>
#include <random>

#include "tests/engine/spacetime/spacetime_fixture.h"
#include "tests/support/seed.h"

namespace warp {
namespace {

struct ModelRecord {
    std::string value;
    Lsn version = 0;
    Timestamp createdAt;
    Timestamp updatedAt;
    std::optional<Shard> shard;  ///< nothing while the engine has chosen it
    std::uint64_t observations = 0;
};
using Model = std::map<std::string, ModelRecord>;

/// Random work on the engine and on a plain map, compared all along.
class ModelRun {
  public:
    ModelRun(bool lmdb, std::uint64_t seed) : m_spacetime(lmdb), m_random(seed) {}

    void run(int steps) {
        for (int i = 0; i < steps && !::testing::Test::HasFailure(); ++i) {
            m_spacetime.clock.advance(static_cast<std::int64_t>(pick(3)));
            step();
            if (i % 50 == 49) compare();
        }
        m_spacetime.reopen();
        compare();
    }

  private:
    std::uint64_t pick(std::uint64_t below) { return m_random() % below; }
    std::string key() {
        static const std::array<const char*, 4> kTypes = {"users", "orders", "a", "zz"};
        return std::string(kTypes[pick(4)]) + ':' + std::to_string(pick(40));
    }
    std::string value() {
        const std::uint64_t kind = pick(40);
        if (kind == 0) return '"' + std::string(70'000 + pick(10'000), 'v') + '"';
        return "{\"n\":" + std::to_string(pick(1'000'000)) + ",\"s\":\"" + std::string(pick(60), 'x') + "\"}";
    }
    PutOptions options() {
        PutOptions options;
        if (pick(3) == 0) options.shard = kShards[pick(kShardCount)];
        if (pick(4) == 0) options.pattern = static_cast<AccessPattern>(pick(4));
        if (pick(4) == 0) options.priority = static_cast<Priority>(pick(5));
        options.durability = pick(10) == 0 ? Durability::Strong : Durability::Weak;
        return options;
    }

    void step() {
        switch (pick(20)) {
            case 0: return m_spacetime.merge();
            case 1: return pick(6) == 0 ? m_spacetime.reopen() : m_spacetime.merge();
            case 2: return fold();
            case 3:
            case 4: return batch();
            case 5:
            case 6: return remove();
            case 7:
            case 8: return move();
            case 9:
            case 10:
            case 11: return observe();
            case 12: return conditionalPut();
            default: return put();
        }
    }

    void modelPut(const std::string& at, const std::string& json, const PutOptions& wish, Lsn version) {
        const auto [found, isNew] = m_model.try_emplace(at);
        ModelRecord& record = found->second;
        if (isNew) record.createdAt = m_spacetime.clock.now();
        record.value = json;
        record.version = version;
        record.updatedAt = m_spacetime.clock.now();
        if (wish.shard) record.shard = wish.shard;
    }

    void put() {
        const std::string at = key();
        const std::string json = value();
        const PutOptions wish = options();
        const auto version = m_spacetime->put(at, json, wish);
        ASSERT_OK(version);
        modelPut(at, json, wish, *version);
    }
    void conditionalPut() {
        const std::string at = key();
        const auto found = m_model.find(at);
        const Lsn current = found == m_model.end() ? 0 : found->second.version;
        PutOptions wish = options();
        wish.ifVersion = pick(2) == 0 ? current : current + 1 + pick(3);
        const auto version = m_spacetime->put(at, "1", wish);
        EXPECT_EQ(version.ok(), *wish.ifVersion == current) << at;
        if (version.ok()) modelPut(at, "1", wish, *version);
    }
    void remove() {
        const std::string at = key();
        const auto version = m_spacetime->remove(at, {});
        EXPECT_EQ(version.ok(), m_model.erase(at) == 1) << at;
    }
    void move() {
        const std::string at = key();
        const Shard target = kShards[pick(kShardCount)];
        const auto version = m_spacetime->move(at, target);
        const auto found = m_model.find(at);
        EXPECT_EQ(version.ok(), found != m_model.end()) << at;
        if (!version.ok() || found == m_model.end()) return;
        found->second.shard = target;
        found->second.version = *version;
    }
    void observe() {
        const std::string at = key();
        const auto found = m_model.find(at);
        const auto seen = m_spacetime->observeValue(at);
        ASSERT_OK(seen);
        EXPECT_EQ(seen->has_value(), found != m_model.end()) << at;
        if (!*seen || found == m_model.end()) return;
        EXPECT_EQ(**seen, found->second.value);
        ++found->second.observations;
    }
    /// Reads are kept weakly: only what was folded into the tree survives a reopening.
    void fold() {
        m_spacetime.merge();
        EXPECT_OK(m_spacetime->foldObservations());
    }
    void batch() {
        RecordBatch batch;
        Model after = m_model;
        bool possible = true;
        std::vector<std::string> touched;
        for (std::uint64_t n = 1 + pick(8); n > 0; --n) {
            const std::string at = key();
            const std::uint64_t kind = pick(4);
            touched.push_back(at);
            const auto found = after.find(at);
            if (kind < 2) {
                const PutOptions wish = options();
                const std::string json = value();
                batch.put(at, json, wish);
                if (found == after.end()) after[at].createdAt = m_spacetime.clock.now();
                ModelRecord& record = after[at];
                record.value = json;
                record.updatedAt = m_spacetime.clock.now();
                if (wish.shard) record.shard = wish.shard;
            } else if (kind == 2) {
                batch.remove(at);
                possible = possible && found != after.end();
                if (found != after.end()) after.erase(found);
            } else {
                const Shard target = kShards[pick(kShardCount)];
                batch.move(at, target);
                possible = possible && found != after.end();
                if (found != after.end()) found->second.shard = target;
            }
        }
        const auto version = m_spacetime->apply(batch, Durability::Weak);
        EXPECT_EQ(version.ok(), possible);
        if (!version.ok()) return;
        for (const std::string& at : touched) {
            if (const auto found = after.find(at); found != after.end()) found->second.version = *version;
        }
        m_model = std::move(after);
    }

    void compare() {
        const auto view = m_spacetime->view();
        ASSERT_OK(view);
        auto expected = m_model.begin();
        std::map<std::string, TypeCounts> counted;
        ASSERT_OK((*view)->scan("", "", false, [&](const Record& record) {
            if (expected == m_model.end() || record.key != expected->first) {
                ADD_FAILURE() << record.key << " should not be there";
                return false;
            }
            compareRecord(record, expected->second);
            TypeCounts& counts = counted[std::string(splitKey(record.key).type)];
            ++counts.records[static_cast<std::size_t>(record.shard)];
            counts.valueBytes[static_cast<std::size_t>(record.shard)] += record.value.size();
            ++expected;
            return true;
        }));
        EXPECT_EQ(expected, m_model.end());
        compareCounts(**view, counted);
        compareRanks(**view);
        compareReversed(**view);
    }
    void compareRecord(const Record& record, const ModelRecord& expected) {
        EXPECT_EQ(record.value, expected.value) << record.key;
        EXPECT_EQ(record.version, expected.version) << record.key;
        EXPECT_EQ(record.createdAt, expected.createdAt) << record.key;
        EXPECT_EQ(record.updatedAt, expected.updatedAt) << record.key;
        EXPECT_EQ(record.shard, expected.shard.value_or(record.shard)) << record.key;
        EXPECT_LE(record.observationCount, expected.observations) << record.key;
        EXPECT_EQ(record.checksum, valueChecksum(record.value));
    }
    void compareCounts(RecordView& view, const std::map<std::string, TypeCounts>& counted) {
        const auto counts = view.counts();
        ASSERT_OK(counts);
        ASSERT_EQ(counts->size(), counted.size());
        auto expected = counted.begin();
        for (const TypeCounts& type : *counts) {
            EXPECT_EQ(type.type, expected->first);
            EXPECT_EQ(type.records, expected->second.records) << type.type;
            EXPECT_EQ(type.valueBytes, expected->second.valueBytes) << type.type;
            ++expected;
        }
    }
    void compareRanks(RecordView& view) {
        std::uint64_t rank = 0;
        for (const auto& [at, record] : m_model) {
            if (pick(4) == 0) {
                EXPECT_EQ(*view.rank(at), rank);
                const auto found = view.keyAt(rank);
                ASSERT_OK(found);
                EXPECT_EQ(*found, at);
            }
            ++rank;
        }
        EXPECT_ERROR(view.keyAt(rank), ErrorCode::NotFound);
    }
    void compareReversed(RecordView& view) {
        auto expected = m_model.rbegin();
        ASSERT_OK(view.scanHeads("", "", true, [&](const RecordHead& head) {
            EXPECT_EQ(head.key, expected->first);
            EXPECT_EQ(head.version, expected->second.version);
            EXPECT_EQ(head.valueBytes, expected->second.value.size());
            return ++expected != m_model.rend();
        }));
    }

    test::SpacetimeFixture m_spacetime;
    std::mt19937_64 m_random;
    Model m_model;
};

class SpacetimeModel : public ::testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(Trees, SpacetimeModel, ::testing::Bool(),
                         [](const auto& tree) { return tree.param ? "lmdb" : "memory"; });

// WARP_SEED replays a run, WARP_STEPS makes it longer.
TEST_P(SpacetimeModel, random_work_with_merges_and_reopening_matches_a_map) {
    const char* wantedSteps = std::getenv("WARP_STEPS");
    const std::uint64_t seed = test::seed();
    std::printf("WARP_SEED=%llu\n", static_cast<unsigned long long>(seed));
    ModelRun(GetParam(), seed).run(wantedSteps ? std::atoi(wantedSteps) : 1500);
    EXPECT_FALSE(HasFailure()) << "WARP_SEED=" << seed;
}

}  // namespace
}  // namespace warp
