// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/temperature.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

namespace warp::ui {

QString temperatureWord(Temperature temperature) {
    switch (temperature) {
        case Temperature::Hot: return QCoreApplication::translate("Temperature", "Hot");
        case Temperature::Warm: return QCoreApplication::translate("Temperature", "Warm");
        case Temperature::Cold: break;
    }
    return QCoreApplication::translate("Temperature", "Cold");
}

void paintTemperature(QPainter& painter, const QRectF& rect, Temperature temperature) {
    constexpr double kMark = 8.0;
    QRectF mark(0, 0, kMark, kMark);
    mark.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().of(temperature));
    switch (temperature) {
        case Temperature::Hot:
            painter.drawPolygon(
                QPolygonF({{mark.center().x(), mark.top()}, mark.bottomRight(), mark.bottomLeft()}));
            break;
        case Temperature::Warm: painter.drawEllipse(mark.adjusted(0.25, 0.25, -0.25, -0.25)); break;
        case Temperature::Cold:
            painter.drawPolygon(
                QPolygonF({mark.topLeft(), mark.topRight(), {mark.center().x(), mark.bottom()}}));
            break;
    }
    painter.restore();
}

}  // namespace warp::ui
