// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

#include "ui/pages/window_host.h"
#include "ui/shell/launch_options.h"
#include "ui/shell/preferences.h"
#include "ui/shell/universe_link.h"
#include "ui/widgets/dialog_prompts.h"

namespace warp::ui {

/// The parts of the running program, in the order they need each other.
class Application final {
    Q_DECLARE_TR_FUNCTIONS(Application)

  public:
    Application(const LaunchOptions& options, Preferences& preferences);
    ~Application();

    /// What the command line asks for in vain, such as a page that does not exist; empty when all is well.
    QString problem();
    /// Shows the window and does what the command line asked for.
    void start();

  private:
    void openUniverse();
    void showAskedPage();
    void openAskedPage();
    QString askedSubject(const QString& page) const;
    void takeScreenshot();

    const LaunchOptions m_options;
    Credentials m_who;
    DialogPrompts m_prompts;
    WindowHost m_host;
    bool m_opening = false;
    bool m_openFailed = false;
};

}  // namespace warp::ui
