// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

class GraphCommands : public WarpProgram {
  protected:
    void SetUp() override {
        makeUniverse();
        expect(0, {"graph", "node", m_universe, "persons:alice", R"({"name":"Alice"})"});
        expect(0, {"graph", "node", m_universe, "persons:bob", "{}", "--weight", "2"});
        expect(0, {"graph", "edge", m_universe, "persons:alice", "knows", "persons:bob", R"({"since":2019})",
                   "--strength", "0.5"});
        expect(0, {"graph", "edge", m_universe, "persons:bob", "knows", "persons:eve", "--create-nodes"});
    }
    JsonDocument shown(const std::vector<std::string>& arguments) {
        std::vector<std::string> all = {"graph"};
        all.insert(all.end(), arguments.begin(), arguments.end());
        all.emplace_back("--json");
        return parsed(expect(0, all).out);
    }
};

TEST_F(GraphCommands, a_node_is_shown_with_its_edges) {
    const JsonDocument node = shown({"node", m_universe, "persons:bob", "--peek"});
    EXPECT_EQ(node["key"], "persons:bob");
    EXPECT_EQ(node["weight"], 2.0);
    EXPECT_EQ(node["state"], "superposition");
    ASSERT_EQ(node["edges"].size(), 2u);
    EXPECT_EQ(node["edges"][0]["to"], "persons:eve");
    EXPECT_EQ(node["edges"][1]["value"]["since"], 2019);
    EXPECT_NE(expect(0, {"graph", "node", m_universe, "persons:bob"}).out.find("-[knows]-> persons:eve"),
              std::string::npos);
    EXPECT_EQ(shown({"node", m_universe, "persons:bob", "--peek"})["state"], "collapsed");
    expect(2, {"graph", "node", m_universe, "persons:none"});
}

TEST_F(GraphCommands, conditions_and_ranges_are_checked) {
    expect(3, {"graph", "node", m_universe, "persons:alice", "{}", "--if-version", "0"});
    expect(1, {"graph", "edge", m_universe, "persons:alice", "knows", "persons:eve", "--strength", "2"});
    expect(1, {"graph", "edge", m_universe, "persons:alice", "knows", "persons:eve", "--strength", "x"});
    expect(2, {"graph", "edge", m_universe, "persons:alice", "knows", "persons:none"});
    expect(3, {"graph", "node", m_universe, "persons:alice", "{"});
    expect(1, {"graph", "node", m_universe, ":x", "{}"});
}

TEST_F(GraphCommands, an_edge_is_shown_and_deleted) {
    const JsonDocument edge = shown({"edge", m_universe, "persons:alice", "knows", "persons:bob", "--show"});
    EXPECT_NEAR(edge["strength"].get<double>(), 0.5, 0.001);
    expect(0, {"graph", "delete", m_universe, "--edge", "persons:alice", "knows", "persons:bob"});
    expect(2, {"graph", "edge", m_universe, "persons:alice", "knows", "persons:bob", "--show"});
    expect(2, {"graph", "delete", m_universe, "--edge", "persons:alice", "knows", "persons:bob"});
    expect(1, {"graph", "delete", m_universe, "--edge", "persons:alice", "knows"});
}

TEST_F(GraphCommands, a_node_goes_with_its_edges_and_all_or_none_go) {
    expect(2, {"graph", "delete", m_universe, "persons:alice", "persons:none"});
    const JsonDocument deleted = shown({"delete", m_universe, "persons:bob"});
    EXPECT_EQ(deleted["nodes"], 1);
    EXPECT_EQ(deleted["edges"], 2);
    EXPECT_EQ(shown({"stats", m_universe})["edges"], 0);
}

