// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include "ui/bridge/row_set.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/page_context.h"

class QWidget;

namespace warp::ui {

/// What leaves a table: copies to the clipboard and files. Rows that were never loaded are read for it.
class RowTransfer final : public QObject {
    Q_OBJECT

  public:
    static constexpr std::size_t kMostCopiedRows = 10'000;

    RowTransfer(PageContext& context, QWidget* home);

    /// Copies the rows as tab-separated text with a line of titles. Takes: `columns` of `model`, in order.
    void copyText(const RowSet& rows, RecordTableModel& model, const QList<int>& columns);
    /// Copies the rows as JSON.
    void copyJson(const RowSet& rows);
    /// Asks for a file, whose ending says the format, and writes the rows into it as a task that Activity
    /// lists. Takes: `total`, how many records the type has.
    void exportRows(const RowSet& rows, std::uint64_t total, const QString& what);

    bool isBusy() const { return m_copySlot.active() || m_exports > 0; }

  Q_SIGNALS:
    /// A file is being written.
    void started(const std::shared_ptr<warp::ui::JobControl>& control);
    /// What was done, or why it was not.
    void noted(const QString& text);

  private:
    void startExport(const RowSet& rows, std::uint64_t total, const QString& path);

    PageContext& m_context;
    QWidget* const m_home;
    JobSlot m_copySlot;
    int m_exports = 0;
};

}  // namespace warp::ui
