// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph_text.h"

#include "engine/formats/json_value.h"
#include "engine/store/external_edit.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

GraphNode alice() {
    return {.id = 7,
            .key = "persons:alice",
            .data = R"({"name":"Alice","big":123456789012345678901234567890})",
            .weight = 1.1,
            .collapsed = true,
            .observations = 2,
            .observedAt = Timestamp{1'768'487'400'123},
            .coordinates = graphCoordinatesOf(R"({"name":"Alice","big":123456789012345678901234567890})"),
            .version = 12,
            .createdAt = {1'768'487'400'000},
            .updatedAt = {1'768'487'400'001}};
}

GraphEdge works() {
    return {.ids = {7, 2, 9},
            .name = {"persons:alice", "works_for", "organizations:acme"},
            .data = R"({"since":2019})",
            .strength = 0.1 + 0.2,
            .bidirectional = true,
            .lastTraversed = {1'768'487'400'555},
            .traversals = 3,
            .byIds = true,
            .version = 13,
            .createdAt = {1'768'487'400'000},
            .updatedAt = {1'768'487'400'001}};
}

TEST(GraphText, a_node_can_be_made_again_from_its_file) {
    const std::string text = renderNodeFile(alice());
    const auto back = parseNodeFile(text);
    ASSERT_OK(back);
    EXPECT_EQ(renderNodeFile(*back), text);
    EXPECT_EQ(back->key, "persons:alice");
    EXPECT_EQ(back->id, 7u);
    EXPECT_EQ(back->data, alice().data);
    EXPECT_EQ(back->coordinates, alice().coordinates);
    EXPECT_FALSE(back->ownCoordinates);
    EXPECT_EQ(back->observedAt, alice().observedAt);
}

TEST(GraphText, coordinates_of_its_own_are_kept_exactly) {
    GraphNode node = alice();
    node.ownCoordinates = true;
    node.coordinates = {0.1F, 0.123456789F, -1, 1, 0, 0, 0, 1e-7F};
    const auto back = parseNodeFile(renderNodeFile(node));
    ASSERT_OK(back);
    EXPECT_TRUE(back->ownCoordinates);
    EXPECT_EQ(back->coordinates, node.coordinates);
}

TEST(GraphText, an_edge_can_be_made_again_from_its_file) {
    const std::string text = renderEdgeFile(works());
    const auto back = parseEdgeFile(text);
    ASSERT_OK(back);
    EXPECT_EQ(renderEdgeFile(*back), text);
    EXPECT_EQ(back->name, works().name);
    EXPECT_EQ(back->ids, works().ids);
    EXPECT_EQ(back->strength, 0.1 + 0.2);
    EXPECT_TRUE(back->bidirectional);
    EXPECT_EQ(back->traversals, 3u);
}

TEST(GraphText, files_carry_what_tells_an_edit) {
    for (const std::string& text : {renderNodeFile(alice()), renderEdgeFile(works())}) {
        const auto seen = parseMirrorText("x.json", text);
        ASSERT_OK(seen);
        EXPECT_TRUE(seen->untouched());
        EXPECT_TRUE(isGraphMirrorKey(seen->key));
    }
}

TEST(GraphText, damaged_files_are_refused) {
    const std::string text = renderEdgeLine(works());
    for (std::size_t size = 0; size < text.size(); ++size)
        EXPECT_ERROR(parseEdgeFile(ByteView(text).substr(0, size)), ErrorCode::InvalidFormat);
    EXPECT_ERROR(parseNodeFile("[]"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(parseNodeFile(R"({"key":"x","value":1})"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(parseNodeFile(text), ErrorCode::InvalidFormat);
    std::string strong = text;
    strong.replace(strong.find("\"strength\":0.3"), 14, "\"strength\":7.3");
    EXPECT_ERROR(parseEdgeFile(strong), ErrorCode::InvalidFormat);
}

}  // namespace
}  // namespace warp
