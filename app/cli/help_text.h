// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/cli/reference.h"

namespace warp::cli {

/// What `warp help` shows: the commands under their headings, the options of every command, the exit codes.
std::string programHelp(const CommandReference& program);
/// What `warp help COMMAND` shows. Takes: `program`, for the options of every command.
std::string commandHelp(const CommandReference& program, const CommandReference& command);
/// The same as one JSON document, for programs that build on `warp`.
std::string referenceJson(const CommandReference& command);

/// `text` in lines of at most `width` characters, each but the first indented by `indent` spaces.
std::string wrapped(const std::string& text, std::size_t indent, std::size_t width);

}  // namespace warp::cli
