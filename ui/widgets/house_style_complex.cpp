// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGui/QPainter>
#include <QtWidgets/QGroupBox>

#include "ui/widgets/house_paint.h"
#include "ui/widgets/house_style.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kHandleInset = 3;
constexpr int kArrowColumn = 20;

// A scroll bar without arrow buttons: the handle moves over the whole length.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part, int minimum) {
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0) {
        handle = static_cast<int>(static_cast<qint64>(bar.pageStep) * length / (range + bar.pageStep));
        handle = std::min(length, std::max(handle, minimum));
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    const auto span = [&](int from, int size) {
        return across ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                      : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
    };
    switch (part) {
        case QStyle::SC_ScrollBarGroove: return bar.rect;
        case QStyle::SC_ScrollBarSlider: return span(start, handle);
        case QStyle::SC_ScrollBarSubPage: return span(0, start);
        case QStyle::SC_ScrollBarAddPage: return span(start + handle, length - start - handle);
        default: return {};
    }
}

QRect comboPart(const QStyleOptionComboBox& combo, QStyle::SubControl part) {
    switch (part) {
        case QStyle::SC_ComboBoxArrow:
            return {combo.rect.right() - kArrowColumn, combo.rect.top(), kArrowColumn, combo.rect.height()};
        case QStyle::SC_ComboBoxEditField: return combo.rect.adjusted(6, 1, -kArrowColumn - 2, -1);
        default: return combo.rect;
    }
}

QRect spinPart(const QStyleOptionSpinBox& spin, QStyle::SubControl part) {
    const QRect r = spin.rect;
    const int column = spin.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : kArrowColumn;
    switch (part) {
        case QStyle::SC_SpinBoxUp: return {r.right() - column, r.top() + 2, column, r.height() / 2 - 2};
        case QStyle::SC_SpinBoxDown:
            return {r.right() - column, r.center().y() + 1, column, r.height() / 2 - 2};
        case QStyle::SC_SpinBoxEditField: return r.adjusted(4, 1, -column - 2, -1);
        default: return r;
    }
}

}  // namespace

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar) {
        return visualRect(bar->direction, bar->rect,
                          scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget)));
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox && part != SC_ComboBoxListBoxPopup) {
        return visualRect(combo->direction, combo->rect, comboPart(*combo, part));
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox) {
        return visualRect(spin->direction, spin->rect, spinPart(*spin, part));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    switch (control) {
        case CC_ScrollBar: return drawScrollBar(*option, *painter, widget);
        case CC_SpinBox: return drawSpinBox(*option, *painter, widget);
        case CC_ComboBox:
            if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
                paint::comboBox(*painter, *combo);
            }
            return;
        case CC_ToolButton: return drawToolButton(*option, *painter, widget);
        default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

// The sign of a menu stands beside the icon, in a column of its own.
void HouseStyle::drawToolButton(const QStyleOptionComplex& option, QPainter& painter,
                                const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(&option);
    if (button == nullptr) return;
    QStyleOptionToolButton panel(*button);
    panel.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    if (!paint::showsMenuSign(button, widget)) {
        if (widget != nullptr && widget->property("menuByGlyph").toBool())
            return QProxyStyle::drawComplexControl(CC_ToolButton, &panel, &painter, widget);
        return QProxyStyle::drawComplexControl(CC_ToolButton, button, &painter, widget);
    }
    QStyleOptionToolButton label(panel);
    panel.icon = {};
    panel.text.clear();
    QProxyStyle::drawComplexControl(CC_ToolButton, &panel, &painter, widget);
    label.rect.adjust(3, 0, -paint::kMenuSign, 0);
    drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    const QRect sign(button->rect.right() - paint::kMenuSign, button->rect.top(), paint::kMenuSign,
                     button->rect.height());
    paint::chevron(painter, sign, paint::Direction::Down, colors().secondary);
}

void HouseStyle::drawScrollBar(const QStyleOptionComplex& option, QPainter& painter,
                               const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (bar == nullptr) return;
    painter.fillRect(bar->rect, paint::groundOf(widget));
    if (bar->maximum <= bar->minimum) return;
    QStyleOptionSlider handleOption(*bar);
    const bool onHandle = bar->activeSubControls.testFlag(SC_ScrollBarSlider);
    handleOption.state.setFlag(State_MouseOver, onHandle && bar->state.testFlag(State_MouseOver));
    const QRect handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool across = bar->orientation == Qt::Horizontal;
    paint::scrollBarHandle(painter, handleOption,
                           across ? handle.adjusted(1, kHandleInset, -1, -kHandleInset)
                                  : handle.adjusted(kHandleInset, 1, -kHandleInset, -1));
}

void HouseStyle::drawSpinBox(const QStyleOptionComplex& option, QPainter& painter,
                             const QWidget* widget) const {
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    if (spin == nullptr) return;
    QStyleOptionFrame edit;
    static_cast<QStyleOption&>(edit) = *spin;
    edit.lineWidth = spin->frame ? 1 : 0;
    paint::lineEditPanel(painter, edit);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step,
                           paint::Direction direction) {
        const bool live = spin->stepEnabled.testFlag(step) && spin->state.testFlag(State_Enabled);
        paint::chevron(painter, subControlRect(CC_SpinBox, &option, part, widget), direction,
                       live ? colors().secondary : colors().disabled);
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, paint::Direction::Up);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, paint::Direction::Down);
}

}  // namespace warp::ui
