// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/universe/universe.h"

namespace warp {

/// What the process that has a universe open for writing says of it; observers do not see all of it.
struct HolderStatus {
    std::int64_t pid = 0;
    std::string engineVersion;
    std::string state;  ///< as universeStateName
    Timestamp openedAt;
    Lsn visibleLsn = 0;
    Lsn durableLsn = 0;
    std::uint64_t mirrorDue = 0;
    std::uint64_t logBytes = 0;     ///< of the log that is not in the tree yet
    std::uint64_t memoryBytes = 0;  ///< of changes that are not in the tree yet
    std::uint64_t reads = 0;        ///< observations since it opened the universe
    std::uint64_t writes = 0;       ///< records written since then
};

/// Asks the process that has the universe in `directory` open. Takes: `holder`, how it is named in errors.
/// Errors: InUse when it does not answer within a few seconds.
Result<HolderStatus> askHolderStatus(const std::string& directory, const std::string& holder);
Result<std::vector<HealthCheck>> askHolderHealth(const std::string& directory, const std::string& holder);

// How both travel: JSON. Errors of reading: InvalidFormat, InvalidArgument.
std::string holderStatusToJson(const UniverseStats& stats);
Result<HolderStatus> holderStatusFromJson(const std::string& json);
std::string healthToJson(const std::vector<HealthCheck>& checks);
Result<std::vector<HealthCheck>> healthFromJson(ByteView json);

/// "ok", "warning", "critical", "no data".
std::string_view healthLevelName(HealthLevel level);

}  // namespace warp
