// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/engine_session.h"
#include "ui/bridge/transfers.h"

namespace warp::ui {

struct BannerText;

/// Imports and exports that run on when their dialog is closed; the end is told in the window.
class TransferTasks final : public QObject {
    Q_OBJECT

  public:
    using Tell = std::function<void(const BannerText&)>;

    TransferTasks(EngineSession& session, Tell tell, QObject* parent = nullptr);

    /// Answers by `imported`; with `options.dryRun` nothing is told in the window.
    std::shared_ptr<JobControl> import(const QString& file, const ImportOptions& options);
    void exportType(const QString& type, const QString& file, const ExportOptions& options);

    EngineSession& session() { return m_session; }

  Q_SIGNALS:
    /// A moment ago it looked like this: `result` may be a failure.
    void imported(quint64 id, const warp::Result<warp::ui::ImportResult>& result);

  private:
    void tellImported(const QString& file, const ImportOptions& options, const Result<ImportResult>& result);

    EngineSession& m_session;
    const Tell m_tell;
};

/// "1 204 records imported, 3 bad rows skipped": what an import did, or would do.
QString importSummary(const ImportReport& report, const ImportOptions& options);

}  // namespace warp::ui
