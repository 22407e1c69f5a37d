// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shortcut_map.h"

namespace warp::ui {

/// The actions inside pages and docks that have keys, with the keys they are made with.
QVector<ShortcutEntry> pageShortcuts();

}  // namespace warp::ui
