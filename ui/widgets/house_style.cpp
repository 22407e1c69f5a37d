// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/house_style.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTreeView>

#include "ui/widgets/code_font.h"
#include "ui/widgets/house_paint.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kScrollBar = 12;
constexpr int kMinHandle = 28;
constexpr int kButtonPadding = 14;

QSize atLeast(QSize size, int width, int height) {
    return size.expandedTo(QSize(width, height));
}

QSize menuItemSize(const QStyleOptionMenuItem& item, QSize size) {
    if (item.menuItemType == QStyleOptionMenuItem::Separator) return {size.width(), 9};
    const qsizetype tab = item.text.indexOf(u'\t');
    const QFontMetrics metrics(item.font);
    const int shortcut = tab < 0 ? 0 : metrics.horizontalAdvance(item.text.mid(tab + 1)) + 32;
    const int label = metrics.size(Qt::TextShowMnemonic, tab < 0 ? item.text : item.text.left(tab)).width();
    return {38 + label + shortcut + 28, 26};
}

}  // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void HouseStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractItemView*>(widget)) {
        auto* view = static_cast<QAbstractItemView*>(widget);
        if (!qobject_cast<QHeaderView*>(widget)) view->viewport()->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QTabBar*>(widget)) widget->setAttribute(Qt::WA_Hover);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_SmallIconSize:
        case PM_ToolBarIconSize:
        case PM_ButtonIconSize:
        case PM_TabBarIconSize:
        case PM_ListViewIconSize: return metrics::kIcon;
        case PM_ScrollBarExtent: return kScrollBar;
        case PM_ScrollBarSliderMin: return kMinHandle;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight: return 16;
        case PM_SplitterWidth:
        case PM_DockWidgetSeparatorExtent: return 5;
        case PM_DefaultFrameWidth: return 1;
        case PM_FocusFrameHMargin: return qobject_cast<const QAbstractItemView*>(widget) ? 5 : 2;
        case PM_MenuPanelWidth: return 1;
        case PM_MenuVMargin: return 4;
        case PM_MenuHMargin: return 0;
        case PM_MenuBarItemSpacing: return 0;
        case PM_ToolBarItemSpacing: return 2;
        case PM_ToolBarItemMargin: return 3;
        case PM_ToolBarFrameWidth: return 1;
        // As high as the tabs beside it.
        case PM_DockWidgetTitleMargin: return 7;
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabShiftHorizontal:
        case PM_TabBarTabOverlap:
        case PM_TabBarBaseOverlap: return 0;
        case PM_TabBarTabHSpace: return 2 * metrics::kSmall;
        case PM_TreeViewIndentation: return 16;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing: return metrics::kSmall;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical: return 0;
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const {
    switch (hint) {
        case SH_EtchDisabledText:
        case SH_ComboBox_Popup:
        case SH_ScrollBar_Transient:
        case SH_Widget_Animation_Duration:
        case SH_Widget_Animate: return 0;
        case SH_ItemView_ShowDecorationSelected:
        case SH_ScrollBar_MiddleClickAbsolutePosition:
        case SH_ToolTip_FallAsleepDelay: return 1;
        case SH_ToolTip_WakeUpDelay: return 400;
        case SH_TabBar_ElideMode: return Qt::ElideMiddle;
        case SH_UnderlineShortcut: return 1;
        default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
        case CT_PushButton: return {std::max(72, size.width() + 2 * kButtonPadding + 4), metrics::kControl};
        case CT_LineEdit:
        case CT_ComboBox:
        case CT_SpinBox: return {base.width(), metrics::kControl};
        case CT_ToolButton: {
            const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            const int sign = paint::showsMenuSign(button, widget) ? paint::kMenuSign : 0;
            return atLeast(base, metrics::kControl, metrics::kControl) + QSize(sign, 0);
        }
        case CT_HeaderSection: return {base.width() + 8, 26};
        case CT_MenuBarItem: return {size.width() + 18, metrics::kControl};
        case CT_TabBarTab: {
            const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
            const bool west = tab != nullptr && tab->shape == QTabBar::RoundedWest;
            return west ? QSize(36, 36) : QSize(std::min(base.width(), 240), 32);
        }
        case CT_ItemViewItem: {
            const bool compact = widget != nullptr && widget->property("compactRows").toBool();
            return {base.width(), std::max(base.height(), compact ? metrics::kCompactRow : metrics::kRow)};
        }
        case CT_MenuItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
                return menuItemSize(*item, size);
            }
            return base;
        default: return base;
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const {
    switch (element) {
        case SE_PushButtonFocusRect: return option->rect;
        case SE_ProgressBarGroove:
        case SE_ProgressBarContents: return option->rect;
        case SE_LineEditContents:
            return QProxyStyle::subElementRect(element, option, widget).adjusted(3, 0, -3, 0);
        case SE_ItemViewItemText: {
            const QRect text = QProxyStyle::subElementRect(element, option, widget);
            const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            // Code stands on the line of the text beside it: it reaches less far below.
            const bool code = item != nullptr && item->font.family() == codeFamily();
            return code ? text.translated(0, 1) : text;
        }
        default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QIcon HouseStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                               const QWidget* widget) const {
    switch (pixmap) {
        case SP_TitleBarCloseButton:
        case SP_DockWidgetCloseButton:
        case SP_TabCloseButton: return icon(Glyph::Close);
        case SP_TitleBarNormalButton: return icon(Glyph::Expand);
        case SP_LineEditClearButton: return icon(Glyph::Cancel);
        case SP_DirIcon:
        case SP_DirClosedIcon: return icon(Glyph::Folder);
        case SP_DirOpenIcon: return icon(Glyph::Open);
        case SP_FileIcon: return icon(Glyph::File);
        case SP_ToolBarHorizontalExtensionButton: return icon(Glyph::More);
        case SP_ArrowBack: return icon(Glyph::Back);
        case SP_ArrowForward: return icon(Glyph::Forward);
        default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

}  // namespace warp::ui
