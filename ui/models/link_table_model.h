// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QtCore/QAbstractTableModel>

#include "ui/bridge/link_queries.h"

namespace warp::ui {

/// Other ends of a record's links: partners it is entangled with, or neighbours in the graph. One row each:
/// key, strength, what kind of link it is.
class LinkTableModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { KeyColumn, StrengthColumn, KindColumn, kColumnCount };
    enum Role {
        KeyRole = Qt::UserRole + 1,  ///< of the other end
        StrengthRole,                ///< 0..1, as double
    };
    struct Row {
        QString key;
        double strength = 0;
        QString kind;
        QString toolTip;
    };

    /// Takes: what the column of kinds is called.
    explicit LinkTableModel(const QString& kindTitle, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Rows that stay in their place keep their selection.
    void setRows(std::vector<Row> rows);
    QString keyAt(const QModelIndex& index) const { return index.data(KeyRole).toString(); }

  private:
    const QString m_kindTitle;
    std::vector<Row> m_rows;
};

std::vector<LinkTableModel::Row> partnerRows(const RecordLinks& links);
std::vector<LinkTableModel::Row> edgeRows(const RecordLinks& links);
/// "Explicit", "By rule", "Learned", and the sentence that explains it.
QString linkOriginText(LinkOrigin origin);
QString linkOriginSentence(LinkOrigin origin);

}  // namespace warp::ui
