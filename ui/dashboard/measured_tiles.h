// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/measured_query.h"
#include "ui/widgets/tile.h"

namespace warp::ui {

/// Tiles of what the observatory and the regions beside spacetime tell. A figure that nobody has measured is
/// a dash with the reason, never zero.

TileContent entropyTile(const Measured& measured);
TileContent cacheTile(const Measured& measured);
TileContent eventsTile(const Measured& measured);
TileContent wormholesTile(const Measured& measured);
TileContent alertsTile(const Measured& measured);

}  // namespace warp::ui
