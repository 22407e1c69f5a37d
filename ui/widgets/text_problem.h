// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QtCore/QString>

namespace warp::ui {

/// Where a text is wrong and why. Lines and columns count from 1, columns in UTF-16 units.
struct TextProblem {
    int line = 1;
    int column = 1;
    QString message;
};

/// Says what is wrong with a text, or nothing. Called while typing, on the GUI thread: it must be quick.
using TextValidator = std::function<std::optional<TextProblem>(const QString&)>;

}  // namespace warp::ui
