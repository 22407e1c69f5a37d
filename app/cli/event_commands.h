// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace warp::cli {

// Commands of the group `event` that ask (event_query_commands.cpp).
void addEventQuery(Commands& commands, CLI::App& group);
void addEventRead(Commands& commands, CLI::App& group);

}  // namespace warp::cli
