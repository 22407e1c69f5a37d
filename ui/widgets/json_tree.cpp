// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/json_tree.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>

#include "ui/widgets/icons.h"

namespace warp::ui {

JsonTree::JsonTree(QWidget* parent)
    : QTreeView(parent),
      m_model(new JsonTreeModel(this)),
      m_add(new QAction(icon(Glyph::Add), tr("Add value"), this)),
      m_remove(new QAction(icon(Glyph::Remove), tr("Remove value"), this)) {
    setObjectName(QStringLiteral("jsonTree"));
    setAccessibleName(tr("Value as a tree"));
    setModel(m_model);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(false);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->resizeSection(JsonTreeModel::KeyColumn, 200);
    header()->setStretchLastSection(true);
    createActions();
    connect(m_model, &JsonTreeModel::edited, this, &JsonTree::edited);
}

std::optional<TextProblem> JsonTree::setText(const QString& text) {
    JsonParse parsed = parseJson(text);
    if (auto* problem = std::get_if<TextProblem>(&parsed)) {
        m_model->setRoot(nullptr);
        return *problem;
    }
    auto root = std::move(std::get<std::unique_ptr<JsonNode>>(parsed));
    if (!root->isContainer()) {
        // A lone scalar still wants a row to stand in.
        auto holder = std::make_unique<JsonNode>();
        holder->kind = JsonNode::Kind::Array;
        holder->key = QStringLiteral("scalar");
        holder->insert(0, std::move(root));
        root = std::move(holder);
    }
    m_model->setRoot(std::move(root));
    return std::nullopt;
}

QString JsonTree::text(bool indented) const {
    const JsonNode* root = m_model->root();
    if (root == nullptr) return {};
    const bool lone = root->key == QStringLiteral("scalar") && root->children.size() == 1;
    return jsonText(lone ? *root->children.front() : *root, indented);
}

void JsonTree::setEditable(bool editable) {
    m_model->setEditable(editable);
    m_add->setVisible(editable);
    m_remove->setVisible(editable);
}

void JsonTree::createActions() {
    auto* copy = new QAction(icon(Glyph::Copy), tr("Copy path"), this);
    m_add->setObjectName(QStringLiteral("treeAdd"));
    m_remove->setObjectName(QStringLiteral("treeRemove"));
    m_add->setShortcut(Qt::Key_Insert);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction* action : {m_add, m_remove, copy}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    connect(m_add, &QAction::triggered, this, [this] {
        const QModelIndex added = m_model->addAt(currentIndex().siblingAtColumn(0));
        if (!added.isValid()) return;
        setExpanded(added.parent(), true);
        setCurrentIndex(added);
        const bool named = m_model->flags(added).testFlag(Qt::ItemIsEditable);
        edit(named ? added : added.siblingAtColumn(JsonTreeModel::ValueColumn));
    });
    connect(m_remove, &QAction::triggered, this,
            [this] { m_model->remove(currentIndex().siblingAtColumn(0)); });
    connect(copy, &QAction::triggered, this, &JsonTree::copyPath);
    setEditable(false);
}

void JsonTree::copyPath() {
    QGuiApplication::clipboard()->setText(m_model->path(currentIndex()));
}

}  // namespace warp::ui
