// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabBar>

#include "ui/widgets/house_paint.h"
#include "ui/widgets/house_style.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kIconGap = 6;

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

// A ring round every cell of a selected row would say nothing that the selection does not.
bool wantsFocusRing(const QStyleOption& option, const QWidget* widget) {
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    if (view == nullptr) return has(option, QStyle::State_KeyboardFocusChange);
    return !has(option, QStyle::State_Selected);
}

paint::Direction arrowDirection(QStyle::PrimitiveElement element) {
    switch (element) {
        case QStyle::PE_IndicatorArrowUp: return paint::Direction::Up;
        case QStyle::PE_IndicatorArrowLeft: return paint::Direction::Left;
        case QStyle::PE_IndicatorArrowRight: return paint::Direction::Right;
        default: return paint::Direction::Down;
    }
}

void separatorLine(QPainter& painter, const QRect& rect, bool vertical) {
    const QRect line = vertical ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                                : QRect(rect.left(), rect.center().y(), rect.width(), 1);
    painter.fillRect(line, colors().line);
}

}  // namespace

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (drawPanel(element, *option, *painter, widget)) return;
    if (drawIndicator(element, *option, *painter, widget)) return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool HouseStyle::drawPanel(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                           const QWidget* widget) const {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    switch (element) {
        case PE_PanelButtonCommand: return paint::buttonPanel(painter, option, widget), true;
        case PE_PanelButtonTool: return paint::toolButtonPanel(painter, option), true;
        case PE_PanelLineEdit: return paint::lineEditPanel(painter, option), true;
        case PE_PanelItemViewRow: return item && (paint::itemRow(painter, *item, widget), true);
        case PE_PanelItemViewItem: return item && (paint::itemPanel(painter, *item, widget), true);
        case PE_PanelTipLabel:
        case PE_FrameMenu:
        case PE_PanelMenu:
            painter.fillRect(option.rect, colors().raised);
            return paint::frame(painter, option, nullptr), true;
        case PE_Frame:
        case PE_FrameDockWidget: return paint::frame(painter, option, widget), true;
        case PE_FrameTabWidget:
        case PE_FrameGroupBox: return paint::lineAtTop(painter, option.rect), true;
        case PE_PanelStatusBar: return paint::lineAtTop(painter, option.rect), true;
        case PE_FrameTabBarBase: {
            const auto* base = qstyleoption_cast<const QStyleOptionTabBarBase*>(&option);
            const bool below = base != nullptr && base->shape == QTabBar::RoundedSouth;
            below ? paint::lineAtTop(painter, option.rect) : paint::lineAtBottom(painter, option.rect);
            return true;
        }
        case PE_PanelScrollAreaCorner: painter.fillRect(option.rect, paint::groundOf(widget)); return true;
        case PE_FrameStatusBarItem:
        case PE_FrameDefaultButton: return true;
        case PE_FrameFocusRect:
            if (wantsFocusRing(option, widget))
                paint::focusRing(painter, option.rect, metrics::kControlRadius);
            return true;
        default: return false;
    }
}

