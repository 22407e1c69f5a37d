// SPDX-License-Identifier: GPL-3.0-or-later
// What is written as GraphML, as igraph's own reader sees it.
#include <cstdio>

#include <igraph/igraph.h>

#include "engine/formats/graphml.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

TEST(IgraphReader, reads_nodes_edges_and_typed_attributes) {
    GraphDocument document;
    document.nodes = {{.id = "persons:alice",
                       .attributes = {{"name", "\"Alice <&> Zoë\""}, {"age", "34"}, {"active", "true"}}},
                      {.id = "persons:bob", .attributes = {{"age", "2.5"}, {"tags", "[1,2]"}}}};
    document.edges = {{.from = "persons:alice", .to = "persons:bob", .attributes = {{"since", "2019"}}}};
    std::string text;
    ASSERT_OK(writeGraphml(document, sinkInto(text)));

    igraph_set_attribute_table(&igraph_cattribute_table);
    igraph_set_error_handler(igraph_error_handler_ignore);
    igraph_set_warning_handler(igraph_warning_handler_ignore);
    std::FILE* file = ::fmemopen(text.data(), text.size(), "r");
    ASSERT_NE(file, nullptr);
    igraph_t graph;
    const igraph_error_t code = igraph_read_graph_graphml(&graph, file, 0);
    std::fclose(file);
    ASSERT_EQ(code, IGRAPH_SUCCESS) << igraph_strerror(code);
    EXPECT_EQ(igraph_vcount(&graph), 2);
    EXPECT_EQ(igraph_ecount(&graph), 1);
    EXPECT_TRUE(igraph_is_directed(&graph));
    EXPECT_STREQ(VAS(&graph, "id", 0), "persons:alice");
    EXPECT_STREQ(VAS(&graph, "name", 0), "Alice <&> Zoë");
    EXPECT_EQ(VAN(&graph, "age", 0), 34);
    EXPECT_EQ(VAN(&graph, "age", 1), 2.5);
    EXPECT_TRUE(VAB(&graph, "active", 0));
    EXPECT_STREQ(VAS(&graph, "tags", 1), "[1,2]");
    EXPECT_EQ(EAN(&graph, "since", 0), 2019);
    igraph_destroy(&graph);
}

}  // namespace
}  // namespace warp
