// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace warp::ui {

class UniverseLink;

/// The task that runs, in the status bar: its name, how far it is, and a way to stop it. Hidden while
/// nothing runs; a click shows all tasks.
class TaskIndicator final : public QWidget {
    Q_OBJECT

  public:
    /// `link` must outlive it.
    explicit TaskIndicator(UniverseLink& link, QWidget* parent = nullptr);

  Q_SIGNALS:
    void tasksRequested();

  protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    void refresh();
    void stop();
    QModelIndex shownTask() const;

    UniverseLink& m_link;
    QLabel* m_name;
    QProgressBar* m_bar;
    QToolButton* m_stop;
};

}  // namespace warp::ui
