// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace warp::cli {

/// Runs one command of `warp`. Returns: the exit code of the process.
int runCommandLine(int argc, char** argv);

/// The candidate that `word` most likely meant; empty when none is near.
std::string nearestWord(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace warp::cli
