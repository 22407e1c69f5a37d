// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paged_record_model.h"

#include <limits>

#include "ui/bridge/convert.h"

namespace warp::ui {
namespace {

// Views add up heights in int pixels: 24 px a row must not overflow.
constexpr std::uint64_t kMostRows = std::numeric_limits<int>::max() / 32;

std::uint64_t firstOf(int page) {
    return static_cast<std::uint64_t>(page) * PagedTableModel::kPageRows;
}

}  // namespace

PagedRecordModel::PagedRecordModel(EngineSession& session, QString type, QObject* parent)
    : PagedTableModel(session, std::move(type), parent) {
    refresh();
}

int PagedRecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_total, kMostRows));
}

bool PagedRecordModel::isIdle() const {
    return PagedTableModel::isIdle() && !m_refreshSlot.active() && !m_locateSlot.active();
}

void PagedRecordModel::startFetch(int page, JobSlot& slot, PageDone done) {
    session().run<RowPage>(
        slot, this, tr("Rows of %1").arg(type()), Lane::Page,
        [range = range(), page, fields = fields()](Universe& universe, const EngineJob&) {
            return readRows(universe, range, firstOf(page), kPageRows, fields);
        },
        std::move(done));
}

void PagedRecordModel::onFetched(const RowPage& page) {
    if (page.total != m_total) onMoved(1);
}

void PagedRecordModel::refresh(int row) {
    if (m_refreshSlot.active()) {
        m_refreshAgain = true;
        return;
    }
    clearFailure();
    const int page = std::max(row, 0) / kPageRows;
    startFetch(page, m_refreshSlot,
               [this, page](Result<RowPage> answer) { onRefreshed(page, std::move(answer)); });
}

void PagedRecordModel::onRefreshed(int page, Result<RowPage> answer) {
    if (!answer.ok()) {
        onFailure(answer.error());
        return;
    }
    setLsn(answer->lsn);
    dropPages();
    setTotal(answer->total);
    store(page, std::move(*answer));
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    m_loaded = true;
    setPending(0);
    Q_EMIT loaded();
    if (std::exchange(m_refreshAgain, false)) refresh(page * kPageRows);
    announceIdle();
}

// Grows and shrinks at the end: rows have no identity across a refresh, and a reset would scroll the view.
void PagedRecordModel::setTotal(std::uint64_t total) {
    const int before = rowCount();
    const int after = static_cast<int>(std::min(total, kMostRows));
    if (after > before) beginInsertRows({}, before, after - 1);
    if (after < before) beginRemoveRows({}, after, before - 1);
    m_total = total;
    if (after > before) endInsertRows();
    if (after < before) endRemoveRows();
}

void PagedRecordModel::onMoved(std::uint64_t count) {
    if (m_following)
        refresh();
    else
        PagedTableModel::onMoved(count);
}

void PagedRecordModel::locate(const QString& key) {
    session().run<std::uint64_t>(
        m_locateSlot, this, tr("Find a row"), Lane::Page,
        [range = range(), key = toStd(key)](Universe& universe, const EngineJob&) {
            return rowOfKey(universe, range, key);
        },
        [this](Result<std::uint64_t> answer) {
            if (answer.ok())
                Q_EMIT rowFound(static_cast<int>(std::min(*answer, kMostRows)));
            else
                onFailure(answer.error());
            announceIdle();
        });
}

}  // namespace warp::ui
