// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace warp::cli {

/// Adds `warp sample day`. Takes: the group of `sample`.
void addSampleDayCommand(Commands& commands, CLI::App& group);

}  // namespace warp::cli
