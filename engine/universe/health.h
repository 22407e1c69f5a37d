// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "engine/backups/backups.h"
#include "engine/configuration/values.h"
#include "engine/universe/universe.h"

namespace warp {

/// What the health of a universe is judged by, as measured.
struct HealthFigures {
    UniverseStats stats;
    std::uint64_t memoryBudget = 0;           ///< bytes; see StoreOptions
    std::int64_t mirrorLagMs = 0;             ///< age of the oldest record file still to be written
    std::optional<Error> mirrorError;         ///< why the mirror stands still
    std::optional<Error> directoryError;      ///< the universe's directory is gone or another one
    std::optional<Error> schemaError;         ///< why the file of schemas is not in force
    std::optional<Error> accessError;         ///< why the file of users is not in force
    std::optional<Error> maintenanceError;    ///< last failure of a step
    std::optional<Error> watchError;          ///< what the observatory could not write or read
    std::vector<AlertStatus> alerts;          ///< of the observatory
    std::optional<ScheduleStatus> snapshots;  ///< nothing: their directory cannot be read
    bool diskMeasured = true;
    bool closedCleanly = true;  ///< for observers: by the last writer
};

/// Judges the figures. Each check says what was measured and, when something is wrong, what to do.
/// Names: directory, state, log, log_archive, tree, mirror, disk_space, disk_inodes, external_edits,
/// maintenance, observatory, alerts, schema, access, snapshots, observer, and for observers the holder; see
/// addHolderHealth.
std::vector<HealthCheck> assessHealth(const HealthFigures& figures, const UniverseParameters& limits);

/// Puts what the holder says of itself in the place of what an observer could find out.
/// Takes: `holder`, the holder's checks, or why there are none.
std::vector<HealthCheck> withHolderHealth(std::vector<HealthCheck> observed,
                                          Result<std::vector<HealthCheck>> holder);

}  // namespace warp
