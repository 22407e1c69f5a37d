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

/// Whether an action can be begun anew when the process that was to carry it out closed the universe before
/// it had begun. Not one that has read its input.
enum class Attempts { Once, Several };

/// Opens the universe, which stays open in the context, and runs the action. A signal ends the program at
/// once while it is opened, and as long as it is only observed; an action that writes files of its own calls
/// Interrupt::tellToken first. A holder that is about to close or not yet ready, or that carries a restore
/// out, is waited for. Errors: those of Universe::open and of the action; Denied for `--user` where there are no
/// users.
Result<ExitCode> withUniverse(Context& context, const std::string& directory, OpenAs as,
                              const UniverseAction& action, Attempts attempts = Attempts::Several);

/// Who opens, by the options of the command line. Errors: as password() in credentials.h.
Result<OpenOptions> openOptions(Context& context);

/// Whether there is a universe in the directory, before anything is waited for. Errors: as Universe::open.
Status requireUniverse(const std::string& directory);

}  // namespace warp::cli
