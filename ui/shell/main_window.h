// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include "ui/shell/page_area.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/palette_sources.h"
#include "ui/shell/recent_universes.h"
#include "ui/shell/session_store.h"
#include "ui/shell/shortcut_map.h"
#include "ui/shell/splitter_memory.h"
#include "ui/shell/window_menus.h"

namespace warp::ui {

class CommandPalette;
class Preferences;
class StatusLine;
class UniverseCommands;
class UniverseLink;
class ViewCommands;
class WindowDocks;
class WindowNotices;
struct WindowServices;

/// The window of one universe, or of none yet. It puts the parts together; what they do is theirs.
class MainWindow final : public QMainWindow {
    Q_OBJECT

  public:
    /// All of them must outlive the window.
    MainWindow(WindowServices& services, const PageRegistry& registry, UniverseLink& link,
               Preferences& preferences, bool sessionKept = true, QWidget* parent = nullptr);
    ~MainWindow() override;

    PageArea& pages() { return *m_pages; }
    WindowMenus& menus() { return *m_menus; }
    const PageRegistry& registry() const { return m_registry; }
    ShortcutMap& shortcuts() { return m_shortcuts; }
    UniverseCommands& universeCommands() { return *m_universe; }
    /// Whether the window comes back as it was left; pictures and kiosks neither restore nor keep anything.
    void setSessionKept(bool kept) { m_sessionKept = kept; }
    /// Keeps how the window is now, as closing it does.
    void keepSession();
    /// Marks the language in the menu that is the preferred one.
    void showLanguage();

  Q_SIGNALS:
    /// The user wants another language; nothing has been changed yet.
    void languageChosen(const QString& code);

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    PageRegistry withWelcome(const PageRegistry& registry);
    void createCentre();
    void placeRail();
    void createMenus();
    void createShortcuts();
    void showPageKeys();
    void connectLink();
    void onFactsChanged();
    void onOpened();
    void onClosed(const QString& failure);
    void updateTitle();
    void openGoTo();
    void restoreSession(const QString& universeId);
    void keepSessionWhileOpen();

    WindowServices& m_services;
    UniverseLink& m_link;
    Preferences& m_preferences;
    RecentUniverses m_recent;
    SessionStore m_sessions;
    SplitterMemory m_splitters;
    QTimer m_sessionDelay;
    ShortcutMap m_shortcuts;
    bool m_sessionKept;
    bool m_leaving = false;
    QString m_openId;
    const PageRegistry m_registry;
    WindowMenus* m_menus;
    UniverseCommands* m_universe;
    ViewCommands* m_view;
    PageArea* m_pages = nullptr;
    WindowDocks* m_docks = nullptr;
    StatusLine* m_status = nullptr;
    WindowNotices* m_notices = nullptr;
    CommandPalette* m_palette = nullptr;
    ActionSource m_actionSource;
    GoToSource m_goToSource;
};

}  // namespace warp::ui
