// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/file_tree_model.h"

#include "ui/bridge/convert.h"
#include "ui/bridge/tree_queries.h"
#include "ui/models/engine_text.h"
#include "ui/models/tree_rows.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

const QString kMoreId = u"\x1fmore"_s;

}  // namespace

FileTreeModel::FileTreeModel(EngineSession& session, QObject* parent)
    : BranchModel(parent), m_session(session) {
    refresh();
}

void FileTreeModel::refresh() {
    list({}, {}, m_topSlot);
}

std::size_t FileTreeModel::shownOf(const QString& folder) const {
    return m_shown.value(folder, kMostChildren);
}

void FileTreeModel::read(const QModelIndex& parent, const Row& row, JobSlot& slot) {
    list(parent, row.target.path, slot);
}

void FileTreeModel::list(const QModelIndex& parent, const QString& folder, JobSlot& slot) {
    m_session.run<FolderListing>(
        slot, this, tr("List %1").arg(folder), Lane::Page,
        [path = toStd(folder), count = shownOf(folder)](Universe& universe, const EngineJob&) {
            return listFolder(universe, path, 0, count);
        },
        [this, at = QPersistentModelIndex(parent), folder](Result<FolderListing> answer) {
            m_loaded = true;
            if (!answer.ok()) return setFailure(at, answer.error());
            std::vector<Row> rows;
            for (const FileEntry& entry : answer->entries) {
                const FileRowText text = fileRowText(folder, entry);
                Row row{.id = text.name,
                        .text = text.name,
                        .target = text.target,
                        .glyph = text.glyph,
                        .toolTip = timeText(entry.modified),
                        .bytes = text.bytes,
                        .branches = text.branches};
                if (text.branches && entry.entries > 0) row.count = entry.entries;
                if (text.branches) row.bytes = bytesOf(text.target.path);
                rows.push_back(std::move(row));
            }
            if (answer->more) {
                rows.push_back({.id = kMoreId,
                                .text = tr("Show %1 more").arg(groupedNumber(std::int64_t{kMostChildren})),
                                .target = Target::ofFolder(folder),
                                .glyph = Glyph::More});
            }
            setRows(at, std::move(rows));
        });
}

void FileTreeModel::measureOnce() {
    if (!std::exchange(m_asked, true)) measure();
}

void FileTreeModel::measure() {
    if (isMeasuring()) return;
    m_session.run<std::map<std::string, FolderSize>>(
        m_measureSlot, this, tr("Count what lies in the folders"), Lane::Task,
        [](Universe& universe, const EngineJob& job) { return measureFolders(universe, job); },
        [this](Result<std::map<std::string, FolderSize>> sizes) {
            if (sizes.ok()) m_sizes = std::move(sizes).value();
            if (sizes.ok()) showSizes({});
            Q_EMIT measured();
        });
}

std::optional<std::uint64_t> FileTreeModel::bytesOf(const QString& folder) const {
    const auto found = m_sizes.find(toStd(folder));
    return found == m_sizes.end() ? std::nullopt : std::optional(found->second.bytes);
}

void FileTreeModel::showSizes(const QModelIndex& parent) {
    for (int at = 0; at < rowCount(parent); ++at) {
        const QModelIndex place = index(at, 0, parent);
        const Row* row = rowAt(place);
        if (!row || !row->branches) continue;
        updateRow(place, row->count, bytesOf(row->target.path));
        showSizes(place);
    }
}

bool FileTreeModel::offersMore(const QModelIndex& index) const {
    const Row* row = rowAt(index);
    return row && row->id == kMoreId;
}

void FileTreeModel::showMore(const QModelIndex& index) {
    if (!offersMore(index)) return;
    const QString folder = targetAt(index).path;
    m_shown[folder] = shownOf(folder) + kMostChildren;
    const QModelIndex parent = index.parent();
    if (parent.isValid())
        reload(parent);
    else
        refresh();
}

}  // namespace warp::ui
