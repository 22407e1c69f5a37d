// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/tree_panel.h"

#include <QtCore/QSignalBlocker>

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>

#include "ui/explorer/explorer_delegate.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kCountWidth = 68;
constexpr int kBytesWidth = 66;
// Names come first: where there is no room beside them, figures stay in the tool tip.
constexpr int kLeastForCount = 260;
constexpr int kLeastForBytes = 230;

}  // namespace

TreePanel::TreePanel(BranchModel& model, QWidget* parent) : QTreeView(parent), m_model(model) {
    setModel(&model);
    setItemDelegate(new ExplorerDelegate(this));
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setFont(Theme::font(FontRole::Table));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    header()->setFont(QApplication::font("QHeaderView"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(BranchModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(BranchModel::CountColumn, QHeaderView::Fixed);
    header()->setSectionResizeMode(BranchModel::BytesColumn, QHeaderView::Fixed);
    header()->resizeSection(BranchModel::CountColumn, kCountWidth);
    header()->resizeSection(BranchModel::BytesColumn, kBytesWidth);
    connect(this, &QTreeView::doubleClicked, this, &TreePanel::open);
    connect(&model, &BranchModel::branchLoaded, this, &TreePanel::unfoldSingle);
}

Target TreePanel::currentTarget() const {
    return m_model.targetAt(currentIndex());
}

void TreePanel::reveal(const QModelIndex& index) {
    if (!index.isValid()) return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) expand(above);
    setCurrentIndex(index);
    scrollTo(index);
}

// A branch with one child says nothing: the child's children are what was looked for.
void TreePanel::unfoldSingle(const QModelIndex& index) {
    if (!index.isValid() || !isExpanded(index) || m_model.rowCount(index) != 1) return;
    const QModelIndex only = m_model.index(0, 0, index);
    if (m_model.hasChildren(only)) expand(only);
}

void TreePanel::showEvent(QShowEvent* event) {
    QTreeView::showEvent(event);
    if (currentIndex().isValid()) return;
    {
        const QSignalBlocker quiet(this);
        setCurrentIndex(m_model.index(0, 0));
    }
    Q_EMIT firstShown(m_model.targetAt(currentIndex()));
}

void TreePanel::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    setColumnHidden(BranchModel::CountColumn, width() < kLeastForCount);
    setColumnHidden(BranchModel::BytesColumn, width() < kLeastForBytes);
}

void TreePanel::open(const QModelIndex& index) {
    const Target target = m_model.targetAt(index);
    const bool opens = target.kind == Target::Kind::Type || target.kind == Target::Kind::Record ||
                       target.kind == Target::Kind::File || target.kind == Target::Kind::Keys;
    if (opens)
        Q_EMIT targetOpened(target);
    else if (m_model.hasChildren(index))
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    else
        Q_EMIT targetOpened(target);
}

void TreePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TreePanel::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) return;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested(m_model.targetAt(index), at);
}

void TreePanel::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (current.isValid()) Q_EMIT targetSelected(m_model.targetAt(current));
}

}  // namespace warp::ui
