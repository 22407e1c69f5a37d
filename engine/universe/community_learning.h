// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/quantum_graph/graph_store.h"
#include "engine/spacetime/read_order.h"
#include "engine/wormholes/wormhole_network.h"

namespace warp {

/// Learns wormholes between communities of the graph from the order in which each reader reads nodes. A
/// community is named after its node with the most edges: "graph/packages:libc6". Communities are found when
/// nodes were read and the graph is another than before, in rounds of maintenance. Threads: all methods may
/// be called from any thread.
class CommunityLearning {
  public:
    static constexpr std::size_t kMostReads = 10'000;  ///< between two rounds; later ones are not learned
    static constexpr std::uint64_t kMostEdges = 2'000'000;  ///< of a larger graph no communities are found
    static constexpr std::uint64_t kMostEdgesAtClose = 20'000;  ///< nobody waits for more when closing
    static constexpr std::uint64_t kSmallest = 3;               ///< nodes of a community

    /// Takes: parts that outlive it.
    CommunityLearning(GraphStore& graph, WormholeStore& wormholes, const Clock& clock)
        : m_graph(graph), m_wormholes(wormholes), m_clock(clock) {}

    /// Takes: a read of a node, by its key.
    void see(NotedRead read);
    /// Learns from what was seen since the last call. Takes: edges and nodes that a graph may have for its
    /// communities to be found now. Errors: Corrupt, Io, Cancelled.
    Status learn(std::uint64_t mostEdges, const Job& job);

  private:
    struct Place {
        std::string region;
        Timestamp at;
    };

    Status findCommunities(std::uint64_t mostEdges, const Job& job) REQUIRES(m_learning);
    Status nameCommunities(const Adjacency& graph, const std::vector<std::uint32_t>& groupOf,
                           const std::vector<std::uint64_t>& sizes) REQUIRES(m_learning);
    bool isOutdated(const Adjacency& graph) const REQUIRES(m_learning);
    Result<std::vector<Crossing>> follow(const std::vector<NotedRead>& reads) REQUIRES(m_learning);

    GraphStore& m_graph;
    WormholeStore& m_wormholes;
    const Clock& m_clock;

    Mutex m_mutex;
    std::vector<NotedRead> m_reads GUARDED_BY(m_mutex);

    Mutex m_learning;                                                 ///< one round at a time
    std::shared_ptr<const Adjacency> m_known GUARDED_BY(m_learning);  ///< the graph of the communities
    std::unordered_map<GraphId, std::string> m_regionOf GUARDED_BY(m_learning);
    std::chrono::nanoseconds m_foundAt GUARDED_BY(m_learning){0};
    std::chrono::nanoseconds m_cost GUARDED_BY(m_learning){0};
    std::map<std::uint64_t, Place> m_last GUARDED_BY(m_learning);  ///< by reader
};

}  // namespace warp