TEST_F(GraphCommands, traversing_walks_and_strengthens_unless_it_peeks) {
    const auto strength = [&] {
        return shown({"edge", m_universe, "persons:alice", "knows", "persons:bob", "--show"})["strength"]
            .get<double>();
    };
    const std::string walked = expect(0, {"graph", "traverse", m_universe, "persons:alice", "--peek"}).out;
    EXPECT_EQ(countLines(walked), 3u);
    EXPECT_NEAR(strength(), 0.5, 0.001);
    expect(0, {"graph", "traverse", m_universe, "persons:alice", "--depth", "1"});
    EXPECT_NEAR(strength(), 0.525, 0.001);
    const JsonDocument way = shown({"traverse", m_universe, "persons:alice", "persons:eve"});
    EXPECT_EQ(way["steps"].size(), 2u);
    EXPECT_NEAR(strength(), 0.55125, 0.001);
    expect(2, {"graph", "traverse", m_universe, "persons:eve", "persons:alice"});
    EXPECT_EQ(
        countLines(
            expect(0, {"graph", "traverse", m_universe, "persons:eve", "--direction", "in", "--peek"}).out),
        3u);
    EXPECT_EQ(countLines(expect(0, {"graph", "traverse", m_universe, "persons:alice", "--min-strength", "0.9",
                                    "--peek"})
                             .out),
              1u);
    expect(2, {"graph", "traverse", m_universe, "persons:alice", "--through", "hates"});
    expect(1, {"graph", "traverse", m_universe, "persons:alice", "--direction", "up"});
}

TEST_F(GraphCommands, stats_tell_types_relations_and_ranks) {
    const JsonDocument stats = shown({"stats", m_universe, "--rank", "2", "--communities"});
    EXPECT_EQ(stats["nodes"], 3);
    EXPECT_EQ(stats["edges"], 2);
    EXPECT_EQ(stats["types"]["persons"], 3);
    EXPECT_EQ(stats["relations"]["knows"], 2);
    EXPECT_EQ(stats["components"], 1);
    ASSERT_EQ(stats["rank"].size(), 2u);
    EXPECT_EQ(stats["rank"][0]["key"], "persons:eve");
    EXPECT_GE(stats["communities"].get<int>(), 1);
    EXPECT_NE(expect(0, {"graph", "stats", m_universe}).out.find("3 nodes, 2 edges"), std::string::npos);
}

TEST_F(GraphCommands, similar_nodes_are_found) {
    expect(0, {"graph", "node", m_universe, "persons:alice2", R"({"name":"Alice"})"});
    const std::string near = expect(0, {"graph", "similar", m_universe, "persons:alice", "--count", "1"}).out;
    EXPECT_NE(near.find("persons:alice2"), std::string::npos) << near;
    EXPECT_EQ(countLines(near), 1u);
    EXPECT_EQ(
        countLines(expect(0, {"graph", "similar", m_universe, "persons:alice", "--radius", "0.001"}).out),
        1u);
}

TEST_F(GraphCommands, a_graph_goes_out_and_comes_in) {
    const std::string other = m_directory / "other";
    expect(0, {"init", other});
    for (const std::string ending : {"graphml", "gexf", "dot", "json"}) {
        const std::string file = m_directory / "graph." + ending;
        expect(0, {"export", m_universe, "graph", file});
        expect(3, {"export", m_universe, "graph", file});
        std::vector<std::string> import = {"import", other, file, "--replace"};
        if (ending == "json") import.emplace_back("--graph");
        // A node without attributes that is there already stays as it is.
        const std::string nodes = ending == "graphml" ? "3" : "2";
        EXPECT_NE(expect(0, import).out.find(nodes + " nodes and 2 edges imported"), std::string::npos)
            << ending;
    }
    EXPECT_EQ(
        parsed(expect(0, {"graph", "node", other, "persons:alice", "--peek", "--json"}).out)["value"]["name"],
        "Alice");
    expect(3, {"import", other, m_directory / "graph.graphml"});
    writeFile(m_directory / "bad.graphml", "<graphml>\n<graph></graphml>");
    EXPECT_NE(expect(3, {"import", other, m_directory / "bad.graphml"}).err.find("bad.graphml:2:"),
              std::string::npos);
    EXPECT_EQ(parsed(expect(0, {"export", m_universe, "graph", "-"}).out)["nodes"].size(), 3u);
}

TEST_F(GraphCommands, verification_finds_nothing_wrong) {
    expect(0, {"sync", m_universe});
    expect(0, {"verify", m_universe, "--deep"});
}

}  // namespace
}  // namespace warp::test
