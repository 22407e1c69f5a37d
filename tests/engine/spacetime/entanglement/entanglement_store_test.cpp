// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/entanglement_store.h"

#include <thread>

#include "engine/spacetime/entanglement/link_rule_pass.h"
#include "tests/engine/spacetime/entanglement/entanglement_fixture.h"

namespace warp {
namespace {

class EntanglementTest : public ::testing::Test {
  protected:
    void put(const std::string& key, const PutOptions& options = {}) {
        ASSERT_OK(m_links.records().put(key, "{\"of\":\"" + key + "\"}", options));
    }
    void entangle(const std::string& a, const std::string& b, std::optional<double> strength = {}) {
        LinkBatch batch;
        batch.entangle(a, b, strength);
        ASSERT_OK(m_links->apply(batch));
    }
    std::vector<std::string> partners(const std::string& key, const PartnerOptions& options = {}) {
        const auto found = m_links->peek(key, options);
        EXPECT_OK(found);
        std::vector<std::string> keys;
        if (found.ok() && *found)
            for (const Partner& partner : (*found)->partners) keys.push_back(partner.key);
        return keys;
    }
    Record record(const std::string& key) {
        const auto found = m_links.records().peek(key);
        EXPECT_OK(found);
        EXPECT_TRUE(found.ok() && *found) << key;
        return found.ok() && *found ? **found : Record();
    }
    using Keys = std::vector<std::string>;

