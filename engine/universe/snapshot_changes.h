// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/store/log_history.h"

namespace warp {

/// What may have changed between two moments, as keys of the tree's spaces: what is not there any more at the
/// later moment was deleted.
struct SnapshotChanges {
    std::set<std::string> records;
    std::set<std::string> nodes;
    std::set<std::string> edges;  ///< keys of Space::Edges
    bool links = false;

    /// How many keys they are.
    std::size_t size() const { return records.size() + nodes.size() + edges.size(); }
    /// Takes: the payload of a batch. Errors: Corrupt.
    Status add(ByteView payload);
};

/// Reads the log of (after, upTo]. Returns: nothing when it is not kept without a gap (any more).
/// Errors: Corrupt, Cancelled, Io.
Result<std::optional<SnapshotChanges>> readSnapshotChanges(const LogHistory& log, Lsn after, Lsn upTo,
                                                           const Job& job);

}  // namespace warp
