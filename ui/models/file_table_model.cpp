// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/file_table_model.h"

#include "ui/bridge/convert.h"

namespace warp::ui {
namespace {

constexpr std::size_t kLongestCell = 500;
constexpr int kLookedAt = 100;  // rows that tell whether a column has numbers

}  // namespace

void FileTableModel::setTable(FileTable table) {
    beginResetModel();
    m_table = std::move(table);
    m_numbers.clear();
    for (int column = 0; column < columnCount(); ++column) m_numbers << isNumberColumn(column);
    endResetModel();
}

int FileTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FileTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QString FileTableModel::cell(int row, int column) const {
    const auto& cells = m_table.rows[static_cast<std::size_t>(row)];
    const auto at = static_cast<std::size_t>(column);
    if (at >= cells.size()) return {};
    return toQString(std::string_view(cells[at]).substr(0, kLongestCell)).replace(u'\n', u'\u21b5');
}

bool FileTableModel::isNumberColumn(int column) const {
    bool any = false;
    for (int row = 0; row < std::min(rowCount(), kLookedAt); ++row) {
        const QString text = cell(row, column);
        bool number = text.isEmpty();
        if (!number) text.toDouble(&number);
        if (!number) return false;
        any |= !text.isEmpty();
    }
    return any;
}

QVariant FileTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return cell(index.row(), index.column());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue((m_numbers[index.column()] ? Qt::AlignRight : Qt::AlignLeft) |
                                       Qt::AlignVCenter);
        default: return {};
    }
}

QVariant FileTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return toQString(m_table.columns[static_cast<std::size_t>(section)]);
    if (role != Qt::TextAlignmentRole) return {};
    return QVariant::fromValue((m_numbers[section] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

}  // namespace warp::ui
