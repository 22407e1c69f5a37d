// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/client_graph.h"

#include "engine/formats/json_text.h"
#include "engine/universe/graph_request.h"

namespace warp {

Result<GraphWritten> ClientGraph::apply(const GraphBatch& batch, Durability durability) {
    using Kind = GraphBatch::Entry::Kind;
    // A text that is no JSON would break the request around it.
    for (const GraphBatch::Entry& entry : batch.entries()) {
        if (entry.kind == Kind::PutNode || entry.kind == Kind::PutEdge) WARP_TRY(checkJson(entry.json));
    }
    WARP_ASSIGN(const std::string result, m_client.request(graphBatchRequest(batch, durability)));
    return graphWrittenFromJson(result);
}

}  // namespace warp
