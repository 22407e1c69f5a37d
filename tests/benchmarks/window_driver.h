// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>

#include "tests/support/event_meter.h"
#include "ui/pages/window_host.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/dialog_prompts.h"
#include "ui/widgets/theme.h"

namespace warp::bench {

using PaintedApplication = ui::test::MeteredApplication;

/// Of the clock that all processes share.
qint64 nowNs();

/// Memory of this process, in MiB.
struct Memory {
    double resident = 0;
    double anonymous = 0;  ///< without mapped files, such as the tree

    static Memory now();
};

/// Times of one thing done several times, in milliseconds, and what is wanted of them.
class Figures {
  public:
    /// `goal`: 0 for none.
    Figures(const char* name, double goal) : m_name(name), m_goal(goal) {}
    void add(double ms) { m_times.push_back(ms); }
    void time(const std::function<void()>& work);
    /// Median and worst.
    void print();
    /// Median, 99th percentile and worst.
    void printSpread();

  private:
    const char* const m_name;
    const double m_goal;
    std::vector<double> m_times;
};

/// The window as the program starts it, on a universe that is being opened, and ways to wait for it that do
/// not keep a processor busy.
class WindowDriver final : public QObject {
  public:
    explicit WindowDriver(const char* directory);
    ~WindowDriver() override;

    ui::EngineSession& session() { return m_host.pages().session(); }
    ui::Page* open(const ui::PageId& id) { return m_host.services().openPage(id); }
    void close(ui::Page* page);
    /// Whose painting is waited for; the window's until told otherwise.
    void watch(QWidget* widget);

    /// Until it was painted after `shown` held.
    void waitForPaint(const std::function<bool()>& shown);
    /// Until no job runs and nothing waits to be painted.
    void waitIdle();
    /// Until the universe is open and its first page and the docks show it.
    void waitUsable();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    const QTemporaryDir m_home;
    ui::Preferences m_preferences;
    ui::Theme m_theme;
    ui::DialogPrompts m_prompts;
    ui::WindowHost m_host;
    QPointer<QWidget> m_watched;
    int m_paints = 0;
};

}  // namespace warp::bench
