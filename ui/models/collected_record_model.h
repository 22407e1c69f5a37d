// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/row_scan.h"
#include "ui/models/paged_table_model.h"

namespace warp::ui {

/// The records of a type that a query finds, gathered by a scan in the engine, in the order of keys or of any
/// column, any number of them: only their keys are kept. Hits appear while the scan goes on, unless they are
/// to be sorted; each slice of it is a read transaction of its own.
class CollectedRecordModel final : public PagedTableModel {
    Q_OBJECT

  public:
    CollectedRecordModel(EngineSession& session, QString type, QObject* parent = nullptr);
    ~CollectedRecordModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;

    /// Starts over; what was found before stays until the first new hits are there.
    /// Takes: `expected`, how many records there are to look at, for the progress.
    void collect(const RowQuery& query, const std::optional<SortBy>& sort, std::uint64_t expected);
    /// Ends the scan; what was found stays.
    void stop();
    void clear();

    const RowQuery& query() const { return m_order.query; }
    const std::optional<SortBy>& sortedBy() const { return m_order.sort; }
    /// The rows are those of the query and in its order.
    bool isComplete() const { return m_complete; }
    bool isScanning() const { return m_scanning; }
    bool isSorting() const { return m_sortSlot.active(); }
    bool wasStopped() const { return m_stopped; }
    std::uint64_t scanned() const { return m_scanned; }
    std::uint64_t expected() const { return m_expected; }
    /// Of the values of what was found.
    std::uint64_t bytes() const { return m_bytes; }
    bool isIdle() const override { return PagedTableModel::isIdle() && !m_scanning && !isSorting(); }
    /// What is shown, for work on it that is done elsewhere. Only while nothing is being scanned.
    std::shared_ptr<const OrderedKeys> found() const { return m_found; }

  Q_SIGNALS:
    /// Rows came, or the scan or a sort ended.
    void progressed();

  protected:
    void startFetch(int page, JobSlot& slot, PageDone done) override;
    bool followsChanges() const override { return !m_found->keys.empty() && !m_scanning; }

  private:
    void scanOn(const std::string& from);
    void onSlice(Result<ScanSlice> answer);
    void append(ScanSlice& slice);
    void replaceRows(std::shared_ptr<OrderedKeys> found);
    void finish();
    void startSort();

    ScanOrder m_order;
    std::shared_ptr<OrderedKeys> m_found = std::make_shared<OrderedKeys>();
    std::shared_ptr<OrderedKeys> m_gathered;  ///< of a scan whose hits are not shown yet
    std::vector<SortValue> m_sortValues;
    bool m_scanning = false;
    bool m_stopped = false;
    bool m_complete = false;
    std::uint64_t m_scanned = 0;
    std::uint64_t m_expected = 0;
    std::uint64_t m_bytes = 0;
    JobSlot m_scanSlot;
    JobSlot m_sortSlot;
};

}  // namespace warp::ui
