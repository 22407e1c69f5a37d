// SPDX-License-Identifier: GPL-3.0-or-later
// What a universe learns from the order of reads, through all its parts: links, wormholes, prefetches, places
// of new records, and the files that show them.
#include "engine/formats/graphml.h"
#include "engine/formats/json_value.h"
#include "engine/formats/routes.h"
#include "engine/io/files.h"
#include "engine/wormholes/layout.h"
#include "tests/engine/formats/real_tool.h"
#include "tests/engine/spacetime/spacetime_fixture.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

class WormholeLearningTest : public ::testing::Test {
  protected:
    void SetUp() override {
        for (int id = 0; id < 20; ++id) {
            put("sellers:" + std::to_string(id), Shard::Hot);
            put("offers:" + std::to_string(id), Shard::Warm);
        }
    }
    void put(const std::string& key, std::optional<Shard> shard = {}) {
        ASSERT_OK(m_universe->spacetime().put(key, "{\"of\":\"" + key + "\"}", {.shard = shard}));
    }
    /// A reader goes from sellers to their offers.
    void readThrough(int from, int to) {
        for (int id = from; id < to; ++id) {
            read("sellers:" + std::to_string(id));
            read("offers:" + std::to_string(id));
        }
    }
    void read(const std::string& key) {
        ASSERT_OK(m_universe->spacetime().observeValue(key));
        m_clock.advance(1000);
    }
    void learn() { ASSERT_OK(m_universe->maintain({}, "entanglement")); }
    void save() {
        learn();
        ASSERT_OK(m_universe->maintain({}, "wormholes"));
    }
    std::string text(std::string_view path) {
        const auto bytes = readFile(systemFileSystem(), m_universe / std::string(path));
        EXPECT_OK(bytes);
        return bytes.ok() ? *bytes : "";
    }
    std::vector<std::string> found() {
        const auto findings = m_universe->verify(true, {});
        EXPECT_OK(findings);
        std::vector<std::string> paths;
        if (findings.ok())
            for (const Finding& finding : *findings) paths.push_back(finding.path);
        return paths;
    }

    test::ManualClock m_clock;
    test::TempUniverse m_universe{{.clock = &m_clock, .backgroundThreads = false}};
};

TEST_F(WormholeLearningTest, reads_that_cross_regions_open_wormholes_both_ways) {
    readThrough(0, 5);
    learn();
    const auto open = m_universe->wormholes().wormholes();
    ASSERT_EQ(open.size(), 2u);
    EXPECT_EQ(open[0].from, "hot_data/sellers");
    EXPECT_EQ(open[0].to, "warm_data/offers");
    EXPECT_EQ(open[0].uses, 5u);
    EXPECT_EQ(open[1].uses, 4u);
    EXPECT_EQ(m_universe->wormholes().figures().crossings, 9u);
    EXPECT_EQ(m_universe->wormholes().figures().followed, 7u);
    EXPECT_EQ(m_universe->wormholes().route("hot_data/sellers", "warm_data/offers")->regions.size(), 2u);
}

TEST_F(WormholeLearningTest, what_is_likely_next_is_in_the_cache_before_it_is_read_and_that_is_counted) {
    readThrough(0, 10);
    learn();
    EXPECT_EQ(m_universe->wormholes().figures().prefetchHits, 0u);
    // Never read before: foretold by its id.
    read("sellers:15");
    learn();
    read("offers:15");
    save();
    const WormholeFigures figures = m_universe->wormholes().figures();
    EXPECT_GE(figures.prefetches, 1u);
    EXPECT_EQ(figures.prefetchHits, 1u);
    ASSERT_TRUE(figures.efficiency());
    // A prefetch is no read of the record.
    read("sellers:16");
    learn();
    EXPECT_EQ((*m_universe->spacetime().peek("offers:16"))->observationCount, 0u);
    EXPECT_EQ((*m_universe->spacetime().peek("offers:15"))->observationCount, 1u);
}

TEST_F(WormholeLearningTest, a_reader_that_was_away_begins_anew) {
    read("sellers:1");
    m_clock.advance(3'600'000);
    read("offers:1");
    learn();
    EXPECT_TRUE(m_universe->wormholes().wormholes().empty());
}

TEST_F(WormholeLearningTest, a_new_record_without_a_hint_goes_where_it_will_be_read) {
    put("sellers:100");
    const Shard usual = (*m_universe->spacetime().peek("sellers:100"))->shard;
    EXPECT_EQ(usual, Shard::Warm);
    // Offers are in warm and read with sellers in hot.
    readThrough(0, 20);
    save();
    put("offers:100");
    EXPECT_EQ((*m_universe->spacetime().peek("offers:100"))->shard, Shard::Hot);
    ASSERT_OK(m_universe->spacetime().put("offers:101", "1", {.pattern = AccessPattern::Warm}));
    EXPECT_EQ((*m_universe->spacetime().peek("offers:101"))->shard, Shard::Warm);
}

TEST_F(WormholeLearningTest, peeking_teaches_nothing) {
    for (int id = 0; id < 5; ++id) {
        ASSERT_OK(m_universe->spacetime().peek("sellers:" + std::to_string(id)));
        ASSERT_OK(m_universe->spacetime().peek("offers:" + std::to_string(id)));
    }
    learn();
    EXPECT_TRUE(m_universe->wormholes().wormholes().empty());
}

