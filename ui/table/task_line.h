// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QtWidgets/QWidget>

#include "ui/bridge/bridge.h"

class QLabel;
class QToolButton;

namespace warp::ui {

/// One task where it was started: what, how far, how long still, and its stop button. Hidden while there is
/// none.
class TaskLine final : public QWidget {
    Q_OBJECT

  public:
    explicit TaskLine(Bridge& bridge, QWidget* parent = nullptr);

    /// Shows this task instead of the one before, which goes on.
    void follow(const std::shared_ptr<JobControl>& control);
    bool isBusy() const { return m_control != nullptr; }
    QToolButton* stopButton() const { return m_stop; }

  private:
    void onJob(const JobInfo& job);

    std::shared_ptr<JobControl> m_control;
    QLabel* m_text;
    QToolButton* m_stop;
};

}  // namespace warp::ui
