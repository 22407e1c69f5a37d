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
