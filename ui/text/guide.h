// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

namespace warp::ui {

struct GuideEntry {
    QString heading;
    QString text;
};

/// How to do the first things, in the order they come up.
QVector<GuideEntry> guide();

}  // namespace warp::ui
