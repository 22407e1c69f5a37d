// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace warp::cli {

/// `warp access ...`
void addAccessCommands(Commands& commands);

}  // namespace warp::cli
