// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/json_tree.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

namespace warp::ui {
namespace {

constexpr int kNameWidth = 160;
constexpr qsizetype kMostUnfolded = 1000;

// Paths of everything unfolded below `parent`.
void gather(const QTreeView& view, const JsonTreeModel& model, const QModelIndex& parent,
            QStringList& paths) {
    for (int row = 0; row < model.rowCount(parent) && paths.size() < kMostUnfolded; ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (!view.isExpanded(index)) continue;
        paths << model.path(index);
        gather(view, model, index, paths);
    }
}

}  // namespace

JsonTree::JsonTree(QWidget* parent) : QTreeView(parent) {
    setObjectName(QStringLiteral("jsonTree"));
    setAccessibleName(tr("Value as a tree"));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setEditTriggers(DoubleClicked);
    createActions();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &JsonTree::fetchBelow);
    connect(this, &QTreeView::expanded, this, &JsonTree::fetchBelow, Qt::QueuedConnection);
}

void JsonTree::setJsonModel(JsonTreeModel* model) {
    if (m_model == model) return;
    if (m_model) m_model->disconnect(this);
    m_model = model;
    m_known = false;
    setModel(model);
    if (!model) return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &JsonTree::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &JsonTree::restore);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->resizeSection(JsonTreeModel::KeyColumn, kNameWidth);
    header()->setStretchLastSection(true);
    restore();
}

// Takes: `name`, by which a person's own keys find the action once it is added.
QAction* JsonTree::addAction(const char* name, Glyph glyph, const QString& text, const QKeySequence& keys,
                             void (JsonTree::*slot)()) {
    auto* action = new QAction(icon(glyph), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    QTreeView::addAction(action);
    return action;
}

void JsonTree::createActions() {
    // Enter is a key of the view: as a shortcut it would also take the Enter that ends an edit.
    m_editValue = addAction("treeEditValue", Glyph::Edit, tr("Edit value"), {}, &JsonTree::editValue);
    m_editName = addAction("treeRename", Glyph::Tag, tr("Rename"), Qt::Key_F2, &JsonTree::editName);
    m_add = addAction("treeAdd", Glyph::Add, tr("Add value"), Qt::Key_Insert, &JsonTree::addValue);
    m_remove = addAction("treeRemove", Glyph::Remove, tr("Remove value"), QKeySequence::Delete,
                         &JsonTree::removeValue);
    m_copyValue =
        addAction("treeCopyValue", Glyph::Copy, tr("Copy value"), QKeySequence::Copy, &JsonTree::copyValue);
    m_copyPath = addAction("treeCopyPath", Glyph::Copy, tr("Copy path"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                           &JsonTree::copyPath);
}

void JsonTree::updateActions() {
    const bool editable = m_model && m_model->isEditable();
    const QModelIndex at = currentIndex();
    const auto allows = [this, &at](int column) {
        return m_model && m_model->flags(at.siblingAtColumn(column)).testFlag(Qt::ItemIsEditable);
    };
    m_editValue->setEnabled(at.isValid() && allows(JsonTreeModel::ValueColumn));
    m_editName->setEnabled(at.isValid() && allows(JsonTreeModel::KeyColumn));
    m_add->setEnabled(editable && !m_model->isEmpty());
    m_remove->setEnabled(editable && at.isValid());
    m_copyValue->setEnabled(at.isValid());
    m_copyPath->setEnabled(at.isValid());
}

void JsonTree::contextMenuEvent(QContextMenuEvent* event) {
    updateActions();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_editValue, m_editName, m_add, m_remove});
    menu->addSeparator();
    menu->addActions({m_copyValue, m_copyPath});
    // Shortcuts ask for themselves what is possible.
    connect(menu, &QObject::destroyed, this, [this] {
        for (QAction* action : actions()) action->setEnabled(true);
    });
    menu->popup(event->globalPos());
}

void JsonTree::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().isValid()) {
        const QModelIndex row = currentIndex().siblingAtColumn(JsonTreeModel::KeyColumn);
        if (m_model->hasChildren(row))
            setExpanded(row, !isExpanded(row));
        else
            editValue();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void JsonTree::editValue() {
    if (!m_model) return;
    const QModelIndex value = currentIndex().siblingAtColumn(JsonTreeModel::ValueColumn);
    if (m_model->flags(value).testFlag(Qt::ItemIsEditable)) edit(value);
}

void JsonTree::editName() {
    if (!m_model) return;
    const QModelIndex name = currentIndex().siblingAtColumn(JsonTreeModel::KeyColumn);
    if (m_model->flags(name).testFlag(Qt::ItemIsEditable)) edit(name);
}

void JsonTree::addValue() {
    if (!m_model) return;
    const QModelIndex added = m_model->addAt(currentIndex().siblingAtColumn(JsonTreeModel::KeyColumn));
    if (!added.isValid()) return;
    setExpanded(added.parent(), true);
    setCurrentIndex(added);
    m_naming = m_model->flags(added).testFlag(Qt::ItemIsEditable);
    edit(m_naming ? added : added.siblingAtColumn(JsonTreeModel::ValueColumn));
}

// Tab in a name, and the end of naming a new row, lead on to its value.
void JsonTree::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    using Hint = QAbstractItemDelegate::EndEditHint;
    const bool named = currentIndex().column() == JsonTreeModel::KeyColumn;
    const bool onward = named && (hint == Hint::EditNextItem || (m_naming && hint == Hint::SubmitModelCache));
    m_naming = false;
    const bool step = hint == Hint::EditNextItem || hint == Hint::EditPreviousItem;
    QTreeView::closeEditor(editor, step ? Hint::NoHint : hint);
    if (onward) QMetaObject::invokeMethod(this, &JsonTree::editValue, Qt::QueuedConnection);
}

void JsonTree::removeValue() {
    if (m_model) m_model->remove(currentIndex().siblingAtColumn(JsonTreeModel::KeyColumn));
}

void JsonTree::copyValue() {
    if (m_model) QGuiApplication::clipboard()->setText(m_model->valueOf(currentIndex()));
}

void JsonTree::copyPath() {
    if (m_model) QGuiApplication::clipboard()->setText(m_model->path(currentIndex()));
}

void JsonTree::remember() {
    if (!m_known) return;
    m_unfolded.clear();
    gather(*this, *m_model, {}, m_unfolded);
    m_current = m_model->path(currentIndex());
    m_currentColumn = currentIndex().column();
    m_scrolled = verticalScrollBar()->value();
}

void JsonTree::restore() {
    if (m_model->isEmpty()) return;
    if (!m_known) {
        expandToDepth(0);
        m_known = true;
        return;
    }
    for (const QString& path : std::as_const(m_unfolded)) setExpanded(m_model->find(path), true);
    const QModelIndex current = m_model->find(m_current);
    if (!m_current.isEmpty() && current.isValid()) setCurrentIndex(current.siblingAtColumn(m_currentColumn));
    verticalScrollBar()->setValue(m_scrolled);
}

// A view asks for more rows by itself only at the top level.
void JsonTree::fetchBelow() {
    if (!m_model) return;
    const int height = viewport()->height();
    for (QModelIndex at = indexAt({0, 0}); at.isValid() && visualRect(at).top() < height;
         at = indexBelow(at)) {
        const QModelIndex parent = at.parent();
        if (at.row() + 1 == m_model->rowCount(parent) && m_model->canFetchMore(parent))
            m_model->fetchMore(parent);
    }
}

}  // namespace warp::ui
