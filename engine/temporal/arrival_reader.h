// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/io/file_system.h"
#include "engine/store/store.h"
#include "engine/temporal/temporal.h"

namespace warp {

/// Reads events in order of arrival: what a reader of a stream that goes on where it stopped, and a live
/// tail, need. A batch is never cut: `limit` is passed by the rest of the last one.
/// Takes: `after`, the LSN up to which the caller has everything. Errors: Corrupt, NotFound (files moved:
/// take a new snapshot), Io.
Result<EventPage> readInArrivalOrder(FileSystem& fs, const std::string& root, StoreSnapshot& snapshot,
                                     Lsn after, const EventQuery& query, std::size_t limit);

}  // namespace warp
