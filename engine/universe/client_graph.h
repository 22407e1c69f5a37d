// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quantum_graph/graph.h"
#include "engine/universe/holder_client.h"

namespace warp {

/// The graph of a universe that another process has open: reads here, writes there.
class ClientGraph final : public QuantumGraph {
  public:
    ClientGraph(QuantumGraph& local, HolderClient& client) : m_local(local), m_client(client) {}

    Result<GraphWritten> apply(const GraphBatch& batch, Durability durability) override;
    Result<std::unique_ptr<GraphView>> view() override { return m_local.view(); }
    Result<GraphCounts> counts() override { return m_local.counts(); }
    Result<std::shared_ptr<const Adjacency>> adjacency(const Job& job) override {
        return m_local.adjacency(job);
    }
    Result<std::shared_ptr<const Similarity>> similarity(const Job& job) override {
        return m_local.similarity(job);
    }

  private:
    QuantumGraph& m_local;
    HolderClient& m_client;
};

}  // namespace warp
