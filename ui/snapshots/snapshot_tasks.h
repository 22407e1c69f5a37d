// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/engine_session.h"
#include "ui/bridge/snapshot_types.h"

namespace warp::ui {

struct BannerText;

/// What is done to the snapshots of the open universe. Each is a task with progress and cancel that goes on
/// when the dialog that started it is closed; the end is told in the window.
class SnapshotTasks final : public QObject {
    Q_OBJECT

  public:
    using Tell = std::function<void(const BannerText&)>;

    SnapshotTasks(EngineSession& session, Tell tell, QObject* parent = nullptr);

    /// Answers by `created`.
    std::shared_ptr<JobControl> create(const SnapshotRequest& request);
    /// Answers by `verified`.
    std::shared_ptr<JobControl> verify(const std::string& name, bool deep);
    void remove(const std::string& name);
    /// Into a new directory, or parts into the open universe. Takes: `safety`, whether a snapshot of what is
    /// there now is taken before. Answers by `restored`.
    std::shared_ptr<JobControl> restore(const RestoreRequest& request, bool safety);

    /// Takes: names of settings and their JSON. Answers by `scheduleSaved`.
    void saveSchedule(std::vector<std::pair<std::string, std::string>> settings);
    /// Removes what the rule does not keep.
    void prune(const RetentionRule& rule);

    EngineSession& session() { return m_session; }

    /// Somebody wants to be asked about a new one, or about having this one back.
    void requestCreate() { Q_EMIT createRequested(); }
    void requestSchedule() { Q_EMIT scheduleRequested(); }
    void requestRestore(const QString& name) { Q_EMIT restoreRequested(name); }
    /// Somebody wants to see what is different since then.
    void requestDiff(const QString& name) { Q_EMIT diffRequested(name); }

  Q_SIGNALS:
    void createRequested();
    void restoreRequested(const QString& name);
    void scheduleRequested();
    /// On failure those settings stand that come before the one that failed.
    void scheduleSaved(const warp::ui::Outcome& outcome);
    void diffRequested(const QString& name);
    void created(quint64 id, const warp::Result<warp::SnapshotInfo>& result);
    void verified(quint64 id, const QString& name, const warp::Result<warp::SnapshotCheck>& result);
    /// Takes: `safety`, the name of the snapshot that was taken before; empty: none was.
    void restored(quint64 id, const warp::Result<warp::RestoreReport>& result, const QString& safety);
    /// The list of snapshots is another one now.
    void changed();

  private:
    void tellCreated(const Result<SnapshotInfo>& result);
    void tellVerified(const QString& name, const Result<SnapshotCheck>& result);
    void tellPruned(const Result<PruneReport>& result);
    void tellRestored(const RestoreRequest& request, const Result<RestoreReport>& result);
    void tellFailed(const QString& what, const Error& error);

    EngineSession& m_session;
    const Tell m_tell;
};

}  // namespace warp::ui
