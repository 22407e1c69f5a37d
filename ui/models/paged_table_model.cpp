// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paged_table_model.h"

#include "ui/bridge/convert.h"

namespace warp::ui {
namespace {

// At once; the rest waits, and what was scrolled past is not asked for at all.
constexpr std::size_t kMostFetches = 3;
constexpr std::size_t kMostWanted = 4;

}  // namespace

PagedTableModel::PagedTableModel(EngineSession& session, QString type, QObject* parent)
    : RecordTableModel(parent),
      m_session(session),
      m_type(std::move(type)),
      m_range(typeRange(toStd(m_type))) {
    m_wantTimer.setSingleShot(true);
    m_wantTimer.setInterval(0);
    connect(&m_wantTimer, &QTimer::timeout, this, &PagedTableModel::fetchWanted);
    m_session.changes().watch(this, m_range.from,
                              [this](const RecordChanges& changes) { onChanges(changes); });
}

bool PagedTableModel::isIdle() const {
    return m_fetching.empty() && m_wanted.empty() && !m_updateSlot.active();
}

const RecordRow* PagedTableModel::loadedRow(int row) const {
    const auto found = m_pages.constFind(row / kPageRows);
    if (row < 0 || found == m_pages.cend()) return nullptr;
    const auto at = static_cast<std::size_t>(row % kPageRows);
    return at < found->rows.size() ? &found->rows[at] : nullptr;
}

const RecordRow* PagedTableModel::recordAt(int row) const {
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
void PagedTableModel::want(int page) const {
    if (m_fetching.contains(page) || m_failure) return;
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_wanted.size() > kMostWanted) m_wanted.erase(m_wanted.begin());
    if (!m_wantTimer.isActive()) m_wantTimer.start();
}

void PagedTableModel::fetchWanted() {
    // The newest wish first: it is what is on the screen.
    while (!m_wanted.empty() && m_fetching.size() < kMostFetches) {
        const int page = m_wanted.back();
        m_wanted.pop_back();
        if (!m_pages.contains(page)) fetch(page);
    }
    announceIdle();
}

void PagedTableModel::fetch(int page) {
    auto& slot = m_fetching[page];
    slot = std::make_unique<JobSlot>();
    startFetch(page, *slot, [this, page](Result<RowPage> answer) { onPage(page, std::move(answer)); });
}

void PagedTableModel::onPage(int page, Result<RowPage> answer) {
    m_fetching.erase(page);
    if (!answer.ok()) {
        onFailure(answer.error());
        return;
    }
    onFetched(*answer);
    store(page, std::move(*answer));
    const int first = page * kPageRows;
    const int last = std::min(first + kPageRows, rowCount()) - 1;
    if (last >= first) Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    fetchWanted();
}

void PagedTableModel::store(int page, RowPage&& answer) {
    adopt(answer.rows, answer.fields);
    const int first = page * kPageRows;
    for (std::size_t i = 0; i < answer.rows.size(); ++i) {
        m_rowOfKey.insert(answer.rows[i].key, first + static_cast<int>(i));
    }
    m_pages.insert(page, Page{std::move(answer.rows), ++m_clock});
    forgetOldest();
}

void PagedTableModel::dropPages() {
    m_fetching.clear();
    m_wanted.clear();
    m_pages.clear();
    m_rowOfKey.clear();
}

void PagedTableModel::forgetOldest() {
    while (m_pages.size() > kMostPages) {
        const auto oldest =
            std::min_element(m_pages.begin(), m_pages.end(),
                             [](const Page& a, const Page& b) { return a.lastUse < b.lastUse; });
        forgetPage(oldest.key());
    }
}

void PagedTableModel::forgetPage(int page) {
    m_fetching.erase(page);
    const auto found = m_pages.constFind(page);
    if (found == m_pages.cend()) return;
    for (const RecordRow& row : found->rows) m_rowOfKey.remove(row.key);
    m_pages.erase(found);
}

void PagedTableModel::onFailure(const Error& error) {
    if (error.code != ErrorCode::Cancelled) {
        m_failure = error;
        m_wanted.clear();
        Q_EMIT failed();
    }
    announceIdle();
}

void PagedTableModel::onChanges(const RecordChanges& changes) {
    if (!followsChanges()) return;
    std::vector<std::string> shown;
    std::uint64_t moving = changes.overflow ? std::max<std::uint64_t>(changes.count, 1) : 0;
    for (const ChangeNotice& notice : changes.notices) {
        if (notice.lsn <= m_lsn || notice.space != Space::Records) continue;
        const bool loaded = m_rowOfKey.contains(toQString(notice.key));
        if (loaded && notice.kind == ChangeKind::Put)
            shown.push_back(notice.key);
        else if (!changes.overflow)
            ++moving;
    }
    if (!shown.empty()) updateRows(shown);
    if (moving > 0) onMoved(moving);
}

void PagedTableModel::reread(const QStringList& keys) {
    std::vector<std::string> shown;
    for (const QString& key : keys) {
        if (m_rowOfKey.contains(key)) shown.push_back(toStd(key));
    }
    if (!shown.empty()) updateRows(shown);
}

void PagedTableModel::updateRows(const std::vector<std::string>& keys) {
    if (m_updateSlot.active()) {
        m_updateNext.insert(m_updateNext.end(), keys.begin(), keys.end());
        return;
    }
    m_session.run<RowPage>(
        m_updateSlot, this, tr("Changed rows of %1").arg(m_type), Lane::Page,
        [keys, fields = fields()](Universe& universe, const EngineJob& job) {
            return readRowsOf(universe, job, keys, fields);
        },
        [this](Result<RowPage> answer) { onUpdated(std::move(answer)); });
}

void PagedTableModel::onUpdated(Result<RowPage> answer) {
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
    if (!m_updateNext.empty()) updateRows(std::exchange(m_updateNext, {}));
    announceIdle();
}

void PagedTableModel::onMoved(std::uint64_t count) {
    setPending(m_pending + count);
}

void PagedTableModel::setPending(std::uint64_t count) {
    m_pending = count;
    Q_EMIT pendingChanged();
}

void PagedTableModel::announceIdle() {
    if (isIdle()) Q_EMIT idle();
}

}  // namespace warp::ui
