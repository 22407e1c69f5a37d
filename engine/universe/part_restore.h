// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backups/backups.h"
#include "engine/universe/part_selection.h"
#include "engine/universe/part_source.h"

namespace warp {

/// Where parts come back from.
struct PartOrigin {
    PartSource* items = nullptr;  ///< records and graph
    /// Links and events; null where neither is selected. With records and graph in it where links and records
    /// are both selected.
    Universe* others = nullptr;
    bool sameHistory = false;  ///< as the target: a version means the same in both
};

/// Where parts come back to.
struct PartTarget {
    Spacetime* records = nullptr;
    Entanglement* entanglement = nullptr;
    QuantumGraph* graph = nullptr;
    Temporal* temporal = nullptr;
    Timestamp eventsSince;  ///< older events the settings would remove at once
};

/// Makes parts of a universe what they are in another: what is missing comes back, what is different gets its
/// value, shard and priority of then, what came since goes; of events only what is missing comes back.
/// Records of a selection are one atomic batch as long as they are at most 10,000 changes and 8 MiB; more of
/// them, and those in superposition, are several: the report counts them. Graph, links and events likewise.
/// Without `links` those by rules alone come back, with their records. With `dryRun` it only counts, by the
/// same way. Errors: Conflict when somebody changed a record
/// meanwhile: nothing of its batch happens; Schema and others of Spacetime::apply, QuantumGraph::apply,
/// Entanglement::apply and Temporal::append; Cancelled between batches.
Status restoreParts(const PartOrigin& from, const PartTarget& target, const PartSelection& selection,
                    bool dryRun, RestoreReport& report, const Job& job);

}  // namespace warp
