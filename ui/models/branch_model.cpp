// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/branch_model.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr QChar kPathSeparator(0x1f);

}  // namespace

BranchModel::BranchModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Branch>()) {
    m_root->state = LoadState::Read;
}

BranchModel::~BranchModel() = default;

BranchModel::Row* BranchModel::mutableRow(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    auto* branch = static_cast<Branch*>(index.internalPointer());
    return &branch->rows[static_cast<std::size_t>(index.row())];
}

const BranchModel::Row* BranchModel::rowAt(const QModelIndex& index) const {
    return mutableRow(index);
}

BranchModel::Branch* BranchModel::branchOf(const QModelIndex& parent) const {
    if (!parent.isValid()) return m_root.get();
    return parent.column() == 0 ? mutableRow(parent)->children.get() : nullptr;
}

BranchModel::Branch& BranchModel::ensureBranch(const QModelIndex& parent) {
    if (!parent.isValid()) return *m_root;
    Row* row = mutableRow(parent);
    if (!row->children) {
        row->children = std::make_unique<Branch>();
        row->children->parent = static_cast<Branch*>(parent.internalPointer());
        row->children->row = parent.row();
    }
    return *row->children;
}

QModelIndex BranchModel::index(int row, int column, const QModelIndex& parent) const {
    Branch* branch = branchOf(parent);
    if (!branch || row < 0 || column < 0 || column >= kColumnCount) return {};
    if (static_cast<std::size_t>(row) >= branch->rows.size()) return {};
    return createIndex(row, column, branch);
}

QModelIndex BranchModel::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const auto* branch = static_cast<const Branch*>(index.internalPointer());
    return branch->parent ? createIndex(branch->row, 0, branch->parent) : QModelIndex();
}

int BranchModel::rowCount(const QModelIndex& parent) const {
    const Branch* branch = branchOf(parent);
    return branch ? static_cast<int>(branch->rows.size()) : 0;
}

int BranchModel::columnCount(const QModelIndex&) const {
    return kColumnCount;
}

bool BranchModel::hasChildren(const QModelIndex& parent) const {
    if (!parent.isValid()) return !m_root->rows.empty();
    if (parent.column() != 0) return false;
    const Row* row = rowAt(parent);
    return row->children && row->children->state == LoadState::Read ? !row->children->rows.empty()
                                                                    : row->branches;
}

bool BranchModel::canFetchMore(const QModelIndex& parent) const {
    if (!parent.isValid() || parent.column() != 0) return false;
    const Row* row = rowAt(parent);
    return row->branches && (!row->children || row->children->state == LoadState::Unread);
}

// Rows come in an event of their own: a view may ask in the middle of being told about other rows.
void BranchModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    markReading(ensureBranch(parent));
    QMetaObject::invokeMethod(
        this, [this, at = QPersistentModelIndex(parent)] { beginReading(at); }, Qt::QueuedConnection);
}

void BranchModel::beginReading(const QModelIndex& parent) {
    if (!parent.isValid()) return;
    Branch& branch = ensureBranch(parent);
    // The rows may have been given meanwhile.
    if (branch.state != LoadState::Reading || !branch.rows.empty()) return;
    beginInsertRows(parent, 0, 0);
    branch.rows.push_back({.id = QStringLiteral("loading"), .text = tr("Loading\u2026"), .note = true});
    endInsertRows();
    read(parent, *rowAt(parent), branch.slot);
}

void BranchModel::reload(const QModelIndex& parent) {
    Branch* branch = branchOf(parent);
    if (!branch || !parent.isValid() || branch->state != LoadState::Read) return;
    markReading(*branch);
    read(parent, *rowAt(parent), branch->slot);
}

void BranchModel::markReading(Branch& branch) {
    ++m_loading;
    branch.state = LoadState::Reading;
}

void BranchModel::finishReading(Branch& branch) {
    if (branch.state == LoadState::Reading) --m_loading;
    branch.state = LoadState::Read;
}

