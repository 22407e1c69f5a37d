// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_totals.h"

#include <cmath>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/table/totals_row.h"
#include "ui/text/error_text.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr double kExact = 9e15;  // beyond it a double holds no fractions, and not every integer

QString numberText(double number) {
    const bool whole = number == std::round(number) || std::abs(number) > kExact;
    return groupedNumber(number, whole ? 0 : 2);
}

TotalsRow::Cell cellOf(const FieldTotals& field) {
    const double mean = field.sum / static_cast<double>(field.numbers);
    const QStringList lines = {
        TableTotals::tr("Sum: %1").arg(numberText(field.sum)),
        TableTotals::tr("Mean: %1").arg(groupedNumber(mean, 3)),
        TableTotals::tr("Least: %1").arg(numberText(field.least)),
        TableTotals::tr("Greatest: %1").arg(numberText(field.greatest)),
        TableTotals::tr("Numbers: %1").arg(groupedNumber(static_cast<std::int64_t>(field.numbers)))};
    return {numberText(field.sum), lines.join(u'\n')};
}

}  // namespace

TableTotals::TableTotals(PageContext& context, TotalsRow& row, QObject* parent)
    : QObject(parent), m_context(context), m_row(row) {}

void TableTotals::measure(const RowSet& rows, std::uint64_t total, RecordTableModel& model,
                          const QString& what) {
    m_slot.cancel();
    m_row.setCells(tr("Adding up %1\u2026").arg(what), {});
    const auto control = m_context.session.run<Totals>(
        this, tr("Totals of %1").arg(toQString(rows.type)), Lane::Task,
        [rows, total, fields = model.fields()](Universe& universe, const EngineJob& job) {
            return sumRows(universe, job, rows, total, fields);
        },
        m_slot.guard<Totals>([this, shown = QPointer<RecordTableModel>(&model), what](Result<Totals> totals) {
            if (totals.ok() && shown)
                show(*totals, *shown, what);
            else if (!totals.ok())
                m_row.setCells(tr("Not added up: %1").arg(errorLine(totals.error())), {});
            Q_EMIT measured();
        }));
    m_slot.hold(control);
    Q_EMIT started(control);
}

void TableTotals::show(const Totals& totals, RecordTableModel& model, const QString& what) {
    QHash<int, TotalsRow::Cell> cells;
    for (std::size_t field = 0; field < totals.numbers.size(); ++field) {
        if (totals.numbers[field].numbers == 0) continue;
        const QString title = totals.fields.at(field).title;
        for (int column = 1; column < model.columnCount(); ++column) {
            if (model.fieldOf(column) == title) cells.insert(column, cellOf(totals.numbers[field]));
        }
    }
    const int size = model.factColumn(RecordTableModel::Fact::Size);
    const auto bytes = static_cast<std::int64_t>(totals.bytes);
    cells.insert(size, {byteText(bytes), exactBytes(bytes)});
    m_row.setCells(tr("Totals of %1: %2").arg(what, recordCountText(totals.records)), cells);
}

}  // namespace warp::ui