    test::EntanglementFixture m_links{false};
};

TEST_F(EntanglementTest, a_link_is_seen_from_both_ends_strongest_first) {
    put("carts:1");
    put("carts:2");
    put("carts:3");
    entangle("carts:1", "carts:2", 0.4);
    entangle("carts:3", "carts:1", 0.9);
    EXPECT_EQ(partners("carts:1"), (Keys{"carts:3", "carts:2"}));
    EXPECT_EQ(partners("carts:2"), Keys{"carts:1"});
    EXPECT_EQ(partners("carts:1", {.minStrength = 0.5}), Keys{"carts:3"});
    const auto one = m_links->peek("carts:1", {.maxPartners = 1});
    EXPECT_EQ((*one)->morePartners, 1u);
    EXPECT_EQ((*one)->partners[0].value, R"({"of":"carts:3"})");
    EXPECT_EQ(record("carts:1").entangledKeys, (Keys{"carts:3", "carts:2"}));
    EXPECT_TRUE(record("carts:1").entangled);
    EXPECT_FALSE(record("carts:2").entangled);
}

TEST_F(EntanglementTest, what_cannot_be_entangled_is_refused_and_nothing_happens) {
    put("carts:1");
    LinkBatch missing;
    missing.entangle("carts:1", "carts:none");
    EXPECT_ERROR(m_links->apply(missing), ErrorCode::NotFound);
    LinkBatch itself;
    itself.entangle("carts:1", "carts:1");
    EXPECT_ERROR(m_links->apply(itself), ErrorCode::InvalidArgument);
    put("carts:2");
    LinkBatch strong;
    strong.entangle("carts:1", "carts:2", 1.5);
    EXPECT_ERROR(m_links->apply(strong), ErrorCode::InvalidArgument);
    LinkBatch half;
    half.entangle("carts:1", "carts:2");
    half.disentangle("carts:1", "carts:3");
    EXPECT_ERROR(m_links->apply(half), ErrorCode::NotFound);
    EXPECT_EQ(m_links->counts()->links, 0u);
}

TEST_F(EntanglementTest, links_go_with_their_record_in_the_same_batch) {
    put("carts:1");
    put("carts:2");
    put("carts:3");
    entangle("carts:1", "carts:2");
    entangle("carts:2", "carts:3");
    m_links.merge();
    const Lsn removed = *m_links.records().remove("carts:2", {});
    EXPECT_EQ(m_links.store().status().visibleLsn, removed);
    EXPECT_EQ(m_links->counts()->links, 0u);
    put("carts:2");
    EXPECT_EQ(partners("carts:2"), Keys{});
}

TEST_F(EntanglementTest, a_record_that_starts_anew_in_a_batch_has_no_links) {
    put("carts:1");
    put("carts:2");
    entangle("carts:1", "carts:2");
    RecordBatch batch;
    batch.remove("carts:1");
    batch.put("carts:1", "2");
    ASSERT_OK(m_links.records().apply(batch, {}));
    EXPECT_EQ(partners("carts:1"), Keys{});
}

TEST_F(EntanglementTest, a_rule_entangles_once_both_exist_in_either_order_and_in_one_batch) {
    put("users:alice");
    EXPECT_EQ(partners("users:alice"), Keys{});
    put("profiles:alice");
    EXPECT_EQ(partners("users:alice"), Keys{"profiles:alice"});
    put("settings:bob");
    put("users:bob");
    EXPECT_EQ(partners("users:bob"), Keys{"settings:bob"});
    RecordBatch batch;
    batch.put("users:eve", "1");
    batch.put("profiles:eve", "2");
    ASSERT_OK(m_links.records().apply(batch, {}));
    EXPECT_EQ(partners("profiles:eve"), Keys{"users:eve"});
    EXPECT_EQ(m_links->counts()->ruleLinks, 3u);
    EXPECT_DOUBLE_EQ((*m_links->peek("users:eve", {}))->partners[0].strength, 0.8);
}

TEST_F(EntanglementTest, records_that_were_there_before_the_rules_are_entangled_once) {
    for (int id = 0; id < 5; ++id) {
        put("bags:" + std::to_string(id));
        put("tags:" + std::to_string(id + 2));
    }
    EXPECT_EQ(m_links->counts()->links, 0u);
    m_links.links().configure({}, LinkRules({{"bags", {"tags", "none"}}}));
    const auto pass = [this] {
        return LinkRulePass(m_links.store(), m_links.records(), m_links.links()).run({});
    };
    ASSERT_OK(pass());
    EXPECT_EQ(m_links->counts()->ruleLinks, 3u);
    LinkBatch ended;
    ended.disentangle("bags:3", "tags:3");
    ASSERT_OK(m_links->apply(ended));
    ASSERT_OK(pass());
    EXPECT_EQ(m_links->counts()->ruleLinks, 2u);
}

TEST_F(EntanglementTest, what_somebody_ended_does_not_come_back_by_writing_again) {
    put("users:alice");
    put("profiles:alice");
    LinkBatch batch;
    batch.disentangle("users:alice", "profiles:alice");
    ASSERT_OK(m_links->apply(batch));
    put("profiles:alice");
    EXPECT_EQ(partners("users:alice"), Keys{});
}

TEST_F(EntanglementTest, many_threads_that_write_partners_miss_no_link) {
    constexpr int kIds = 200;
    const auto write = [&](const std::string& type) {
        for (int id = 0; id < kIds; ++id)
            put(type + ":" + std::to_string(id), {.durability = Durability::Weak});
    };
    {
        std::jthread users(write, "users");
        std::jthread profiles(write, "profiles");
        std::jthread settings(write, "settings");
    }
    EXPECT_EQ(m_links->counts()->ruleLinks, 2u * kIds);
}

TEST_F(EntanglementTest, strong_partners_come_into_the_hotter_shard_and_weak_ones_stay) {
    put("carts:1", {.shard = Shard::Hot});
    put("carts:2", {.shard = Shard::Warm});
    put("carts:3", {.shard = Shard::Warm});
    entangle("carts:1", "carts:2", 0.8);
    entangle("carts:1", "carts:3", 0.7);
    EXPECT_EQ(record("carts:2").shard, Shard::Hot);
    EXPECT_EQ(record("carts:3").shard, Shard::Warm);
    put("users:alice", {.shard = Shard::Hot});
    put("profiles:alice");
    EXPECT_EQ(record("profiles:alice").shard, Shard::Hot);
    put("settings:alice", {.shard = Shard::Cold});
    EXPECT_EQ(record("settings:alice").shard, Shard::Cold);
    EXPECT_EQ(record("users:alice").shard, Shard::Hot);
}

TEST_F(EntanglementTest, an_explicit_link_takes_the_place_of_a_rule) {
    put("users:alice");
    put("profiles:alice");
    entangle("profiles:alice", "users:alice", 0.3);
    const auto found = m_links->peek("users:alice", {});
    EXPECT_EQ((*found)->partners[0].link.origin, LinkOrigin::Explicit);
    EXPECT_DOUBLE_EQ((*found)->partners[0].strength, 0.3);
    entangle("profiles:alice", "users:alice");
    EXPECT_DOUBLE_EQ((*m_links->peek("users:alice", {}))->partners[0].strength, 0.3);
}

TEST_F(EntanglementTest, observing_counts_the_record_and_its_links) {
    put("carts:1");
    put("carts:2");
    entangle("carts:1", "carts:2");
    ASSERT_OK(m_links->observe("carts:1", {}));
    ASSERT_OK(m_links->peek("carts:1", {}));
    EXPECT_EQ(record("carts:1").observationCount, 1u);
    EXPECT_EQ(record("carts:2").observationCount, 0u);
    ASSERT_OK(m_links.entanglement().foldObservations());
    EXPECT_EQ((*m_links->peek("carts:2", {}))->partners[0].link.observations, 1u);
}

TEST_F(EntanglementTest, only_the_observation_that_makes_a_link_strong_pulls_its_records_together) {
    put("carts:1", {.shard = Shard::Warm});
    put("carts:2", {.shard = Shard::Warm});
    put("carts:3", {.shard = Shard::Warm});
    entangle("carts:1", "carts:2", 0.9);
    ASSERT_OK(m_links.records().move("carts:1", Shard::Hot));
    ASSERT_OK(m_links->observe("carts:1", {}));
    ASSERT_OK(m_links.entanglement().foldObservations());
    EXPECT_EQ((*m_links->peek("carts:1", {}))->partners[0].link.observations, 1u);
    EXPECT_EQ(record("carts:2").shard, Shard::Warm);

    const auto learn = [this](double strength, std::uint64_t gains) {
        LinkBatch learned;
        learned.add({.kind = LinkBatch::Entry::Kind::Observe,
                     .a = "carts:1",
                     .b = "carts:3",
                     .strength = strength,
                     .gains = gains,
                     .observations = 1,
                     .at = m_links.clock.now()});
        ASSERT_OK(m_links->apply(learned));
    };
    learn(0.5, 1);
    EXPECT_EQ(record("carts:3").shard, Shard::Warm);
    learn(0.5, 100);
    EXPECT_EQ(record("carts:3").shard, Shard::Hot);
    ASSERT_OK(m_links.records().move("carts:3", Shard::Cold));
    learn(0.5, 100);
    EXPECT_EQ(record("carts:3").shard, Shard::Cold);
}

TEST_F(EntanglementTest, a_learned_link_weakens_and_vanishes) {
    put("carts:1");
    put("carts:2");
    LinkBatch learned;
    learned.add({.kind = LinkBatch::Entry::Kind::Observe,
                 .a = "carts:1",
                 .b = "carts:2",
                 .strength = 0.2,
                 .observations = 4,
                 .at = m_links.clock.now()});
    ASSERT_OK(m_links->apply(learned));
    m_links.clock.advance(6LL * 86'400'000);
    ASSERT_OK(m_links.entanglement().fadeLinks({}));
    EXPECT_EQ(partners("carts:1"), Keys{"carts:2"});
    m_links.clock.advance(2LL * 86'400'000);
    ASSERT_OK(m_links.entanglement().fadeLinks({}));
    EXPECT_EQ(m_links->counts()->links, 0u);
}

TEST_F(EntanglementTest, a_superposition_shows_the_greatest_amplitude_until_it_collapses) {
    ASSERT_OK(m_links->superpose("carts:1", {{"1", 0.3}, {"2", 0.9}, {"3", 0.5}}, {}));
    m_links.merge();
    const auto found = m_links->observe("carts:1", {});
    EXPECT_EQ((*found)->record.value, "2");
    EXPECT_EQ((*found)->record.candidates.size(), 3u);
    EXPECT_EQ((*found)->record.state, QuantumState::Superposition);
    ASSERT_OK(m_links.records().move("carts:1", Shard::Hot));
    EXPECT_EQ(record("carts:1").candidates.size(), 3u);
    EXPECT_ERROR(m_links->collapse("carts:1", 3), ErrorCode::InvalidArgument);
    const Lsn version = record("carts:1").version;
    EXPECT_ERROR(m_links->collapse("carts:1", 2, version - 1), ErrorCode::Conflict);
    EXPECT_EQ(record("carts:1").candidates.size(), 3u);
    ASSERT_OK(m_links->collapse("carts:1", 2, version));
    EXPECT_EQ(record("carts:1").value, "3");
    EXPECT_EQ(record("carts:1").state, QuantumState::Collapsed);
    EXPECT_TRUE(record("carts:1").candidates.empty());
    EXPECT_ERROR(m_links->collapse("carts:1", {}), ErrorCode::Conflict);
    EXPECT_ERROR(m_links->collapse("carts:none", {}), ErrorCode::NotFound);
}

TEST_F(EntanglementTest, a_value_that_is_written_ends_the_superposition) {
    ASSERT_OK(m_links->superpose("carts:1", {{"1", 0.3}, {"2", 0.9}}, {}));
    put("carts:1");
    EXPECT_TRUE(record("carts:1").candidates.empty());
    ASSERT_OK(m_links->superpose("carts:1", {{"1", 0.3}, {"2", 0.9}}, {}));
    ASSERT_OK(m_links.records().remove("carts:1", {}));
    put("carts:1");
    EXPECT_TRUE(record("carts:1").candidates.empty());
}

}  // namespace
}  // namespace warp
