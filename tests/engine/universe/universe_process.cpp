// SPDX-License-Identifier: GPL-3.0-or-later
// A process that holds a universe, for tests with more than one. Takes: its directory and, where it has
// users, a name and a password. Reads commands from stdin, one per line: `put KEY JSON` answers with the
// version or the error's code; the end of the input closes the universe.
#include <iostream>
#include <string>

#include "engine/universe/universe.h"

namespace {

std::string put(warp::Universe& universe, const std::string& arguments) {
    const auto space = arguments.find(' ');
    if (space == std::string::npos) return "bad command";
    const auto version = universe.spacetime().put(arguments.substr(0, space), arguments.substr(space + 1));
    return version.ok() ? std::to_string(*version) : std::string(warp::errorCodeName(version.error().code));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2 && argc != 4) return 1;
    warp::OpenOptions options;
    if (argc == 4) {
        options.user = argv[2];
        options.password = argv[3];
    }
    const auto universe = warp::Universe::open(argv[1], options);
    if (!universe.ok()) {
        std::cout << warp::errorCodeName(universe.error().code) << std::endl;
        return 2;
    }
    std::cout << "ready" << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) {
        std::cout << (line.starts_with("put ") ? put(**universe, line.substr(4)) : "bad command")
                  << std::endl;
    }
    return (*universe)->close().ok() ? 0 : 3;
}
