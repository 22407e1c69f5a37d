// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/rebalancer.h"

#include <algorithm>
#include <set>

#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/universe/rebalancing_report.h"
#include "tests/engine/spacetime/spacetime_fixture.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

using test::ManualClock;
using test::TempUniverse;

constexpr std::int64_t kHour = 3'600'000;
constexpr std::int64_t kDay = 24 * kHour;
// Little of it: the configured capacities are not exceeded by what the cache holds.
constexpr std::uint64_t kCacheBudget = 64;

class RebalancerTest : public ::testing::Test {
  protected:
    void put(const std::string& key, Shard shard, const std::string& json = R"({"n":1})") {
        ASSERT_OK(m_temp->spacetime().put(key, json, {.shard = shard}));
    }
    void read(const std::string& key, int times) {
        for (int i = 0; i < times; ++i) ASSERT_OK(m_temp->spacetime().observe(key));
    }
    Shard shardOf(const std::string& key) { return m_temp->spacetime().peek(key).value()->shard; }
    std::uint64_t recordsIn(Shard shard) {
        const auto metrics = m_temp->gravity().metrics();
        return metrics.ok() ? metrics->shards[static_cast<std::size_t>(shard)].records : 0;
    }
    void set(const std::string& name, const std::string& value) {
        ASSERT_OK(m_temp->configuration().set("shard_topology." + name, value));
    }
    RebalancingReport rebalance() {
        auto report = m_temp->gravity().rebalance({});
        EXPECT_OK(report);
        return report.ok() ? *report : RebalancingReport();
    }
    void tick() {
        ASSERT_OK(m_temp->sync({}));
        ASSERT_OK(m_temp->maintain({}, "observations"));
        ASSERT_OK(m_temp->maintain({}, "rebalancing"));
        ASSERT_OK(m_temp->sync({}));
    }
    std::vector<JsonDocument> log() {
        std::vector<JsonDocument> lines;
        const auto text = readFile(systemFileSystem(), m_temp / "entropy/rebalancing_log.jsonl");
        for (std::size_t at = 0; text.ok() && at < text->size(); at = text->find('\n', at) + 1)
            lines.push_back(parseJsonDocument(text->substr(at, text->find('\n', at) - at)).value());
        return lines;
    }

    ManualClock m_clock;
    TempUniverse m_temp{{.clock = &m_clock, .backgroundThreads = false, .cacheBudget = kCacheBudget}};
};

TEST_F(RebalancerTest, a_dry_run_tells_what_a_run_does_and_moves_nothing) {
    put("a:active", Shard::Warm);
    put("a:calm", Shard::Warm);
    read("a:active", 7);
    const auto plan = m_temp->gravity().plan({});
    ASSERT_OK(plan);
    ASSERT_EQ(plan->moves.size(), 1u);
    EXPECT_EQ(plan->moves[0].key, "a:active");
    EXPECT_EQ(plan->moves[0].reason, MoveReason::Active);
    EXPECT_EQ(shardOf("a:active"), Shard::Warm);
    EXPECT_TRUE(log().empty());

    const RebalancingReport done = rebalance();
    ASSERT_EQ(done.moves.size(), 1u);
    EXPECT_EQ(done.moves[0].key, "a:active");
    EXPECT_EQ(shardOf("a:active"), Shard::Hot);
    EXPECT_EQ(shardOf("a:calm"), Shard::Warm);
    ASSERT_EQ(log().size(), 1u);
    EXPECT_EQ(log()[0]["key"], "a:active");
    EXPECT_EQ(log()[0]["reason"], "active");
    EXPECT_EQ(log()[0]["by"], "hand");
    EXPECT_EQ(log()[0]["version"], m_temp->spacetime().peek("a:active").value()->version);
    EXPECT_TRUE(rebalance().moves.empty());
    EXPECT_EQ(log().size(), 1u);
}

