// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace warp::cli {

/// Runs one command of `warp`. Returns: the exit code of the process.
int runCommandLine(int argc, char** argv);

}  // namespace warp::cli
