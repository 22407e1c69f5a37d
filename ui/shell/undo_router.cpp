// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_router.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include "ui/widgets/undoable_text.h"

namespace warp::ui {

UndoRouter::UndoRouter(QObject* parent) : QObject(parent) {
    m_group.addStack(&m_data);
    m_group.setActiveStack(&m_data);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, QWidget* now) { onFocusChanged(now); });
    connect(&m_group, &QUndoGroup::activeStackChanged, this, &UndoRouter::updateActions);
    connect(&m_group, &QUndoGroup::indexChanged, this, &UndoRouter::updateActions);
    connect(&m_group, &QUndoGroup::undoTextChanged, this, &UndoRouter::updateActions);
    connect(&m_group, &QUndoGroup::redoTextChanged, this, &UndoRouter::updateActions);
    connect(&m_group, &QUndoGroup::canUndoChanged, this, &UndoRouter::updateActions);
    connect(&m_group, &QUndoGroup::canRedoChanged, this, &UndoRouter::updateActions);
}

void UndoRouter::setStackFor(QWidget* area, QUndoStack* stack) {
    m_group.addStack(stack);
    m_stacks.insert(area, stack);
    connect(area, &QObject::destroyed, this, [this](const QObject* gone) { m_stacks.remove(gone); });
}

QAction* UndoRouter::makeUndoAction(QObject* parent) {
    auto* action = new QAction(parent);
    action->setObjectName(QStringLiteral("undo"));
    action->setShortcut(QKeySequence::Undo);
    connect(action, &QAction::triggered, this, &UndoRouter::undo);
    m_undos.append(action);
    updateActions();
    return action;
}

QAction* UndoRouter::makeRedoAction(QObject* parent) {
    auto* action = new QAction(parent);
    action->setObjectName(QStringLiteral("redo"));
    action->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(action, &QAction::triggered, this, &UndoRouter::redo);
    m_redos.append(action);
    updateActions();
    return action;
}

void UndoRouter::onFocusChanged(QWidget* now) {
    // Menus and other windows take the focus for a moment; the choice stays.
    if (now == nullptr || now->window()->windowFlags().testFlag(Qt::Popup)) return;
    setTyping(now);
    QUndoStack* stack = &m_data;
    for (const QWidget* widget = now; widget != nullptr; widget = widget->parentWidget()) {
        if (QUndoStack* found = m_stacks.value(widget)) {
            stack = found;
            break;
        }
    }
    m_group.setActiveStack(stack);
    updateActions();
}

void UndoRouter::setTyping(QWidget* now) {
    if (m_line) m_line->disconnect(this);
    if (m_watched) m_watched->disconnect(this);
    m_focus = now;
    m_text = dynamic_cast<UndoableText*>(now);
    m_line = qobject_cast<QLineEdit*>(now);
    m_watched = document();
    if (m_line) connect(m_line, &QLineEdit::textChanged, this, &UndoRouter::updateActions);
    if (!m_watched) return;
    connect(m_watched, &QTextDocument::undoAvailable, this, &UndoRouter::updateActions);
    connect(m_watched, &QTextDocument::redoAvailable, this, &UndoRouter::updateActions);
}

QTextDocument* UndoRouter::document() const {
    return m_focus && m_text ? m_text->undoDocument() : nullptr;
}

bool UndoRouter::canUndoTyping() const {
    if (m_line) return !m_line->isReadOnly() && m_line->isUndoAvailable();
    return document() && document()->isUndoAvailable();
}

bool UndoRouter::canRedoTyping() const {
    if (m_line) return !m_line->isReadOnly() && m_line->isRedoAvailable();
    return document() && document()->isRedoAvailable();
}

void UndoRouter::undo() {
    if (!canUndoTyping()) return m_group.undo();
    if (m_line)
        m_line->undo();
    else
        m_text->undoText();
    updateActions();
}

void UndoRouter::redo() {
    if (!canRedoTyping()) return m_group.redo();
    if (m_line)
        m_line->redo();
    else
        m_text->redoText();
    updateActions();
}

void UndoRouter::updateActions() {
    const auto show = [](const QList<QPointer<QAction>>& actions, const QString& text, bool enabled) {
        for (const QPointer<QAction>& action : actions) {
            if (!action) continue;
            action->setText(text);
            action->setEnabled(enabled);
        }
    };
    const QString undone = m_group.undoText();
    const QString redone = m_group.redoText();
    show(m_undos,
         canUndoTyping()    ? tr("Undo typing")
         : undone.isEmpty() ? tr("Undo")
                            : tr("Undo: %1").arg(undone),
         canUndoTyping() || m_group.canUndo());
    show(m_redos,
         canRedoTyping()    ? tr("Redo typing")
         : redone.isEmpty() ? tr("Redo")
                            : tr("Redo: %1").arg(redone),
         canRedoTyping() || m_group.canRedo());
}

}  // namespace warp::ui
