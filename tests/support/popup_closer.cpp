// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/popup_closer.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>

namespace warp::ui::test {
namespace {

constexpr int kLookMs = 2;

}  // namespace

PopupCloser::PopupCloser(QObject* parent) : QObject(parent) {
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &PopupCloser::look);
    m_timer.start();
}

void PopupCloser::look() {
    // What is done with a menu may run the event loop.
    if (m_looking) return;
    const QPointer<QWidget> widget = intruder();
    if (!widget) return;
    m_looking = true;
    auto* menu = qobject_cast<QMenu*>(widget);
    if (menu && m_nextMenu)
        std::exchange(m_nextMenu, nullptr)(*menu);
    else if (found)
        found(*widget);
    if (widget && widget->isVisible()) dismiss(*widget);
    ++m_closed;
    m_looking = false;
}

// A menu before a dialog, a dialog before windows that let others be used.
QWidget* PopupCloser::intruder() const {
    if (QWidget* popup = QApplication::activePopupWidget()) return popup;
    if (QWidget* modal = QApplication::activeModalWidget()) return modal;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        const bool stays = widget == m_window || widget->windowType() == Qt::ToolTip;
        if (widget->isVisible() && !stays && qobject_cast<QDialog*>(widget)) return widget;
    }
    return nullptr;
}

void PopupCloser::dismiss(QWidget& widget) {
    if (auto* dialog = qobject_cast<QDialog*>(&widget))
        dialog->reject();
    else
        widget.close();
}

}  // namespace warp::ui::test
