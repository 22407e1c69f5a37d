// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace warp::cli {

/// `warp snapshot restore`, `confirm` and `undo`.
void addSnapshotRestore(Commands& commands, CLI::App& group);

}  // namespace warp::cli
