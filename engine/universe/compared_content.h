// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/backups/snapshot_diff.h"
#include "engine/quantum_graph/graph.h"
#include "engine/spacetime/record.h"

namespace warp {

/// What a diff compares of a record, node or edge: of its file the members that were written, not those that
/// follow from them, from reading or from the time.
struct ComparedContent {
    std::string name;   ///< key; of an edge "persons:alice -[knows]-> persons:bob"
    std::string group;  ///< type; relation of an edge
    Lsn version = 0;
    std::uint64_t valueBytes = 0;
    std::string json;  ///< compact, with the file's names: {"value":{...},"spacetime_metadata":{...}}
    std::optional<Record> record;  ///< of a record that was read from a file: all that the file says
};

ComparedContent comparedRecord(const Record& record);
ComparedContent comparedNode(const GraphNode& node);
ComparedContent comparedEdge(const GraphEdge& edge);

/// Takes: the file of one of `part`. Errors: Corrupt with `path`.
Result<ComparedContent> comparedFile(DiffPart part, const std::string& path, ByteView text);

}  // namespace warp
