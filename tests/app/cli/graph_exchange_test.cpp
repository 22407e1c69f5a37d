// SPDX-License-Identifier: GPL-3.0-or-later
// Files of graphs held against the programs that people use: networkx and Graphviz.
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

class GraphExchange : public WarpProgram {
  protected:
    void SetUp() override {
        makeUniverse();
        expect(0, {"graph", "node", m_universe, "persons:alice",
                   R"({"name":"Alice <&> \"Zoë\"","age":34,"score":1.5,"active":true,"tags":["a"]})"});
        expect(0, {"graph", "edge", m_universe, "persons:alice", "knows", "persons:bob", R"({"since":2019})",
                   "--strength", "0.5", "--create-nodes"});
    }
    static bool has(const std::string& module) {
        return runProcess({"python3", "-c", "import " + module}).exitCode == 0;
    }
    static ProcessResult python(const std::string& script) {
        ProcessResult result = runProcess({"python3", "-c", script});
        EXPECT_EQ(result.exitCode, 0) << result.out << result.err;
        return result;
    }
};

TEST_F(GraphExchange, networkx_reads_what_is_exported_with_its_types) {
    if (!has("networkx")) GTEST_SKIP() << "python3-networkx is not installed";
    for (const std::string format : {"graphml", "gexf"}) {
        const std::string file = m_directory / "out." + format;
        expect(0, {"export", m_universe, "graph", file});
        const ProcessResult seen = python(
            "import networkx as nx, json\n"
            "g = nx.read_" +
            format + "('" + file +
            "')\n"
            "n = g.nodes['persons:alice']\n"
            "e = g.edges['persons:alice', 'persons:bob']\n"
            "print(json.dumps([g.is_directed(), n['name'], n['age'], n['score'], "
            "n['active'], n['tags'], e['since'], e['warp:relation']]))");
        const JsonDocument expected = {true, "Alice <&> \"Zoë\"", 34, 1.5, true, "[\"a\"]", 2019, "knows"};
        EXPECT_EQ(parsed(seen.out), expected) << format;
    }
}

TEST_F(GraphExchange, what_networkx_writes_is_imported_with_its_types) {
    if (!has("networkx")) GTEST_SKIP() << "python3-networkx is not installed";
    for (const std::string format : {"graphml", "gexf"}) {
        const std::string file = m_directory / "in." + format;
        python(
            "import networkx as nx\n"
            "g = nx.DiGraph()\n"
            "g.add_node('a', name='Zoë & <co>', n=7, x=2.5, on=True)\n"
            "g.add_edge('a', 'b', weight=0.25, kind='friend')\n"
            "nx.write_" +
            format + "(g, '" + file + "')");
        expect(0, {"import", m_universe, file, "--type", format, "--relation", "likes"});
        const JsonDocument node =
            parsed(expect(0, {"graph", "node", m_universe, format + ":a", "--peek", "--json"}).out);
        EXPECT_EQ(node["value"]["name"], "Zoë & <co>");
        EXPECT_EQ(node["value"]["n"], 7);
        EXPECT_EQ(node["value"]["x"], 2.5);
        EXPECT_EQ(node["value"]["on"], true);
        ASSERT_EQ(node["edges"].size(), 1u);
        EXPECT_EQ(node["edges"][0]["relation"], "likes");
        EXPECT_EQ(node["edges"][0]["value"]["weight"], 0.25);
        EXPECT_EQ(node["edges"][0]["value"]["kind"], "friend");
    }
}

TEST_F(GraphExchange, networkx_and_json_agree_on_node_link_files) {
    if (!has("networkx")) GTEST_SKIP() << "python3-networkx is not installed";
    const std::string file = m_directory / "graph.json";
    expect(0, {"export", m_universe, "graph", file});
    const ProcessResult seen = python(
        "import networkx as nx, json\n"
        "d = json.load(open('" +
        file +
        "'))\n"
        "d['edges'] = d['links']  # the name differs between versions\n"
        "g = nx.node_link_graph(d)\n"
        "print(json.dumps([g.number_of_nodes(), g.nodes['persons:alice']['tags']]))");
    EXPECT_EQ(parsed(seen.out), (JsonDocument{2, {"a"}}));
}

TEST_F(GraphExchange, graphviz_takes_what_is_exported) {
    if (runProcess({"sh", "-c", "command -v dot"}).exitCode != 0) GTEST_SKIP() << "graphviz is not installed";
    const std::string file = m_directory / "graph.dot";
    expect(0, {"export", m_universe, "graph", file});
    const ProcessResult drawn = runProcess({"dot", "-Tdot", file});
    EXPECT_EQ(drawn.exitCode, 0) << drawn.err;
    expect(0, {"import", m_universe, file, "--replace"});
}

}  // namespace
}  // namespace warp::test
