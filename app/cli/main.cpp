// SPDX-License-Identifier: GPL-3.0-or-later
#include <exception>
#include <string>

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/exit_code.h"

int main(int argc, char** argv) {
    // Nothing throws but what runs out: memory, threads. The universe survives that like any crash.
    try {
        return warp::cli::runCommandLine(argc, argv);
    } catch (const std::exception& failure) {
        warp::cli::writeMessage(std::string("warp: ") + failure.what());
        return static_cast<int>(warp::cli::ExitCode::Io);
    }
}
