// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/quantum_graph/adjacency.h"
#include "engine/quantum_graph/edge_codec.h"
#include "engine/quantum_graph/node_codec.h"
#include "engine/quantum_graph/similarity.h"
#include "engine/store/store.h"

namespace warp {

/// A node of the graph.
struct GraphNode {
    GraphId id = 0;
    std::string key;   ///< canonical, "persons:alice"
    std::string data;  ///< compact JSON
    double weight = 1;
    bool collapsed = false;  ///< observed since it was last written; otherwise in superposition
    std::uint64_t observations = 0;
    std::optional<Timestamp> observedAt;
    GraphCoordinates coordinates = {};
    bool ownCoordinates = false;  ///< given by the writer; otherwise they follow the data
    Lsn version = 0;
    Timestamp createdAt;
    Timestamp updatedAt;
};

/// An edge of the graph, from one node to another, or both ways where it is bidirectional.
struct GraphEdge {
    EdgeIds ids;
    EdgeName name;
    std::string data;     ///< compact JSON
    double strength = 1;  ///< 0..1, at the last traversal
    double decayPerDay = kDefaultDecayPerDay;
    bool bidirectional = false;
    Timestamp lastTraversed;  ///< or when the strength was set
    std::uint64_t traversals = 0;
    bool byIds = false;  ///< its file is named by ids alone
    Lsn version = 0;
    Timestamp createdAt;
    Timestamp updatedAt;

    /// What is left of the strength.
    double strengthAt(Timestamp now) const {
        return decayedStrength(strength, decayPerDay, std::chrono::milliseconds(now.ms - lastTraversed.ms));
    }
};

/// What the writer of a node may ask for. What is left open stays as it was: 1 and the data's coordinates for
/// a new one.
struct NodeOptions {
    std::optional<double> weight;                 ///< > 0, finite
    std::optional<GraphCoordinates> coordinates;  ///< each in [-1, 1]
    std::optional<Lsn> ifVersion;                 ///< the version it must have; 0 = it must not exist
};

/// What the writer of an edge may ask for. What is left open stays as it was.
struct EdgeOptions {
    std::optional<double> strength;     ///< 0..1; a new edge has 1. Decay begins anew
    std::optional<double> decayPerDay;  ///< above 0, at most 1
    std::optional<bool> bidirectional;
    std::optional<Lsn> ifVersion;
    bool createNodes = false;  ///< ends that do not exist are made, with data {}
};

/// Several changes of the graph that happen together or not at all, in this order.
class GraphBatch {
  public:
    struct Entry {
        enum class Kind : std::uint8_t {
            PutNode,
            RemoveNode,
            ObserveNode,
            PutEdge,
            RemoveEdge,
            TraverseEdge
        };
        Kind kind = Kind::PutNode;
        std::string node;  ///< of the first three
        EdgeName edge;     ///< of the others
        std::string json;  ///< data, of the puts
        NodeOptions nodeOptions = {};
        EdgeOptions edgeOptions = {};
    };

    void putNode(std::string key, std::string json, NodeOptions options = {});
    /// With all its edges.
    void removeNode(std::string key);
    /// Counts a reading: the state collapses, the weight grows by a tenth up to 10.
    void observeNode(std::string key);
    void putEdge(EdgeName name, std::string json, EdgeOptions options = {});
    void removeEdge(EdgeName name);
    /// Counts a traversal: the strength that is left grows by a twentieth up to 1. One that is gone meanwhile
    /// is passed over.
    void traverseEdge(EdgeName name);
    void add(Entry entry) { m_entries.push_back(std::move(entry)); }

    const std::vector<Entry>& entries() const { return m_entries; }
    bool empty() const { return m_entries.empty(); }

  private:
    std::vector<Entry> m_entries;
};

/// What a batch did.
struct GraphWritten {
    Lsn version = 0;                 ///< of the batch; 0 when nothing had to be written
    std::uint64_t removedEdges = 0;  ///< by name and with their nodes
};

struct GraphCounts {
    std::uint64_t nodes = 0;
    std::uint64_t edges = 0;
};

enum class EdgeEnd : std::uint8_t { From, To };

/// One moment of the graph; peeks only. Threads: one thread at a time. Keep it short.
class GraphView {
  public:
    virtual ~GraphView() = default;

    virtual Lsn lsn() const = 0;
    /// Errors: InvalidKey, Corrupt, Io.
    virtual Result<std::optional<GraphNode>> node(ByteView key) = 0;
    virtual Result<std::optional<GraphEdge>> edge(const EdgeName& name) = 0;
    /// The key of a node; nothing when there is none with this id.
    virtual Result<std::optional<std::string>> keyOf(GraphId id) = 0;

    /// Calls `visit` for nodes with keys in [from, to) in order (empty `to`: no end) until it returns false.
    virtual Status scanNodes(ByteView from, ByteView to,
                             const std::function<bool(const GraphNode&)>& visit) = 0;
    /// All edges, by the order in which their first nodes were made.
    virtual Status scanEdges(const std::function<bool(const GraphEdge&)>& visit) = 0;
    /// The edges that have a node as the given end. Errors: NotFound when there is no such node.
    virtual Status edgesOf(ByteView key, EdgeEnd end, const std::function<bool(const GraphEdge&)>& visit) = 0;
    /// In order of name.
    virtual Result<std::vector<Relation>> relations() = 0;
};

/// The graph of a universe. Keys of nodes are given in either form ("foo" is "general:foo"). Threads: all
/// methods may be called from any thread. Spec: Graph database storage.
class QuantumGraph {
  public:
    virtual ~QuantumGraph() = default;

    /// Errors: InvalidKey; InvalidFormat (line and column of the JSON); InvalidArgument (an option out of
    /// range, a relation's name); NotFound (a node or edge to be removed, an end of an edge); Conflict
    /// (`ifVersion`); LimitExceeded; ReadOnly, NoSpace, OutcomeUnknown. Nothing of the batch happens then.
    virtual Result<GraphWritten> apply(const GraphBatch& batch,
                                       Durability durability = Durability::Strong) = 0;
    virtual Result<std::unique_ptr<GraphView>> view() = 0;
    virtual Result<GraphCounts> counts() = 0;
    /// The graph as it stands, for traversals (traversal.h) and algorithms (analysis.h): read at the first
    /// call, kept up to date from then on. Errors: Corrupt, Io, Cancelled.
    virtual Result<std::shared_ptr<const Adjacency>> adjacency(const Job& job) = 0;
    /// Where all nodes lie, for the search of similar ones: read at the first call, kept up to date from then
    /// on. Errors: Corrupt, Io, Cancelled.
    virtual Result<std::shared_ptr<const Similarity>> similarity(const Job& job) = 0;
};

}  // namespace warp
