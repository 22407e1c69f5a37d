// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backups/backups.h"
#include "engine/temporal/temporal.h"

namespace warp {

/// Appends the events of another universe that a universe lost; what it has, wherever it lies, is not
/// appended again. Events are the same when time and members are; of several alike, as many come back as are
/// missing. They arrive anew, so their `lsn` is another one. Takes: `since`: older ones, which the settings
/// would remove at once, are counted as left out. With `dryRun` it only counts. Batches, errors: as
/// restoreParts (part_restore.h).
Status restoreEvents(Temporal& from, Temporal& to, Timestamp since, bool dryRun, RestoreReport& report,
                     const Job& job);

}  // namespace warp
