// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paged_record_model.h"

#include <limits>

#include "ui/bridge/convert.h"

namespace warp::ui {
namespace {

// At once; the rest waits, and what was scrolled past is not asked for at all.
constexpr std::size_t kMostFetches = 3;
constexpr std::size_t kMostWanted = 4;
// Views add up heights in int pixels: 24 px a row must not overflow.
constexpr std::uint64_t kMostRows = std::numeric_limits<int>::max() / 32;

}  // namespace

PagedRecordModel::PagedRecordModel(EngineSession& session, QString type, QObject* parent)
    : RecordTableModel(parent),
      m_session(session),
      m_type(std::move(type)),
      m_range(typeRange(toStd(m_type))) {
    m_wantTimer.setSingleShot(true);
    m_wantTimer.setInterval(0);
    connect(&m_wantTimer, &QTimer::timeout, this, &PagedRecordModel::fetchWanted);
    m_session.changes().watch(this, m_range.from,
                              [this](const RecordChanges& changes) { onChanges(changes); });
    refresh();
}

int PagedRecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_total, kMostRows));
}

QVariant PagedRecordModel::data(const QModelIndex& index, int role) const {
    return RecordTableModel::data(index, role);
}

bool PagedRecordModel::isIdle() const {
    return m_fetching.empty() && m_wanted.empty() && !m_refreshSlot.active() && !m_updateSlot.active() &&
           !m_locateSlot.active();
}

const RecordRow* PagedRecordModel::recordAt(int row) const {
    const int page = row / kPageRows;
    const auto found = m_pages.find(page);
    if (found == m_pages.end()) {
        want(page);
        return nullptr;
    }
    found->lastUse = ++m_clock;
    const auto at = static_cast<std::size_t>(row % kPageRows);
    return at < found->rows.size() ? &found->rows[at] : nullptr;
}

// Called while painting: only notes the page.
void PagedRecordModel::want(int page) const {
    if (m_fetching.contains(page) || m_failure) return;
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_wanted.size() > kMostWanted) m_wanted.erase(m_wanted.begin());
    if (!m_wantTimer.isActive()) m_wantTimer.start();
}

void PagedRecordModel::fetchWanted() {
    // The newest wish first: it is what is on the screen.
    while (!m_wanted.empty() && m_fetching.size() < kMostFetches) {
        const int page = m_wanted.back();
        m_wanted.pop_back();
        if (!m_pages.contains(page)) fetch(page);
    }
    afterAnswer();
}

void PagedRecordModel::fetch(int page) {
    auto& slot = m_fetching[page];
    slot = std::make_unique<JobSlot>();
    const std::uint64_t first = static_cast<std::uint64_t>(page) * kPageRows;
    m_session.run<RowPage>(
        *slot, this, tr("Rows of %1").arg(m_type), Lane::Page,
        [range = m_range, first, fields = fields()](Universe& universe, const EngineJob&) {
            return readRows(universe, range, first, kPageRows, fields);
        },
        [this, page](Result<RowPage> answer) { onPage(page, std::move(answer)); });
}

void PagedRecordModel::onPage(int page, Result<RowPage> answer) {
    m_fetching.erase(page);
    if (!answer.ok()) {
        onFailure(answer.error());
        return;
    }
    if (answer->total != m_total) addPending(1);
    store(page, std::move(*answer));
    const int first = page * kPageRows;
    const int last = std::min(first + kPageRows, rowCount()) - 1;
    if (last >= first) Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    fetchWanted();
}

void PagedRecordModel::refresh(int row) {
    if (m_refreshSlot.active()) {
        m_refreshAgain = true;
        return;
    }
    m_failure.reset();
    const int page = std::max(row, 0) / kPageRows;
    const std::uint64_t first = static_cast<std::uint64_t>(page) * kPageRows;
    m_session.run<RowPage>(
        m_refreshSlot, this, tr("Rows of %1").arg(m_type), Lane::Page,
        [range = m_range, first, fields = fields()](Universe& universe, const EngineJob&) {
            return readRows(universe, range, first, kPageRows, fields);
        },
        [this, page](Result<RowPage> answer) { onRefreshed(page, std::move(answer)); });
}

