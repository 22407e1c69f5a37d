// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/byte_stream.h"
#include "engine/formats/graph_document.h"

namespace warp {

// GEXF 1.2 and 1.3 as Gephi and networkx read and write it. What an attribute's type cannot hold stands as
// JSON in a string whose attribute has an id that begins with "warp-json-".

/// Errors: InvalidFormat for an id that XML cannot hold; those of the sink.
Status writeGexf(const GraphDocument& document, const ByteSink& sink);

/// Reads a static graph. Errors: InvalidFormat with line and column; LimitExceeded; those of the
/// source.
Result<GraphDocument> readGexf(const ByteSource& source);

}  // namespace warp
