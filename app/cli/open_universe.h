// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "app/cli/commands.h"
#include "engine/universe/universe.h"

namespace warp::cli {

/// What a command does with an open universe.
using UniverseAction = std::function<Result<ExitCode>(Universe&)>;

/// Opens, runs, closes. A failure of the action goes before one of closing.
/// Errors: those of Universe::open, of the action and of close; Denied for `--user` where there are no users.
Result<ExitCode> withUniverse(Context& context, const std::string& directory, OpenAs as,
                              const UniverseAction& action);

}  // namespace warp::cli
