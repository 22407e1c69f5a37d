// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/quantum_graph/layout.h"
#include "engine/store/store.h"

namespace warp {

// Nodes and relations have 8-byte ids, by which edges are ordered: keys of nodes are too long to be joined.
// An id is given once and not again while its node lives. Integers in keys are big-endian, so that they sort.
//
// Space GraphIds:
//     'n' id              -> the node's key
//     'r' id              -> relation: u16 length and name, u16 length and type of `from`, type of `to`
//     'R' name            -> u64 id of the relation
//     'm' mirror key      -> 'n' and a node's key, or 'e' and the key of Edges: what a hashed key stands for
//     'L'                 -> u64 LSN of the last change of the graph that is in the tree
// Space Edges, EdgesIn:   id of from, of the relation, of to; id of to, of the relation, of from

using GraphId = std::uint64_t;

/// The ids that make an edge.
struct EdgeIds {
    GraphId from = 0;
    GraphId relation = 0;
    GraphId to = 0;

    friend auto operator<=>(const EdgeIds&, const EdgeIds&) = default;
};

std::string edgeKey(const EdgeIds& ids);
std::string reverseEdgeKey(const EdgeIds& ids);
/// Takes: a key of Edges. Errors: Corrupt.
Result<EdgeIds> parseEdgeKey(ByteView key);
/// Takes: a key of EdgesIn. Errors: Corrupt.
Result<EdgeIds> parseReverseEdgeKey(ByteView key);
/// The value of an entry of EdgesIn, which says all it has to say by its key.
inline constexpr ByteView kReverseValue = "\x01";
/// What all keys of edges begin with that start (in EdgesIn: end) at a node.
std::string edgePrefix(GraphId node);

std::string nodeIdKey(GraphId id);
std::string relationIdKey(GraphId id);
std::string relationNameKey(std::string_view name);
std::string hashedMirrorKey(ByteView mirrorKey);
inline constexpr std::string_view kGraphLsnKey = "L";
inline constexpr std::string_view kNodeIdPrefix = "n";
inline constexpr std::string_view kRelationIdPrefix = "r";

/// A kind of edge. The types are those of the first edge that was made, and stay.
struct Relation {
    GraphId id = 0;
    std::string name;
    EndpointTypes types;
};
std::string encodeRelation(const Relation& relation);
/// Errors: Corrupt.
Result<Relation> decodeRelation(GraphId id, ByteView bytes);

std::string encodeId(GraphId id);
/// Errors: Corrupt.
Result<GraphId> decodeId(ByteView bytes);

/// The id behind a key of GraphIds that has the prefix; nothing for other keys.
std::optional<GraphId> idOfKey(ByteView key, std::string_view prefix);
/// The greatest id given with the prefix; 0 when there is none. Errors: Io.
Result<GraphId> lastId(TreeCursor& ids, std::string_view prefix);

}  // namespace warp
