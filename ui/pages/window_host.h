// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/pages/universe_pages.h"
#include "ui/shell/main_window.h"

namespace warp::ui {

class Preferences;

/// One window of the program and all that is behind it. The session with the engine stays when the window is
/// built again, which is how another language is shown at once.
class WindowHost final : public QObject {
    Q_OBJECT

  public:
    /// `prompts` and `preferences` must outlive it. Takes: `sessionKept`, see MainWindow.
    WindowHost(Prompts& prompts, EngineDoors doors, Preferences& preferences, bool sessionKept = true);
    ~WindowHost() override;

    MainWindow& window() { return *m_window; }
    WindowServices& services() { return m_services; }
    UniversePages& pages() { return m_pages; }
    UniverseLink& link() { return m_pages.link(); }

    /// The desktop's session wants to end. Keeps how the window is. Returns: false while changes are unsaved:
    /// then they are asked about, and the window closes by itself once they are saved or given up.
    bool mayEndSession();
    /// How the next session of the desktop starts this window again.
    QStringList restartCommand();

  private:
    void followDesktopSession();
    void build();
    void changeLanguage(const QString& code);
    void buildIn(const QString& language);

    WindowServices m_services;
    Preferences& m_preferences;
    UniversePages m_pages;
    const bool m_sessionKept;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace warp::ui