TEST_F(RebalancerTest, a_record_cools_down_step_by_step_and_its_value_survives_the_packs) {
    put("a:1", Shard::Hot, R"({"name":"Zoë"})");
    m_clock.advance(2 * kHour);
    EXPECT_TRUE(rebalance().moves.empty());
    m_clock.advance(kDay);
    rebalance();
    EXPECT_EQ(shardOf("a:1"), Shard::Warm);
    m_clock.advance(31 * kDay);
    rebalance();
    EXPECT_EQ(shardOf("a:1"), Shard::Cold);
    ASSERT_OK(m_temp->sync({}));
    EXPECT_EQ(m_temp->recordPlace("a:1")->kind, RecordPlace::Kind::Pack);
    m_temp.reopen();
    EXPECT_EQ(m_temp->spacetime().peek("a:1").value()->value, R"({"name":"Zoë"})");
    read("a:1", 8);
    rebalance();
    EXPECT_EQ(shardOf("a:1"), Shard::Hot);
    ASSERT_OK(m_temp->sync({}));
    EXPECT_EQ(m_temp->recordPlace("a:1")->kind, RecordPlace::Kind::File);
    EXPECT_EQ(m_temp->spacetime().peek("a:1").value()->value, R"({"name":"Zoë"})");
    const auto lines = log();
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0]["reason"], "idle");
    EXPECT_EQ(lines[1]["reason"], "frozen");
    EXPECT_EQ(lines[2]["reason"], "active");
    EXPECT_TRUE(m_temp->verify(true, {}).value().empty());
}

TEST_F(RebalancerTest, what_strong_links_keep_together_is_not_torn_apart) {
    for (const char* key : {"a:1", "b:1", "c:1", "d:1"}) put(key, Shard::Hot);
    LinkBatch links;
    links.entangle("a:1", "b:1", 0.9);
    links.entangle("b:1", "c:1", 0.8);
    links.entangle("c:1", "d:1", 0.5);  // too weak to hold
    ASSERT_OK(m_temp->entanglement().apply(links));
    // Idle for a day and more, except c, which holds b, which holds a.
    m_clock.advance(2 * kDay);
    read("c:1", 4);
    const RebalancingReport first = rebalance();
    ASSERT_EQ(first.moves.size(), 1u);
    EXPECT_EQ(first.moves[0].key, "d:1");
    m_clock.advance(2 * kDay);
    const RebalancingReport second = rebalance();
    ASSERT_EQ(second.moves.size(), 3u);
    EXPECT_EQ(second.moves[0].reason, MoveReason::Idle);
    EXPECT_EQ(second.moves[1].reason, MoveReason::Entangled);
    for (const char* key : {"a:1", "b:1", "c:1"}) EXPECT_EQ(shardOf(key), Shard::Warm) << key;
    // And back, by the reads of one.
    read("a:1", 9);
    tick();
    m_clock.advance(kHour);
    read("a:1", 9);
    tick();
    for (const char* key : {"a:1", "b:1", "c:1"}) EXPECT_EQ(shardOf(key), Shard::Hot) << key;
    EXPECT_EQ(shardOf("d:1"), Shard::Warm);
    EXPECT_EQ(log().back()["why"], "goes with the records that it is strongly entangled with");
}

TEST_F(RebalancerTest, a_group_moves_in_one_batch_however_small_batches_are) {
    set("rebalancing.batch_size", "2");
    LinkBatch links;
    for (int i = 0; i < 9; ++i) put("a:" + std::to_string(i), Shard::Hot);
    for (int i = 1; i < 9; ++i) links.entangle("a:0", "a:" + std::to_string(i), 1);
    ASSERT_OK(m_temp->entanglement().apply(links));
    m_clock.advance(2 * kDay);
    EXPECT_EQ(rebalance().moves.size(), 9u);
    std::set<std::uint64_t> batches;
    for (const JsonDocument& line : log()) batches.insert(line["version"].get<std::uint64_t>());
    EXPECT_EQ(batches.size(), 1u);
}

