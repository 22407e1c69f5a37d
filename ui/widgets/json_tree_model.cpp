// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/json_tree_model.h"

#include "ui/widgets/number_format.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestCell = 300;

QColor inkOf(const JsonNode& node) {
    switch (node.kind) {
        case JsonNode::Kind::String: return colors().codeString;
        case JsonNode::Kind::Number: return colors().codeNumber;
        case JsonNode::Kind::Literal: return colors().codeLiteral;
        default: return colors().secondary;
    }
}

QString freeName(const JsonNode& object, const QString& wish) {
    QString name = wish;
    for (int number = 2; object.hasKey(name); ++number) name = wish + u' ' + QString::number(number);
    return name;
}

}  // namespace

JsonTreeModel::JsonTreeModel(QObject* parent) : QAbstractItemModel(parent) {}

void JsonTreeModel::setRoot(std::unique_ptr<JsonNode> root) {
    beginResetModel();
    m_root = std::move(root);
    m_shown.clear();
    endResetModel();
}

void JsonTreeModel::setEditable(bool editable) {
    m_editable = editable;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex& index) const {
    return index.isValid() ? indexOf(node(index)->parent) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const {
    if (!m_root || parent.column() > 0) return 0;
    return shownOf(node(parent));
}

int JsonTreeModel::columnCount(const QModelIndex&) const {
    return kColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex& parent) const {
    return m_root && parent.column() <= 0 && !node(parent)->children.empty();
}

bool JsonTreeModel::canFetchMore(const QModelIndex& parent) const {
    return m_root && shownOf(node(parent)) < static_cast<int>(node(parent)->children.size());
}

void JsonTreeModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    const JsonNode* container = node(parent);
    const int shown = shownOf(container);
    const int next = std::min(shown + kChunk, static_cast<int>(container->children.size()));
    beginInsertRows(parent, shown, next - 1);
    m_shown.insert(container, next);
    endInsertRows();
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const JsonNode& value = *node(index);
    const bool isKey = index.column() == KeyColumn;
    switch (role) {
        case Qt::DisplayRole: return isKey ? keyText(value) : valueText(value);
        case Qt::EditRole:
            if (isKey) return value.key;
            // A text that would read as something else keeps its quotes while it is edited.
            return value.kind == JsonNode::Kind::String &&
                           typedScalar(value.text)->kind != JsonNode::Kind::String
                       ? jsonText(value)
                       : value.text;
        case Qt::ToolTipRole: return isKey ? path(index) : valueText(value);
        case Qt::ForegroundRole: return isKey ? colors().text : inkOf(value);
        case Qt::FontRole: return Theme::font(FontRole::Code);
        case KindRole: return static_cast<int>(value.kind);
        default: return {};
    }
}

bool JsonTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || !m_editable) return false;
    JsonNode& target = *node(index);
    const bool done =
        index.column() == KeyColumn ? rename(target, value.toString()) : setScalar(target, value.toString());
    if (done) Q_EMIT dataChanged(indexOf(&target, KeyColumn), indexOf(&target, ValueColumn));
    return done;
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == KeyColumn ? tr("Name") : tr("Value");
}

Qt::ItemFlags JsonTreeModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || !m_editable) return flags;
    const JsonNode& value = *node(index);
    const bool named = value.parent->kind == JsonNode::Kind::Object;
    if (index.column() == KeyColumn ? named : !value.isContainer()) flags |= Qt::ItemIsEditable;
    return flags;
}

QModelIndex JsonTreeModel::addAt(const QModelIndex& index) {
    if (!m_editable || !m_root) return {};
    JsonNode* at = node(index);
    JsonNode* container = at->isContainer() ? at : at->parent;
    if (container == nullptr) return {};
    const QString before = jsonText(*m_root);
    const int row = at == container ? shownOf(container) : at->row + 1;
    auto added = std::make_unique<JsonNode>();
    if (container->kind == JsonNode::Kind::Object) added->key = freeName(*container, tr("new"));
    const int shown = shownOf(container);
    beginInsertRows(indexOf(container), row, row);
    container->insert(row, std::move(added));
    m_shown.insert(container, shown + 1);
    endInsertRows();
    announceNumbers(container, row + 1);
    Q_EMIT edited(tr("Add a value"), before);
    return this->index(row, KeyColumn, indexOf(container));
}

