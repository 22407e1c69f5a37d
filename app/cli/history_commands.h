// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/cli/commands.h"

namespace warp::cli {

/// Prints the value that a record had at a time, for `warp get --as-of`. Takes: the time as it was given.
Result<ExitCode> getAsOf(Context& context, const std::string& directory, const std::string& key,
                         const std::string& time);

/// `warp history`.
void addHistory(Commands& commands);

}  // namespace warp::cli
