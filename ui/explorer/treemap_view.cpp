// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/treemap_view.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QToolTip>

#include "ui/explorer/treemap_accessible.h"
#include "ui/models/engine_text.h"
#include "ui/models/universe_tree_model.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

bool isBelow(const QModelIndex& index, const QModelIndex& above) {
    QModelIndex at = index;
    while (at.isValid() && at != above) at = at.parent();
    return at == above;
}

Target targetOf(const QModelIndex& index) {
    return index.data(BranchModel::TargetRole).value<Target>();
}

// Regions and folders count files, what has a temperature or holds such counts records.
QString countText(const QModelIndex& index) {
    const qulonglong count = index.data(BranchModel::RecordsRole).toULongLong();
    const Target target = targetOf(index);
    const bool files =
        target.kind == Target::Kind::Folder ||
        (target.kind == Target::Kind::Region && target.region != UniverseTreeModel::spacetimeName());
    return files ? fileCountText(count) : recordCountText(count);
}

}  // namespace

TreemapView::TreemapView(BranchModel& model, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_model(&model), m_clock(clock) {
    setObjectName(u"treemap"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    installTreemapAccessibility();
    m_layTimer.setSingleShot(true);
    m_layTimer.setInterval(0);
    connect(&m_layTimer, &QTimer::timeout, this, &TreemapView::layOut);
    connectModel();
    connect(&theme(), &Theme::changed, this, [this] {
        m_painted = {};
        update();
    });
    forgetTiles();
}

void TreemapView::connectModel() {
    const auto forget = [this] { forgetTiles(); };
    BranchModel* model = m_model;
    for (const auto signal : {&QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsInserted,
                              &QAbstractItemModel::rowsAboutToBeRemoved, &QAbstractItemModel::rowsRemoved}) {
        connect(model, signal, this, forget);
    }
    connect(model, &BranchModel::branchLoaded, this, forget);
    connect(model, &QObject::destroyed, this, forget);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles != QList<int>{BranchModel::TrendRole}) m_layTimer.start();
            });
}

// Tiles point to rows; they are made again in an event of their own, when the rows stand still.
void TreemapView::forgetTiles() {
    m_picture.tiles.clear();
    m_picture.unread.clear();
    m_layTimer.start();
}

double TreemapView::now() const {
    return static_cast<double>(m_clock.now().ms);
}

bool TreemapView::isSettled() const {
    return !m_layTimer.isActive() && m_picture.unread.empty() && !(m_model && m_model->isLoading());
}

void TreemapView::layOut() {
    m_layTimer.stop();
    m_picture = m_model ? layTreemap(*m_model, m_root, m_measure, now(), rect()) : TreemapPicture();
    m_painted = {};
    m_note = m_picture.tiles.empty() ? emptyNote() : QString();
    readUnread();
    update();
    announce();
    Q_EMIT pictureChanged();
}

void TreemapView::readUnread() {
    if (!m_model) return;
    const std::vector<QModelIndex> unread = m_picture.unread;
    for (const QModelIndex& index : unread) m_model->fetchMore(index);
    if (m_model->canFetchMore(m_root)) m_model->fetchMore(m_root);
}

QString TreemapView::emptyNote() const {
    if (!m_model) return {};
    const QModelIndex first = m_model->index(0, 0, m_root);
    if (first.data(BranchModel::NoteRole).toBool()) return first.data().toString();
    if (m_model->isLoading() || m_model->canFetchMore(m_root)) return tr("Reading\u2026");
    switch (m_measure) {
        case TreemapMeasure::Bytes: return tr("Nothing in here takes any bytes.");
        case TreemapMeasure::Records: return tr("There are no records in here.");
        case TreemapMeasure::Age: return tr("How old the things in here are is not known yet.");
    }
    return {};
}

void TreemapView::setRoot(const QModelIndex& index) {
    if (m_root == index) return;
    m_root = index;
    m_hover = {-1, -1};
    forgetTiles();
    Q_EMIT rootChanged();
}

void TreemapView::zoomOut() {
    const QModelIndex left = m_root;
    if (!left.isValid()) return;
    setRoot(left.parent());
    choose(left);
}