TEST_F(RebalancerTest, a_group_that_is_too_large_stays) {
    LinkBatch links;
    put("a:0", Shard::Hot);
    for (std::size_t i = 1; i <= Rebalancer::kMostTogether; ++i) {
        put("a:" + std::to_string(i), Shard::Hot);
        links.entangle("a:0", "a:" + std::to_string(i), 1);
    }
    ASSERT_OK(m_temp->entanglement().apply(links));
    m_clock.advance(2 * kDay);
    EXPECT_TRUE(rebalance().moves.empty());
    ASSERT_OK(m_temp->spacetime().remove("a:1"));
    EXPECT_EQ(rebalance().moves.size(), Rebalancer::kMostTogether);
}

TEST_F(RebalancerTest, a_log_of_moves_that_was_shortened_is_found) {
    for (int i = 0; i < 3; ++i) put("a:" + std::to_string(i), Shard::Hot);
    m_clock.advance(2 * kDay);
    ASSERT_EQ(rebalance().moves.size(), 3u);
    const auto found = [this](bool deep) {
        const auto findings = m_temp->verify(deep, {});
        EXPECT_OK(findings);
        return findings.ok() && !findings->empty() ? findings->front().path : "";
    };
    EXPECT_EQ(found(true), "");
    const std::string path = m_temp / "entropy/rebalancing_log.jsonl";
    std::string text = readFile(systemFileSystem(), path).value();
    text.erase(0, text.find('\n') + 1);
    ASSERT_OK(replaceFile(systemFileSystem(), path, text));
    EXPECT_EQ(found(false), rebalancingLogPath());
    m_temp.reopen();
    EXPECT_EQ(found(false), rebalancingLogPath());
    // Written on, it is as long as recorded: the missing line is found by a deep look.
    put("a:9", Shard::Hot);
    m_clock.advance(2 * kDay);
    ASSERT_EQ(rebalance().moves.size(), 1u);
    m_temp.reopen();
    EXPECT_EQ(found(false), "");
    EXPECT_EQ(found(true), rebalancingLogPath());
}

TEST_F(RebalancerTest, over_capacity_the_least_attracted_leave_and_no_more_than_needed) {
    set("hot_data.capacity", "10");
    for (int i = 0; i < 15; ++i) {
        const std::string key = "a:" + std::to_string(i);
        put(key, Shard::Hot);
        read(key, i % 3);
    }
    const RebalancingReport report = rebalance();
    ASSERT_EQ(report.moves.size(), 5u);
    for (const PlannedMove& move : report.moves) {
        EXPECT_EQ(move.reason, MoveReason::OverCapacity);
        EXPECT_EQ(std::stoi(move.key.substr(2)) % 3, 0) << move.key;
    }
    EXPECT_EQ(recordsIn(Shard::Hot), 10u);
    EXPECT_EQ(report.triggers.front().kind, RebalancingTrigger::Kind::OverCapacity);
    EXPECT_TRUE(rebalance().moves.empty());
}

TEST_F(RebalancerTest, an_overloaded_shard_gives_away_what_another_attracts_more) {
    set("warm_data.capacity", "10");
    set("hot_data.capacity", "1000");
    for (int i = 0; i < 40; ++i) put("a:" + std::to_string(i), Shard::Warm);
    const RebalancingReport report = rebalance();
    EXPECT_LT(report.imbalanceAfter, report.imbalanceBefore);
    // Loads at which hot does not pull harder by a quarter any more: 0.8 * 0.5 / (1 + hot) <= 1 / (1 + warm).
    EXPECT_EQ(recordsIn(Shard::Warm), 15u);
    EXPECT_EQ(recordsIn(Shard::Hot), 25u);
    EXPECT_TRUE(std::ranges::all_of(
        report.moves, [](const PlannedMove& move) { return move.reason == MoveReason::Attracted; }));
}

