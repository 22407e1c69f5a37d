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
    /// Stands in the middle while there are no rows: what will be here, or why nothing is.
    void setEmptyNote(const QString& note);

  Q_SIGNALS:
    /// Enter or double click.
    void rowOpened(const QModelIndex& index);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_emptyNote;
};

/// Right-aligns numbers and elides in the middle of long keys, at the end of sentences.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace warp::ui
