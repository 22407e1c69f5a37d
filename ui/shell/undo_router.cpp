// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_router.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace warp::ui {

UndoRouter::UndoRouter(QObject* parent) : QObject(parent) {
    m_group.addStack(&m_data);
    m_group.setActiveStack(&m_data);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { onFocusChanged(now); });
}

void UndoRouter::setStackFor(QWidget* area, QUndoStack* stack) {
    m_group.addStack(stack);
    m_stacks.insert(area, stack);
    connect(area, &QObject::destroyed, this, [this](const QObject* gone) { m_stacks.remove(gone); });
}

QAction* UndoRouter::makeUndoAction(QObject* parent) {
    QAction* action = m_group.createUndoAction(parent, tr("Undo"));
    action->setObjectName(QStringLiteral("undo"));
    action->setShortcut(QKeySequence::Undo);
    return action;
}

QAction* UndoRouter::makeRedoAction(QObject* parent) {
    QAction* action = m_group.createRedoAction(parent, tr("Redo"));
    action->setObjectName(QStringLiteral("redo"));
    action->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    return action;
}

void UndoRouter::onFocusChanged(const QWidget* now) {
    // Menus and other windows take the focus for a moment; the choice stays.
    if (now == nullptr || now->window()->windowFlags().testFlag(Qt::Popup)) return;
    for (const QWidget* widget = now; widget != nullptr; widget = widget->parentWidget()) {
        if (QUndoStack* stack = m_stacks.value(widget)) return m_group.setActiveStack(stack);
    }
    m_group.setActiveStack(&m_data);
}

}  // namespace warp::ui
