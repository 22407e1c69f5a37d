// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace warp::ui {

/// Lays valid JSON out as the engine does, so that a text that was changed as a tree looks as before.
/// Threads: any.
QString layOutJson(const QString& json);

}  // namespace warp::ui
