// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/snapshots/snapshot_tasks.h"
#include "ui/snapshots/snapshot_text.h"
#include "ui/snapshots/wizard_dialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace warp::ui {

class JobProgress;
class Prompts;
class ReportPane;
class TableView;

/// Has a snapshot back: which one, where to, then progress, then what there is now. As a universe of its own,
/// and the one that is open is not touched; or in place, which others carry out, for it is closed for that.
/// Closing the dialog while it works leaves the work to the window's tasks.
class RestoreWizard final : public WizardDialog {
    Q_OBJECT

  public:
    /// Both must outlive the dialog. Takes: `name`, the snapshot to begin with; may be empty.
    RestoreWizard(SnapshotTasks& tasks, Prompts& prompts, const QString& name, QWidget* parent);

    TableView* snapshots() const { return m_table; }
    /// Takes: why the open universe cannot be changed; empty: it can.
    void offerInPlace(const QString& readOnly);

  Q_SIGNALS:
    void openRequested(const QString& directory);
    /// Once it is confirmed. Takes: `safety`, whether a snapshot is taken of what is there now.
    void inPlaceRequested(const QString& snapshot, bool safety);

  protected:
    Buttons buttons() const override;
    void onBack() override;
    void onNext() override;

  private:
    QWidget* buildSnapshots();
    QWidget* buildTarget();
    QWidget* buildWork();
    void onList(Result<std::vector<SnapshotInfo>> answer, const QString& name);
    const SnapshotInfo* current() const;
    void askDirectory();
    QWidget* buildPlaces(QWidget* page);
    bool isInPlace() const;
    void askInPlace();
    void showTarget();
    void preview();
    void showFreeSpace();
    void start();
    void onRestored(quint64 id, const Result<RestoreReport>& result);

    SnapshotTasks& m_tasks;
    Prompts& m_prompts;
    std::vector<SnapshotInfo> m_snapshots;
    FactsModel m_model;
    TableView* m_table = nullptr;
    QLabel* m_chosen = nullptr;
    QRadioButton* m_apart = nullptr;
    QRadioButton* m_inPlace = nullptr;
    QCheckBox* m_safety = nullptr;
    QLineEdit* m_target = nullptr;
    QPushButton* m_choose = nullptr;
    QLabel* m_needs = nullptr;
    QLabel* m_free = nullptr;
    QLabel* m_preview = nullptr;
    JobProgress* m_progress = nullptr;
    ReportPane* m_report;
    std::shared_ptr<JobControl> m_running;
    std::optional<RestoreReport> m_done;
    JobSlot m_listSlot;
    JobSlot m_previewSlot;
    JobSlot m_freeSlot;
};

/// What a restore would change, for people. Takes: from the snapshot to now.
QString restorePreviewText(const DiffCounts& records);
/// What a restore did, for people: name, value, meaning.
std::vector<FactsModel::Fact> restoreFacts(const RestoreReport& report);

}  // namespace warp::ui
