// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "engine/quantum_graph/edge_codec.h"
#include "engine/quantum_graph/graph_due.h"
#include "engine/quantum_graph/node_codec.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

using namespace std::chrono_literals;

StoredNode node() {
    return {.id = 12,
            .collapsed = true,
            .ownCoordinates = true,
            .version = 34,
            .createdAt = {56},
            .updatedAt = {78},
            .weight = 2.5,
            .observations = 9,
            .observedAt = {77},
            .coordinates = {0.5F, -1, 0, 0, 0, 0, 0, 0.25F},
            .data = "{\"a\":1}"};
}

StoredEdge edge() {
    return {.bidirectional = true,
            .byIds = true,
            .version = 34,
            .createdAt = {56},
            .updatedAt = {78},
            .strength = 0.5,
            .decayPerDay = 0.9,
            .lastTraversed = {77},
            .traversals = 3,
            .from = "persons:alice",
            .relation = "knows",
            .to = "persons:bob",
            .data = "{}"};
}

TEST(GraphCodec, a_node_comes_back_as_it_was) {
    const std::string bytes = encodeNode(node());
    const auto back = decodeNode(bytes);
    ASSERT_OK(back);
    EXPECT_EQ(encodeNode(*back), bytes);
    EXPECT_EQ(back->id, 12u);
    EXPECT_TRUE(back->collapsed);
    EXPECT_TRUE(back->ownCoordinates);
    EXPECT_EQ(back->weight, 2.5);
    EXPECT_EQ(back->coordinates, node().coordinates);
    EXPECT_EQ(back->data, "{\"a\":1}");
}

TEST(GraphCodec, an_edge_comes_back_as_it_was) {
    const std::string bytes = encodeEdge(edge());
    const auto back = decodeEdge(bytes);
    ASSERT_OK(back);
    EXPECT_EQ(encodeEdge(*back), bytes);
    EXPECT_EQ(back->name(), (EdgeName{"persons:alice", "knows", "persons:bob"}));
    EXPECT_TRUE(back->bidirectional);
    EXPECT_TRUE(back->byIds);
    EXPECT_EQ(back->strength, 0.5);
    EXPECT_EQ(back->traversals, 3u);
}

TEST(GraphCodec, cut_bytes_are_refused_at_every_length) {
    const std::string nodeBytes = encodeNode(node());
    for (std::size_t size = 0; size + node().data.size() <= nodeBytes.size(); ++size)
        EXPECT_ERROR(decodeNode(ByteView(nodeBytes).substr(0, size)), ErrorCode::Corrupt);
    const std::string edgeBytes = encodeEdge(edge());
    for (std::size_t size = 0; size + edge().data.size() <= edgeBytes.size(); ++size)
        EXPECT_ERROR(decodeEdge(ByteView(edgeBytes).substr(0, size)), ErrorCode::Corrupt);
    const std::string due = encodeGraphDue({.write = true, .lsn = 5, .path = "p"});
    EXPECT_EQ(*decodeGraphDue(due), (GraphDue{.write = true, .lsn = 5, .path = "p"}));
    for (std::size_t size = 0; size < due.size(); ++size)
        EXPECT_ERROR(decodeGraphDue(ByteView(due).substr(0, size)), ErrorCode::Corrupt);
}

TEST(GraphCodec, later_layouts_and_impossible_figures_are_refused) {
    std::string bytes = encodeNode(node());
    bytes[0] = 2;
    EXPECT_ERROR(decodeNode(bytes), ErrorCode::NewerFormat);
    bytes = encodeEdge(edge());
    bytes[0] = 2;
    EXPECT_ERROR(decodeEdge(bytes), ErrorCode::NewerFormat);
    StoredEdge strong = edge();
    strong.strength = 1.5;
    EXPECT_ERROR(decodeEdge(encodeEdge(strong)), ErrorCode::Corrupt);
    StoredNode heavy = node();
    heavy.weight = HUGE_VAL;
    EXPECT_ERROR(decodeNode(encodeNode(heavy)), ErrorCode::Corrupt);
}

TEST(GraphCodec, strength_decays_by_the_day_down_to_a_floor) {
    EXPECT_DOUBLE_EQ(decayedStrength(0.8, 0.98, 24h), 0.8 * 0.98);
    EXPECT_DOUBLE_EQ(decayedStrength(0.8, 0.98, 12h), 0.8 * std::pow(0.98, 0.5));
    EXPECT_DOUBLE_EQ(decayedStrength(0.8, 0.98, 24h * 10'000), 0.01);
    EXPECT_DOUBLE_EQ(decayedStrength(0.8, 0.98, -24h), 0.8);
    EXPECT_DOUBLE_EQ(decayedStrength(0.8, 1, 24h * 365), 0.8);
    EXPECT_DOUBLE_EQ(decayedStrength(0.005, 0.98, 24h * 365), 0.005);
}

}  // namespace
}  // namespace warp
