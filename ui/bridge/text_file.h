// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ui/bridge/engine_types.h"

namespace warp::ui {

/// Writes a text that somebody asked for, such as a report, in place of what was there; the dialog that chose
/// the file has asked. Threads: workers only. Errors: Io with the path.
Outcome saveText(const std::string& path, const std::string& text);

}  // namespace warp::ui
