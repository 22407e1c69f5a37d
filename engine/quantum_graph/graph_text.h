// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/quantum_graph/graph.h"

namespace warp {

// Files of the graph: JSON objects that people read and edit, and from which a lost tree is made anew. As in
// files of records, a person's edit is taken from "value" only.
//
//     {"key": "nodes/persons/alice", "type": "persons", "id": "alice", "value": {...},
//      "quantum_properties": {"quantum_state", "observation_count", "observed_at", "weight",
//                             "dimensional_coordinates", "coordinates_given"},
//      "spacetime_metadata": {"node_id", "version", "created_at", "updated_at", "checksum"}}
//     {"key": "edges/knows/persons%3Aalice_to_persons%3Abob", "from": "persons:alice", "relation": "knows",
//      "to": "persons:bob", "value": {...},
//      "quantum_properties": {"strength", "temporal_decay", "bidirectional", "traversal_count",
//                             "last_traversed"},
//      "spacetime_metadata": {"edge_ids": [from, relation, to], "version", "created_at", "updated_at",
//                             "checksum"}}

/// Laid out for people, with a newline at the end. Coordinates that follow the data have three decimals.
std::string renderNodeFile(const GraphNode& node);
std::string renderEdgeFile(const GraphEdge& edge);
/// The same on one line, without a newline.
std::string renderNodeLine(const GraphNode& node);
std::string renderEdgeLine(const GraphEdge& edge);

/// Errors: InvalidFormat, with line and column where the JSON is wrong.
Result<GraphNode> parseNodeFile(ByteView text);
Result<GraphEdge> parseEdgeFile(ByteView text);

}  // namespace warp
