// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tile_flow.h"

#include <limits>

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

}  // namespace

TileFlow::TileFlow(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TileFlow::add(QWidget* tile) {
    tile->setParent(this);
    tile->installEventFilter(this);
    m_tiles.append(tile);
    updateGeometry();
}

QStringList TileFlow::arrangement() const {
    QStringList names;
    for (const QWidget* tile : m_tiles) names << (tile->isHidden() ? u"-"_s : QString()) + tile->objectName();
    return names;
}

void TileFlow::setArrangement(const QStringList& names) {
    QList<QWidget*> ordered;
    for (const QString& entry : names) {
        const bool hidden = entry.startsWith(u'-');
        const QString name = hidden ? entry.mid(1) : entry;
        for (QWidget* tile : std::as_const(m_tiles)) {
            if (tile->objectName() != name || ordered.contains(tile)) continue;
            tile->setHidden(hidden);
            ordered << tile;
        }
    }
    for (QWidget* tile : std::as_const(m_tiles)) {
        if (!ordered.contains(tile)) ordered << tile;
    }
    m_tiles = ordered;
    rearranged();
}

void TileFlow::moveTile(QWidget* tile, qsizetype to) {
    const qsizetype from = m_tiles.indexOf(tile);
    if (from < 0 || from == to || to < 0 || to >= m_tiles.size()) return;
    m_tiles.move(from, to);
    rearranged();
    Q_EMIT arrangementChanged();
}

// The keyboard goes the way the eye does.
void TileFlow::rearranged() {
    for (qsizetype i = 1; i < m_tiles.size(); ++i) setTabOrder(m_tiles[i - 1], m_tiles[i]);
    setMinimumHeight(arrange(width(), true));
    updateGeometry();
}

QList<QWidget*> TileFlow::shown() const {
    QList<QWidget*> tiles;
    for (QWidget* tile : m_tiles) {
        if (!tile->isHidden()) tiles << tile;
    }
    return tiles;
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
    const QList<QWidget*> tiles = shown();
    if (tiles.isEmpty()) return 0;
    const QSize unit = tiles.first()->sizeHint();
    const int columns = std::max(1, (width + metrics::kTileGap) / (unit.width() + metrics::kTileGap));
    const int room = width - (columns - 1) * metrics::kTileGap;
    int bottom = 0;
    for (int i = 0; i < tiles.size(); ++i) {
        const int column = i % columns;
        // Whole pixels that add up to the row.
        const int left = room * column / columns + column * metrics::kTileGap;
        const int right = room * (column + 1) / columns + column * metrics::kTileGap;
        const int top = i / columns * (unit.height() + metrics::kTileGap);
        const QRect place(left, top, std::max(right - left, unit.width()), unit.height());
        if (move && tiles[i] != m_dragged) tiles[i]->setGeometry(place);
        bottom = place.bottom() + 1;
    }
    return bottom;
}

qsizetype TileFlow::placeAt(const QPoint& at) const {
    qsizetype nearest = -1;
    int least = std::numeric_limits<int>::max();
    for (const QWidget* tile : shown()) {
        if (tile == m_dragged) continue;
        const int distance = (tile->geometry().center() - at).manhattanLength();
        if (distance >= least) continue;
        least = distance;
        nearest = m_tiles.indexOf(tile);
    }
    return nearest;
}

bool TileFlow::onKey(QWidget* tile, const QKeyEvent& event) {
    if (event.modifiers() != (Qt::ControlModifier | Qt::ShiftModifier)) return false;
    const QList<QWidget*> tiles = shown();
    const qsizetype at = tiles.indexOf(tile);
    qsizetype to = at;
    switch (event.key()) {
        case Qt::Key_Left: to = at - 1; break;
        case Qt::Key_Right: to = at + 1; break;
        case Qt::Key_Home: to = 0; break;
        case Qt::Key_End: to = tiles.size() - 1; break;
        default: return false;
    }
    if (to >= 0 && to < tiles.size()) moveTile(tile, m_tiles.indexOf(tiles[to]));
    return true;
}

void TileFlow::onMove(QWidget* tile, const QMouseEvent& event) {
    if (!event.buttons().testFlag(Qt::LeftButton)) return;
    const QPoint offset = event.position().toPoint() - m_pressed;
    if (!m_dragged && offset.manhattanLength() < QApplication::startDragDistance()) return;
    m_dragged = tile;
    tile->raise();
    tile->move(tile->pos() + offset);
    const qsizetype over = placeAt(tile->geometry().center());
    const bool hit = over >= 0 && m_tiles[over]->geometry().contains(tile->geometry().center());
    if (hit) moveTile(tile, over);
}

bool TileFlow::onRelease(QWidget* tile) {
    if (m_dragged != tile) return false;
    m_dragged = nullptr;
    arrange(width(), true);
    return true;
}

void TileFlow::showMenu(QWidget* tile, const QPoint& global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"tileMenu"_s);
    const auto add = [this, menu](const char* name, const QString& text, std::function<void()> slot) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, std::move(slot));
        return action;
    };
    add("tileFirst", tr("Move to the front"), [this, tile] { moveTile(tile, 0); });
    add("tileLast", tr("Move to the end"), [this, tile] { moveTile(tile, m_tiles.size() - 1); });
    add("tileHide", tr("Hide %1").arg(tile->accessibleName()), [this, tile] {
        tile->hide();
        rearranged();
        Q_EMIT arrangementChanged();
    })->setEnabled(shown().size() > 1);
    add("tilesAll", tr("Show all tiles"), [this] {
        for (QWidget* each : std::as_const(m_tiles)) each->show();
        rearranged();
        Q_EMIT arrangementChanged();
    })->setEnabled(shown().size() < m_tiles.size());
    menu->popup(global);
}

bool TileFlow::eventFilter(QObject* watched, QEvent* event) {
    auto* tile = static_cast<QWidget*>(watched);
    switch (event->type()) {
        case QEvent::KeyPress:
            if (onKey(tile, *static_cast<QKeyEvent*>(event))) return true;
            break;
        case QEvent::MouseButtonPress:
            m_pressed = static_cast<QMouseEvent*>(event)->position().toPoint();
            break;
        case QEvent::MouseMove: onMove(tile, *static_cast<QMouseEvent*>(event)); break;
        case QEvent::MouseButtonRelease:
            // A tile that was carried somewhere was not clicked.
            if (onRelease(tile)) {
                if (auto* button = qobject_cast<QAbstractButton*>(tile)) button->setDown(false);
                return true;
            }
            break;
        case QEvent::ContextMenu:
            showMenu(tile, static_cast<QContextMenuEvent*>(event)->globalPos());
            return true;
        default: break;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace warp::ui
