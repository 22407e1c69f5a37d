// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/engine_session.h"

namespace warp::ui {

/// Opens real universes on the disk.
EngineSession::Opener universeOpener();

}  // namespace warp::ui