TEST_F(RebalancerTest, a_shard_of_many_types_gives_away_what_does_not_belong_there) {
    set("hot_data.capacity", "10");
    set("warm_data.capacity", "10");
    for (const char* key : {"a:1", "b:1", "c:1", "d:1"}) put(key, Shard::Hot);
    read("a:1", 3);
    m_clock.advance(2 * kHour);
    const RebalancingReport report = rebalance();
    EXPECT_EQ(report.moves.size(), 3u);
    EXPECT_EQ(shardOf("a:1"), Shard::Hot);
    EXPECT_EQ(shardOf("b:1"), Shard::Warm);
    EXPECT_TRUE(std::ranges::any_of(report.triggers, [](const RebalancingTrigger& trigger) {
        return trigger.kind == RebalancingTrigger::Kind::Entropy && trigger.shard == Shard::Hot;
    }));
}

TEST_F(RebalancerTest, a_nearly_empty_shard_is_under_no_pressure) {
    for (const char* key : {"a:1", "b:1", "c:1", "d:1"}) put(key, Shard::Hot);
    m_clock.advance(2 * kHour);
    const RebalancingReport report = rebalance();
    EXPECT_TRUE(report.moves.empty());
    EXPECT_TRUE(report.triggers.empty());
    EXPECT_GT(report.imbalanceBefore, 0.3);
}

TEST_F(RebalancerTest, batches_are_as_large_as_configured) {
    set("rebalancing.batch_size", "4");
    for (int i = 0; i < 10; ++i) {
        put("a:" + std::to_string(i), Shard::Warm);
        read("a:" + std::to_string(i), 7);
    }
    EXPECT_EQ(rebalance().moves.size(), 10u);
    std::map<std::uint64_t, int> lines;
    for (const JsonDocument& line : log()) ++lines[line["version"].get<std::uint64_t>()];
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines.begin()->second, 4);
    EXPECT_EQ(lines.rbegin()->second, 2);
}

