// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph_ids.h"

#include "engine/store/memory_tree.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

TEST(GraphIds, keys_of_edges_sort_like_their_ids) {
    EXPECT_LT(edgeKey({1, 500, 2}), edgeKey({2, 1, 1}));
    EXPECT_LT(edgeKey({255, 1, 1}), edgeKey({256, 1, 1}));
    EXPECT_EQ(*parseEdgeKey(edgeKey({7, 8, 9})), (EdgeIds{7, 8, 9}));
    EXPECT_EQ(*parseReverseEdgeKey(reverseEdgeKey({7, 8, 9})), (EdgeIds{7, 8, 9}));
    EXPECT_TRUE(edgeKey({7, 8, 9}).starts_with(edgePrefix(7)));
    EXPECT_ERROR(parseEdgeKey("short"), ErrorCode::Corrupt);
}

TEST(GraphIds, relations_survive_and_damage_is_found) {
    const std::string bytes = encodeRelation({.id = 3, .name = "works_for", .types = {"persons", "orgs"}});
    const auto relation = decodeRelation(3, bytes);
    ASSERT_OK(relation);
    EXPECT_EQ(relation->name, "works_for");
    EXPECT_EQ(relation->types, (EndpointTypes{"persons", "orgs"}));
    for (std::size_t size = 0; size < bytes.size() - 4; ++size)
        EXPECT_ERROR(decodeRelation(3, ByteView(bytes).substr(0, size)), ErrorCode::Corrupt);
}

TEST(GraphIds, the_last_id_is_found_among_others) {
    const auto tree = makeMemoryTree(makeMemoryTreeContent());
    const auto writer = tree->write();
    EXPECT_EQ(*lastId(*(*writer)->cursor(Space::GraphIds), kNodeIdPrefix), 0u);
    ASSERT_OK((*writer)->put(Space::GraphIds, nodeIdKey(1), "a:1"));
    ASSERT_OK((*writer)->put(Space::GraphIds, nodeIdKey(700), "a:2"));
    EXPECT_EQ(*lastId(*(*writer)->cursor(Space::GraphIds), kNodeIdPrefix), 700u);
    ASSERT_OK((*writer)->put(Space::GraphIds, relationIdKey(4), "r"));
    ASSERT_OK((*writer)->put(Space::GraphIds, kGraphLsnKey, "x"));
    EXPECT_EQ(*lastId(*(*writer)->cursor(Space::GraphIds), kNodeIdPrefix), 700u);
    EXPECT_EQ(*lastId(*(*writer)->cursor(Space::GraphIds), kRelationIdPrefix), 4u);
}

}  // namespace
}  // namespace warp
