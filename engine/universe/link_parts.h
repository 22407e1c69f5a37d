// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "engine/backups/backups.h"
#include "engine/universe/universe.h"

namespace warp {

/// Makes the links that people made what they are in another universe; those that only rules or use made stay
/// as they are. A link comes back where both its records exist; others are counted as left out. Takes:
/// `from`, the universe as it was; `exists`, whether a record is there once the records are back. With
/// `dryRun` it only counts. Batches, errors: as restoreParts (part_restore.h); NotFound when a record or a
/// link went meanwhile: nothing of its batch happens.
Status restoreLinks(Entanglement& from, Entanglement& to,
                    const std::function<Result<bool>(const std::string& key)>& exists, bool dryRun,
                    RestoreReport& report, const Job& job);

}  // namespace warp
