// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtCore/QObject>

#include "ui/shell/universe_link.h"

class QAction;
class QMenu;
class QWidget;

namespace warp::ui {

class RecentUniverses;
class WindowMenus;
struct WindowServices;

/// The Universe menu: new, open, recent, observe, sample, close, quit. A window holds one universe; while it
/// has one, opening another starts another process, because only one process may write to a universe.
class UniverseCommands final : public QObject {
    Q_OBJECT

  public:
    UniverseCommands(UniverseLink& link, WindowServices& services, RecentUniverses& recent, QWidget* window);

    void addTo(WindowMenus& menus);
    /// What is done to universes that are not open, at the end of the Tools menu.
    void addCareTo(WindowMenus& menus);

    void askNew();
    void askOpen(OpenMode mode);
    void askSample();
    void askRepair();
    void open(const QString& directory, OpenMode mode);
    /// Leaves the read-only state after a fault; the notices tell how it ended.
    void resume();
    /// Through the guard.
    void closeUniverse();
    void setFacts(const UniverseFacts& facts);

  Q_SIGNALS:
    void repairRequested(const QString& directory);

  private:
    using UseDirectory = std::function<void(const QString&)>;

    void makeActions();
    QAction* makeAction(const char* name, const QString& text, void (UniverseCommands::*slot)());
    void startAnother(const QStringList& arguments);
    void askDirectory(const QString& title, UseDirectory use);
    void askOpenForWriting() { askOpen(OpenMode::Write); }
    void askObserve() { askOpen(OpenMode::Observe); }
    void showProperties();
    void quit();
    void fillRecent();

    UniverseLink& m_link;
    WindowServices& m_services;
    RecentUniverses& m_recent;
    QWidget* m_window;
    QMenu* m_recentMenu;
    QAction* m_new = nullptr;
    QAction* m_open = nullptr;
    QAction* m_observe = nullptr;
    QAction* m_sample = nullptr;
    QAction* m_repair = nullptr;
    QAction* m_resume = nullptr;
    QAction* m_properties = nullptr;
    QAction* m_close = nullptr;
    QAction* m_quit = nullptr;
    bool m_busy = false;
};

}  // namespace warp::ui
