// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace warp::cli {

/// `warp snapshot diff`.
void addSnapshotDiff(Commands& commands, CLI::App& group);

}  // namespace warp::cli
