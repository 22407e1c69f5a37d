// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/clock.h"
#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/store/tree.h"

namespace warp {

/// Writes the `_manifest.json` of directories of nodes and edges that have none yet. That of a relation names
/// the types of its ends, `"endpoint_types": {"from": "persons", "to": "organizations"}`, by which files of
/// its edges are named. Takes: `root`, the universe. Errors: Cancelled, Io.
Status keepGraphManifests(FileSystem& fs, const std::string& root, TreeReader& tree, Timestamp now,
                          const Job& job);

}  // namespace warp
