// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QtCore/QAbstractTableModel>
#include <QtGui/QIcon>

namespace warp::ui {

/// A short list of facts that is replaced as a whole: health checks, counts by type, properties. Rows that
/// stay in their place keep their selection.
class FactsModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Role { IdRole = Qt::UserRole + 1 };

    struct Column {
        QString title;
        bool number = false;
    };
    struct Fact {
        QString id;  ///< what it is about; given back by IdRole
        QStringList cells;
        QStringList toolTips = {};
        QIcon icon = {};
        int iconColumn = 0;
    };

    explicit FactsModel(std::vector<Column> columns, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setFacts(std::vector<Fact> facts);
    QString idOf(const QModelIndex& index) const;

  private:
    const std::vector<Column> m_columns;
    std::vector<Fact> m_facts;
};

}  // namespace warp::ui
