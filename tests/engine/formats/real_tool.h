// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/bytes.h"

namespace warp::test {

/// What another program made of a command line.
struct ToolRun {
    int exitCode = -1;
    std::string output;  ///< standard output
};

/// Runs a command in the shell. Errors of the tool itself go to the test's own standard error.
ToolRun runTool(const std::string& command);

/// True unless the environment says that there is no Erlang here (WARP_WITHOUT_ERLANG=1).
bool erlangExpected();
/// Runs an Erlang expression and gives what it prints. It ends by itself.
ToolRun runErlang(const std::string& expression);

std::string readBytes(const std::string& path);
void writeBytes(const std::string& path, ByteView bytes);
/// A file that a real tool made; see golden/README.md.
std::string golden(const std::string& name);
std::string goldenPath(const std::string& name);

}  // namespace warp::test
