// SPDX-License-Identifier: GPL-3.0-or-later
// The formats of graphs: what one writes it reads back, and damaged files are refused with their place.
#include <functional>

#include "engine/formats/dot.h"
#include "engine/formats/edge_list.h"
#include "engine/formats/gexf.h"
#include "engine/formats/graph_json.h"
#include "engine/formats/graphml.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

struct Format {
    const char* name;
    std::function<Status(const GraphDocument&, const ByteSink&)> write;
    std::function<Result<GraphDocument>(const ByteSource&)> read;
    bool nodeData = true;
};

Result<GraphDocument> readDotTyped(const ByteSource& source) {
    return readDot(source);
}
Result<GraphDocument> readRows(const ByteSource& source) {
    return readEdgeList(source);
}

const Format kFormats[] = {{"graphml", writeGraphml, readGraphml},
                           {"gexf", writeGexf, readGexf},
                           {"dot", writeDot, readDotTyped},
                           {"csv", writeEdgeList, readRows, false},
                           {"json", writeGraphJson, readGraphJson}};

std::string written(const Format& format, const GraphDocument& document) {
    std::string text;
    EXPECT_OK(format.write(document, sinkInto(text)));
    return text;
}

GraphDocument tricky() {
    GraphDocument document;
    document.nodes = {
        {.id = "persons:alice",
         .attributes = {{"name", "\"Alice <& \\\"quoted\\\"> Zoë\""},
                        {"age", "34"},
                        {"score", "1.50"},
                        {"active", "true"},
                        {"tags", "[\"a\",{\"b\":null}]"},
                        {"mixed", "\"5\""},
                        {"text", "\" lines\\nand\\ttabs \\u0001\""}}},
        {.id = "persons:b o:b \"x\" \\ <y>",
         .attributes = {{"mixed", "5"}, {"nothing", "null"}, {"score", "2"}}},
        {.id = "n:3", .attributes = {{"big", "123456789012345678901234567890"}, {"spaced name", "\"\""}}}};
    document.edges = {{.from = "persons:alice",
                       .to = "persons:b o:b \"x\" \\ <y>",
                       .attributes = {{"relation", "\"knows\""}, {"since", "2019"}, {"odd", "\"true\""}}},
                      {.from = "persons:alice", .to = "n:3", .attributes = {{"since", "2.5"}, {"w", "1e-7"}}},
                      {.from = "n:3", .to = "n:3"}};
    return document;
}

void expectSame(const GraphDocument& a, const GraphDocument& b, bool nodeData, const char* format) {
    ASSERT_EQ(a.nodes.size(), b.nodes.size()) << format;
    for (std::size_t i = 0; i < a.nodes.size() && nodeData; ++i) {
        EXPECT_EQ(a.nodes[i].id, b.nodes[i].id) << format;
        EXPECT_EQ(a.nodes[i].attributes.size(), b.nodes[i].attributes.size()) << format;
        for (const GraphAttribute& attribute : a.nodes[i].attributes) {
            const GraphAttribute* other = findAttribute(b.nodes[i].attributes, attribute.name);
            ASSERT_TRUE(other) << format << ": " << attribute.name;
            EXPECT_EQ(other->json, attribute.json) << format << ": " << attribute.name;
        }
    }
    ASSERT_EQ(a.edges.size(), b.edges.size()) << format;
    for (std::size_t i = 0; i < a.edges.size(); ++i) {
        EXPECT_EQ(a.edges[i].from, b.edges[i].from) << format;
        EXPECT_EQ(a.edges[i].to, b.edges[i].to) << format;
        EXPECT_EQ(a.edges[i].attributes.size(), b.edges[i].attributes.size()) << format;
        for (const GraphAttribute& attribute : a.edges[i].attributes) {
            const GraphAttribute* other = findAttribute(b.edges[i].attributes, attribute.name);
            ASSERT_TRUE(other) << format << ": " << attribute.name;
            EXPECT_EQ(other->json, attribute.json) << format << ": " << attribute.name;
        }
    }
}

TEST(GraphFormats, every_attribute_comes_back_as_it_was) {
    for (const Format& format : kFormats) {
        const std::string text = written(format, tricky());
        const auto back = format.read(sourceOf(text));
        ASSERT_TRUE(back.ok()) << format.name << ": " << back.error().describe();
        expectSame(tricky(), *back, format.nodeData, format.name);
    }
}

TEST(GraphFormats, the_parts_in_which_bytes_come_do_not_matter) {
    for (const Format& format : kFormats) {
        const std::string text = written(format, tricky());
        const auto back = format.read(sourceOf(text, 1));
        ASSERT_TRUE(back.ok()) << format.name << ": " << back.error().describe();
        expectSame(tricky(), *back, format.nodeData, format.name);
    }
}

