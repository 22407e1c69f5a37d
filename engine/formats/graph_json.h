// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/byte_stream.h"
#include "engine/formats/graph_document.h"

namespace warp {

// A graph as one JSON object, in the node-link form that networkx and D3 read and write:
//
//     {"directed": true, "multigraph": false, "graph": {},
//      "nodes": [{"id": "a", "name": "Alice"}],
//      "links": [{"source": "a", "target": "b", "since": 2019}]}

/// One node or edge a line.
Status writeGraphJson(const GraphDocument& document, const ByteSink& sink);

/// Takes "edges" for "links" as well. Ids may be numbers. Errors: InvalidFormat with line and column;
/// LimitExceeded above 1 GiB; those of the source.
Result<GraphDocument> readGraphJson(const ByteSource& source);

}  // namespace warp
