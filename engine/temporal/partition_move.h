// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/store/tree_access.h"
#include "engine/temporal/event_summary.h"
#include "engine/temporal/partition_state.h"

namespace warp {

/// Where the files of events are and how they are reached.
struct EventFiles {
    FileSystem* fs = nullptr;
    std::string root;  ///< the universe
    TreeAccess tree;
};

/// Level at which the files of months are written, and that of archived ones.
inline constexpr int kHistoricalLevel = 9;
inline constexpr int kArchiveLevel = 12;

/// Moves all events of `sources` to the end of `target`, in order of time: written beside what the tree
/// records, synced, then moved by one commit of the tree. The files of the sources stay until
/// sweepPartitions. One block of each overlapping run is in memory, whatever the number of events. Returns:
/// how many moved; 0 when a source changed meanwhile, then nothing moved. Leaves: on failure everything as it
/// was, and bytes behind the recorded length of the target, which the next writer cuts. Errors: Cancelled,
/// Corrupt, NoSpace, Io.
Result<std::uint64_t> moveEvents(const EventFiles& files, const std::vector<Partition>& sources,
                                 const Partition& target, const Job& job);

/// Compresses the file of a month harder: beside it, synced, made the month's file by a commit of the tree.
/// finishReplacement gives it the name. Returns: whether it was done; not when the month changed meanwhile.
/// Leaves, Errors: as moveEvents.
Result<bool> archiveMonth(const EventFiles& files, const Partition& month, const Job& job);
/// Puts the replacement of a month's file in its place, where one waits for it.
Status finishReplacement(const EventFiles& files, const Partition& month);

/// Removes directories of partitions that the tree does not know: their events moved away or expired, or a
/// merge that made one never committed. Files that are not the engine's stay, and so does their directory.
Status sweepPartitions(const EventFiles& files);

/// The summary of a partition in the tree; an empty one when there is none.
Result<EventSummary> readSummary(TreeReader& tree, const Partition& partition);

}  // namespace warp
