// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QVector>

class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;

namespace warp::ui {

class PageRegistry;
class UniverseLink;

/// The window's docks: Explorer left, Inspector right, Activity and Log below. All named, so that their
/// places can be saved, and all able to go back to where they were on the first day.
class WindowDocks final : public QObject {
    Q_OBJECT

  public:
    /// Changes when docks or tool bars come or go, so that an old saved state is not forced onto new ones.
    static constexpr int kStateVersion = 2;

    WindowDocks(QMainWindow& window, const PageRegistry& registry, UniverseLink& link);

    /// One per dock, to show and hide it.
    QVector<QAction*> toggleActions() const;
    QDockWidget* find(const QString& objectName) const;
    QVector<QWidget*> contents() const;
    /// Docks about a universe are hidden while there is none, and come back as they were.
    void setUniverseOpen(bool open);
    void reset();
    /// Shows a dock and brings it to the front of its tabs.
    void showDock(const QString& objectName);
    /// Where the docks are, and back; a dock that is put away counts as shown.
    QByteArray save();
    void restore(const QByteArray& state);
    /// Hides a dock while a page shows the same, and brings the one before back. Takes: "" for none.
    void putAway(const QString& objectName);

  private:
    QDockWidget* add(const char* name, const QString& title, QWidget* content, Qt::DockWidgetArea area);
    void arrange();

    QMainWindow& m_window;
    QVector<QDockWidget*> m_docks;
    QByteArray m_universeState;
    bool m_universeOpen = true;
    QDockWidget* m_putAway = nullptr;  ///< would be shown if no page stood in for it
};

}  // namespace warp::ui
