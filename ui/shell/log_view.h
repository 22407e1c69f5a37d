// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QStackedLayout;

namespace warp::ui {

class TableView;
class UniverseLink;

/// What happened, newest at the bottom; stays at the bottom while it is there. The dock's content.
class LogView final : public QWidget {
    Q_OBJECT

  public:
    explicit LogView(UniverseLink& link, QWidget* parent = nullptr);

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void follow();

    UniverseLink& m_link;
    TableView* m_table;
    QStackedLayout* m_stack;
    bool m_atEnd = true;
};

}  // namespace warp::ui
