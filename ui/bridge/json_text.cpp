// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/json_text.h"

#include "engine/formats/json_text.h"
#include "ui/bridge/convert.h"

namespace warp::ui {

QString layOutJson(const QString& json) {
    return toQString(prettyJson(toStd(json)));
}

}  // namespace warp::ui
