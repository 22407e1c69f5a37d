// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tile_flow.h"

#include "ui/widgets/theme.h"

namespace warp::ui {

TileFlow::TileFlow(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TileFlow::add(QWidget* tile) {
    tile->setParent(this);
    m_tiles.append(tile);
    updateGeometry();
}

int TileFlow::heightForWidth(int width) const {
    return arrange(width, false);
}

QSize TileFlow::sizeHint() const {
    return {width(), heightForWidth(width())};
}

void TileFlow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int height = arrange(width(), true);
    if (height != minimumHeight()) setMinimumHeight(height);
}

int TileFlow::arrange(int width, bool move) const {
    int x = 0;
    int y = 0;
    int bottom = 0;
    for (QWidget* tile : m_tiles) {
        const QSize size = tile->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y = bottom + metrics::kTileGap;
        }
        if (move) tile->setGeometry(QRect({x, y}, size));
        x += size.width() + metrics::kTileGap;
        bottom = y + size.height();
    }
    return bottom;
}

}  // namespace warp::ui
