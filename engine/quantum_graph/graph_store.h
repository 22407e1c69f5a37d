// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/mutex.h"
#include "engine/quantum_graph/coordinate_index.h"
#include "engine/quantum_graph/graph.h"
#include "engine/quantum_graph/graph_plan.h"
#include "engine/quantum_graph/live_adjacency.h"
#include "engine/quantum_graph/live_copy.h"

namespace warp {

struct GraphOptions {
    Store* store = nullptr;  ///< opened with NodePolicy and EdgePolicy for their spaces; outlives the graph
    const Clock* clock = nullptr;                 ///< the store's
    bool observer = false;                        ///< another process writes
    FileSystem* fs = nullptr;                     ///< for derived files; null = there are none
    std::string root;                             ///< the universe
    OperationMeter* meter = nullptr;              ///< counts what is done; outlives the graph
    std::function<void(ByteView)> noteRead = {};  ///< hears of nodes that are observed or walked to, by key
};

/// The graph of a universe over its store.
class GraphStore final : public QuantumGraph {
  public:
    explicit GraphStore(const GraphOptions& options);

    Result<GraphWritten> apply(const GraphBatch& batch, Durability durability) override;
    Result<std::unique_ptr<GraphView>> view() override;
    Result<GraphCounts> counts() override;
    Result<std::shared_ptr<const Adjacency>> adjacency(const Job& job) override {
        return m_adjacency.current(job);
    }
    Result<std::shared_ptr<const Similarity>> similarity(const Job& job) override {
        return m_similarity.current(job);
    }
    /// Writes `coordinate_index.btree` and `similarity_clusters.json` when they are behind the graph. Does
    /// nothing soon after a call that took long. Errors: those of reading and writing; Cancelled.
    Status keepDimensionsCurrent(const Job& job);
    /// The next call of it looks at whether the files are as they were written.
    void doubtDimensions();

  private:
    void noteReads(const GraphBatch& batch);
    Status learnIds(StoreSnapshot& snapshot) REQUIRES(m_mutex);
    Status writeDimensions(Lsn lsn, const Job& job);
    /// A snapshot between two batches.
    Result<std::unique_ptr<StoreSnapshot>> consistent();

    const GraphOptions m_options;

    Store& m_store;
    const Clock& m_clock;

    Mutex m_mutex;  ///< one batch is planned and committed at a time: ids and ends of edges must hold
    bool m_idsKnown GUARDED_BY(m_mutex) = false;
    GraphIdCounters m_ids GUARDED_BY(m_mutex);
    LiveCopy<LiveAdjacency> m_adjacency;
    LiveCopy<LiveSimilarity> m_similarity;

    Mutex m_derivedMutex;
    std::optional<Lsn> m_derivedLsn GUARDED_BY(m_derivedMutex);  ///< of the graph that the files show
    std::chrono::nanoseconds m_derivedNotBefore GUARDED_BY(m_derivedMutex){0};
};

}  // namespace warp
