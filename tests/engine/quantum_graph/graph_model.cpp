// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/quantum_graph/graph_model.h"

#include <random>
#include <set>

namespace warp::test {

namespace {

using Kind = GraphBatch::Entry::Kind;

constexpr std::uint64_t kNodes = 24;

std::string edgeText(const EdgeName& name) {
    return name.from + " " + name.relation + " " + name.to;
}

}  // namespace

bool GraphModel::apply(const GraphBatch& batch) {
    const GraphModel before = *this;
    for (const GraphBatch::Entry& entry : batch.entries()) {
        if (applyEntry(entry)) continue;
        *this = before;
        return false;
    }
    return true;
}

bool GraphModel::applyEntry(const GraphBatch::Entry& entry) {
    const auto edge = m_edges.find(entry.edge);
    switch (entry.kind) {
        case Kind::PutNode: m_nodes[entry.node].data = entry.json; return true;
        case Kind::ObserveNode:
            if (!m_nodes.contains(entry.node)) return false;
            ++m_nodes[entry.node].observations;
            return true;
        case Kind::RemoveNode:
            std::erase_if(m_edges, [&](const auto& one) {
                return one.first.from == entry.node || one.first.to == entry.node;
            });
            return m_nodes.erase(entry.node) == 1;
        case Kind::PutEdge: return putEdge(entry);
        case Kind::RemoveEdge: return m_edges.erase(entry.edge) == 1;
        case Kind::TraverseEdge:
            if (edge == m_edges.end()) return true;
            edge->second.strength = std::min(1.0, edge->second.strength * 1.05);
            ++edge->second.traversals;
            return true;
    }
    return false;
}

bool GraphModel::putEdge(const GraphBatch::Entry& entry) {
    for (const std::string& end : {entry.edge.from, entry.edge.to}) {
        if (!m_nodes.contains(end) && !entry.edgeOptions.createNodes) return false;
        m_nodes.try_emplace(end, Node{.data = "{}"});
    }
    Edge& edge = m_edges[entry.edge];
    edge.data = entry.json;
    edge.strength = entry.edgeOptions.strength.value_or(edge.strength);
    edge.bidirectional = entry.edgeOptions.bidirectional.value_or(edge.bidirectional);
    return true;
}

std::string GraphModel::compare(QuantumGraph& graph) const {
    auto opened = graph.view();
    if (!opened.ok()) return opened.error().describe();
    GraphView& view = **opened;
    std::string wrong;
    auto expected = m_nodes.begin();
    const Status nodes = view.scanNodes({}, {}, [&](const GraphNode& node) {
        const bool same = expected != m_nodes.end() && expected->first == node.key &&
                          expected->second == Node{node.data, node.observations};
        if (!same) wrong = "node " + node.key;
        if (same) ++expected;
        return same;
    });
    if (!nodes.ok()) return nodes.error().describe();
    if (wrong.empty() && expected != m_nodes.end()) wrong = "node " + expected->first + " is missing";
    std::set<EdgeName> seen;
    const Status edges = view.scanEdges([&](const GraphEdge& edge) {
        const auto found = m_edges.find(edge.name);
        const Edge real{edge.data, edge.strength, edge.bidirectional, edge.traversals};
        const auto from = view.keyOf(edge.ids.from);
        const auto to = view.keyOf(edge.ids.to);
        const bool same = found != m_edges.end() && found->second == real && from.ok() && to.ok() &&
                          *from == edge.name.from && *to == edge.name.to;
        if (!same) wrong = "edge " + edgeText(edge.name);
        seen.insert(edge.name);
        return same;
    });
    if (!edges.ok()) return edges.error().describe();
    if (wrong.empty() && seen.size() != m_edges.size()) wrong = "edges are missing";
    for (const auto& [key, node] : m_nodes)
        if (wrong.empty()) wrong = compareEnds(view, key);
    const auto counts = graph.counts();
    if (wrong.empty() && (!counts.ok() || counts->nodes != m_nodes.size() || counts->edges != m_edges.size()))
        wrong = "the counts";
    return wrong;
}

std::string GraphModel::compareEnds(GraphView& view, const std::string& key) const {
    for (const EdgeEnd end : {EdgeEnd::From, EdgeEnd::To}) {
        std::set<EdgeName> expected;
        for (const auto& [name, edge] : m_edges)
            if ((end == EdgeEnd::From ? name.from : name.to) == key) expected.insert(name);
        std::set<EdgeName> real;
        const Status walked = view.edgesOf(key, end, [&](const GraphEdge& edge) {
            real.insert(edge.name);
            return true;
        });
        if (!walked.ok()) return walked.error().describe();
        if (real != expected) return "the edges of " + key;
    }
    return {};
}

std::string markOf(std::uint64_t number) {
    return "mark:" + std::to_string(number);
}

GraphBatch randomGraphBatch(std::uint64_t seed, std::uint64_t number) {
    std::mt19937_64 random(seed * 1'000'003 + number);
    const auto node = [&] { return (random() % 3 == 0 ? "q:" : "p:") + std::to_string(random() % kNodes); };
    const auto edge = [&] { return EdgeName{node(), random() % 4 == 0 ? "hates" : "knows", node()}; };
    const auto data = [&] { return "{\"n\":" + std::to_string(random() % 1000) + "}"; };
    GraphBatch batch;
    batch.putNode(markOf(number), "{}");
    for (std::uint64_t n = 1 + random() % 6; n > 0; --n) {
        switch (random() % 12) {
            case 0: batch.removeNode(node()); break;
            case 1: batch.removeEdge(edge()); break;
            case 2: batch.observeNode(node()); break;
            case 3:
            case 4: batch.traverseEdge(edge()); break;
            case 5:
            case 6: batch.putNode(node(), data()); break;
            case 7: batch.putEdge({markOf(number), "to", node()}, data(), {.createNodes = true}); break;
            default:
                batch.putEdge(edge(), data(),
                              {.strength = static_cast<double>(random() % 100) / 100,
                               .bidirectional = random() % 2 == 0,
                               .createNodes = random() % 8 != 0});
        }
    }
    return batch;
}

}  // namespace warp::test
