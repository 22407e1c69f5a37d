// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quantum_graph/graph.h"

namespace warp::test {

/// A graph that has nothing in it and takes nothing.
class EmptyGraph final : public QuantumGraph {
  public:
    Result<GraphWritten> apply(const GraphBatch&, Durability) override {
        return Error{.code = ErrorCode::ReadOnly, .message = "this graph takes nothing"};
    }
    Result<std::unique_ptr<GraphView>> view() override { return std::unique_ptr<GraphView>(new View); }
    Result<GraphCounts> counts() override { return GraphCounts(); }
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
    class View final : public GraphView {
      public:
        Lsn lsn() const override { return 0; }
        Result<std::optional<GraphNode>> node(ByteView) override { return std::optional<GraphNode>(); }
        Result<std::optional<GraphEdge>> edge(const EdgeName&) override { return std::optional<GraphEdge>(); }
        Result<std::optional<std::string>> keyOf(GraphId) override { return std::optional<std::string>(); }
        Status scanNodes(ByteView, ByteView, const std::function<bool(const GraphNode&)>&) override {
            return {};
        }
        Status scanEdges(const std::function<bool(const GraphEdge&)>&) override { return {}; }
        Status edgesOf(ByteView key, EdgeEnd, const std::function<bool(const GraphEdge&)>&) override {
            return Error{.code = ErrorCode::NotFound,
                         .message = "there is no node \"" + std::string(key) + "\""};
        }
        Result<std::vector<Relation>> relations() override { return std::vector<Relation>(); }
    };
};

}  // namespace warp::test