void JsonTreeModel::remove(const QModelIndex& index) {
    if (!m_editable || !index.isValid()) return;
    const JsonNode& gone = *node(index);
    JsonNode* container = gone.parent;
    const QString before = jsonText(*m_root);
    const QString what = tr("Remove %1").arg(keyText(gone));
    const int shown = shownOf(container);
    beginRemoveRows(indexOf(container), gone.row, gone.row);
    m_shown.remove(&gone);
    const auto taken = container->take(index.row());
    m_shown.insert(container, shown - 1);
    endRemoveRows();
    announceNumbers(container, index.row());
    Q_EMIT edited(what, before);
}

QString JsonTreeModel::path(const QModelIndex& index) const {
    QString text;
    for (const JsonNode* at = node(index); at != nullptr && at->parent != nullptr; at = at->parent) {
        const bool inArray = at->parent->kind == JsonNode::Kind::Array;
        const QString step = inArray ? u'[' + QString::number(at->row) + u']' : at->key;
        const bool dot = !text.isEmpty() && !text.startsWith(u'[');
        text = step + (dot ? u"."_s : QString()) + text;
    }
    return text;
}

JsonNode* JsonTreeModel::node(const QModelIndex& index) const {
    return index.isValid() ? static_cast<JsonNode*>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonTreeModel::indexOf(const JsonNode* node, int column) const {
    if (node == nullptr || node == m_root.get()) return {};
    return createIndex(node->row, column, node);
}

int JsonTreeModel::shownOf(const JsonNode* node) const {
    const int count = static_cast<int>(node->children.size());
    return std::min(count, m_shown.value(node, kChunk));
}

// The elements of an array are named by their number, which has just changed.
void JsonTreeModel::announceNumbers(const JsonNode* container, int from) {
    if (container->kind != JsonNode::Kind::Array || from >= shownOf(container)) return;
    const JsonNode* last = container->children[static_cast<std::size_t>(shownOf(container) - 1)].get();
    Q_EMIT dataChanged(indexOf(container->children[static_cast<std::size_t>(from)].get()), indexOf(last));
}

bool JsonTreeModel::rename(JsonNode& value, const QString& name) {
    if (value.parent->kind != JsonNode::Kind::Object || name == value.key || value.parent->hasKey(name))
        return false;
    const QString before = jsonText(*m_root);
    const QString what = tr("Rename %1").arg(value.key);
    value.key = name;
    Q_EMIT edited(what, before);
    return true;
}

bool JsonTreeModel::setScalar(JsonNode& value, const QString& typed) {
    const auto scalar = typedScalar(typed);
    if (value.isContainer() || (scalar->kind == value.kind && scalar->text == value.text)) return false;
    const QString before = jsonText(*m_root);
    value.kind = scalar->kind;
    value.text = scalar->text;
    Q_EMIT edited(tr("Change %1").arg(keyText(value)), before);
    return true;
}

QString JsonTreeModel::keyText(const JsonNode& value) const {
    const bool inArray = value.parent != nullptr && value.parent->kind == JsonNode::Kind::Array;
    return inArray ? QString::number(value.row) : value.key;
}

QString JsonTreeModel::valueText(const JsonNode& value) const {
    const int count = static_cast<int>(value.children.size());
    switch (value.kind) {
        case JsonNode::Kind::Object: return tr("%n member(s)", nullptr, count);
        case JsonNode::Kind::Array: return tr("%n element(s)", nullptr, count);
        case JsonNode::Kind::String: {
            const QString shown = value.text.left(kLongestCell);
            return QString(shown).replace(u'\n', u'\u21b5') +
                   (shown.size() < value.text.size() ? u"\u2026"_s : QString());
        }
        default: return value.text;
    }
}

}  // namespace warp::ui
