// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/reference.h"
#include "engine/base/error.h"

namespace warp::cli {

/// The candidate that `word` most likely meant; empty when none is near.
std::string nearestWord(std::string_view word, const std::vector<std::string>& candidates);

/// `word` is no command of `above`.
Error unknownCommand(const CommandReference& above, const std::string& word);

/// What is wrong with a command line, in the words of the command's usage.
/// Takes: the program as it stands after the failed parse.
Error usageError(const CLI::App& app, const CLI::ParseError& failure);

/// The innermost command that was parsed.
const CLI::App& parsedCommand(const CLI::App& app);

}  // namespace warp::cli
