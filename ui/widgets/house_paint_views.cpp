// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>

#include "ui/widgets/house_paint.h"
#include "ui/widgets/theme.h"

namespace warp::ui::paint {
namespace {

constexpr double kRowHover = 0.05;

bool isSelected(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_Selected);
}

bool isActive(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_Active);
}

// Is this cell where the row's selection bar belongs? Trees draw theirs in the branch column.
bool carriesBar(const QStyleOptionViewItem& option, const QWidget* widget) {
    if (const auto* tree = qobject_cast<const QTreeView*>(widget)) {
        return !tree->rootIsDecorated() && option.rect.left() <= 0;
    }
    if (const auto* table = qobject_cast<const QTableView*>(widget)) {
        if (table->selectionBehavior() != QAbstractItemView::SelectRows) return false;
        return table->horizontalHeader()->visualIndex(option.index.column()) == 0;
    }
    return true;
}

}  // namespace

void selectionBar(QPainter& painter, const QRect& rect, bool active) {
    painter.fillRect(QRect(rect.left(), rect.top(), metrics::kSelectionBar, rect.height()),
                     active ? colors().accent : colors().controlEdge);
}

void itemRow(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget) {
    if (isSelected(option)) {
        painter.fillRect(option.rect, colors().selection);
        if (qobject_cast<const QTreeView*>(widget) && option.rect.left() <= 0) {
            selectionBar(painter, option.rect, isActive(option));
        }
    } else if (option.features.testFlag(QStyleOptionViewItem::Alternate)) {
        painter.fillRect(option.rect, option.palette.alternateBase());
    }
}

void itemPanel(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget) {
    if (option.backgroundBrush.style() != Qt::NoBrush) painter.fillRect(option.rect, option.backgroundBrush);
    if (isSelected(option)) {
        painter.fillRect(option.rect, colors().selection);
        if (carriesBar(option, widget)) selectionBar(painter, option.rect, isActive(option));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, mixed(colors().panel, colors().text, kRowHover));
    }
}

void branch(QPainter& painter, const QStyleOption& option) {
    if (!option.state.testFlag(QStyle::State_Children)) return;
    const bool open = option.state.testFlag(QStyle::State_Open);
    const QRect square = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(16, 16), option.rect);
    chevron(painter, square, open ? Direction::Down : Direction::Right, colors().secondary);
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option) {
    const bool live = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, live ? mixed(colors().window, colors().text, kRowHover) : colors().window);
    if (option.orientation == Qt::Vertical) return;
    lineAtBottom(painter, option.rect);
    const bool last =
        option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (last) return;
    const int inset = std::min(6, option.rect.height() / 4);
    painter.fillRect(
        QRect(option.rect.right(), option.rect.top() + inset, 1, option.rect.height() - 2 * inset),
        colors().line);
}

QColor groundOf(const QWidget* widget) {
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at);
        if (area == nullptr) continue;
        return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return colors().panel;
}

}  // namespace warp::ui::paint
