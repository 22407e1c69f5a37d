// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/in_place_restores.h"

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"

namespace warp::ui {

InPlaceRestores::InPlaceRestores(EngineSession& session, EngineDoors doors, WhileClosed whileClosed,
                                 Tell tell, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_doors(std::move(doors)),
      m_whileClosed(std::move(whileClosed)),
      m_tell(std::move(tell)) {
    connect(&session, &EngineSession::stateChanged, this, &InPlaceRestores::look);
}

void InPlaceRestores::restore(const InPlaceRequest& request) {
    const QString what = request.until ? timeText(*request.until) : toQString(request.snapshot);
    auto report = std::make_shared<InPlaceReport>();
    m_whileClosed(
        tr("Restore %1 in place").arg(what),
        [restore = m_doors.restoreInPlace, request, report](
            const std::string& directory, const OpenOptions& options, const EngineJob& job) -> Outcome {
            WARP_ASSIGN(*report, restore(directory, request, options, job));
            return {};
        },
        [this, report](const Outcome& outcome) { onRestored(outcome, *report); });
}

void InPlaceRestores::onRestored(const Outcome& outcome, const InPlaceReport& report) {
    if (!outcome.ok()) {
        if (outcome.error().code == ErrorCode::Cancelled)
            return m_tell(
                {.message = tr("The restore was stopped; the universe is as it was."), .closable = true});
        return tellFailed(tr("The universe was not restored."), outcome.error());
    }
    QString text = tr("The universe is again what it was %1: %2.")
                       .arg(timeText(report.restored.moment, true), recordCountText(report.restored.records));
    if (!report.safety.empty())
        text += u' ' + tr("What it was before is in the snapshot %1.").arg(toQString(report.safety));
    text += u' ' + tr("The Snapshots menu undoes the restore, or frees the room of what was before.");
    m_tell({.message = text, .closable = true});
}

void InPlaceRestores::undo() {
    auto safety = std::make_shared<std::string>();
    m_whileClosed(
        tr("Undo the restore"),
        [undo = m_doors.undoRestore, safety](const std::string& directory, const OpenOptions& options,
                                             const EngineJob& job) -> Outcome {
            WARP_ASSIGN(*safety, undo(directory, true, options, job));
            return {};
        },
        [this, safety](const Outcome& outcome) {
            if (!outcome.ok()) return tellFailed(tr("The restore was not undone."), outcome.error());
            m_tell({.message = tr("The restore is undone. What was written since is in the snapshot %1.")
                                   .arg(toQString(*safety)),
                    .closable = true});
        });
}

void InPlaceRestores::confirm() {
    m_whileClosed(
        tr("Keep the restored state"),
        [confirm = m_doors.confirmRestore](const std::string& directory, const OpenOptions& options,
                                           const EngineJob&) { return confirm(directory, options); },
        [this](const Outcome& outcome) {
            if (!outcome.ok())
                return tellFailed(tr("What was before the restore was not removed."), outcome.error());
            m_tell({.message = tr("What was before the restore is removed."), .closable = true});
        });
}

/// Whether there is one to be confirmed is asked once the universe is open.
void InPlaceRestores::look() {
    m_kept.reset();
    Q_EMIT keptChanged();
    if (!m_session.isOpen()) return;
    m_session.bridge().run<RestoreIntent>(
        this, tr("Restores"), Lane::Page,
        [kept = m_doors.keptRestore, directory = toStd(m_session.directory())](const EngineJob&) {
            return kept(directory);
        },
        m_lookSlot.guard<RestoreIntent>([this](const Result<RestoreIntent>& found) {
            // Most have none.
            if (!found.ok() || !m_session.isOpen()) return;
            m_kept = *found;
            Q_EMIT keptChanged();
        }));
}

void InPlaceRestores::tellFailed(const QString& what, const Error& error) {
    m_tell({.kind = BannerKind::Critical, .message = what + u' ' + errorText(error), .closable = true});
}

}  // namespace warp::ui
