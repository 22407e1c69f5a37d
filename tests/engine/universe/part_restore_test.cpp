// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a snapshot that come back into the open universe.
#include "engine/universe/part_restore.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>

#include <gtest/gtest.h>

#include "engine/backups/layout.h"
#include "engine/io/files.h"
#include "engine/qql/schema_store.h"
#include "engine/universe/simulated_clock.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"
#include "tests/support/universe_contents.h"

namespace warp {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kStart = 1'768'478'400'000;  // 2026-01-15T12:00:00Z

class Parts : public testing::Test {
  protected:
    void SetUp() override {
        for (int i = 0; i < 5; ++i) {
            put("users:" + std::to_string(i), std::to_string(i));
            put("orders:" + std::to_string(i), std::to_string(i));
        }
        ASSERT_OK(m_universe->entanglement().superpose(
            "users:both", {{.json = "1", .amplitude = 0.8}, {.json = "2", .amplitude = 0.6}}));
        GraphBatch graph;
        graph.putNode("persons:a", R"({"age":1})", {.weight = 2.0});
        graph.putEdge({"persons:a", "knows", "persons:b"}, "{}", {.strength = 0.5, .createNodes = true});
        graph.putEdge({"persons:a", "likes", "persons:c"}, "{}", {.createNodes = true});
        ASSERT_OK(m_universe->graph().apply(graph));
        tick();
        const auto info = m_universe->backups().create({}, {});
        ASSERT_OK(info);
        m_snapshot = *info;
        tick();
        put("users:1", "\"changed\"");
        put("users:new", "1");
        ASSERT_OK(m_universe->spacetime().remove("users:2"));
        ASSERT_OK(m_universe->entanglement().collapse("users:both", 1));
        put("orders:1", "\"changed\"");
        GraphBatch later;
        later.removeNode("persons:b");
        later.putNode("persons:a", R"({"age":2})");
        later.putEdge({"persons:c", "knows", "persons:d"}, "{}", {.createNodes = true});
        ASSERT_OK(m_universe->graph().apply(later));
        tick();
    }
    void tick() { m_clock.moveTo({m_clock.now().ms + 1000}); }
    void put(const std::string& key, const std::string& json) {
        ASSERT_OK(m_universe->spacetime().put(key, json, {.shard = Shard::Warm}));
    }
    Result<RestoreReport> restore(std::vector<std::string> only, bool dryRun = false) {
        return m_universe->backups().restore(
            {.snapshot = m_snapshot.name, .only = std::move(only), .dryRun = dryRun}, {});
    }
    RestoreReport restored(std::vector<std::string> only, bool dryRun = false) {
        const auto report = restore(std::move(only), dryRun);
        EXPECT_OK(report);
        EXPECT_FALSE(fs::exists(m_universe / ".universe.parts~"));
        return report.ok() ? *report : RestoreReport();
    }
    void snapshot() {
        tick();
        const auto info = m_universe->backups().create({}, {});
        ASSERT_OK(info);
        m_snapshot = *info;
        m_taken.push_back(*info);
        tick();
    }
    struct Pair {
        std::string a;
        std::string b;
        double strength = 1;
    };
    void link(const std::vector<Pair>& pairs) {
        LinkBatch batch;
        for (const Pair& pair : pairs) batch.entangle(pair.a, pair.b, pair.strength);
        ASSERT_OK(m_universe->entanglement().apply(batch));
    }
    void superpose(const std::string& key) {
        ASSERT_OK(m_universe->entanglement().superpose(
            key, {{.json = "1", .amplitude = 0.8}, {.json = "2", .amplitude = 0.6}}));
    }
    void event(const std::string& stream, const std::string& number, Timestamp time) {
        EventBatch events;
        ASSERT_OK(events.add("{\"n\":" + number + "}", {.stream = stream, .time = time}));
        ASSERT_OK(m_universe->temporal().append(events));
    }
    void set(const std::string& name, const std::string& value) {
        ASSERT_OK(m_universe->configuration().set("temporal_policies." + name, value));
    }
    std::size_t candidatesOf(const std::string& key) {
        const auto record = m_universe->spacetime().peek(key);
        EXPECT_OK(record);
        return record.ok() && *record ? (*record)->candidates.size() : 99;
    }
    /// The links that people made, a line each.
    std::string linksText() {
        std::map<std::string, double> links;
        EXPECT_OK(m_universe->entanglement().scan([&](const Link& link, double strength) {
            if (link.origin == LinkOrigin::Explicit) links.emplace(link.a + ' ' + link.b, strength);
            return true;
        }));
        std::ostringstream text;
        for (const auto& [pair, strength] : links) text << pair << ' ' << strength << '\n';
        return text.str();
    }
    std::string eventsText() {
        std::string text;
        const auto cursor = m_universe->temporal().query({});
        EXPECT_OK(cursor);
        for (;;) {
            const auto event = (*cursor)->next();
            EXPECT_OK(event);
            if (!event.ok() || !*event) return text;
            text += std::string((*event)->line) + '\n';
        }
    }
    void expectSound() {
        const auto findings = m_universe->verify(true, {});
        ASSERT_OK(findings);
        for (const Finding& finding : *findings)
            if (finding.severity == Finding::Severity::Damage)
                ADD_FAILURE() << finding.path << ": " << finding.what;
    }
    std::string valueOf(const std::string& key) {
        const auto record = m_universe->spacetime().peek(key);
        EXPECT_OK(record);
        return record.ok() && *record ? (*record)->value : "none";
    }
    /// Data of the nodes by key, and the edges.
    std::string graphText() {
        std::string text;
        const auto contents = test::contentsOf(*m_universe);
        for (const std::string& node : contents.nodes) text += node.substr(0, node.find('}') + 1) + '\n';
        for (const std::string& edge : contents.edges) text += edge.substr(0, edge.find('{')) + '\n';
        return text;
    }

