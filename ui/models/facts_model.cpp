// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facts_model.h"

namespace warp::ui {

FactsModel::FactsModel(std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

int FactsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

int FactsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FactsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Fact& fact = m_facts[static_cast<std::size_t>(index.row())];
    const bool number = m_columns[static_cast<std::size_t>(index.column())].number;
    switch (role) {
        case Qt::DisplayRole: return fact.cells.value(index.column());
        case Qt::WhatsThisRole:
        case Qt::ToolTipRole: return fact.toolTips.value(index.column(), fact.cells.value(index.column()));
        case Qt::DecorationRole:
            return index.column() == fact.iconColumn && !fact.icon.isNull() ? QVariant(fact.icon)
                                                                            : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case IdRole: return fact.id;
        default: return {};
    }
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return column.title;
    if (role != Qt::TextAlignmentRole) return {};
    return QVariant::fromValue((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void FactsModel::setFacts(std::vector<Fact> facts) {
    const int before = rowCount();
    const int after = static_cast<int>(facts.size());
    if (after > before) beginInsertRows({}, before, after - 1);
    if (after < before) beginRemoveRows({}, after, before - 1);
    m_facts = std::move(facts);
    if (after > before) endInsertRows();
    if (after < before) endRemoveRows();
    if (after > 0) Q_EMIT dataChanged(index(0, 0), index(after - 1, columnCount() - 1));
}

QString FactsModel::idOf(const QModelIndex& index) const {
    return index.data(IdRole).toString();
}

}  // namespace warp::ui
