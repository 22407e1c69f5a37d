// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/byte_stream.h"
#include "engine/formats/graph_document.h"

namespace warp {

// DOT, the language of Graphviz. It knows no types: values that are no numbers stand as strings, and what is
// neither stands as JSON. Whatever is read that looks like a JSON number, literal, object or array is taken
// for it, unless `textOnly`.

/// Labels of edges become "xlabel", which Graphviz shows beside them. Errors: those of the sink.
Status writeDot(const GraphDocument& document, const ByteSink& sink);

/// Reads one graph with its subgraphs: "a -> {b c}" is two edges, "node [..]" sets what follows. Ports and
/// the attributes of graphs are passed over. Errors: InvalidFormat with line and column; LimitExceeded above
/// 256 MiB or 64 braces inside each other; those of the source.
Result<GraphDocument> readDot(const ByteSource& source, bool textOnly = false);

}  // namespace warp
