// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/analysis.h"

#include <algorithm>
#include <numeric>

#include <igraph/igraph.h>

#include "engine/base/mutex.h"

namespace warp {

namespace {

constexpr unsigned long kSeed = 20'260'115;
constexpr double kDamping = 0.85;
// Louvain takes no edge of weight 0.
constexpr double kLeastWeight = 1e-9;

/// igraph keeps its generator and handlers in variables of the process.
Mutex& igraphMutex() {
    static Mutex s_mutex;
    return s_mutex;
}

const Job* s_job = nullptr;  // of the call that holds the mutex

igraph_error_t stopWhenAsked(void*) {
    if (s_job == nullptr || !s_job->stopRequested()) return IGRAPH_SUCCESS;
    IGRAPH_FINALLY_FREE();
    return IGRAPH_INTERRUPTED;
}

/// The right to use igraph, set up so that nothing ends the process and nothing is random.
class IgraphTurn {
  public:
    explicit IgraphTurn(const Job& job) : m_lock(igraphMutex()) {
        s_job = &job;
        igraph_set_error_handler(igraph_error_handler_ignore);
        igraph_set_warning_handler(igraph_warning_handler_ignore);
        igraph_set_interruption_handler(stopWhenAsked);
        igraph_rng_seed(igraph_rng_default(), kSeed);
    }
    ~IgraphTurn() { s_job = nullptr; }
    IgraphTurn(const IgraphTurn&) = delete;
    IgraphTurn& operator=(const IgraphTurn&) = delete;

  private:
    MutexLock m_lock;
};

Status outcome(igraph_error_t code) {
    if (code == IGRAPH_SUCCESS) return {};
    if (code == IGRAPH_INTERRUPTED) return cancelledError();
    return Error{.code = ErrorCode::LimitExceeded,
                 .message = std::string("igraph cannot analyse this graph: ") + igraph_strerror(code)};
}

/// Vectors of igraph that free themselves.
struct RealVector {
    igraph_vector_t v;
    RealVector() { igraph_vector_init(&v, 0); }
    ~RealVector() { igraph_vector_destroy(&v); }
    RealVector(const RealVector&) = delete;
    RealVector& operator=(const RealVector&) = delete;
};
struct IntegerVector {
    igraph_vector_int_t v;
    IntegerVector() { igraph_vector_int_init(&v, 0); }
    ~IntegerVector() { igraph_vector_int_destroy(&v); }
    IntegerVector(const IntegerVector&) = delete;
    IntegerVector& operator=(const IntegerVector&) = delete;
};

/// The graph as igraph has it: nodes that exist, numbered without gaps.
class IgraphCopy {
  public:
    enum class Kind { Undirected, Directed };

    ~IgraphCopy() {
        if (m_made) igraph_destroy(&m_graph);
    }
    IgraphCopy() = default;
    IgraphCopy(const IgraphCopy&) = delete;
    IgraphCopy& operator=(const IgraphCopy&) = delete;

    /// Takes: directed, whether bidirectional edges stand twice, once each way.
    Status make(const Adjacency& graph, Kind kind, Timestamp now) {
        if (s_job->stopRequested()) return cancelledError();
        std::vector<igraph_integer_t> place(graph.size(), -1);
        for (NodeIndex index = 0; index < graph.size(); ++index) {
            if (!graph.exists(index)) continue;
            place[index] = static_cast<igraph_integer_t>(m_indexes.size());
            m_indexes.push_back(index);
        }
        std::vector<igraph_integer_t> ends;
        // igraph takes no null pointers, also for nothing.
        ends.reserve(2 * graph.edgeCount() + 2);
        m_weights.reserve(graph.edgeCount() + 1);
        for (const NodeIndex index : m_indexes) {
            for (const AdjacentEdge& edge : graph.out(index)) {
                const double weight = std::max(kLeastWeight, edge.strengthAt(now));
                add(ends, place[index], place[edge.node], weight);
                if (kind == Kind::Directed && edge.bidirectional != 0)
                    add(ends, place[edge.node], place[index], weight);
            }
        }
        igraph_vector_int_t view;
        igraph_vector_int_view(&view, ends.data(), static_cast<igraph_integer_t>(ends.size()));
        WARP_TRY(outcome(igraph_create(&m_graph, &view, static_cast<igraph_integer_t>(m_indexes.size()),
                                       kind == Kind::Directed)));
        m_made = true;
        return {};
    }

    const igraph_t* graph() const { return &m_graph; }
    const std::vector<NodeIndex>& indexes() const { return m_indexes; }
    /// Weights in the order of the edges.
    const igraph_vector_t* weights() {
        return igraph_vector_view(&m_weightView, m_weights.data(),
                                  static_cast<igraph_integer_t>(m_weights.size()));
    }

