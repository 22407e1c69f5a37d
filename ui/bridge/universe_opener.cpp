// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/universe_opener.h"

namespace warp::ui {

EngineSession::Opener universeOpener() {
    return [](const std::string& directory, OpenAs as) {
        return Universe::open(directory, OpenOptions{.as = as});
    };
}

}  // namespace warp::ui
