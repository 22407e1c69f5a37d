// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <mutex>
#include <vector>

#include "engine/quantum_graph/graph.h"
#include "tests/support/fake_spacetime.h"

namespace warp::test {

/// A graph of a few nodes and edges, which takes nothing by its own methods and has no adjacency. Threads:
/// all methods may be called from any thread.
class FakeGraph final : public QuantumGraph {
  public:
    explicit FakeGraph(FakeFaults& faults) : m_faults(faults) {}

    void addNode(const std::string& key) {
        const std::lock_guard lock(m_mutex);
        m_content.nodes[key] = {.id = m_content.nodes.size() + 1, .key = key, .data = "{}", .version = 1};
    }
    /// With the nodes that are not there yet.
    void addEdge(EdgeName name, double strength = 1, bool bidirectional = false) {
        for (const std::string& key : {name.from, name.to}) {
            const bool known = [&] {
                const std::lock_guard lock(m_mutex);
                return m_content.nodes.contains(key);
            }();
            if (!known) addNode(key);
        }
        const std::lock_guard lock(m_mutex);
        m_content.edges.push_back({.name = std::move(name),
                                   .data = "{}",
                                   .strength = strength,
                                   .decayPerDay = 1,
                                   .bidirectional = bidirectional,
                                   .version = 1});
    }

    Result<GraphWritten> apply(const GraphBatch&, Durability) override {
        return Error{.code = ErrorCode::ReadOnly, .message = "this graph takes nothing"};
    }
    Result<std::unique_ptr<GraphView>> view() override {
        WARP_TRY(m_faults.enter("graph"));
        const std::lock_guard lock(m_mutex);
        return std::unique_ptr<GraphView>(new View(m_content));
    }
    Result<GraphCounts> counts() override {
        WARP_TRY(m_faults.enter("graph"));
        const std::lock_guard lock(m_mutex);
        return GraphCounts{.nodes = m_content.nodes.size(), .edges = m_content.edges.size()};
    }
    Result<std::shared_ptr<const Adjacency>> adjacency(const Job&) override {
        return std::make_shared<const Adjacency>(
            std::make_shared<AdjacencyRows>(), std::make_shared<AdjacencyDelta>(), std::vector<std::string>(),
            std::map<GraphId, std::string>(), std::uint64_t{0});
    }
    Result<std::shared_ptr<const Similarity>> similarity(const Job&) override {
        return std::make_shared<const Similarity>(std::make_shared<PointTree>(),
                                                  std::make_shared<MovedPoints>());
    }

  private:
    struct Content {
        std::map<std::string, GraphNode, std::less<>> nodes;
        std::vector<GraphEdge> edges;
    };

    class View final : public GraphView {
      public:
        explicit View(Content content) : m_content(std::move(content)) {}

        Lsn lsn() const override { return 1; }
        Result<std::optional<GraphNode>> node(ByteView key) override {
            const auto found = m_content.nodes.find(key);
            return found == m_content.nodes.end() ? std::optional<GraphNode>() : found->second;
        }
        Result<std::optional<GraphEdge>> edge(const EdgeName& name) override {
            const auto found = std::ranges::find(m_content.edges, name, &GraphEdge::name);
            return found == m_content.edges.end() ? std::optional<GraphEdge>() : *found;
        }
        Result<std::optional<std::string>> keyOf(GraphId id) override {
            for (const auto& [key, node] : m_content.nodes) {
                if (node.id == id) return std::optional(key);
            }
            return std::optional<std::string>();
        }
        Status scanNodes(ByteView from, ByteView to,
                         const std::function<bool(const GraphNode&)>& visit) override {
            for (auto at = m_content.nodes.lower_bound(from); at != m_content.nodes.end(); ++at) {
                if (!to.empty() && ByteView(at->first) >= to) break;
                if (!visit(at->second)) break;
            }
            return {};
        }
        Status scanEdges(const std::function<bool(const GraphEdge&)>& visit) override {
            for (const GraphEdge& edge : m_content.edges) {
                if (!visit(edge)) break;
            }
            return {};
        }
        Status edgesOf(ByteView key, EdgeEnd end,
                       const std::function<bool(const GraphEdge&)>& visit) override {
            for (const GraphEdge& edge : m_content.edges) {
                const std::string& at = end == EdgeEnd::From ? edge.name.from : edge.name.to;
                if (at == key && !visit(edge)) break;
            }
            return {};
        }
        Result<std::vector<Relation>> relations() override { return std::vector<Relation>(); }

      private:
        const Content m_content;
    };

    FakeFaults& m_faults;
    std::mutex m_mutex;
    Content m_content;
};

}  // namespace warp::test