void TreemapView::setMeasure(TreemapMeasure measure) {
    if (m_measure == measure) return;
    m_measure = measure;
    forgetTiles();
}

void TreemapView::setCurrent(const QModelIndex& index) {
    m_current = index.siblingAtColumn(0);
    if (m_current.isValid() && m_current != m_root) {
        if (isBelow(m_root, m_current))
            setRoot(m_current);
        else if (m_root.isValid() && !isBelow(m_current, m_root))
            setRoot(m_current.parent());
    }
    update();
    announce();
}

const TreemapTile* TreemapView::currentTile() const {
    for (QModelIndex at = m_current; at.isValid() && at != m_root; at = at.parent()) {
        for (const TreemapTile& tile : m_picture.tiles) {
            if (tile.index == at) return &tile;
        }
    }
    return nullptr;
}

const TreemapTile* TreemapView::tileAt(const QPoint& at) const {
    const TreemapTile* found = nullptr;
    for (const TreemapTile& tile : m_picture.tiles) {
        if (tile.rect.contains(at)) found = &tile;
    }
    return found;
}

void TreemapView::choose(const QModelIndex& index) {
    if (!index.isValid() || m_current == index) return;
    m_current = index;
    update();
    announce();
    Q_EMIT currentChanged(index);
}

void TreemapView::enter(const QModelIndex& index) {
    if (!index.isValid()) return;
    choose(index);
    if (m_model->hasChildren(index))
        setRoot(index);
    else
        Q_EMIT targetOpened(targetOf(index));
}

QString TreemapView::describe(const TreemapTile& tile) const {
    if (!tile.isThing())
        return tr("%n thing(s), each too small to be drawn: go in, or look into the tree", nullptr,
                  tile.together);
    QStringList lines{tile.index.data(Qt::ToolTipRole).toString()};
    if (lines.first() != tile.name) lines.prepend(tile.name);
    const QVariant bytes = tile.index.data(BranchModel::BytesRole);
    QStringList figures;
    if (m_model->hasChildren(tile.index)) figures << countText(tile.index);
    if (bytes.isValid()) figures << byteText(static_cast<std::int64_t>(bytes.toULongLong()));
    const QString age = treemapFigure(tile.index, TreemapMeasure::Age, now());
    if (!age.isEmpty()) figures << tr("age: %1").arg(age);
    lines << figures.join(u"  \u00b7  "_s);
    lines << tr("%1 of what is shown").arg(percentText(tile.share));
    return lines.join(u'\n');
}

// A screen reader follows the marked tile, as it follows the current row of a list.
void TreemapView::announce() {
    const TreemapTile* tile = currentTile();
    setAccessibleDescription(tile ? QString(describe(*tile)).replace(u'\n', u", "_s) : m_note);
    if (!hasFocus() || !tile) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(tile - m_picture.tiles.data()));
    QAccessible::updateAccessibility(&event);
}

bool TreemapView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const TreemapTile* tile = tileAt(help->pos());
        if (tile)
            QToolTip::showText(help->globalPos(), describe(*tile), this, tile->rect);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TreemapView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void TreemapView::mousePressEvent(QMouseEvent* event) {
    const TreemapTile* tile = tileAt(event->pos());
    if (tile && tile->isThing()) choose(tile->index);
}

void TreemapView::mouseDoubleClickEvent(QMouseEvent* event) {
    const TreemapTile* tile = tileAt(event->pos());
    if (tile && tile->isThing() && event->button() == Qt::LeftButton) enter(tile->index);
}

void TreemapView::mouseMoveEvent(QMouseEvent* event) {
    const TreemapTile* before = tileAt(m_hover);
    m_hover = event->pos();
    if (tileAt(m_hover) != before) update();
}

void TreemapView::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m_hover = {-1, -1};
    update();
}

void TreemapView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const TreemapTile* tile = byKey ? currentTile() : tileAt(event->pos());
    if (!tile || !tile->isThing()) return;
    const QPoint at = byKey ? mapToGlobal(tile->rect.center()) : event->globalPos();
    const Target target = targetOf(tile->index);
    choose(tile->index);
    Q_EMIT menuRequested(target, at);
}

void TreemapView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) m_layTimer.start();
}

void TreemapView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
    announce();
}

void TreemapView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace warp::ui
