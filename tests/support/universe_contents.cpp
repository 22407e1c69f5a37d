// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/universe_contents.h"

#include <algorithm>

#include "engine/formats/json_value.h"
#include "engine/qql/schema_store.h"
#include "engine/spacetime/record_text.h"
#include "tests/support/result_matchers.h"

namespace warp::test {

namespace {

std::string edgeText(const EdgeName& name) {
    return name.from + ' ' + name.relation + ' ' + name.to;
}

/// Derived figures that follow the moment they are looked at are left out.
std::string recordLine(Record record) {
    record.gravitationalAttraction = 0;
    record.temporalWeight = 1;
    return renderRecordLine(record);
}

void addRecords(Universe& universe, UniverseContents& contents) {
    const auto view = universe.spacetime().view();
    ASSERT_OK(view);
    ASSERT_OK((*view)->scan("", "", false, [&](const Record& record) {
        contents.records.push_back(recordLine(record));
        return true;
    }));
}

void addGraph(Universe& universe, UniverseContents& contents) {
    const auto view = universe.graph().view();
    ASSERT_OK(view);
    ASSERT_OK((*view)->scanNodes("", "", [&](const GraphNode& node) {
        contents.nodes.push_back(node.key + ' ' + node.data + ' ' + std::to_string(node.version) + ' ' +
                                 std::to_string(node.weight) + ' ' + std::to_string(node.observations));
        return true;
    }));
    ASSERT_OK((*view)->scanEdges([&](const GraphEdge& edge) {
        contents.edges.push_back(edgeText(edge.name) + ' ' + edge.data + ' ' + std::to_string(edge.version) +
                                 ' ' + std::to_string(edge.strength) + ' ' + std::to_string(edge.traversals) +
                                 (edge.bidirectional ? " both" : ""));
        return true;
    }));
    std::ranges::sort(contents.edges);
}

void addLinks(Universe& universe, UniverseContents& contents) {
    ASSERT_OK(universe.entanglement().scan([&](const Link& link, double) {
        contents.links.push_back(link.a + ' ' + link.b + ' ' + std::to_string(link.strength));
        return true;
    }));
    std::ranges::sort(contents.links);
}

void addEvents(Universe& universe, UniverseContents& contents) {
    const auto cursor = universe.temporal().query({});
    ASSERT_OK(cursor);
    while (true) {
        const auto event = (*cursor)->next();
        ASSERT_OK(event);
        if (!*event) break;
        contents.events.emplace_back((*event)->line);
    }
    const auto streams = universe.temporal().streams();
    ASSERT_OK(streams);
    for (const StreamInfo& stream : *streams)
        contents.streams.push_back(stream.name + ' ' + std::to_string(stream.events) + ' ' +
                                   formatTimestamp(stream.last));
}

}  // namespace

UniverseContents contentsOf(Universe& universe) {
    UniverseContents contents;
    addRecords(universe, contents);
    addGraph(universe, contents);
    addLinks(universe, contents);
    addEvents(universe, contents);
    for (const Wormhole& wormhole : universe.wormholes().wormholes())
        contents.wormholes.push_back(wormhole.from + ' ' + wormhole.to + ' ' + std::to_string(wormhole.uses));
    std::ranges::sort(contents.wormholes);
    for (const auto& [type, schema] : universe.schema().schema()->types())
        contents.schemas.push_back(type + ' ' + dumpJson(schema.source()));
    contents.settings = std::to_string(universe.configuration().values()->topology.shards[0].capacity);
    return contents;
}

void fillUniverse(Universe& universe, int seed) {
    Spacetime& records = universe.spacetime();
    const std::string n = std::to_string(seed);
    for (int i = 0; i < 60; ++i) {
        const auto shard = static_cast<Shard>(i % 3);
        ASSERT_OK(records.put("users:" + std::to_string(i), R"({"n":)" + std::to_string(i * seed) + "}",
                              {.shard = shard, .priority = i % 7 == 0 ? Priority::High : Priority::Normal}));
    }
    ASSERT_OK(records.put("foo", "12345678901234567890123", {.shard = Shard::Warm}));
    ASSERT_OK(records.put("odd/type:../x:1", R"(["Zoë"])", {.shard = Shard::Hot}));
    ASSERT_OK(records.put("large:one", '"' + std::string(200'000, 'x') + n + '"', {.shard = Shard::Hot}));
    ASSERT_OK(universe.entanglement().superpose(
        "either:or", {{.json = n, .amplitude = 0.8}, {.json = "\"two\"", .amplitude = 0.6}}));
    LinkBatch links;
    links.entangle("users:1", "users:4", 0.9);
    links.entangle("users:3", "foo", 0.4);
    ASSERT_OK(universe.entanglement().apply(links));
    GraphBatch graph;
    graph.putNode("persons:alice", R"({"age":)" + n + "}");
    graph.putNode("persons:bob", "{}", {.weight = 2.0});
    graph.putEdge({"persons:alice", "knows", "persons:bob"}, R"({"since":2020})", {.strength = 0.5});
    graph.putEdge({"persons:alice", "likes", "things:a_to_b"}, "{}",
                  {.bidirectional = true, .createNodes = true});
    ASSERT_OK(universe.graph().apply(graph));
    EventBatch events;
    for (int i = 0; i < 20; ++i)
        ASSERT_OK(events.add(R"({"level":)" + std::to_string(i) + "}",
                             {.stream = i % 2 == 0 ? "web" : "db", .time = systemClock().now()}));
    ASSERT_OK(universe.temporal().append(events));
    ASSERT_OK(universe.schema().apply({.type = "users", .json = R"({"type":"object"})"}));
    ASSERT_OK(universe.configuration().set("shard_topology.hot_data.capacity", std::to_string(4000 + seed)));
}

}  // namespace warp::test
