// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_table_model.h"

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/temperature.h"

namespace warp::ui {
int RecordTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + fieldCount() + kFactCount;
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole) return alignmentOf(index.column());
    const RecordRow* record = recordAt(index.row());
    if (!record) {
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(absentText(index.row()))
                                                              : QVariant();
    }
    if (role == KeyRole) return record->key;
    if (role == GoneRole) return record->gone;
    if (record->gone) return goneData(*record, index.column(), role);
    if (role == ShardRole) return static_cast<int>(record->shard);
    if (index.column() == 0) return keyData(*record, role);
    if (isField(index.column())) return fieldData(*record, index.column() - 1, role);
    return factData(*record, static_cast<Fact>(index.column() - 1 - fieldCount()), role);
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(groupedNumber(std::int64_t{section} + 1)) : QVariant();
    }
    if (section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return alignmentOf(section);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (section == 0) return tr("Key");
    if (isField(section)) return m_fields.at(static_cast<std::size_t>(section) - 1).title;
    switch (static_cast<Fact>(section - 1 - fieldCount())) {
        case Fact::Temperature: return tr("Temperature");
        case Fact::Size: return tr("Size");
        case Fact::Updated: return tr("Updated");
        case Fact::Created: return tr("Created");
        case Fact::Version: return tr("Version");
    }
    return {};
}

QVariant RecordTableModel::goneData(const RecordRow& record, int column, int role) const {
    if (role == Qt::ToolTipRole) return tr("Deleted since the rows were listed");
    if (role != Qt::DisplayRole) return {};
    if (column == 0) return idOfKey(record.key);
    return column == 1 ? QVariant(tr("deleted")) : QVariant();
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!m_editable || !isField(index.column())) return flags;
    const RecordRow* record = recordAt(index.row());
    return record && !record->gone ? flags | Qt::ItemIsEditable : flags;
}

QString RecordTableModel::fieldOf(int column) const {
    return isField(column) ? m_fields.at(static_cast<std::size_t>(column) - 1).title : QString();
}

Cell RecordTableModel::cellAt(int row, int column) const {
    const RecordRow* record = row >= 0 && row < rowCount() ? recordAt(row) : nullptr;
    const auto field = static_cast<std::size_t>(column) - 1;
    return record && field < record->cells.size() ? record->cells[field] : Cell();
}

QString RecordTableModel::fullText(const RecordRow& record, int column) const {
    if (column == 0) return record.key;
    if (isField(column)) return fieldData(record, column - 1, FullRole).toString();
    return factData(record, static_cast<Fact>(column - 1 - fieldCount()), FullRole).toString();
}

QString RecordTableModel::keyOf(int row) const {
    const RecordRow* record = row >= 0 && row < rowCount() ? recordAt(row) : nullptr;
    return record ? record->key : QString();
}

QString RecordTableModel::columnId(int column) const {
    if (column == 0) return QStringLiteral("key");
    if (isField(column)) return u'.' + m_fields.at(static_cast<std::size_t>(column) - 1).title;
    constexpr std::array<const char*, kFactCount> kIds = {"temperature", "size", "updated", "created",
                                                          "version"};
    return QString::fromLatin1(kIds[static_cast<std::size_t>(column - 1 - fieldCount())]);
}

QString RecordTableModel::absentText(int) const {
    return QStringLiteral("\u2026");
}

void RecordTableModel::adopt(std::vector<RecordRow>& rows, const FieldList& theirs) {
    FieldList merged = m_fields;
    const std::vector<std::size_t> places = merged.merge(theirs);
    placeCells(rows, places);
    const int before = fieldCount();
    const int added = static_cast<int>(merged.size()) - before;
    if (added == 0) {
        m_fields = std::move(merged);
        return;
    }
    beginInsertColumns({}, before + 1, before + added);
    m_fields = std::move(merged);
    endInsertColumns();
}

void RecordTableModel::clearFields() {
    if (fieldCount() == 0) return;
    beginRemoveColumns({}, 1, fieldCount());
    m_fields = {};
    endRemoveColumns();
}

QVariant RecordTableModel::keyData(const RecordRow& record, int role) const {
    switch (role) {
        case Qt::DisplayRole: return idOfKey(record.key);
        case Qt::ToolTipRole:
        case FullRole: return record.key;
        default: return {};
    }
}

QVariant RecordTableModel::fieldData(const RecordRow& record, int field, int role) const {
    if (static_cast<std::size_t>(field) >= record.cells.size()) return {};
    const Cell& cell = record.cells[static_cast<std::size_t>(field)];
    if (role == KindRole) return static_cast<int>(cell.kind);
    if (role == Qt::ToolTipRole) return cell.text.isEmpty() ? QVariant() : cell.text;
    if (role == Qt::DisplayRole || role == FullRole) return cell.text;
    return {};
}

QVariant RecordTableModel::factData(const RecordRow& record, Fact fact, int role) const {
    const bool full = role == FullRole || role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !full) return {};
    switch (fact) {
        case Fact::Temperature:
            return full ? shardSentence(record.shard) : temperatureWord(temperatureOf(record.shard));
        case Fact::Size:
            return full ? exactBytes(static_cast<std::int64_t>(record.bytes))
                        : byteText(static_cast<std::int64_t>(record.bytes));
        case Fact::Updated: return timeText(record.updated, full);
        case Fact::Created: return timeText(record.created, full);
        case Fact::Version:
            return full ? QString::number(record.version)
                        : groupedNumber(static_cast<std::int64_t>(record.version));
    }
    return {};
}

QVariant RecordTableModel::alignmentOf(int column) const {
    const bool number = isField(column)
                            ? m_fields.at(static_cast<std::size_t>(column) - 1).kind == CellKind::Number
                            : column == factColumn(Fact::Size) || column == factColumn(Fact::Version);
    return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

}  // namespace warp::ui
