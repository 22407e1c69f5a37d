// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace warp::ui {

/// The bar above a table of records: what to look for, where to go, and what to do with the rows.
class TableBar final : public QWidget {
    Q_OBJECT

  public:
    explicit TableBar(QWidget* parent = nullptr);

    QLineEdit* filter() const { return m_filter; }
    QLineEdit* jump() const { return m_jump; }
    /// "1 204 changes, refresh".
    QPushButton* badge() const { return m_badge; }
    QToolButton* conditionButton() const { return m_condition; }
    QToolButton* stopButton() const { return m_stop; }
    QToolButton* totalsButton() const { return m_totals; }
    QMenu* exportMenu() const { return m_exportMenu; }
    QMenu* columnMenu() const { return m_columnMenu; }
    QToolButton* columnButton() const { return m_columns; }
    QToolButton* exportButton() const { return m_export; }

  private:
    void dress(QToolButton& button, const char* name, const QString& text);

    QLineEdit* m_filter;
    QLineEdit* m_jump;
    QPushButton* m_badge;
    QToolButton* m_condition;
    QToolButton* m_stop;
    QToolButton* m_totals;
    QToolButton* m_export;
    QToolButton* m_columns;
    QMenu* m_exportMenu;
    QMenu* m_columnMenu;
};

}  // namespace warp::ui
