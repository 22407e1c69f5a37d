// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

class QMenu;
class QWidget;

namespace warp::ui::test {

/// Keeps menus and dialogs from standing in a test's way: looks every few milliseconds, also inside the event
/// loops of their own that some menus have, lets the test look at what it finds, and takes it away.
class PopupCloser final : public QObject {
  public:
    explicit PopupCloser(QObject* parent = nullptr);

    /// The window that stays.
    void setWindow(QWidget* window) { m_window = window; }
    /// Called with each menu or dialog once, before it goes. May choose something in a menu.
    std::function<void(QWidget&)> found;
    /// The same for the next menu only, instead of `found`.
    void onNextMenu(std::function<void(QMenu&)> use) { m_nextMenu = std::move(use); }
    bool hasMet() const { return !m_nextMenu; }
    /// How many went so far.
    int closed() const { return m_closed; }
    /// Nothing but the window is shown.
    bool isClear() const { return intruder() == nullptr; }

  private:
    void look();
    QWidget* intruder() const;
    void dismiss(QWidget& widget);

    QTimer m_timer;
    QPointer<QWidget> m_window;
    std::function<void(QMenu&)> m_nextMenu;
    int m_closed = 0;
    bool m_looking = false;
};

}  // namespace warp::ui::test
