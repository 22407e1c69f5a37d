// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"

namespace warp {

/// What the file of a node or an edge still owes. Space MirrorDue, by the mirror's key (layout.h):
///
///     u8 layout (1), u8 1 = write the file, 0 = remove it, u64 LSN of the change that made it due, path
///
/// A path belongs to its key for ever, so a later debt replaces an earlier one.
struct GraphDue {
    bool write = false;
    Lsn lsn = 0;
    std::string path;  ///< relative to the universe

    friend bool operator==(const GraphDue&, const GraphDue&) = default;
};

std::string encodeGraphDue(const GraphDue& due);
/// Errors: Corrupt, NewerFormat.
Result<GraphDue> decodeGraphDue(ByteView bytes);

}  // namespace warp
