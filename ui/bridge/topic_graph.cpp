// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "ui/bridge/topic_listers.h"
#include "ui/bridge/tree_queries.h"

// Nodes, edges, links and wormholes: what is joined to what.
namespace warp::ui::topics {
namespace {

// Far more than are shown are looked through once for the strongest.
constexpr std::size_t kSorted = 2 * kMostChildren;

// The strongest of many, without keeping them all.
class Strongest {
  public:
    void add(TopicItem item) {
        m_items.push_back(std::move(item));
        if (m_items.size() == kSorted + kMostChildren) cut(kSorted);
    }
    std::vector<TopicItem> take() {
        cut(kMostChildren + 1);
        return std::move(m_items);
    }

  private:
    void cut(std::size_t most) {
        std::ranges::stable_sort(m_items, [](const TopicItem& one, const TopicItem& other) {
            return one.value.value_or(0) > other.value.value_or(0);
        });
        if (m_items.size() > most) m_items.resize(most);
    }
    std::vector<TopicItem> m_items;
};

Result<TopicListing> nodeTypes(Universe& universe, const EngineJob& job) {
    WARP_ASSIGN(const auto view, universe.graph().view());
    std::vector<TopicItem> items;
    WARP_TRY(view->scanNodes({}, {}, [&](const GraphNode& node) {
        const std::string_view type = splitKey(node.key).type;
        if (items.empty() || items.back().id != type)
            items.push_back(
                {.id = std::string(type), .named = true, .topic = "nodes/" + std::string(type), .count = 0});
        ++*items.back().count;
        return !job.stopRequested();
    }));
    return bounded(std::move(items));
}

// A node that is a record, too, leads to the record; otherwise to its own file.
Result<TopicListing> nodesOf(Universe& universe, const EngineJob& job, const std::string& type) {
    WARP_ASSIGN(const auto view, universe.graph().view());
    const KeyRange range = typeRange(type);
    std::vector<TopicItem> items;
    WARP_TRY(view->scanNodes(range.from, range.to, [&](const GraphNode& node) {
        items.push_back({.id = node.key, .named = true, .key = node.key});
        return !job.stopRequested() && items.size() <= kMostChildren;
    }));
    WARP_ASSIGN(const auto records, universe.spacetime().view());
    for (TopicItem& item : items) {
        if (job.stopRequested()) return cancelledError();
        WARP_ASSIGN(const auto record, records->peek(item.key));
        if (record) continue;
        item.key.clear();
        item.file = nodePath(item.id);
    }
    return bounded(std::move(items));
}

Result<TopicListing> relations(Universe& universe, const EngineJob& job) {
    WARP_ASSIGN(const auto view, universe.graph().view());
    std::map<std::string, std::uint64_t> edges;
    WARP_TRY(view->scanEdges([&](const GraphEdge& edge) {
        ++edges[edge.name.relation];
        return !job.stopRequested();
    }));
    std::vector<TopicItem> items;
    for (const auto& [relation, count] : edges)
        items.push_back({.id = relation, .named = true, .topic = "edges/" + relation, .count = count});
    return bounded(std::move(items));
}

Result<TopicListing> edgesOf(Universe& universe, const EngineJob& job, const std::string& relation) {
    WARP_ASSIGN(const auto view, universe.graph().view());
    std::vector<TopicItem> items;
    WARP_TRY(view->scanEdges([&](const GraphEdge& edge) {
        if (edge.name.relation == relation)
            items.push_back({.id = edge.name.from,
                             .named = true,
                             .to = edge.name.to,
                             .file = edgePath(edge.name, edge.byIds)});
        return !job.stopRequested() && items.size() <= kMostChildren;
    }));
    return bounded(std::move(items));
}

Result<TopicListing> linksOf(Universe& universe, const EngineJob& job, const std::string& origin) {
    const auto wanted = parseLinkOrigin(origin);
    if (!wanted) return unknown("links/" + origin);
    Strongest strongest;
    WARP_TRY(universe.entanglement().scan([&](const Link& link, double strength) {
        if (link.origin == *wanted)
            strongest.add({.id = link.a, .named = true, .value = strength, .to = link.b, .key = link.a});
        return !job.stopRequested();
    }));
    return bounded(strongest.take());
}

Result<TopicListing> linkOrigins(Universe& universe) {
    WARP_ASSIGN(const LinkCounts counts, universe.entanglement().counts());
    std::vector<TopicItem> items;
    for (const auto& [origin, count] : {std::pair{LinkOrigin::Explicit, counts.explicitLinks},
                                        std::pair{LinkOrigin::Rule, counts.ruleLinks},
                                        std::pair{LinkOrigin::Learned, counts.learnedLinks}}) {
        const std::string id = "links/" + std::string(linkOriginName(origin));
        items.push_back({.id = id, .topic = count > 0 ? id : "", .count = count});
    }
    return bounded(std::move(items));
}

// Every pair of regions that no wormhole joins, but several one after the other do.
std::vector<WormholeRoute> routesOf(WormholeNetwork& network, const EngineJob& job) {
    std::map<std::string, std::vector<std::string>> direct;
    for (const Wormhole& wormhole : network.wormholes()) {
        direct[wormhole.from].push_back(wormhole.to);
        direct[wormhole.to];
    }
    std::vector<WormholeRoute> routes;
    for (const auto& [from, next] : direct) {
        for (const auto& [to, unused] : direct) {
            if (from == to || std::ranges::find(next, to) != next.end()) continue;
            if (job.stopRequested() || routes.size() > kMostChildren) return routes;
            if (auto route = network.route(from, to)) routes.push_back(std::move(*route));
        }
    }
    return routes;
}

}  // namespace

Result<TopicListing> ofGraph(Universe& universe, const EngineJob& job, const std::string& topic) {
    if (topic == "nodes") return nodeTypes(universe, job);
    if (topic == "edges") return relations(universe, job);
    if (topic == "links") return linkOrigins(universe);
    if (const auto type = below(topic, "nodes")) return nodesOf(universe, job, *type);
    if (const auto relation = below(topic, "edges")) return edgesOf(universe, job, *relation);
    if (const auto origin = below(topic, "links")) return linksOf(universe, job, *origin);
    if (!topic.empty()) return unknown(topic);
    WARP_ASSIGN(const GraphCounts graph, universe.graph().counts());
    WARP_ASSIGN(const LinkCounts links, universe.entanglement().counts());
    std::vector<TopicItem> items;
    items.push_back({.id = "nodes", .topic = graph.nodes > 0 ? "nodes" : "", .count = graph.nodes});
    items.push_back({.id = "edges", .topic = graph.edges > 0 ? "edges" : "", .count = graph.edges});
    items.push_back({.id = "links", .topic = links.links > 0 ? "links" : "", .count = links.links});
    return bounded(std::move(items));
}

Result<TopicListing> ofWormholes(Universe& universe, const EngineJob& job, const std::string& topic) {
    std::vector<TopicItem> items;
    const std::vector<Wormhole> open = universe.wormholes().wormholes();
    if (topic == "open") {
        for (const Wormhole& wormhole : open) {
            items.push_back({.id = wormhole.from,
                             .named = true,
                             .count = wormhole.uses,
                             .value = wormhole.strength,
                             .to = wormhole.to});
        }
        return bounded(std::move(items));
    }
    const std::vector<WormholeRoute> routes = routesOf(universe.wormholes(), job);
    if (job.stopRequested()) return cancelledError();
    if (topic == "routes") {
        for (const WormholeRoute& route : routes) {
            std::string to;
            for (std::size_t i = 1; i < route.regions.size(); ++i)
                to += (i > 1 ? " \u2192 " : "") + route.regions[i];
            items.push_back(
                {.id = route.regions.front(), .named = true, .value = route.cost, .to = std::move(to)});
        }
        return bounded(std::move(items));
    }
    if (!topic.empty()) return unknown(topic);
    items.push_back({.id = "open", .topic = open.empty() ? "" : "open", .count = open.size()});
    items.push_back({.id = "routes", .topic = routes.empty() ? "" : "routes", .count = routes.size()});
    return bounded(std::move(items));
}

}  // namespace warp::ui::topics
