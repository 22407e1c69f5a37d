// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/snapshots/snapshot_tasks.h"
#include "ui/snapshots/wizard_dialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace warp::ui {

class JobProgress;
class Prompts;
class ReportPane;

/// Takes a snapshot: what to note and whether to read it back, then progress, then what there is now. Closing
/// it while it works leaves the work to the window's tasks.
class SnapshotWizard final : public WizardDialog {
    Q_OBJECT

  public:
    /// Both must outlive the dialog.
    SnapshotWizard(SnapshotTasks& tasks, Prompts& prompts, QWidget* parent);

  protected:
    Buttons buttons() const override;
    void onBack() override;
    void onNext() override;

  private:
    QWidget* buildChoices();
    QWidget* buildWork();
    QString sizeSentence() const;
    void readBase();
    void showBase(const Result<std::optional<SnapshotInfo>>& base);
    void start();
    void onCreated(quint64 id, const Result<SnapshotInfo>& result);

    SnapshotTasks& m_tasks;
    QLineEdit* m_note = nullptr;
    QCheckBox* m_changes = nullptr;
    QLabel* m_base = nullptr;
    QCheckBox* m_verify = nullptr;
    JobProgress* m_progress = nullptr;
    ReportPane* m_report;
    std::shared_ptr<JobControl> m_running;
    std::optional<SnapshotInfo> m_made;
    JobSlot m_baseSlot;
};

}  // namespace warp::ui
