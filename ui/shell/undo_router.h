// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtGui/QTextDocument>
#include <QtGui/QUndoGroup>
#include <QtGui/QUndoStack>
#include <QtWidgets/QLineEdit>

class QAction;
class QWidget;

namespace warp::ui {

class UndoableText;

/// Undo and Redo of the window. Where the keyboard is decides: what was typed there goes first, then the
/// stack of that place; outside every editor it is the data's. The actions say which.
class UndoRouter final : public QObject {
    Q_OBJECT

  public:
    explicit UndoRouter(QObject* parent = nullptr);

    QUndoStack& dataStack() { return m_data; }
    /// From now on `stack` is the one while the focus is in `area` or below it.
    void setStackFor(QWidget* area, QUndoStack* stack);

    /// Actions whose text names what would be undone.
    QAction* makeUndoAction(QObject* parent);
    QAction* makeRedoAction(QObject* parent);
    QUndoStack* activeStack() const { return m_group.activeStack(); }

  private:
    void onFocusChanged(QWidget* now);
    void setTyping(QWidget* now);
    QTextDocument* document() const;
    bool canUndoTyping() const;
    bool canRedoTyping() const;
    void undo();
    void redo();
    void updateActions();

    QUndoStack m_data;
    QUndoGroup m_group;
    QHash<const QObject*, QUndoStack*> m_stacks;
    QPointer<QWidget> m_focus;  ///< where `m_text` or `m_line` is
    UndoableText* m_text = nullptr;
    QPointer<QLineEdit> m_line;
    QPointer<QTextDocument> m_watched;
    QList<QPointer<QAction>> m_undos;
    QList<QPointer<QAction>> m_redos;
};

}  // namespace warp::ui
