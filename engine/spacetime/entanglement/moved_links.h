// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/store/tree.h"

namespace warp {

/// Lets the files that show links by shard follow records that moved: when one of them has a link, the links
/// count as changed at `lsn`. Takes: canonical keys. Cost: a look at the links of each record until one has
/// some; so many that looking would take long count without. Errors: Corrupt, Io.
Status noteMovedLinks(TreeWriter& tree, const std::vector<ByteView>& moved, Lsn lsn);

}  // namespace warp
