// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QtWidgets/QWidget>

#include "ui/bridge/bridge.h"

class QLabel;
class QProgressBar;

namespace warp::ui {

/// One task, large: a bar, how far it is and how long still.
class JobProgress final : public QWidget {
    Q_OBJECT

  public:
    explicit JobProgress(Bridge& bridge, QWidget* parent = nullptr);

    /// Shows this task instead of the one before, which goes on.
    void follow(const std::shared_ptr<JobControl>& control);
    /// Stops the task that is shown.
    void stop();
    bool isBusy() const { return m_control != nullptr; }
    QLabel* text() const { return m_text; }

  private:
    void onJob(const JobInfo& job);

    std::shared_ptr<JobControl> m_control;
    bool m_stopping = false;
    QProgressBar* m_bar;
    QLabel* m_text;
};

}  // namespace warp::ui
