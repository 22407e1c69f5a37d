// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

namespace warp::ui {

/// The house table: rows of one height, whole rows selected, no grid, numbers at the right, copy as text.
/// Models set Qt::TextAlignmentRole themselves where a column is not a number; numbers are recognised.
class TableView : public QTableView {
    Q_OBJECT

  public:
    explicit TableView(QWidget* parent = nullptr);

    void setCompact(bool compact);
    /// The selected rows as tab-separated text with the header line.
    QString selectedText() const;

  Q_SIGNALS:
    /// Enter or double click.
    void rowOpened(const QModelIndex& index);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// Right-aligns numbers and elides in the middle of long keys.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace warp::ui
