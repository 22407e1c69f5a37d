// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_button.h"

#include <QtGui/QPainter>

#include "ui/widgets/house_paint.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

LinkButton::LinkButton(QWidget* parent) : LinkButton(QString(), parent) {}

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize LinkButton::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2 * metrics::kTiny, 20};
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    const QColor ink = underMouse() ? colors().text : mixed(colors().secondary, colors().text, 0.5);
    painter.setPen(isEnabled() ? ink : colors().disabled);
    painter.drawText(rect().adjusted(metrics::kTiny, 0, -metrics::kTiny, 0), Qt::AlignCenter, text());
    if (hasFocus()) paint::focusRing(painter, rect(), metrics::kControlRadius);
}

}  // namespace warp::ui
