// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/house_paint.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QPushButton>

#include "ui/widgets/theme.h"

namespace warp::ui::paint {
namespace {

constexpr double kHover = 0.06;
constexpr double kPressed = 0.12;

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

// What a surface looks like under the mouse and while pressed.
QColor touched(const QColor& base, const QStyleOption& option) {
    if (!has(option, QStyle::State_Enabled)) return base;
    if (has(option, QStyle::State_Sunken)) return mixed(base, colors().text, kPressed);
    if (has(option, QStyle::State_MouseOver)) return mixed(base, colors().text, kHover);
    return base;
}

QColor edgeOf(const QStyleOption& option) {
    return has(option, QStyle::State_Enabled) ? colors().controlEdge : colors().line;
}

void checkMark(QPainter& painter, const QRectF& r, const QColor& ink) {
    painter.setPen(QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {{r.left() + r.width() * 0.22, r.top() + r.height() * 0.52},
                              {r.left() + r.width() * 0.42, r.top() + r.height() * 0.72},
                              {r.left() + r.width() * 0.78, r.top() + r.height() * 0.30}};
    painter.drawPolyline(points, 3);
}

}  // namespace

void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& edge, int radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    const double inset = edge.isValid() ? 0.5 : 0.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void chevron(QPainter& painter, const QRect& rect, Direction direction, const QColor& ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    static constexpr int kTurns[] = {180, 0, 90, -90};
    painter.rotate(kTurns[static_cast<int>(direction)]);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {{-3.25, -1.6}, {0, 1.65}, {3.25, -1.6}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

bool showsMenuSign(const QStyleOptionToolButton* option, const QWidget* widget) {
    if (option == nullptr || option->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) return false;
    const bool bySelf = widget != nullptr && widget->property("menuByGlyph").toBool();
    return option->features.testFlag(QStyleOptionToolButton::HasMenu) && !bySelf;
}

void tintedIcon(QPainter& painter, const QRect& rect, const QIcon& icon, const QColor& ink) {
    QPixmap drawn = icon.pixmap(rect.size(), painter.device()->devicePixelRatioF());
    QPainter over(&drawn);
    over.setCompositionMode(QPainter::CompositionMode_SourceIn);
    over.fillRect(QRect(QPoint(), rect.size()), ink);
    over.end();
    painter.drawPixmap(rect.topLeft(), drawn);
}

void focusRing(QPainter& painter, const QRect& rect, int radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors().accent, metrics::kFocusRing));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

bool isPrimary(const QStyleOption* option, const QWidget* widget) {
    if (widget != nullptr && widget->property("primary").toBool()) return true;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

void buttonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const ThemeColors& c = colors();
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (isPrimary(&option, widget) && enabled) {
        const bool hover = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
        return box(painter, option.rect, hover ? c.accentHover : c.accent, QColor(), metrics::kControlRadius);
    }
    const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
    if (flat) return toolButtonPanel(painter, option);
    const QColor base = has(option, QStyle::State_On) ? c.selection : c.raised;
    box(painter, option.rect, enabled ? touched(base, option) : QColor(), edgeOf(option),
        metrics::kControlRadius);
}

void toolButtonPanel(QPainter& painter, const QStyleOption& option) {
    const bool on = has(option, QStyle::State_On);
    const bool live = has(option, QStyle::State_Enabled) &&
                      (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    if (!on && !live) return;
    const QColor base = on ? colors().selection : colors().window;
    box(painter, option.rect.adjusted(1, 1, -1, -1), touched(base, option), QColor(),
        metrics::kControlRadius);
}

void lineEditPanel(QPainter& painter, const QStyleOption& option) {
    const ThemeColors& c = colors();
    const auto* edit = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    // Inside a combo or spin box the frame is the box's.
    if (edit != nullptr && edit->lineWidth == 0) return;
    const bool editable = has(option, QStyle::State_Enabled) && !has(option, QStyle::State_ReadOnly);
    box(painter, option.rect, editable ? c.panel : c.window, edgeOf(option), metrics::kControlRadius);
    if (has(option, QStyle::State_HasFocus)) focusRing(painter, option.rect, metrics::kControlRadius);
}

void checkBox(QPainter& painter, const QStyleOption& option) {
    const ThemeColors& c = colors();
    const QRect square = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(16, 16), option.rect);
    box(painter, square, touched(c.panel, option), edgeOf(option), 3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = has(option, QStyle::State_Enabled) ? c.text : c.disabled;
    if (has(option, QStyle::State_On)) {
        checkMark(painter, square, ink);
    } else if (has(option, QStyle::State_NoChange)) {
        painter.setPen(QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(square.left() + 4.5, square.top() + 8),
                         QPointF(square.left() + 11.5, square.top() + 8));
    }
    painter.restore();
}

void radioButton(QPainter& painter, const QStyleOption& option) {
    const ThemeColors& c = colors();
    const QRect square = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(16, 16), option.rect);
    box(painter, square, touched(c.panel, option), edgeOf(option), 8);
    if (!has(option, QStyle::State_On)) return;
    box(painter, square.adjusted(4, 4, -4, -4), has(option, QStyle::State_Enabled) ? c.text : c.disabled,
        QColor(), 4);
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option) {
    const ThemeColors& c = colors();
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor base = option.editable ? c.panel : c.raised;
    if (option.frame) {
        const QColor fill = enabled ? (option.editable ? base : touched(base, option)) : QColor();
        box(painter, option.rect, fill, edgeOf(option), metrics::kControlRadius);
    }
    const QRect arrow(option.rect.right() - 20, option.rect.top(), 16, option.rect.height());
    chevron(painter, arrow, Direction::Down, enabled ? c.secondary : c.disabled);
    if (has(option, QStyle::State_HasFocus)) focusRing(painter, option.rect, metrics::kControlRadius);
}

void progressBar(QPainter& painter, const QStyleOptionProgressBar& option) {
    const ThemeColors& c = colors();
    const QRect groove = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignVCenter | Qt::AlignLeft,
                                             QSize(option.rect.width(), 6), option.rect);
    box(painter, groove, mixed(c.panel, c.line, 0.9), QColor(), 3);
    const int span = option.maximum - option.minimum;
    QRect done = groove;
    if (span <= 0) {
        // Unknown length: a resting dash; motion would cost a repaint sixty times a second.
        done.setWidth(groove.width() / 4);
        done.moveCenter(groove.center());
    } else {
        const double fraction = static_cast<double>(option.progress - option.minimum) / span;
        done.setWidth(static_cast<int>(std::clamp(fraction, 0.0, 1.0) * groove.width()));
    }
    if (done.width() >= 3) box(painter, done, c.secondary, QColor(), 3);
}

void scrollBarHandle(QPainter& painter, const QStyleOption& option, const QRect& handle) {
    const bool held = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    const QColor fill = mixed(colors().panel, colors().controlEdge, held ? 0.9 : 0.55);
    box(painter, handle, fill, QColor(), std::min(handle.width(), handle.height()) / 2);
}

void frame(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const bool focus =
        has(option, QStyle::State_HasFocus) && qobject_cast<const QAbstractScrollArea*>(widget);
    painter.save();
    painter.setPen(QPen(focus ? colors().controlEdge : colors().line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void lineAtBottom(QPainter& painter, const QRect& rect) {
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors().line);
}

void lineAtTop(QPainter& painter, const QRect& rect) {
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colors().line);
}

}  // namespace warp::ui::paint
