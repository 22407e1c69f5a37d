// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/snapshots/snapshot_tasks.h"
#include "ui/snapshots/wizard_dialog.h"

namespace warp::ui {

class JobProgress;
class Prompts;
class ReportPane;
class RestorePartsPage;
class RestoreSourcePage;
class RestoreTargetPage;
class TableView;

/// Has a snapshot back, or the state at a time: which one, where to, then progress, then what there is now.
/// As a universe of its own, and the one that is open is not touched; in place, which others carry out, for
/// it is closed for that; or only parts, back into the one that is open. Closing the dialog while it works
/// leaves the work to the window's tasks. A single record has a dialog of its own.
class RestoreWizard final : public WizardDialog {
    Q_OBJECT

  public:
    /// Both must outlive the dialog. Takes: `name`, the snapshot to begin with; may be empty.
    RestoreWizard(SnapshotTasks& tasks, Prompts& prompts, const QString& name, QWidget* parent);

    RestoreSourcePage* source() const { return m_source; }
    RestoreTargetPage* target() const { return m_target; }
    RestorePartsPage* parts() const { return m_parts; }
    TableView* snapshots() const;
    /// Takes: why the open universe cannot be changed; empty: it can.
    void offerOpenUniverse(const QString& readOnly);

  Q_SIGNALS:
    void openRequested(const QString& directory);
    /// Once it is confirmed.
    void inPlaceRequested(const warp::InPlaceRequest& request);
    /// A record and its versions are wanted instead.
    void recordRequested();

  protected:
    Buttons buttons() const override;
    std::vector<int> path() const override;
    void onBack() override;
    void onNext() override;

  private:
    QWidget* buildWork();
    Buttons partsButtons() const;
    RestoreRequest request() const;
    void leaveSource();
    void leaveTarget();
    void askInPlace();
    void leaveParts();
    void start(const RestoreRequest& request);
    void onRestored(quint64 id, const Result<RestoreReport>& result, const QString& safety);
    void showDone(const QString& safety);
    void showFailed(const Error& error, const QString& safety);

    SnapshotTasks& m_tasks;
    Prompts& m_prompts;
    RestoreSourcePage* m_source;
    RestoreTargetPage* m_target;
    RestorePartsPage* m_parts;
    JobProgress* m_progress = nullptr;
    ReportPane* m_report;
    std::shared_ptr<JobControl> m_running;
    std::optional<RestoreReport> m_done;
    Timestamp m_before;  ///< when it was begun
};

}  // namespace warp::ui
