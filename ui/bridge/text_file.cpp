// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/text_file.h"

#include <QtCore/QSaveFile>

#include "ui/bridge/convert.h"
#include "ui/bridge/gui_guard.h"

namespace warp::ui {

Outcome saveText(const std::string& path, const std::string& text) {
    requireOffGuiThread("saveText");
    QSaveFile file(toQString(path));
    const auto size = static_cast<qint64>(text.size());
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit()) return {};
    return Error{.code = ErrorCode::Io, .message = toStd(file.errorString()), .path = path};
}

}  // namespace warp::ui
