// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_checks.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QtWidgets>

using namespace Qt::StringLiterals;

namespace warp::ui::test {
namespace {

QString label(const QWidget& widget) {
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

// Controls are what takes the keyboard or the mouse; a viewport, a header or the edit field inside a combo
// box is part of the control around it.
bool isControl(const QWidget& widget) {
    if (qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QHeaderView*>(&widget)) return false;
    if (qobject_cast<const QMenuBar*>(&widget) || qobject_cast<const QMenu*>(&widget)) return false;
    if (qobject_cast<const QTabBar*>(&widget) || qobject_cast<const QSplitterHandle*>(&widget)) return false;
    // Qt's own pieces: extension buttons, close buttons of tabs and docks.
    if (widget.objectName().startsWith(QLatin1StringView("qt_"))) return false;
    if (widget.inherits("QDockWidgetTitleButton") || widget.inherits("QLineEditIconButton")) return false;
    if (widget.parentWidget() != nullptr) {
        const QWidget* parent = widget.parentWidget();
        if (parent->inherits("QTabBar") || parent->inherits("QComboBox") ||
            parent->inherits("QAbstractSpinBox")) {
            return false;
        }
    }
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget) || widget.focusPolicy() != Qt::NoFocus;
}

bool isFocusContainer(const QWidget& widget) {
    return qobject_cast<const QTabWidget*>(&widget) || qobject_cast<const QScrollArea*>(&widget) ||
           widget.focusProxy() != nullptr;
}

QString announcedName(QWidget& widget) {
    if (QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget)) {
        return interface->text(QAccessible::Name);
    }
    return widget.accessibleName();
}

bool isButtonClipped(const QAbstractButton& button) {
    if (button.text().isEmpty() || button.toolTip() == button.text()) return false;
    const int needed = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    return button.width() < needed;
}

bool isLabelClipped(const QLabel& text) {
    if (text.text().isEmpty()) return false;
    if (text.wordWrap()) return text.height() < text.heightForWidth(text.width());
    QString shown = text.text();
    if (text.buddy()) shown.remove(u'&');  // marks the letter of its shortcut
    return text.pixmap().isNull() && text.width() < text.fontMetrics().horizontalAdvance(shown);
}

}  // namespace

QStringList unnamedControls(const QWidget& root) {
    QStringList unnamed;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || !isControl(*widget) || isFocusContainer(*widget)) continue;
        if (announcedName(*widget).isEmpty()) unnamed << label(*widget);
    }
    return unnamed;
}

QStringList controlsWithoutObjectName(const QWidget& root) {
    QStringList nameless;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || !isControl(*widget) || isFocusContainer(*widget)) continue;
        if (widget->objectName().isEmpty())
            nameless << label(*widget) + u" '"_s + announcedName(*widget) + u'\'';
    }
    return nameless;
}

QStringList clippedTexts(const QWidget& root) {
    QStringList clipped;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root)) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* text = qobject_cast<const QLabel*>(widget);
        if (button && isButtonClipped(*button)) clipped << label(*widget) + u": "_s + button->text();
        if (text && isLabelClipped(*text)) clipped << label(*widget) + u": "_s + text->text();
    }
    return clipped;
}

QStringList unnamedDocks(const QWidget& root) {
    QStringList unnamed;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const bool saved = qobject_cast<const QDockWidget*>(widget) || qobject_cast<const QToolBar*>(widget);
        if (saved && widget->objectName().isEmpty()) unnamed << label(*widget);
    }
    return unnamed;
}

}  // namespace warp::ui::test