void PagedRecordModel::onRefreshed(int page, Result<RowPage> answer) {
    if (!answer.ok()) {
        onFailure(answer.error());
        return;
    }
    m_lsn = answer->lsn;
    m_pending = 0;
    dropPages();
    setTotal(answer->total);
    store(page, std::move(*answer));
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    m_loaded = true;
    Q_EMIT pendingChanged();
    Q_EMIT loaded();
    if (std::exchange(m_refreshAgain, false)) refresh(page * kPageRows);
    afterAnswer();
}

void PagedRecordModel::store(int page, RowPage&& answer) {
    adopt(answer.rows, answer.fields);
    const int first = page * kPageRows;
    for (std::size_t i = 0; i < answer.rows.size(); ++i) {
        m_rowOfKey.insert(answer.rows[i].key, first + static_cast<int>(i));
    }
    m_pages.insert(page, Page{std::move(answer.rows), ++m_clock});
    forgetOldest();
}

void PagedRecordModel::dropPages() {
    m_fetching.clear();
    m_wanted.clear();
    m_pages.clear();
    m_rowOfKey.clear();
}

void PagedRecordModel::forgetOldest() {
    while (m_pages.size() > kMostPages) {
        const auto oldest =
            std::min_element(m_pages.begin(), m_pages.end(),
                             [](const Page& a, const Page& b) { return a.lastUse < b.lastUse; });
        for (const RecordRow& row : oldest->rows) m_rowOfKey.remove(row.key);
        m_pages.erase(oldest);
    }
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

void PagedRecordModel::onFailure(const Error& error) {
    if (error.code != ErrorCode::Cancelled) {
        m_failure = error;
        m_wanted.clear();
        Q_EMIT failed();
    }
    afterAnswer();
}

void PagedRecordModel::onChanges(const RecordChanges& changes) {
    if (!m_loaded) return;
    std::vector<std::string> shown;
    std::uint64_t moving = changes.overflow ? std::max<std::uint64_t>(changes.count, 1) : 0;
    for (const ChangeNotice& notice : changes.notices) {
        if (notice.lsn <= m_lsn || notice.space != Space::Records) continue;
        if (notice.kind == ChangeKind::Put && m_rowOfKey.contains(toQString(notice.key)))
            shown.push_back(notice.key);
        else if (!changes.overflow)
            ++moving;
    }
    if (!shown.empty()) updateRows(shown);
    if (moving > 0) addPending(moving);
}

void PagedRecordModel::updateRows(const std::vector<std::string>& keys) {
    // A newer update replaces one on its way; what that one would have brought is asked for again.
    if (m_updateSlot.active()) {
        addPending(keys.size());
        return;
    }
    m_session.run<RowPage>(
        m_updateSlot, this, tr("Changed rows of %1").arg(m_type), Lane::Page,
        [keys, fields = fields()](Universe& universe, const EngineJob& job) {
            return readRowsOf(universe, job, keys, fields);
        },
        [this](Result<RowPage> answer) { onUpdated(std::move(answer)); });
}

void PagedRecordModel::onUpdated(Result<RowPage> answer) {
    if (!answer.ok()) {
        onFailure(answer.error());
        return;
    }
    adopt(answer->rows, answer->fields);
    for (RecordRow& row : answer->rows) {
        const auto found = m_rowOfKey.constFind(row.key);
        if (found == m_rowOfKey.constEnd()) continue;
        const int at = *found;
        m_pages[at / kPageRows].rows[static_cast<std::size_t>(at % kPageRows)] = std::move(row);
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
    afterAnswer();
}

void PagedRecordModel::addPending(std::uint64_t count) {
    if (m_following) {
        refresh();
        return;
    }
    m_pending += count;
    Q_EMIT pendingChanged();
}

void PagedRecordModel::locate(const QString& key) {
    m_session.run<std::uint64_t>(
        m_locateSlot, this, tr("Find a row"), Lane::Page,
        [range = m_range, key = toStd(key)](Universe& universe, const EngineJob&) {
            return rowOfKey(universe, range, key);
        },
        [this](Result<std::uint64_t> answer) {
            if (answer.ok())
                Q_EMIT rowFound(static_cast<int>(std::min(*answer, kMostRows)));
            else
                onFailure(answer.error());
            afterAnswer();
        });
}

void PagedRecordModel::afterAnswer() {
    if (isIdle()) Q_EMIT idle();
}

}  // namespace warp::ui
