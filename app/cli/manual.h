// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/cli/reference.h"

namespace warp::cli {

/// The manual page warp(1) in the language of man: every command with its arguments, options and examples.
std::string manualPage(const CommandReference& program);

}  // namespace warp::cli
