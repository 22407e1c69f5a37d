// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/result.h"
#include "engine/io/file_system.h"
#include "engine/wormholes/wormhole_network.h"

namespace warp {

/// Writes the files that show the wormholes, and removes routing tables that no route needs any more.
/// Takes: `root`, the universe. Errors: NoSpace, Io.
Status writeWormholeFiles(FileSystem& fs, const std::string& root, const WormholeState& state,
                          std::size_t maxHops, Timestamp now);

}  // namespace warp
