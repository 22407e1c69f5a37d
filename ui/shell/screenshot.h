// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace warp::ui {

class MainWindow;

/// Takes one picture of the window as soon as the shown page has settled and stayed so for a moment.
class Screenshot final : public QObject {
    Q_OBJECT

  public:
    /// Empty: done; otherwise why there is no picture.
    using Done = std::function<void(const QString& problem)>;

    static constexpr int kPatienceMs = 120'000;

    /// `ready` tells whether all that was asked for before the picture has happened, such as opening.
    Screenshot(MainWindow& window, QString file, std::function<bool()> ready, Done done);

  private:
    void look();
    void take();

    MainWindow& m_window;
    const QString m_file;
    const std::function<bool()> m_ready;
    const Done m_done;
    QTimer m_timer;
    QElapsedTimer m_waited;
    int m_calmLooks = 0;
};

}  // namespace warp::ui
