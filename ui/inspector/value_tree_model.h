// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QtCore/QAbstractItemModel>

namespace warp::ui {

/// A JSON value as a tree of names and values, taken apart level by level when it is looked into.
class ValueTreeModel final : public QAbstractItemModel {
    Q_OBJECT

  public:
    enum Column { NameColumn, ValueColumn, kColumnCount };
    enum Role { JsonRole = Qt::UserRole + 1 };  ///< the value as JSON text, for copies

    explicit ValueTreeModel(QObject* parent = nullptr);
    ~ValueTreeModel() override;

    /// Takes: valid JSON, or nothing.
    void setJson(const QByteArray& json);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  private:
    struct Node;
    Node* childrenOf(const QModelIndex& parent) const;
    static std::unique_ptr<Node> takeApart(const QByteArray& json, Node* parent, int row);

    std::unique_ptr<Node> m_root;
};

}  // namespace warp::ui
