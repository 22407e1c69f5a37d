// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include "ui/bridge/row_set.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/page_context.h"

namespace warp::ui {

class TotalsRow;

/// Adds up the number columns of all rows of a table, loaded or not, and shows the sums below it. Says of
/// what and of which moment they are.
class TableTotals final : public QObject {
    Q_OBJECT

  public:
    TableTotals(PageContext& context, TotalsRow& row, QObject* parent);

    /// Takes: `what`, for the line: "all records".
    void measure(const RowSet& rows, std::uint64_t total, RecordTableModel& model, const QString& what);
    void cancel() { m_slot.cancel(); }
    bool isBusy() const { return m_slot.active(); }

  Q_SIGNALS:
    void started(const std::shared_ptr<warp::ui::JobControl>& control);
    void measured();

  private:
    void show(const Totals& totals, RecordTableModel& model, const QString& what);

    PageContext& m_context;
    TotalsRow& m_row;
    JobSlot m_slot;
};

}  // namespace warp::ui
