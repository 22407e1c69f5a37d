// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/error.h"

namespace warp::cli {

/// Says how a command is written when a universe was given where its snapshot belongs.
/// Takes: `failed`, why the command failed; `snapshot`, what was given for one; `usage`, the right order.
/// Returns: InvalidArgument with the usage, or `failed` where that is not it.
Error hintedAtOrder(Error failed, const std::string& snapshot, const std::string& usage);

}  // namespace warp::cli
