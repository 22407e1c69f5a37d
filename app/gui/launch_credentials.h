// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "ui/shell/launch_options.h"
#include "ui/shell/universe_link.h"

namespace warp::ui {

/// Who the command line says opens the universe, with the password of --password-file or WARP_PASSWORD; null
/// when neither is given, so that the window asks for it. Errors: those of reading the file.
Result<Credentials> launchCredentials(const LaunchOptions& options);

}  // namespace warp::ui
