// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace warp::ui {

/// Where a text is wrong and why. Lines and columns count from 1, columns in UTF-16 units.
struct TextProblem {
    int line = 1;
    int column = 1;
    QString message;

    friend bool operator==(const TextProblem&, const TextProblem&) = default;
};

}  // namespace warp::ui
