// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGui/QIcon>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>

#include "ui/widgets/house_paint.h"
#include "ui/widgets/theme.h"

namespace warp::ui::paint {
namespace {

constexpr double kHover = 0.06;

bool isVertical(QTabBar::Shape shape) {
    return shape == QTabBar::RoundedWest || shape == QTabBar::RoundedEast ||
           shape == QTabBar::TriangularWest || shape == QTabBar::TriangularEast;
}

QColor menuInk(const QStyleOptionMenuItem& option) {
    return option.state.testFlag(QStyle::State_Enabled) ? colors().text : colors().disabled;
}

void menuSeparator(QPainter& painter, const QStyleOptionMenuItem& option) {
    const int y = option.rect.center().y();
    painter.fillRect(QRect(option.rect.left() + 8, y, option.rect.width() - 16, 1), colors().line);
}

// Icon, tick or nothing, in the column at the left.
void menuMark(QPainter& painter, const QStyleOptionMenuItem& option, const QRect& column) {
    const QRect square = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(16, 16), column);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (!option.checked) return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(menuInk(option), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = square.topLeft();
        const QPointF points[] = {at + QPointF(3.5, 8.5), at + QPointF(6.5, 11.5), at + QPointF(12.5, 4.5)};
        painter.drawPolyline(points, 3);
        painter.restore();
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    option.icon.paint(&painter, square, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void menuText(QPainter& painter, const QStyleOptionMenuItem& option, const QRect& rect) {
    const qsizetype tab = option.text.indexOf(u'\t');
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.save();
    painter.setFont(option.font);
    painter.setPen(menuInk(option));
    painter.drawText(rect, flags | Qt::AlignLeft, tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? colors().secondary : colors().disabled);
        painter.drawText(rect, flags | Qt::AlignRight, option.text.mid(tab + 1));
    }
    painter.restore();
}

}  // namespace

void tabShape(QPainter& painter, const QStyleOptionTab& option) {
    const ThemeColors& c = colors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const bool vertical = isVertical(option.shape);
    const bool below = option.shape == QTabBar::RoundedSouth;
    if (selected) {
        painter.fillRect(option.rect, vertical ? c.selection : c.window);
        const QRect r = option.rect;
        const QRect bar = vertical ? QRect(r.left(), r.top(), 2, r.height())
                          : below  ? QRect(r.left(), r.bottom() - 1, r.width(), 2)
                                   : QRect(r.left(), r.top(), r.width(), 2);
        painter.fillRect(bar, c.accent);
    } else if (hover) {
        painter.fillRect(option.rect, mixed(c.window, c.text, kHover));
    }
    if (!vertical) {
        if (!selected) below ? lineAtTop(painter, option.rect) : lineAtBottom(painter, option.rect);
        painter.fillRect(QRect(option.rect.right(), option.rect.top() + 6, 1, option.rect.height() - 12),
                         c.line);
    }
    // A page that opens hands the keyboard to its first control: the ring waits until somebody uses the
    // keyboard.
    const bool used = option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (used && option.state.testFlag(QStyle::State_HasFocus)) focusRing(painter, option.rect, 2);
}

void dockTitle(QPainter& painter, const QStyleOptionDockWidget& option) {
    painter.fillRect(option.rect, colors().window);
    lineAtBottom(painter, option.rect);
    painter.save();
    QFont font = Theme::font(FontRole::Table);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors().secondary);
    const int buttons = (option.closable ? 24 : 0) + (option.floatable ? 24 : 0);
    const QRect rect = option.rect.adjusted(metrics::kDockMargin, 0, -buttons - metrics::kTiny, 0);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(option.title, Qt::ElideRight, rect.width()));
    painter.restore();
}

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option, const QWidget* widget) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator) return menuSeparator(painter, option);
    const bool live =
        option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Enabled);
    if (live)
        box(painter, option.rect.adjusted(4, 1, -4, -1), colors().selection, QColor(),
            metrics::kControlRadius);
    const QRect column(option.rect.left() + 8, option.rect.top(), 24, option.rect.height());
    menuMark(painter, option, column);
    menuText(painter, option, option.rect.adjusted(38, 0, -24, 0));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(option.rect.right() - 22, option.rect.top(), 16, option.rect.height());
        chevron(painter, arrow, Direction::Right, colors().secondary);
    }
    Q_UNUSED(widget);
}

void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option) {
    painter.fillRect(option.rect, colors().window);
    const bool live =
        option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Enabled);
    if (live) {
        box(painter, option.rect.adjusted(1, 2, -1, -2), mixed(colors().window, colors().text, 0.10),
            QColor(), metrics::kControlRadius);
    }
    painter.save();
    painter.setPen(menuInk(option));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

}  // namespace warp::ui::paint
