// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QTableView;

namespace warp::ui {

/// A line below a table whose cells stand under its columns, wherever those are moved, scrolled or resized.
class TotalsRow final : public QWidget {
    Q_OBJECT

  public:
    struct Cell {
        QString text;
        QString toolTip;
    };

    explicit TotalsRow(QTableView& table, QWidget* parent = nullptr);

    /// Takes: what stands under the first column; cells by column of the model.
    void setCells(const QString& title, const QHash<int, Cell>& cells);
    const QHash<int, Cell>& cells() const { return m_cells; }
    QString title() const { return m_title; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QRect rectOf(int column) const;
    void describe();

    QTableView& m_table;
    QString m_title;
    QHash<int, Cell> m_cells;
};

}  // namespace warp::ui
