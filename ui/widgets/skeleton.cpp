// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include <array>

#include <QtGui/QPainter>

#include "ui/widgets/theme.h"

namespace warp::ui {

Skeleton::Skeleton(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent*) {
    static constexpr std::array kWidths = {0.32, 0.62, 0.55, 0.68, 0.48, 0.60, 0.36, 0.64};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colors().window, colors().line, 0.6));
    const int full = std::min(width() - 2 * metrics::kPageMargin, 900);
    int y = metrics::kPageMargin;
    for (const double share : kWidths) {
        if (y + 12 > height()) break;
        painter.drawRoundedRect(QRectF(metrics::kPageMargin, y, full * share, 12), 4, 4);
        y += metrics::kRow;
    }
}

}  // namespace warp::ui
