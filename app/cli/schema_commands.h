// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace warp::cli {

/// `warp schema ...`
void addSchemaCommands(Commands& commands);

}  // namespace warp::cli
