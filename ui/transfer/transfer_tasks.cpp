// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transfer_tasks.h"

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

struct Transfers {
    Q_DECLARE_TR_FUNCTIONS(Transfers)
};

QString nameOf(const QString& file) {
    return file.section(u'/', -1);
}

BannerText failed(const QString& what, const Error& error) {
    return {.kind = BannerKind::Critical, .message = what + u' ' + errorText(error), .closable = true};
}

}  // namespace

TransferTasks::TransferTasks(EngineSession& session, Tell tell, QObject* parent)
    : QObject(parent), m_session(session), m_tell(std::move(tell)) {}

std::shared_ptr<JobControl> TransferTasks::import(const QString& file, const ImportOptions& options) {
    const QString name =
        options.dryRun ? tr("Check %1").arg(nameOf(file)) : tr("Import %1").arg(nameOf(file));
    auto id = std::make_shared<quint64>(0);
    const auto control = m_session.run<ImportResult>(
        this, name, Lane::Task,
        [path = toStd(file), options](Universe& universe, const EngineJob& job) {
            return importFile(universe, path, options, job);
        },
        [this, file, options, id](const Result<ImportResult>& result) {
            tellImported(file, options, result);
            Q_EMIT imported(*id, result);
        });
    *id = control->id();
    return control;
}

void TransferTasks::tellImported(const QString& file, const ImportOptions& options,
                                 const Result<ImportResult>& result) {
    if (options.dryRun) return;
    if (!result.ok()) {
        if (result.error().code == ErrorCode::Cancelled)
            m_tell({.message = tr("The import of %1 was stopped; nothing was changed.").arg(nameOf(file)),
                    .closable = true});
        else
            m_tell(failed(tr("%1 was not imported.").arg(nameOf(file)), result.error()));
        return;
    }
    const bool refused = result->report.bad > 0 && !options.skipBad;
    m_tell({.kind = refused ? BannerKind::Warning : BannerKind::Info,
            .message = nameOf(file) + QStringLiteral(": ") + importSummary(result->report, options),
            .closable = true});
}

void TransferTasks::exportType(const QString& type, const QString& file, const ExportOptions& options) {
    m_session.run<ExportReport>(
        this, tr("Export %1").arg(type), Lane::Task,
        [path = toStd(file), options](Universe& universe, const EngineJob& job) {
            return ui::exportType(universe, options, path, job);
        },
        [this, type, file](const Result<ExportReport>& report) {
            if (report.ok()) {
                m_tell({.message = tr("%1 of %2 exported to %3 (%4).")
                                       .arg(recordCountText(report->records), type, file,
                                            byteText(static_cast<std::int64_t>(report->bytes))),
                        .closable = true});
            } else if (report.error().code == ErrorCode::Cancelled) {
                m_tell({.message = tr("The export of %1 was stopped; no file was written.").arg(type),
                        .closable = true});
            } else {
                m_tell(failed(tr("%1 was not exported.").arg(type), report.error()));
            }
        });
}

QString importSummary(const ImportReport& report, const ImportOptions& options) {
    const QString bad = Transfers::tr("%n bad row(s)", nullptr,
                                      static_cast<int>(std::min<std::uint64_t>(report.bad, 1 << 30)));
    if (report.bad > 0 && !options.skipBad) return Transfers::tr("%1; nothing was imported.").arg(bad);
    const QString records = recordCountText(report.imported);
    const QString done = options.dryRun ? Transfers::tr("%1 would be imported").arg(records)
                                        : Transfers::tr("%1 imported").arg(records);
    return report.bad > 0 ? Transfers::tr("%1, %2 skipped.").arg(done, bad) : done + u'.';
}

}  // namespace warp::ui
