// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/spacetime_impl.h"

#include "engine/spacetime/mirror_due.h"
#include "tests/engine/spacetime/spacetime_fixture.h"

namespace warp {
namespace {

using test::SpacetimeFixture;

/// Over LMDB and over its twin in memory, with changes in the memory table and in the tree.
class SpacetimeTest : public ::testing::TestWithParam<std::tuple<bool, bool>> {
  protected:
    void settle() {
        if (std::get<1>(GetParam())) m_spacetime.merge();
    }
    Record peek(const std::string& key) {
        const auto record = m_spacetime->peek(key);
        EXPECT_OK(record);
        EXPECT_TRUE(*record) << key;
        return record->value_or(Record{});
    }

    SpacetimeFixture m_spacetime{std::get<0>(GetParam())};
};

INSTANTIATE_TEST_SUITE_P(Trees, SpacetimeTest, ::testing::Combine(::testing::Bool(), ::testing::Bool()),
                         [](const auto& tree) {
                             return std::string(std::get<0>(tree.param) ? "lmdb" : "memory") +
                                    (std::get<1>(tree.param) ? "_merged" : "_unmerged");
                         });

TEST_P(SpacetimeTest, put_is_read_back_with_everything_its_file_shows) {
    const auto version = m_spacetime->put("foo", R"({ "b": 1.0, "a": [] })", {.shard = Shard::Hot});
    ASSERT_OK(version);
    settle();
    m_spacetime.clock.advance(60'000);
    const Record record = peek("general:foo");
    EXPECT_EQ(record.key, "general:foo");
    EXPECT_EQ(record.value, R"({"b":1.0,"a":[]})");
    EXPECT_EQ(record.version, *version);
    EXPECT_EQ(record.shard, Shard::Hot);
    EXPECT_EQ(record.state, QuantumState::Superposition);
    EXPECT_EQ(record.observationCount, 0u);
    EXPECT_FALSE(record.observedAt);
    EXPECT_EQ(record.checksum, valueChecksum(record.value));
    EXPECT_EQ(record.createdAt.ms, m_spacetime.clock.now().ms - 60'000);
    EXPECT_GT(record.gravitationalAttraction, 0);
    EXPECT_NE(record.coordinates, (std::array<double, 8>{}));
}

TEST_P(SpacetimeTest, wrong_keys_and_values_are_refused) {
    EXPECT_ERROR(m_spacetime->put(":a", "1", {}), ErrorCode::InvalidKey);
    EXPECT_ERROR(m_spacetime->put("a", "{\"a\":1,\"a\":2}", {}), ErrorCode::InvalidFormat);
    EXPECT_ERROR(m_spacetime->peek("a:"), ErrorCode::InvalidKey);
    EXPECT_ERROR(m_spacetime->observe(""), ErrorCode::InvalidKey);
    EXPECT_ERROR(m_spacetime->observeValue("\n"), ErrorCode::InvalidKey);
    EXPECT_ERROR(m_spacetime->remove("\xFF", {}), ErrorCode::InvalidKey);
}

TEST_P(SpacetimeTest, missing_record_is_nothing_and_cannot_be_removed_or_moved) {
    EXPECT_FALSE(*m_spacetime->peek("users:a"));
    EXPECT_FALSE(*m_spacetime->observe("users:a"));
    EXPECT_FALSE(*m_spacetime->observeValue("users:a"));
    EXPECT_ERROR(m_spacetime->remove("users:a", {}), ErrorCode::NotFound);
    EXPECT_ERROR(m_spacetime->move("users:a", Shard::Hot), ErrorCode::NotFound);
    ASSERT_OK(m_spacetime->put("users:a", "1", {}));
    settle();
    ASSERT_OK(m_spacetime->remove("users:a", {}));
    settle();
    EXPECT_ERROR(m_spacetime->remove("users:a", {}), ErrorCode::NotFound);
    EXPECT_FALSE(*m_spacetime->observeValue("users:a"));
}

TEST_P(SpacetimeTest, versions_guard_writes) {
    const auto first = m_spacetime->put("a:1", "1", {.ifVersion = 0});
    ASSERT_OK(first);
    settle();
    EXPECT_ERROR(m_spacetime->put("a:1", "2", {.ifVersion = 0}), ErrorCode::Conflict);
    EXPECT_ERROR(m_spacetime->put("a:1", "2", {.ifVersion = *first + 1}), ErrorCode::Conflict);
    const auto second = m_spacetime->put("a:1", "2", {.ifVersion = *first});
    ASSERT_OK(second);
    settle();
    EXPECT_ERROR(m_spacetime->remove("a:1", *first), ErrorCode::Conflict);
    EXPECT_EQ(peek("a:1").value, "2");
    EXPECT_OK(m_spacetime->remove("a:1", *second));
}

TEST_P(SpacetimeTest, move_keeps_value_birth_and_state) {
    ASSERT_OK(m_spacetime->put("a:1", "[1]", {.shard = Shard::Hot, .priority = Priority::High}));
    settle();
    m_spacetime.clock.advance(1000);
    ASSERT_OK(m_spacetime->observe("a:1"));
    const Record before = peek("a:1");
    for (const Shard target : {Shard::Cold, Shard::Warm, Shard::Cold, Shard::Hot}) {
        const auto version = m_spacetime->move("a:1", target);
        ASSERT_OK(version);
        settle();
        const Record record = peek("a:1");
        EXPECT_EQ(record.shard, target);
        EXPECT_EQ(record.version, *version);
        EXPECT_EQ(record.value, "[1]");
        EXPECT_EQ(record.createdAt, before.createdAt);
        EXPECT_EQ(record.updatedAt, before.updatedAt);
        EXPECT_EQ(record.state, QuantumState::Collapsed);
        EXPECT_EQ(record.priority, Priority::High);
        EXPECT_EQ(*m_spacetime->observeValue("a:1"), "[1]");
    }
}

TEST_P(SpacetimeTest, batch_happens_whole_or_not_at_all) {
    ASSERT_OK(m_spacetime->put("a:1", "1", {}));
    settle();
    RecordBatch failing;
    failing.put("a:1", "2");
    failing.put("a:2", "2");
    failing.remove("a:3");
    EXPECT_ERROR(m_spacetime->apply(failing, {}), ErrorCode::NotFound);
    EXPECT_EQ(peek("a:1").value, "1");
    EXPECT_FALSE(*m_spacetime->peek("a:2"));

    RecordBatch batch;
    batch.put("a:2", "2");
    batch.remove("a:1");
    batch.put("a:1", "3", {.ifVersion = 0});
    m_spacetime.clock.advance(5);
    const auto version = m_spacetime->apply(batch, {});
    ASSERT_OK(version);
    settle();
    EXPECT_EQ(peek("a:2").version, *version);
    EXPECT_EQ(peek("a:1").version, *version);
    EXPECT_EQ(peek("a:1").createdAt, m_spacetime.clock.now());
    EXPECT_OK(m_spacetime->apply(RecordBatch(), {}));
}

TEST_P(SpacetimeTest, large_and_cold_values_are_read_from_packs) {
    const std::string large = '"' + std::string(200'000, 'x') + '"';
    ASSERT_OK(m_spacetime->put("a:large", large, {.shard = Shard::Hot}));
    ASSERT_OK(m_spacetime->put("a:cold", "[1,2]", {.shard = Shard::Cold}));
    settle();
    EXPECT_EQ(peek("a:large").value, large);
    EXPECT_EQ(*m_spacetime->observeValue("a:cold"), "[1,2]");
    m_spacetime.reopen();
    EXPECT_EQ(*m_spacetime->observeValue("a:large"), large);
    const auto view = m_spacetime->view();
    ASSERT_OK(view);
    std::string seen;
    ASSERT_OK((*view)->scanValues("", "", false, [&](const RecordHead& head, ByteView json) {
        seen += head.key + '=' + std::to_string(json.size()) + ' ';
        return true;
    }));
    EXPECT_EQ(seen, "a:cold=5 a:large=200002 ");
}

TEST_P(SpacetimeTest, observing_counts_and_peeking_does_not) {
    ASSERT_OK(m_spacetime->put("a:1", "1", {}));
    settle();
    for (int i = 0; i < 3; ++i) peek("a:1");
    EXPECT_EQ(peek("a:1").observationCount, 0u);
    m_spacetime.clock.advance(10);
    EXPECT_EQ((*m_spacetime->observe("a:1"))->observationCount, 1u);
    for (int i = 0; i < 4; ++i) EXPECT_EQ(*m_spacetime->observeValue("a:1"), "1");
    const Record record = peek("a:1");
    EXPECT_EQ(record.observationCount, 5u);
    EXPECT_EQ(record.observedAt, m_spacetime.clock.now());
    EXPECT_EQ(record.state, QuantumState::Collapsed);
    EXPECT_EQ(m_spacetime->stats().reads, 5u);
    EXPECT_GE(m_spacetime->stats().cacheHits, 3u);
}

TEST_P(SpacetimeTest, write_puts_a_record_back_into_superposition) {
    ASSERT_OK(m_spacetime->put("a:1", "1", {}));
    settle();
    ASSERT_OK(m_spacetime->observeValue("a:1"));
    EXPECT_EQ(peek("a:1").state, QuantumState::Collapsed);
    ASSERT_OK(m_spacetime->put("a:1", "2", {}));  // in the same millisecond
    settle();
    EXPECT_EQ(peek("a:1").state, QuantumState::Superposition);
    EXPECT_EQ(peek("a:1").observationCount, 1u);
}

TEST_P(SpacetimeTest, folded_reads_survive_reopening_without_a_new_version) {
    const auto version = m_spacetime->put("a:1", "1", {});
    ASSERT_OK(version);
    ASSERT_OK(m_spacetime->put("a:2", "1", {}));
    settle();
    for (int i = 0; i < 3; ++i) ASSERT_OK(m_spacetime->observeValue("a:1"));
    m_spacetime.merge();
    const auto folded = m_spacetime->foldObservations();
    ASSERT_OK(folded);
    EXPECT_EQ(*folded, 1u);
    EXPECT_EQ(peek("a:1").observationCount, 3u);
    m_spacetime.reopen();
    const Record record = peek("a:1");
    EXPECT_EQ(record.observationCount, 3u);
    EXPECT_EQ(record.version, *version);
    EXPECT_EQ(record.state, QuantumState::Collapsed);
    EXPECT_EQ(peek("a:2").state, QuantumState::Superposition);
}

TEST_P(SpacetimeTest, reads_of_records_the_merger_has_not_seen_wait) {
    ASSERT_OK(m_spacetime->put("a:1", "1", {}));
    ASSERT_OK(m_spacetime->observeValue("a:1"));
    ASSERT_OK(m_spacetime->put("a:2", "1", {}));
    ASSERT_OK(m_spacetime->observe("a:2"));
    ASSERT_OK(m_spacetime->remove("a:2", {}));
    EXPECT_EQ(*m_spacetime->foldObservations(), 0u);
    EXPECT_EQ(peek("a:1").observationCount, 1u);
    ASSERT_OK(m_spacetime->put("a:2", "1", {}));
    EXPECT_EQ(peek("a:2").observationCount, 0u);
}

TEST_P(SpacetimeTest, cached_value_is_never_old) {
    for (int i = 0; i < 20; ++i) {
        const std::string value = std::to_string(i);
        ASSERT_OK(m_spacetime->put("a:1", value, {}));
        EXPECT_EQ(*m_spacetime->observeValue("a:1"), value);
        EXPECT_EQ(*m_spacetime->observeValue("a:1"), value);
        if (i % 5 == 0) settle();
        RecordBatch batch;
        batch.put("a:1", "[" + value + "]");
        ASSERT_OK(m_spacetime->apply(batch, {}));
        EXPECT_EQ(*m_spacetime->observeValue("a:1"), "[" + value + "]");
    }
    ASSERT_OK(m_spacetime->remove("a:1", {}));
    EXPECT_FALSE(*m_spacetime->observeValue("a:1"));
}

TEST_P(SpacetimeTest, view_stands_still) {
    ASSERT_OK(m_spacetime->put("a:1", "1", {.shard = Shard::Hot}));
    settle();
    const auto view = m_spacetime->view();
    ASSERT_OK(view);
    ASSERT_OK(m_spacetime->put("a:1", "2", {}));
    ASSERT_OK(m_spacetime->put("a:2", "2", {}));
    settle();
    EXPECT_EQ((*(*view)->peek("a:1"))->value, "1");
    EXPECT_FALSE(*(*view)->peek("a:2"));
    EXPECT_EQ((*view)->counts()->at(0).totalRecords(), 1u);
    EXPECT_EQ((*(*m_spacetime->view())->counts())[0].totalRecords(), 2u);
}

TEST_P(SpacetimeTest, scans_walk_ranges_in_both_directions) {
    for (const char* key : {"a:1", "a:2", "b:1", "b:2", "c:1"}) ASSERT_OK(m_spacetime->put(key, "1", {}));
    settle();
    ASSERT_OK(m_spacetime->put("b:3", "1", {}));
    ASSERT_OK(m_spacetime->remove("b:1", {}));
    const auto view = m_spacetime->view();
    ASSERT_OK(view);
    const auto keys = [&](ByteView from, ByteView to, bool reverse, std::size_t limit = 99) {
        std::string all;
        std::size_t count = 0;
        EXPECT_OK((*view)->scanHeads(from, to, reverse, [&](const RecordHead& head) {
            all += head.key + ' ';
            return ++count < limit;
        }));
        return all;
    };
    const KeyRange b = typeRange("b");
    EXPECT_EQ(keys("", "", false), "a:1 a:2 b:2 b:3 c:1 ");
    EXPECT_EQ(keys("", "", true), "c:1 b:3 b:2 a:2 a:1 ");
    EXPECT_EQ(keys(b.from, b.to, false), "b:2 b:3 ");
    EXPECT_EQ(keys(b.from, b.to, true), "b:3 b:2 ");
    EXPECT_EQ(keys("b:2", "", true), "c:1 b:3 b:2 ");
    EXPECT_EQ(keys("", "b:2", true), "a:2 a:1 ");
    EXPECT_EQ(keys("", "zzz", true, 2), "c:1 b:3 ");
    EXPECT_EQ(keys("b:9", "b:99", false), "");
    EXPECT_EQ(keys("b:9", "b:99", true), "");
    std::string values;
    EXPECT_OK((*view)->scan("c", "", false, [&](const Record& record) {
        values += record.key + record.value;
        return true;
    }));
    EXPECT_EQ(values, "c:11");
}

TEST_P(SpacetimeTest, changes_are_announced_by_prefix) {
    std::vector<std::string> heard;
    const auto subscription =
        m_spacetime->subscribe("users:", [&](const std::vector<ChangeNotice>& changes, bool) {
            for (const ChangeNotice& change : changes) heard.push_back(change.key);
        });
    ASSERT_OK(m_spacetime->put("users:a", "1", {}));
    ASSERT_OK(m_spacetime->put("orders:a", "1", {}));
    ASSERT_OK(m_spacetime->remove("users:a", {}));
    ASSERT_OK(m_spacetime.store().sync());
    m_spacetime.close();  // delivers what is durable
    EXPECT_EQ(heard, (std::vector<std::string>{"users:a", "users:a"}));
}

}  // namespace
}  // namespace warp
