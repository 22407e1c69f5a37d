// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/import_preview.h"

#include "ui/bridge/convert.h"

namespace warp::ui {

int ImportPreview::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.cells.size());
}

int ImportPreview::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.fields.size());
}

QVariant ImportPreview::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const auto& cells = m_rows.cells[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    // Earlier rows know nothing of members that come later.
    return column < cells.size() ? cells[column].text : QString();
}

QVariant ImportPreview::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return section + 1;
    return toQString(m_rows.fields[static_cast<std::size_t>(section)]);
}

void ImportPreview::setRows(RowPreview rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

}  // namespace warp::ui
