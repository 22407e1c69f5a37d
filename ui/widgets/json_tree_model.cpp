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

// One step of a path.
QString stepTo(const JsonNode& value) {
    const bool inArray = value.parent->kind == JsonNode::Kind::Array;
    return inArray ? u'[' + QString::number(value.row) + u']' : value.key;
}

// A text that would read as something else keeps its quotes while it is edited.
QString editText(const JsonNode& value) {
    const bool quoted =
        value.kind == JsonNode::Kind::String && typedValue(value.text)->kind != JsonNode::Kind::String;
    return quoted ? jsonQuoted(value.text) : value.text;
}

QString freeName(const JsonNode& object, const QString& wish) {
    QString name = wish;
    for (int number = 2; object.hasKey(name); ++number) name = wish + u' ' + QString::number(number);
    return name;
}

}  // namespace

JsonTreeModel::JsonTreeModel(QObject* parent) : QAbstractItemModel(parent) {}

std::unique_ptr<JsonNode> JsonTreeModel::setValue(std::unique_ptr<JsonNode> value) {
    beginResetModel();
    m_lone = value && !value->isContainer();
    if (m_lone) {
        auto holder = std::make_unique<JsonNode>();
        holder->kind = JsonNode::Kind::Array;
        holder->insert(0, std::move(value));
        value = std::move(holder);
    }
    m_root.swap(value);
    m_shown.clear();
    endResetModel();
    return value;
}

QString JsonTreeModel::text() const {
    if (!m_root) return {};
    return jsonText(m_lone ? *m_root->children.front() : *m_root);
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
        case Qt::EditRole: return isKey ? value.key : editText(value);
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
    return index.column() == KeyColumn ? rename(target, value.toString()) : change(target, value.toString());
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
    const bool fits = !value.isContainer() && value.text.size() <= kLongestEdit;
    if (index.column() == KeyColumn ? named : fits) flags |= Qt::ItemIsEditable;
    return flags;
}

QModelIndex JsonTreeModel::addAt(const QModelIndex& index) {
    if (!m_editable || !m_root) return {};
    JsonNode* at = node(index);
    JsonNode* container = at->isContainer() ? at : at->parent;
    if (container == nullptr || (m_lone && container == m_root.get())) return {};
    const int row = at == container ? shownOf(container) : at->row + 1;
    auto added = std::make_unique<JsonNode>();
    if (container->kind == JsonNode::Kind::Object) added->key = freeName(*container, tr("new"));
    const int shown = shownOf(container);
    beginInsertRows(indexOf(container), row, row);
    container->insert(row, std::move(added));
    m_shown.insert(container, shown + 1);
    endInsertRows();
    announceNumbers(container, row + 1);
    const QModelIndex newRow = this->index(row, KeyColumn, indexOf(container));
    Q_EMIT edited(tr("Add a value"));
    return newRow;
}

void JsonTreeModel::remove(const QModelIndex& index) {
    if (!m_editable || !index.isValid() || isLone(*node(index))) return;
    const JsonNode& gone = *node(index);
    JsonNode* container = gone.parent;
    const QString what = tr("Remove %1").arg(keyText(gone));
    const int shown = shownOf(container);
    beginRemoveRows(indexOf(container), gone.row, gone.row);
    m_shown.remove(&gone);
    const auto taken = container->take(index.row());
    m_shown.insert(container, shown - 1);
    endRemoveRows();
    announceNumbers(container, index.row());
    Q_EMIT edited(what);
}

QString JsonTreeModel::path(const QModelIndex& index) const {
    QString text;
    for (const JsonNode* at = node(index); at != nullptr && at->parent != nullptr; at = at->parent) {
        if (isLone(*at)) return {};
        const bool dot = !text.isEmpty() && !text.startsWith(u'[');
        text = stepTo(*at) + (dot ? u"."_s : QString()) + text;
    }
    return text;
}

QString JsonTreeModel::valueOf(const QModelIndex& index) const {
    const JsonNode* at = node(index);
    if (at == nullptr) return {};
    return at->kind == JsonNode::Kind::String ? at->text : jsonText(*at);
}

QModelIndex JsonTreeModel::find(const QString& path) {
    const JsonNode* at = m_root.get();
    QStringView rest(path);
    while (at != nullptr && !rest.isEmpty()) {
        const auto child =
            std::find_if(at->children.begin(), at->children.end(), [&rest](const auto& candidate) {
                const QString step = stepTo(*candidate);
                const QStringView after = rest.mid(step.size());
                return rest.startsWith(step) && (after.isEmpty() || after[0] == u'.' || after[0] == u'[');
            });
        if (child == at->children.end()) return {};
        rest = rest.mid(stepTo(**child).size());
        if (rest.startsWith(u'.')) rest = rest.mid(1);
        showUpTo(at, (*child)->row);
        at = child->get();
    }
    return indexOf(at);
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

void JsonTreeModel::showUpTo(const JsonNode* container, int row) {
    while (row >= shownOf(container) && canFetchMore(indexOf(container))) fetchMore(indexOf(container));
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
    const QString what = tr("Rename %1").arg(value.key);
    value.key = name;
    if (value.spelling) value.spelling->key.clear();
    Q_EMIT dataChanged(indexOf(&value, KeyColumn), indexOf(&value, ValueColumn));
    Q_EMIT edited(what);
    return true;
}

bool JsonTreeModel::change(JsonNode& value, const QString& typed) {
    const auto now = typedValue(typed);
    if (value.isContainer() || (now->kind == value.kind && now->text == value.text)) return false;
    value.kind = now->kind;
    value.text = now->text;
    if (value.spelling) value.spelling->text.clear();
    Q_EMIT dataChanged(indexOf(&value, KeyColumn), indexOf(&value, ValueColumn));
    if (!now->children.empty()) {
        // Typed as a whole object or array.
        beginInsertRows(indexOf(&value), 0, std::min(kChunk, static_cast<int>(now->children.size())) - 1);
        for (int at = 0; !now->children.empty(); ++at) value.insert(at, now->take(0));
        endInsertRows();
    }
    Q_EMIT edited(tr("Change %1").arg(keyText(value)));
    return true;
}

QString JsonTreeModel::keyText(const JsonNode& value) const {
    if (isLone(value)) return tr("value");
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
