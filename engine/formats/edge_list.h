// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/byte_stream.h"
#include "engine/formats/graph_document.h"

namespace warp {

// Edges as rows of CSV: "source", "target", then a column per attribute, as spreadsheets, Gephi and pandas
// read them. Nodes without edges and the attributes of nodes have no place in it.

/// Cells that hold strings which look like JSON stand in quotes of their own.
Status writeEdgeList(const GraphDocument& document, const ByteSink& sink);

/// Reads rows under a header that names "source" and "target", or "from" and "to". Cells that are JSON
/// numbers, literals, objects, arrays or quoted strings are taken for it, unless `textOnly`; empty cells are
/// no attributes. Errors: InvalidFormat with line; LimitExceeded; those of the source.
Result<GraphDocument> readEdgeList(const ByteSource& source, bool textOnly = false);

}  // namespace warp