void BranchModel::setRows(const QModelIndex& parent, std::vector<Row> rows) {
    Branch& branch = ensureBranch(parent);
    removeMissing(parent, branch, rows);
    insertMissing(parent, branch, rows);
    finishReading(branch);
    if (!branch.rows.empty()) {
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, kColumnCount - 1, parent));
    }
    Q_EMIT branchLoaded(parent);
    if (m_loading == 0) Q_EMIT idle();
}

void BranchModel::setFailure(const QModelIndex& parent, const Error& error) {
    std::vector<Row> rows;
    rows.push_back({.id = QStringLiteral("failure"),
                    .text = tr("Could not be read: %1").arg(errorLine(error)),
                    .glyph = Glyph::Error,
                    .toolTip = errorText(error),
                    .note = true});
    setRows(parent, std::move(rows));
}

bool BranchModel::keepsOrder(const Branch& branch, const std::vector<Row>& wanted) {
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < wanted.size(); ++i) places.insert(wanted[i].id, i);
    std::size_t last = 0;
    for (const Row& row : branch.rows) {
        const auto found = places.constFind(row.id);
        if (found == places.constEnd()) continue;
        if (*found < last) return false;
        last = *found;
    }
    return true;
}

void BranchModel::removeMissing(const QModelIndex& parent, Branch& branch, const std::vector<Row>& wanted) {
    QSet<QString> ids;
    if (keepsOrder(branch, wanted)) {
        for (const Row& row : wanted) ids.insert(row.id);
    }
    for (int last = static_cast<int>(branch.rows.size()) - 1; last >= 0; --last) {
        if (ids.contains(branch.rows[static_cast<std::size_t>(last)].id)) continue;
        int first = last;
        while (first > 0 && !ids.contains(branch.rows[static_cast<std::size_t>(first) - 1].id)) --first;
        beginRemoveRows(parent, first, last);
        for (int i = first; i <= last; ++i)
            m_loading -= readingBelow(branch.rows[static_cast<std::size_t>(i)]);
        branch.rows.erase(branch.rows.begin() + first, branch.rows.begin() + last + 1);
        renumber(branch);
        endRemoveRows();
        last = first;
    }
}

// What is left of the old rows stands in the wanted order; the others are put between them in runs.
void BranchModel::insertMissing(const QModelIndex& parent, Branch& branch, std::vector<Row>& wanted) {
    std::size_t at = 0;
    while (at < wanted.size()) {
        if (at < branch.rows.size() && branch.rows[at].id == wanted[at].id) {
            auto children = std::move(branch.rows[at].children);
            branch.rows[at] = std::move(wanted[at]);
            branch.rows[at].children = std::move(children);
            ++at;
            continue;
        }
        std::size_t end = at + 1;
        while (end < wanted.size() && (at >= branch.rows.size() || wanted[end].id != branch.rows[at].id))
            ++end;
        beginInsertRows(parent, static_cast<int>(at), static_cast<int>(end) - 1);
        branch.rows.insert(branch.rows.begin() + static_cast<std::ptrdiff_t>(at),
                           std::make_move_iterator(wanted.begin() + static_cast<std::ptrdiff_t>(at)),
                           std::make_move_iterator(wanted.begin() + static_cast<std::ptrdiff_t>(end)));
        renumber(branch);
        endInsertRows();
        at = end;
    }
}

void BranchModel::renumber(Branch& branch) {
    for (std::size_t i = 0; i < branch.rows.size(); ++i) {
        if (!branch.rows[i].children) continue;
        branch.rows[i].children->row = static_cast<int>(i);
        branch.rows[i].children->parent = &branch;
    }
}

void BranchModel::setUpdated(const QModelIndex& index, std::optional<double> mean) {
    Row* row = mutableRow(index);
    if (!row || row->updated == mean) return;
    row->updated = mean;
    Q_EMIT dataChanged(index, index, {UpdatedRole});
}

void BranchModel::updateRow(const QModelIndex& index, std::optional<std::uint64_t> count,
                            std::optional<std::uint64_t> bytes) {
    Row* row = mutableRow(index);
    if (row->count == count && row->bytes == bytes) return;
    row->count = count;
    row->bytes = bytes;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(kColumnCount - 1));
}

