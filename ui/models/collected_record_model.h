// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include "ui/bridge/engine_session.h"
#include "ui/bridge/record_queries.h"
#include "ui/models/record_table_model.h"

namespace warp::ui {

/// The records of a type that contain a text, gathered by a scan in the engine and sortable by any column.
/// Hits appear while the scan goes on; each slice of it is a read transaction of its own. At most kMostRows
/// are kept: `limitReached` says when there may be more.
class CollectedRecordModel final : public RecordTableModel {
    Q_OBJECT

  public:
    static constexpr int kMostRows = 100'000;

    CollectedRecordModel(EngineSession& session, const QString& type, QObject* parent = nullptr);
    ~CollectedRecordModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    /// Orders by a column once the scan is over; -1 is the order of keys.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Starts over. Takes: `expected`, how many records there are to look at, for the progress.
    void collect(const QString& text, std::uint64_t expected);
    /// Ends the scan; what was found stays.
    void stop();

    bool isScanning() const { return m_scanning; }
    bool isSorting() const { return m_sortSlot.active(); }
    bool limitReached() const { return m_limitReached; }
    bool wasStopped() const { return m_stopped; }
    std::uint64_t scanned() const { return m_scanned; }
    std::uint64_t expected() const { return m_expected; }
    const std::optional<Error>& failure() const { return m_failure; }

  Q_SIGNALS:
    /// Rows came, or the scan or a sort ended.
    void progressed();

  protected:
    const RecordRow* recordAt(int row) const override;

  private:
    using Rows = std::vector<RecordRow>;
    using Order = std::vector<std::uint32_t>;

    void scanOn(const std::string& from);
    void onSlice(Result<ScanSlice> answer);
    void append(std::vector<RecordRow>& rows);
    void finish();
    void startSort();
    void onSorted(Order order);
    void clear();

    EngineSession& m_session;
    const KeyRange m_range;
    std::string m_text;
    std::shared_ptr<Rows> m_rows = std::make_shared<Rows>();
    Order m_order;  ///< row -> place in m_rows; empty means as gathered
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_scanning = false;
    bool m_limitReached = false;
    bool m_stopped = false;
    std::uint64_t m_scanned = 0;
    std::uint64_t m_expected = 0;
    std::optional<Error> m_failure;
    JobSlot m_scanSlot;
    JobSlot m_sortSlot;
};

}  // namespace warp::ui
