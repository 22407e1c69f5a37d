// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/pages/universe_pages.h"
#include "ui/shell/launch_options.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/dialog_prompts.h"

namespace warp::ui {

/// The parts of the running program, in the order they need each other.
class Application final {
  public:
    Application(const LaunchOptions& options, Preferences& preferences);
    ~Application();

    /// Shows the window and does what the command line asked for.
    void start();

  private:
    void openUniverse();
    void showAskedPage();
    void openAskedPage();
    QString askedSubject(const QString& page) const;
    void takeScreenshot();

    const LaunchOptions m_options;
    DialogPrompts m_prompts;
    WindowServices m_services;
    PageRegistry m_registry;
    UniversePages m_pages;
    UniverseLink* m_link;
    std::unique_ptr<MainWindow> m_window;
    bool m_opening = false;
    bool m_openFailed = false;
};

}  // namespace warp::ui
