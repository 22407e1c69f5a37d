// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/graph_transfer.h"

#include <map>

#include "engine/io/files.h"
#include "engine/universe/sample_package_graph.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

/// Everything that a graph holds, without what differs from universe to universe.
std::map<std::string, std::string> contentOf(QuantumGraph& graph) {
    std::map<std::string, std::string> content;
    const auto view = graph.view();
    EXPECT_OK((*view)->scanNodes({}, {}, [&](const GraphNode& node) {
        std::string text = node.data + " " + std::to_string(node.weight);
        if (node.ownCoordinates) text += " at " + std::to_string(node.coordinates[0]);
        content[node.key] = text;
        return true;
    }));
    EXPECT_OK((*view)->scanEdges([&](const GraphEdge& edge) {
        char strength[64];
        std::snprintf(strength, sizeof strength, " %.6f %.6f", edge.strengthAt(systemClock().now()),
                      edge.decayPerDay);
        content[edge.name.from + " " + edge.name.relation + " " + edge.name.to] =
            edge.data + strength + (edge.bidirectional ? " both" : "");
        return true;
    }));
    return content;
}

class GraphTransfer : public ::testing::Test {
  protected:
    void fill() {
        GraphBatch batch;
        batch.putNode("persons:alice", R"({"name":"Alice","age":34,"id":"mine","tags":["a"],"warp:x":1})",
                      {.weight = 2.5});
        batch.putNode("persons:bob", "\"only text\"",
                      {.coordinates = GraphCoordinates{0.25F, -1, 0, 0, 0, 0, 0, 0.5F}});
        batch.putNode("lonely:one", "{}");
        batch.putEdge({"persons:alice", "knows", "persons:bob"}, R"({"since":2019,"source":"s","label":"l"})",
                      {.strength = 0.25, .decayPerDay = 1.0, .bidirectional = true});
        batch.putEdge({"persons:bob", "hates", "persons:alice"}, "[1]", {.decayPerDay = 0.5});
        ASSERT_OK(m_from->graph().apply(batch));
    }
    Result<GraphImportReport> import(const std::string& text, GraphImportOptions options,
                                     std::vector<ImportProblem>* problems = nullptr) {
        return importGraph(m_to->graph(), sourceOf(text), "file", options,
                           [&](const ImportProblem& problem) {
                               if (problems) problems->push_back(problem);
                           },
                           {});
    }
    std::string exported(GraphFormat format) {
        std::string text;
        EXPECT_OK(exportGraph(m_from->graph(), format, systemClock().now(), sinkInto(text), {}));
        return text;
    }

    test::TempUniverse m_from{{.backgroundThreads = false}};
    test::TempUniverse m_to{{.backgroundThreads = false}};
};

TEST_F(GraphTransfer, a_graph_comes_over_as_it_is) {
    fill();
    for (const GraphFormat format :
         {GraphFormat::Graphml, GraphFormat::Gexf, GraphFormat::Dot, GraphFormat::Json}) {
        const auto report = import(exported(format), {.format = format, .replace = true});
        ASSERT_OK(report);
        EXPECT_EQ(report->bad, 0u);
        EXPECT_EQ(report->edges, 2u);
        EXPECT_EQ(contentOf(m_to->graph()), contentOf(m_from->graph())) << static_cast<int>(format);
        GraphBatch clear;
        for (const char* key : {"persons:alice", "persons:bob", "lonely:one"}) clear.removeNode(key);
        ASSERT_OK(m_to->graph().apply(clear));
    }
}

TEST_F(GraphTransfer, an_edge_list_brings_edges_and_their_nodes) {
    fill();
    const auto report = import(exported(GraphFormat::Csv), {.format = GraphFormat::Csv});
    ASSERT_OK(report);
    EXPECT_EQ(report->nodes, 2u);
    EXPECT_EQ(report->edges, 2u);
    const auto edge = *(*m_to->graph().view())->edge({"persons:alice", "knows", "persons:bob"});
    ASSERT_TRUE(edge);
    EXPECT_EQ(edge->data, R"({"label":"l","since":2019,"source":"s"})") << "columns are in order of name";
    EXPECT_TRUE(edge->bidirectional);
}

TEST_F(GraphTransfer, what_a_foreign_file_leaves_open_is_filled_in) {
    const auto report =
        import("graph { a -- b [weight=3]; a -- \"x:y\" [xlabel=likes] }",
               {.format = GraphFormat::Dot, .defaults = {.type = "things", .relation = "near"}});
    ASSERT_OK(report);
    const auto view = m_to->graph().view();
    const auto near = *(*view)->edge({"things:a", "near", "things:b"});
    ASSERT_TRUE(near);
    EXPECT_TRUE(near->bidirectional);
    EXPECT_EQ(near->data, "{\"weight\":3}");
    EXPECT_TRUE(*(*view)->edge({"things:a", "likes", "x:y"}));
}

