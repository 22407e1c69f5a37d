// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/bytes.h"

namespace warp {

// Where the graph lies under the directory of a universe, and what its files are called. Spec: semantics,
// Quantum graph.

inline constexpr std::string_view kGraphDirectory = "quantum_graph";
inline constexpr std::string_view kNodesDirectory = "quantum_graph/nodes";
inline constexpr std::string_view kEdgesDirectory = "quantum_graph/edges";
inline constexpr std::string_view kDimensionsDirectory = "quantum_graph/dimensions";
inline constexpr std::string_view kCoordinateIndexPath = "quantum_graph/dimensions/coordinate_index.btree";
inline constexpr std::string_view kClustersPath = "quantum_graph/dimensions/similarity_clusters.json";

/// The three names that make an edge: there is one edge at most for each. Node keys are canonical.
struct EdgeName {
    std::string from;
    std::string relation;
    std::string to;

    friend auto operator<=>(const EdgeName&, const EdgeName&) = default;
};

/// The types of nodes that edges of a relation mostly join; their files are named by ids alone.
struct EndpointTypes {
    std::string from;
    std::string to;

    friend bool operator==(const EndpointTypes&, const EndpointTypes&) = default;
};

/// "quantum_graph/nodes/persons".
std::string nodeTypeDirectory(std::string_view type);
/// "quantum_graph/nodes/persons/alice.json". Takes: a canonical key.
std::string nodePath(ByteView key);
/// "quantum_graph/edges/works_for".
std::string relationDirectory(std::string_view relation);
/// Whether the file of an edge is named by ids alone: its ends have the relation's types, and no ':' in their
/// ids, which tells the other form.
bool namedByIds(const EdgeName& name, const EndpointTypes& types);
/// "quantum_graph/edges/works_for/alice_to_acme.json" by ids, otherwise
/// "quantum_graph/edges/works_for/persons%3Aalice_to_organizations%3Aacme.json". No two edges share a path:
/// "_to_" stands in it once, because in a name it is written "_%74o_".
std::string edgePath(const EdgeName& name, bool byIds);

/// What the mirror calls the file of a node or an edge, and what the file has as its "key":
/// "nodes/persons/alice", "edges/works_for/persons%3Aalice_to_organizations%3Aacme". No ':' stands in it, as
/// it does in every key of a record. Over 400 bytes: "nodes/~" or "edges/~" and 32 hex digits.
std::string nodeMirrorKey(ByteView key);
std::string edgeMirrorKey(const EdgeName& name);
/// Whether a key of the mirror belongs to the graph.
bool isGraphMirrorKey(ByteView key);
/// Whether the names behind it do not stand in it.
bool isHashedMirrorKey(ByteView key);

/// What a key of the mirror says.
struct GraphMirrorName {
    std::optional<std::string> node;  ///< a node's key
    std::optional<EdgeName> edge;
};
/// Nothing for keys that are hashed or were not made by the functions above.
std::optional<GraphMirrorName> parseGraphMirrorKey(ByteView key);

/// What the path of a file of the graph says about it.
struct GraphPath {
    bool edge = false;
    std::optional<std::string> group;  ///< type or relation; nothing when its name was cut
    std::optional<std::string> id;     ///< of a node; nothing when it was cut
    /// Of an edge: ids, or keys where `byIds` is false; nothing when the name was cut.
    std::optional<std::string> from;
    std::optional<std::string> to;
    bool byIds = false;
};
/// Returns: nothing for a path that nodePath and edgePath cannot have made.
std::optional<GraphPath> parseGraphPath(std::string_view path);

}  // namespace warp
