// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/collected_record_model.h"

#include <limits>

#include "ui/bridge/convert.h"

namespace warp::ui {
namespace {

// The first hits are wanted at once, the others in larger helpings.
constexpr std::chrono::milliseconds kFirstSlice{20};
constexpr std::chrono::milliseconds kSlice{100};
constexpr int kMostRows = std::numeric_limits<int>::max() / 32;

int rowsOf(const OrderedKeys& found) {
    return static_cast<int>(std::min(found.size(), static_cast<std::size_t>(kMostRows)));
}

}  // namespace

CollectedRecordModel::CollectedRecordModel(EngineSession& session, QString type, QObject* parent)
    : PagedTableModel(session, std::move(type), parent) {
    m_order.range = range();
}

CollectedRecordModel::~CollectedRecordModel() = default;

int CollectedRecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rowsOf(*m_found);
}

void CollectedRecordModel::startFetch(int page, JobSlot& slot, PageDone done) {
    std::vector<std::string> keys;
    const auto first = static_cast<std::size_t>(page) * kPageRows;
    for (std::size_t row = first; row < std::min(m_found->size(), first + kPageRows); ++row) {
        keys.emplace_back(m_found->at(row));
    }
    session().run<RowPage>(
        slot, this, tr("Rows of %1").arg(type()), Lane::Page,
        [keys = std::move(keys), fields = fields()](Universe& universe, const EngineJob& job) {
            return readRowsOf(universe, job, keys, fields);
        },
        std::move(done));
}

void CollectedRecordModel::collect(const RowQuery& query, const std::optional<SortBy>& sort,
                                   std::uint64_t expected) {
    m_sortSlot.cancel();
    m_order.query = query;
    m_order.sort = sort;
    m_expected = expected;
    m_scanned = 0;
    m_bytes = 0;
    m_stopped = m_complete = false;
    m_sortValues.clear();
    m_gathered = std::make_shared<OrderedKeys>();
    clearFailure();
    m_scanning = true;
    scanOn({});
}

void CollectedRecordModel::stop() {
    m_sortSlot.cancel();
    m_stopped = m_scanning || !m_complete;
    m_scanSlot.cancel();
    m_gathered.reset();
    m_sortValues.clear();
    m_scanning = false;
    Q_EMIT progressed();
}

void CollectedRecordModel::clear() {
    stop();
    replaceRows(std::make_shared<OrderedKeys>());
}

void CollectedRecordModel::scanOn(const std::string& from) {
    const bool first = m_order.sort ? false : m_gathered || m_found->keys.empty();
    m_order.time = first ? kFirstSlice : kSlice;
    m_order.rows = first ? kPageRows : 0;
    session().run<ScanSlice>(
        m_scanSlot, this, tr("Filter"), Lane::Page,
        [order = m_order, from, fields = fields()](Universe& universe, const EngineJob& job) {
            return scanRows(universe, job, order, from, fields);
        },
        [this](Result<ScanSlice> answer) { onSlice(std::move(answer)); });
}

void CollectedRecordModel::onSlice(Result<ScanSlice> answer) {
    if (!answer.ok()) {
        m_scanning = false;
        onFailure(answer.error());
        Q_EMIT progressed();
        return;
    }
    if (m_scanned == 0) setLsn(answer->lsn);
    m_scanned += answer->scanned;
    m_bytes += answer->bytes;
    append(*answer);
    if (answer->next) {
        scanOn(*answer->next);
        Q_EMIT progressed();
    } else {
        finish();
    }
}

// Hits of a sorted query wait for the last one; others are shown as they come.
void CollectedRecordModel::append(ScanSlice& slice) {
    if (m_order.sort) {
        m_gathered->keys.append(slice.keys);
        std::move(slice.sortValues.begin(), slice.sortValues.end(), std::back_inserter(m_sortValues));
        return;
    }
    // What was shown before goes when there is something to show instead, or nothing more to come.
    if (m_gathered && slice.keys.empty() && slice.next) return;
    if (m_gathered) replaceRows(std::exchange(m_gathered, nullptr));
    const int before = rowCount();
    const int after = static_cast<int>(std::min<std::size_t>(m_found->size() + slice.keys.size(), kMostRows));
    if (!slice.rows.empty() && before == 0) {
        RowPage page{.lsn = slice.lsn, .rows = std::move(slice.rows), .fields = std::move(slice.fields)};
        store(0, std::move(page));
    } else if (before % kPageRows != 0) {
        // The last page has grown: it is read again when it is looked at.
        forgetPage(before / kPageRows);
    }
    if (after > before) beginInsertRows({}, before, after - 1);
    m_found->keys.append(slice.keys);
    if (after > before) endInsertRows();
}

void CollectedRecordModel::replaceRows(std::shared_ptr<OrderedKeys> found) {
    dropPages();
    if (rowCount() > 0) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_found = std::make_shared<OrderedKeys>();
        endRemoveRows();
    }
    if (const int rows = rowsOf(*found); rows > 0) {
        beginInsertRows({}, 0, rows - 1);
        m_found = std::move(found);
        endInsertRows();
    }
    setPending(0);
}

void CollectedRecordModel::finish() {
    m_scanning = false;
    if (m_order.sort)
        startSort();
    else
        m_complete = true;
    Q_EMIT progressed();
}

void CollectedRecordModel::startSort() {
    using Order = std::vector<std::uint32_t>;
    m_sortSlot.run<Order>(
        session().bridge(), this, tr("Sort"), Lane::Page,
        [values = std::make_shared<std::vector<SortValue>>(std::move(m_sortValues)),
         descending = m_order.sort->descending](const EngineJob& job) {
            return sortedOrder(*values, descending, job);
        },
        [this](Result<Order> order) {
            if (order.ok()) {
                m_gathered->order = std::move(*order);
                m_complete = true;
                replaceRows(std::exchange(m_gathered, nullptr));
            }
            Q_EMIT progressed();
        });
    m_sortValues.clear();
}

}  // namespace warp::ui
