// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "engine/base/progress.h"
#include "engine/store/log_history.h"

namespace warp {

/// What the log says was done outside the regions (backups/audit_marks.h), in their words, since a time.
/// Takes: `last`, the last batch that is looked at; it is on the disk. Batches that are not kept any more are
/// passed over. Errors: NewerFormat, Corrupt, Cancelled, Io.
Result<std::set<std::string>> loggedDeeds(const LogHistory& log, Timestamp since, Lsn last, const Job& job);

}  // namespace warp
