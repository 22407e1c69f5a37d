// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QtCore/QString>
#include <QtWidgets/QApplication>

namespace warp::ui::test {

/// An application that knows how long its slowest event took. Time in which the thread was ready but had no
/// processor does not count, so that a busy computer blames nobody.
class MeteredApplication final : public QApplication {
    Q_OBJECT

  public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    static MeteredApplication& instance() { return *static_cast<MeteredApplication*>(qApp); }
    void startMeter() { m_slowest = {}; }
    std::chrono::milliseconds slowest() const;
    double slowestMs() const { return static_cast<double>(m_slowest.count()) / 1e6; }
    /// "MetaCall to QAction copy", what the slowest event was.
    QString slowestEvent() const { return m_slowestEvent; }

  private:
    std::chrono::nanoseconds m_slowest{};
    QString m_slowestEvent;
    bool m_inside = false;
};

}  // namespace warp::ui::test