TEST_F(GraphTransfer, conflicts_keep_everything_out_unless_they_are_skipped) {
    GraphBatch batch;
    batch.putNode("n:a", "{\"old\":1}");
    ASSERT_OK(m_to->graph().apply(batch));
    const std::string text =
        "digraph { \"n:a\" [new=1]\n \"n:b\" [new=1]\n \"n:a\" -> \"n:b\"\n \"n:a\" -> \"n:b\" }";
    std::vector<ImportProblem> problems;
    const auto refused = import(text, {.format = GraphFormat::Dot}, &problems);
    ASSERT_OK(refused);
    EXPECT_EQ(refused->bad, 2u);
    EXPECT_EQ(refused->version, 0u);
    ASSERT_EQ(problems.size(), 2u);
    EXPECT_EQ(problems[0].error.line, 1);
    EXPECT_EQ(problems[0].error.code, ErrorCode::Conflict);
    EXPECT_EQ(problems[1].error.line, 4);
    EXPECT_FALSE(*(*m_to->graph().view())->node("n:b"));

    const auto dry = import(text, {.format = GraphFormat::Dot, .skipBad = true, .dryRun = true});
    EXPECT_EQ(dry->nodes, 1u);
    EXPECT_FALSE(*(*m_to->graph().view())->node("n:b"));
    const auto skipped = import(text, {.format = GraphFormat::Dot, .skipBad = true});
    ASSERT_OK(skipped);
    EXPECT_EQ(skipped->nodes, 1u);
    EXPECT_EQ(skipped->edges, 1u);
    EXPECT_EQ((*(*m_to->graph().view())->node("n:a"))->data, "{\"old\":1}");
}

TEST_F(GraphTransfer, a_malformed_file_names_its_place_and_changes_nothing) {
    const auto report = import("<graphml>\n<graph><node id='a'/>\n<oops></graph></graphml>",
                               {.format = GraphFormat::Graphml, .skipBad = true});
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().code, ErrorCode::InvalidFormat);
    EXPECT_EQ(report.error().path, "file");
    EXPECT_EQ(report.error().line, 3);
    EXPECT_EQ(m_to->graph().counts()->nodes, 0u);
}

TEST_F(GraphTransfer, impossible_values_are_listed) {
    std::vector<ImportProblem> problems;
    const auto report = import(R"(digraph { a -> b ["warp:strength"=x]; ":" ; c ["warp:unknown"=1] })",
                               {.format = GraphFormat::Dot}, &problems);
    ASSERT_OK(report);
    EXPECT_EQ(report->bad, 3u);
    EXPECT_EQ(m_to->graph().counts()->nodes, 0u);
}

TEST_F(GraphTransfer, packages_and_their_dependencies_fill_a_graph_and_are_brought_up_to_date) {
    const std::string root = m_from / "system";
    const auto status = [&](const std::string& text) {
        ASSERT_OK(makeDirectories(systemFileSystem(), root + "/var/lib/dpkg"));
        ASSERT_OK(replaceFile(systemFileSystem(), root + "/var/lib/dpkg/status", text));
    };
    const std::string dpkg =
        "Package: dpkg\nStatus: install ok installed\nArchitecture: amd64\nSection: admin\n"
        "Pre-Depends: none | tar (>= 1.28), libc6:any\nRecommends: apt\n\n";
    const std::string tar =
        "Package: tar\nStatus: install ok installed\nArchitecture: amd64\nSection: utils\n\n";
    status(dpkg + tar + "Package: apt\nStatus: deinstall ok config-files\nArchitecture: amd64\n\n");
    const auto first = samplePackageGraph(m_to->graph(), systemFileSystem(), root, {});
    ASSERT_OK(first);
    EXPECT_EQ(first->nodes, 2u);
    EXPECT_EQ(first->edges, 1u);
    const auto edge = *(*m_to->graph().view())->edge({"packages:dpkg", "depends_on", "packages:tar"});
    ASSERT_TRUE(edge);
    EXPECT_EQ(edge->decayPerDay, 1);
    const Lsn version = edge->version;

    status(dpkg + tar + "Package: apt\nStatus: install ok installed\nArchitecture: amd64\n\n");
    const auto second = samplePackageGraph(m_to->graph(), systemFileSystem(), root, {});
    ASSERT_OK(second);
    EXPECT_EQ(second->written, 2u);
    EXPECT_EQ((*(*m_to->graph().view())->edge({"packages:dpkg", "depends_on", "packages:tar"}))->version,
              version);
    EXPECT_TRUE(*(*m_to->graph().view())->edge({"packages:dpkg", "recommends", "packages:apt"}));

    status(dpkg);
    const auto third = samplePackageGraph(m_to->graph(), systemFileSystem(), root, {});
    ASSERT_OK(third);
    EXPECT_EQ(third->removed, 2u);
    EXPECT_EQ(m_to->graph().counts()->nodes, 1u);
    EXPECT_EQ(m_to->graph().counts()->edges, 0u);
}

}  // namespace
}  // namespace warp
