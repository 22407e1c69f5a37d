// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

namespace warp::ui {

/// Lines (0-based) of two texts that have no counterpart in the other one.
struct LineDiff {
    QVector<int> left;
    QVector<int> right;
};

/// Compares line by line. Above 2,000 by 2,000 differing lines all of them count as different: nobody
/// compares those by eye.
LineDiff diffLines(const QString& left, const QString& right);

}  // namespace warp::ui
