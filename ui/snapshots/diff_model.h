// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>

#include <QtCore/QAbstractItemModel>

#include "ui/bridge/snapshot_types.h"

namespace warp::ui {

/// What is different between two moments as a tree: records, nodes and edges; below them types and relations
/// with their counts; below those the ones that are listed. All of it is there: nothing is read.
class DiffModel final : public QAbstractItemModel {
    Q_OBJECT

  public:
    enum Column { NameColumn, AddedColumn, ChangedColumn, DeletedColumn, kColumnCount };

    explicit DiffModel(QObject* parent = nullptr);
    ~DiffModel() override;

    void setDiff(std::shared_ptr<const SnapshotDiff> diff);
    /// Null for rows that stand for several.
    const DiffEntry* entryAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  private:
    struct Branch;
    Branch& addBranch(Branch& above, const QString& name, const DiffCounts& counts);
    const Branch* branchAt(const QModelIndex& index) const;
    QVariant branchData(const Branch& branch, int column, int role) const;
    QVariant entryData(const DiffEntry& entry, int column, int role) const;

    std::shared_ptr<const SnapshotDiff> m_diff;
    std::deque<Branch> m_branches;  ///< the first one is the root; an index points to its parent branch
};

}  // namespace warp::ui
