// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTreeView>

#include "ui/widgets/json_tree_model.h"

namespace warp::ui {

/// The tree of one JSON value. F2 or double click edits, Insert adds, Delete removes.
class JsonTree final : public QTreeView {
    Q_OBJECT

  public:
    explicit JsonTree(QWidget* parent = nullptr);

    JsonTreeModel& jsonModel() { return *m_model; }
    /// Shows the value, its first level unfolded. Returns: what is wrong with the text; the tree is empty
    /// then.
    std::optional<TextProblem> setText(const QString& text);
    /// The value with all edits. Empty before the first good setText().
    QString text(bool indented = true) const;
    void setEditable(bool editable);

  Q_SIGNALS:
    /// See JsonTreeModel::edited.
    void edited(const QString& what, const QString& before);

  private:
    void createActions();
    void copyPath();

    JsonTreeModel* m_model;
    QAction* m_add;
    QAction* m_remove;
};

}  // namespace warp::ui