  private:
    void add(std::vector<igraph_integer_t>& ends, igraph_integer_t from, igraph_integer_t to, double weight) {
        ends.push_back(from);
        ends.push_back(to);
        m_weights.push_back(weight);
    }

    igraph_t m_graph;
    bool m_made = false;
    std::vector<NodeIndex> m_indexes;
    std::vector<double> m_weights;
    igraph_vector_t m_weightView;
};

/// Groups in order of size instead of igraph's numbers.
NodeGroups ordered(const IgraphCopy& copy, const IntegerVector& membership, std::size_t size) {
    const auto& indexes = copy.indexes();
    std::vector<std::uint64_t> sizes;
    std::vector<std::size_t> oldest;
    for (std::size_t i = 0; i < indexes.size(); ++i) {
        const auto group = static_cast<std::size_t>(VECTOR(membership.v)[i]);
        if (group >= sizes.size()) {
            sizes.resize(group + 1);
            oldest.resize(group + 1, indexes.size());
        }
        ++sizes[group];
        oldest[group] = std::min(oldest[group], i);
    }
    std::vector<std::uint32_t> order(sizes.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : oldest[a] < oldest[b];
    });
    std::vector<std::uint32_t> rank(order.size());
    NodeGroups groups{.groupOf = std::vector<std::uint32_t>(size, kNoGroup)};
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        rank[order[i]] = i;
        if (sizes[order[i]] > 0) groups.sizes.push_back(sizes[order[i]]);
    }
    for (std::size_t i = 0; i < indexes.size(); ++i)
        groups.groupOf[indexes[i]] = rank[static_cast<std::size_t>(VECTOR(membership.v)[i])];
    return groups;
}

}  // namespace

Result<std::vector<double>> pageRank(const Adjacency& graph, Timestamp now, const Job& job) {
    std::vector<double> ranks(graph.size());
    if (graph.nodeCount() == 0) return ranks;
    const IgraphTurn turn(job);
    IgraphCopy copy;
    WARP_TRY(copy.make(graph, IgraphCopy::Kind::Directed, now));
    RealVector scores;
    WARP_TRY(outcome(igraph_pagerank(copy.graph(), IGRAPH_PAGERANK_ALGO_PRPACK, &scores.v, nullptr,
                                     igraph_vss_all(), true, kDamping, copy.weights(), nullptr)));
    for (std::size_t i = 0; i < copy.indexes().size(); ++i) ranks[copy.indexes()[i]] = VECTOR(scores.v)[i];
    return ranks;
}

Result<NodeGroups> communities(const Adjacency& graph, Timestamp now, const Job& job) {
    if (graph.nodeCount() == 0) return NodeGroups{.groupOf = std::vector(graph.size(), kNoGroup)};
    const IgraphTurn turn(job);
    IgraphCopy copy;
    WARP_TRY(copy.make(graph, IgraphCopy::Kind::Undirected, now));
    IntegerVector membership;
    RealVector modularity;
    WARP_TRY(outcome(igraph_community_multilevel(copy.graph(), copy.weights(), 1.0, &membership.v, nullptr,
                                                 &modularity.v)));
    NodeGroups groups = ordered(copy, membership, graph.size());
    const igraph_integer_t levels = igraph_vector_size(&modularity.v);
    if (graph.edgeCount() > 0 && levels > 0) groups.modularity = VECTOR(modularity.v)[levels - 1];
    return groups;
}

Result<NodeGroups> components(const Adjacency& graph, const Job& job) {
    if (graph.nodeCount() == 0) return NodeGroups{.groupOf = std::vector(graph.size(), kNoGroup)};
    const IgraphTurn turn(job);
    IgraphCopy copy;
    WARP_TRY(copy.make(graph, IgraphCopy::Kind::Undirected, {}));
    IntegerVector membership;
    WARP_TRY(
        outcome(igraph_connected_components(copy.graph(), &membership.v, nullptr, nullptr, IGRAPH_WEAK)));
    return ordered(copy, membership, graph.size());
}

Result<std::vector<std::uint32_t>> coreNumbers(const Adjacency& graph, const Job& job) {
    if (graph.nodeCount() == 0) return std::vector<std::uint32_t>(graph.size());
    const IgraphTurn turn(job);
    IgraphCopy copy;
    WARP_TRY(copy.make(graph, IgraphCopy::Kind::Undirected, {}));
    IntegerVector cores;
    WARP_TRY(outcome(igraph_coreness(copy.graph(), &cores.v, IGRAPH_ALL)));
    std::vector<std::uint32_t> numbers(graph.size());
    for (std::size_t i = 0; i < copy.indexes().size(); ++i)
        numbers[copy.indexes()[i]] = static_cast<std::uint32_t>(VECTOR(cores.v)[i]);
    return numbers;
}

}  // namespace warp
