// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QAction;
class QWidget;

namespace warp::ui {

class PageRegistry;
class Preferences;
class WindowDocks;
class WindowMenus;
struct WindowServices;

/// The View and Help menus: pages, back and forward, docks, theme, language, glossary, shortcuts.
class ViewCommands final : public QObject {
    Q_OBJECT

  public:
    ViewCommands(WindowServices& services, Preferences& preferences, QWidget* window);

    void addPagesTo(WindowMenus& menus, const PageRegistry& registry);
    void addViewTo(WindowMenus& menus, WindowDocks& docks);
    void addHelpTo(WindowMenus& menus);
    void setUniverseOpen(bool open);

  Q_SIGNALS:
    void actionsPaletteRequested();
    void goToRequested();
    void closePageRequested();
    /// Takes effect when the program is started again.
    void languageChosen();

  private:
    template <typename Slot>
    QAction* make(const char* name, const QString& text, Slot slot);
    void addThemes(WindowMenus& menus);
    void addLanguages(WindowMenus& menus);
    void toggleFullScreen();

    WindowServices& m_services;
    Preferences& m_preferences;
    QWidget* m_window;
    QVector<QAction*> m_universePages;
};

}  // namespace warp::ui