TEST_F(RebalancerTest, the_demon_moves_by_itself_rests_and_can_be_switched_off) {
    put("a:1", Shard::Warm);
    put("a:2", Shard::Warm);
    put("a:3", Shard::Warm);
    read("a:1", 8);
    tick();
    EXPECT_EQ(shardOf("a:1"), Shard::Hot);
    ASSERT_EQ(log().size(), 1u);
    EXPECT_EQ(log()[0]["by"], "demon");
    // Resting, across a restart too.
    read("a:2", 8);
    tick();
    EXPECT_EQ(shardOf("a:2"), Shard::Warm);
    m_temp.reopen();
    tick();
    EXPECT_EQ(shardOf("a:2"), Shard::Warm);
    m_clock.advance(301'000);
    read("a:2", 1);
    tick();
    EXPECT_EQ(shardOf("a:2"), Shard::Hot);
    // Off: nothing by itself, everything by hand.
    set("rebalancing.enabled", "false");
    m_clock.advance(301'000);
    read("a:3", 9);
    tick();
    EXPECT_EQ(shardOf("a:3"), Shard::Warm);
    EXPECT_FALSE(m_temp->gravity().metrics()->demonEnabled);
    rebalance();
    EXPECT_EQ(shardOf("a:3"), Shard::Hot);
}

TEST_F(RebalancerTest, a_high_entropy_lets_records_follow_their_attraction) {
    put("a:1", Shard::Hot);
    m_clock.advance(2 * kHour);
    tick();
    EXPECT_EQ(shardOf("a:1"), Shard::Hot);  // not idle for long enough, and hot_data is nearly empty
    ASSERT_OK(m_temp->configuration().set("physics_constants.entropy_rebalance_threshold", "0"));
    for (int look = 0; look < 2; ++look) {
        m_clock.advance(1'000);
        ASSERT_OK(m_temp->maintain({}, "update_entropy"));
    }
    EXPECT_EQ(m_temp->entropy().demon().lastWish, m_clock.now());
    tick();
    EXPECT_EQ(shardOf("a:1"), Shard::Warm);
    ASSERT_EQ(log().size(), 1u);
    EXPECT_EQ(log()[0]["by"], "entropy");
    EXPECT_EQ(log()[0]["reason"], "attracted");
    const auto physics = readFile(systemFileSystem(), m_temp / "observatory/logs/physics_engine.log");
    ASSERT_OK(physics);
    EXPECT_NE(physics->find("rebalancing is wanted"), std::string::npos);
}

TEST_F(RebalancerTest, while_it_is_switched_off_a_wish_is_no_reason_to_look_at_every_record) {
    put("a:1", Shard::Hot);
    m_clock.advance(2 * kHour);
    ASSERT_OK(m_temp->configuration().set("physics_constants.entropy_rebalance_threshold", "0"));
    for (int look = 0; look < 2; ++look) {
        m_clock.advance(1'000);
        ASSERT_OK(m_temp->maintain({}, "update_entropy"));
    }
    ASSERT_TRUE(m_temp->entropy().demon().lastWish);
    set("rebalancing.enabled", "false");
    // A walk over all records would meet the stop.
    std::stop_source stop;
    stop.request_stop();
    EXPECT_OK(m_temp->maintain({.stop = stop.get_token()}, "rebalancing"));
    set("rebalancing.enabled", "true");
    tick();
    EXPECT_EQ(shardOf("a:1"), Shard::Hot);
}

TEST_F(RebalancerTest, the_demon_finds_idle_records_by_walking) {
    for (int i = 0; i < 20; ++i) put("a:" + std::to_string(i), Shard::Hot);
    m_clock.advance(2 * kDay);
    tick();
    EXPECT_EQ(recordsIn(Shard::Warm), 20u);
    const auto metrics = m_temp->gravity().metrics();
    ASSERT_OK(metrics);
    EXPECT_EQ(metrics->moves, 20u);
    EXPECT_EQ(metrics->lastRun, m_clock.now());
    ASSERT_TRUE(metrics->shards[0].field);
    EXPECT_EQ(metrics->shards[0].field->records, 20u);
}

TEST_F(RebalancerTest, a_shard_gives_away_no_more_at_once_than_its_time_allows) {
    set("rebalancing.batch_size", "1");
    for (int i = 0; i < 60; ++i) put("a:" + std::to_string(i), Shard::Hot);
    m_clock.advance(2 * kDay);
    tick();
    // 50 batches of one record, at the time dilation of hot_data.
    EXPECT_EQ(recordsIn(Shard::Warm), 25u);
    tick();
    EXPECT_EQ(recordsIn(Shard::Warm), 25u);
    m_clock.advance(301'000);
    tick();
    EXPECT_EQ(recordsIn(Shard::Warm), 50u);
}

TEST_F(RebalancerTest, a_full_cache_raises_the_capacity) {
    TempUniverse large({.clock = &m_clock, .backgroundThreads = false, .cacheBudget = 1u << 30});
    ASSERT_OK(large->spacetime().put("a:1", R"({"n":1})", {.shard = Shard::Hot}));
    ASSERT_OK(large->sync({}));
    const auto metrics = large->gravity().metrics();
    ASSERT_OK(metrics);
    EXPECT_GT(metrics->shards[0].capacity, 1'000'000);
    EXPECT_EQ(metrics->shards[1].capacity, 25'000);
}

TEST_F(RebalancerTest, stopping_keeps_what_was_moved) {
    set("rebalancing.batch_size", "1");
    for (int i = 0; i < 5; ++i) {
        put("a:" + std::to_string(i), Shard::Warm);
        read("a:" + std::to_string(i), 7);
    }
    std::stop_source stop;
    stop.request_stop();
    EXPECT_ERROR(m_temp->gravity().rebalance({.stop = stop.get_token()}), ErrorCode::Cancelled);
    EXPECT_EQ(recordsIn(Shard::Hot), 0u);
    EXPECT_EQ(rebalance().moves.size(), 5u);
}

TEST_F(RebalancerTest, an_observer_plans_and_moves_nothing) {
    put("a:1", Shard::Warm);
    read("a:1", 8);
    ASSERT_OK(m_temp->sync({}));
    ASSERT_OK(m_temp->maintain({}, "observations"));
    const auto observer = Universe::open(m_temp.path(), {.as = OpenAs::Observer, .clock = &m_clock});
    ASSERT_OK(observer);
    EXPECT_EQ((*observer)->gravity().plan({})->moves.size(), 1u);
    EXPECT_ERROR((*observer)->gravity().rebalance({}), ErrorCode::ReadOnly);
}

TEST_F(RebalancerTest, shard_metadata_tells_what_the_shard_holds) {
    put("a:1", Shard::Hot);
    put("b:1", Shard::Warm);
    read("b:1", 8);
    rebalance();
    ASSERT_OK(m_temp->maintain({}, "rebalancing"));
    ASSERT_OK(m_temp->maintain({}, "shards"));
    const auto parsed = [&](Shard shard) {
        return parseJsonDocument(
                   readFile(systemFileSystem(),
                            m_temp / "spacetime/" + std::string(shardId(shard)) + "/shard.metadata")
                       .value())
            .value();
    };
    JsonDocument hot = parsed(Shard::Hot);
    EXPECT_EQ(hot["shard_id"], "hot_data");
    EXPECT_EQ(hot["records"], 2);
    EXPECT_EQ(hot["types"]["b"]["records"], 1);
    EXPECT_EQ(hot["physics_laws"]["consistency_model"], "strong");
    EXPECT_EQ(hot["attraction_field"]["records"], 2);
    EXPECT_EQ(hot["last_rebalancing"]["moved_in"], 1);
    EXPECT_EQ(parsed(Shard::Warm)["last_rebalancing"]["moved_out"], 1);
    EXPECT_TRUE(parsed(Shard::Cold)["load"].is_null());
    // Written when something changed, and only then; a new session keeps the field.
    const std::string path = m_temp / "spacetime/hot_data/shard.metadata";
    const auto before = systemFileSystem().stat(path).value()->inode;
    m_clock.advance(1000);
    m_temp.reopen();
    ASSERT_OK(m_temp->maintain({}, "shards"));
    EXPECT_EQ(systemFileSystem().stat(path).value()->inode, before);
    put("c:1", Shard::Hot);
    m_temp.close();
    EXPECT_EQ(parsed(Shard::Hot)["types"]["c"]["records"], 1);
}

TEST(RebalancingReport, survives_the_way_through_json) {
    const RebalancingReport report{
        .triggers = {{RebalancingTrigger::Kind::Entropy, Shard::Hot, 1.75, 1.5}},
        .moves = {{"a:\"1\"", Shard::Warm, Shard::Cold, MoveReason::Frozen, 0.01, 2.5, 0.1, 77}},
        .skipped = 3,
        .imbalanceBefore = 0.5,
        .imbalanceAfter = 0.25};
    const auto again = rebalancingReportFromJson(rebalancingReportToJson(report));
    ASSERT_OK(again);
    EXPECT_EQ(again->triggers[0].kind, RebalancingTrigger::Kind::Entropy);
    EXPECT_EQ(again->triggers[0].value, 1.75);
    EXPECT_EQ(again->moves[0].key, "a:\"1\"");
    EXPECT_EQ(again->moves[0].to, Shard::Cold);
    EXPECT_EQ(again->moves[0].reason, MoveReason::Frozen);
    EXPECT_EQ(again->moves[0].version, 77u);
    EXPECT_EQ(again->skipped, 3u);
    EXPECT_EQ(again->imbalanceAfter, 0.25);
    for (const char* bad : {"", "[]", "{}", R"({"triggers":[],"moves":[7],"skipped":0})",
                            R"({"triggers":[{"kind":"x","shard":"hot_data","value":1,"limit":1}]})"}) {
        EXPECT_FALSE(rebalancingReportFromJson(bad).ok()) << bad;
    }
}

}  // namespace
}  // namespace warp
