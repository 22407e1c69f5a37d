// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/diff_model.h"

#include <map>

#include "ui/bridge/convert.h"
#include "ui/snapshots/diff_text.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

/// Either branches or entries stand in one.
struct DiffModel::Branch {
    Branch* above = nullptr;
    int row = 0;
    QString name;
    DiffCounts counts;
    std::vector<Branch*> branches;
    std::vector<const DiffEntry*> entries;

    int size() const { return static_cast<int>(branches.empty() ? entries.size() : branches.size()); }
};

DiffModel::DiffModel(QObject* parent) : QAbstractItemModel(parent), m_branches(1) {}
DiffModel::~DiffModel() = default;

DiffModel::Branch& DiffModel::addBranch(Branch& above, const QString& name, const DiffCounts& counts) {
    Branch& branch = m_branches.emplace_back();
    branch.above = &above;
    branch.row = static_cast<int>(above.branches.size());
    branch.name = name;
    branch.counts = counts;
    above.branches.push_back(&branch);
    return branch;
}

void DiffModel::setDiff(std::shared_ptr<const SnapshotDiff> diff) {
    beginResetModel();
    m_diff = std::move(diff);
    m_branches.clear();
    Branch& root = m_branches.emplace_back();
    std::map<std::pair<DiffPart, std::string_view>, Branch*> groups;
    for (const DiffPart part : kDiffParts) {
        if (!m_diff || m_diff->counts(part).total() == 0) continue;
        Branch& branch = addBranch(root, diffPartText(part), m_diff->counts(part));
        for (const auto& [group, counts] : m_diff->groups[static_cast<std::size_t>(part)])
            groups[{part, group}] = &addBranch(branch, toQString(group), counts);
    }
    if (m_diff) {
        for (const DiffEntry& entry : m_diff->entries) {
            const auto group = groups.find({entry.part, entry.group});
            if (group != groups.end()) group->second->entries.push_back(&entry);
        }
    }
    endResetModel();
}

const DiffModel::Branch* DiffModel::branchAt(const QModelIndex& index) const {
    if (!index.isValid()) return &m_branches.front();
    const auto* above = static_cast<const Branch*>(index.internalPointer());
    return above->branches.empty() ? nullptr : above->branches[static_cast<std::size_t>(index.row())];
}

const DiffEntry* DiffModel::entryAt(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    const auto* above = static_cast<const Branch*>(index.internalPointer());
    return above->branches.empty() ? above->entries[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex DiffModel::index(int row, int column, const QModelIndex& parent) const {
    const Branch* above = branchAt(parent);
    const bool there = above && row >= 0 && row < above->size() && column >= 0 && column < kColumnCount &&
                       parent.column() <= 0;
    return there ? createIndex(row, column, above) : QModelIndex();
}

QModelIndex DiffModel::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const auto* above = static_cast<const Branch*>(index.internalPointer());
    return above->above ? createIndex(above->row, 0, above->above) : QModelIndex();
}

int DiffModel::rowCount(const QModelIndex& parent) const {
    const Branch* branch = parent.column() > 0 ? nullptr : branchAt(parent);
    return branch ? branch->size() : 0;
}

int DiffModel::columnCount(const QModelIndex&) const {
    return kColumnCount;
}

QVariant DiffModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (const DiffEntry* entry = entryAt(index)) return entryData(*entry, index.column(), role);
    return branchData(*branchAt(index), index.column(), role);
}

QVariant DiffModel::branchData(const Branch& branch, int column, int role) const {
    if (role == Qt::TextAlignmentRole && column != NameColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        if (column == NameColumn) return u"%1: %2"_s.arg(branch.name, diffCountsText(branch.counts));
        role = Qt::DisplayRole;
    }
    if (role != Qt::DisplayRole) return {};
    if (column == NameColumn) return branch.name;
    const std::uint64_t count = branch.counts.of(kDiffKinds[static_cast<std::size_t>(column - 1)]);
    return count == 0 ? QString() : groupedNumber(static_cast<std::int64_t>(count));
}

QVariant DiffModel::entryData(const DiffEntry& entry, int column, int role) const {
    const QString key = toQString(entry.key);
    if (column == NameColumn && role == Qt::DecorationRole) return icon(diffKindGlyph(entry.kind));
    if (role == Qt::TextAlignmentRole && column != NameColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (column == NameColumn && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return u"%1: %2"_s.arg(diffKindText(entry.kind), key);
    if (role != Qt::DisplayRole) return {};
    if (column == NameColumn) return key;
    const bool mine = column - 1 == static_cast<int>(entry.kind);
    return mine ? diffKindText(entry.kind) : QString();
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == NameColumn) return tr("What is different");
    return diffKindText(kDiffKinds[static_cast<std::size_t>(section - 1)]);
}

}  // namespace warp::ui
