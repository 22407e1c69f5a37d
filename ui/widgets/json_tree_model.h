// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>

#include "ui/widgets/json_node.h"

namespace warp::ui {

/// A JSON value as a tree of names and values, scalars and names editable in place.
class JsonTreeModel final : public QAbstractItemModel {
    Q_OBJECT

  public:
    enum Column { KeyColumn, ValueColumn, kColumnCount };
    enum Role { KindRole = Qt::UserRole + 1 };  ///< JsonNode::Kind as int
    /// Children shown before fetchMore() adds as many again.
    static constexpr int kChunk = 1000;

    explicit JsonTreeModel(QObject* parent = nullptr);

    void setRoot(std::unique_ptr<JsonNode> root);
    const JsonNode* root() const { return m_root.get(); }
    void setEditable(bool editable);
    bool isEditable() const { return m_editable; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Adds null under a container, or after a scalar beside it. Returns: the new row.
    QModelIndex addAt(const QModelIndex& index);
    void remove(const QModelIndex& index);
    /// "orders[3].total", for breadcrumbs and copies.
    QString path(const QModelIndex& index) const;

  Q_SIGNALS:
    /// After each edit: what was done, in words, and the whole text before. The owner makes it undoable.
    void edited(const QString& what, const QString& before);

  private:
    JsonNode* node(const QModelIndex& index) const;
    QModelIndex indexOf(const JsonNode* node, int column = KeyColumn) const;
    int shownOf(const JsonNode* node) const;
    void announceNumbers(const JsonNode* container, int from);
    bool rename(JsonNode& node, const QString& name);
    bool setScalar(JsonNode& node, const QString& typed);
    QString keyText(const JsonNode& node) const;
    QString valueText(const JsonNode& node) const;

    std::unique_ptr<JsonNode> m_root;
    QHash<const JsonNode*, int> m_shown;
    bool m_editable = false;
};

}  // namespace warp::ui
