// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtCore/QRectF>
#include <QtCore/QVector>
#include <QtGui/QColor>

class QPainter;

namespace warp::ui {

/// A small line of recent values. Not-a-number is a gap.
struct SparklineData {
    QVector<double> values;
    std::optional<double> threshold;

    bool isEmpty() const { return values.isEmpty(); }
};

/// One pixel wide, no axis, the last point dotted, the threshold as a hairline.
void paintSparkline(QPainter& painter, const QRectF& rect, const SparklineData& data, const QColor& ink);

}  // namespace warp::ui
