// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/formats/graph_document.h"
#include "engine/quantum_graph/graph.h"

namespace warp {

// How nodes and edges stand in files of other programs. Members of data that is an object become attributes
// of the same names; what has no name there gets one that begins with "warp:":
//
//     warp:value        data that is no object
//     warp:data:NAME    a member whose name is taken ("id", "source", "target") or begins with "warp:"
//     warp:weight, warp:coordinates                              of nodes, where they are not the usual ones
//     warp:relation, warp:strength                               of edges
//     warp:decay, warp:bidirectional                             of edges, where they are not the usual ones

/// Takes: `now`, for what is left of strengths.
DocumentNode documentNodeOf(const GraphNode& node);
DocumentEdge documentEdgeOf(const GraphEdge& edge, Timestamp now);

/// What a file that is not ours leaves open.
struct GraphDefaults {
    std::string type;                    ///< of nodes whose ids tell none; empty = "general"
    std::string relation = "linked_to";  ///< of edges that tell none
};

/// An entry for a batch. An id without a ':' gets the type of the defaults. A label becomes a member "label",
/// for edges the relation, where there is none; a weight becomes a member "weight". Errors: InvalidKey;
/// InvalidFormat and InvalidArgument for values of "warp:" attributes that make no sense.
Result<GraphBatch::Entry> nodeEntryOf(const DocumentNode& node, const GraphDefaults& defaults);
Result<GraphBatch::Entry> edgeEntryOf(const DocumentEdge& edge, const GraphDefaults& defaults);

}  // namespace warp
