// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QStackedLayout;
class QToolButton;

namespace warp::ui {

class TableView;
class UniverseLink;

/// The long tasks: name, progress, time left, cancel. The dock's content.
class ActivityView final : public QWidget {
    Q_OBJECT

  public:
    explicit ActivityView(UniverseLink& link, QWidget* parent = nullptr);

  private:
    void cancelSelected();
    void updateButtons();

    UniverseLink& m_link;
    TableView* m_table;
    QToolButton* m_cancel;
    QToolButton* m_clear;
    QStackedLayout* m_stack;
};

}  // namespace warp::ui
