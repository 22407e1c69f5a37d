// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>

#include "ui/widgets/json_node.h"

namespace warp::ui {

/// A JSON value as a tree of names and values, values and names editable in place.
class JsonTreeModel final : public QAbstractItemModel {
    Q_OBJECT

  public:
    enum Column { KeyColumn, ValueColumn, kColumnCount };
    enum Role { KindRole = Qt::UserRole + 1 };  ///< JsonNode::Kind as int
    /// Children shown before fetchMore() adds as many again.
    static constexpr int kChunk = 1000;
    /// Longer texts are no work for a cell: they are shown cut and edited as text.
    static constexpr qsizetype kLongestEdit = 10'000;

    explicit JsonTreeModel(QObject* parent = nullptr);

    /// Takes: null for none. Returns: the value that was shown before; a large one is best destroyed
    /// elsewhere.
    std::unique_ptr<JsonNode> setValue(std::unique_ptr<JsonNode> value);
    bool isEmpty() const { return m_root == nullptr; }
    /// The value with all edits, on one line. Empty while there is none.
    QString text() const;
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

    /// Adds null inside a container, or after a scalar beside it. Returns: the new row; nothing where no row
    /// can be.
    QModelIndex addAt(const QModelIndex& index);
    void remove(const QModelIndex& index);
    /// "orders[3].total", for copies.
    QString path(const QModelIndex& index) const;
    /// A text as it reads, anything else as JSON on one line.
    QString valueOf(const QModelIndex& index) const;
    /// The row with this path, shown or not yet; nothing when there is none.
    QModelIndex find(const QString& path);

  Q_SIGNALS:
    /// After each edit: what was done, in words. The owner makes it undoable.
    void edited(const QString& what);

  private:
    JsonNode* node(const QModelIndex& index) const;
    QModelIndex indexOf(const JsonNode* node, int column = KeyColumn) const;
    int shownOf(const JsonNode* node) const;
    void showUpTo(const JsonNode* container, int row);
    void announceNumbers(const JsonNode* container, int from);
    bool rename(JsonNode& node, const QString& name);
    bool change(JsonNode& node, const QString& typed);
    QString keyText(const JsonNode& node) const;
    QString valueText(const JsonNode& node) const;
    bool isLone(const JsonNode& node) const { return m_lone && node.parent == m_root.get(); }

    /// The value; a lone scalar stands in an array of its own, so that it has a row.
    std::unique_ptr<JsonNode> m_root;
    bool m_lone = false;
    QHash<const JsonNode*, int> m_shown;
    bool m_editable = false;
};

}  // namespace warp::ui
