// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/row_transfer.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QWidget>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/prompts.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

QString oneLine(QString text) {
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QString textOf(const RowPage& page, const RecordTableModel& model, const QList<int>& columns) {
    QStringList cells;
    for (const int column : columns) cells.append(model.headerData(column, Qt::Horizontal).toString());
    QString text = cells.join(u'\t') + u'\n';
    for (const RecordRow& row : page.rows) {
        cells.clear();
        for (const int column : columns) cells.append(oneLine(model.fullText(row, column)));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString whyNotCopied(const Error& error) {
    if (error.code == ErrorCode::LimitExceeded)
        return RowTransfer::tr("Up to %1 rows are copied at once: export them instead")
            .arg(groupedNumber(static_cast<std::int64_t>(RowTransfer::kMostCopiedRows)));
    return RowTransfer::tr("Nothing was copied: %1").arg(errorLine(error));
}

}  // namespace

RowTransfer::RowTransfer(PageContext& context, QWidget* home)
    : QObject(home), m_context(context), m_home(home) {}

void RowTransfer::copyText(const RowSet& rows, RecordTableModel& model, const QList<int>& columns) {
    m_context.session.run<RowPage>(
        m_copySlot, this, tr("Copy"), Lane::Page,
        [rows, fields = model.fields()](Universe& universe, const EngineJob& job) {
            return readRowSet(universe, job, rows, kMostCopiedRows, fields);
        },
        [this, shown = QPointer<RecordTableModel>(&model), columns](Result<RowPage> page) {
            if (!page.ok()) return Q_EMIT noted(whyNotCopied(page.error()));
            if (!shown) return;
            QGuiApplication::clipboard()->setText(textOf(*page, *shown, columns));
            Q_EMIT noted(tr("Copied as a table: %1").arg(recordCountText(page->rows.size())));
        });
}

void RowTransfer::copyJson(const RowSet& rows) {
    m_context.session.run<std::string>(
        m_copySlot, this, tr("Copy"), Lane::Page,
        [rows](Universe& universe, const EngineJob& job) { return rowsAsJson(universe, job, rows); },
        [this](Result<std::string> text) {
            if (!text.ok()) return Q_EMIT noted(whyNotCopied(text.error()));
            QGuiApplication::clipboard()->setText(toQString(*text));
            Q_EMIT noted(tr("Copied as JSON: %1").arg(byteText(static_cast<std::int64_t>(text->size()))));
        });
}

void RowTransfer::exportRows(const RowSet& rows, std::uint64_t total, const QString& what) {
    FileQuestion question;
    question.title = tr("Export %1").arg(what);
    question.suggestedName = toQString(rows.type) + u".jsonl"_s;
    question.filters = {tr("JSON lines (*.jsonl)"), tr("CSV (*.csv)"), tr("JSON (*.json)")};
    m_context.actions.prompts().askFileToSave(
        m_home, question,
        [this, self = QPointer<RowTransfer>(this), rows, total](std::optional<QString> path) {
            if (self && path) startExport(rows, total, *path);
        });
}

void RowTransfer::startExport(const RowSet& rows, std::uint64_t total, const QString& path) {
    const auto format = rowFormatOfPath(toStd(path));
    if (!format) {
        Q_EMIT noted(tr("The file's name has to end in .jsonl, .csv or .json"));
        return;
    }
    ++m_exports;
    const QString name = path.mid(path.lastIndexOf(u'/') + 1);
    const auto control = m_context.session.run<std::uint64_t>(
        this, tr("Export to %1").arg(name), Lane::Task,
        [rows, total, format, path = toStd(path)](Universe& universe, const EngineJob& job) {
            return ::warp::ui::exportRows(universe, job, rows, total, *format, false, path);
        },
        [this, name](Result<std::uint64_t> written) {
            --m_exports;
            if (written.ok())
                Q_EMIT noted(tr("Written to %1: %2").arg(name, recordCountText(*written)));
            else if (written.error().code == ErrorCode::Cancelled)
                Q_EMIT noted(tr("The export to %1 was stopped; there is no file").arg(name));
            else
                Q_EMIT noted(tr("Not exported: %1").arg(errorLine(written.error())));
        });
    Q_EMIT started(control);
}

}  // namespace warp::ui
