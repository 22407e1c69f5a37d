// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace warp::ui {

/// Lets screen readers see a TreemapView as a list of its tiles. Call as often as you like.
void installTreemapAccessibility();

}  // namespace warp::ui
