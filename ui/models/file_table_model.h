// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>

#include "ui/bridge/file_queries.h"

namespace warp::ui {

/// The rows of a CSV or JSON lines file. Columns whose cells are all numbers stand at the right.
class FileTableModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(FileTable table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  private:
    QString cell(int row, int column) const;
    bool isNumberColumn(int column) const;

    FileTable m_table;
    QVector<bool> m_numbers;
};

}  // namespace warp::ui
