// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/snapshot_tasks.h"

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/snapshots/snapshot_text.h"
#include "ui/text/engine_words.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {

SnapshotTasks::SnapshotTasks(EngineSession& session, Tell tell, QObject* parent)
    : QObject(parent), m_session(session), m_tell(std::move(tell)) {}

std::shared_ptr<JobControl> SnapshotTasks::create(const SnapshotRequest& request) {
    auto id = std::make_shared<quint64>(0);
    const auto control = m_session.run<SnapshotInfo>(
        this, tr("Take a snapshot"), Lane::Task,
        [request](Universe& universe, const EngineJob& job) {
            return universe.backups().create(request, job);
        },
        [this, id](const Result<SnapshotInfo>& result) {
            tellCreated(result);
            Q_EMIT created(*id, result);
            Q_EMIT changed();
        });
    *id = control->id();
    return control;
}

std::shared_ptr<JobControl> SnapshotTasks::verify(const std::string& name, bool deep) {
    auto id = std::make_shared<quint64>(0);
    const auto control = m_session.run<SnapshotCheck>(
        this, tr("Verify the snapshot %1").arg(toQString(name)), Lane::Task,
        [name, deep](Universe& universe, const EngineJob& job) {
            return universe.backups().verify(name, deep, job);
        },
        [this, id, shown = toQString(name)](const Result<SnapshotCheck>& result) {
            tellVerified(shown, result);
            Q_EMIT verified(*id, shown, result);
            Q_EMIT changed();
        });
    *id = control->id();
    return control;
}

void SnapshotTasks::remove(const std::string& name) {
    m_session.run<void>(
        this, tr("Delete the snapshot %1").arg(toQString(name)), Lane::Task,
        [name](Universe& universe, const EngineJob&) -> Outcome { return universe.backups().remove(name); },
        [this, shown = toQString(name)](const Outcome& outcome) {
            if (outcome.ok())
                m_tell({.message = tr("The snapshot %1 was deleted.").arg(shown), .closable = true});
            else
                tellFailed(tr("The snapshot %1 was not deleted.").arg(shown), outcome.error());
            Q_EMIT changed();
        });
}

std::shared_ptr<JobControl> SnapshotTasks::restore(const RestoreRequest& request, bool safety) {
    auto id = std::make_shared<quint64>(0);
    const QString name = request.until ? tr("Restore the state at %1").arg(timeText(*request.until))
                                       : tr("Restore the snapshot %1").arg(toQString(request.snapshot));
    // Not in the result: that alone tells how the task ended, and this snapshot is there however it did.
    auto before = std::make_shared<SnapshotInfo>();
    const auto control = m_session.run<RestoreReport>(
        this, name, Lane::Task,
        [request, safety, before](Universe& universe, const EngineJob& job) -> Result<RestoreReport> {
            if (safety) {
                WARP_ASSIGN(*before,
                            universe.backups().create(
                                {.kind = SnapshotKind::Incremental, .origin = SnapshotOrigin::Safety}, job));
            }
            return universe.backups().restore(request, job);
        },
        [this, id, request, safety, before](const Result<RestoreReport>& result) {
            tellRestored(request, result);
            Q_EMIT restored(*id, result, toQString(before->name));
            if (safety) Q_EMIT changed();
        });
    *id = control->id();
    return control;
}

void SnapshotTasks::saveSchedule(std::vector<std::pair<std::string, std::string>> settings) {
    m_session.run<void>(
        this, tr("Save the schedule of snapshots"), Lane::Task,
        [settings = std::move(settings)](Universe& universe, const EngineJob&) -> Outcome {
            for (const auto& [name, json] : settings) {
                const auto set = universe.configuration().set(name, json);
                if (!set.ok()) return set.error();
            }
            return {};
        },
        [this](const Outcome& outcome) {
            if (outcome.ok())
                m_tell({.message = tr("The schedule of snapshots is saved."), .closable = true});
            else
                tellFailed(tr("The schedule of snapshots was not saved."), outcome.error());
            Q_EMIT scheduleSaved(outcome);
            Q_EMIT changed();
        });
}

void SnapshotTasks::prune(const RetentionRule& rule) {
    m_session.run<PruneReport>(
        this, tr("Remove snapshots past their time"), Lane::Task,
        [rule](Universe& universe, const EngineJob& job) {
            return universe.backups().prune(rule, false, job);
        },
        [this](const Result<PruneReport>& result) {
            tellPruned(result);
            Q_EMIT changed();
        });
}

void SnapshotTasks::tellPruned(const Result<PruneReport>& result) {
    if (result.ok()) {
        m_tell({.message = tr("%n snapshot(s) removed, %1 freed.", nullptr, static_cast<int>(result->removed))
                               .arg(byteText(static_cast<std::int64_t>(result->bytes))),
                .closable = true});
    } else {
        tellFailed(tr("Not all snapshots that were to go are removed."), result.error());
    }
}

void SnapshotTasks::tellCreated(const Result<SnapshotInfo>& result) {
    if (result.ok()) {
        m_tell({.message = tr("The snapshot %1 was taken: %2, %3.")
                               .arg(toQString(result->name), recordCountText(result->whole.records),
                                    byteText(static_cast<std::int64_t>(result->archiveBytes))),
                .closable = true});
    } else if (result.error().code == ErrorCode::Cancelled) {
        m_tell({.message = tr("The snapshot was stopped; nothing of it is left."), .closable = true});
    } else {
        tellFailed(tr("No snapshot was taken."), result.error());
    }
}

void SnapshotTasks::tellVerified(const QString& name, const Result<SnapshotCheck>& result) {
    if (!result.ok()) {
        if (result.error().code == ErrorCode::Cancelled)
            m_tell({.message = tr("The verification was stopped."), .closable = true});
        else
            tellFailed(tr("The snapshot %1 could not be verified.").arg(name), result.error());
    } else if (result->sound()) {
        m_tell({.message = tr("Nothing is wrong with the snapshot %1.").arg(name), .closable = true});
    } else {
        m_tell({.kind = BannerKind::Critical,
                .message = tr("The snapshot %1 is damaged: %2").arg(name, engineText(result->faults.front())),
                .closable = true});
    }
}

void SnapshotTasks::tellRestored(const RestoreRequest& request, const Result<RestoreReport>& result) {
    const bool parts = !request.only.empty();
    if (result.ok() && parts) {
        m_tell({.message = tr("What was chosen is again what it was at %1.").arg(timeText(result->moment)),
                .closable = true});
    } else if (result.ok()) {
        m_tell({.message =
                    tr("%1 restored to %2.").arg(recordCountText(result->records), toQString(request.target)),
                .closable = true});
    } else if (result.error().code == ErrorCode::Cancelled) {
        m_tell({.message = parts ? tr("The restore was stopped; what it had written before stays.")
                                 : tr("The restore was stopped; nothing of it is left."),
                .closable = true});
    } else {
        tellFailed(parts ? tr("Not everything that was chosen is restored.") : tr("Nothing was restored."),
                   result.error());
    }
}

void SnapshotTasks::tellFailed(const QString& what, const Error& error) {
    m_tell({.kind = BannerKind::Critical, .message = what + u' ' + errorText(error), .closable = true});
}

}  // namespace warp::ui
