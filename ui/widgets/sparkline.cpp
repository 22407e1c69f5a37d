// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include <cmath>
#include <limits>

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr double kDotRadius = 2.0;

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void include(double value) {
        if (!std::isfinite(value)) return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    bool isEmpty() const { return low > high; }
};

Range rangeOf(const SparklineData& data) {
    Range range;
    for (const double value : data.values) range.include(value);
    if (data.threshold && !range.isEmpty()) range.include(*data.threshold);
    return range;
}

// A flat line runs through the middle.
double yOf(double value, const Range& range, const QRectF& rect) {
    const double span = range.high - range.low;
    const double fraction = span > 0 ? (value - range.low) / span : 0.5;
    return rect.bottom() - fraction * rect.height();
}

QPainterPath linePath(const QVector<double>& values, const Range& range, const QRectF& rect) {
    QPainterPath path;
    const double step = values.size() > 1 ? rect.width() / static_cast<double>(values.size() - 1) : 0;
    bool inGap = true;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            inGap = true;
            continue;
        }
        const QPointF point(rect.left() + step * static_cast<double>(i), yOf(values[i], range, rect));
        if (inGap)
            path.moveTo(point);
        else
            path.lineTo(point);
        inGap = false;
    }
    return path;
}

}  // namespace

void paintSparkline(QPainter& painter, const QRectF& rect, const SparklineData& data, const QColor& ink) {
    const Range range = rangeOf(data);
    if (range.isEmpty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = rect.adjusted(0.5, kDotRadius, -kDotRadius - 0.5, -kDotRadius);
    if (data.threshold) {
        painter.setPen(QPen(colors().line, 1, Qt::DashLine));
        const double y = std::round(yOf(*data.threshold, range, inner)) + 0.5;
        painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y));
    }
    const QPainterPath path = linePath(data.values, range, inner);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    if (std::isfinite(data.values.constLast())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(path.currentPosition(), kDotRadius, kDotRadius);
    }
    painter.restore();
}

}  // namespace warp::ui
