// SPDX-License-Identifier: GPL-3.0-or-later
// Wormholes between communities of the graph, through all parts of a universe.
#include "engine/universe/community_learning.h"

#include <map>
#include <thread>

#include "engine/formats/graphml.h"
#include "engine/formats/routes.h"
#include "engine/io/files.h"
#include "engine/wormholes/layout.h"
#include "tests/engine/spacetime/spacetime_fixture.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

class CommunityLearningTest : public ::testing::Test {
  protected:
    void SetUp() override {
        GraphBatch batch;
        for (const char* group : {"a", "b"}) addGroup(batch, group);
        batch.putEdge({"persons:a3", "knows", "persons:b3"}, "{}", {.strength = 0.1});
        ASSERT_OK(m_universe->graph().apply(batch));
    }
    /// Five persons, each of whom knows every other one; the first knows somebody else besides.
    static void addGroup(GraphBatch& batch, const std::string& group) {
        const auto person = [&group](int number) { return "persons:" + group + std::to_string(number); };
        for (int one = 1; one <= 5; ++one) {
            for (int other = one + 1; other <= 5; ++other)
                batch.putEdge({person(one), "knows", person(other)}, "{}", {.createNodes = true});
        }
        batch.putEdge({person(1), "knows", person(6)}, "{}", {.createNodes = true});
    }
    void read(const std::string& key) {
        GraphBatch batch;
        batch.observeNode(key);
        ASSERT_OK(m_universe->graph().apply(batch));
        m_clock.advance(1000);
    }
    void learn() { ASSERT_OK(m_universe->maintain({}, "wormholes")); }
    std::string text(std::string_view path) {
        const auto bytes = readFile(systemFileSystem(), m_universe / std::string(path));
        EXPECT_OK(bytes);
        return bytes.ok() ? *bytes : "";
    }

    test::ManualClock m_clock;
    test::TempUniverse m_universe{{.clock = &m_clock, .backgroundThreads = false}};
};

TEST_F(CommunityLearningTest, reads_that_cross_communities_open_wormholes_between_them) {
    for (const char* key : {"persons:a2", "persons:a5", "persons:b2", "persons:b4", "persons:a6"}) read(key);
    EXPECT_TRUE(m_universe->wormholes().wormholes().empty());
    learn();
    std::map<std::string, std::string> ends;
    for (const Wormhole& wormhole : m_universe->wormholes().wormholes()) {
        ends[wormhole.from] = wormhole.to;
        EXPECT_EQ(wormhole.uses, 1u);
    }
    EXPECT_EQ(ends, (std::map<std::string, std::string>{{"graph/persons:a1", "graph/persons:b1"},
                                                        {"graph/persons:b1", "graph/persons:a1"}}));
    EXPECT_EQ(m_universe->wormholes().figures().crossings, 2u);
    EXPECT_EQ(m_universe->wormholes().route("graph/persons:b1", "graph/persons:a1")->regions.size(), 2u);
}

TEST_F(CommunityLearningTest, a_reader_that_pauses_begins_anew) {
    read("persons:a2");
    m_clock.advance(11 * 60'000);
    read("persons:b2");
    learn();
    EXPECT_TRUE(m_universe->wormholes().wormholes().empty());
    read("persons:a2");
    learn();
    EXPECT_EQ(m_universe->wormholes().wormholes().size(), 1u);
}

TEST_F(CommunityLearningTest, what_two_readers_read_is_no_way_of_either) {
    read("persons:a2");
    std::thread([this] { read("persons:b2"); }).join();
    learn();
    EXPECT_TRUE(m_universe->wormholes().wormholes().empty());
}

TEST_F(CommunityLearningTest, walking_along_edges_is_reading) {
    GraphBatch walk;
    walk.traverseEdge({"persons:a1", "knows", "persons:a3"});
    walk.traverseEdge({"persons:a3", "knows", "persons:b3"});
    ASSERT_OK(m_universe->graph().apply(walk));
    learn();
    const auto open = m_universe->wormholes().wormholes();
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open[0].to, "graph/persons:b1");
}

TEST_F(CommunityLearningTest, looking_teaches_nothing_and_nodes_are_no_records) {
    ASSERT_OK(m_universe->graph().view().value()->node("persons:a2"));
    ASSERT_OK(m_universe->graph().view().value()->node("persons:b2"));
    ASSERT_OK(m_universe->spacetime().put("persons:a2", "1"));
    ASSERT_OK(m_universe->spacetime().observe("persons:a2"));
    read("persons:b2");
    learn();
    EXPECT_TRUE(m_universe->wormholes().wormholes().empty());
    EXPECT_EQ(m_universe->entanglement().counts()->links, 0u);
}

TEST_F(CommunityLearningTest, files_show_them_and_verification_knows_them) {
    read("persons:a2");
    read("persons:b2");
    learn();
    const auto topology = readGraphml(sourceOf(text(kTopologyPath)));
    ASSERT_OK(topology);
    ASSERT_EQ(topology->nodes.size(), 2u);
    EXPECT_EQ(topology->nodes[0].id, "graph/persons:a1");
    const auto routes = decodeRoutes(text(routesPath("graph", "graph")));
    ASSERT_OK(routes);
    EXPECT_EQ(routes->entries.size(), 1u);
    ASSERT_OK(m_universe->sync({}));
    const auto findings = m_universe->verify(true, {});
    ASSERT_OK(findings);
    for (const Finding& finding : *findings) ADD_FAILURE() << finding.path << ": " << finding.what;
    m_universe.reopen();
    EXPECT_EQ(m_universe->wormholes().wormholes().size(), 1u);
}

TEST_F(CommunityLearningTest, a_session_that_only_closes_learns_in_a_small_graph) {
    read("persons:a2");
    read("persons:b2");
    m_universe.reopen();
    EXPECT_EQ(m_universe->wormholes().wormholes().size(), 1u);
}

TEST_F(CommunityLearningTest, what_grew_together_is_one_community_later) {
    read("persons:a2");
    read("persons:b2");
    learn();
    GraphBatch batch;
    for (int one = 1; one <= 5; ++one) {
        for (int other = 1; other <= 5; ++other)
            batch.putEdge({"persons:a" + std::to_string(one), "likes", "persons:b" + std::to_string(other)},
                          "{}");
    }
    ASSERT_OK(m_universe->graph().apply(batch));
    read("persons:a2");
    read("persons:b2");
    learn();
    EXPECT_EQ(m_universe->wormholes().figures().crossings, 1u);
}

}  // namespace
}  // namespace warp
