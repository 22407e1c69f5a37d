// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/text_file.h"

#include "engine/io/file_replacement.h"
#include "engine/io/files.h"
#include "ui/bridge/gui_guard.h"

namespace warp::ui {

Outcome saveText(const std::string& file, const std::string& text) {
    requireOffGuiThread("saveText");
    return replaceFile(systemFileSystem(), file, text);
}

}  // namespace warp::ui
