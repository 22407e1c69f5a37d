// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/spacetime/active_keys.h"
#include "engine/spacetime/observation_table.h"
#include "engine/spacetime/usage_counts.h"
#include "engine/store/tree.h"

namespace warp {

/// Reads of records that are on their way into the tree.
using TakenObservations = std::vector<std::pair<std::string, Observation>>;

/// Brings the reads into order of their keys and adds up those of one key.
void joinByKey(TakenObservations& reads);

/// Lays the reads over the records in the tree: in place, or by writing the records anew where they are many.
/// Takes: what joinByKey has left; `usage`, which counts them; `active`, which is told of records that have
/// become active outside hot_data. Returns: the numbers of those whose record is not in the tree.
Result<std::vector<std::size_t>> foldIntoTree(TreeWriter& writer, const TakenObservations& reads,
                                              TransactionUsage& usage, ActiveKeys& active);

}  // namespace warp