TEST(GraphFormats, an_empty_graph_is_one) {
    for (const Format& format : kFormats) {
        const auto back = format.read(sourceOf(written(format, {})));
        EXPECT_TRUE(back.ok()) << format.name;
        EXPECT_TRUE(back.ok() && back->nodes.empty() && back->edges.empty());
    }
}

TEST(GraphFormats, cut_files_are_refused_at_every_byte_or_show_less) {
    for (const Format& format : kFormats) {
        const std::string text = written(format, tricky());
        for (std::size_t size = 0; size < text.size(); ++size) {
            const auto back = format.read(sourceOf(ByteView(text).substr(0, size)));
            if (!back.ok()) {
                EXPECT_EQ(errorCodeName(back.error().code), "InvalidFormat") << format.name << size;
                EXPECT_GT(back.error().line, 0) << format.name << " cut at " << size;
            } else {
                // Rows of a table may end at any line, and white space behind a graph may be missing.
                EXPECT_LE(back->edges.size(), tricky().edges.size()) << format.name;
            }
        }
    }
}

TEST(Graphml, files_of_other_programs_are_read) {
    const auto graph = readGraphml(sourceOf(R"(<?xml version='1.0' encoding='utf-8'?>
<g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns">
  <g:key id="d0" for="node" attr.name="colour" attr.type="string"><g:default>yellow</g:default></g:key>
  <g:key id="d1" for="edge" attr.name="weight" attr.type="double"/>
  <g:key id="d2" for="node" attr.name="size" attr.type="int"/>
  <g:key id="d3" for="node" attr.name="on" attr.type="boolean"/>
  <g:graph id="G" edgedefault="undirected">
    <g:node id="n0"><g:data key="d0">green</g:data><g:data key="d2"> 7 </g:data></g:node>
    <g:node id="n1"><g:data key="d3">True</g:data></g:node>
    <g:edge id="e0" source="n0" target="n1"><g:data key="d1">1.0</g:data></g:edge>
    <g:edge source="n1" target="n0" directed="true"><g:data key="d1">NaN</g:data></g:edge>
  </g:graph>
</g:graphml>)"));
    ASSERT_OK(graph);
    EXPECT_EQ(findAttribute(graph->nodes[0].attributes, "colour")->json, "\"green\"");
    EXPECT_EQ(findAttribute(graph->nodes[0].attributes, "size")->json, "7");
    EXPECT_EQ(findAttribute(graph->nodes[1].attributes, "colour")->json, "\"yellow\"");
    EXPECT_EQ(findAttribute(graph->nodes[1].attributes, "on")->json, "true");
    EXPECT_FALSE(graph->edges[0].directed);
    EXPECT_TRUE(graph->edges[1].directed);
    EXPECT_EQ(findAttribute(graph->edges[0].attributes, "weight")->json, "1.0");
    EXPECT_EQ(findAttribute(graph->edges[1].attributes, "weight")->json, "\"NaN\"");
}

/// Code, line and column of what is wrong.
std::string problemOf(const Result<GraphDocument>& result) {
    if (result.ok()) return "none";
    return std::string(errorCodeName(result.error().code)) + " " + std::to_string(result.error().line) + ":" +
           std::to_string(result.error().column);
}

TEST(Graphml, what_is_wrong_is_told_with_its_place) {
    const auto problem = [](const std::string& text) { return problemOf(readGraphml(sourceOf(text))); };
    const std::string head = "<graphml>\n<graph edgedefault='directed'>\n";
    const std::string tail = "</graph></graphml>";
    EXPECT_EQ(problem("<svg/>"), "InvalidFormat 1:1");
    EXPECT_EQ(problem("<graphml></graphml>"), "InvalidFormat 1:1");
    EXPECT_EQ(problem(head + "<node id='a'/>\n <node id='a'/>" + tail), "InvalidFormat 4:2");
    EXPECT_EQ(problem(head + "<node/>" + tail), "InvalidFormat 3:1");
    EXPECT_EQ(problem(head + "<node id='a'/><edge source='a' target='b'/>" + tail), "InvalidFormat 3:1");
    EXPECT_EQ(problem(head + "<node id='a'>\n<data key='x'>1</data></node>" + tail), "InvalidFormat 4:1");
    EXPECT_EQ(problem(head + "<node id='a'><graph/></node>" + tail), "InvalidFormat 3:14");
    EXPECT_EQ(problem(head + "<hyperedge/>" + tail), "InvalidFormat 3:1");
    EXPECT_EQ(problem(head + "<node id='a'>" + tail), "InvalidFormat 3:16");
    EXPECT_EQ(problem("<graphml><key id='k' attr.name='n' attr.type='int' for='node'/>\n<graph><node "
                      "id='a'><data key='k'>x</data></node></graph></graphml>"),
              "InvalidFormat 2:21");
}

TEST(Graphml, entities_are_not_expanded_and_depth_is_bounded) {
    const std::string bomb = R"(<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>
<graphml><graph><node id="&lol2;"/></graph></graphml>)";
    EXPECT_EQ(problemOf(readGraphml(sourceOf(bomb))).substr(0, 16), "InvalidFormat 2:");
    const std::string file = R"(<!DOCTYPE g SYSTEM "file:///etc/passwd"><graphml/>)";
    EXPECT_EQ(readGraphml(sourceOf(file)).error().code, ErrorCode::InvalidFormat);
    std::string deep;
    for (int i = 0; i < 10'000; ++i) deep += "<graphml>";
    EXPECT_EQ(readGraphml(sourceOf(deep)).error().code, ErrorCode::LimitExceeded);
}

TEST(Gexf, files_of_other_programs_are_read) {
    const auto graph = readGexf(sourceOf(R"(<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
  <graph defaultedgetype="undirected">
    <attributes class="node"><attribute id="0" title="url" type="string"><default>none</default></attribute>
      <attribute id="1" title="degree" type="integer"/></attributes>
    <nodes><node id="0" label="Gephi"><viz:size value="2.0"/><attvalues><attvalue for="1" value="9"/></attvalues>
      <nodes><node id="1" label="inside"/></nodes></node></nodes>
    <edges><edge id="0" source="0" target="1" type="directed" weight="2.4" label="links"/>
      <edge source="1" target="0"/></edges>
  </graph>
</gexf>)"));
    ASSERT_OK(graph);
    ASSERT_EQ(graph->nodes.size(), 2u);
    EXPECT_EQ(graph->nodes[0].label, "Gephi");
    EXPECT_EQ(findAttribute(graph->nodes[0].attributes, "degree")->json, "9");
    EXPECT_EQ(findAttribute(graph->nodes[1].attributes, "url")->json, "\"none\"");
    EXPECT_TRUE(graph->edges[0].directed);
    EXPECT_EQ(graph->edges[0].label, "links");
    EXPECT_EQ(graph->edges[0].weight, "2.4");
    EXPECT_FALSE(graph->edges[1].directed);
}

TEST(Gexf, what_is_wrong_is_told_with_its_place) {
    const auto problem = [](const std::string& text) { return problemOf(readGexf(sourceOf(text))); };
    const std::string head = "<gexf><graph>\n";
    EXPECT_EQ(problem("<graphml/>"), "InvalidFormat 1:1");
    EXPECT_EQ(problem(head + "<nodes><node label='x'/></nodes></graph></gexf>"), "InvalidFormat 2:8");
    EXPECT_EQ(problem(head + "<edges><edge source='1' target='2'/></edges></graph></gexf>"),
              "InvalidFormat 2:1");
    EXPECT_EQ(problem(head + "<attvalue for='0' value='1'/></graph></gexf>"), "InvalidFormat 2:1");
    EXPECT_EQ(problem(head + "<nodes><node id='1'/></nodes><edges><edge source='1' target='1' weight='x'/>"),
              "InvalidFormat 2:37");
}

TEST(Dot, the_language_of_graphviz_is_read) {
    const auto graph = readDot(sourceOf(R"(/* a comment */ strict digraph "G" {
  rankdir = LR; // a setting
  node [shape=box, color=red] edge [weight=2]
# a line of the preprocessor
  a:port:n -> b [label="to " + "b", xlabel=knows] ;
  a -> { c d } -> "e f" [since=2019; ok]
  subgraph cluster_x { node [color=blue]; g; a }
  h [size=1.50, text="true story", html=<b <i>x</i>>, text2="a\"b\\c\nd"]
  -1.5 -> Zoë
})"));
    ASSERT_OK(graph);
    std::map<std::string, const DocumentNode*> nodes;
    for (const DocumentNode& node : graph->nodes) nodes[node.id] = &node;
    EXPECT_EQ(nodes.size(), 9u);
    EXPECT_EQ(findAttribute(nodes["a"]->attributes, "color")->json, "\"red\"");
    EXPECT_EQ(findAttribute(nodes["g"]->attributes, "color")->json, "\"blue\"");
    EXPECT_EQ(findAttribute(nodes["h"]->attributes, "size")->json, "1.50");
    EXPECT_EQ(findAttribute(nodes["h"]->attributes, "text")->json, "\"true story\"");
    EXPECT_EQ(findAttribute(nodes["h"]->attributes, "html")->json, "\"<b <i>x</i>>\"");
    EXPECT_EQ(findAttribute(nodes["h"]->attributes, "text2")->json, R"("a\"b\\c\\nd")");
    ASSERT_EQ(graph->edges.size(), 6u);
    EXPECT_EQ(graph->edges[0].label, "knows");
    EXPECT_EQ(findAttribute(graph->edges[0].attributes, "label")->json, "\"to b\"");
    EXPECT_EQ(findAttribute(graph->edges[0].attributes, "weight")->json, "2");
    EXPECT_EQ(graph->edges[4].from + graph->edges[4].to, "de f");
    EXPECT_EQ(findAttribute(graph->edges[4].attributes, "since")->json, "2019");
    EXPECT_EQ(findAttribute(graph->edges[4].attributes, "ok")->json, "true");
    EXPECT_EQ(graph->edges[0].line, 5);
}

TEST(Dot, undirected_graphs_have_undirected_edges) {
    const auto graph = readDot(sourceOf("graph { a -- b }"));
    ASSERT_OK(graph);
    EXPECT_FALSE(graph->edges[0].directed);
    EXPECT_EQ(readDot(sourceOf("graph { a -- b }"), true)->nodes.size(), 2u);
}

TEST(Dot, what_is_wrong_is_told_with_its_place) {
    const auto problem = [](const std::string& text) { return problemOf(readDot(sourceOf(text))); };
    EXPECT_EQ(problem(""), "InvalidFormat 1:1");
    EXPECT_EQ(problem("tree {}"), "InvalidFormat 1:1");
    EXPECT_EQ(problem("digraph {\n a -- b }"), "InvalidFormat 2:4");
    EXPECT_EQ(problem("digraph {\n a -> }"), "InvalidFormat 2:7");
    EXPECT_EQ(problem("digraph {\n a [x=\"1 }"), "InvalidFormat 2:7");
    EXPECT_EQ(problem("digraph { a ! }"), "InvalidFormat 1:13");
    EXPECT_EQ(problem("digraph { a } b"), "InvalidFormat 1:15");
    EXPECT_EQ(problem("digraph { /* "), "InvalidFormat 1:11");
    EXPECT_EQ(problem("digraph { \"\xff\" }"), "InvalidFormat 1:11");
    std::string deep = "digraph ";
    for (int i = 0; i < 10'000; ++i) deep += "{";
    EXPECT_EQ(readDot(sourceOf(deep)).error().code, ErrorCode::LimitExceeded);
}

TEST(EdgeList, tables_of_other_programs_are_read) {
    const auto graph = readEdgeList(sourceOf("Source;no,Target\r\n"));
    EXPECT_FALSE(graph.ok());
    const auto edges =
        readEdgeList(sourceOf("Target,weight,Source,note\r\nb,0.5,a,\nc,,b,\"x, \"\"y\"\"\"\n"));
    ASSERT_OK(edges);
    EXPECT_EQ(edges->nodes.size(), 3u);
    EXPECT_EQ(edges->edges[0].from, "a");
    EXPECT_EQ(findAttribute(edges->edges[0].attributes, "weight")->json, "0.5");
    EXPECT_EQ(findAttribute(edges->edges[0].attributes, "note"), nullptr);
    EXPECT_EQ(findAttribute(edges->edges[1].attributes, "note")->json, R"("x, \"y\"")");
    EXPECT_EQ(problemOf(readEdgeList(sourceOf("from,to\na,b\na\n"))), "InvalidFormat 3:1");
    EXPECT_EQ(problemOf(readEdgeList(sourceOf("from,to\na,\n"))), "InvalidFormat 2:1");
    EXPECT_EQ(problemOf(readEdgeList(sourceOf(""))), "InvalidFormat 1:1");
}

TEST(GraphJson, node_link_files_of_other_programs_are_read) {
    const auto graph = readGraphJson(sourceOf(R"({"directed": false, "multigraph": false,
 "nodes": [{"id": 1, "name": "x"}, {"id": "b"}],
 "edges": [{"source": 1, "target": "b", "weight": 2}]})"));
    ASSERT_OK(graph);
    EXPECT_EQ(graph->nodes[0].id, "1");
    EXPECT_FALSE(graph->edges[0].directed);
    EXPECT_EQ(graph->edges[0].line, 3);
    EXPECT_EQ(problemOf(readGraphJson(sourceOf("[]"))), "InvalidFormat 1:1");
    EXPECT_EQ(problemOf(readGraphJson(sourceOf("{\"nodes\": [\n {\"id\": {}}]}"))), "InvalidFormat 2:2");
    EXPECT_EQ(problemOf(readGraphJson(
                  sourceOf("{\"nodes\": [{\"id\":1}],\n\"links\":[{\"source\":1,\"target\":2}]}"))),
              "InvalidFormat 2:10");
}

}  // namespace
}  // namespace warp
