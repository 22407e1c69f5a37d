// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/quantum_graph/graph.h"
#include "engine/universe/holder_request.h"

namespace warp {

// A batch of the graph as other processes send it to the one that has the universe open:
//
//   {"command": "graph_batch", "durability": "strong", "entries": [
//       {"op": "put_node", "key": "persons:alice", "value": {}, "weight": 2.0, "if_version": 0},
//       {"op": "put_edge", "from": "persons:alice", "relation": "knows", "to": "persons:bob", "value": {},
//        "strength": 0.5, "decay": 0.98, "bidirectional": true, "create_nodes": true},
//       {"op": "remove_node", "key": "persons:eve"}, {"op": "traverse_edge", "from": ..., ...}]}
//   {"ok": true, "result": {"version": 1234, "removed_edges": 2}}

/// Takes: entries whose JSON was checked.
std::string graphBatchRequest(const GraphBatch& batch, Durability durability);
/// Errors: InvalidArgument.
Result<GraphBatch> parseGraphBatch(const RequestReader& request);

std::string graphWrittenToJson(const GraphWritten& written);
/// Errors: InvalidArgument.
Result<GraphWritten> graphWrittenFromJson(ByteView json);

}  // namespace warp