int BranchModel::readingBelow(const Row& row) {
    if (!row.children) return 0;
    int reading = row.children->state == LoadState::Reading ? 1 : 0;
    for (const Row& child : row.children->rows) reading += readingBelow(child);
    return reading;
}

Target BranchModel::targetAt(const QModelIndex& index) const {
    const Row* row = rowAt(index);
    return row ? row->target : Target();
}

QString BranchModel::pathOf(const QModelIndex& index) const {
    QStringList ids;
    for (QModelIndex at = index; at.isValid(); at = at.parent()) ids.prepend(rowAt(at)->id);
    return ids.join(kPathSeparator);
}

QModelIndex BranchModel::indexOfPath(const QString& path) const {
    QModelIndex at;
    for (const QString& id : path.split(kPathSeparator)) {
        const Branch* branch = branchOf(at);
        if (!branch) return {};
        const auto found = std::find_if(branch->rows.begin(), branch->rows.end(),
                                        [&id](const Row& row) { return row.id == id; });
        if (found == branch->rows.end()) return {};
        at = index(static_cast<int>(found - branch->rows.begin()), 0, at);
    }
    return at;
}

QVariant BranchModel::data(const QModelIndex& index, int role) const {
    const Row* row = rowAt(index);
    if (!row) return {};
    switch (role) {
        case Qt::DisplayRole: return textOf(*row, index.column());
        case Qt::DecorationRole: return index.column() == 0 ? decorationOf(*row) : QVariant();
        case Qt::ToolTipRole: return toolTipOf(*row, index.column());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                       Qt::AlignVCenter);
        case Qt::ForegroundRole:
            return row->note || index.column() > 0 ? QVariant(colors().secondary) : QVariant();
        case TargetRole: return QVariant::fromValue(row->target);
        case IdRole: return row->id;
        case PathRole: return pathOf(index);
        case NoteRole: return row->note;
        case ShardRole: return row->shard ? QVariant(static_cast<int>(*row->shard)) : QVariant();
        case TrendRole: return QVariant::fromValue(trendOf(index));
        default: return figureOf(*row, role);
    }
}

// A record or a file is one; what only says something is none.
QVariant BranchModel::figureOf(const Row& row, int role) {
    if (row.note || row.aside) return {};
    const bool single = row.target.kind == Target::Kind::Record || row.target.kind == Target::Kind::File;
    switch (role) {
        case RecordsRole:
            if (row.count) return QVariant::fromValue<qulonglong>(*row.count);
            return single ? QVariant::fromValue<qulonglong>(1) : QVariant();
        case BytesRole: return row.bytes ? QVariant::fromValue<qulonglong>(*row.bytes) : QVariant();
        case UpdatedRole: return row.updated ? QVariant(*row.updated) : QVariant();
        default: return {};
    }
}

QVariant BranchModel::textOf(const Row& row, int column) const {
    switch (column) {
        case NameColumn: return row.text;
        case CountColumn:
            if (!row.figure.isEmpty()) return row.figure;
            return row.count ? groupedNumber(static_cast<std::int64_t>(*row.count)) : QString();
        case BytesColumn: return row.bytes ? byteText(static_cast<std::int64_t>(*row.bytes)) : QString();
        default: return {};
    }
}

QVariant BranchModel::toolTipOf(const Row& row, int column) const {
    if (column == BytesColumn && row.bytes) return exactBytes(static_cast<std::int64_t>(*row.bytes));
    return row.toolTip.isEmpty() ? row.text : row.toolTip;
}

QVariant BranchModel::decorationOf(const Row& row) const {
    return row.glyph ? QVariant(icon(*row.glyph)) : QVariant();
}

QVariant BranchModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case NameColumn: return tr("Name");
        case CountColumn: return tr("Count");
        case BytesColumn: return tr("Size");
        default: return {};
    }
}

Qt::ItemFlags BranchModel::flags(const QModelIndex& index) const {
    const Row* row = rowAt(index);
    if (!row) return Qt::NoItemFlags;
    if (row->note) return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace warp::ui
