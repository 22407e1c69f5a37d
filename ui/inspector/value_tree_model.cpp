// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/value_tree_model.h"

#include "ui/bridge/json_text.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr qsizetype kLongestShown = 400;

bool isContainer(const QByteArray& json) {
    return (json.startsWith('{') || json.startsWith('[')) && json.size() > 2;
}

QColor inkOf(const QByteArray& json) {
    const ThemeColors& c = colors();
    if (json.startsWith('"')) return c.codeString;
    if (json.startsWith('{') || json.startsWith('[')) return c.secondary;
    const bool number = !json.isEmpty() && (json.at(0) == '-' || (json.at(0) >= '0' && json.at(0) <= '9'));
    return number ? c.codeNumber : c.codeLiteral;
}

}  // namespace

// The rows of one container; an index points to the node that holds its row.
struct ValueTreeModel::Node {
    Node* parent = nullptr;
    int row = 0;
    std::vector<JsonPart> parts;
    std::vector<std::unique_ptr<Node>> children;
};

ValueTreeModel::ValueTreeModel(QObject* parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

ValueTreeModel::~ValueTreeModel() = default;

std::unique_ptr<ValueTreeModel::Node> ValueTreeModel::takeApart(const QByteArray& json, Node* parent,
                                                                int row) {
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->row = row;
    node->parts = jsonParts(json);
    node->children.resize(node->parts.size());
    return node;
}

void ValueTreeModel::setJson(const QByteArray& json) {
    beginResetModel();
    if (json.isEmpty() || isContainer(json)) {
        m_root = takeApart(json, nullptr, 0);
    } else {
        m_root = std::make_unique<Node>();
        m_root->parts.push_back({tr("value"), json});
        m_root->children.resize(1);
    }
    endResetModel();
}

ValueTreeModel::Node* ValueTreeModel::childrenOf(const QModelIndex& parent) const {
    if (!parent.isValid()) return m_root.get();
    if (parent.column() != 0) return nullptr;
    auto* node = static_cast<Node*>(parent.internalPointer());
    auto& child = node->children[static_cast<std::size_t>(parent.row())];
    const QByteArray& json = node->parts[static_cast<std::size_t>(parent.row())].json;
    if (!child && isContainer(json)) child = takeApart(json, node, parent.row());
    return child.get();
}

QModelIndex ValueTreeModel::index(int row, int column, const QModelIndex& parent) const {
    Node* node = childrenOf(parent);
    if (!node || row < 0 || static_cast<std::size_t>(row) >= node->parts.size()) return {};
    return column >= 0 && column < kColumnCount ? createIndex(row, column, node) : QModelIndex();
}

QModelIndex ValueTreeModel::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const auto* node = static_cast<const Node*>(index.internalPointer());
    return node->parent ? createIndex(node->row, 0, node->parent) : QModelIndex();
}

int ValueTreeModel::rowCount(const QModelIndex& parent) const {
    const Node* node = childrenOf(parent);
    return node ? static_cast<int>(node->parts.size()) : 0;
}

int ValueTreeModel::columnCount(const QModelIndex&) const {
    return kColumnCount;
}

bool ValueTreeModel::hasChildren(const QModelIndex& parent) const {
    if (!parent.isValid()) return !m_root->parts.empty();
    if (parent.column() != 0) return false;
    const auto* node = static_cast<const Node*>(parent.internalPointer());
    return isContainer(node->parts[static_cast<std::size_t>(parent.row())].json);
}

QVariant ValueTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto* node = static_cast<const Node*>(index.internalPointer());
    const JsonPart& part = node->parts[static_cast<std::size_t>(index.row())];
    const bool isName = index.column() == NameColumn;
    switch (role) {
        case Qt::DisplayRole: return isName ? part.name : jsonSummary(part.json).left(kLongestShown);
        case Qt::ToolTipRole: return isName ? part.name : jsonSummary(part.json).left(kLongestShown);
        case Qt::ForegroundRole: return isName ? QVariant() : QVariant(inkOf(part.json));
        case Qt::FontRole: return isName ? QVariant() : QVariant(Theme::font(FontRole::Code));
        case JsonRole: return part.json;
        default: return {};
    }
}

QVariant ValueTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == NameColumn ? tr("Name") : tr("Value");
}

}  // namespace warp::ui
