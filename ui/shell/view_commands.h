// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QAction;
class QWidget;

namespace warp::ui {

class PageRegistry;
class Preferences;
class ShortcutMap;
class WindowDocks;
class WindowMenus;
struct WindowServices;

/// The View and Help menus: pages, back and forward, docks, theme, language, glossary, shortcuts.
class ViewCommands final : public QObject {
    Q_OBJECT

  public:
    ViewCommands(WindowServices& services, Preferences& preferences, QWidget* window);

    /// The objectName of the action that shows a page.
    static QString pageActionName(const QString& page);

    void addPagesTo(WindowMenus& menus, const PageRegistry& registry);
    void addViewTo(WindowMenus& menus, WindowDocks& docks);
    void addHelpTo(WindowMenus& menus, ShortcutMap& shortcuts);
    void setUniverseOpen(bool open);
    /// Checks the preferred language in the menu.
    void showLanguage();

  Q_SIGNALS:
    void actionsPaletteRequested();
    void goToRequested();
    void closePageRequested();
    void languageChosen(const QString& code);

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
    QVector<QAction*> m_languages;
};

}  // namespace warp::ui
