// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtGui/QTextDocument>
#include <QtWidgets/QTreeView>

#include "ui/widgets/icons.h"
#include "ui/widgets/json_tree_model.h"
#include "ui/widgets/undoable_text.h"

namespace warp::ui {

/// The tree of one JSON value. Enter edits a value, F2 a name, Insert adds, Delete removes, Ctrl+C copies.
/// What is unfolded, current and scrolled to stays when the model is given the next version of the value.
class JsonTree final : public QTreeView, public UndoableText {
    Q_OBJECT

  public:
    explicit JsonTree(QWidget* parent = nullptr);

    /// Several trees may show one model; each unfolds on its own.
    void setJsonModel(JsonTreeModel* model);
    JsonTreeModel* jsonModel() const { return m_model; }

    /// The text of which a step in the tree is an edit; null while there is none.
    void setText(QTextDocument* text) { m_text = text; }
    QTextDocument* undoDocument() const override { return m_text; }
    void undoText() override { m_text->undo(); }
    void redoText() override { m_text->redo(); }

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

  private:
    QAction* addAction(const char* name, Glyph glyph, const QString& text, const QKeySequence& keys,
                       void (JsonTree::*slot)());
    void createActions();
    void updateActions();
    void editValue();
    void editName();
    void addValue();
    void removeValue();
    void copyValue();
    void copyPath();
    void remember();
    void restore();
    void fetchBelow();

    QPointer<JsonTreeModel> m_model;
    QPointer<QTextDocument> m_text;
    QAction* m_editValue;
    QAction* m_editName;
    QAction* m_add;
    QAction* m_remove;
    QAction* m_copyValue;
    QAction* m_copyPath;
    bool m_naming = false;  ///< a row was just added: its value is asked for after its name

    // Across a reset of the model.
    bool m_known = false;
    QStringList m_unfolded;
    QString m_current;
    int m_currentColumn = 0;
    int m_scrolled = 0;
};

}  // namespace warp::ui
