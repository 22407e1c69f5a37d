// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>

#include <QtGui/QKeyEvent>

#include "ui/explorer/treemap_view.h"

// The treemap by keyboard: arrows to the neighbours, Ctrl with them to the frame around and into it.
namespace warp::ui {
namespace {

struct Step {
    double along = 0;  ///< how far the other tile lies in the direction; not positive: it does not
    double aside = 0;  ///< how far it is off the line
};

// Between two spans of one axis; 0 where they overlap.
double gapBetween(int aFrom, int aTo, int bFrom, int bTo) {
    return std::max({0, bFrom - aTo, aFrom - bTo});
}

Step stepTo(const QRect& from, const QRect& to, int key) {
    const bool level = key == Qt::Key_Left || key == Qt::Key_Right;
    const double aside = level ? gapBetween(from.top(), from.bottom(), to.top(), to.bottom())
                               : gapBetween(from.left(), from.right(), to.left(), to.right());
    switch (key) {
        case Qt::Key_Left: return {static_cast<double>(from.left() - to.right()), aside};
        case Qt::Key_Right: return {static_cast<double>(to.left() - from.right()), aside};
        case Qt::Key_Up: return {static_cast<double>(from.top() - to.bottom()), aside};
        default: return {static_cast<double>(to.top() - from.bottom()), aside};
    }
}

bool isArrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

}  // namespace

const TreemapTile* TreemapView::firstLeaf() const {
    for (const TreemapTile& tile : m_picture.tiles) {
        if (!tile.frame && tile.isThing()) return &tile;
    }
    return nullptr;
}

// The nearest leaf that lies wholly on that side; among equals the one straight ahead.
const TreemapTile* TreemapView::neighbour(const TreemapTile& from, int key) const {
    const TreemapTile* best = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const TreemapTile& tile : m_picture.tiles) {
        if (tile.frame || !tile.isThing() || &tile == &from) continue;
        const Step step = stepTo(from.rect, tile.rect, key);
        if (step.along <= 0) continue;
        const QPoint off = tile.rect.center() - from.rect.center();
        const double cost = step.along + 3 * step.aside + 0.01 * off.manhattanLength();
        if (cost >= least) continue;
        least = cost;
        best = &tile;
    }
    return best;
}

void TreemapView::moveBy(int key) {
    const TreemapTile* from = currentTile();
    const TreemapTile* to = from ? neighbour(*from, key) : firstLeaf();
    if (to) choose(QModelIndex(to->index));
}

void TreemapView::chooseOuter() {
    const TreemapTile* tile = currentTile();
    if (tile && tile->index.parent() != m_root) choose(tile->index.parent());
}

void TreemapView::chooseInner() {
    const TreemapTile* tile = currentTile();
    if (!tile || !tile->frame) return;
    const auto next = static_cast<std::size_t>(tile - m_picture.tiles.data()) + 1;
    if (next < m_picture.tiles.size() && m_picture.tiles[next].isThing())
        choose(QModelIndex(m_picture.tiles[next].index));
}

void TreemapView::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int key = event->key();
    if (control && key == Qt::Key_Up) {
        chooseOuter();
    } else if (control && key == Qt::Key_Down) {
        chooseInner();
    } else if (isArrow(key) && event->modifiers() == Qt::NoModifier) {
        moveBy(key);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (const TreemapTile* tile = currentTile()) enter(QModelIndex(tile->index));
    } else if (key == Qt::Key_Backspace) {
        zoomOut();
    } else if (key == Qt::Key_Home) {
        if (const TreemapTile* leaf = firstLeaf()) choose(QModelIndex(leaf->index));
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace warp::ui
