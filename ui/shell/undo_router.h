// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtGui/QUndoGroup>
#include <QtGui/QUndoStack>

class QAction;
class QWidget;

namespace warp::ui {

/// Undo and Redo of the window: one stack for data, one per editor and per graph view. Where the keyboard is
/// decides; outside every editor it is the data's.
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
    void onFocusChanged(const QWidget* now);

    QUndoStack m_data;
    QUndoGroup m_group;
    QHash<const QObject*, QUndoStack*> m_stacks;
};

}  // namespace warp::ui
