// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/collected_record_model.h"

#include <numeric>

#include "ui/bridge/convert.h"

namespace warp::ui {
namespace {

using Rows = std::vector<RecordRow>;
using Compare = std::function<int(const RecordRow&, const RecordRow&)>;

template <typename Value>
int compared(const Value& a, const Value& b) {
    return a < b ? -1 : b < a ? 1 : 0;
}

Compare fieldCompare(std::size_t field) {
    return [field](const RecordRow& a, const RecordRow& b) {
        static const Cell kMissing;
        return compareCells(field < a.cells.size() ? a.cells[field] : kMissing,
                            field < b.cells.size() ? b.cells[field] : kMissing);
    };
}

Compare factCompare(RecordTableModel::Fact fact) {
    using Fact = RecordTableModel::Fact;
    return [fact](const RecordRow& a, const RecordRow& b) {
        switch (fact) {
            case Fact::Temperature: return compared(a.shard, b.shard);
            case Fact::Size: return compared(a.bytes, b.bytes);
            case Fact::Updated: return compared(a.updated.ms, b.updated.ms);
            case Fact::Created: return compared(a.created.ms, b.created.ms);
            case Fact::Version: return compared(a.version, b.version);
        }
        return 0;
    };
}

// Rows arrive in the order of keys, so a stable sort keeps that order among equals.
std::vector<std::uint32_t> sortedOrder(const Rows& rows, const Compare& compare, bool descending) {
    std::vector<std::uint32_t> order(rows.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const int result = compare(rows[a], rows[b]);
        return descending ? result > 0 : result < 0;
    });
    return order;
}

}  // namespace

CollectedRecordModel::CollectedRecordModel(EngineSession& session, const QString& type, QObject* parent)
    : RecordTableModel(parent), m_session(session), m_range(typeRange(toStd(type))) {
    // Fields that turn up later push the columns behind them to the right.
    connect(this, &QAbstractItemModel::columnsInserted, this,
            [this](const QModelIndex&, int first, int last) {
                if (m_sortColumn >= first) m_sortColumn += last - first + 1;
            });
}

CollectedRecordModel::~CollectedRecordModel() = default;

int CollectedRecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows->size());
}

const RecordRow* CollectedRecordModel::recordAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return &(*m_rows)[m_order.empty() ? at : m_order[at]];
}

void CollectedRecordModel::collect(const QString& text, std::uint64_t expected) {
    clear();
    m_text = toStd(text);
    m_expected = expected;
    m_scanning = true;
    scanOn({});
}

void CollectedRecordModel::stop() {
    if (!m_scanning) return;
    m_scanSlot.cancel();
    m_stopped = true;
    finish();
}

void CollectedRecordModel::clear() {
    m_scanSlot.cancel();
    m_sortSlot.cancel();
    if (rowCount() > 0) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows = std::make_shared<Rows>();
        m_order.clear();
        endRemoveRows();
    }
    m_scanned = 0;
    m_limitReached = m_stopped = m_scanning = false;
    m_failure.reset();
}

void CollectedRecordModel::scanOn(const std::string& from) {
    // The first hits are wanted at once, the others in larger helpings.
    ScanBudget budget;
    if (m_rows->empty()) budget = {.time = std::chrono::milliseconds(25), .hits = 64};
    m_session.run<ScanSlice>(
        m_scanSlot, this, tr("Filter"), Lane::Page,
        [range = m_range, from, text = m_text, fields = fields(), budget](Universe& universe,
                                                                          const EngineJob& job) {
            return scanRows(universe, job, range, from, text, fields, budget);
        },
        [this](Result<ScanSlice> answer) { onSlice(std::move(answer)); });
}

void CollectedRecordModel::onSlice(Result<ScanSlice> answer) {
    if (!answer.ok()) {
        m_failure = answer.error();
        finish();
        return;
    }
    m_scanned += answer->scanned;
    adopt(answer->rows, answer->fields);
    append(answer->rows);
    if (answer->next && !m_limitReached) {
        scanOn(*answer->next);
        Q_EMIT progressed();
    } else {
        finish();
    }
}

void CollectedRecordModel::append(std::vector<RecordRow>& rows) {
    const auto room = static_cast<std::size_t>(kMostRows) - m_rows->size();
    if (rows.size() > room) {
        rows.resize(room);
        m_limitReached = true;
    }
    if (rows.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(*m_rows));
    endInsertRows();
}

void CollectedRecordModel::finish() {
    m_scanning = false;
    if (m_sortColumn >= 0) startSort();
    Q_EMIT progressed();
}

void CollectedRecordModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    if (!m_scanning) startSort();
}

void CollectedRecordModel::startSort() {
    if (m_sortColumn < 0 || m_sortColumn == 0) {
        m_sortSlot.cancel();
        if (m_sortOrder == Qt::AscendingOrder || m_sortColumn < 0) {
            onSorted({});
            return;
        }
    }
    Compare compare = [](const RecordRow& a, const RecordRow& b) { return a.key.compare(b.key); };
    if (isField(m_sortColumn))
        compare = fieldCompare(static_cast<std::size_t>(m_sortColumn) - 1);
    else if (m_sortColumn > 0)
        compare = factCompare(static_cast<Fact>(m_sortColumn - factColumn(Fact::Temperature)));
    // The rows stand still once the scan is over; the worker only reads them.
    m_sortSlot.run<Order>(
        m_session.bridge(), this, tr("Sort"), Lane::Page,
        [rows = std::shared_ptr<const Rows>(m_rows), compare,
         descending = m_sortOrder == Qt::DescendingOrder](const EngineJob&) -> Result<Order> {
            return sortedOrder(*rows, compare, descending);
        },
        [this](Result<Order> order) {
            if (order.ok()) onSorted(std::move(*order));
        });
}

void CollectedRecordModel::onSorted(Order order) {
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> placeToRow(m_rows->size());
    for (std::size_t row = 0; row < placeToRow.size(); ++row) {
        placeToRow[order.empty() ? row : order[row]] = static_cast<std::uint32_t>(row);
    }
    QModelIndexList after;
    for (const QModelIndex& old : before) {
        const auto row = static_cast<std::size_t>(old.row());
        const std::size_t place = m_order.empty() ? row : m_order[row];
        after.append(index(static_cast<int>(placeToRow[place]), old.column()));
    }
    m_order = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    Q_EMIT progressed();
}

}  // namespace warp::ui
