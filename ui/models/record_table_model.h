// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>

#include "ui/bridge/record_rows.h"

namespace warp::ui {

/// What every table of records has in common: its columns and how a row is shown in them. The rows come
/// from a subclass, which says nothing about a row that is not loaded.
///
/// Columns: key, the fields of the values in order of appearance, then what the engine knows of each record.
/// Fields that turn up later are appended to the fields; the view decides which columns are hidden.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum class Fact { Temperature, Size, Updated, Created, Version };
    static constexpr int kFactCount = 5;

    enum Role {
        KeyRole = Qt::UserRole + 1,  ///< the whole key; empty while the row is not loaded
        KindRole,                    ///< CellKind of a field's cell, as int
        ShardRole,                   ///< Shard, as int
        FullRole,                    ///< text with every digit, for copies
        GoneRole,                    ///< true for a record that was deleted since it was listed
    };

    using QAbstractTableModel::QAbstractTableModel;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The key of a row; empty while it is not loaded.
    QString keyOf(int row) const;
    const FieldList& fields() const { return m_fields; }
    bool isField(int column) const { return column > 0 && column <= fieldCount(); }
    int factColumn(Fact fact) const { return 1 + fieldCount() + static_cast<int>(fact); }
    /// The field of a column; empty for the others.
    QString fieldOf(int column) const;
    /// Whether fields may be edited in place; the rows' own state decides about each.
    void setEditable(bool editable) { m_editable = editable; }
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The cell of a field; missing where the record has none. Takes: the column of a field.
    Cell cellAt(int row, int column) const;
    /// A column of any row with every digit, as copies have it. Takes: a row whose cells are in the order of
    /// fields().
    QString fullText(const RecordRow& record, int column) const;
    /// A name that stays the same when columns are added, for saved layouts.
    QString columnId(int column) const;

  protected:
    /// The row's record; null while it is not loaded, which a subclass may take as a wish to see it.
    virtual const RecordRow* recordAt(int row) const = 0;
    /// What stands in the key column of a row that is not loaded.
    virtual QString absentText(int row) const;

    /// Takes in fields that an answer brought, as new columns, and brings its rows into this order.
    void adopt(std::vector<RecordRow>& rows, const FieldList& theirs);
    void clearFields();

  private:
    int fieldCount() const { return static_cast<int>(m_fields.size()); }
    QVariant fieldData(const RecordRow& record, int field, int role) const;
    QVariant factData(const RecordRow& record, Fact fact, int role) const;
    QVariant goneData(const RecordRow& record, int column, int role) const;
    QVariant keyData(const RecordRow& record, int role) const;
    QVariant alignmentOf(int column) const;

    FieldList m_fields;
    bool m_editable = false;
};

}  // namespace warp::ui