    SimulatedClock m_clock{{kStart}};
    const OpenOptions m_options{.clock = &m_clock, .backgroundThreads = false};
    test::TempUniverse m_universe{m_options};
    SnapshotInfo m_snapshot;
    std::vector<SnapshotInfo> m_taken;  ///< by snapshot()
};

TEST_F(Parts, a_type_comes_back_and_nothing_else) {
    const PartCounts expected{.added = 1, .changed = 2, .deleted = 1, .unchanged = 3};
    const RestoreReport preview = restored({"users"}, true);
    EXPECT_EQ(preview.recordParts, expected);
    EXPECT_EQ(preview.batches, 0u);
    EXPECT_EQ(valueOf("users:1"), "\"changed\"");
    const RestoreReport report = restored({"users"});
    EXPECT_EQ(report.recordParts, expected);
    EXPECT_EQ(report.batches, 2u);  // the superposition is one of its own
    EXPECT_EQ(valueOf("users:1"), "1");
    EXPECT_EQ(valueOf("users:2"), "2");
    EXPECT_EQ(valueOf("users:new"), "none");
    EXPECT_EQ(valueOf("orders:1"), "\"changed\"");
    const auto both = m_universe->spacetime().peek("users:both");
    ASSERT_OK(both);
    EXPECT_EQ((*both)->candidates.size(), 2u);
    EXPECT_EQ(restored({"users:"}).recordParts, (PartCounts{.unchanged = 6}));
    const auto findings = m_universe->verify(true, {});
    ASSERT_OK(findings);
    for (const Finding& finding : *findings)
        if (finding.severity == Finding::Severity::Damage) ADD_FAILURE() << finding.what;
}

TEST_F(Parts, single_records_come_back_or_go) {
    const RestoreReport report = restored({"users:1,users:new", "orders:4"});
    EXPECT_EQ(report.recordParts, (PartCounts{.changed = 1, .deleted = 1, .unchanged = 1}));
    EXPECT_EQ(report.batches, 1u);
    EXPECT_EQ(valueOf("users:1"), "1");
    EXPECT_EQ(valueOf("users:new"), "none");
    EXPECT_EQ(valueOf("users:2"), "none");
}

TEST_F(Parts, all_records_come_back_without_the_graph) {
    const std::string graph = graphText();
    const RestoreReport report = restored({"users", "records", "users:1"});
    EXPECT_EQ(report.recordParts, (PartCounts{.added = 1, .changed = 3, .deleted = 1, .unchanged = 7}));
    EXPECT_EQ(valueOf("orders:1"), "1");
    EXPECT_EQ(graphText(), graph);
}

TEST_F(Parts, the_graph_comes_back_without_the_records) {
    const RestoreReport preview = restored({"graph"}, true);
    const RestoreReport report = restored({"graph"});
    EXPECT_EQ(preview.nodeParts, report.nodeParts);
    EXPECT_EQ(preview.edgeParts, report.edgeParts);
    EXPECT_EQ(report.nodeParts, (PartCounts{.added = 1, .changed = 1, .deleted = 1, .unchanged = 1}));
    EXPECT_EQ(report.edgeParts, (PartCounts{.added = 1, .deleted = 1, .unchanged = 1}));
    EXPECT_EQ(report.batches, 1u);
    EXPECT_EQ(graphText(),
              "persons:a {\"age\":1}\npersons:b {}\npersons:c {}\n"
              "persons:a knows persons:b \npersons:a likes persons:c \n");
    EXPECT_EQ(valueOf("users:1"), "\"changed\"");
    EXPECT_EQ(restored({"graph"}).edgeParts, (PartCounts{.unchanged = 2}));
}

TEST_F(Parts, links_that_people_made_come_back_and_those_since_go) {
    link({{"users:0", "orders:0", 0.4},
          {"users:1", "orders:1", 0.3},
          {"users:3", "orders:3", 0.2},
          {"users:4", "orders:4", 0.25}});
    snapshot();
    LinkBatch later;
    later.disentangle("users:0", "orders:0");
    later.entangle("users:1", "orders:1", 0.1);
    later.entangle("users:0", "users:3", 0.2);
    ASSERT_OK(m_universe->entanglement().apply(later));
    ASSERT_OK(m_universe->spacetime().remove("orders:4"));
    const PartCounts expected{.added = 1, .changed = 1, .deleted = 1, .unchanged = 1, .leftOut = 1};
    const std::string before = linksText();
    EXPECT_EQ(restored({"links"}, true).linkParts, expected);
    EXPECT_EQ(linksText(), before);
    const RestoreReport report = restored({"links"});
    EXPECT_EQ(report.linkParts, expected);
    EXPECT_EQ(report.batches, 1u);
    EXPECT_EQ(linksText(), "orders:0 users:0 0.4\norders:1 users:1 0.3\norders:3 users:3 0.2\n");
    EXPECT_EQ(restored({"links"}).linkParts, (PartCounts{.unchanged = 3, .leftOut = 1}));
    // With the record its link comes back too.
    const PartCounts whole{.added = 1, .unchanged = 3};
    EXPECT_EQ(restored({"links", "orders:4"}, true).linkParts, whole);
    EXPECT_EQ(restored({"links", "orders:4"}).linkParts, whole);
    EXPECT_NE(linksText().find("orders:4 users:4 0.25"), std::string::npos) << linksText();
    expectSound();
}

TEST_F(Parts, superpositions_come_back_with_the_links) {
    put("users:gone", "1");
    superpose("users:gone");
    snapshot();
    ASSERT_OK(m_universe->spacetime().remove("users:gone"));
    superpose("users:3");
    superpose("users:both");
    superpose("users:since");
    snapshot();
    ASSERT_OK(m_universe->entanglement().collapse("users:both", 1));
    put("users:1", "\"again\"");
    const PartCounts expected{.changed = 1, .unchanged = 2};
    EXPECT_EQ(restored({"links"}, true).superpositionParts, expected);
    EXPECT_EQ(restored({"links"}).superpositionParts, expected);
    EXPECT_EQ(candidatesOf("users:both"), 2u);
    EXPECT_EQ(valueOf("users:1"), "\"again\"");
    // What came since has the one value of then, and what is gone stays so.
    m_snapshot = m_taken.front();
    EXPECT_EQ(restored({"links"}).superpositionParts, (PartCounts{.changed = 2, .leftOut = 1}));
    EXPECT_EQ(candidatesOf("users:3"), 0u);
    EXPECT_EQ(valueOf("users:3"), "3");
    EXPECT_EQ(candidatesOf("users:since"), 2u);
    expectSound();
}

TEST_F(Parts, events_that_were_lost_come_back_once) {
    const Timestamp now = m_clock.now();
    const Timestamp old{now.ms - std::int64_t{100} * 86'400'000};
    event("web", "1", now);
    event("web", "1", now);  // as the one before
    event("web", "2", now);
    event("db", "3", {now.ms + 1});
    event("db", "4", old);
    ASSERT_OK(m_universe->sync({}));
    snapshot();
    event("web", "5", m_clock.now());
    set("expire_after", "30");
    ASSERT_OK(m_universe->sync({}));
    for (int i = 0; i < 3; ++i) ASSERT_OK(m_universe->maintain({}, "temporal"));
    ASSERT_EQ(eventsText().find("\"n\":4"), std::string::npos) << eventsText();
    const std::string before = eventsText();
    EXPECT_EQ(restored({"events"}).eventParts, (PartCounts{.unchanged = 4, .leftOut = 1}));
    EXPECT_EQ(eventsText(), before);
    set("expire_after", "0");
    const PartCounts expected{.added = 1, .unchanged = 4};
    EXPECT_EQ(restored({"events"}, true).eventParts, expected);
    EXPECT_EQ(eventsText(), before);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_ERROR(m_universe->backups().restore({.snapshot = m_snapshot.name, .only = {"events"}},
                                               {.stop = stop.get_token()}),
                 ErrorCode::Cancelled);
    EXPECT_EQ(eventsText(), before);
    EXPECT_EQ(restored({"events"}).eventParts, expected);
    const std::string after = eventsText();
    EXPECT_EQ(std::ranges::count(after, '\n'), 6) << after;
    EXPECT_EQ(after.find("\"n\":4"), after.rfind("\"n\":4"));
    EXPECT_EQ(restored({"events"}).eventParts, (PartCounts{.unchanged = 5}));
    ASSERT_OK(m_universe->sync({}));
    for (int i = 0; i < 3; ++i) ASSERT_OK(m_universe->maintain({}, "temporal"));
    EXPECT_EQ(restored({"events"}).eventParts, (PartCounts{.unchanged = 5}));
    EXPECT_EQ(std::ranges::count(eventsText(), '\n'), 6);
    expectSound();
}

TEST_F(Parts, a_time_between_snapshots_is_taken_as_well) {
    const Timestamp before = m_clock.now();
    tick();
    put("users:1", "\"again\"");
    tick();
    const auto report = m_universe->backups().restore({.until = before, .only = {"users:1"}}, {});
    ASSERT_OK(report);
    EXPECT_EQ(valueOf("users:1"), "\"changed\"");
    EXPECT_GT(report->replayed, 0u);
}

TEST_F(Parts, what_is_no_part_is_refused) {
    EXPECT_ERROR(restore({","}), ErrorCode::InvalidArgument);
    EXPECT_ERROR(restore({":x"}), ErrorCode::InvalidKey);
    EXPECT_EQ(restored({"nothing"}).recordParts, PartCounts{});
}

TEST_F(Parts, a_schema_that_forbids_a_value_keeps_everything_as_it_is) {
    ASSERT_OK(m_universe->schema().apply({.type = "users", .json = R"({"type":"string"})"}));
    ASSERT_OK(m_universe->schema().apply({.kind = SchemaChange::Kind::Enforce, .enforce = true}));
    EXPECT_FALSE(restore({"users:1", "users:3"}).ok());
    EXPECT_EQ(valueOf("users:1"), "\"changed\"");
}

TEST_F(Parts, it_is_told) {
    restored({"users:1"});
    ASSERT_OK(m_universe->maintain({}, "cosmic_events"));
    const auto text = readFile(systemFileSystem(), m_universe / cosmicEventsPath());
    ASSERT_OK(text);
    EXPECT_NE(text->find("\"event\":\"parts_restored\""), std::string::npos);
}

TEST(PartSelection, parts_inside_others_are_left_out) {
    const auto some = parsePartSelection({"b,a:1", "a", "b:x", "graph"});
    ASSERT_OK(some);
    EXPECT_TRUE(some->graph);
    ASSERT_EQ(some->records.size(), 2u);
    EXPECT_EQ(some->records[0].from, "a:");
    EXPECT_EQ(some->records[0].to, "a;");
    EXPECT_EQ(some->records[1].from, "b:");
    const auto all = parsePartSelection({"a", "records", "b:1"});
    ASSERT_OK(all);
    ASSERT_EQ(all->records.size(), 1u);
    EXPECT_EQ(all->records[0].to, "");
}

}  // namespace
}  // namespace warp
