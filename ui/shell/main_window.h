// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QMainWindow>

#include "ui/shell/page_area.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/palette_sources.h"
#include "ui/shell/recent_universes.h"
#include "ui/shell/session_store.h"
#include "ui/shell/window_menus.h"

namespace warp::ui {

class Banner;
class CommandPalette;
class Preferences;
class StatusLine;
class UniverseCommands;
class UniverseLink;
class ViewCommands;
class WindowDocks;
struct WindowServices;

/// The window of one universe, or of none yet. It puts the parts together; what they do is theirs.
class MainWindow final : public QMainWindow {
    Q_OBJECT

  public:
    /// All of them must outlive the window.
    MainWindow(WindowServices& services, const PageRegistry& registry, UniverseLink& link,
               Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;

    PageArea& pages() { return *m_pages; }
    WindowMenus& menus() { return *m_menus; }
    UniverseCommands& universeCommands() { return *m_universe; }
    /// Neither restores nor keeps anything, for pictures and kiosks.
    void setSessionKept(bool kept) { m_sessionKept = kept; }

  protected:
    void closeEvent(QCloseEvent* event) override;

  private:
    PageRegistry withWelcome(const PageRegistry& registry);
    void createCentre();
    void createMenus();
    void connectLink();
    void onFactsChanged();
    void onOpened();
    void onClosed(const QString& failure);
    void onOpenFailed(const QString& directory, const QString& reason);
    void showProblem(const QString& message);
    void updateBanner();
    void updateTitle();
    void openGoTo();
    void restoreSession(const QString& universeId);
    void saveSession();
    void offerRestart();

    WindowServices& m_services;
    UniverseLink& m_link;
    Preferences& m_preferences;
    RecentUniverses m_recent;
    SessionStore m_sessions;
    bool m_sessionKept = true;
    bool m_leaving = false;
    QString m_openId;
    const PageRegistry m_registry;
    WindowMenus* m_menus;
    UniverseCommands* m_universe;
    ViewCommands* m_view;
    PageArea* m_pages = nullptr;
    WindowDocks* m_docks = nullptr;
    StatusLine* m_status = nullptr;
    Banner* m_banner = nullptr;
    Banner* m_problem = nullptr;
    CommandPalette* m_palette = nullptr;
    ActionSource m_actionSource;
    GoToSource m_goToSource;
};

}  // namespace warp::ui
