// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include "tests/support/popup_closer.h"
#include "ui/pages/window_host.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/dialog_prompts.h"

class QAction;
class QAbstractButton;

namespace warp::ui::test {

/// What a walk saw.
struct WalkFindings {
    int steps = 0;
    QSet<QString> used;    ///< every action and control that was triggered
    QStringList nameless;  ///< actions without a text
    QStringList clipped;   ///< texts that do not fit, in the pseudo-locale
    QStringList lost;      ///< after these steps the window did not come back
    QStringList slow;      ///< steps that held the event loop for long
};

/// Uses everything in the real window on a real universe: menus, context menus, tool-button menus, buttons
/// and shortcuts. Whatever opens is looked at and closed again; whatever leads away is led back from.
class WindowWalk final : public QObject {
  public:
    WindowWalk(const QString& directory, WalkFindings& findings);
    ~WindowWalk() override;

    /// Returns: false when the universe cannot be opened.
    bool open();
    /// Every entry of the menu bar, by mouse and by keyboard.
    void walkMenus();
    /// A page: its actions, shortcuts, buttons and context menus.
    void walkPage(const PageId& id);

  private:
    enum class Way { Mouse, Keyboard };
    using Path = QVector<int>;
    using Opener = std::function<void()>;

    MainWindow& window() { return m_host->window(); }
    void step(const QString& name, const std::function<void()>& work);
    void settle(const QString& name);
    bool isCalm();
    void comeBack();
    void lookAt(QWidget& widget);
    void checkActions(const QWidget& widget);
    void note(QStringList& list, const QStringList& found);

    void walkMenu(const QString& name, const Opener& opener);
    QVector<Path> pathsOf(const QMenu& menu);
    void choose(QMenu& menu, const Path& path, Way way);
    void walkActions();
    void walkButtons();
    void walkButton(const QString& name, int at, QAbstractButton& button);
    void walkContextMenus();
    QAction* actionAt(int at, const QString& name);
    void use(QAction& action, Way way);

    const QString m_directory;
    const QString m_language;
    const bool m_dark;
    WalkFindings& m_findings;
    QTemporaryDir m_home;
    Preferences m_preferences;
    DialogPrompts m_prompts;
    std::unique_ptr<WindowHost> m_host;
    PopupCloser m_closer;
    PageId m_page;
    QSet<QString> m_doneControls;  ///< outside the pages
};

}  // namespace warp::ui::test