TEST_F(WormholeLearningTest, keys_read_within_the_window_become_entangled) {
    for (int times = 0; times < 3; ++times) {
        ASSERT_OK(m_universe->spacetime().observeValue("sellers:1"));
        ASSERT_OK(m_universe->spacetime().observeValue("offers:7"));
        m_clock.advance(1000);
    }
    learn();
    const auto seller = m_universe->entanglement().peek("sellers:1");
    ASSERT_EQ((*seller)->partners.size(), 1u);
    EXPECT_EQ((*seller)->partners[0].link.origin, LinkOrigin::Learned);
    EXPECT_NEAR((*seller)->partners[0].strength, 0.142625, 1e-6);
    m_clock.advance(30LL * 86'400'000);
    learn();
    EXPECT_EQ(m_universe->entanglement().counts()->links, 0u);
}

TEST_F(WormholeLearningTest, files_show_the_network_and_it_outlives_closing) {
    readThrough(0, 5);
    m_universe.reopen();
    const JsonDocument connections = *parseJsonDocument(text(kActiveConnectionsPath));
    ASSERT_EQ(connections["wormholes"].size(), 2u);
    EXPECT_EQ(m_universe->wormholes().wormholes().size(), 2u);
    const JsonDocument analytics = *parseJsonDocument(text(kNetworkAnalyticsPath));
    EXPECT_EQ(analytics["crossings"], 9);
    EXPECT_TRUE(analytics["efficiency"].is_null() || analytics["efficiency"].is_number());
    EXPECT_EQ(readGraphml(sourceOf(text(kTopologyPath)))->edges.size(), 2u);
    const auto routes = decodeRoutes(text(routesPath("hot", "warm")));
    ASSERT_OK(routes);
    EXPECT_EQ(routes->entries.size(), 1u);
    EXPECT_TRUE(found().empty());
}

TEST_F(WormholeLearningTest, networkx_reads_the_topology) {
    if (test::runTool("python3 -c 'import networkx'").exitCode != 0) GTEST_SKIP() << "networkx is not there";
    readThrough(0, 5);
    save();
    const auto read = test::runTool(
        "python3 -c 'import networkx, sys; g = networkx.read_graphml(sys.argv[1]); "
        "print(g.is_directed(), sorted(g.nodes), g.nodes[\"hot_data/sellers\"][\"type\"], "
        "sorted(u for _, _, u in g.edges(data=\"uses\")))' " +
        (m_universe / std::string(kTopologyPath)));
    EXPECT_EQ(read.output, "True ['hot_data/sellers', 'warm_data/offers'] sellers [4, 5]\n");
}

TEST_F(WormholeLearningTest, damage_to_any_file_is_found_and_repaired) {
    readThrough(0, 5);
    save();
    for (const std::string& path : {std::string(kActiveConnectionsPath), std::string(kNetworkAnalyticsPath),
                                    std::string(kTopologyPath), routesPath("hot", "warm")}) {
        std::string bytes = text(path);
        bytes.resize(bytes.size() / 2);
        ASSERT_OK(replaceFile(systemFileSystem(), m_universe / path, bytes));
        EXPECT_EQ(found(), std::vector<std::string>{path});
        ASSERT_OK(m_universe->rebuildMirror({}));
        EXPECT_TRUE(found().empty()) << path;
    }
    std::string changed = text(kActiveConnectionsPath);
    changed.replace(changed.find("\"uses\": 5"), 9, "\"uses\": 6");
    ASSERT_OK(replaceFile(systemFileSystem(), m_universe / std::string(kActiveConnectionsPath), changed));
    EXPECT_EQ(found(), std::vector<std::string>{std::string(kActiveConnectionsPath)});
}

TEST_F(WormholeLearningTest, a_topology_or_a_route_that_is_none_of_the_universe_is_found) {
    readThrough(0, 5);
    save();
    const std::string topology = text(kTopologyPath);
    std::string forged = topology;
    forged.replace(forged.find("target=\"warm_data/offers\""), 25, "target=\"hot_data/sellers\"");
    ASSERT_OK(replaceFile(systemFileSystem(), m_universe / std::string(kTopologyPath), forged));
    EXPECT_EQ(found(), std::vector<std::string>{std::string(kTopologyPath)});
    ASSERT_OK(replaceFile(systemFileSystem(), m_universe / std::string(kTopologyPath), topology));
    RoutingTable table = *decodeRoutes(text(routesPath("hot", "warm")));
    ASSERT_EQ(table.entries.size(), 1u);
    std::swap(table.entries[0].from, table.entries[0].to);
    const std::string path = routesPath("hot", "warm");
    ASSERT_OK(replaceFile(systemFileSystem(), m_universe / path, encodeRoutes(table)));
    EXPECT_EQ(found(), std::vector<std::string>{path});
    ASSERT_OK(m_universe->rebuildMirror({}));
    EXPECT_TRUE(found().empty());
}

TEST_F(WormholeLearningTest, a_lost_tree_gets_its_wormholes_back) {
    readThrough(0, 5);
    m_universe.reopen();
    const auto before = m_universe->wormholes().wormholes();
    m_universe.close();
    ASSERT_OK(systemFileSystem().removeFile(m_universe / "spacetime/particles.btree"));
    ASSERT_OK(rebuildTrees(m_universe.path(), {.clock = &m_clock}, {}));
    m_universe.open();
    EXPECT_EQ(m_universe->wormholes().wormholes(), before);
    EXPECT_EQ(m_universe->wormholes().figures().crossings, 9u);
    EXPECT_TRUE(found().empty());
}

TEST_F(WormholeLearningTest, an_observer_sees_what_was_saved) {
    readThrough(0, 5);
    save();
    const auto observer = Universe::open(m_universe.path(), {.as = OpenAs::Observer, .clock = &m_clock});
    ASSERT_OK(observer);
    EXPECT_EQ((*observer)->wormholes().wormholes().size(), 2u);
}

}  // namespace
}  // namespace warp