bool HouseStyle::drawIndicator(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                               const QWidget* widget) const {
    switch (element) {
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck: return paint::checkBox(painter, option), true;
        case PE_IndicatorRadioButton: return paint::radioButton(painter, option), true;
        case PE_IndicatorBranch: return paint::branch(painter, option), true;
        case PE_IndicatorArrowUp:
        case PE_IndicatorArrowDown:
        case PE_IndicatorArrowLeft:
        case PE_IndicatorArrowRight:
            return paint::chevron(painter, option.rect, arrowDirection(element), colors().secondary), true;
        case PE_IndicatorHeaderArrow:
            if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option)) {
                const bool down = header->sortIndicator == QStyleOptionHeader::SortDown;
                paint::chevron(painter, option.rect, down ? paint::Direction::Up : paint::Direction::Down,
                               colors().secondary);
            }
            return true;
        case PE_IndicatorTabClose:
            paint::toolButtonPanel(painter, option);
            icon(Glyph::Close).paint(&painter, option.rect.adjusted(2, 2, -2, -2));
            return true;
        case PE_IndicatorTabTear:
        case PE_IndicatorTabTearRight: return true;
        case PE_IndicatorToolBarSeparator:
            separatorLine(painter, option.rect.adjusted(0, 8, 0, -8), has(option, State_Horizontal));
            return true;
        case PE_IndicatorDockWidgetResizeHandle:
            // It tells how its two sides are stacked: side by side is not "horizontal" here.
            separatorLine(painter, option.rect, !has(option, State_Horizontal));
            return true;
        default: Q_UNUSED(widget); return false;
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    switch (element) {
        case CE_PushButtonLabel: return drawButtonLabel(*option, *painter, widget);
        case CE_HeaderLabel: return drawHeaderLabel(*option, *painter, widget);
        case CE_TabBarTabLabel: return drawTabLabel(*option, *painter, widget);
        case CE_PushButtonBevel: return paint::buttonPanel(*painter, *option, widget);
        default: break;
    }
    if (!drawBar(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool HouseStyle::drawBar(ControlElement element, const QStyleOption& option, QPainter& painter,
                         const QWidget* widget) const {
    switch (element) {
        case CE_HeaderSection:
            if (const auto* o = qstyleoption_cast<const QStyleOptionHeader*>(&option))
                paint::headerSection(painter, *o);
            return true;
        case CE_HeaderEmptyArea:
            painter.fillRect(option.rect, colors().window);
            return paint::lineAtBottom(painter, option.rect), true;
        case CE_TabBarTabShape:
            if (const auto* o = qstyleoption_cast<const QStyleOptionTab*>(&option))
                paint::tabShape(painter, *o);
            return true;
        case CE_DockWidgetTitle:
            if (const auto* o = qstyleoption_cast<const QStyleOptionDockWidget*>(&option))
                paint::dockTitle(painter, *o);
            return true;
        case CE_MenuItem:
            if (const auto* o = qstyleoption_cast<const QStyleOptionMenuItem*>(&option)) {
                paint::menuItem(painter, *o, widget);
            }
            return true;
        case CE_MenuBarItem:
            if (const auto* o = qstyleoption_cast<const QStyleOptionMenuItem*>(&option))
                paint::menuBarItem(painter, *o);
            return true;
        case CE_MenuBarEmptyArea: painter.fillRect(option.rect, colors().window); return true;
        case CE_MenuEmptyArea: painter.fillRect(option.rect, colors().raised); return true;
        case CE_ToolBar:
            painter.fillRect(option.rect, colors().window);
            if (has(option, State_Horizontal)) paint::lineAtBottom(painter, option.rect);
            return true;
        case CE_ProgressBar:
            if (const auto* o = qstyleoption_cast<const QStyleOptionProgressBar*>(&option)) {
                paint::progressBar(painter, *o);
            }
            return true;
        case CE_Splitter: separatorLine(painter, option.rect, has(option, State_Horizontal)); return true;
        default: return false;
    }
}

void HouseStyle::drawButtonLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (button == nullptr) return;
    QStyleOptionButton copy(*button);
    if (paint::isPrimary(&option, widget) && has(option, State_Enabled)) {
        copy.palette.setColor(QPalette::ButtonText, colors().onAccent);
    }
    if (copy.icon.isNull()) return QProxyStyle::drawControl(CE_PushButtonLabel, &copy, &painter, widget);
    const bool enabled = has(option, State_Enabled);
    const int text = copy.fontMetrics.size(Qt::TextShowMnemonic, copy.text).width();
    const int total = metrics::kIcon + (text > 0 ? kIconGap + text : 0);
    const QRect label =
        alignedRect(copy.direction, Qt::AlignCenter, QSize(total, copy.rect.height()), copy.rect);
    const QRect mark(label.left(), label.center().y() - metrics::kIcon / 2 + 1, metrics::kIcon,
                     metrics::kIcon);
    const QRect place = visualRect(copy.direction, label, mark);
    if (enabled && paint::isPrimary(&option, widget))
        paint::tintedIcon(painter, place, copy.icon, colors().onAccent);
    else
        copy.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect words = label.adjusted(metrics::kIcon + kIconGap, 0, 0, 0);
    drawItemText(&painter, visualRect(copy.direction, label, words), Qt::AlignVCenter | Qt::TextShowMnemonic,
                 copy.palette, enabled, copy.text, QPalette::ButtonText);
}

void HouseStyle::drawHeaderLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    if (header == nullptr) return;
    QStyleOptionHeaderV2 copy;
    static_cast<QStyleOptionHeader&>(copy) = *header;
    if (const auto* v2 = qstyleoption_cast<const QStyleOptionHeaderV2*>(&option)) copy = *v2;
    copy.state.setFlag(State_On, false);
    copy.palette.setColor(QPalette::ButtonText, colors().secondary);
    // Above the text of the cells.
    copy.rect.adjust(4, 0, -4, 0);
    QProxyStyle::drawControl(CE_HeaderLabel, &copy, &painter, widget);
}

void HouseStyle::drawTabLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option);
    if (tab == nullptr) return;
    QStyleOptionTab copy(*tab);
    const bool selected = has(option, State_Selected);
    copy.palette.setColor(QPalette::WindowText, selected ? colors().text : colors().secondary);
    copy.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawControl(CE_TabBarTabLabel, &copy, &painter, widget);
}

}  // namespace warp::ui
