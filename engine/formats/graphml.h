// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/byte_stream.h"
#include "engine/formats/graph_document.h"

namespace warp {

// GraphML as networkx, igraph, Gephi and yEd read and write it. Attributes are typed: boolean, long, double,
// string. What fits none of these stands as JSON in a string whose <key> says so in its <desc>.

/// Errors: InvalidFormat for an id that XML cannot hold; those of the sink.
Status writeGraphml(const GraphDocument& document, const ByteSink& sink);

/// Reads one graph. Errors: InvalidFormat with line and column (also for hyperedges, nested and further
/// graphs, which are not read, and edges to nodes that are not there); LimitExceeded; those of the source.
Result<GraphDocument> readGraphml(const ByteSource& source);

}  // namespace warp
