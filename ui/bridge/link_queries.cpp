// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/link_queries.h"

#include <algorithm>

namespace warp::ui {
namespace {

using Way = RecordEdge::Way;

Outcome readPartners(Universe& universe, const std::string& key, RecordLinks& links) {
    WARP_ASSIGN(const auto found,
                universe.entanglement().peek(key, {.minStrength = 0.0, .maxPartners = kMostLinks}));
    if (!found) return {};
    links.morePartners = found->morePartners;
    for (const Partner& partner : found->partners) {
        links.partners.push_back({.key = partner.key,
                                  .strength = partner.strength,
                                  .origin = partner.link.origin,
                                  .observations = partner.link.observations,
                                  .createdAt = partner.link.createdAt});
    }
    return {};
}

// An edge that goes both ways is told once; a loop, too.
Outcome readEnd(GraphView& view, const std::string& key, EdgeEnd end, Timestamp now, RecordLinks& links,
                const EngineJob& job) {
    std::size_t listed = 0;
    WARP_TRY(view.edgesOf(key, end, [&](const GraphEdge& edge) {
        const bool from = end == EdgeEnd::From;
        if (!from && edge.name.from == edge.name.to) return true;
        if (listed == kMostLinks) {
            ++links.moreEdges;
        } else {
            ++listed;
            links.edges.push_back({.key = from ? edge.name.to : edge.name.from,
                                   .relation = edge.name.relation,
                                   .way = edge.bidirectional ? Way::Both
                                          : from             ? Way::To
                                                             : Way::From,
                                   .strength = edge.strengthAt(now),
                                   .traversals = edge.traversals});
        }
        return !job.stopRequested();
    }));
    return {};
}

Outcome readEdges(Universe& universe, const std::string& key, Timestamp now, RecordLinks& links,
                  const EngineJob& job) {
    WARP_ASSIGN(const auto view, universe.graph().view());
    WARP_ASSIGN(const auto node, view->node(key));
    links.isNode = node.has_value();
    if (!node) return {};
    WARP_TRY(readEnd(*view, key, EdgeEnd::From, now, links, job));
    WARP_TRY(readEnd(*view, key, EdgeEnd::To, now, links, job));
    std::ranges::stable_sort(links.edges, [](const RecordEdge& one, const RecordEdge& other) {
        if (one.strength != other.strength) return one.strength > other.strength;
        return std::tie(one.way, one.key) < std::tie(other.way, other.key);
    });
    return {};
}

}  // namespace

Result<RecordLinks> readLinks(Universe& universe, const std::string& key, Timestamp now,
                              const EngineJob& job) {
    WARP_TRY(universe.may(Permission::Observe));
    RecordLinks links;
    if (auto read = readPartners(universe, key, links); !read.ok()) links.noPartners = read.error();
    if (auto read = readEdges(universe, key, now, links, job); !read.ok()) links.noEdges = read.error();
    if (job.stopRequested()) return cancelledError();
    if (links.noPartners && links.noEdges) return *links.noPartners;
    return links;
}

}  // namespace warp::ui
